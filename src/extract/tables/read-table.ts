import type { Cell, Contribution, Span, Table } from '../../hansard/section.ts';
import { leadInOf, otherTable, titleOf } from './above.ts';
import {
	type Narrowed,
	timeAsked,
	timeOfCell,
	timeOfHeads,
	type WholeTime,
	wholeTimeOf,
} from './cell-time.ts';
import { signAlong, type Told, unitDown, unitOfCell, type WholeUnit } from './cell-unit.ts';
import { type Heads, headTree, widthOf } from './heads.ts';
import { notesOf, partSaid, timeOfAll, timesNamed } from './notes.ts';
import { type BodyRow, bodyRows, holdsFigures, holdsSpans, labelColumns, ordersRows } from './rows.ts';
import type { Column, Note, Row, TableCell, TableReading } from './table.ts';
import { wholeTime } from './time.ts';
import { matterOf, topicOf } from './topic.ts';
import { MIXED, type Unit, unitInHead, unitInTitle, unitOfWords, unitSaid } from './unit.ts';
import { type Held, valuesOf } from './values.ts';

/** Where a table stands: among which blocks, after which question, and the table just before it where that one goes on in this. */
export interface Setting {
	readonly text: string;
	readonly contribution: Contribution;
	/** Index of the table among the contribution's blocks. */
	readonly at: number;
	/** The words of the question; empty where there is none. */
	readonly asked: string;
	readonly before: TableReading | null;
	/** Operations that the words just before it name. */
	readonly operations: readonly string[];
}

/** Shares beyond this many per cent are no shares: the head names what was counted, not what in. */
const LARGEST_SHARE = 1000;

/** A lead-in that tells a time of its own: another that its paragraph tells is of something else. */
const TO_DATE = /\b(?:to date|so far|currently|at present|now)\b/i;

/**
 * Reads a table whole: what it counts, in what and when, said once for the table, a column, a group, a row or a cell; the nearest holds.
 * Null where its shape is not certain.
 */
export function readTable(setting: Setting): TableReading | null {
	const { text, contribution, at } = setting;
	const table = contribution.blocks[at];
	if (table?.kind !== 'table' || table.rows === null || table.rows.length === 0) return null;
	const width = Math.max(...table.rows.map(widthOf));
	if (width < 2) return null;
	const heads = headTree(table.rows.slice(0, table.headerRows), width);
	const body = table.rows.slice(table.headerRows);
	const labelled = labelColumns(
		body,
		heads.columns.map(({ words }) => words.at(-1) ?? ''),
	);
	const rows = bodyRows(body, labelled);
	const own = notesOf(text, contribution, at);
	const title = titleOf(text, contribution, at);
	const lead = leadInOf(text, contribution, at, title.words);
	const leadIn = lead?.words ?? null;
	const goesOn =
		title.words === null && contribution.blocks[at - 1]?.kind === 'table' ? setting.before : null;
	const notes = own.length === 0 && goesOn !== null ? goesOn.notes : own;
	const names = timesNamed(notes);
	const line = heads.line === null ? unitInCorner(heads.columns, rows) : unitOfWords(heads.line);
	const unit =
		title.unit ??
		line ??
		(leadIn === null ? null : unitInTitle(leadIn)) ??
		unitBeside(lead?.paragraph, notes);
	const over = [title.words ?? goesOn?.caption ?? '', leadIn ?? '', setting.asked];
	const signed =
		heads.columns.every(({ words }) => words.every((word) => unitInHead(word) === null)) &&
		rows.some(({ cells }) => cells.some(({ value }) => value.trim().startsWith('£')));
	const whole = unit ?? (goesOn === null || goesOn.unit === null ? null : { unit: goesOn.unit });
	const read = heads.columns.map((column, index) =>
		columnOf(column, { index, labelled, rows, names, told: { over, whole, signed } }),
	);
	const columns = goesOn === null ? read : continued(goesOn, read);
	const led = wholeTimeOf(title.words, leadIn);
	const told =
		led.period === null && led.asOf === null && !TO_DATE.test(leadIn ?? '')
			? wholeTimeOf(title.words, lead?.paragraph ?? null)
			: led;
	const untimed = told.period === null && told.asOf === null;
	const time = (untimed ? timeElsewhere(title.words, notes, setting) : null) ?? told;
	const context: Context = {
		start: table.start,
		columns,
		unit: { unit: whole?.unit ?? null, mixed: title.mixed },
		time: { ...time, period: time.period ?? goesOn?.period ?? null, asOf: time.asOf ?? goesOn?.asOf ?? null },
		narrowed: (marks) => partSaid(marks, notes),
	};
	const { cells, sums } = valuesOf(rows, columns, notes);
	return {
		caption: title.words ?? goesOn?.caption ?? null,
		topic: goesOn?.topic ?? topicOf(title.words, leadIn, setting.asked),
		unit: context.unit.unit,
		period: context.time.period,
		asOf: context.time.asOf,
		columns,
		rows: withoutFalseShares(rows.map((row, index) => rowOf(text, row, cells[index] ?? [], context))),
		notes,
		heads: headsAt(table),
		operations: setting.operations,
		sums,
	};
}

/** `£ million` over the labels: what all figures are in, as it is no head of labels. One of numbers (`Weeks` over `1-4`) is. */
function unitInCorner([corner]: readonly Heads[], rows: readonly BodyRow[]): Unit | null {
	const unit = unitOfWords(corner?.words.at(-1) ?? '');
	const labelled = rows.some(
		({ labels }) => /^\d/.test(labels[0] ?? '') && wholeTime(labels[0] ?? '') === null,
	);
	return unit?.unit === undefined || unit.unit === null || unit.unit === MIXED || labelled ? null : unit;
}

