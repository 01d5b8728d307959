import { describe, expect, test } from 'vitest';
import { readAnswer } from '../support/answer.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

/** The figure of a value in an answer of the test's own. */
function figure(value: number, ...answer: readonly string[]) {
	return readAnswer(ASKED, ...answer)
		.of('figure')
		.find((one) => one.value === value);
}

describe('how exact a number is said to be', () => {
	test.each([
		['The estimated cost of the new lamps was £40.', 40, 'estimated'],
		['Stolen oil was found, to an estimated value of £40.', 40, 'estimated'],
		['There were a little over 60 claims.', 60, 'a little over'],
		['The keepers lit on average 22 lamps.', 22, 'on average'],
		['The board lit between 20 and 30 lamps.', 20, 'between'],
		['The board lit around a further 60 lamps.', 60, 'around'],
	])('%s', (answer, value, qualifier) => {
		expect(figure(value, answer)).toMatchObject({ qualifier });
	});
	test.each([
		['A further 74 lamps were lit.', 74],
		['The board lit a total of 60 lamps.', 60],
		['Only 12 lamps were lit.', 12],
		['The cost of the new lamps was £40.', 40],
	])('is not said: %s', (answer, value) => {
		expect(figure(value, answer)).toMatchObject({ qualifier: null });
	});
});

describe('what a number is a part of', () => {
	test.each([
		['Some 133 of 150 keepers replied.', 133, 150],
		[
			'A sum of £24 million has been set aside for lamps out of the £34 million that was raised.',
			24_000_000,
			34_000_000,
		],
		['The board trained 64 keepers, roughly 55 per cent. of them from Shoal.', 55, 64],
		['There are 212 keepers: 150 full time and 62 part time.', 62, 212],
		['There are 38 piers in Fell with 19 in the north.', 19, 38],
		[
			'Repayment of £9 million was sought, though only £5 million of that had been received.',
			5_000_000,
			9_000_000,
		],
		['The team has 43 keepers, five of whom are from Shoal.', 5, 43],
	])('%s', (answer, value, partOf) => {
		expect(figure(value, answer)).toMatchObject({ partOf });
	});
	test('the number before a sentence that breaks it down', () => {
		const answer = [
			'We received 173 claims.',
			'The breakdown is as follows: 126 claims for lamps, and 47 claims for oil.',
		];
		expect(figure(126, answer.join(' '))).toMatchObject({ partOf: 173 });
		expect(figure(47, answer.join(' '))).toMatchObject({ partOf: 173 });
	});
	test.each([
		['There were 64 fires, compared with 51 in Shoal.', 51],
		['There were 64 claims. Of those completing it 50 were paid.', 50],
		['Of 286 lamps 41 are lit; six were sold.', 6],
		['The board gave five prizes to members of 12 crews.', 5],
	])('none: %s', (answer, value) => {
		expect(figure(value, answer)).toMatchObject({ partOf: null });
	});
});

describe('whose number it is', () => {
	test.each([
		['The Kelp Trust has advised that 173 claims were received.', 173, 'The Kelp Trust'],
		[
			'A study by the University of Ambridge found that 40 lamps burned.',
			40,
			'A study by the University of Ambridge',
		],
		[
			'A survey carried out for the board in every harbour by the Larch Institute, to which 40 crews replied, suggests that 12 lamps burned.',
			12,
			'Larch Institute',
		],
		['The Kelp Trust put the cost at £40.', 40, 'The Kelp Trust'],
		['I am informed by the Kelp Trust that 19 tugs were lost.', 19, 'the Kelp Trust'],
		['According to industry figures, 40 lamps burned.', 40, 'industry figures'],
	])('%s', (answer, value, attributedTo) => {
		expect(figure(value, answer)).toMatchObject({ attributedTo });
	});
	test.each([
		['Table 1 shows that 40 lamps burned.', 40],
		['The latest figures show that 40 lamps burned.', 40],
		['Our records show that 40 lamps burned.', 40],
		['We estimate that 40 lamps burned.', 40],
	])('its own: %s', (answer, value) => {
		expect(figure(value, answer)).toMatchObject({ attributedTo: null });
	});
});

describe('whether a number is stated, planned or looked for', () => {
	test.each([
		['It remains our intention to have 12 such lamps.', 12, 'plan'],
		['The costs are likely to be £38.', 38, 'forecast'],
		['The board is seeking to light 40 lamps.', 40, 'target'],
		['The board has been allocated £4 million to build 30 huts.', 30, 'plan'],
		['The grant for 2008-09 will be £61, compared with £57 this year.', 57, 'stated'],
		['The grant for 2008-09 will be £61, compared with £57 this year.', 61, 'plan'],
		['It should have read 62 lamps.', 62, 'stated'],
		['It should be borne in mind that two lamps have been sold.', 2, 'stated'],
	])('%s', (answer, value, status) => {
		expect(figure(value, answer)).toMatchObject({ status });
	});
});
