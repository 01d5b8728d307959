import type { ShapedRow, Token } from './page-cells.ts';
import { type Sum, sumsOf } from './sums.ts';

/** What the totals of a table say of a shape. */
export interface Proof {
	/** How many printed totals the rows come to, and how many they do not. */
	readonly right: number;
	readonly wrong: number;
	/** True where each blank is a part of a total that comes right with it as nothing. */
	readonly blanksProved: boolean;
}

/** Adds up what rows of page text hold, with their blanks as nothing. */
export function proofOf(rows: readonly ShapedRow[], heads: readonly Token[]): Proof {
	const sums = sumsIn(rows, heads);
	const exact = sums.filter((sum) => sum.exact);
	const proved = new Set(exact.flatMap(({ parts }) => parts.map(({ row, column }) => `${row} ${column}`)));
	return {
		right: exact.length,
		wrong: sums.filter(({ right }) => !right).length,
		blanksProved: rows.every(({ figures }, row) =>
			figures.every((figure, column) => figure !== null || proved.has(`${row} ${column}`)),
		),
	};
}

/** Whether the first row is what all the others add up to, in each of its columns. */
export function opensWithSum([first, ...others]: readonly ShapedRow[]): boolean {
	const added = (column: number) =>
		others.reduce((all, { figures }) => all + (numberIn(figures[column]?.words ?? '') ?? Number.NaN), 0);
	return (
		others.length > 2 &&
		first !== undefined &&
		first.figures.length > 1 &&
		first.figures.every((figure, column) => figure !== null && numberIn(figure.words) === added(column))
	);
}

/** Whether the last column is a total that every row comes to: then no head of figures is lost. */
export function eachRowAddsUp(rows: readonly ShapedRow[], heads: readonly Token[]): boolean {
	const across = sumsIn(rows, heads).filter(({ total }) => total.column === heads.length - 1);
	const proved = new Set(
		across.flatMap(({ exact, parts, total }) =>
			exact && parts.every(({ row }) => row === total.row) ? [total.row] : [],
		),
	);
	return rows.length > 2 && proved.size === rows.length;
}

/** Whether a single column ends with the total of all above it. */
export function endsWithSum(rows: readonly ShapedRow[]): boolean {
	const values = rows.map(({ figures }) => numberIn(figures[0]?.words ?? '') ?? Number.NaN);
	const added = values.slice(0, -1).reduce((all, value) => all + value, 0);
	return rows.length > 3 && rows.every(({ figures }) => figures.length === 1) && values.at(-1) === added;
}

function sumsIn(rows: readonly ShapedRow[], heads: readonly Token[]): readonly Sum[] {
	return sumsOf({
		rowLabels: rows.map(({ label }) => label.words),
		columnLabels: heads.map(({ words }) => words),
		cells: rows.map(({ figures }) =>
			figures.map((figure) =>
				figure === null || /^[-–—]$/.test(figure.words) ? 'dash' : numberIn(figure.words),
			),
		),
	});
}

function numberIn(words: string): number | null {
	const plain = words.replace(/[£$€,\s%]/g, '');
	return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
