import { monthNumber } from '../../hansard/dates.ts';

/** The time that words name, as far as two of them can be held against one another. */
export interface Period {
	/** `2008`; `2008-09` of a pair of years, however it is printed; null where none is named. */
	readonly year: string | null;
	/** 1 to 12. */
	readonly month: number | null;
}

const PAIR = /\b((?:18|19|20)\d\d)\s?[-–/]\s?((?:18|19|20)?\d\d)\b/;
const YEAR = /\b(?:18|19|20)\d\d\b/g;
const MONTH =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The time that a mark of time, or the label of a row or column, names; null where it names none. */
export function periodIn(words: string): Period | null {
	const pair = PAIR.exec(words);
	const years = words.match(YEAR) ?? [];
	const [month] = words.match(MONTH) ?? [];
	const year =
		pair !== null
			? `${pair[1]}-${pair[2]?.slice(-2)}`
			: years.length > 1
				? `${years[0]} to ${years.at(-1)}`
				: (years[0] ?? null);
	const number = month === undefined ? null : monthNumber(month);
	return year === null && number === null ? null : { year, month: number };
}

/** `2008-09` is no part of `2007-08`, although both have 2008. */
const FINANCIAL = /^\d{4}-\d\d$/;

/** `same` where both name one time, `other` where they name two, else `open`: a year may be meant by its year's end. */
export function compared(one: Period | null, other: Period | null): 'same' | 'other' | 'open' {
	if (one === null || other === null) return 'open';
	if (one.month !== null && other.month !== null && one.month !== other.month) return 'other';
	if (one.year === null || other.year === null)
		return one.month !== null && one.month === other.month ? 'same' : 'open';
	if (one.year !== other.year) {
		if (FINANCIAL.test(one.year) && FINANCIAL.test(other.year)) return 'other';
		const [first, second] = [one.year, other.year].map((year) => year.split(/-| to /));
		const years = (list: readonly string[] = []) =>
			list.map((year) => (year.length === 2 ? (list[0] ?? '').slice(0, 2) + year : year));
		return years(first).some((year) => years(second).includes(year)) ? 'open' : 'other';
	}
	return one.month === other.month ? 'same' : 'open';
}
