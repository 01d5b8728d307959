import type { Span } from '../hansard/section.ts';
import type { QuantityMark, TimeMark } from './marks/mark.ts';
import type { Token } from './token.ts';

/**
 * Groups: the pieces of a sentence that move as one. A noun group is a noun with what stands before it; a verb group is a verb
 * with its auxiliaries, its `not` and its particle; all else is a group of one token.
 */
export type Group = NounGroup | VerbGroup | TimeGroup | WordGroup;

export interface NounGroup extends Span {
	readonly kind: 'noun';
	readonly tokens: readonly Token[];
	/** The last noun, name, number or pronoun. */
	readonly head: Token;
	/** A name that the group holds or is. */
	readonly name: Span | null;
	/** The first quantity in it. */
	readonly quantity: QuantityMark | null;
}

export interface VerbGroup extends Span {
	readonly kind: 'verb';
	readonly tokens: readonly Token[];
	/** The verb that carries the meaning, in lower case as printed: `seconded`, `set`, `are` where it stands alone. */
	readonly verb: string;
	/** Verbs that lead to it, lower case: `failed` of `failed to identify`. */
	readonly chain: readonly string[];
	/** `finite`: has tense. `bare`: a form in -ed that may be tense or participle. `infinitive`, `participle`: have none. */
	readonly form: 'finite' | 'bare' | 'infinitive' | 'participle';
	readonly passive: boolean;
	/** `not`, `never`, `no longer` stand in it. */
	readonly negative: boolean;
	/** `will`, `may`, `should`, lower case; null where there is none. */
	readonly modal: string | null;
}

export interface TimeGroup extends Span {
	readonly kind: 'time';
	readonly time: TimeMark;
	readonly tokens: readonly Token[];
}

/** A preposition, conjunction, adverb, adjective or sign that stands by itself. */
export interface WordGroup extends Span {
	readonly kind: 'word';
	readonly token: Token;
	readonly tokens: readonly Token[];
}

const MODALS = new Set([
	'will',
	'would',
	'shall',
	'should',
	'may',
	'might',
	'can',
	'could',
	'must',
	"'ll",
	'cannot',
]);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re"]);
const HAVE = new Set(['have', 'has', 'had', 'having']);
const NOTS = new Set(['not', "n't", 'never']);
/** Verbs whose infinitive goes on with what they began: `failed to identify`, `is expected to cost`. */
const LEADS = new Set(
	(
		'fail failed fails aim aims aimed seek seeks sought plan plans planned intend intends intended expect expects expected continue continues ' +
		'continued need needs needed hope hopes hoped want wants wanted try tries tried agree agreed due likely set going decided able unable ' +
		'appear appears appeared seem seems estimated projected forecast required scheduled thought believed known reported found used began begun ' +
		'commit committed proposes proposed'
	).split(' '),
);
const PARTICLES = new Set(['up', 'out', 'down', 'off', 'over', 'back', 'away', 'on']);
const PERSONAL = new Set([
	'it',
	'they',
	'he',
	'she',
	'we',
	'i',
	'you',
	'there',
	'this',
	'these',
	'those',
	'that',
	'which',
	'who',
	'whom',
	'none',
	'nobody',
	'one',
	'some',
	'all',
	'both',
	'many',
	'others',
	'what',
]);
const IRREGULAR_PAST = new Set(
	(
		'made held brought found sent put lost sold paid taken given known set cut kept led met run built spent left felt told thought begun drawn ' +
		'driven grown hit hurt laid let read seen shown spread stood understood undertaken won written born borne become chosen done fallen frozen ' +
		'heard hidden lit sunk shot struck swept sworn torn bound fed hung sought taught thrown bought caught dealt'
	).split(' '),
);

/** What groups are made of: the tokens of a sentence with the marks and names that hold several of them together. */
export interface GroupInput {
	readonly tokens: readonly Token[];
	readonly quantities: readonly QuantityMark[];
	readonly times: readonly TimeMark[];
	readonly names: readonly Span[];
}

/** A sentence with what holds each of its tokens, by their places: told once, for each is asked about several times. */
interface Held extends GroupInput {
	readonly nameOf: readonly (Span | undefined)[];
	readonly quantityOf: readonly (QuantityMark | undefined)[];
	readonly timeOf: readonly (TimeMark | undefined)[];
}

