import type { TimeMark } from '../../grammar/marks/mark.ts';
import { type Parsed, timesOf } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import { aligned, besideOf, type Numbers, nearestFirst } from './align.ts';
import {
	describes,
	isBaseline,
	isCompared,
	isLevel,
	isOfAnEvent,
	isOfTheNews,
	isSaidWithin,
	isToldByWhen,
	lendsNothing,
	reaches,
	setOffsOf,
} from './lends.ts';
import { isOverBefore } from './tense.ts';

/** When the numbers of a sentence hold. */
export interface When {
	/** As printed. */
	readonly period: TimeMark | null;
	readonly asOf: TimeMark | null;
}

/**
 * One alignment of times and numbers over a whole sentence: a time at its head holds for all that have none of their own; where
 * times and numbers alternate, either every number has the time after it or every number has the time before it. What stands between
 * semicolons is aligned by itself. A bracket, a relative or a subordinate clause lends its time to nothing outside it, save one with
 * `when`, which tells the time of its main clause; a number in one that tells no time has that of the number it hangs on.
 *
 * @param numbers where the numbers stand, in order.
 * @returns one for each number.
 */
export function whenOf(parsed: Parsed, numbers: readonly Span[]): When[] {
	const times = timesOf(parsed.marks);
	const each = respectively(parsed, times, numbers);
	if (each !== null) return each;
	const usable = times.filter((time) => !speaksOfNone(parsed, time, numbers));
	const baselines = new Set(
		usable.filter((time) => numbers.some((number) => isBaseline(parsed, time, number))),
	);
	const stretches = stretchesOf(parsed);
	const stretchOf = ({ start }: Span) => stretches.findLastIndex((from) => from <= start);
	const found: When[] = [];
	for (const number of numbers) {
		const own = inBracket(parsed, times, number);
		if (own !== undefined) {
			found.push(whenAt(own));
			continue;
		}
		const here = stretchOf(number);
		const beside = numbers.filter((other) => stretchOf(other) === here);
		const told = usable.filter((time) => stretchOf(time) === here);
		const all = told.filter((time) => reaches(parsed, time, number));
		const reach = all.filter((time) => !baselines.has(time) && mayTell(parsed, time, number));
		const when = nearestOf(
			parsed,
			reach,
			{
				numbers: beside,
				index: beside.indexOf(number),
				goesOn: beside[0] === number || reach.length < all.length,
			},
			times,
		);
		const tellsNone = when.period === null && when.asOf === null;
		found.push(
			tellsNone
				? (hung(parsed, number, { numbers, found, told }) ??
						(told.length === 0 ? ofTheHead(parsed, number, usable, numbers) : NEVER))
				: when,
		);
	}
	return found;
}

const NEVER: When = { period: null, asOf: null };

/** Where what stands between semicolons begins. */
function stretchesOf({ clauses, start }: Parsed): number[] {
	return [start, ...clauses.filter(({ opener }) => opener === ';').map((clause) => clause.start)];
}

/** Whether a time tells when another thing was, or which of several a thing is, and so holds for no number. */
function speaksOfNone(parsed: Parsed, time: TimeMark, numbers: readonly Span[]): boolean {
	return (
		lendsNothing(parsed, time, numbers) ||
		describes(parsed, time) ||
		isToldByWhen(parsed, time) ||
		isLevel(parsed, time) ||
		isOfAnEvent(parsed, time)
	);
}

function mayTell(parsed: Parsed, time: TimeMark, number: Span): boolean {
	return (
		!(number.end <= time.start && isCompared(parsed, time)) &&
		!isOfTheNews(parsed, time, number) &&
		!isOverBefore(parsed, time, number) &&
		!isSaidWithin(parsed, time, number)
	);
}

function nearestOf(
	parsed: Parsed,
	reach: readonly TimeMark[],
	place: Numbers,
	times: readonly TimeMark[],
): When {
	const number = place.numbers[place.index];
	if (number === undefined) return NEVER;
	const beside = besideOf(parsed, reach, number);
	const mine = beside.length > 0 ? beside : nearestFirst(aligned(parsed, reach, place), number);
	const period = mine.find((time) => !time.asOf) ?? null;
	return {
		period: period === null ? null : joined(parsed, times, period),
		asOf: mine.find((time) => time.asOf) ?? null,
	};
}

