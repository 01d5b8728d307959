import type { Span } from '../hansard/section.ts';
import type { Group, NounGroup, VerbGroup, WordGroup } from './groups.ts';

export type ClauseKind =
	/** The sentence's first clause, and each that stands beside it (`..., and 5 were charged`). */
	| 'main'
	/** `because ...`, `if ...`, `when ...`. */
	| 'subordinate'
	/** `which was set up in 2003`. */
	| 'relative'
	/** What is said, found, expected: `that 12 boats sailed`. */
	| 'complement'
	/** `profiles held on the database`, `boats carrying kelp`. */
	| 'participial'
	/** `to review the lamps`. */
	| 'infinitive'
	/** Within brackets, or between dashes. */
	| 'parenthesis';

/** A clause: a verb with what stands around it, or words without a verb. Clauses within it are clauses of their own. */
export interface Clause extends Span {
	readonly kind: ClauseKind;
	/** Index of the clause it belongs to; null for a main clause. */
	readonly parent: number | null;
	/** The word that opens it, lower case: `which`, `because`, `and`; null where none does. */
	readonly opener: string | null;
	/** What the verb is said of, without the phrases behind it; null where the clause names none of its own. */
	readonly subject: NounGroup | null;
	readonly verb: VerbGroup | null;
	/** Its own groups in order, verb and subject among them. */
	readonly groups: readonly Group[];
}

