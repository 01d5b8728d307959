import { type Clause, isPreposition } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { QuantityMark } from '../../grammar/marks/mark.ts';
import { type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';

/** What a number does in its clause. */
export type Slot =
	/** `there were 31 knives`. */
	| 'existential'
	/** `31 knives were seized`. */
	| 'subject'
	/** `the unit seized 31 knives`. */
	| 'object'
	/** `the cost was £8,200`. */
	| 'complement'
	/** `sales of £4 million`, `in six groups`. */
	| 'oblique'
	/** `the open day (£3,150)`, `advisers—£47,000`. */
	| 'apposition'
	/** `2008: two`, `31 knives` alone, as in a list. */
	| 'fragment';

/** A number in its sentence, with its place among groups and clauses. */
export interface Site {
	readonly parsed: Parsed;
	readonly quantity: QuantityMark;
	readonly group: NounGroup;
	/** Index of the group among `parsed.groups`. */
	readonly at: number;
	readonly clause: Clause;
	readonly slot: Slot;
	/** The preposition before it, lower case; null where none governs it. */
	readonly preposition: string | null;
	/** Names of operations in the sentence: a measure stands beside its operation, and does not say it again. */
	readonly operations: readonly Span[];
	/** Index among `parsed.groups` of the noun that the preposition hangs on, or that an apposition explains; -1 where there is none. */
	readonly governor: number;
}

const COPULAS = new Set(
	(
		'be is are was were been totalled totals totalling total amounted amounts amount stood stands reached reaches numbered numbers came comes ' +
		'costs cost equals equalled represents represented averaged averages comprised totalling costing amounting numbering averaging representing'
	).split(' '),
);
/** Verbs that a preposition joins to their complement: `amounted to £40`, `stood at 12`. */
const JOINED = new Set(
	'amounted amounts amount stood stands came comes rose fell increased decreased grew dropped went risen fallen grown rise fall'.split(
		' ',
	),
);

/** The place of a quantity; null where its sentence does not parse there. */
export function siteOf(
	parsed: Parsed,
	quantity: QuantityMark,
	operations: readonly Span[] = [],
): Site | null {
	const at = parsed.groups.findIndex(
		(group) =>
			group.kind === 'noun' && group.start <= quantity.numeral.start && quantity.numeral.end <= group.end,
	);
	const group = parsed.groups[at];
	if (group?.kind !== 'noun') return null;
	const clause = parsed.clauses.find(({ groups }) => groups.includes(group));
	if (clause === undefined) return null;
	const { slot, preposition, governor } = placed(parsed, clause, at);
	return { parsed, quantity, group, at, clause, slot, preposition, governor, operations };
}

function placed(parsed: Parsed, clause: Clause, at: number): Pick<Site, 'slot' | 'preposition' | 'governor'> {
	const { groups } = parsed;
	const before = groups[at - 1];
	if (isCoordinator(before) || isCommaAt(groups, at - 1)) {
		const first = previousNoun(groups, at - 1);
		if (first >= 0 && quantityIn(groups[first]) && clause.groups.includes(groups[first] as Group))
			return placed(parsed, clause, first);
	}
	const joined = clause.verb !== null && JOINED.has(clause.verb.verb) && groups[at - 2] === clause.verb;
	if (
		before?.kind === 'word' &&
		isPreposition(before) &&
		!(joined && /^(?:to|at)$/.test(before.token.lower))
	) {
		const preposition = before.token.lower;
		return { slot: 'oblique', preposition, governor: governorOf(groups, at - 2) };
	}
	const own = clause.groups.indexOf(groups[at] as Group);
	const verbAt = clause.verb === null ? -1 : clause.groups.indexOf(clause.verb);
	if (clause.verb === null) {
		const first = groups.indexOf(clause.groups[0] as Group);
		const explained = clause.kind === 'parenthesis' ? previousNoun(groups, first) : labelBefore(groups, at);
		return { slot: explained >= 0 ? 'apposition' : 'fragment', preposition: null, governor: explained };
	}
	if (own < verbAt) return { slot: 'subject', preposition: null, governor: -1 };
	if (clause.subject?.head.lower === 'there') return { slot: 'existential', preposition: null, governor: -1 };
	const slot: Slot = COPULAS.has(clause.verb.verb) || joined ? 'complement' : 'object';
	return { slot, preposition: joined ? 'to' : null, governor: -1 };
}

/** The noun that a preposition hangs on: right before it, or before the participle or adverb between. */
function governorOf(groups: readonly Group[], from: number): number {
	const group = groups[from];
	if (group?.kind === 'noun') return from;
	return -1;
}

/** `Bursary = £9,240`, `Knives: 31`: the noun before the sign. */
function labelBefore(groups: readonly Group[], at: number): number {
	const sign = groups[at - 1];
	if (sign?.kind !== 'word' || !/^[:=—–-]$/.test(sign.token.words)) return -1;
	return groups[at - 2]?.kind === 'noun' ? at - 2 : -1;
}

export function previousNoun(groups: readonly Group[], before: number): number {
	for (let index = before - 1; index >= 0; index -= 1) {
		const group = groups[index];
		if (group?.kind === 'noun') return index;
		if (group?.kind === 'verb') return -1;
	}
	return -1;
}

function quantityIn(group: Group | undefined): boolean {
	return group?.kind === 'noun' && group.quantity !== null;
}

export function isCoordinator(group: Group | undefined): boolean {
	return group?.kind === 'word' && /^(?:and|or|but|&)$/.test(group.token.lower);
}

function isCommaAt(groups: readonly Group[], at: number): boolean {
	const group = groups[at];
	return group?.kind === 'word' && group.token.words === ',';
}

const RELATIVE = /^(?:which|who|that|whom|whose)$/;
/** Verbs that set somebody to a deed: `commissioned the board to light 40 lamps`. */
const SETS =
	/^(?:commission(?:s|ed)?|ask(?:s|ed)?|appoint(?:s|ed)?|invite[sd]?|instruct(?:s|ed)?|contract(?:s|ed)?|engage[sd]?|paid|pays)$/;

/** What the verb of a clause is said of: of a relative or participial clause, the noun it hangs on; null where that is a pronoun. */
export function subjectOf(parsed: Parsed, clause: Clause): NounGroup | null {
	const { subject, kind, parent } = clause;
	const hangs = kind === 'participial' || kind === 'relative';
	if (subject !== null && !(kind === 'relative' && RELATIVE.test(subject.head.lower)))
		return isPronoun(subject) ? null : subject;
	const around = parent === null ? undefined : parsed.clauses[parent];
	const left = subject === null && kind === 'main' ? leftOut(parsed, clause) : null;
	if (left !== null) return left;
	const headless = kind === 'participial' ? leftWithoutVerb(parsed, clause) : null;
	if (headless !== null) return isPronoun(headless) ? null : headless;
	const held =
		kind === 'infinitive' && around !== undefined && (isBe(clause) || SETS.test(around.verb?.verb ?? ''))
			? objectOf(parsed, around)
			: null;
	if (held !== null) return held;
	if (hangs) {
		const first = parsed.groups.indexOf(clause.groups[0] as Group);
		const noun = parsed.groups[antecedentAt(parsed.groups, first)];
		if (noun?.kind === 'noun') return isPronoun(noun) ? null : noun;
	}
	return around === undefined || kind === 'complement' || kind === 'parenthesis'
		? null
		: subjectOf(parsed, around);
}

/** `The cost of oil, paid by Fell, was £40`: a main verb whose subject stands before what is said in passing has that of the clause before. */
function leftOut({ clauses, groups }: Parsed, clause: Clause): NounGroup | null {
	const before = clauses
		.slice(0, clauses.indexOf(clause))
		.findLast(({ kind, subject }) => kind === 'main' && subject !== null)?.subject;
	if (before != null) return isPronoun(before) ? null : before;
	// `the value of lamps bought by keepers was £40`: the noun behind the last comma, with all that hangs on it.
	const verb = clause.verb === null ? -1 : groups.indexOf(clause.verb);
	const comma = groups.findLastIndex((_, at) => at < verb && isCommaAt(groups, at));
	const first = groups[comma + 1];
	return first?.kind === 'noun' && first.quantity === null && comma + 1 < verb && !isPronoun(first)
		? first
		: null;
}

/** `The board, which is one of 19, trained 40 keepers`: a verb that looks like a participle, for a main clause that has no other. */
export function leftWithoutVerb({ clauses, groups }: Parsed, clause: Clause): NounGroup | null {
	const first = groups.indexOf(clause.groups[0] as Group);
	const main = clauses.slice(0, clauses.indexOf(clause)).findLast(({ kind }) => kind === 'main');
	return main !== undefined && main.verb === null && isCommaAt(groups, first - 1) ? main.subject : null;
}

function isBe({ verb }: Clause): boolean {
	return verb?.verb === 'be';
}

/** The noun right behind the verb of a clause: `the cost of the lamps` in `we estimate the cost of the lamps to be £40`. */
function objectOf({ groups }: Parsed, { verb }: Clause): NounGroup | null {
	const next = verb === null ? undefined : groups[groups.indexOf(verb) + 1];
	return next?.kind === 'noun' && next.quantity === null && !isPronoun(next) ? next : null;
}

/** The noun right before a clause, past a comma, a bracket and the phrases that hang on the noun. */
function antecedentAt(groups: readonly Group[], first: number): number {
	let at = first - 1;
	if (isCommaAt(groups, at)) at -= 1;
	const closing = groups[at];
	if (closing?.kind === 'word' && closing.token.words === ')') {
		while (at >= 0 && !isOpening(groups[at])) at -= 1;
		at -= 1;
	}
	while (groups[at]?.kind === 'time') at -= isPreposition(groups[at - 1]) ? 2 : 1;
	return groups[at]?.kind === 'noun' ? at : -1;
}

function isOpening(group: Group | undefined): boolean {
	return group?.kind === 'word' && group.token.words === '(';
}

function isPronoun({ head }: NounGroup): boolean {
	return head.pos === 'PRON' || head.pos === 'DET';
}

/** The numeral as it is printed. */
export function numeralOf(parsed: Parsed, { numeral }: QuantityMark): string {
	return wordsOfSpan(parsed, numeral);
}
