/** A day or a stretch of time while it is read. */
export interface Stretch {
	/** ISO dates of its first and last day; null where the words do not decide them. */
	readonly from: string | null;
	readonly to: string | null;
	readonly role: 'date' | 'period';
	/** The month, and the day, of one whose year is not told: `1 April`, `September`. */
	readonly open: { readonly month: number; readonly day: number | null } | null;
}

export const UNDATED: Stretch = { from: null, to: null, role: 'period', open: null };

/** A single day; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Stretch | null {
	if (day < 1 || day > daysIn(year, month)) return null;
	const date = iso(year, month, day);
	return { from: date, to: date, role: 'date', open: null };
}

export function monthOf(year: number, month: number): Stretch {
	return months(year, month, 1);
}

export function yearOf(year: number): Stretch {
	return months(year, 1, 12);
}

/** 1 April to 31 March of the year after. */
export function financialYear(first: number): Stretch {
	return months(first, 4, 12);
}

/** Whole months in a row from the first day of one. */
export function months(year: number, month: number, count: number): Stretch {
	const last = year * 12 + (month - 1) + count - 1;
	const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
	return {
		from: iso(year, month, 1),
		to: iso(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
		role: 'period',
		open: null,
	};
}

/** From the first day of one to the last day of another; a year that only one of them tells holds for both. */
export function across(first: Stretch, last: Stretch): Stretch {
	return { from: first.from ?? dated(first, last)?.from ?? null, to: last.to, role: 'period', open: null };
}

/** `1 April` before `31 March 2007` is of 2006, before `30 June 2007` of 2007. */
function dated({ open }: Stretch, last: Stretch): Stretch | null {
	if (open === null || last.to === null) return null;
	const [year, month] = last.to.split('-').map(Number);
	if (year === undefined || month === undefined) return null;
	const of = open.month > month ? year - 1 : year;
	return open.day === null ? monthOf(of, open.month) : dayOf(of, open.month, open.day);
}

/** So many months up to the end of a stretch: `the year ending March 2009`. */
export function endingWith(last: Stretch, count: number): Stretch {
	const [year, month, day] = last.to?.split('-').map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined || day !== daysIn(year, month))
		return UNDATED;
	const first = year * 12 + month - count;
	return months(Math.floor(first / 12), (first % 12) + 1, count);
}

/** So many months from the start of a stretch, or up to its end. */
export function within(whole: Stretch, which: 'first' | 'last', count: number): Stretch {
	if (which === 'last') return endingWith(whole, count);
	const [year, month, day] = whole.from?.split('-').map(Number) ?? [];
	return year === undefined || month === undefined || day !== 1 ? UNDATED : months(year, month, count);
}

/** The nth quarter of a year. */
export function quarterOf(whole: Stretch, quarter: number): Stretch {
	const [year, month] = whole.from?.split('-').map(Number) ?? [];
	const twelve = year !== undefined && month !== undefined && whole.to === months(year, month, 12).to;
	if (!twelve || quarter < 1 || quarter > 4) return UNDATED;
	const first = year * 12 + month - 1 + (quarter - 1) * 3;
	return months(Math.floor(first / 12), (first % 12) + 1, 3);
}

export function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
