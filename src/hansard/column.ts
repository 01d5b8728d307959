import type { House } from './section.ts';

/**
 * Columns as Hansard numbers them: plain in debates, and in series of their own elsewhere. The Commons print the series after the
 * number (`75W` written answers, `7WS` written statements, `12WH` Westminster Hall, `5MC` corrections, `3P` petitions), the Lords
 * before it (`WA29` written answers, `WS12` written statements, `GC8` Grand Committee).
 */
export interface Column {
	readonly number: number;
	/** Last column of a range; null for a single one. */
	readonly to: number | null;
	readonly series: Series | null;
	/** True where the series stood before the number; decides only for series that both Houses have. */
	readonly prefixed: boolean;
}

const SERIES = ['WA', 'WS', 'WH', 'GC', 'MC', 'PC', 'W', 'P'] as const;
export type Series = (typeof SERIES)[number];

const LORDS: ReadonlySet<string> = new Set<Series>(['WA', 'GC']);
const COMMONS: ReadonlySet<string> = new Set<Series>(['W', 'WH', 'MC', 'PC', 'P']);
/** Every series, as alternatives of a pattern: the longer before those they begin with. */
export const SERIES_PATTERN = SERIES.join('|');
const COLUMN = new RegExp(
	`^(?:(?:cols?|columns?|cc?)\\.?\\s*)?(${SERIES_PATTERN})?\\s*(\\d{1,5})(?:\\s*[-–—]\\s*(${SERIES_PATTERN})?\\s*(\\d{1,5}))?\\s*(${SERIES_PATTERN})?$`,
	'i',
);

/** Reads a column or a range of them in either order (`75W`, `W75`, `WA 29–30`, `cc845-6W`); null where it is none. */
export function parseColumn(text: string): Column | null {
	const found = COLUMN.exec(text.slice(0, 60).trim());
	if (!found) return null;
	const [, before, digits = '', again, last, after] = found;
	const named = [before, again, after].flatMap((series) => (series ? [series.toUpperCase()] : []));
	if (new Set(named).size > 1) return null;
	const number = Number(digits);
	const to = last === undefined ? null : rangeEnd(digits, last);
	if (number === 0 || (to !== null && to < number)) return null;
	const series = SERIES.find((known) => known === named[0]) ?? null;
	return { number, to: to === number ? null : to, series, prefixed: before !== undefined };
}

/** `1840-41` runs to 1841, `845-6` to 846. */
function rangeEnd(first: string, last: string): number {
	return Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
}

/** A column the way its House prints it: `75W`, `WA29`, `1840-41W`. Where the House is not known, the order it was read in. */
export function printColumn(column: Column, house: House | null = null): string {
	const { number, to, series } = column;
	const range = to === null ? String(number) : `${number}-${shortEnd(number, to)}`;
	if (series === null) return range;
	const prefixed =
		LORDS.has(series) || (!COMMONS.has(series) && (house === null ? column.prefixed : house === 'Lords'));
	return prefixed ? `${series}${range}` : `${range}${series}`;
}

/** At least two figures of a range's end, as citations print it: 1840-41, 1899-1901. */
function shortEnd(from: number, to: number): string {
	const [first, last] = [String(from), String(to)];
	const shared = first.length === last.length && first.length > 2 && first.slice(0, -2) === last.slice(0, -2);
	return shared ? last.slice(-2) : last;
}

/** A column in canonical form whichever way it was typed; null where it is none. */
export function canonicalColumn(text: string, house: House | null = null): string | null {
	const column = parseColumn(text);
	return column && printColumn(column, house);
}

/** The House whose series this is, or which prints a series of both Houses on this side of the number; null for a plain column. */
export function houseOfColumn(text: string): House | null {
	const column = parseColumn(text);
	const series = column?.series;
	if (!series) return null;
	if (series === 'WS') return column.prefixed ? 'Lords' : 'Commons';
	return LORDS.has(series) ? 'Lords' : COMMONS.has(series) ? 'Commons' : null;
}

/** Whether two columns of one day and House meet: `75W` lies in `75-76W`, and plain 75 is not `75W`. */
export function columnsMeet(a: string, b: string): boolean {
	return doMeet(parseColumn(a), parseColumn(b));
}

/** The same of columns that were read already; what is no column meets none. */
export function doMeet(one: Column | null, other: Column | null): boolean {
	if (!one || !other || one.series !== other.series) return false;
	return one.number <= (other.to ?? other.number) && other.number <= (one.to ?? one.number);
}

/** A range longer than this is no citation of its columns. */
const LONGEST_RANGE = 40;

/** Each column of a range on its own (`983-85W`: `983W`, `984W`, `985W`); a text that is no column, or too long a range, as it is. */
export function singleColumns(text: string): readonly string[] {
	const column = parseColumn(text);
	if (column === null) return [text];
	const { number, to, prefixed, series } = column;
	const last = to ?? number;
	if (last - number >= LONGEST_RANGE) return [text];
	return Array.from({ length: last - number + 1 }, (_, index) =>
		printColumn({ number: number + index, to: null, series, prefixed }),
	);
}