const SUBORDINATORS = new Set([
	'if',
	'because',
	'although',
	'though',
	'while',
	'whilst',
	'whereas',
	'unless',
	'until',
	'when',
	'where',
	'whether',
	'since',
	'as',
	'before',
	'after',
	'once',
	'so',
	'provided',
	'how',
	'why',
	'what',
]);
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'that']);
/** Participles that are never a past tense. */
const PARTICIPLES_ALONE = new Set(
	'known given taken shown seen written done driven drawn chosen broken fallen frozen grown hidden spoken stolen thrown worn undertaken undergone'.split(
		' ',
	),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet']);

interface Draft {
	kind: ClauseKind;
	parent: number | null;
	opener: string | null;
	groups: Group[];
	verb: VerbGroup | null;
	subject: NounGroup | null;
	/** True where a comma opened it: the next comma may end it. */
	commaed: boolean;
	/** True for what a bracket or a dash opened. */
	bracketed: boolean;
}

/**
 * The clauses of a sentence, by its groups, in the order in which they begin. Shallow: an unusual sentence may come out as fewer
 * clauses than it has, never as words in two clauses.
 */
export function clausesOf(groups: readonly Group[]): Clause[] {
	const drafts: Draft[] = [];
	let current = open(drafts, { kind: 'main', parent: null, opener: null });
	const draft = (): Draft => drafts[current] as Draft;
	const enter = (kind: ClauseKind, opener: string | null, commaed = false): void => {
		current = open(drafts, { kind, parent: current, opener }, commaed);
	};
	/** The nearest clause outwards without a verb of tense, or null. */
	const awaiting = (): number | null => {
		for (let index: number | null = current; index !== null; index = drafts[index]?.parent ?? null) {
			const one = drafts[index];
			if (one === undefined) return null;
			if (one.verb === null && one.kind !== 'participial' && one.kind !== 'infinitive') return index;
			if (one.bracketed) return null;
		}
		return null;
	};

	groups.forEach((group, index) => {
		const before = groups[index - 1];
		const next = groups[index + 1];
		if (group.kind === 'word') {
			const sign = group.token.words;
			if (sign === '(' || sign === '[') {
				enter('parenthesis', sign);
				draft().bracketed = true;
				draft().groups.push(group);
				return;
			}
			if (sign === ')' || sign === ']') {
				const home = enclosing(drafts, current, ({ bracketed, opener }) => bracketed && opener !== '—');
				if (home !== null) {
					drafts[home]?.groups.push(group);
					current = drafts[home]?.parent ?? current;
					return;
				}
			}
			if (isDash(group, before, next)) {
				const home = enclosing(drafts, current, ({ opener }) => opener === '—');
				if (home !== null) {
					drafts[home]?.groups.push(group);
					current = drafts[home]?.parent ?? current;
				} else {
					enter('parenthesis', '—');
					draft().bracketed = true;
					draft().groups.push(group);
				}
				return;
			}
			if (sign === ';' || sign === ':') {
				draft().groups.push(group);
				current = open(drafts, { kind: 'main', parent: null, opener: sign });
				return;
			}
			if (sign === ',') {
				draft().groups.push(group);
				if (draft().verb !== null && (draft().commaed || fronts(drafts, draft())))
					current = draft().parent ?? current;
				return;
			}
		}
		const opener = openerOf(group);
		const afterNoun =
			lastSolid(groups, index)?.kind === 'noun' ||
			before?.kind === 'time' ||
			isClosing(before) ||
			(isPreposition(before) && opener !== 'that');
		if (opener !== null && RELATIVES.has(opener) && afterNoun && verbComes(groups, index)) {
			enter('relative', opener, isComma(before));
			draft().groups.push(group);
			if (group.kind === 'noun') draft().subject = group;
			return;
		}
		if (opener === 'that' && draft().verb !== null && verbComes(groups, index)) {
			enter('complement', opener);
			draft().groups.push(group);
			return;
		}
		if (opener !== null && SUBORDINATORS.has(opener) && subordinates(opener, groups, index)) {
			enter('subordinate', opener, isComma(before));
			draft().groups.push(group);
			return;
		}
		if (group.kind === 'verb') {
			if (group.form === 'infinitive' && (draft().verb !== null || draft().groups.length > 0)) {
				enter('infinitive', null);
				put(draft(), group);
				return;
			}
			if (
				group.form === 'participle' &&
				(draft().verb !== null ||
					draft().groups.length === 0 ||
					lastSolid(groups, index)?.kind === 'noun' ||
					isPreposition(before))
			) {
				enter('participial', null, isComma(before));
				put(draft(), group);
				return;
			}
			if (
				group.form === 'bare' &&
				!opensRelative(draft()) &&
				!isNominative(before) &&
				!followsItsVerb(groups, index) &&
				(PARTICIPLES_ALONE.has(group.verb) || draft().verb !== null
					? lastSolid(groups, index)?.kind !== 'word' || isComma(before)
					: finiteComes(groups, index) || (isComma(before) && isAside(groups, index)))
			) {
				enter('participial', null, isComma(before));
				put(draft(), group);
				return;
			}
			const home = awaiting();
			if (home !== null) {
				handOver(draft(), drafts[home] as Draft);
				current = home;
				put(draft(), group);
				return;
			}
			const joined = joinedVerb(groups, index);
			current = coordinate(drafts, current, joined);
			put(draft(), group);
			return;
		}
		draft().groups.push(group);
	});
	const hung = hangReduced(drafts) ? inOrder(drafts) : drafts;
	return hung.filter(({ groups: held }) => held.length > 0).length === hung.length
		? hung.map(settled)
		: withoutEmpty(hung);
}

/**
 * `where boats carry two lamps the night fee is due`: no comma parts the clauses, and the noun at the end of the first, right behind
 * another noun, is what the verb of the second is said of.
 */
function handOver(from: Draft, home: Draft): void {
	if (from === home || from.verb === null || subjectBefore(home.groups) !== null) return;
	const [before, last] = from.groups.slice(-2);
	if (last?.kind !== 'noun' || !/^(?:noun|time)$/.test(before?.kind ?? '')) return;
	if (!/^(?:an?|its|our|that|the|their|these|this|those)$/.test(last.tokens[0]?.lower ?? '')) return;
	from.groups.pop();
	home.groups.push(last);
}

/** `the board says they burned lamps`: behind such a pronoun a form in -ed is a verb of tense. */
function isNominative(group: Group | undefined): boolean {
	return (
		group?.kind === 'noun' && group.tokens.length === 1 && /^(?:they|we|he|she|i)$/.test(group.head.lower)
	);
}

/**
 * `12 tugs sailed and 40 boats burned`: a noun that an `and` joins right behind a verb is no object of it, so a form in -ed behind the noun is
 * said of it, where no other verb of tense is.
 */
function followsItsVerb(groups: readonly Group[], index: number): boolean {
	const joint = groups[index - 2];
	return (
		groups[index - 1]?.kind === 'noun' &&
		joint?.kind === 'word' &&
		COORDINATORS.has(joint.token.lower) &&
		groups[index - 3]?.kind === 'verb' &&
		!finiteComes(groups, index)
	);
}

/**
 * `lamps lit in 2002, 2003 and 2004 were 40`: a form in -ed that a verb of tense without a subject follows hangs on the noun before it, which
 * is the subject of that verb.
 *
 * @returns whether any was hung so.
 */
function hangReduced(drafts: readonly Draft[]): boolean {
	let any = false;
	drafts.forEach((one, index) => {
		const at = drafts.findIndex(({ kind }, place) => place > index && kind === 'main');
		const next = drafts[at];
		const { verb, subject } = one;
		if (one.kind !== 'main' || verb === null || subject === null || subject.head.pos === 'PRON') return;
		if (verb.form !== 'bare' || !/ed$/.test(verb.verb)) return;
		if (next?.verb?.form !== 'finite' || next.subject !== null || next.opener !== null) return;
		next.groups.unshift(...one.groups.splice(0, one.groups.indexOf(verb)));
		next.subject = subject;
		one.subject = null;
		one.kind = 'participial';
		one.parent = at;
		any = true;
	});
	return any;
}

/** Clauses in the order in which they begin, with their parents numbered anew. */
function inOrder(drafts: readonly Draft[]): Draft[] {
	const beginning = (at: number) => drafts[at]?.groups[0]?.start ?? Number.POSITIVE_INFINITY;
	const order = drafts.map((_, at) => at).sort((one, other) => beginning(one) - beginning(other));
	return order.map((at) => {
		const draft = drafts[at] as Draft;
		return { ...draft, parent: draft.parent === null ? null : order.indexOf(draft.parent) };
	});
}

function open(
	drafts: Draft[],
	{ kind, parent, opener }: Pick<Draft, 'kind' | 'parent' | 'opener'>,
	commaed = false,
): number {
	drafts.push({ kind, parent, opener, groups: [], verb: null, subject: null, commaed, bracketed: false });
	return drafts.length - 1;
}

/** Puts a verb into a clause and takes the noun before it for its subject. */
function put(draft: Draft, verb: VerbGroup): void {
	draft.subject ??= subjectBefore(draft.groups);
	draft.verb = verb;
	draft.groups.push(verb);
}

/** The first noun group that no preposition governs. */
function subjectBefore(groups: readonly Group[]): NounGroup | null {
	let free: NounGroup | null = null;
	let closed = false;
	for (const [index, group] of groups.entries()) {
		if (group.kind !== 'noun') continue;
		if (isGovernedBy(groups[index - 1], group) || isNoteMark(groups, index)) continue;
		const behindComma = isComma(groups[index - 1]);
		if (free === null) {
			free = group;
			closed = behindComma;
		} else if (behindComma && !closed) {
			// Only the first comma can close a fronted phrase: what stands behind others is a list or an apposition.
			if (fronted(groups, index)) free = group;
			closed = true;
		}
	}
	return free;
}

/** A preposition right before a noun: not the `In` of `In closing bays, the Council`, whose own words are another clause. */
function isGovernedBy(before: Group | undefined, { start }: NounGroup): boolean {
	return before !== undefined && isPreposition(before) && start - before.end <= 1;
}

/** `3` of `3) Night boats include rafts`. */
function isNoteMark(groups: readonly Group[], index: number): boolean {
	return index === 0 && groups[0]?.tokens.length === 1 && isClosing(groups[1]);
}

/** Whether a comma before this noun closes a fronted phrase rather than a list or an apposition. */
function fronted(groups: readonly Group[], index: number): boolean {
	const first = groups[0];
	return (
		first !== undefined &&
		index >= 2 &&
		(first.kind === 'time' || isPreposition(first) || (first.kind === 'word' && first.token.pos === 'ADV'))
	);
}

/**
 * A verb of tense where no clause waits for one begins a clause beside the present one: its groups since the last `and`, comma or
 * noun move over as its subject.
 */
function coordinate(drafts: Draft[], current: number, joined: boolean): number {
	const from = drafts[current] as Draft;
	let cut = from.groups.length;
	for (let index = from.groups.length - 1; index >= 0; index -= 1) {
		const group = from.groups[index];
		if (group === undefined || group.kind === 'verb') break;
		if (group.kind === 'word' && COORDINATORS.has(group.token.lower)) {
			cut = index;
			break;
		}
		if (isComma(group)) {
			cut = index + 1;
			break;
		}
	}
	if (cut === from.groups.length) {
		const last = from.groups.findLastIndex(({ kind }) => kind === 'verb');
		const objects = from.groups.slice(last + 1);
		const nounAt = objects.findIndex(
			(group, index) => group.kind === 'noun' && !isPreposition(objects[index - 1]),
		);
		cut = last >= 0 && nounAt >= 0 ? last + 1 + nounAt : from.groups.length;
	}
	const moved = from.groups.splice(cut);
	const opener =
		moved[0]?.kind === 'word' && COORDINATORS.has(moved[0].token.lower) ? moved[0].token.lower : null;
	const beside = opener !== null || joined || moved.length === 0 || isComma(from.groups.at(-1));
	const subordinate =
		from.kind === 'subordinate' ||
		from.kind === 'participial' ||
		from.kind === 'infinitive' ||
		from.kind === 'relative';
	const kind: ClauseKind = beside
		? subordinate && opener === null
			? 'main'
			: from.kind === 'participial' || from.kind === 'infinitive'
				? 'main'
				: from.kind
		: 'complement';
	const parent = kind === 'main' ? null : beside ? from.parent : current;
	const made = open(drafts, { kind, parent, opener });
	const next = drafts[made] as Draft;
	next.groups = moved;
	next.subject = subjectBefore(moved) ?? (beside && opener !== null ? from.subject : null);
	return made;
}

function settled({ kind, parent, opener, subject, verb, groups }: Draft): Clause {
	const first = groups[0];
	const last = groups.at(-1);
	return {
		kind,
		parent,
		opener,
		subject: subject ?? (verb === null ? subjectBefore(groups) : null),
		verb,
		groups,
		start: first?.start ?? 0,
		end: last?.end ?? 0,
	};
}

/** Clauses whose words all moved elsewhere are dropped, and the others numbered anew. */
function withoutEmpty(drafts: readonly Draft[]): Clause[] {
	const place = new Map<number, number>();
	const kept = drafts.filter((draft, index) => {
		if (draft.groups.length === 0) return false;
		place.set(index, place.size);
		return true;
	});
	const parentOf = (index: number | null): number | null => {
		for (let at = index; at !== null; at = drafts[at]?.parent ?? null) {
			const found = place.get(at);
			if (found !== undefined) return found;
		}
		return null;
	};
	return kept.map((draft) => settled({ ...draft, parent: parentOf(draft.parent) }));
}

function openerOf(group: Group): string | null {
	if (group.kind === 'word') return group.token.lower;
	return group.kind === 'noun' && group.tokens.length === 1 ? group.head.lower : null;
}

/** `as a result of`, `as part of`: prepositions of several words. */
const AS_NOUNS = /^(?:result|part|consequence|matter|rule|means|condition|proportion|percentage|share)$/;

/** `since` and `as` open a clause only where a subject and a verb follow; others wherever a verb does. */
function subordinates(opener: string, groups: readonly Group[], index: number): boolean {
	const next = groups[index + 1];
	if (next === undefined) return false;
	if (opener === 'as' && next.kind === 'noun' && AS_NOUNS.test(next.head.lower)) return false;
	if (
		opener === 'as' &&
		index > 0 &&
		!isComma(groups[index - 1]) &&
		!(next.kind === 'noun' && next.head.pos === 'PRON')
	)
		return false;
	if (/^(?:since|as|before|after|until|so|once)$/.test(opener)) {
		const verb = groups.slice(index + 1, index + 8).findIndex(({ kind }) => kind === 'verb');
		if (verb < 0) return false;
		const between = groups.slice(index + 1, index + 1 + verb);
		if (between.some((group) => group.kind === 'word' && COORDINATORS.has(group.token.lower))) return false;
		const held = groups[index + 1 + verb];
		if (held?.kind !== 'verb' || held.form === 'infinitive') return false;
		if (held.form === 'participle') return between.length === 0 && opener !== 'as';
		return (
			between.length > 0 &&
			between.every((group) => !isComma(group)) &&
			(held.form === 'finite' || between[0]?.kind === 'noun')
		);
	}
	return verbComes(groups, index);
}

function verbComes(groups: readonly Group[], index: number): boolean {
	for (const group of groups.slice(index + 1, index + 14)) {
		if (group.kind === 'verb') return true;
		if (
			group.kind === 'word' &&
			(group.token.words === ';' || group.token.words === ':' || group.token.words === ')')
		)
			return false;
	}
	return false;
}

/** `, recently agreed by the Board, aims`: what stands between commas, with a verb of tense right behind the second. */
function isAside(groups: readonly Group[], index: number): boolean {
	const comma = groups.findIndex((group, at) => at > index && isComma(group));
	if (comma < 0 || groups.slice(index + 1, comma).some((group) => group.kind === 'verb')) return false;
	const next = groups[comma + 1];
	return next?.kind === 'verb' && next.form === 'finite';
}

/** Whether, before the next boundary, a verb with tense of its own follows: then a form in -ed before it is a participle. */
function finiteComes(groups: readonly Group[], index: number): boolean {
	let bracketed = false;
	for (const group of groups.slice(index + 1)) {
		// `permits issued under the Bays (Amendment) Act will`; but `a board funded Tide Fund (TF) has` is said of the fund.
		const opens = wordOf(group) === '(' && groups[index + 1]?.kind !== 'noun';
		if (opens || (bracketed && wordOf(group) === ')')) {
			bracketed = opens;
			continue;
		}
		if (bracketed) continue;
		if (group.kind === 'verb') {
			if (group.form === 'finite') return true;
			if (group.form === 'bare') return false;
			continue;
		}
		if (group.kind === 'noun' && RELATIVES.has(openerOf(group) ?? '')) return false;
		if (group.kind !== 'word') continue;
		const { words, lower } = group.token;
		if (words === ';' || words === ':' || words === '(' || words === ')' || words === ',') return false;
		if (lower !== 'as' && (COORDINATORS.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower)))
			return false;
	}
	return false;
}

