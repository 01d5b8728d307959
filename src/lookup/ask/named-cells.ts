import type { Archive } from '../../corpus/archive.ts';
import type { CellPlace } from '../place.ts';
import { readAsked } from '../tables/asked.ts';
import { type Found, matchTable } from '../tables/match.ts';

/**
 * Tells the cell that a question names: everything asked stands in its table, its title or the heading over it, and a single row and
 * a single column are meant by it.
 */
export function namedCells(archive: Archive, question: string): (place: CellPlace | null) => boolean {
	const asked = readAsked(archive, question);
	const met = new Map<string, Found>();
	return (place) => {
		if (place === null) return false;
		const { table, row, cell } = place;
		const found = met.get(table.id) ?? matchTable(table, asked);
		met.set(table.id, found);
		const { rows, columns, had } = found;
		return (
			had === asked.parts.length &&
			rows.length === 1 &&
			rows[0] === row &&
			columns.length === 1 &&
			columns[0] === table.rows[row]?.cells[cell]?.column
		);
	};
}
