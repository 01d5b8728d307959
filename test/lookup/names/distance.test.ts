import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceByRows, distanceTo } from '../../../src/lookup/names/distance.ts';

test.each([
	['harrier', 'harrier', 0],
	['harreir', 'harrier', 1],
	['hrrier', 'harrier', 1],
	['harrrier', 'harrier', 1],
	['horrier', 'harrier', 1],
	['', 'abc', 3],
	['abc', '', 3],
])('%s is %s with %i edits', (query, name, edits) => {
	expect(distanceTo(query)(name).full).toBe(edits);
});

test('a name half typed is near its start, however much of it is missing', () => {
	expect(distanceTo('fishreies insp')('fisheries inspection board')).toMatchObject({
		start: 1,
		startLength: 14,
	});
});

test('bit by bit and row by row give the same distances', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '7'), maxLength: 40 });
	fc.assert(
		fc.property(letters, letters, (query, name) => {
			expect(distanceTo(query)(name)).toEqual(distanceByRows(query, name));
		}),
		{ numRuns: 2000 },
	);
});
