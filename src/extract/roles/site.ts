import { type Clause, wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { whichBehind } from '../apposition.ts';
import { isCoordinator, previousNoun, subjectOf } from '../figures/site.ts';
import { isStaff } from './words.ts';

/** A body in its sentence, with one clause that may say something of it. */
export interface RoleSite {
	readonly parsed: Parsed;
	/** The group that the body, or what stands for it, is or stands in. */
	readonly group: NounGroup;
	/** Index of the group among `parsed.groups`. */
	readonly at: number;
	/** True where the group is the body itself: not `Kelp Council staff`, `the Kelp Council's lamps`. */
	readonly whole: boolean;
	/** The clause that it is the subject of; else the clause that holds it. */
	readonly clause: Clause;
	readonly slot: 'subject' | 'other';
	/** True for what is said in debate outside any answer. */
	readonly spoken: boolean;
}

/** What a site is made of: the place of the body's name, or of the words that stand for it. */
export interface RolePlace {
	readonly parsed: Parsed;
	readonly start: number;
	readonly end: number;
	readonly spoken: boolean;
}

/** The sites of one mention: each clause said of it, then the clause it stands in. */
export function roleSites({ parsed, start, end, spoken }: RolePlace): RoleSite[] {
	const { groups, clauses } = parsed;
	const held = groups.findIndex(
		(group) => group.kind === 'noun' && group.start <= start && start < group.end && end <= group.end,
	);
	const holder = groups[held];
	if (holder?.kind !== 'noun') return [];
	const behind = ownedAt(groups, held);
	const owned = groups[behind];
	const [group, at] = owned?.kind === 'noun' ? [owned, behind] : [holder, held];
	const last = group.tokens.at(-1);
	// `Ltd.` with its stop, and `QZKs` in the plural, are still the body itself.
	const itself = /^(?:s|\.|)$/.test(parsed.words.slice(end - parsed.start, group.head.end - parsed.start));
	const whole = group === holder && itself && !/^[’']s?$/.test(last?.words ?? '');
	const base = { parsed, group, at, whole, spoken };
	const sites: RoleSite[] = [];
	for (const clause of clauses)
		if (isSaidOf(parsed, clause, at))
			sites.push({ ...base, clause: withWholeVerb(parsed, clause), slot: 'subject' });
	const around = clauses.find(({ groups: within }) => within.includes(group));
	if (around !== undefined) sites.push({ ...base, clause: withWholeVerb(parsed, around), slot: 'other' });
	return sites;
}

/** The place of what a body owns that stands apart from it: `the Council ’s six lamps`, `the Council (KC) lamps`; -1. */
function ownedAt(groups: readonly Group[], held: number): number {
	if (isPossessive(groups[held + 1])) return held + 2;
	const first = groups[held + 4]?.tokens[0];
	const noun =
		first !== undefined && first.pos !== 'DET' && first.pos !== 'PRON' && groups[held + 4]?.kind === 'noun';
	return isLetters(groups, held + 1) && noun ? held + 4 : -1;
}

/** `’s` by itself, before a number: `the Council ’s six lamps`. */
function isPossessive(group: Group | undefined): boolean {
	return group?.kind === 'word' && /^[’']s?$/.test(group.token.words);
}

/** A clause with the verb that its auxiliary leads to, past what stands between: `has to date paid`, `is currently testing`. */
export function withWholeVerb(parsed: Parsed, clause: Clause): Clause {
	const { verb } = clause;
	if (verb === null || !/^(?:have|has|had|is|are|was|were|been)$/.test(verb.verb)) return clause;
	const from = afterVerb(parsed, verb);
	let at = from;
	for (let group = parsed.groups[at]; group !== undefined && isAdverbial(group); group = parsed.groups[at])
		at += 1;
	const next = parsed.groups[at];
	if (at === from || next?.kind !== 'verb' || (next.form !== 'bare' && next.form !== 'participle'))
		return clause;
	const have = /^ha(?:ve|s|d)$/.test(verb.verb);
	if (have && next.form !== 'bare') return clause;
	const whole: VerbGroup = {
		...next,
		start: verb.start,
		tokens: [...verb.tokens, ...next.tokens],
		form: 'finite',
		chain: [...verb.chain, ...next.chain],
		passive: next.passive || (!have && next.form === 'bare'),
		negative: verb.negative || next.negative,
		modal: verb.modal,
	};
	return { ...clause, verb: whole };
}

function isAdverbial(group: Group): boolean {
	return group.kind === 'time' || (group.kind === 'word' && group.token.pos === 'ADV');
}

/** The place of the first group behind a verb. */
export function afterVerb({ groups }: Parsed, { end }: VerbGroup): number {
	const at = groups.findIndex(({ start }) => start >= end);
	return at < 0 ? groups.length : at;
}

/** Whether the verb of a clause is said of the group at a place, alone or together with others (`the Board and the Council`). */
function isSaidOf(parsed: Parsed, clause: Clause, at: number): boolean {
	if (clause.verb === null || clause.kind === 'infinitive') return false;
	const { groups } = parsed;
	if (clause.opener === 'which') {
		const opening = groups.findIndex(({ start }) => start >= clause.start);
		if (wordOf(groups[opening - 1]) === 'of') return false;
	}
	const right = groups[groups.indexOf(clause.verb) - 1];
	if (right?.kind === 'noun' && /^(?:I|we|it|they|he|she)$/i.test(right.head.words) && right !== groups[at])
		return false;
	if (clause.opener === 'who' && isOfPeople(groups, at)) return false;
	// `the Council, a body chaired by Dr Reed, which was formed`: past what is set beside it.
	const which = whichBehind(groups, at);
	if (
		which >= 0 &&
		clause.kind === 'relative' &&
		groups.indexOf(clause.verb) - which < 4 &&
		groups.indexOf(clause.verb) > which
	)
		return true;
	const before = groups[at - 1];
	if (before?.kind === 'verb' && /^(?:is|are|was|were|be|been)$/.test(before.verb)) return false;
	if (clause.subject !== null && clause.subject === groups[at]) return true;
	const subject = saidOf(parsed, clause);
	if (subject === null) return false;
	const from = groups.indexOf(subject);
	if (from === at || (clause.opener === 'which' && behindPhrase(groups, from) === at)) return true;
	const verb = groups.indexOf(clause.verb);
	if (at < from && !isGoverned(groups, at)) {
		const list = groups.slice(at + 1, verb);
		return list.every(joins) && list.some((group) => wordOf(group) === 'and');
	}
	return from < at && at < verb && groups.slice(from + 1, at).every(joins) && !precedesNoun(groups[at + 1]);
}

/** Whether a preposition or a verb governs the group at a place. */
export function isGoverned(groups: readonly Group[], at: number): boolean {
	const before = groups[at - 1];
	return before?.kind === 'verb' || (before?.kind === 'word' && before.token.pos === 'ADP');
}

/** Whether a body only says which people are meant: `children in the Trust, who were admitted`. */
function isOfPeople(groups: readonly Group[], at: number): boolean {
	const link = groups[at - 1];
	if (link?.kind !== 'word' || !/^(?:at|by|from|in|of|within)$/.test(link.token.lower)) return false;
	return groups
		.slice(Math.max(0, at - 6), at - 1)
		.some(
			(group) =>
				group.kind === 'noun' &&
				/^(?:[^s]+[^s]s|children|men|people|women|young)$/.test(group.head.lower) &&
				!isStaff(group.head.lower),
		);
}

/** The noun that a phrase hangs on, past its letters: `Register (RK)` of `Register (RK) for Kelp, which ...`; -1 where none does. */
export function behindPhrase(groups: readonly Group[], at: number): number {
	const link = groups[at - 1];
	if (link?.kind !== 'word' || !/^(?:of|for|on)$/.test(link.token.lower)) return -1;
	return previousNoun(groups, isLetters(groups, at - 4) ? at - 4 : at - 1);
}

/** Whether one group in a bracket stands at a place: `(KC)`. */
export function isLetters(groups: readonly Group[], at: number): boolean {
	const opening = groups[at];
	const closing = groups[at + 2];
	return (
		opening?.kind === 'word' &&
		opening.token.words === '(' &&
		closing?.kind === 'word' &&
		closing.token.words === ')'
	);
}

/** What a clause is said of. `which` after a bracket or a comma stands for the noun before it, however the clause was opened. */
function saidOf(parsed: Parsed, clause: Clause): NounGroup | null {
	const { subject } = clause;
	if (subject !== null && clause.kind !== 'relative' && /^(?:which|who)$/.test(subject.head.lower)) {
		const noun = parsed.groups[previousNoun(parsed.groups, parsed.groups.indexOf(subject))];
		return noun?.kind === 'noun' ? noun : null;
	}
	return subjectOf(parsed, clause);
}

/** Words that may stand between things named side by side. */
function joins(group: Group): boolean {
	if (group.kind === 'noun') return true;
	return group.kind === 'word' && /^(?:,|and|&|\(|\)|both|plus)$/.test(group.token.lower);
}

function precedesNoun(group: Group | undefined): boolean {
	return group?.kind === 'noun';
}

/** The word of the group at a place, lower case; empty where it is no single word. */
export function wordAt({ groups }: Parsed, at: number): string {
	return wordOf(groups[at]);
}

/** The place where a list of things named side by side begins: of its last, first, or any other. */
export function listStart({ groups }: Parsed, at: number): number {
	let first = at;
	for (let index = at - 1; index >= 0; index -= 1) {
		if (index >= 3 && asWellAs(groups.slice(index - 2, index + 1)) && groups[index - 3]?.kind === 'noun') {
			index -= 3;
			first = index;
		}
		index = beforeBracket(groups, index);
		const group = groups[index];
		if (group === undefined || !(joins(group) || isCoordinator(group))) break;
		const next = groups[index - 1];
		if (group.kind === 'noun') first = index;
		else if (next?.kind !== 'noun' && !(next?.kind === 'word' && /^(?:,|\))$/.test(next.token.words))) break;
	}
	return first;
}

/** The place before a bracket that ends at a place, or the place itself. */
function beforeBracket(groups: readonly Group[], at: number): number {
	const closing = groups[at];
	if (closing?.kind !== 'word' || closing.token.words !== ')') return at;
	for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
		const group = groups[index];
		if (group?.kind === 'word' && group.token.words === '(') return beforeBracket(groups, index - 1);
	}
	return at;
}

/** The place where a list of things named side by side ends. */
export function listEnd({ groups }: Parsed, at: number): number {
	let last = at;
	for (let index = at + 1; index < groups.length; index += 1) {
		const group = groups[index];
		if (group === undefined || !joins(group)) break;
		if (group.kind === 'noun') last = index;
	}
	return last;
}

function asWellAs(groups: readonly Group[]): boolean {
	return groups.map(({ tokens }) => tokens.map(({ lower }) => lower).join(' ')).join(' ') === 'as well as';
}

/** The nearest verb before a place, with no more than some groups between; -1 where there is none. */
export function verbBefore({ groups }: Parsed, at: number, within = 4): number {
	for (let index = at - 1; index >= Math.max(0, at - within); index -= 1) {
		const group = groups[index];
		if (group?.kind === 'verb') return index;
		if (group?.kind === 'word' && /^[,;:]$/.test(group.token.words)) return -1;
	}
	return -1;
}
