import { groupAt, isComma, isPreposition, mainClauseOf } from '../../grammar/clauses.ts';
import type { TimeMark } from '../../grammar/marks/mark.ts';
import { clauseAt, type Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';

/** What stands behind a number belongs to it more surely than what stands before. */
export function nearestFirst(times: readonly TimeMark[], number: Span): TimeMark[] {
	const distance = (time: TimeMark) =>
		time.start >= number.end ? time.start - number.end : (number.start - time.end) * 1.01;
	return [...times].sort((one, other) => distance(one) - distance(other));
}

/** The time right behind a number and its noun (`£81 million in 2008-09`), unless another stands right before it: then each time may lead its number. */
export function besideOf({ groups }: Parsed, times: readonly TimeMark[], number: Span): TimeMark[] {
	const at = groupAt(groups, number);
	const before = groups[isComma(groups[at - 1]) ? at - 2 : at - 1];
	const next = groups[at + 1];
	if (next?.kind !== 'time' || before?.kind === 'time') return [];
	return times.filter((time) => time.start === next.start);
}

export interface Numbers {
	readonly numbers: readonly Span[];
	readonly index: number;
	/** Whether the number may take the time that stands between it and the number before. */
	readonly goesOn: boolean;
}

export function aligned(
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
	// `prosecuted 187 people in 2002, with fines that averaged £40`: what hangs on the clause that tells the time.
	const below = theirs?.kind === 'relative' && !apart;
	return (hangs || goesOnSaying || below) && last.start > first.end ? [last] : [];
}

/** `in the next six weeks`: what is to come is told of its own clause alone. */
function isToCome({ words, start }: Parsed, time: Span): boolean {
	return /\b(?:next|coming|following|forthcoming)\b/.test(words.slice(time.start - start, time.end - start));
}

function sameClause({ clauses }: Parsed, time: Span, number: Span): boolean {
	const rootOf = (span: Span) => {
		const clause = clauses[clauseAt(clauses, span)];
		return clause === undefined ? undefined : mainClauseOf(clauses, clause);
	};
	return rootOf(time) === rootOf(number);
}
