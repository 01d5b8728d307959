import {
	type Clause,
	clausesAround,
	groupAt,
	isComma,
	isPreposition,
	mainClauseOf,
} from '../../grammar/clauses.ts';
import type { Group } from '../../grammar/groups.ts';
import type { TimeMark } from '../../grammar/marks/mark.ts';
import { clauseAt, type Parsed, timesOf, wordsOfSpan } from '../../grammar/parse.ts';
import { CHANGES } from '../../grammar/words/changes.ts';
import type { Span } from '../../hansard/section.ts';
import { premodifies } from './phrase.ts';
import { TELLS } from './says.ts';

/** When the numbers of a sentence hold. */
export interface When {
	/** As printed. */
	readonly period: TimeMark | null;
	readonly asOf: TimeMark | null;
}

/**
 * One alignment of times and numbers over a whole sentence: a time at its head holds for all that have none of their own; where
 * times and numbers alternate, either every number has the time after it or every number has the time before it. A bracket, a
 * relative or a subordinate clause lends its time to nothing outside it, save one with `when`, which tells the time of its main clause.
 *
 * @param numbers where the numbers stand, in order.
 * @returns one for each number.
 */
export function whenOf(parsed: Parsed, numbers: readonly Span[]): When[] {
	const times = timesOf(parsed.marks);
	const usable = times.filter(
		(time) =>
			!lendsNothing(parsed, time, numbers) &&
			!describes(parsed, time) &&
			!isToldByWhen(parsed, time) &&
			!isLevel(parsed, time) &&
			!isOfAnEvent(parsed, time),
	);
	const each = respectively(parsed, times, numbers);
	if (each !== null) return each;
	const baselines = new Set(
		usable.filter((time) => numbers.some((number) => isBaseline(parsed, time, number))),
	);
	return numbers.map((number, index) => {
		const own = inBracket(parsed, times, number);
		if (own !== undefined) return whenAt(own);
		const all = usable.filter((time) => reaches(parsed, time, number));
		const reach = all.filter((time) => !baselines.has(time) && !isOfTheNews(parsed, time, number));
		const beside = besideOf(parsed, reach, number);
		const mine =
			beside.length > 0
				? beside
				: nearestFirst(
						aligned(parsed, reach, { numbers, index, goesOn: index === 0 || reach.length < all.length }),
						number,
					);
		const asOf = mine.find((time) => time.asOf) ?? null;
		const period = mine.find((time) => !time.asOf) ?? null;
		return { period: period === null ? null : joined(parsed, times, period), asOf };
	});
}

