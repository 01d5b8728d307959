import {
	type Clause,
	clausesAround,
	groupAt,
	isComma,
	isPreposition,
	wordOf,
} from '../../grammar/clauses.ts';
import type { Group } from '../../grammar/groups.ts';
import type { TimeMark } from '../../grammar/marks/mark.ts';
import { clauseAt, type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import { CHANGES } from '../../grammar/words/changes.ts';
import type { Span } from '../../hansard/section.ts';
import { premodifies } from './phrase.ts';
import { TELLS } from './says.ts';

/** `following the loss of the Kelp in 2006`, `at the time of the storm`: when something else happened. */
export function isOfAnEvent({ words, start, groups }: Parsed, time: TimeMark): boolean {
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
	// `since its launch in 2003` tells the whole stretch from then on.
	if (wordOf(event[lead]) === 'since') return false;
	return (
		lead >= 0 &&
		event.slice(lead + 1).every((group) => group.kind === 'noun' || isPreposition(group)) &&
		event.slice(lead + 1).some((group) => group.kind === 'noun')
	);
}

/** `a rise of 12 per cent. from 2007`: the year that a change is measured from, in which it did not happen. */
export function isBaseline(parsed: Parsed, time: TimeMark, number: Span): boolean {
	const { groups, clauses } = parsed;
	// `an increase of 5 per cent. over the current year`: what the change is measured against.
	const over =
		time.preposition === 'over' &&
		/\b(?:current|present|previous|preceding)\b/.test(wordsOfSpan(parsed, time));
	if (!/^(?:from|on)$/.test(time.preposition ?? '') && !over) return false;
	if (time.rule === 'time.from-to' || time.start < number.end) return false;
	const at = groupAt(groups, number);
	const noun = groups[at - 2];
	// `a rise of 9 per cent. on 2001`; but what was cut on 4 May was cut then.
	if (time.preposition === 'on' && (time.role === 'date' || groupAt(groups, time) !== at + 1)) return false;
	const verb = clauses[clauseAt(clauses, number)]?.verb;
	return (
		(noun?.kind === 'noun' && Object.hasOwn(CHANGES, noun.head.lower)) ||
		(verb !== null && verb !== undefined && Object.hasOwn(CHANGES, verb.verb))
	);
}

/** `below 1990 levels`, `at 2008-09 prices`: the year that a number is measured against. */
export function isLevel({ groups }: Parsed, time: TimeMark): boolean {
	const next = groups[groupAt(groups, time) + 1];
	return (
		next?.kind === 'noun' &&
		(/^(?:levels?|prices?|baselines?)$/.test(next.head.lower) || next.tokens[0]?.lower === 'median')
	);
}

const MAKES_NEWS =
	/^(?:announced?|announces|launched|launches|published|publishes|introduced|unveiled|confirmed|issued|laid|released)$/;

/** `In May the board announced the £4 million lamp scheme`: the day of the news is no time of the number, save where the number tells what was announced. */
export function isOfTheNews({ clauses, groups }: Parsed, time: TimeMark, number: Span): boolean {
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

/** What is made up year by year: `the 2008-09 accounts` are of that year. */
const COUNTED_BY_YEAR =
	/^(?:accounts?|figures?|data|returns?|results?|statistics|outturn|budget|estimates?|bills?|census|survey|intake|allocations?)$/;

/** `the 2007 spending review`: a year that tells one thing from another, and no time of the sentence. */
export function describes({ groups, words, start }: Parsed, time: TimeMark): boolean {
	const named = time.preposition === null || /^(?:to|of|with|on)$/.test(time.preposition);
	if (!named || !/^(?:\p{Ll}+ )?the /iu.test(words.slice(time.start - start, time.end - start))) return false;
	return groups.some(
		(group) =>
			group.kind === 'noun' && group.start === time.end + 1 && !COUNTED_BY_YEAR.test(group.head.lower),
	);
}

/** `at the time when the ban began in 2001`: the clause with `when` says which. */
export function isToldByWhen({ groups }: Parsed, time: TimeMark): boolean {
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
export function lendsNothing(parsed: Parsed, time: TimeMark, numbers: readonly Span[]): boolean {
	const at = clauseAt(parsed.clauses, time);
	const clause = parsed.clauses[at];
	if (clause === undefined) return false;
	const apart =
		(clause.kind === 'parenthesis' && !isOfItsNoun(parsed, clause, time)) ||
		(clause.kind === 'subordinate' &&
			clause.opener !== 'when' &&
			// `since its launch in 2003`, where the noun is taken for a verb.
			!(clause.opener === 'since' && (clause.subject === null || isPerfect(parsed, clause, numbers)))) ||
		looksAhead(parsed, clause, numbers) ||
		(/^(?:relative|participial)$/.test(clause.kind) &&
			isComma(parsed.groups[parsed.groups.indexOf(clause.groups[0] as Group) - 1]));
	return (
		apart &&
		!numbers.some((number) =>
			clause.kind === 'participial'
				? clauseAt(parsed.clauses, number) === at
				: isWithin(parsed, number, clause),
		)
	);
}

function isWithin({ clauses }: Parsed, place: Span, clause: Clause): boolean {
	const own = clauses[clauseAt(clauses, place)];
	return own !== undefined && clausesAround(clauses, own).includes(clause);
}

/** `12 have been built since it was set up in 1998`: what has been done since then. */
function isPerfect(parsed: Parsed, { parent }: Clause, numbers: readonly Span[]): boolean {
	const around = parsed.clauses[parent ?? -1];
	const first = around?.verb?.tokens.find(({ pos }) => pos !== 'ADV');
	return (
		around !== undefined &&
		first !== undefined &&
		/^(?:has|have)$/.test(first.lower) &&
		numbers.some((number) => isWithin(parsed, number, around))
	);
}

/** `the second round (2008-09)`: a bracket that only says which years its noun is. */
function isOfItsNoun({ groups, words, start }: Parsed, clause: Clause, time: TimeMark): boolean {
	const at = groups.indexOf(clause.groups[0] as Group) - 1;
	const noun = groups[at];
	return (
		noun?.kind === 'noun' &&
		// `Operation Gannet (May to July) led to 14 arrests`: of what the sentence is about.
		((at === 0 && noun.quantity === null) ||
			/^(?:round|year|period|quarter|term|phase|season|session)$/.test(noun.head.lower)) &&
		words.slice(time.start - start - 1, time.end - start + 1).replace(/[^()]/g, '') === '()'
	);
}

/** Whether a time and a number stand in the same bracket or clause set off by commas, or both in none. */
export function reaches(parsed: Parsed, time: Span, number: Span): boolean {
	return setOffsOf(parsed, time)[0] === setOffsOf(parsed, number)[0];
}

/** The brackets, and the relative clauses between commas, that a place stands in, from the innermost outwards; last -1 for the sentence itself. */
export function setOffsOf(parsed: Parsed, place: Span): number[] {
	const found: number[] = [];
	for (let at = clauseAt(parsed.clauses, place); at >= 0; at = parsed.clauses[at]?.parent ?? -1) {
		const clause = parsed.clauses[at];
		if (clause !== undefined && isSetOff(parsed, clause)) found.push(at);
	}
	return found.length === 0 ? [] : [...found, -1];
}

/** A bracket, or a relative clause between commas (`, which`, `, of whom`). */
function isSetOff(parsed: Parsed, clause: Clause): boolean {
	const { groups } = parsed;
	const { kind, groups: own } = clause;
	if (kind === 'parenthesis') {
		const time = own.find((group) => group.kind === 'time');
		return time?.kind !== 'time' || !isOfItsNoun(parsed, clause, time.time);
	}
	const first = groups.indexOf(own[0] as Group);
	const before = groups[first - 1];
	return (
		kind === 'relative' &&
		clause.opener !== 'that' &&
		isComma(isPreposition(before) && !/^that$/.test(clause.opener ?? '') ? groups[first - 2] : before)
	);
}

/** `compared with the same months of 2002`, `than in the previous year`: a time that another is held against, with no number between. */
export function isCompared({ groups }: Parsed, time: TimeMark): boolean {
	const at = groupAt(groups, time);
	const from = groups
		.slice(Math.max(0, at - 8), at)
		.findLastIndex(
			(group) => COMPARES.test(wordOf(group)) || (group.kind === 'verb' && group.verb === 'compared'),
		);
	if (from < 0) return false;
	const between = groups.slice(Math.max(0, at - 8), at).slice(from + 1);
	return between.every((group) => (group.kind === 'noun' && group.quantity === null) || isPreposition(group));
}

const COMPARES = /^(?:than|compared|against|versus)$/;

/**
 * `A survey, to which 40 replied, suggests that 12 burned in 2005`, `It has 12 tugs, and the trial, begun in 2003, goes on`: what is said in a
 * clause with `that`, or in passing, is of nothing before it.
 */
export function isSaidWithin({ clauses, groups }: Parsed, time: Span, number: Span): boolean {
	const told = clauses[clauseAt(clauses, time)];
	const theirs = clauses[clauseAt(clauses, number)];
	if (told === undefined || theirs === undefined) return false;
	const said = clausesAround(clauses, told).find(
		({ kind, opener, verb, groups: [first] }) =>
			(kind === 'complement' && opener === 'that') ||
			(kind === 'participial' &&
				verb?.form === 'bare' &&
				isComma(groups[groups.indexOf(first as Group) - 1])),
	);
	// `17 per cent. felt that crime was high in 2008`: what those say who are counted is of the time they say.
	if (said === undefined || clauses[said.parent ?? -1] === theirs) return false;
	return number.end <= said.start && !clausesAround(clauses, theirs).includes(said);
}
