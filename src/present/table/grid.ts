import { figureAt, valueColumns } from '../../extract/tables/cells.ts';
import type { Column, TableCell } from '../../extract/tables/table.ts';
import { isTotal } from '../../hansard/sums.ts';
import type { Found } from '../../lookup/tables/match.ts';
import { clipped, oneLine } from '../wording.ts';
import { columnsThatFit, type Grid, type GridRow } from './block.ts';

type Table = Found['table'];

/** What of a table a block shows, and what it leaves out. */
export interface View {
	readonly grid: Grid;
	/** Rows and columns of the table that stand in it. */
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	/** A head that stands over all of its columns: `£ million`. */
	readonly over: string | null;
}

/** Characters of a cell of words in a block; the whole stands in the file. A number is never cut. */
const WORDS = 16;
/** Shown for a cell whose reading was taken back. */
export const TAKEN_BACK = '…';

/**
 * A part of a table as a block can show it: as many of the columns as fit, the first of them always. A row or two over more columns than fit are
 * turned, so that each column has a line.
 *
 * @param keepTotal whether the column of totals is shown before others that fit no longer.
 */
export function viewOf(
	table: Table,
	rows: readonly number[],
	columns: readonly number[],
	keepTotal: boolean,
): View {
	const upright = upRight(table, rows, columns);
	const fit = columnsThatFit(upright.grid);
	if (fit >= columns.length) return upright;
	if (rows.length <= 2) return turned(table, rows, columns);
	return upRight(table, rows, keepTotal ? withTotal(table, columns, fit) : columns.slice(0, fit));
}

/** The first columns, and the one of their totals among them. */
function withTotal(table: Table, columns: readonly number[], fit: number): readonly number[] {
	const first = columns.slice(0, fit);
	const total = columns.find((at) => isTotal(table.columns[at]?.heads.at(-1) ?? ''));
	if (total === undefined || first.includes(total)) return first;
	for (let left = fit - 1; left > 0; left -= 1) {
		const shown = [...columns.slice(0, left), total];
		if (
			columnsThatFit(
				upRight(
					table,
					table.rows.map((_, at) => at),
					shown,
				).grid,
			) >= shown.length
		)
			return shown;
	}
	return first;
}

/** All of a table, with its rows and columns as they were printed. */
export function wholeGrid(table: Table): Grid {
	const columns = valueColumns(table);
	return {
		heads: columns.map((at) => headWords(table.columns[at])),
		rows: table.rows.map((_, at) => gridRow(table, at, columns)),
	};
}

function upRight(table: Table, rows: readonly number[], columns: readonly number[]): View {
	const { over, heads } = headsOf(table, columns);
	return {
		grid: { heads, rows: rows.map((row) => gridRow(table, row, columns)) },
		rows,
		columns,
		over,
	};
}

function gridRow(table: Table, at: number, columns: readonly number[]): GridRow {
	const row = table.rows[at];
	const groups = row?.groups ?? [];
	return {
		group: groups.length === 0 ? null : groups.join(' > '),
		label: `${row?.labels.join(' ') ?? ''}${signs(row?.marks ?? [])}`,
		cells: columns.map((column) => cellText(table, at, column)),
	};
}

function turned(table: Table, rows: readonly number[], columns: readonly number[]): View {
	const { over, heads } = headsOf(table, columns);
	return {
		grid: {
			heads: rows.length === 1 ? [''] : rows.map((row) => rowLabel(table, row)),
			rows: heads.map((label, at) => ({
				group: null,
				label,
				cells: rows.map((row) => cellText(table, row, columns[at] ?? -1)),
			})),
		},
		rows,
		columns,
		over,
	};
}

function rowLabel(table: Table, at: number): string {
	const row = table.rows[at];
	return row === undefined ? '' : [...row.groups, ...row.labels].join(' ');
}

/** The heads of columns without what stands over them all. */
function headsOf(table: Table, columns: readonly number[]) {
	const all = columns.map((at) => table.columns[at]);
	const [first] = all;
	const shared =
		all.length > 1 &&
		first !== undefined &&
		first.heads.length > 1 &&
		all.every((column) => (column?.heads.length ?? 0) > 1 && column?.heads[0] === first.heads[0]);
	return {
		over: shared ? (first.heads[0] ?? null) : null,
		heads: all.map((column) => headWords(column, shared ? 1 : 0)),
	};
}

/** The heads of a column with their marks of notes. @param from how many of the outermost are left out. */
function headWords(column: Column | undefined, from = 0): string {
	return `${(column?.heads ?? []).slice(from).join(' ')}${signs(column?.marks ?? [])}`;
}

/** What is printed in a cell, with its marks of notes raised. */
export function cellText(table: Table, row: number, column: number): string {
	const cell = cellOf(table, row, column);
	if (cell === undefined) return '';
	if (table.takenBack.has(`${row} ${column}`)) return TAKEN_BACK;
	const printed = oneLine(cell.printed);
	return `${cell.why === 'words' ? clipped(printed, WORDS) : printed}${signs(cell.marks)}`;
}

export function cellOf(table: Table, row: number, column: number): TableCell | undefined {
	return table.rows[row]?.cells.find((cell) => cell.column === column);
}

/** The figure of a cell; null where it has none, or its reading was taken back. */
export function figureOf(table: Table, row: number, column: number) {
	return table.takenBack.has(`${row} ${column}`) ? null : figureAt(table, row, column);
}

/** The first rows, or the newest where they run over years, and after them those that are totals of the rest. */
export function firstRows(table: Table, rows: readonly number[], most: number): readonly number[] {
	// One row more is no longer than to say that one is left out.
	if (rows.length <= most + 1) return rows;
	const totals = rows.filter((at) => isTotal(table.rows[at]?.labels.at(-1) ?? ''));
	const others = rows.filter((at) => !totals.includes(at));
	const room = Math.max(1, most - Math.min(2, totals.length));
	const kept = runsOverYears(table, others) ? others.slice(-room) : others.slice(0, room);
	return [...kept, ...totals.slice(-2)].toSorted((one, other) => one - other);
}

/** Whether each row is of a year, and each of a later one than the row before. */
function runsOverYears(table: Table, rows: readonly number[]): boolean {
	const years = rows.map(
		(at) => /^\D*((?:1[89]|20)\d\d)\b/.exec(table.rows[at]?.labels.join(' ') ?? '')?.[1] ?? '',
	);
	return years.every((year, at) => year !== '' && (at === 0 || year > (years[at - 1] ?? '')));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks of notes as they are set: figures raised, others as they stand. */
export function signs(marks: readonly string[]): string {
	return [...new Set(marks)]
		.map((mark) =>
			/^\d{1,2}$/.test(mark) ? [...mark].map((digit) => RAISED[Number(digit)]).join('') : `(${mark})`,
		)
		.join(' ');
}
