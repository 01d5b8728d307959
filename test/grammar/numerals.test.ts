import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { sentences } from '../../src/grammar/sentences.ts';

/** The numbers of a sentence as `value unit`, a range as `from..to unit`. */
function numbers(words: string): string[] {
	return marksOf(words, 0).flatMap((mark) =>
		mark.kind === 'quantity' && mark.role !== 'label'
			? [
					[mark.valueTo === null ? mark.value : `${mark.value}..${mark.valueTo}`, mark.unit ?? '']
						.join(' ')
						.trim(),
				]
			: [],
	);
}

describe('decimals with a raised point, as they were printed until the 1980s', () => {
	test.each([
		['Herring landings were worth £4·4 million.', ['4400000 £']],
		['The fleet shrank by 5·8 per cent.', ['5.8 per cent']],
		['Herring sold at £75·50 a cran.', ['75.5 £']],
		['Between 3·5 and 4·5 million crans were landed.', ['3500000..4500000']],
		['Duty fell to ·3 per cent. of the price.', ['0.3 per cent']],
		['Boats paid 1,204∙5 tonnes in tribute.', ['1204.5 tonnes']],
	])('%s', (words, read) => {
		expect(numbers(words)).toEqual(read);
	});

	test.each([
		['Aid goes to: · 5 boats · 8 nets', ['5', '8']],
		['Aid goes to:·5 boats', ['5']],
		['Boats sail from pier·side 4 on request', ['4']],
	])('a dot that parts things of a list is none: %s', (words, read) => {
		expect(numbers(words)).toEqual(read);
	});
});

describe('shillings and pence', () => {
	test.each([
		['A keeper drew £2 12s. 6d. a week.', 2.625],
		['A keeper drew 7s. 6d. a week.', 0.375],
		['Rope cost 12s. a fathom.', 0.6],
		['A tax of 5s. in the pound was raised.', 0.25],
		['Parliament voted 1,500l. for the pier.', 1500],
		['Parliament voted 12,000l. 10s. for the pier.', 12_000.5],
		['Twine rose to 4½d. per pound.', 0.01875],
	])('%s', (words, value) => {
		expect(marksOf(words, 0)).toContainEqual(expect.objectContaining({ value, unit: '£' }));
	});

	test.each([
		'The under 5s. were given milk.',
		'Piers of the 60s. were cheap.',
		'Each keeper has a 3D chart.',
		'A tank of 500l was bought.',
		'Berth 12d was let.',
	])('none: %s', (words) => {
		expect(marksOf(words, 0)).not.toContainEqual(expect.objectContaining({ unit: '£' }));
	});

	test('the stop of the shillings ends no sentence', () => {
		const text = 'He drew £2 12s. 6d. a week. She drew 12s. They left.';
		expect(
			sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
		).toEqual(['He drew £2 12s. 6d. a week.', 'She drew 12s.', 'They left.']);
	});
});

describe('what only the second of two numbers tells', () => {
	test.each([
		['Landings rose from £3·1 to £3·4 million.', ['3100000 £', '3400000 £']],
		['Landings fell from 9.4 to 7.2 per cent.', ['9.4 per cent', '7.2 per cent']],
		['The piers took £3.1 and £3.4 million respectively.', ['3100000 £', '3400000 £']],
	])('%s', (words, read) => {
		expect(numbers(words)).toEqual(read);
	});

	test.each([
		['Landings rose from £900,000 to £1.1 million.', ['900000 £', '1100000 £']],
		['Berths rose from 40 to 1.1 million.', ['40', '1100000']],
		['The piers took £3.10 and £3.4 million.', ['3.1 £', '3400000 £']],
	])('the first stands alone: %s', (words, read) => {
		expect(numbers(words)).toEqual(read);
	});
});

describe('nobody', () => {
	test.each(['No one was drowned.', 'Nobody has been hurt.', 'None was found.', 'No one applied.'])(
		'%s',
		(words) => {
			expect(numbers(words)).toEqual(['0']);
		},
	);

	test.each([
		'No one knows where it went.',
		'Nobody is complacent.',
		'None of that is a matter for me.',
		'Nobody has told the harbour.',
	])('what nobody thinks counts nothing: %s', (words) => {
		expect(numbers(words)).toEqual([]);
	});
});

describe('years whose dash is loose or lost', () => {
	test.each(['In 1978- 79 the pier was shut.', 'In 1992 93, the latest year, it was open.'])(
		'%s',
		(words) => {
			expect(numbers(words)).toEqual([]);
		},
	);

	test.each([
		['In 1992 93 keepers left.', ['93']],
		['In 1992 95 were lost.', ['95']],
		['In 1978- 82 boats sank.', ['82']],
	])('another pair: %s', (words, read) => {
		expect(numbers(words)).toEqual(read);
	});
});

test.each([
	['The fleet has 660,700 keepers or 0.62 per cent. of all.', ['660700', '0.62 per cent']],
	['The catch was 660,700 or 0·62 per cent. of the whole.', ['660700', '0.62 per cent']],
	['The hour and a half debate was dull.', []],
	['A year and a half went by.', []],
	['The pier is 12 3/4 miles long.', ['12.75 miles']],
	['In 1931 millions were out of work.', []],
	['Landings brought £l.1 billion.', ['1100000000 £']],
	['The pier made £-3 million.', ['-3000000 £']],
])('%s', (words, read) => {
	expect(numbers(words)).toEqual(read);
});
