import { parseLongDate } from '../../hansard/dates.ts';
import type { BodyRow } from './rows.ts';
import type { Column } from './table.ts';
import {
	asAtWithin,
	recentWithin,
	sinceWithin,
	type Time,
	timeBeside,
	timesWithin,
	timeWithin,
	wholeTimeOfTotal,
} from './time.ts';

/** The time that a table's title or lead-in gives to all of it. */
export interface WholeTime {
	readonly period: string | null;
	/** ISO date. */
	readonly asOf: string | null;
	/** The one year that completes a month or a quarter printed without one. */
	readonly year: string | null;
	/** `for the year 2010`: of all of it, whatever years its heads are named after. */
	readonly fixed: boolean;
}

/** What notes say of the times of the rows and columns that bear their marks: `2009-10` is April to September 2009. */
export type Narrowed = (marks: readonly string[]) => Time | null;

/** `for the year 2010`: heads named after other years are not times. */
const ONE_YEAR = /\bfor the year ((?:1[89]|20)\d\d)(?![-–/\d])/i;
const YEARS = /(?:1[89]|20)\d\d(?:[-–/]\d\d(?!\d))?/g;

/** The time of all of a table: its title's, else its lead-in's. */
export function wholeTimeOf(title: string | null, leadIn: string | null): WholeTime {
	const own = title === null ? null : said(title);
	const led = leadIn === null ? null : said(leadIn);
	const told = own !== null && (own.period !== null || own.asOf !== null) ? own : led;
	return {
		period: told?.period ?? null,
		asOf: told?.asOf ?? null,
		year: (title === null ? null : soleYear(title)) ?? (leadIn === null ? null : soleYear(leadIn)),
		fixed: told !== null && told === own && ONE_YEAR.test(title ?? ''),
	};
}

/**
 * The one time that a question asks about (`in 2006-07`), for a table that tells none itself; null where it asks for several times or
 * things, from a year on, or only names the day of something.
 */
export function timeAsked(asked: string): WholeTime | null {
	if (asked.includes(';')) return null;
	const period = timeWithin(asked)?.printed ?? null;
	if (period === null || !isAskedFor(asked, period)) return null;
	return { period, asOf: null, year: soleYear(period), fixed: false };
}

function isAskedFor(asked: string, period: string): boolean {
	const at = asked.indexOf(period);
	return (
		at > 0 &&
		/\b(?:in|during|for|over)(?: the)?(?: (?:financial|calendar|academic|school))?(?: (?:year|period))? $/i.test(
			asked.slice(0, at),
		)
	);
}

function said(words: string): { period: string | null; asOf: string | null } {
	const year = ONE_YEAR.exec(words)?.[1];
	if (year !== undefined) return { period: year, asOf: null };
	const asAt = asAtWithin(words);
	const within = timeWithin(words)?.printed ?? null;
	const date = asAt === null ? null : parseLongDate(asAt);
	if (date !== null) return { period: within, asOf: date };
	const asAtYear = asAt !== null && /\d{4}/.test(asAt) ? asAt : null;
	return { period: within ?? asAtYear ?? sinceWithin(words) ?? recentWithin(words), asOf: null };
}

function soleYear(words: string): string | null {
	const years = new Set(timesWithin(words).flatMap((time) => time.match(YEARS) ?? []));
	const [only] = years;
	return years.size === 1 && only !== undefined ? only : null;
}

/**
 * The time that the heads of a column give: the innermost that is a time; a month under a year is of that year.
 *
 * @param named times that notes give to names (`Year 1` is 2005-06), by the name in lower case.
 */
export function timeOfHeads(heads: readonly string[], named: ReadonlyMap<string, string>): Time | null {
	const times = heads.flatMap((head) => {
		const meant = named.get(head.toLowerCase());
		if (meant !== undefined) return [{ printed: meant, year: true }];
		const time = wholeTimeOfTotal(head) ?? timeWithin(head) ?? asAtOf(head);
		return time === null ? [] : [time];
	});
	const inner = times.at(-1);
	if (inner === undefined) return null;
	const outer = times.slice(0, -1).findLast((time) => time.year);
	return inner.year || outer === undefined ? inner : joined(inner, outer);
}

function asAtOf(words: string): Time | null {
	const printed = asAtWithin(words);
	return printed === null ? null : { printed, year: /\d{4}/.test(printed) };
}

function joined(part: Time, whole: Time): Time {
	return { printed: `${part.printed} ${whole.printed}`, year: true };
}

/** The time of a cell: what its row and its column say together, else its table's. */
export function timeOfCell(
	row: BodyRow,
	head: Column | undefined,
	columns: readonly Column[],
	{ whole, narrowed }: { readonly whole: WholeTime; readonly narrowed: Narrowed },
): { readonly period: string | null; readonly asOf: string | null } {
	const { period, asOf } = whole;
	if (whole.fixed) return { period, asOf };
	const down = timeOfLabels(row);
	const across = head?.time ?? null;
	const parts = [
		down?.year === true ? (narrowed(row.marks) ?? down) : down,
		across?.year === true ? (narrowed(head?.marks ?? []) ?? across) : across,
	].filter((time) => time !== null);
	const withYear = parts.find(({ year }) => year) ?? timeBesideLabel(row);
	const without = parts.find(({ year }) => !year);
	if (withYear !== null)
		return { period: (without === undefined ? withYear : joined(without, withYear)).printed, asOf: null };
	if (without !== undefined)
		return { period: whole.year === null ? without.printed : `${without.printed} ${whole.year}`, asOf: null };
	// Among heads that are times one of figures alone is a time that cannot be read.
	const lost =
		/^[\d\s/–—-]+$/.test(head?.heads.at(-1) ?? 'none') && columns.some(({ time }) => time?.year === true);
	return lost ? { period: null, asOf: null } : { period, asOf };
}

/** The time that all of a row's label or its group's is, the innermost first; a month under a year is of that year. */
function timeOfLabels(row: BodyRow): Time | null {
	const times = [...row.groups, ...row.labels].map(wholeTimeOfTotal).filter((time) => time !== null);
	const withYear = times.findLast(({ year }) => year);
	const without = times.findLast(({ year }) => !year);
	if (withYear === undefined) return without ?? null;
	return without === undefined ? withYear : joined(without, withYear);
}

function timeBesideLabel(row: BodyRow): Time | null {
	return row.labels.map(timeBeside).find((time) => time !== null) ?? null;
}