/** The first of some spans that holds each token. */
function holding<Held extends Span>(tokens: readonly Token[], spans: readonly Held[]): (Held | undefined)[] {
	const held: (Held | undefined)[] = new Array(tokens.length).fill(undefined);
	for (let last = spans.length - 1; last >= 0; last -= 1) {
		const span = spans[last] as Held;
		for (let at = 0; at < tokens.length; at += 1) if (holds(span, tokens[at] as Token)) held[at] = span;
	}
	return held;
}

/** The groups of a sentence, in order; together they hold every token once. */
export function groupsOf(given: GroupInput): Group[] {
	const { tokens } = given;
	const input: Held = {
		...given,
		nameOf: holding(tokens, given.names),
		quantityOf: holding(tokens, given.quantities),
		timeOf: holding(tokens, given.times),
	};
	const groups: Group[] = [];
	let at = 0;
	while (at < tokens.length) {
		const group = timeAt(input, at) ?? verbAt(input, at) ?? nounAt(input, at) ?? wordAt(tokens, at);
		if (group === null) break;
		groups.push(group);
		at += group.tokens.length;
	}
	return groups;
}

function timeAt({ tokens, timeOf, names }: Held, at: number): TimeGroup | null {
	const first = tokens[at];
	if (first === undefined) return null;
	const time = timeOf[at];
	if (
		time === undefined ||
		time.start < (tokens[at - 1]?.end ?? 0) ||
		names.some((name) => holds(name, time))
	)
		return null;
	const held = tokensWithin(tokens, at, time.end);
	return held.length === 0 ? null : { kind: 'time', time, tokens: held, start: first.start, end: time.end };
}

function verbAt({ tokens, nameOf, quantityOf, timeOf }: Held, at: number): VerbGroup | null {
	const first = tokens[at];
	if (first === undefined) return null;
	const taken = (place: number) => (nameOf[place] ?? quantityOf[place] ?? timeOf[place]) !== undefined;
	if (taken(at)) return null;
	const infinitive =
		first.lower === 'to' && first.pos !== 'ADP'
			? isVerb(tokens[skipAdverbs(tokens, at + 1)])
			: first.lower === 'to' && isBaseVerb(tokens[skipAdverbs(tokens, at + 1)]);
	if (
		!infinitive &&
		!isVerb(first) &&
		!(first.pos === 'ADV' && startsVerb(tokens, at)) &&
		!NOTS.has(first.lower) &&
		!isNoLonger(tokens, at)
	)
		return null;
	let end = at;
	let main = -1;
	const chain: string[] = [];
	let negative = false;
	let modal: string | null = null;
	let be = false;
	let have = false;
	let finite = false;
	let passive = false;
	while (end < tokens.length) {
		const token = tokens[end];
		if (token === undefined || taken(end)) break;
		if (NOTS.has(token.lower)) negative = true;
		else if (isNoLonger(tokens, end)) {
			negative = true;
			end += 1;
		} else if (token.lower === 'to' && (end === at || main >= 0 || be)) {
			const next = tokens[skipAdverbs(tokens, end + 1)];
			if (!isBaseVerb(next)) break;
			const leader = main >= 0 ? tokens[main]?.lower : undefined;
			if (
				end > at &&
				main >= 0 &&
				leader !== undefined &&
				!LEADS.has(leader) &&
				!BE.has(leader) &&
				!HAVE.has(leader)
			)
				break;
			if (leader !== undefined && !BE.has(leader)) chain.push(leader);
			else if (end > at) chain.push('be to');
			main = -1;
			passive = false;
			be = false;
		} else if (MODALS.has(token.lower) && main < 0) {
			modal = token.lower === 'cannot' ? 'can' : token.lower;
			if (token.lower === 'cannot') negative = true;
			finite = true;
		} else if (
			token.pos === 'AUX' ||
			BE.has(token.lower) ||
			HAVE.has(token.lower) ||
			/^(?:do|does|did)$/.test(token.lower)
		) {
			if (main >= 0 && !isAuxiliary(tokens[main])) break;
			if (BE.has(token.lower)) be = true;
			if (HAVE.has(token.lower)) have = true;
			if (!/^(?:be|been|being|having)$/.test(token.lower) && chain.length === 0)
				finite = finite || !infinitive;
			main = end;
		} else if (
			token.pos === 'VERB' ||
			(main >= 0 &&
				isPastForm(token) &&
				(token.pos === 'ADJ' || token.pos === 'NOUN') &&
				(be || have) &&
				!nounFollows(tokens, end))
		) {
			const past = isPastForm(token);
			if (main >= 0 && !isAuxiliary(tokens[main])) {
				break;
			}
			passive = be && past;
			if (!be && !have && modal === null && !infinitive && chain.length === 0 && main < 0)
				finite = !past && !/ing$/.test(token.lower);
			main = end;
		} else if (token.pos === 'ADV') {
			if (main >= 0 || modal !== null ? !isVerb(tokens[skipAdverbs(tokens, end)]) : !startsVerb(tokens, end))
				break;
		} else break;
		end += 1;
	}
	while (end > at + 1 && tokens[end - 1]?.pos === 'ADV' && end - 1 !== main) end -= 1;
	if (main < 0) return null;
	const verb = tokens[main];
	if (verb === undefined) return null;
	const particle = tokens[end];
	if (
		particle !== undefined &&
		PARTICLES.has(particle.lower) &&
		particle.pos !== 'NOUN' &&
		takesParticle(verb.lower, particle.lower)
	)
		end += 1;
	const held = tokens.slice(at, end);
	const last = held.at(-1);
	if (last === undefined) return null;
	const form = finite
		? 'finite'
		: infinitive
			? 'infinitive'
			: /ing$/.test(verb.lower) && !be
				? 'participle'
				: have || be
					? /^(?:being|having|been|be)$/.test(first.lower)
						? 'participle'
						: 'finite'
					: 'bare';
	return {
		kind: 'verb',
		tokens: held,
		verb: verb.lower,
		chain,
		form,
		passive,
		negative,
		modal,
		start: first.start,
		end: last.end,
	};
}

