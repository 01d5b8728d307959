import { opensGroup } from '../../hansard/numeric.ts';
import type { Cell, Span } from '../../hansard/section.ts';
import { byColumn } from './heads.ts';
import { isDuration, readPrinted } from './printed.ts';
import { wholeTime } from './time.ts';
import { unitInHead } from './unit.ts';

/** A row below the heads, with what names it. */
export interface BodyRow extends Span {
	readonly groups: readonly string[];
	readonly labels: readonly string[];
	readonly marks: readonly string[];
	/** The cell of each column; one that spans several stands in each. */
	readonly cells: readonly Cell[];
}

/** Heads of columns whose numbers name or order the rows and count nothing. */
const ORDERS =
	/^(?:quarters?|qtr|index|bands?|codes?|ranks?|ranking|grades?|ref(?:erence)?(?: no\.?)?|item|postcode|column|volume|id)$/i;
/** Heads of columns that may order the rows, where words or figures follow. */
const MAY_ORDER = /^(?:months?|weeks?|days?|years?|ages?(?: \(years\))?|age (?:group|band))$/i;

/**
 * How many columns from the left name the rows. The first always does; others as long as they hold words or times, or numbers that only
 * order (`Quarter`), and a column of figures follows.
 *
 * @param heads the last head over each column.
 */
export function labelColumns(rows: readonly (readonly Cell[])[], heads: readonly string[]): number {
	const data = rows
		.filter((row) => row.length > 1 && !(row.length === 2 && (row[1]?.columns ?? 1) > 1))
		.map(byColumn)
		.filter((row) => row.slice(1).some((cell) => cell.value.trim() !== ''));
	const width = heads.length;
	const figures = Array.from(
		{ length: width },
		(_, column) =>
			column > 0 && (holdsFigures(data, column, true) || holdsSpans(data, column, heads[column] ?? '')),
	);
	let labels = 1;
	for (let column = 1; column < width; column += 1) {
		if (!figures.includes(true)) break;
		const head = (heads[column] ?? '').trim();
		const orders = (ordersRows(head) || MAY_ORDER.test(head)) && figures.slice(column + 1).includes(true);
		if (figures[column] && !orders) break;
		if (!figures.slice(column + 1).includes(true)) break;
		labels = column + 1;
	}
	return labels;
}

/** Whether the head of a column says that its numbers only name or order the rows. */
export function ordersRows(head: string): boolean {
	return ORDERS.test(head.trim());
}

/**
 * Whether the cells of a column are numbers: more of them than words, and not years throughout.
 *
 * @param besideOthers true where other columns of figures may follow: spans of time then name the rows (`3 months`).
 */
export function holdsFigures(
	rows: readonly (readonly Cell[])[],
	column: number,
	besideOthers = false,
): boolean {
	let numbers = 0;
	let words = 0;
	let years = 0;
	let dashes = 0;
	for (const row of rows) {
		const cell = row[column]?.value.trim() ?? '';
		const printed = readPrinted(cell);
		const names =
			printed.kind === 'number' && (printed.form === 'span' || (besideOthers && isDuration(printed)));
		if (printed.kind === 'number' && !names) {
			if (/^(?:1[89]|20)\d\d$/.test(cell)) years += 1;
			else numbers += 1;
		} else if (printed.kind === 'words' || printed.kind === 'number') words += 1;
		else if (printed.kind !== 'blank') dashes += 1;
	}
	if (numbers + years === 0) return words === 0 && dashes > 0;
	if (numbers === 0 && (years > 1 || dashes + words > 0)) return false;
	return numbers + years > words;
}

/** Whether each cell of a column is a number or a range, and its head says what they are in: ranges without that name rows. */
export function holdsSpans(rows: readonly (readonly Cell[])[], column: number, head: string): boolean {
	if ((unitInHead(head)?.unit ?? null) === null) return false;
	const cells = rows.map((row) => readPrinted(row[column]?.value ?? ''));
	return (
		cells.every(({ kind }) => kind !== 'words') &&
		cells.some((cell) => cell.kind === 'number' && cell.form === 'span')
	);
}

/**
 * The rows below the heads. A row whose first cell alone is filled heads a group; heads that follow one another are a group within a
 * group. A blank label goes on from the row above, as long as the labels left of it do.
 *
 * @param labelled how many columns name the rows.
 */
export function bodyRows(rows: readonly (readonly Cell[])[], labelled: number): readonly BodyRow[] {
	const found: BodyRow[] = [];
	let path: string[] = [];
	let run: string[] = [];
	const outer = new Set<string>();
	let above: readonly string[] = [];
	const plainly = rows[0] !== undefined && rows[0][0]?.italic !== true && aloneInItsRow(rows[0]);
	for (const row of rows) {
		const cells = byColumn(row);
		const heading = row[0]?.value.trim() ?? '';
		if (aloneInItsRow(row) && (plainly || headsAGroup(row))) {
			run.push(heading);
			continue;
		}
		if (cells.every((cell) => cell.value.trim() === '')) continue;
		if (run.length > 0) {
			path = nested(path, run, outer);
			if (path.length > 1 && path[0] !== undefined) outer.add(path[0]);
			run = [];
			above = [];
		}
		// A blank row ends a group, unless what follows is its total.
		else if (row[0]?.parted === true && !/^(?:sub-?)?totals?:?$/i.test(heading)) path = [];
		const own = cells.slice(0, labelled).map((cell) => cell.value.trim());
		let goesOn = labelled > 1;
		const labels = own.map((label, at) => {
			if (label !== '') goesOn = false;
			return label === '' && goesOn ? (above[at] ?? '') : label;
		});
		above = labels;
		found.push({
			start: row[0]?.start ?? 0,
			end: row.at(-1)?.end ?? 0,
			groups: path,
			labels: labels.filter((label) => label !== ''),
			marks: cells.slice(0, labelled).flatMap((cell) => cell.marks),
			cells,
		});
	}
	return found;
}

function aloneInItsRow([first, ...others]: readonly Cell[]): boolean {
	return (first?.value.trim() ?? '') !== '' && others.every((cell) => cell.value.trim() === '');
}

/** A label with blanks beside it heads a group where it is set as heads are; else it is a row without figures. */
function headsAGroup(row: readonly Cell[]): boolean {
	const [first] = row;
	const label = first?.value.trim() ?? '';
	return first?.italic === true || row.length === 1 || opensGroup(label);
}

/** A run of headings in place of the path so far: one alone under two levels replaces the inner, unless it was an outer one before. */
function nested(path: readonly string[], run: readonly string[], outer: ReadonlySet<string>): string[] {
	const [only] = run;
	if (run.length > 1 || path.length < 2 || only === undefined || outer.has(only)) return [...run];
	return [...path.slice(0, -1), only];
}

/** Whether a label names nothing: a total, a count, a unit or a time. */
export function namesNothing(label: string): boolean {
	return (
		/^(?:(?:grand |sub-?|overall )?totals?|all|number|numbers|percentage|per cent\.?|value|amount|cost|number of cases)[:.]?$/i.test(
			label.trim(),
		) ||
		wholeTime(label) !== null ||
		!/\p{L}{2}/u.test(label)
	);
}
