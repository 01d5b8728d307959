import { ONES, ORDINAL_TENS, ORDINALS, TENS } from '../words/numbers.ts';
import { MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from '../words/times.ts';
import { cardinal, ordinal } from './cardinal.ts';
import { joins, type Piece } from './line.ts';
import { numeralAt } from './numeral.ts';
import type { Classes, Read } from './pattern.ts';
import { dayOf, type Stretch, UNDATED } from './stretch.ts';
import { fourDigits, isYear, yearPair, yearSpan } from './years.ts';

/** What a class of a time pattern reads: a number (a day, a month, a year, a count of months) or a stretch of time. */
export type TimeValue = number | Stretch;

const MONTH_BY_WORD = new Map<string, number>(Object.keys(MONTHS).map((word, place) => [word, place + 1]));
for (const [place, word] of Object.keys(SHORT_MONTHS).entries())
	MONTH_BY_WORD.set(word, word === 'sept' ? 9 : (MONTH_BY_WORD.get(longMonth(word)) ?? place + 1));

/** Months in one of each length; weeks and days have no whole number of them. */
const LENGTHS: Readonly<Record<string, number>> = {
	year: 12,
	years: 12,
	month: 1,
	months: 1,
	quarter: 3,
	quarters: 3,
	week: 0,
	weeks: 0,
	day: 0,
	days: 0,
	decade: 120,
	decades: 120,
	session: 0,
	sessions: 0,
	term: 0,
};

/** The classes that can begin with a figure. */
export const FIGURE_CLASSES: ReadonlySet<string> = new Set([
	'DAY',
	'YEAR',
	'LONEYEAR',
	'YEARPAIR',
	'YEARSPAN',
	'DECADE',
	'NUMBER',
	'NTH',
	'NUMERIC',
]);

/** The words that a class can begin with. */
export const CLASS_WORDS: Readonly<Record<string, readonly string[]>> = {
	MONTH: [...MONTH_BY_WORD.keys()],
	SEASON: Object.keys(SEASONS),
	WEEKDAY: Object.keys(WEEKDAYS),
	NUMBER: ['a', 'half', ...Object.keys(ONES), ...Object.keys(TENS)],
	NTH: [...Object.keys(ORDINALS), ...Object.keys(ORDINAL_TENS), ...Object.keys(TENS)],
	QUARTER: ['q', 'quarter'],
};

/**
 * The classes that patterns of times are made of.
 *
 * @param points what was read of the pieces behind the one at hand: a pattern may hold a stretch of time inside it.
 */
export function timeClasses(
	pieces: readonly Piece[],
	points: readonly (Read<Stretch> | null)[],
): Classes<TimeValue> {
	const keyed = (at: number, value: number | undefined, more = 1): Read<number> | null =>
		value === undefined ? null : { next: at + more, value };
	/** What was counted at each piece: a dozen patterns ask for it at the same one. */
	const counts: (Read<number> | null | undefined)[] = [];
	const counted = (at: number): Read<number> | null => {
		let read = counts[at];
		if (read === undefined) {
			read = count(pieces, at);
			counts[at] = read;
		}
		return read;
	};
	return {
		DAY: (at) => day(pieces, at),
		MONTH: (at) => month(pieces, at),
		YEAR: (at) => keyed(at, fourDigits(pieces, at) ?? undefined),
		LONEYEAR: (at) => (isYear(pieces, at) ? keyed(at, fourDigits(pieces, at) ?? undefined) : null),
		YEARPAIR: (at) => {
			const pair = yearPair(pieces, at);
			return pair === null ? null : { next: pair.next, value: pair.first };
		},
		YEARSPAN: (at) => {
			const span = yearSpan(pieces, at);
			return span === null ? null : { next: span.next, value: span.first * 10_000 + span.last };
		},
		DECADE: (at) => decade(pieces, at),
		NUMBER: counted,
		NTH: (at) => ordinal(pieces, at),
		LENGTH: (at) => keyed(at, LENGTHS[pieces[at]?.key ?? '']),
		SEASON: (at) => keyed(at, Object.hasOwn(SEASONS, pieces[at]?.key ?? '') ? 0 : undefined),
		WEEKDAY: (at) => keyed(at, Object.hasOwn(WEEKDAYS, pieces[at]?.key ?? '') ? 0 : undefined),
		QUARTER: (at) => quarter(pieces, at),
		NUMERIC: (at) => numericDate(pieces, at),
		JOIN: (at) => (joins(pieces, at) ? keyed(at, 0) : null),
		POINT: (at) => points[at] ?? null,
	};
}

function longMonth(short: string): string {
	return Object.keys(MONTHS).find((month) => month.startsWith(short)) ?? '';
}

function day(pieces: readonly Piece[], at: number): Read<number> | null {
	const piece = pieces[at];
	if (piece?.kind !== 'figure' || !/^\d{1,2}$/.test(piece.text)) return null;
	const value = Number(piece.text);
	if (value < 1 || value > 31) return null;
	const nth = ordinal(pieces, at);
	return { next: nth?.next ?? at + 1, value };
}

/** A month with its capital; cut short, with or without its stop. */
function month(pieces: readonly Piece[], at: number): Read<number> | null {
	const piece = pieces[at];
	const value = MONTH_BY_WORD.get(piece?.key ?? '');
	if (piece === undefined || value === undefined || !/^\p{Lu}/u.test(piece.text)) return null;
	const short = Object.hasOwn(SHORT_MONTHS, piece.key);
	const stop = pieces[at + 1];
	if (!short) return { next: at + 1, value };
	const next = stop?.text === '.' && !stop.spaced ? at + 2 : at + 1;
	const neighbours = [pieces[at - 1]?.kind, pieces[next]?.kind, pieces[at - 2]?.kind];
	return neighbours.includes('figure') ? { next, value } : null;
}

/** `1990s`, `1990's`. */
function decade(pieces: readonly Piece[], at: number): Read<number> | null {
	const figure = pieces[at];
	const s = pieces[at + 1];
	if (figure?.kind !== 'figure' || !/^(?:1[5-9]|20)\d0$/.test(figure.text) || s === undefined || s.spaced)
		return null;
	if (s.key === 's') return { next: at + 2, value: Number(figure.text) };
	const apostrophised = /^['’]$/.test(s.text) && pieces[at + 2]?.key === 's' && !pieces[at + 2]?.spaced;
	return apostrophised ? { next: at + 3, value: Number(figure.text) } : null;
}

function count(pieces: readonly Piece[], at: number): Read<number> | null {
	const numeral = numeralAt(pieces, at);
	if (numeral === null || numeral.currency !== null) return null;
	// `the first two quarters of 2009`: before a length of time, `two quarters` is no part of anything.
	if (numeral.form === 'fraction') return keyedOnes(pieces, at);
	return numeral.value <= 500 ? { next: numeral.next, value: numeral.value } : null;
}

function keyedOnes(pieces: readonly Piece[], at: number): Read<number> | null {
	const read = /^quarters?$/.test(pieces[at + 1]?.key ?? '') ? cardinal(pieces, at) : null;
	return read === null ? null : { next: read.next, value: read.value };
}

/** `Q3`, `quarter 3`. */
function quarter(pieces: readonly Piece[], at: number): Read<number> | null {
	const figure = pieces[at + 1];
	const head = pieces[at]?.key === 'quarter' || (pieces[at]?.key === 'q' && figure?.spaced === false);
	return head && figure !== undefined && /^[1-4]$/.test(figure.text)
		? { next: at + 2, value: Number(figure.text) }
		: null;
}

/** `12/10/2009`, `12.10.2009`, `2009-10-12`: day first, as the House prints it, or year first. */
function numericDate(pieces: readonly Piece[], at: number): Read<Stretch> | null {
	const text: string[] = [];
	let next = at;
	while (next < pieces.length && next - at < 5 && (next === at || pieces[next]?.spaced === false)) {
		text.push(pieces[next]?.text ?? '');
		next += 1;
	}
	const behind = pieces[next];
	if (behind !== undefined && !behind.spaced && behind.kind !== 'sign') return null;
	for (let length = text.length; length >= 3; length -= 1) {
		const found = /^(?:(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))$/.exec(
			text.slice(0, length).join(''),
		);
		if (found === null) continue;
		const [, d, , m, y, isoYear, isoMonth, isoDay] = found;
		const value = dayOf(Number(y ?? isoYear), Number(m ?? isoMonth), Number(d ?? isoDay));
		return { next: at + length, value: value ?? UNDATED };
	}
	return null;
}