function whenAt(time: TimeMark): When {
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

/** `following the loss of the Kelp in 2006`, `at the time of the storm`: when something else happened. */
function isOfAnEvent({ words, start, groups }: Parsed, time: TimeMark): boolean {
	if (
		/\btime$/.test(words.slice(time.start - start, time.end - start)) &&
		/^ of\b/.test(words.slice(time.end - start)) &&
		time.from === null
	)
		return true;
	const at = groupAt(groups, time);
	const event = groups.slice(Math.max(0, at - 6), at);
	const lead = event.findLastIndex(
		(group) =>
			/^(?:following|after|before|since)$/.test(group.tokens[0]?.lower ?? '') && group.tokens.length === 1,
	);
	return (
		lead >= 0 &&
		event.slice(lead + 1).every((group) => group.kind === 'noun' || isPreposition(group)) &&
		event.slice(lead + 1).some((group) => group.kind === 'noun')
	);
}

/** What stands behind a number belongs to it more surely than what stands before. */
function nearestFirst(times: readonly TimeMark[], number: Span): TimeMark[] {
	const distance = (time: TimeMark) =>
		time.start >= number.end ? time.start - number.end : (number.start - time.end) * 1.01;
	return [...times].sort((one, other) => distance(one) - distance(other));
}

/** The time right behind a number and its noun (`£81 million in 2008-09`), unless another stands right before it: then each time may lead its number. */
function besideOf({ groups }: Parsed, times: readonly TimeMark[], number: Span): TimeMark[] {
	const at = groupAt(groups, number);
	const before = groups[isComma(groups[at - 1]) ? at - 2 : at - 1];
	const next = groups[at + 1];
	if (next?.kind !== 'time' || before?.kind === 'time') return [];
	return times.filter((time) => time.start === next.start);
}

/** `a rise of 12 per cent. from 2007`: the year that a change is measured from, in which it did not happen. */
function isBaseline(parsed: Parsed, time: TimeMark, number: Span): boolean {
	const { groups, clauses } = parsed;
	// `an increase of 5 per cent. over the current year`: what the change is measured against.
	const over =
		time.preposition === 'over' &&
		/\b(?:current|present|previous|preceding)\b/.test(wordsOfSpan(parsed, time));
	if ((time.preposition !== 'from' && !over) || time.rule === 'time.from-to' || time.start < number.end)
		return false;
	const at = groupAt(groups, number);
	const noun = groups[at - 2];
	const verb = clauses[clauseAt(clauses, number)]?.verb;
	return (
		(noun?.kind === 'noun' && Object.hasOwn(CHANGES, noun.head.lower)) ||
		(verb !== null && verb !== undefined && Object.hasOwn(CHANGES, verb.verb))
	);
}

/** `below 1990 levels`, `at 2008-09 prices`: the year that a number is measured against. */
function isLevel({ groups }: Parsed, time: TimeMark): boolean {
	const next = groups[groupAt(groups, time) + 1];
	return (
		next?.kind === 'noun' &&
		(/^(?:levels?|prices?|baselines?)$/.test(next.head.lower) || next.tokens[0]?.lower === 'median')
	);
}

const MAKES_NEWS =
	/^(?:announced?|announces|launched|launches|published|publishes|introduced|unveiled|confirmed|issued|laid|released)$/;

/** `In May the board announced the £4 million lamp scheme`: the day of the news is no time of the number, save where the number tells what was announced. */
function isOfTheNews({ clauses, groups }: Parsed, time: TimeMark, number: Span): boolean {
	const told = clauses[clauseAt(clauses, time)];
	// `The board told us in May that 40 lamps were lit`: when it was said.
	const telling = told?.verb?.verb;
	if (telling !== undefined && TELLS.test(telling) && saidThere(clauses, told, number)) return true;
	// `we published data for 2008 that show 40`: the year of the data.
	const data = groups[groupAt(groups, time) - 2];
	if (time.preposition === 'for' && data?.kind === 'noun' && COUNTED_BY_YEAR.test(data.head.lower))
		return false;
	// `The 2008 survey, published on 14 October, shows that 58 per cent. burned`.
	const verb = groups[groupAt(groups, time) - 1];
	if (verb?.kind === 'verb' && MAKES_NEWS.test(verb.verb) && number.start > time.end && verb !== told?.verb)
		return true;
	if (told?.verb == null || !MAKES_NEWS.test(told.verb.verb) || time.start > told.verb.start) return false;
	const group = groups[groupAt(groups, number)];
	// `In 2007 it issued, and took £40 for, 12 notices`: what is done beside the news is done when it is.
	const theirs = clauses[clauseAt(clauses, number)];
	const apart = theirs !== told && theirs?.kind !== 'main';
	return apart || (group?.kind === 'noun' && premodifies(group));
}

/** Whether a number stands in a clause with `that`, of which a clause before it tells. */
function saidThere(clauses: readonly Clause[], told: Clause | undefined, number: Span): boolean {
	const theirs = clauses[clauseAt(clauses, number)];
	return (
		told !== undefined &&
		theirs !== undefined &&
		theirs !== told &&
		told.end <= number.start &&
		clausesAround(clauses, theirs).some(({ opener }) => opener === 'that')
	);
}

interface Numbers {
	readonly numbers: readonly Span[];
	readonly index: number;
	/** Whether the number may take the time that stands between it and the number before. */
	readonly goesOn: boolean;
}

function aligned(
	parsed: Parsed,
	times: readonly TimeMark[],
	{ numbers, index, goesOn }: Numbers,
): TimeMark[] {
	const number = numbers[index];
	if (number === undefined || times.length === 0) return [];
	const first = numbers[0] ?? number;
	const previousEnd =
		index === 0 ? Number.NEGATIVE_INFINITY : (numbers[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
	// `£80 million of the £100 million was spent in 2009`: the whole comes between.
	const { words, start: from } = parsed;
	const whole = numbers[index + 1];
	const isPart =
		whole !== undefined &&
		/^ of (?:the|its|this|these|our) $/.test(words.slice(number.end - from, whole.start - from));
	const nextStart = numbers[isPart ? index + 2 : index + 1]?.start ?? Number.POSITIVE_INFINITY;
	const behind = times.filter((time) => time.start >= number.end && time.start < nextStart);
	const fronting = times.some((time) => time.end <= first.start);
	// With a time at the head, one in a clause further on is of that clause.
	const after = behind.filter(
		(time) =>
			sameClause(parsed, time, number) ||
			// `The rate is 10, and the figure for 2007 was 23`: of the number of its own clause.
			!(fronting || numbers.slice(index + 1).some((other) => sameClause(parsed, time, other))),
	);
	const before = times.filter((time) => time.end <= number.start && time.end > previousEnd);
	const fronted = times.filter((time) => time.end <= first.start);
	const timesFirst = fronted.length > 0 && times.some((time) => time.start > first.end) && numbers.length > 1;
	const own = timesFirst
		? [...before, ...(index === numbers.length - 1 && before.length === 0 ? after : [])]
		: [...after, ...(goesOn ? before : [])];
	if (own.length > 0) return own;
	const shared = timesFirst ? before : fronted;
	if (shared.length > 0) return shared;
	// A time that closes the sentence holds for every number before it, where there is no other.
	const last = times.at(-1);
	if (times.length !== 1 || last === undefined) return [];
	const apart = !sameClause(parsed, last, number);
	if (last.start >= number.end && apart) {
		const another = numbers.some((other) => other.start > last.end && sameClause(parsed, last, other));
		return isToCome(parsed, last) || another ? [] : [last];
	}
	if (last.start >= number.end) return [last];
	// `two keepers sailed in October at a cost of £40`: what hangs on the same verb.
	const { clauses, groups } = parsed;
	const at = groupAt(groups, number);
	const hangs = isPreposition(groups[at - 1]) && clauseAt(clauses, last) === clauseAt(clauses, number);
	// `It cost £40 in 2007 and saved £12`: a second verb of the same subject.
	const theirs = clauses[clauseAt(clauses, number)];
	const second =
		theirs?.kind === 'main' &&
		theirs.verb !== null &&
		last.end <= theirs.verb.start &&
		!/^(?:has|have|is|are)$/.test(theirs.verb.tokens[0]?.lower ?? '');
	const goesOnSaying = second && (theirs.subject?.end ?? 0) <= last.start;
	return (hangs || goesOnSaying) && last.start > first.end ? [last] : [];
}

/** `in the next six weeks`: what is to come is told of its own clause alone. */
function isToCome({ words, start }: Parsed, time: Span): boolean {
	return /\b(?:next|coming|following|forthcoming)\b/.test(words.slice(time.start - start, time.end - start));
}

/** What is made up year by year: `the 2008-09 accounts` are of that year. */
const COUNTED_BY_YEAR =
	/^(?:accounts?|figures?|data|returns?|results?|statistics|outturn|budget|estimates?|bills?|census|survey|intake|allocations?)$/;

function sameClause({ clauses }: Parsed, time: Span, number: Span): boolean {
	const rootOf = (span: Span) => {
		const clause = clauses[clauseAt(clauses, span)];
		return clause === undefined ? undefined : mainClauseOf(clauses, clause);
	};
	return rootOf(time) === rootOf(number);
}

/** `the 2007 spending review`: a year that tells one thing from another, and no time of the sentence. */
function describes({ groups, words, start }: Parsed, time: TimeMark): boolean {
	const named = time.preposition === null || /^(?:to|of|with|on)$/.test(time.preposition);
	if (!named || !/^(?:\p{Ll}+ )?the /iu.test(words.slice(time.start - start, time.end - start))) return false;
	return groups.some(
		(group) =>
			group.kind === 'noun' && group.start === time.end + 1 && !COUNTED_BY_YEAR.test(group.head.lower),
	);
}

/** `at the time when the ban began in 2001`: the clause with `when` says which. */
function isToldByWhen({ groups }: Parsed, time: TimeMark): boolean {
	const next = groups[groupAt(groups, time) + 1];
	return time.from === null && next?.kind === 'word' && next.token.lower === 'when';
}

/** `80 harbours that should be ready next year`: what is to come of a thing is no time of the thing. */
function looksAhead({ clauses }: Parsed, clause: Clause, numbers: readonly Span[]): boolean {
	const ahead = clausesAround(clauses, clause).find(
		({ kind, verb }) => kind === 'relative' && verb?.modal != null,
	);
	return ahead !== undefined && !numbers.some(({ start, end }) => ahead.start <= start && end <= ahead.end);
}

/** A time inside a bracket, or a relative or subordinate clause, that holds no number. */
function lendsNothing(parsed: Parsed, time: TimeMark, numbers: readonly Span[]): boolean {
	const at = clauseAt(parsed.clauses, time);
	const clause = parsed.clauses[at];
	if (clause === undefined) return false;
	const apart =
		(clause.kind === 'parenthesis' && !isOfItsNoun(parsed, clause, time)) ||
		(clause.kind === 'subordinate' && clause.opener !== 'when') ||
		looksAhead(parsed, clause, numbers) ||
		(/^(?:relative|participial)$/.test(clause.kind) &&
			isComma(parsed.groups[parsed.groups.indexOf(clause.groups[0] as Group) - 1]));
	return apart && !numbers.some((number) => clauseAt(parsed.clauses, number) === at);
}

/** `the second round (2008-09)`: a bracket that only says which years its noun is. */
function isOfItsNoun({ groups, words, start }: Parsed, clause: Clause, time: TimeMark): boolean {
	const noun = groups[groups.indexOf(clause.groups[0] as Group) - 1];
	return (
		noun?.kind === 'noun' &&
		/^(?:round|year|period|quarter|term|phase|season|session)$/.test(noun.head.lower) &&
		words.slice(time.start - start - 1, time.end - start + 1).replace(/[^()]/g, '') === '()'
	);
}

/** Whether a time may speak of a number: not into or out of a bracket or a clause set off by commas. */
function reaches(parsed: Parsed, time: Span, number: Span): boolean {
	const apart = (span: Span): number => {
		for (let at = clauseAt(parsed.clauses, span); at >= 0; at = parsed.clauses[at]?.parent ?? -1) {
			const clause = parsed.clauses[at];
			if (clause !== undefined && isSetOff(parsed, clause)) return at;
		}
		return -1;
	};
	return apart(time) === apart(number);
}

/** A bracket, or a relative clause between commas. */
function isSetOff(parsed: Parsed, clause: Clause): boolean {
	const { groups } = parsed;
	const { kind, groups: own } = clause;
	if (kind === 'parenthesis') {
		const time = own.find((group) => group.kind === 'time');
		return time?.kind !== 'time' || !isOfItsNoun(parsed, clause, time.time);
	}
	return kind === 'relative' && isComma(groups[groups.indexOf(own[0] as Group) - 1]);
}

/**
 * The time at the head of a sentence (`In 2008, 12 lamps were lit.`), which the next sentence of the paragraph goes on with where it
 * has no time of its own; null where there is none.
 */
export function timeAtHead({ marks, groups }: Parsed): TimeMark | null {
	const first = groups.find((group) => group.kind === 'verb');
	const times = timesOf(marks).filter(({ asOf }) => !asOf);
	const only = times.length === 1 ? times[0] : undefined;
	return only !== undefined &&
		first !== undefined &&
		only.end <= first.start &&
		(groups[0]?.start ?? 0) >= only.start - 24
		? only
		: null;
}
