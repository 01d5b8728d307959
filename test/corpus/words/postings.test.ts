import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRuns, encodeRun, weigh } from '../../../src/corpus/words/postings.ts';

const run = fc
	.uniqueArray(fc.nat({ max: 3_000_000 }), { minLength: 1, maxLength: 60 })
	.chain((ordinals) =>
		fc
			.array(fc.integer({ min: 1, max: 255 }), { minLength: ordinals.length, maxLength: ordinals.length })
			.map((weights) =>
				ordinals
					.toSorted((a, b) => a - b)
					.map((ordinal, index) => ({ ordinal, weight: weights[index] ?? 1 })),
			),
	);

test('what is written is read back, however many runs follow each other', () => {
	fc.assert(
		fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
			const written = Buffer.concat(
				runs.map((one) =>
					encodeRun(
						one.map(({ ordinal }) => ordinal),
						one.map(({ weight }) => weight),
					),
				),
			);
			expect(decodeRuns(written)).toEqual(runs.flat());
		}),
	);
});

test('a word weighs more the oftener it stands and the shorter the passage', () => {
	expect(weigh(2, 100)).toBeGreaterThan(weigh(1, 100));
	expect(weigh(1, 50)).toBeGreaterThan(weigh(1, 500));
	expect(weigh(1, 1_000_000)).toBe(1);
	expect(weigh(1_000_000, 1)).toBe(255);
});
