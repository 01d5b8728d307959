import { type Addend, type Numbers, type Sum, sumsOf } from '../../hansard/sums.ts';
import { dashBy, saidOf } from './notes.ts';
import { type Printed, type PrintedNumber, readPrinted } from './printed.ts';
import type { BodyRow } from './rows.ts';
import type { Column, Note, TableCell } from './table.ts';

/** What a cell holds once its table has decided what it alone does not say. */
export interface Held {
	/** Null where the cell holds no number, or none that is certain. */
	readonly number: PrintedNumber | null;
	readonly why: TableCell['why'];
}

/** The cells of a table, row by row, each with the number it holds or why it holds none; and the sums that its totals print. */
export interface Values {
	readonly cells: readonly (readonly Held[])[];
	readonly sums: readonly Sum[];
}

/**
 * Decides what the cells of a table hold. A dash is nil where a note says so, or where totals come right with it as nothing and none is made
 * wrong. A stop before three figures stands for a comma where that alone makes totals right. Commas out of place are passed over in a table of whole
 * numbers. A number in brackets is less than nothing where a note or a label says so, or where totals come right with it. What stays open is
 * claimed by nobody.
 */
export function valuesOf(
	rows: readonly BodyRow[],
	columns: readonly Column[],
	notes: readonly Note[],
): Values {
	const figures = columns.flatMap(({ role }, at) => (role === 'figures' ? [at] : []));
	const printed = rows.map(({ cells }) => cells.map((cell) => readPrinted(cell.value)));
	const doubt = doubts(rows, printed, figures);
	const negative = saysNegative(rows, columns, notes);
	const labels: Omit<Numbers, 'cells'> = {
		rowLabels: rows.map((row) => row.labels[0] ?? ''),
		columnLabels: figures.map((column) => columns[column]?.heads.at(-1) ?? ''),
	};
	const asPrinted = printed.map((row, at) =>
		figures.map((column): Addend => (doubt[at]?.[column] === 'unclear' ? null : addend(row[column]))),
	);
	const withCommas = printed.map((row, at) =>
		figures.map((column): Addend => {
			const number = row[column];
			const held =
				doubt[at]?.[column] === 'point' && number?.kind === 'number' ? inThousands(number) : number;
			return doubt[at]?.[column] === 'unclear' ? null : addend(held);
		}),
	);
	const sums = sumsOf({ ...labels, cells: withCommas });
	const proved = (row: number, column: number) => {
		const own = sums.filter(({ parts, total }) =>
			[...parts, total].some((part) => part.row === row && figures[part.column] === column),
		);
		return own.length > 0 && own.every((sum) => sum.exact);
	};
	const isBracketed = ({ row, column }: Sum['total']) => {
		const held = printed[row]?.[figures[column] ?? -1];
		return held?.kind === 'number' && held.form === 'bracketed';
	};
	// Where all that is added up stands in brackets, they come right whatever brackets mean.
	const mixed = sums.filter(({ parts, total }) => new Set([...parts, total].map(isBracketed)).size > 1);
	const provedMixed = (row: number, column: number) =>
		proved(row, column) &&
		mixed.some(({ parts, total }) =>
			[...parts, total].some((part) => part.row === row && figures[part.column] === column),
		);
	const nil = dashMeans(sumsOf({ ...labels, cells: asPrinted }), notes);
	const cells = printed.map((row, at) =>
		row.map((held, column): Held => {
			const open = doubt[at]?.[column] ?? null;
			if (held.kind === 'number') {
				if (open === 'unclear') return { number: null, why: 'unclear' };
				if (held.form === 'bracketed')
					return negative || provedMixed(at, column)
						? { number: held, why: null }
						: { number: null, why: 'unclear' };
				if (open !== 'point') return { number: held, why: null };
				return proved(at, column)
					? { number: inThousands(held), why: null }
					: { number: null, why: 'unclear' };
			}
			if (held.kind !== 'dash') return { number: null, why: held.kind };
			const body = rows[at];
			const marks = [
				...(body?.cells[column]?.marks ?? []),
				...(body?.marks ?? []),
				...(columns[column]?.marks ?? []),
			];
			const means = saidOf(marks, notes) ?? nil ?? 'not available';
			return { number: null, why: open === 'unclear' ? 'unclear' : means };
		}),
	);
	return { cells, sums };
}

