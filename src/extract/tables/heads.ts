import type { Cell } from '../../hansard/section.ts';

/** The heads over one column, outermost first, with the marks of notes on them. */
export interface Heads {
	readonly words: readonly string[];
	readonly marks: readonly string[];
}

/** What the head rows of a table say: of each column, and of the table as a whole. */
export interface HeadTree {
	readonly columns: readonly Heads[];
	/** A word alone at the end of the first head row is a line above the table (`Persons`, `£ million`). */
	readonly line: string | null;
}

/** How many columns wide a row is. */
export function widthOf(row: readonly Cell[]): number {
	return row.reduce((sum, cell) => sum + cell.columns, 0);
}

/** The cell that covers each column of a row. */
export function byColumn(row: readonly Cell[]): readonly Cell[] {
	return row.flatMap((cell) => Array.from({ length: cell.columns }, () => cell));
}

/**
 * Reads the head rows into one list of heads for each column. A head that spans columns stands over each of them; so does one that is
 * followed by blank cells where its row spans by blanks alone (`2007 | | 2008 |`).
 */
export function headTree(rows: readonly (readonly Cell[])[], width: number): HeadTree {
	const [first, ...others] = rows;
	const alone = first !== undefined && others.length > 0 ? aloneAtTheEnd(first) : null;
	const levels = (alone === null ? rows : others).map((row, at, all) =>
		at < all.length - 1 ? spreadOverBlanks(row) : byColumn(row),
	);
	const columns = Array.from({ length: width }, (_, column) => {
		const cells = levels.flatMap((level) => (level[column] === undefined ? [] : [level[column]]));
		const words = cells.map((cell) => cell.value.trim()).filter((word) => word !== '');
		return {
			words: words.filter((word, at) => word !== words[at - 1]),
			marks: cells.flatMap((cell) => cell.marks),
		};
	});
	return { columns: groupRepeated(columns), line: alone };
}

function aloneAtTheEnd(row: readonly Cell[]): string | null {
	const filled = row.filter((cell) => cell.value.trim() !== '');
	const last = row.at(-1);
	return filled.length === 1 && last?.columns === 1 && row.length > 2 ? last.value.trim() || null : null;
}

function spreadOverBlanks(row: readonly Cell[]): readonly Cell[] {
	const cells = byColumn(row);
	if (row.some((cell) => cell.columns > 1)) return cells;
	const starts = cells.flatMap((cell, at) => (cell.value.trim() === '' ? [] : [at]));
	const gaps = starts.map((start, at) => (starts[at + 1] ?? cells.length) - start);
	// The first may be heads of labels. Of the others every one must be followed by as many blanks: else a blank is a head that is missing.
	const labels = Math.max(
		0,
		gaps.findIndex((gap) => gap > 1),
	);
	const over = starts.slice(labels);
	if (over.length < 2 || gaps[labels] === 1 || new Set(gaps.slice(labels)).size > 1) return cells;
	return cells.map((cell, at) => cells[over.findLast((start) => start <= at) ?? at] ?? cell);
}

/**
 * `2003 total | Younger | Older | 2004 total | Younger | Older`: heads that come again in the same order belong to the one before them
 * that does not.
 */
function groupRepeated(columns: readonly Heads[]): readonly Heads[] {
	const name = ({ words }: Heads) => words.join(' > ');
	const counts = new Map<string, number>();
	for (const column of columns) counts.set(name(column), (counts.get(name(column)) ?? 0) + 1);
	const repeated = columns.map((column) => name(column) !== '' && (counts.get(name(column)) ?? 0) > 1);
	if (!repeated.includes(true)) return columns;
	let over: Heads | null = null;
	return columns.map((column, at) => {
		if (!repeated[at]) {
			over = at > 0 && repeated[at + 1] ? besidesTotal(column) : null;
			return column;
		}
		return over === null
			? column
			: { words: [...over.words, ...column.words], marks: [...over.marks, ...column.marks] };
	});
}

/** What a head says besides that it adds up: `2003 total` stands over the columns behind it as 2003. */
function besidesTotal({ words, marks }: Heads): Heads | null {
	const told = words.map((word) => word.replace(/\b(?:grand |sub-?)?totals?\b:?/gi, '').trim());
	const left = told.filter((word) => word !== '');
	return left.length === 0 ? null : { words: left, marks };
}