function lastSolid(groups: readonly Group[], index: number): Group | undefined {
	const before = groups[index - 1];
	return isComma(before) ? groups[index - 2] : before;
}

function joinedVerb(groups: readonly Group[], index: number): boolean {
	const before = groups[index - 1];
	return before?.kind === 'word' && COORDINATORS.has(before.token.lower);
}

function enclosing(drafts: readonly Draft[], from: number, holds: (draft: Draft) => boolean): number | null {
	for (let index: number | null = from; index !== null; index = drafts[index]?.parent ?? null) {
		const one = drafts[index];
		if (one !== undefined && holds(one)) return index;
	}
	return null;
}

/** A clause that stands before the verb of the clause around it: `When the ban began, ...`, `In May, to save oil, ...`. */
function fronts(drafts: readonly Draft[], { kind, parent }: Draft): boolean {
	const around = parent === null ? undefined : drafts[parent];
	if (around === undefined || around.verb !== null) return false;
	return (
		kind === 'subordinate' ||
		kind === 'participial' ||
		(kind === 'infinitive' && subjectBefore(around.groups) === null)
	);
}

/** Whether the next verb is said of the `who` or `which` that has just opened the clause. */
function opensRelative({ kind, verb, groups }: Draft): boolean {
	return (
		kind === 'relative' &&
		verb === null &&
		groups.every((group, index) => index === 0 || (group.kind === 'word' && group.token.pos === 'ADV'))
	);
}

