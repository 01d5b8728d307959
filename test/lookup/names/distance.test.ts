import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Distance, distanceTo } from '../../../src/lookup/names/distance.ts';

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

test.each([8, 40, 110])(
	'bit by bit gives the distances of the plain recurrence, up to %i letters',
	(maxLength) => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '7'), maxLength });
		fc.assert(
			fc.property(letters, letters, (query, name) => {
				expect(distanceTo(query)(name)).toEqual(distanceByRows(query, name));
			}),
			{ numRuns: 300 },
		);
	},
);

test('a swap is seen where it stands over the edge of two machine words', () => {
	const name = `${'x'.repeat(31)}ab${'y'.repeat(10)}`;
	expect(distanceTo(name.replace('ab', 'ba'))(name).full).toBe(1);
});

/** Optimal string alignment as it is defined, cell by cell. */
function distanceByRows(query: string, name: string): Distance {
	const cell = (rows: readonly number[][], row: number, column: number) => rows[row]?.[column] ?? 0;
	const rows = [Array.from({ length: query.length + 1 }, (_, column) => column)];
	let start = query.length;
	let startLength = 0;
	for (let row = 1; row <= name.length; row++) {
		rows.push([row]);
		for (let column = 1; column <= query.length; column++) {
			const wrong = name[row - 1] === query[column - 1] ? 0 : 1;
			const swapped =
				row > 1 && column > 1 && name[row - 1] === query[column - 2] && name[row - 2] === query[column - 1];
			rows[row]?.push(
				Math.min(
					cell(rows, row - 1, column) + 1,
					cell(rows, row, column - 1) + 1,
					cell(rows, row - 1, column - 1) + wrong,
					swapped ? cell(rows, row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		if (cell(rows, row, query.length) <= start) {
			start = cell(rows, row, query.length);
			startLength = row;
		}
	}
	return {
		full: cell(rows, name.length, query.length),
		start,
		startLength: query.length === 0 ? 0 : startLength,
	};
}
