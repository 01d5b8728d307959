import { describe, expect, test } from 'vitest';
import { LIMB_RULES } from '../../src/extract/limbs/asked.ts';
import { LINK_RULES } from '../../src/extract/limbs/links.ts';
import { limbsIn } from '../support/limbs.ts';
import { everyExample } from '../support/rules.ts';

describe('limbs of a question', () =>
	everyExample(LIMB_RULES, (text) => LIMB_RULES.flatMap(({ when }) => when(text) ?? [])));

describe('what answers a limb', () => everyExample(LINK_RULES, limbsIn));

test('a limb that nothing answers by its words is answered by what stands between its neighbours’ answers', () => {
	const [, second] = limbsIn(
		'How many (a) keepers and (b) members of the rope crew went to the regatta at Saltby?\nNo keepers went to the regatta at Saltby. The Board says that two of its men went to Saltby.',
	);
	expect(second).toMatchObject({
		status: 'answered',
		answeredBy: 'The Board says that two of its men went to Saltby.',
		rule: 'limb.in-order',
	});
});

test.each([
	['twelve', 'How many (a) kites and (b) ropes were sold?\nTwelve kites were sold.'],
	[
		'lamps',
		'How many (a) kites and (b) ropes were sold?\nTwelve kites were sold. The keepers of Saltby are glad of their lamps.',
	],
])('but not by %s', (_, text) =>
	expect(limbsIn(text)[1]).toMatchObject({ answeredBy: null, status: 'not answered' }),
);

test('each limb of two lists in one clause is asked of each of the other', () => {
	const [, , third] = limbsIn(
		'How many kites flew in (a) Saltby and (b) Moss in (i) May and (ii) June?\nIn Saltby 12 kites flew in May and 14 in June. Figures for Moss are not held centrally.',
	);
	expect(third).toMatchObject({ limb: 'i', status: 'partly' });
});

test('numbers in words and in figures are the same, and a sentence that gives the number comes before its row', () => {
	const [first, second] = limbsIn(
		'How many kites flew for (a) less than three months and (b) between three and six months?\nThe figures are in the table.\nTime\tKites\nUp to 3 months\t12\nOver 3 months and up to 6 months\t30',
	);
	expect(first?.answeredBy).toContain('Up to 3 months\t12');
	expect(second?.answeredBy).toContain('Over 3 months and up to 6 months\t30');
	const [place] = limbsIn(
		'How many kites flew in (a) Saltby and (b) Moss?\nIn Saltby 12 kites flew. All are in the following table.\nPlace\tKites\nSaltby\t12\nMoss\t30',
	);
	expect(place?.answeredBy).toBe('In Saltby 12 kites flew.');
});

test('work that is under way answers, information that is being collected does not', () => {
	const asked = 'What (a) tests and (b) trials of lamps have been made?\n';
	expect(limbsIn(`${asked}First tests and trials of lamps are now being reviewed.`)[0]?.status).toBe(
		'answered',
	);
	expect(
		limbsIn(`${asked}The figures for tests and trials of lamps are now being collated.`)[0]?.status,
	).toBe('not answered');
});