/** What the paragraph that leads into a table, or a note under all of it, says that its figures are in. */
function unitBeside(paragraph: string | undefined, notes: readonly Note[]): Unit | null {
	const said = [paragraph ?? '', ...notes.flatMap(({ mark, words }) => (mark === null ? [words] : []))];
	return said.map(unitSaid).find((unit) => unit !== null) ?? null;
}

/** The time of a table whose title and lead-in tell none: what its notes or the table it goes with say, else what was asked about. */
function timeElsewhere(
	title: string | null,
	notes: readonly Note[],
	{ before, asked }: Setting,
): WholeTime | null {
	const noted = timeOfAll(notes);
	if (noted !== null) return { period: noted.printed, asOf: null, year: null, fixed: false };
	return timeOfOther(title, before) ?? timeAsked(matterOf(asked));
}

/** The time of the table before, where the title says that it goes with that: `Confidence intervals for table 1`. */
function timeOfOther(title: string | null, before: TableReading | null): WholeTime | null {
	if (before === null || !otherTable(title, before.caption)) return null;
	return { period: before.period, asOf: before.asOf, year: null, fixed: false };
}

function headsAt({ rows, headerRows, start }: Table): Span | null {
	const heads = (rows ?? []).slice(0, headerRows).flat();
	const [first] = heads;
	return first === undefined
		? null
		: { start: first.start - start, end: (heads.at(-1)?.end ?? first.end) - start };
}

/** What holds for a cell unless its row says otherwise. */
interface Context {
	readonly columns: readonly Column[];
	readonly unit: WholeUnit;
	readonly time: WholeTime;
	readonly narrowed: Narrowed;
	/** Where the table starts in the stored text: places are kept from there. */
	readonly start: number;
}

function columnOf(
	{ words, marks }: Heads,
	place: {
		index: number;
		labelled: number;
		rows: readonly BodyRow[];
		names: ReadonlyMap<string, string>;
		told: Omit<Told, 'heads'>;
	},
): Column {
	const { index, labelled, rows, names, told } = place;
	const cells = rows.map((row) => row.cells);
	const units = words.map(unitInHead).filter((unit) => unit !== null);
	const head = words.at(-1) ?? '';
	const figures = !ordersRows(head) && (holdsFigures(cells, index) || holdsSpans(cells, index, head));
	return {
		heads: words,
		role: index < labelled ? 'label' : figures ? 'figures' : 'words',
		unit:
			units.at(-1) ??
			(figures && index >= labelled ? unitDown(rows, index, { ...told, heads: words }) : null),
		time: timeOfHeads(words, names),
		marks,
	};
}

/** The columns of a table that goes on from one before it: under the head that stood over all of that one's. */
function continued(before: TableReading, columns: readonly Column[]): readonly Column[] {
	const figures = before.columns.filter(({ role }) => role === 'figures');
	const over = figures[0]?.heads[0];
	const levels = Math.max(...columns.map(({ heads }) => heads.length));
	if (over === undefined || figures.length < 2 || levels > 1) return columns;
	if (!figures.every(({ heads }) => heads.length > 1 && heads[0] === over)) return columns;
	return columns.map((column) =>
		column.role === 'label' ? column : { ...column, heads: [over, ...column.heads] },
	);
}

function rowOf(text: string, row: BodyRow, held: readonly Held[], context: Context): Row {
	const { groups, labels, marks } = row;
	const along = signAlong(row, context.columns, context.unit.unit);
	const own = along === null ? context : { ...context, unit: { ...context.unit, unit: along } };
	const cells = row.cells.flatMap((cell, column) => {
		const value = held[column];
		const again = row.cells[column - 1] === cell;
		if (value === undefined || again || context.columns[column]?.role === 'label') return [];
		return [cellOf(text, { cell, column, row }, value, own)];
	});
	return { start: row.start - context.start, end: row.end - context.start, groups, labels, marks, cells };
}

function cellOf(
	text: string,
	{ cell, column, row }: { cell: Cell; column: number; row: BodyRow },
	{ number, why }: Held,
	{ columns, unit, time, narrowed, start }: Context,
): TableCell {
	const head = columns[column];
	const at = number === null ? -1 : text.slice(cell.start, cell.end).indexOf(number.text);
	return {
		column,
		printed: cell.value,
		value: why === 'nil' ? 0 : (number?.value ?? null),
		valueTo: number?.valueTo ?? null,
		why,
		valueText: number?.text ?? cell.value,
		valueAt:
			number !== null && at >= 0
				? { start: cell.start + at - start, end: cell.start + at + number.text.length - start }
				: { start: cell.start - start, end: cell.end - start },
		unit: unitOfCell(number?.unit ?? null, row, head, columns, unit),
		qualifier: number?.qualifier ?? null,
		...timeOfCell(row, head, columns, { whole: time, narrowed }),
		marks: cell.marks,
	};
}

/** `Percentage` over numbers in the thousands is what they are counted by: none of the table's numbers is then known to be a share. */
function withoutFalseShares(rows: readonly Row[]): readonly Row[] {
	const isShare = ({ unit }: TableCell) => unit === 'per cent';
	const beyond = rows.some(({ cells }) =>
		cells.some((cell) => isShare(cell) && Math.abs(cell.value ?? 0) >= LARGEST_SHARE),
	);
	if (!beyond) return rows;
	return rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) =>
			isShare(cell) && !/%|per cent/i.test(cell.printed) ? { ...cell, unit: null } : cell,
		),
	}));
}