/** Nouns of time that no number of things hangs on. */
const SPANS = /^(?:year|month|week|day|quarter|period|decade|session|season|century|morning|night)$/;

function nounAt({ tokens, nameOf, quantityOf, timeOf }: Held, at: number): NounGroup | null {
	let end = at;
	let head = -1;
	let name: Span | null = null;
	let quantity: QuantityMark | null = null;
	while (end < tokens.length) {
		const token = tokens[end];
		if (token === undefined) break;
		const named = nameOf[end];
		if (named !== undefined) {
			// `the Kelp Review Fell Heritage received`: a second name begins a group of its own, but for a possessor's.
			if (name !== null && name !== named && !isGenitive(tokens[end - 1])) break;
			const held = tokensWithin(tokens, end, named.end).length;
			name ??= named;
			end += Math.max(1, held);
			head = end - 1;
			continue;
		}
		if (timeOf[end] !== undefined) break;
		const number = quantityOf[end];
		if (number !== undefined) {
			// `Of these approximately 200 are keepers`: a qualifier parts the number from what it is a part of.
			if (
				end === at + 1 &&
				number.qualifier !== null &&
				/^(?:these|those|them|which)$/.test(tokens[at]?.lower ?? '')
			)
				break;
			const other = quantity !== null && quantity !== number && quantity.role !== 'ordinal';
			if (other || (quantity !== number && name !== null && name.end <= number.start)) break;
			// `Of those having treatment 50 per cent. left`: a share or a sum of money behind a noun is no part of it.
			if (head >= 0 && quantity === null && (number.role === 'share' || number.role === 'money')) break;
			// `during the year 1,197 keepers were tried`: the time says when, and the number opens what was counted.
			if (head >= 0 && quantity === null && number.role === 'count' && SPANS.test(tokens[head]?.words ?? ''))
				break;
			quantity = number;
			const held = tokensWithin(tokens, end, number.end).length;
			end += Math.max(1, held);
			head = end - 1;
			continue;
		}
		if (token.pos === 'DET' || isPossessive(token)) {
			if (head >= 0 && !isGenitive(tokens[end - 1])) {
				if (!(end - at === 1 && /^(?:all|both|half|such)$/.test(tokens[at]?.lower ?? ''))) break;
			}
			if (/^(?:which|that|who|whose)$/.test(token.lower) && end > at) break;
		} else if (token.pos === 'PRON') {
			if (end > at) break;
			return noun(tokens, { at, end: end + 1, head: end, name, quantity });
		} else if (
			token.pos === 'NOUN' ||
			token.pos === 'PROPN' ||
			token.pos === 'NUM' ||
			token.pos === 'X' ||
			(token.pos === 'SYM' && token.words !== '=')
		) {
			head = end;
		} else if (isGenitive(token)) {
			if (head < 0) break;
		} else if (token.pos === 'ADJ') {
			if (!modifierHolds(tokens, end)) {
				if (end === at) return null;
				break;
			}
		} else if (token.pos === 'VERB' && /(?:ed|ing|wn|en)$/.test(token.lower)) {
			if (end === at || !modifierHolds(tokens, end) || head >= 0 || !isPremodifierPlace(tokens[end - 1]))
				break;
		} else if (token.pos === 'ADV') {
			if (
				end === at ||
				!/^(?:ADJ|VERB|NUM)$/.test(tokens[end + 1]?.pos ?? '') ||
				!modifierHolds(tokens, end + 1) ||
				head >= 0
			)
				break;
		} else if (token.lower === 'and' || token.lower === '&' || token.lower === 'or') {
			const before = tokens[end - 1];
			const after = tokens[end + 1];
			if (before?.pos !== 'ADJ' || after?.pos !== 'ADJ' || !modifierHolds(tokens, end + 1) || head >= 0)
				break;
		} else if (isHyphened(tokens, end)) {
			head = end;
		} else if (startsCompound(tokens, end)) {
			if (head >= 0) break;
			end += 1;
		} else if (token.words === '-' || token.words === '/') {
			if (
				(head < 0 && tokens[end - 1]?.pos !== 'ADJ') ||
				tokens[end + 1] === undefined ||
				(tokens[end + 1]?.start ?? 0) > token.end ||
				(tokens[end - 1]?.end ?? 0) < token.start
			)
				break;
		} else break;
		end += 1;
	}
	if (head < 0) {
		const first = tokens[at];
		if (first !== undefined && end > at && PERSONAL.has(first.lower) && first.pos !== 'SCONJ')
			return noun(tokens, { at, end: at + 1, head: at, name, quantity });
		return null;
	}
	return noun(tokens, { at, end: head + 1, head, name, quantity });
}

