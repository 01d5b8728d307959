import { describe, expect, test } from 'vitest';
import { GAP_RULES } from '../../src/extract/gaps/rules.ts';
import { COLLECT, DENIALS, ESTIMATE, HOLD, LINKS, TELL_APART } from '../../src/extract/gaps/words.ts';
import { readAnswer } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED =
	'To ask the Secretary of State for Lamps what lamps cost in Saltby; and if he will make a statement.';

describe('why something is not known', () =>
	everyExample(GAP_RULES, (text) => readAnswer(ASKED, text).of('gap')));

describe('words of a gap', () => {
	test.each([DENIALS, LINKS, COLLECT, HOLD, TELL_APART, ESTIMATE].flatMap((list) => Object.entries(list)))(
		'%s',
		(word, sentence) => {
			expect(sentence).toContain(word);
			expect(readAnswer(ASKED, sentence).of('gap')).toHaveLength(1);
		},
	);
});

test('a sentence may deny two things, each with its own reason', () => {
	const answer =
		'The Kite Board has not made an estimate of lost ropes and does not hold information on old lamps.';
	expect(
		readAnswer(ASKED, answer)
			.of('gap')
			.map(({ about, why }) => [why, about]),
	).toEqual([
		['no estimate', 'lost ropes'],
		['not held', 'old lamps'],
	]);
});

test.each([
	['if he will estimate the number of lamps lit in Saltby', 'number of lamps lit in Saltby'],
	[
		'pursuant to the answer of 19 June 2009 on oil, (1) how many lamps were lit; (2) how many lamps were lost',
		'how many lamps were lit',
	],
])('what is missing is what was asked for, without its frame: %s', (question, about) => {
	const [gap] = readAnswer(
		`To ask the Secretary of State for Lamps ${question}.`,
		'The information is not held.',
	).of('gap');
	expect(gap?.about).toBe(about);
});
