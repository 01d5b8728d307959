import type { Archive } from '../../corpus/archive.ts';
import { valueColumns } from '../../extract/tables/cells.ts';
import type { Answer } from '../answer.ts';
import { tablePassage } from './about.ts';
import { type Course, coursesOf } from './course.ts';
import type { Found } from './match.ts';

/** One table, with the rows and columns that are meant. */
export interface TableAnswer extends Answer {
	readonly kind: 'table';
	readonly found: Found;
	/** What it tells over times. */
	readonly courses: readonly Course[];
}

/** `TABLE`, `TABLE.5` for a row of it, `TABLE.5.2` for a cell, `TABLE..2` for a column: what a button carries of a table. */
export function tableId({ table, rows, columns }: Found): string {
	const row = rows.length === 1 ? rows[0] : undefined;
	const column = columns.length === 1 ? columns[0] : undefined;
	return [table.id, row ?? '', column ?? ''].join('.').replace(/\.+$/, '');
}

/** The table that `tableId` wrote; null where it is no longer on record. */
export function lookUpTable(archive: Archive, id: string): TableAnswer | null {
	const [fact = '', row, column] = id.split('.');
	const table = archive.table(fact);
	if (table === null) return null;
	const rows = table.rows.map((_, at) => at);
	const columns = valueColumns(table);
	const only = (all: readonly number[], typed: string | undefined) =>
		typed && all.includes(Number(typed)) ? [Number(typed)] : all;
	const found: Found = {
		table,
		rows: only(rows, row),
		columns: only(columns, column),
		fit: 0,
		had: 0,
		inTurn: true,
	};
	return {
		kind: 'table',
		subject: table.topic?.words ?? table.source.title ?? 'Table',
		passages: [tablePassage(archive, found)],
		extent: archive.extent(),
		found,
		courses: coursesOf(found, []),
	};
}
