import type { Database } from 'better-sqlite3';
import { textReader } from './blocks.ts';
import { unpackAt } from './reading.ts';
import { readingsReader } from './readings.ts';
import { FACTS_OF_PASSAGES } from './sources.ts';

/** Finds the table of a cell, and the figures of a table. */
export interface TableFinder {
	/** The id of the table that starts at a place of a document; null where it is withheld. */
	id(document: string, start: number): string | null;
	/** The ids of the figures of the table that starts at a place of a document, by `row column`. */
	figures(document: string, start: number): ReadonlyMap<string, string>;
}

interface FigureRow {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly position: number;
}

/** The questions put to SQLite: a test asks for the plan of each. */
export const TABLE_QUERIES = {
	passage: `SELECT p.id FROM documents d, passages p WHERE d.name = ? AND p.document = d.id AND p.start <= ?
		ORDER BY p.start DESC LIMIT 1`,
	table: `SELECT f.id FROM ${FACTS_OF_PASSAGES} WHERE p.id = ? AND f.kind = 'table' AND f.start = ? AND f.withheld = 0`,
	figures: `SELECT f.id, f.start, f."end", f.position FROM ${FACTS_OF_PASSAGES}
		WHERE p.id = ? AND f.kind = 'figure' AND f.withheld = 0`,
} as const;

/** The last table asked for is kept at hand, since its cells are mostly asked for together. */
export function tableFinder(db: Database): TableFinder {
	const passageAt = db.prepare(TABLE_QUERIES.passage).pluck();
	const tableAt = db.prepare(TABLE_QUERIES.table).pluck();
	const figuresOf = db.prepare<[number], FigureRow>(TABLE_QUERIES.figures);
	const readings = readingsReader(db, textReader(db));
	let last: { readonly key: string; readonly id: string | null } | undefined;
	const passageOf = (document: string, start: number) => passageAt.get(document, start) as number | undefined;
	return {
		id(document, start) {
			const key = `${start} ${document}`;
			if (last?.key === key) return last.id;
			const passage = passageOf(document, start);
			const id = passage === undefined ? null : ((tableAt.get(passage, start) as string | undefined) ?? null);
			last = { key, id };
			return id;
		},
		figures(document, start) {
			const passage = passageOf(document, start);
			const found = new Map<string, string>();
			if (passage === undefined) return found;
			const read = readings(passage);
			for (const row of figuresOf.all(passage)) {
				const figure = unpackAt('figure', row, read, row.position);
				if (figure.kind === 'figure' && figure.cell?.table === start)
					found.set(`${figure.cell.row} ${figure.cell.column}`, row.id);
			}
			return found;
		},
	};
}
