import { type Clause, wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { isCoordinator, previousNoun, subjectOf } from '../figures/site.ts';

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
	const at = groups.findIndex(
		(group) => group.kind === 'noun' && group.start <= start && start < group.end && end <= group.end,
	);
	const group = groups[at];
	if (group?.kind !== 'noun') return [];
	const last = group.tokens.at(-1);
	const whole = group.head.end <= end && !/^[’']s?$/.test(last?.words ?? '');
	const base = { parsed, group, at, whole, spoken };
	const sites: RoleSite[] = [];
	for (const clause of clauses)
		if (isSaidOf(parsed, clause, at)) sites.push({ ...base, clause, slot: 'subject' });
	const holder = clauses.find(({ groups: held }) => held.includes(group));
	if (holder !== undefined) sites.push({ ...base, clause: holder, slot: 'other' });
	return sites;
}

/** Whether the verb of a clause is said of the group at a place, alone or together with others (`the Board and the Council`). */
function isSaidOf(parsed: Parsed, clause: Clause, at: number): boolean {
	if (clause.verb === null || clause.kind === 'infinitive') return false;
	const { groups } = parsed;
	const before = groups[at - 1];
	if (before?.kind === 'verb' && /^(?:is|are|was|were|be|been)$/.test(before.verb)) return false;
	if (clause.subject !== null && clause.subject === groups[at]) return true;
	const subject = saidOf(parsed, clause);
	if (subject === null) return false;
	const from = groups.indexOf(subject);
	if (from === at || (clause.opener === 'which' && behindPhrase(groups, from) === at)) return true;
	const verb = groups.indexOf(clause.verb);
	return from < at && at < verb && groups.slice(from + 1, at).every(joins) && !precedesNoun(groups[at + 1]);
}

/** The noun that a phrase hangs on, past its letters: `Register (RK)` of `Register (RK) for Kelp, which ...`; -1 where none does. */
export function behindPhrase(groups: readonly Group[], at: number): number {
	const link = groups[at - 1];
	if (link?.kind !== 'word' || !/^(?:of|for|on)$/.test(link.token.lower)) return -1;
	return previousNoun(groups, isLetters(groups, at - 4) ? at - 4 : at - 1);
}

function isLetters(groups: readonly Group[], at: number): boolean {
	const opening = groups[at];
	return opening?.kind === 'word' && opening.token.words === '(';
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