interface NounParts {
	readonly at: number;
	readonly end: number;
	readonly head: number;
	readonly name: Span | null;
	readonly quantity: QuantityMark | null;
}

function noun(tokens: readonly Token[], { at, end, head, name, quantity }: NounParts): NounGroup | null {
	const held = tokens.slice(at, end);
	const first = held[0];
	const last = tokens[head];
	if (first === undefined || last === undefined) return null;
	return {
		kind: 'noun',
		tokens: held,
		head: last,
		name,
		quantity,
		start: first.start,
		end: held.at(-1)?.end ?? last.end,
	};
}

function wordAt(tokens: readonly Token[], at: number): WordGroup | null {
	const token = tokens[at];
	return token === undefined
		? null
		: { kind: 'word', token, tokens: [token], start: token.start, end: token.end };
}

function tokensWithin(tokens: readonly Token[], at: number, end: number): Token[] {
	let last = at;
	while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
	return tokens.slice(at, last);
}

function holds(span: Span, inner: Span): boolean {
	return span.start <= inner.start && inner.end <= span.end;
}

function isVerb(token: Token | undefined): boolean {
	return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
}

function isBaseVerb(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		((isVerb(token) && !/(?:ing|ed)$/.test(token.lower)) ||
			/^(?:be|have)$/.test(token.lower) ||
			(isVerb(token) && /^(?:need|feed|speed|proceed|bring|exceed|embed|succeed)$/.test(token.lower)))
	);
}