interface Read {
	readonly numbers: readonly Span[];
	/** Those of the numbers before. */
	readonly found: readonly When[];
	/** The times between the same semicolons. */
	readonly told: readonly TimeMark[];
}

/** `187 were fined in 2002 (of whom 12 paid)`: within a bracket, or a clause set off by commas, a number has the time of the last number outside. */
function hung(parsed: Parsed, number: Span, { numbers, found, told }: Read): When | null {
	const around = setOffsOf(parsed, number);
	const [inner] = around;
	if (inner === undefined) return null;
	if (told.some((time) => setOffsOf(parsed, time).includes(inner))) return null;
	const at = found.findLastIndex((_, index) => {
		const other = numbers[index];
		return other !== undefined && around.slice(1).includes(setOffsOf(parsed, other)[0] ?? -1);
	});
	const when = found[at];
	const time = when?.period ?? when?.asOf ?? null;
	return when === undefined || time === null || !mayTell(parsed, time, number) ? null : when;
}

/** `In 2002 there were 40 fires; 12 keepers died`: the time at the head holds behind a semicolon too, where no other is told. */
function ofTheHead(
	parsed: Parsed,
	number: Span,
	usable: readonly TimeMark[],
	numbers: readonly Span[],
): When {
	const first = numbers[0];
	const [head, ...more] = usable;
	if (head === undefined || first === undefined || more.length > 0 || head.end > first.start) return NEVER;
	return mayTell(parsed, head, number) && reaches(parsed, head, number) ? whenAt(head) : NEVER;
}

/** A number's time, where it has but one. */
export function whenAt(time: TimeMark): When {
	return time.asOf ? { period: null, asOf: time } : { period: time, asOf: null };
}

/** `£4 million in 2009-10 and 2010-11`: one number is of both times. */
function joined(parsed: Parsed, times: readonly TimeMark[], period: TimeMark): TimeMark {
	const one = times[times.indexOf(period) - 1];
	const other = times[times.indexOf(period) + 1];
	if (other !== undefined && !other.asOf && isRow(parsed, [period, other]))
		return { ...period, end: other.end, to: other.to };
	return one !== undefined && !one.asOf && isRow(parsed, [one, period])
		? { ...one, end: period.end, to: period.to }
		: period;
}

/** `352 (2006-07)`, `12 wrecks (2006)`: the time that a bracket behind a number or its noun holds, and nothing else. */
function inBracket({ words, start }: Parsed, times: readonly TimeMark[], number: Span): TimeMark | undefined {
	return times.find(
		(time) =>
			/^ ?(?:per cent\.? ?)?(?: ?\p{L}[\p{L}’'-]*){0,5} ?\((?:in |at |as at |for |on )?$/u.test(
				words.slice(number.end - start, time.start - start),
			) && words.startsWith(')', time.end - start),
	);
}

/**
 * `in 2002, 2003 and 2004 there were, respectively, 12, 9 and 7`: as many times as numbers, in their order; without the word where nothing but
 * commas and `and` stands between the numbers, and between the times (`£8 and £9 were paid in 2007 and 2008`).
 */
function respectively(parsed: Parsed, times: readonly TimeMark[], numbers: readonly Span[]): When[] | null {
	const first = numbers[0];
	if (first === undefined || numbers.length < 2 || times.length !== numbers.length) return null;
	const said = /\brespectively\b/i.test(parsed.words) && times.every(({ end }) => end <= first.start);
	if (!said && !(isRow(parsed, numbers) && isRow(parsed, times))) return null;
	return times.map(whenAt);
}

/** Whether nothing but commas and `and` stands between spans. */
function isRow({ words, start }: Parsed, spans: readonly Span[]): boolean {
	return spans.slice(1).every((span, at) => {
		const before = spans[at];
		return (
			before !== undefined &&
			/^(?:, | and |, and )$/.test(words.slice(before.end - start, span.start - start))
		);
	});
}
