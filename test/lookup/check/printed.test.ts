import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHold, printedNumbers } from '../../../src/lookup/check/printed.ts';

const holds = (text: string, value: number, printed: string) =>
	mayHold(printedNumbers(text), { value, printed });

test.each([
	['The board paid £1.2 million.', 1_200_000, '1,200,000'],
	['Twelve boats were kept.', 12, '12'],
	['There were forty-two moorings.', 42, '42'],
	['One hundred and five boats were kept.', 105, '105'],
	['Of 129 boats none sank.', 130, '130'],
	['Two thirds of boats were kept.', 66.7, '66.7'],
])('%s may hold %d', (text, value, printed) => {
	expect(holds(text, value, printed)).toBe(true);
});

test.each([
	['Of 129 boats seven sank.', 128, '128'],
	['There were forty-two moorings and 310 boats.', 43, '43'],
	['No boats were kept.', 5, 'five'],
])('%s does not hold %d', (text, value, printed) => {
	expect(holds(text, value, printed)).toBe(false);
});

test('a number in figures may stand where it stands, whatever its commas', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
			const text = `The board kept ${value.toLocaleString('en-GB')} of them.`;
			expect(holds(text, value, String(value))).toBe(true);
		}),
	);
});