function isAuxiliary(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.pos === 'AUX' ||
			BE.has(token.lower) ||
			HAVE.has(token.lower) ||
			/^(?:do|does|did)$/.test(token.lower))
	);
}

/** `lit`, `burned`, `driven`: a form that is a past tense or a past participle. */
export function isPastForm({ lower }: Pick<Token, 'lower'>): boolean {
	return /(?:[^e]ed|eed|en|wn)$/.test(lower) && lower !== 'need' ? true : IRREGULAR_PAST.has(lower);
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer';
}

function isPossessive({ lower }: Token): boolean {
	return /^(?:its|their|his|her|our|my|your)$/.test(lower);
}

function isGenitive(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.lower === "'s" || token.lower === '’s' || token.words === "'" || token.words === '’') &&
		token.pos !== 'AUX'
	);
}

/** `up-front`, `lower-emitting`, `plug-in`: what hyphens join is one modifier, whatever its pieces are called. */
function startsCompound(tokens: readonly Token[], at: number): boolean {
	const [token, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return (
		token !== undefined &&
		hyphen?.words === '-' &&
		next !== undefined &&
		token.end === hyphen.start &&
		hyphen.end === next.start &&
		/^(?:ADP|ADV|ADJ|PART|VERB)$/.test(token.pos) &&
		/^(?:NOUN|ADJ|VERB|ADP|ADV)$/.test(next.pos) &&
		modifierHolds(tokens, at + 2)
	);
}

/** `up` of `start-up`: what stands against a hyphen within a noun is part of it, whatever the tagger calls it. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
	const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	return (
		before !== undefined &&
		hyphen?.words === '-' &&
		token !== undefined &&
		before.end === hyphen.start &&
		hyphen.end === token.start &&
		(before.pos === 'NOUN' || before.pos === 'PROPN') &&
		(token.pos === 'ADP' || token.pos === 'ADV' || token.pos === 'PART')
	);
}

function isPremodifierPlace(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.pos === 'DET' ||
			token.pos === 'ADJ' ||
			token.pos === 'NUM' ||
			token.pos === 'ADV' ||
			isPossessive(token) ||
			isGenitive(token))
	);
}

/** Whether a modifier is followed, past other modifiers, by a noun that it can belong to. */
function modifierHolds(tokens: readonly Token[], at: number): boolean {
	for (let index = at + 1; index < Math.min(tokens.length, at + 6); index += 1) {
		const token = tokens[index];
		if (token === undefined) return false;
		if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') return true;
		if (
			token.pos === 'ADJ' ||
			token.lower === 'and' ||
			token.words === '-' ||
			token.words === ',' ||
			(token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower))
		)
			continue;
		return false;
	}
	return false;
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN');
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
	let index = at;
	while (index < tokens.length && (tokens[index]?.pos === 'ADV' || NOTS.has(tokens[index]?.lower ?? '')))
		index += 1;
	return index;
}

/** An adverb that a verb follows: `recently announced`. */
function startsVerb(tokens: readonly Token[], at: number): boolean {
	const next = tokens[skipAdverbs(tokens, at)];
	return isVerb(next) && (next?.pos === 'AUX' || !nounFollowsParticiple(tokens, skipAdverbs(tokens, at)));
}

function nounFollowsParticiple(tokens: readonly Token[], at: number): boolean {
	return /(?:ed|ing)$/.test(tokens[at]?.lower ?? '') && nounFollows(tokens, at);
}

const TAKES: Readonly<Record<string, readonly string[]>> = {
	set: ['up', 'out', 'down'],
	carried: ['out'],
	carry: ['out'],
	carries: ['out'],
	taken: ['up', 'on', 'over', 'out'],
	take: ['up', 'on', 'over'],
	took: ['up', 'on', 'over'],
	made: ['up'],
	laid: ['down', 'off'],
	sent: ['out', 'back'],
	handed: ['over', 'out', 'back'],
	paid: ['out', 'back', 'off'],
	rolled: ['out'],
	brought: ['back'],
	written: ['off'],
	wrote: ['off'],
	closed: ['down'],
	drawn: ['up'],
};

function takesParticle(verb: string, particle: string): boolean {
	return TAKES[verb]?.includes(particle) ?? false;
}
