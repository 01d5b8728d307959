import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLIP, slipCost } from '../../../src/lookup/words/slip-cost.ts';

test.each([
	['harborr', 'harbor', SLIP.doubled],
	['whaarf', 'wharf', SLIP.doubled],
	['lagon', 'lagoon', SLIP.doubled + SLIP.leftOut],
	['piher', 'pier', SLIP.unheard],
	['warfs', 'wharfs', SLIP.unheard + SLIP.leftOut],
	['ferris', 'ferries', SLIP.unheard + SLIP.leftOut],
	['estuiary', 'estuary', SLIP.vowel],
	['harbor', 'harbour', SLIP.vowel + SLIP.leftOut],
	['buokys', 'buoys', SLIP.other],
	['haror', 'harbor', SLIP.other + SLIP.leftOut],
	['peirs', 'piers', SLIP.swapped],
	['lisence', 'licence', SLIP.alike],
	['cauzeway', 'causeway', SLIP.alike],
	['groyne', 'grovne', SLIP.wrong],
	['ked', 'red', SLIP.wrong],
])('%s for %s counts %s', (typed, meant, cost) => {
	expect(slipCost(typed, meant)).toBeCloseTo(cost);
});

const word = fc.string({ unit: fc.constantFrom(...'aceghikmnost'), minLength: 1, maxLength: 9 });

test('it costs nothing to type a word as it is, and something to type another', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(slipCost(one, one)).toBe(0);
			expect(slipCost(one, other) === 0).toBe(one === other);
		}),
	);
});
