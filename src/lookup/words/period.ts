import { en } from 'chrono-node';
import { isoDate } from '../../hansard/dates.ts';

/** A stretch of days, ISO, both inclusive; null where it is open. */
export interface Period {
	readonly from: string | null;
	readonly to: string | null;
}

const EARLIEST = 1800;
const LATEST = 2199;

/**
 * Reads a date or a period as people write it: `2006`, `Oct 2006`, `24 October 2006`, `24/10/2006`, `2006-10-24`, `2005-06`,
 * `last year`, `last year's session`, `2006..2008`, `from March 2006 to 2008`, `between 2006 and 2008`, `since 2007`, `before May 1997`.
 * Day stands before month. A session, named by its years, is read as the whole of those years: nothing sat is left out.
 *
 * @param today ISO.
 * @returns null for what is no date.
 */
export function readPeriod(text: string, today: string): Period | null {
	const typed = text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/’/g, "'")
		.replace(/^(?:(?:in|on|during|the) )+/, '');
	const whole = singlePeriod(typed, today);
	if (whole) return whole;
	const range = /^(?:from |between )?(.*?) ?(?:\.{2,3}|…| to | until | and | [-–] |–) ?(.*)$/.exec(typed);
	if (range && range[0] !== '..') {
		const [first, last] = [range[1] ?? '', range[2] ?? ''].map((end) =>
			end === '' ? 'open' : singlePeriod(end, today),
		);
		if (first === null || last === null || first === undefined || last === undefined) return null;
		if (first === 'open' && last === 'open') return null;
		return ordered({
			from: first === 'open' ? null : first.from,
			to: last === 'open' ? null : last.to,
		});
	}
	const open = /^(since|from|after|before|until|till|up to|to) (.+)$/.exec(typed);
	return open ? openPeriod(open[1] ?? '', singlePeriod(open[2] ?? '', today)) : null;
}

function openPeriod(word: string, period: Period | null): Period | null {
	if (period === null) return null;
	switch (word) {
		case 'since':
		case 'from':
			return { from: period.from, to: null };
		case 'after':
			return { from: nextDay(period.to, 1), to: null };
		case 'before':
			return { from: null, to: nextDay(period.from, -1) };
		default:
			return { from: null, to: period.to };
	}
}

function singlePeriod(typed: string, today: string): Period | null {
	const thisYear = Number(today.slice(0, 4));
	const year = /^(this|last) (?:year(?:'s session)?|session)$/.exec(typed);
	if (year) return years(year[1] === 'last' ? thisYear - 1 : thisYear);
	const month = /^(this|last) month$/.exec(typed);
	if (month) {
		const at = new Date(Date.UTC(thisYear, Number(today.slice(5, 7)) - (month[1] === 'last' ? 2 : 1), 1));
		return monthOf(at.getUTCFullYear(), at.getUTCMonth() + 1);
	}
	const plain = typed.replace(/^session (?:of )?|(?:'s)? session$/g, '');
	if (/^\d{4}$/.test(plain)) return years(Number(plain));
	const span = /^(\d{4}) ?[-–/] ?(\d{2}|\d{4})$/.exec(plain);
	return span ? spanOf(Number(span[1]), span[2] ?? '') : written(plain, today);
}

/** `2005-06`, `1999-2000`: years of a session. `2006-10` is a month: no session ran so long. */
function spanOf(first: number, second: string): Period | null {
	const number = Number(second);
	if (second.length === 4) return ordered(years(first, number));
	const last = first - (first % 100) + number + (number < first % 100 ? 100 : 0);
	if (last - first <= 2 && last > first) return years(first, last);
	return number >= 1 && number <= 12 ? monthOf(first, number) : null;
}

/** A day or a month in words or figures, by chrono-node; only where it read all that was typed. */
function written(typed: string, today: string): Period | null {
	if (!/\d|day|week/.test(typed)) return null;
	const [found] = en.GB.parse(typed, new Date(`${today}T12:00:00`), { forwardDate: false });
	if (!found || found.text.length !== typed.length) return null;
	const first = dayOrMonth(found.start);
	const last = found.end ? dayOrMonth(found.end) : first;
	return first && last ? ordered({ from: first.from, to: last.to }) : null;
}

type Parsed = ReturnType<typeof en.GB.parse>[number]['start'];

function dayOrMonth(parsed: Parsed): Period | null {
	const [year, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')];
	if (year === null || month === null || day === null || year < EARLIEST || year > LATEST) return null;
	if (parsed.isCertain('month') && !parsed.isCertain('day')) {
		return parsed.isCertain('year') ? monthOf(year, month) : null;
	}
	const date = isoDate(year, month, day);
	return date === null ? null : { from: date, to: date };
}

function years(first: number, last = first): Period | null {
	if (first < EARLIEST || last > LATEST) return null;
	return { from: `${first}-01-01`, to: `${last}-12-31` };
}

function monthOf(year: number, month: number): Period | null {
	if (year < EARLIEST || year > LATEST) return null;
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return { from: isoDate(year, month, 1), to: isoDate(year, month, last) };
}

function nextDay(date: string | null, by: number): string | null {
	return date === null
		? null
		: new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

function ordered(period: Period | null): Period | null {
	return period?.from && period.to && period.from > period.to ? null : period;
}
