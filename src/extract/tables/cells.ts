import { liesAhead } from '../ahead.ts';
import type { Figure, FigureStatus, Subject, TableFact } from '../facts.ts';
import { nameKey } from '../names/name-key.ts';
import { namesNothing } from './rows.ts';
import type { Column, Row } from './table.ts';
import { wholeTime } from './time.ts';
import { unitOfWords } from './unit.ts';

/**
 * The figures of a table, one a cell, with all that table, row and column say of it. Cells that nothing tells apart although their values differ are
 * left out: which is which, the table does not say. So are those of a row that nothing names where the others have names, unless it is their sum.
 */
export function figuresOf(table: TableFact): readonly Figure[] {
	const named = table.rows.filter((row) => rowName(row) !== '').length;
	const found = table.rows.flatMap((row, at) =>
		row.cells.flatMap(({ column }) =>
			rowName(row) === '' && named > 1 && !addsUp(table, at, column)
				? []
				: (figureAt(table, at, column) ?? []),
		),
	);
	const values = new Map<string, Set<number>>();
	const keyOf = ({ labels, period, unit }: Figure) => JSON.stringify([labels, period, unit]);
	for (const figure of found) {
		const held = values.get(keyOf(figure)) ?? new Set<number>();
		values.set(keyOf(figure), held.add(figure.value));
	}
	return found.filter((figure) => values.get(keyOf(figure))?.size === 1);
}

/** Whether a cell is what all above it in its column come to: a total that nothing names. */
function addsUp({ rows }: TableFact, at: number, index: number): boolean {
	const valueAt = (row: Row) => row.cells.find(({ column }) => column === index)?.value ?? null;
	const above = rows.slice(0, at).map(valueAt);
	const sum = above.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
	return above.length > 1 && Number(sum.toPrecision(12)) === valueAt(rows[at] as Row);
}

/** The figure of one cell; null where it holds none. */
export function figureAt(table: TableFact, at: number, index: number): Figure | null {
	const row = table.rows[at];
	const column = table.columns[index];
	const cell = row?.cells.find((one) => one.column === index);
	if (row === undefined || cell === undefined || cell.value === null || column?.role !== 'figures')
		return null;
	const { start } = table;
	const subject = subjectOf(table, row, column);
	return {
		kind: 'figure',
		subjects: [subject],
		keys: keysOf(table, subject),
		joint: false,
		status: statusOf(
			[table.caption ?? '', ...row.groups, ...row.labels, ...column.heads],
			cell.period !== null && liesAhead(cell.period, table.told),
		),
		change: null,
		aside: table.topic?.asked ?? null,
		measure: measureOf(table, column),
		value: cell.value,
		valueTo: cell.valueTo,
		valueText: cell.valueText,
		valueAt: { start: cell.valueAt.start + start, end: cell.valueAt.end + start },
		qualifier: cell.qualifier,
		attributedTo: null,
		unit: cell.unit,
		partOf: null,
		asOf: cell.asOf,
		period: cell.period,
		labels: labelsOf(table, row, column),
		cell: { table: start, row: at, column: index, label: rowName(row), head: columnName(column) },
		rule: 'table.cell',
		because: null,
		start: row.start + start,
		end: row.end + start,
		naming: table.heads === null ? null : { start: table.heads.start + start, end: table.heads.end + start },
		exchange: table.exchange,
		contributionStart: table.contributionStart,
	};
}

/** What a row is called: its groups and its labels, joined. */
export function rowName({ groups, labels }: Row): string {
	return [...groups, ...labels].join(' > ');
}

/** Indexes of the columns that do not name the rows. */
export function valueColumns({ columns }: Pick<TableFact, 'columns'>): readonly number[] {
	return columns.flatMap(({ role }, at) => (role === 'label' ? [] : [at]));
}

/** What a column is called: its heads, outermost first, joined. */
export function columnName({ heads }: Column): string {
	return heads.join(' > ');
}

function labelsOf({ topic }: TableFact, row: Row, column: Column): readonly string[] {
	return [...(topic === null ? [] : [topic.words]), ...row.groups, ...row.labels, ...column.heads];
}

/** What is counted: the table's topic, and what the column's heads add to it besides times and units. */
function measureOf({ topic }: TableFact, { heads }: Column): string {
	const telling = heads.filter((head) => wholeTime(head) === null && unitOfWords(head) === null);
	const words = [topic?.words ?? '', ...telling].filter(
		(part, at, all) => part !== '' && all.indexOf(part) === at,
	);
	return words.join(': ') || heads.join(': ') || 'Figure';
}

/** What a cell is of: an operation that its row names, else its row, else what the table counts. */
function subjectOf({ topic, operations }: TableFact, row: Row, column: Column): Subject {
	const labels = [...row.labels, ...row.groups.toReversed()];
	const named = operations.filter((name) =>
		[...labels, ...column.heads].some(
			(label) => nameKey(label) === nameKey(name) || nameKey(label).startsWith(`${nameKey(name)} `),
		),
	);
	const only =
		named.length === 1 ? named[0] : named.length === 0 && operations.length === 1 ? operations[0] : undefined;
	if (only !== undefined)
		return {
			kind: 'operation',
			name: only,
			asPrinted: only,
			basis: named.length === 1 ? 'named' : 'lead-in',
		};
	const own = labels.find((label) => !namesNothing(label));
	if (own !== undefined) return { kind: 'topic', name: own, asPrinted: own, basis: 'named' };
	const words = topic?.words ?? column.heads.join(': ');
	return { kind: 'topic', name: words, asPrinted: words, basis: topic?.basis ?? 'named' };
}

function keysOf({ topic }: TableFact, subject: Subject): readonly Subject[] {
	if (topic === null || topic.words === subject.name) return [subject];
	return [subject, { kind: 'topic', name: topic.words, asPrinted: topic.words, basis: topic.basis }];
}

/**
 * What the words over a cell say of its number: a forecast, a target or a plan is never told as what is.
 *
 * @param ahead whether it is of a time that lay ahead when it was told.
 */
function statusOf(words: readonly string[], ahead: boolean): FigureStatus {
	const said = words.join(' ');
	if (/\b(?:forecasts?|projected|projections?)\b/i.test(said)) return 'forecast';
	if (/\btargets?\b/i.test(said)) return 'target';
	if (/\b(?:planned|proposed|indicative)\b/i.test(said)) return 'plan';
	if (!ahead) return 'stated';
	return /\b(?:estimate[sd]?|expected|assumed|assumptions?)\b/i.test(said) ? 'forecast' : 'plan';
}