function isClosing(group: Group | undefined): boolean {
	return group?.kind === 'word' && (group.token.words === ')' || group.token.words === ']');
}

/** A clause and those it hangs on, inwards first. A main clause beside another does not hang on it. */
export function clausesAround(clauses: readonly Clause[], clause: Clause): Clause[] {
	const found = [clause];
	for (let { parent } = clause; parent !== null; ) {
		const next = clauses[parent];
		if (next === undefined) break;
		found.push(next);
		parent = next.parent;
	}
	return found;
}

/** Words that open a clause, whatever the tagger takes them for. */
const CONCEDES = /^(?:although|because|though|unless|whereas|whilst)$/;

/** The outermost clause that a clause hangs on: the statement that it is a part of. */
export function mainClauseOf(clauses: readonly Clause[], clause: Clause): Clause {
	return clausesAround(clauses, clause).at(-1) ?? clause;
}

export function isPreposition(group: Group | undefined): boolean {
	if (group?.kind !== 'word' || CONCEDES.test(group.token.lower)) return false;
	return group.token.pos === 'ADP' || group.token.lower === 'to';
}

/** Where among the groups the one stands that holds a span; -1 where none does. */
export function groupAt(groups: readonly Group[], { start, end }: Span): number {
	return groups.findIndex((group) => group.start <= start && end <= group.end);
}

/** The word of a group of one, lower case; empty for any other group and for none. */
export function wordOf(group: Group | undefined): string {
	return group?.kind === 'word' ? group.token.lower : '';
}

/** Whether a group of one is such a word, as printed. */
export function isWord(group: Group | undefined, words: RegExp): boolean {
	return group?.kind === 'word' && words.test(group.token.words);
}

export function isComma(group: Group | undefined): boolean {
	return group?.kind === 'word' && group.token.words === ',';
}

function isDash(group: WordGroup, before: Group | undefined, next: Group | undefined): boolean {
	const { words } = group.token;
	if (words === '—' || words === '–') return true;
	return (
		words === '-' &&
		before !== undefined &&
		next !== undefined &&
		(before.end < group.start || next.start > group.end)
	);
}
