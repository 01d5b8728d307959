import type { Source } from '../../corpus/archive.ts';
import type { Sort } from '../../corpus/words/hits.ts';
import type { Filter } from '../../corpus/words/search.ts';
import { UserError } from '../../errors.ts';
import type { House } from '../../hansard/section.ts';
import { type Period, readPeriod } from './period.ts';

/** What narrows a list, and its order. */
export interface Scope {
	readonly house: House | null;
	/** Sitting days. */
	readonly period: Period;
	readonly sort: Sort;
}

/** Nothing is left out. */
export const WHOLE_RECORD: Scope = { house: null, period: { from: null, to: null }, sort: 'best' };

/** A scope as a person typed it; each part empty where it was left out. */
export interface TypedScope {
	readonly house: string;
	readonly from: string;
	readonly to: string;
	/** A period that `from` and `to` stand above. */
	readonly within?: string;
	readonly sort: string;
}

/**
 * Reads what narrows a list.
 *
 * @param today ISO, for `last year`.
 * @throws UserError for a date that cannot be read, an unknown House or order.
 */
export function readScope({ house, from, to, within = '', sort }: TypedScope, today: string): Scope {
	return {
		house: houseOf(house),
		period: periodGiven(from, to, within, today),
		sort: sortOf(sort) ?? WHOLE_RECORD.sort,
	};
}

/** Whether something is left out. */
export function isNarrow({ house, period: { from, to } }: Pick<Scope, 'house' | 'period'>): boolean {
	return house !== null || from !== null || to !== null;
}

/** The same for the index of words. */
export function filterOf({ house, period }: Pick<Scope, 'house' | 'period'>): Filter {
	return { house, ...period, kinds: null };
}

/** Whether words that stand there are in it. What has no date in this copy is in no period. */
export function isWithin({ house, period }: Scope, source: Source): boolean {
	const date = source.sittingDate;
	return (
		(house === null || source.house === house) &&
		(period.from === null || (date !== null && date >= period.from)) &&
		(period.to === null || (date !== null && date <= period.to))
	);
}

const SORTS = { best: 'b', newest: 'n', oldest: 'o' } as const satisfies Record<Sort, string>;
const CODE = /^([bno])([CL-])(\d{8}|-)(\d{8}|-)$/;

/** A scope in one short word, as a button carries it. */
export function scopeCode({ house, period, sort }: Scope): string {
	return [
		SORTS[sort],
		house === null ? '-' : house.slice(0, 1),
		packedDate(period.from),
		packedDate(period.to),
	].join('');
}

/** The scope that `scopeCode` wrote; null for any other word. */
export function scopeCoded(code: string): Scope | null {
	const [whole, sort, house, from = '', to = ''] = CODE.exec(code) ?? [];
	if (whole === undefined) return null;
	const order = (Object.keys(SORTS) as Sort[]).find((known) => SORTS[known] === sort);
	return {
		sort: order ?? WHOLE_RECORD.sort,
		house: house === 'C' ? 'Commons' : house === 'L' ? 'Lords' : null,
		period: { from: unpackedDate(from), to: unpackedDate(to) },
	};
}

function packedDate(date: string | null): string {
	return date === null ? '-' : date.replaceAll('-', '');
}

function unpackedDate(packed: string): string | null {
	return packed === '-' ? null : packed.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** `from:2006..2008` gives both ends, `from:2006` the first alone; `in:2006` what they leave open. */
function periodGiven(from: string, to: string, within: string, today: string): Period {
	const [first, last, inside] = [from, to, within].map((text) => periodOf(text, today));
	const rangeEnd = /\.\.|…| (?:to|and|until|[-–]) /.test(from) ? first?.to : null;
	const period = {
		from: (first ? first.from : inside?.from) ?? null,
		to: (last ? last.to : (rangeEnd ?? inside?.to)) ?? null,
	};
	if (period.from !== null && period.to !== null && period.from > period.to)
		throw new UserError('The first date of the list is after its last.');
	return period;
}

function periodOf(text: string, today: string): Period | null {
	if (text === '') return null;
	const period = readPeriod(text, today);
	if (period === null)
		throw new UserError(
			`“${text}” is no date that can be read here. Dates may be 2006, Oct 2006, 24 October 2006, last year, or 2006..2008.`,
		);
	return period;
}

function houseOf(text: string): House | null {
	const name = text.toLowerCase().replace(/^(?:the )?house of /, '');
	if (name === '' || name === 'both') return null;
	if (/^(?:commons?|hoc|hc)$/.test(name)) return 'Commons';
	if (/^(?:lords?|hol|hl)$/.test(name)) return 'Lords';
	throw new UserError(`There is no House called “${text}”: Commons or Lords.`);
}

function sortOf(text: string): Sort | null {
	const name = text.toLowerCase();
	if (name === '') return null;
	if (name === 'best' || name === 'newest' || name === 'oldest') return name;
	throw new UserError(`A list can be sorted by best, newest or oldest, not by “${text}”.`);
}
