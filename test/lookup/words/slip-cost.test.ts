import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLIP, slipCost } from '../../../src/lookup/words/slip-cost.ts';

test.each([
	['harbor', 'harbour', SLIP.vowel],
	['harborr', 'harbor', SLIP.doubled],
	['haror', 'harbor', SLIP.other],
	['warfs', 'wharfs', SLIP.unheard],
	['ferris', 'ferries', SLIP.unheard],
	['peirs', 'piers', SLIP.swapped],
	['bouy', 'buoy', SLIP.swapped],
	['lisence', 'licence', SLIP.alike],
	['cauzeway', 'causeway', SLIP.alike],
	['estury', 'estuary', SLIP.vowel],
	['lagon', 'lagoon', SLIP.doubled],
	['groyne', 'grovne', SLIP.other],
])('%s for %s counts %s', (typed, meant, cost) => {
	expect(slipCost(typed, meant)).toBeCloseTo(cost);
});

const word = fc.string({ unit: fc.constantFrom(...'aceghikmnost'), minLength: 1, maxLength: 9 });

test('it costs nothing to type a word as it is, something to type another, and as much either way', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(slipCost(one, one)).toBe(0);
			expect(slipCost(one, other) === 0).toBe(one === other);
			expect(slipCost(one, other)).toBeCloseTo(slipCost(other, one));
		}),
	);
});
