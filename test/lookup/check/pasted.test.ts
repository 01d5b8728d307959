import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/corpus/words/fold.ts';
import { pastedFrom } from '../../../src/lookup/check/pasted.ts';

const table = wordsIn(
	'Harbour Moorings Slipways Saltwick 1,204 41 Marfleet 1,241 42 Thornsea 1,278 43 Gullhaven 1,315 44 Oxmere 1,352 45',
);
const laid = (typed: string) => {
	const words = wordsIn(typed);
	const at = pastedFrom(words, table);
	return words.map(({ spelt }, place) => {
		const found = at(place);
		return found === null ? '' : found.same ? spelt : `${spelt} for ${table[found.there]?.spelt}`;
	});
};

test('a run of words stands where it was cut, among words that are not of the passage', () => {
	expect(laid('they sent 41 Marfleet 1,241 42 Thornsea 1,278 43 Gullhaven and no more')).toEqual([
		...['', ''],
		...['41', 'marfleet', '1241', '42', 'thornsea', '1278', '43', 'gullhaven'],
		...['', '', ''],
	]);
});

test('a word alone that differs is held against the one in its place', () => {
	expect(laid('Saltwick 1,204 41 Marfleet 1,214 42 Thornsea 1,278 43')[4]).toBe('1214 for 1241');
});

test('a few words that stand in this order by chance are of no run', () => {
	expect(laid('of 41 Marfleet 1,241 boats').join('')).toBe('');
});

test('nothing pasted, or into nothing, is of no run', () => {
	expect(laid('')).toEqual([]);
	expect(pastedFrom(wordsIn('a b c'), [])(0)).toBeNull();
});