/** Where a number may be read in two ways: `point` for a stop that may be a comma, `unclear` for what nothing decides. */
function doubts(
	rows: readonly BodyRow[],
	printed: readonly (readonly Printed[])[],
	figures: readonly number[],
): readonly (readonly ('point' | 'unclear' | null)[])[] {
	const numbers = printed.flatMap((row) => figures.flatMap((column) => numberIn(row[column])));
	const decimals = numbers.filter(hasDecimals).length > 1;
	const thousands = numbers.some(({ text }) => text.includes(','));
	const pointed = figures.filter((column) => {
		const own = printed.flatMap((row) => numberIn(row[column]));
		// Decimals of three places in most of a column are decimals, where none of the others prints a comma.
		const points = own.filter(({ form }) => form === 'point').length;
		return own.some(hasDecimals) || (points * 2 >= own.length && !own.some(({ text }) => text.includes(',')));
	});
	return printed.map((row, at) =>
		row.map((held, column) => {
			const cells = rows[at]?.cells ?? [];
			const cell = cells[column];
			const spans = cells[column - 1] === cell || cells[column + 1] === cell;
			if (cell?.doubtful === true || (spans && cell !== undefined)) return 'unclear';
			if (held.kind !== 'number') return null;
			if (held.form === 'odd') return decimals || held.text.includes('.') ? 'unclear' : null;
			return held.form === 'point' && thousands && !pointed.includes(column) ? 'point' : null;
		}),
	);
}

/** Whether a note says what brackets mean, or a head or label prints what is less than nothing in them: `Surplus/(deficit)`. */
function saysNegative(rows: readonly BodyRow[], columns: readonly Column[], notes: readonly Note[]): boolean {
	const labels = [
		...columns.flatMap(({ heads }) => heads),
		...rows.flatMap((row) => [...row.groups, ...row.labels]),
	];
	return (
		notes.some(({ words }) => BRACKETS_NEGATIVE.test(words)) ||
		labels.some((label) => IN_BRACKETS.test(label))
	);
}

const BRACKETS_NEGATIVE =
	/\b(?:brackets|parenthes[ei]s)\b.{0,40}\b(?:negative|minus|decreases?|reductions?|loss(?:es)?|deficits?)\b|\b(?:negative|minus|decreases?|reductions?|loss(?:es)?|deficits?)\b.{0,40}\b(?:brackets|parenthes[ei]s)\b/i;
const IN_BRACKETS = /\w\s?\/?\s?\((?:deficit|loss|decrease|reduction|shortfall|outflow|fall)\)/i;

function numberIn(held: Printed | undefined): PrintedNumber[] {
	return held?.kind === 'number' ? [held] : [];
}

function hasDecimals({ form, text }: PrintedNumber): boolean {
	return form === 'sound' && /\.\s?\d/.test(text);
}

function inThousands(number: PrintedNumber): PrintedNumber {
	return { ...number, value: Math.round(number.value * 1000) };
}

function addend(held: Printed | undefined): Addend {
	if (held?.kind === 'number') return held.valueTo === null ? held.value : null;
	return held?.kind === 'dash' ? 'dash' : null;
}

function dashMeans(sums: readonly Sum[], notes: readonly Note[]): 'nil' | 'not available' | null {
	const said = dashBy(notes);
	if (said !== null) return said;
	const withDashes = sums.filter(({ dashes }) => dashes);
	return withDashes.length > 0 && withDashes.every(({ exact }) => exact) ? 'nil' : null;
}
