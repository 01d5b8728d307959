import { type Clause, clausesAround, wordOf } from '../../grammar/clauses.ts';
import type { NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { type Actor, actorOf } from './actor.ts';
import { byWhen } from './by.ts';

/** A clause of what is still to be done. Places are offsets in the sentence. */
export interface Deed {
	readonly words: string;
	readonly kind: Clause['kind'];
	/** The word that opens the clause. */
	readonly opener: string | null;
	/** True for a clause with a subject of its own beside another: `and these will be confirmed`. */
	readonly beside: boolean;
	/** The verb of the clause that it hangs on; null where it hangs on none. */
	readonly under: VerbGroup | null;
	readonly actor: Actor;
	/** The words of its subject, without the phrases behind it, lower case; empty where the clause names none. */
	readonly subject: string;
	/** How it is told: it will be, it is due to be, somebody means, or only hopes, to do it, or is doing it now. */
	readonly told: 'will' | 'due' | 'meant' | 'hoped' | 'under way';
	/** The verb of the deed, as printed. */
	readonly verb: string;
	readonly passive: boolean;
	/** Where the deed's own words begin, behind `will` and `is to`. */
	readonly at: number;
	/** What stands behind its verb. */
	readonly rest: string;
	/** Where its clause begins and its words end. */
	readonly start: number;
	readonly end: number;
	/** Verbs that lead to the deed: `continue to`, `have to`. */
	readonly chain: readonly string[];
	/** `shall`, not `will`. */
	readonly shall: boolean;
	/** `will have flown`: done before a time to come. */
	readonly perfect: boolean;
	/** True for what is said in debate outside any answer. */
	readonly spoken: boolean;
	/** Whether it is said by when, and the words that say it; empty where none do. */
	readonly timed: boolean;
	readonly when: string;
}

/** A sentence as it is looked through for deeds. */
export interface Given {
	readonly parsed: Parsed;
	/** Whether a noun is the name of a body. */
	readonly isBody: (group: NounGroup) => boolean;
	/** True for what is said in debate outside any answer. */
	readonly spoken: boolean;
}

/** What is still to be done, clause by clause; what is denied left out. */
export function deedsOf(given: Given): Deed[] {
	return given.parsed.clauses.flatMap((clause, index) => {
		const found = toBeDone(given.parsed, index);
		if (found === null || found.verb.negative) return [];
		return [
			deedOf(given, clause, { ...found, subject: found.subject ?? sharedSubject(given.parsed, index) }),
		];
	});
}

interface Found {
	readonly verb: VerbGroup;
	readonly told: Deed['told'];
	readonly subject: NounGroup | null;
	/** Who means it where his intention is the subject: `our aim is to`. */
	readonly owner?: Actor;
}

function deedOf(
	{ parsed, isBody, spoken }: Given,
	clause: Clause,
	{ verb, told, subject, owner }: Found,
): Deed {
	const { words, start: from } = parsed;
	const deed = verb.tokens.findLast(({ lower }) => lower === verb.verb) ?? verb.tokens.at(-1);
	const first = verb.tokens.find(
		({ start, lower }) => (lower === 'be' && verb.passive) || start === deed?.start,
	);
	const at = (first?.start ?? verb.start) - from;
	const stop = /[;?!]|,\s+(?:but|although|however)\s|\.["”']?$/.exec(words.slice(at))?.index;
	const end = stop === undefined ? words.length : at + stop;
	const by = byWhen(words.slice(0, end), at);
	const around = clausesAround(parsed.clauses, clause)[1];
	return {
		words,
		kind: isSaid(clause) ? 'complement' : clause.kind,
		opener: clause.opener,
		beside: clause.kind === 'main' && clause.opener !== null && clause.subject !== null,
		under: around?.verb ?? null,
		actor: owner ?? actorOf(subject, isBody),
		subject: subject === null ? '' : words.slice(subject.start - from, subject.end - from).toLowerCase(),
		told,
		verb: verb.verb,
		passive: verb.passive,
		at,
		rest: words.slice(verb.end - from),
		start: opening(parsed, clause),
		end,
		chain: verb.chain,
		shall: verb.modal === 'shall',
		perfect:
			verb.tokens.some(({ lower }) => lower === 'have') &&
			verb.verb !== 'have' &&
			!verb.chain.includes('have'),
		spoken,
		timed: by !== null,
		when: by === null ? '' : words.slice(by.start, by.end),
	};
}

/** `I can assure the House that we shall return`: what `we` do, behind `that`, is said and tells no more of a noun. */
function isSaid({ kind, opener, subject }: Clause): boolean {
	return kind === 'relative' && opener === 'that' && /^(?:i|we)$/.test(subject?.head.lower ?? '');
}

/** Where a clause's own words begin, behind the word that joins it to what stands before. */
function opening({ words, start: from }: Parsed, { start, groups }: Clause): number {
	const [first] = groups;
	const joined = /^(?:and|but|or|that|which|who|;|:)$/.test(wordOf(first));
	const at = (joined && first !== undefined ? first.end : start) - from;
	return at + (/^\s*/.exec(words.slice(at))?.[0].length ?? 0);
}

/** `and will report`: said of the subject before it. */
function sharedSubject({ clauses }: Parsed, index: number): NounGroup | null {
	const clause = clauses[index];
	if (clause?.subject != null) return clause.subject;
	if (clause === undefined || clause.kind !== 'main' || clause.opener === null) return null;
	return (
		clauses.slice(0, index).findLast(({ kind, subject }) => kind === 'main' && subject !== null)?.subject ??
		null
	);
}

const MEANS =
	/^(?:intends?|plans?|proposes?|aims?|expects?|undertakes?|undertook|promises?|promised|pledges?|pledged|intending|planning|proposing|aiming|arranging)$/;
const HOPES = /^(?:hopes?|hoping)$/;
const DUE = /^(?:due|expected|scheduled|planned|intended|set|likely|be to)$/;
const PRESENT = /^(?:is|are|am)$/;

/** The verb of a clause that tells what is still to be done, and how; null for any other. */
function toBeDone(parsed: Parsed, index: number): Found | null {
	const clause = parsed.clauses[index];
	const verb = clause?.verb;
	if (clause === undefined || verb == null) return null;
	const here = (told: Deed['told']): Found => ({ verb, told, subject: clause.subject });
	if (verb.modal === 'should') return isMeant(parsed, clause) ? here('due') : null;
	if (verb.modal !== null) return /^(?:will|shall)$/.test(verb.modal) ? here('will') : null;
	const [lead] = verb.chain;
	const meant = intentionIn(clause.subject?.tokens.map(({ words }) => words).join(' ') ?? '');
	if (lead === 'be to' && meant !== null && isPresent(verb)) return { ...here(meant), owner: 'we' };
	if (clause.subject?.head.lower === 'it' && UNNAMED.test(lead ?? '') && isPresent(verb))
		return { ...here('hoped'), owner: 'we' };
	if (verb.form === 'finite' && lead === undefined && isPresent(verb) && /ing$/.test(verb.verb))
		return here('under way');
	if (verb.form === 'finite' && lead !== undefined) {
		if (DUE.test(lead) && isPresent(verb)) return here('due');
		const told = intentOf(lead);
		return told === null ? null : here(told);
	}
	return verb.form === 'infinitive' ? ledTo(parsed, index, verb) : null;
}

/** `It is intended to`, which names nobody: what those who speak hope to do. */
const UNNAMED = /^(?:intended|planned|proposed|hoped)$/;

/** `We intend that the rules should take effect`. */
function isMeant({ clauses }: Parsed, { kind, parent }: Clause): boolean {
	const over = parent === null ? null : clauses[parent]?.verb;
	return kind === 'complement' && over != null && intentOf(over.verb) !== null && !over.negative;
}

const OURS = /^(?:our|my|the\s(?:Government|Department)['’]?s?['’]?)\s/i;

/** What a noun says of those who speak (`our intention`, `the Government's aim`): that they mean to, or hope to; null for any other noun. */
function intentionIn(noun: string): 'meant' | 'hoped' | null {
	if (!OURS.test(noun)) return null;
	if (/(?:intention|plan)$/i.test(noun)) return 'meant';
	return /(?:aim|hope|ambition|objective|goal)$/i.test(noun) ? 'hoped' : null;
}

/** `are due | to be visited`, `are proposing | to bring`: an infinitive behind what tells of it as still to come. */
function ledTo(parsed: Parsed, index: number, verb: VerbGroup): Found | null {
	const { clauses, words, start: from } = parsed;
	const clause = clauses[index];
	const leads = clause?.parent == null ? undefined : clauses[clause.parent];
	if (clause === undefined || clause.parent === null || leads === undefined) return null;
	const before = words.slice(leads.start - from, clause.start - from).trimEnd();
	const last = /\p{L}+$/u.exec(before)?.[0] ?? '';
	const subject = sharedSubject(parsed, clause.parent);
	// `The Board plans to`: its verb was taken for a noun, the last of its subject.
	if (leads.verb === null)
		return /^(?:plans|aims)$/.test(last) && leads.subject !== null && leads.subject.tokens.length > 1
			? { verb, told: 'meant', subject: withoutLast(leads.subject) }
			: null;
	if (leads.verb.negative) return null;
	if (/\b(?:able|in\s+a\s+position)$/.test(before)) {
		const led = leads.kind === 'main' ? toBeDone(parsed, clause.parent) : null;
		const isOurs = led?.told !== 'will' || /^(?:i|we)$/.test(led.subject?.head.lower ?? '');
		return led !== null && isOurs ? { ...led, verb } : null;
	}
	const meant = intentionIn(before.slice(leads.verb.end - leads.start).trim());
	if (meant !== null && isPresent(leads.verb)) return { verb, told: meant, subject, owner: 'we' };
	if (subject?.head.lower === 'it' && UNNAMED.test(last) && isPresent(leads.verb))
		return { verb, told: 'hoped', subject, owner: 'we' };
	if (isPresent(leads.verb) && /^(?:due|scheduled|set|likely)$/.test(last))
		return { verb, told: 'due', subject };
	const told = leads.verb.end - from === before.length ? intentOf(last) : null;
	return told === null ? null : { verb, told, subject };
}

/** What a verb says of somebody and the deed behind it; null where it says neither that he means nor that he hopes to do it. */
function intentOf(verb: string): 'meant' | 'hoped' | null {
	if (MEANS.test(verb)) return 'meant';
	return HOPES.test(verb) ? 'hoped' : null;
}

function withoutLast(group: NounGroup): NounGroup {
	const tokens = group.tokens.slice(0, -1);
	const head = tokens.at(-1) ?? group.head;
	return { ...group, tokens, head, end: head.end };
}

function isPresent({ tokens }: VerbGroup): boolean {
	return tokens.some(({ lower }) => PRESENT.test(lower));
}
