import { stemOf, wordsIn } from '../../corpus/words/fold.ts';
import { stemsOf } from './numbers.ts';
import type { OnRecord } from './on-record.ts';

/** What a row of totals is called, and how people speak of it. */
export const WHOLE = stemsOf('total all overall whole altogether national nationally');

/** Rows and columns of one table that words call by all of their name. */
export interface Called {
	readonly rows: ReadonlySet<number>;
	readonly columns: ReadonlySet<number>;
}

/** What the rows and columns of a passage's tables are called. */
export interface Labels {
	/**
	 * The lines of a table whose whole label stands in some words, part by part as it is printed. Of `East of England` and `England` the longer
	 * is meant where it stands. A label of numbers alone is no name, as years stand in words for many reasons; of lines that are called alike it
	 * tells which.
	 */
	calledIn(words: string, table: string): Called;
}

/** A row or a column with the parts of its label, groups and outer heads each a part: stems in turn, without small words. */
interface Line {
	readonly line: number;
	readonly parts: readonly (readonly string[])[];
	/** Parts that are numbers alone. */
	readonly numbers: readonly (readonly string[])[];
}

interface Lines {
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
}

/** @param numbers all of a passage. */
export function labelsOf(numbers: readonly OnRecord[]): Labels {
	const tables = new Map<string, Lines>();
	for (const [table, cells] of Map.groupBy(numbers, ({ cell }) => cell?.table ?? '')) {
		const rows = new Map<number, Line>();
		const columns = new Map<number, Line>();
		for (const { cell } of cells) {
			if (cell === null) continue;
			if (!rows.has(cell.row)) rows.set(cell.row, lineOf(cell.row, cell.label));
			if (!columns.has(cell.column)) columns.set(cell.column, lineOf(cell.column, cell.head));
		}
		tables.set(table, { rows: [...rows.values()], columns: [...columns.values()] });
	}
	const known = new Map<string, Map<string, Called>>();
	return {
		calledIn(words, table) {
			const inTable = known.get(table) ?? new Map<string, Called>();
			known.set(table, inTable);
			const held = inTable.get(words);
			if (held !== undefined) return held;
			const { rows = [], columns = [] } = tables.get(table) ?? {};
			const typed = stemsInTurn(words);
			const called = { rows: linesIn(typed, rows), columns: linesIn(typed, columns) };
			inTable.set(words, called);
			return called;
		},
	};
}

function lineOf(line: number, label: string): Line {
	const parts = label.split(' > ').map(stemsInTurn);
	return {
		line,
		parts: parts.filter(isNaming),
		numbers: parts.filter((part) => part.length > 0 && !isNaming(part)),
	};
}

function isNaming(stems: readonly string[]): boolean {
	return stems.some((stem) => /\p{L}{2}/u.test(stem));
}

/** Words that join others: `all` and `other` tell one line from another. */
const JOINING = new Set('a an and at by for from in of on or the to with'.split(' '));

function stemsInTurn(words: string): readonly string[] {
	return wordsIn(words).flatMap(({ stem, spelt }) => (JOINING.has(spelt) ? [] : [stem]));
}

const JOINING_STEMS = new Set([...JOINING].map(stemOf));

/** Stems of labels that stand in some rows or columns of a table and not in all, by table. */
export function tellingApart(numbers: readonly OnRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
	const tables = Map.groupBy(
		numbers.filter(({ cell }) => cell !== null),
		({ cell }) => cell?.table ?? '',
	);
	return new Map(
		[...tables].map(([table, cells]) => {
			const counts = new Map<string, number>();
			for (const { named } of cells)
				for (const stem of [...(named?.row ?? []), ...(named?.column ?? [])])
					counts.set(stem, (counts.get(stem) ?? 0) + 1);
			return [
				table,
				new Set(
					[...counts]
						.filter(([stem, count]) => count < cells.length && !JOINING_STEMS.has(stem))
						.map(([stem]) => stem),
				),
			];
		}),
	);
}

function linesIn(typed: readonly string[], lines: readonly Line[]): ReadonlySet<number> {
	const places = Map.groupBy(typed.keys(), (at) => typed[at] ?? '');
	const placesOf = (part: readonly string[]) =>
		(places.get(part[0] ?? '') ?? []).filter((at) => part.every((stem, step) => typed[at + step] === stem));
	const met = lines.flatMap(({ line, parts }) => parts.map((part) => ({ line, part, at: placesOf(part) })));
	const isWithin = (at: number, part: readonly string[]) =>
		met.some(
			(other) =>
				other.part.length > part.length &&
				other.at.some((start) => start <= at && at + part.length <= start + other.part.length),
		);
	const stands = ({ part, at }: (typeof met)[number]) => at.some((start) => !isWithin(start, part));
	const byLine = Map.groupBy(met, ({ line }) => line);
	const called = lines.filter(({ line }) => byLine.get(line)?.every(stands) === true);
	const numbered = called.filter(({ numbers }) => numbers.every((part) => placesOf(part).length > 0));
	return new Set((numbered.length > 0 ? numbered : called).map(({ line }) => line));
}
