import { type Clause, isComma, isPreposition } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { QuantityMark, QuantityRole } from '../../grammar/marks/mark.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Token } from '../../grammar/token.ts';
import type { Span } from '../../hansard/section.ts';
import { isCoordinator } from './site.ts';

/** No heading is longer: a measure is said at a glance. */
export const LONGEST_MEASURE = 14;

const LEFT_OUT = new Set([
	'the',
	'a',
	'an',
	'this',
	'these',
	'those',
	'that',
	'some',
	'all',
	'our',
	'my',
	'of',
	'total',
	'further',
	'additional',
	'another',
	'other',
	'following',
]);
const EVERY = /^(?:each|every) (?:day|week|month|year|quarter|term)$/;
const CONTACT = /^(?:we|they|he|she|i|you)$/;
/** Numbers that are words of a phrase, and count nothing themselves. */
const SPEAKS: ReadonlySet<QuantityRole> = new Set(['label', 'age', 'ordinal', 'threshold', 'multiple']);
const RELATIVE = /^(?:who|which|that|whom|whose|where)$/;

/** The words of a noun group without its number, article and possessive pronoun. */
export function nounWords(group: NounGroup): string[] {
	const { quantity } = group;
	const ends = quantity?.role === 'rate' && quantity.unit === null ? baseOfRate(group, quantity) : null;
	const held = group.tokens.filter(
		(token) =>
			quantity === null ||
			token.end <= quantity.start ||
			(ends === null
				? token.start >= quantity.end
				: token.start >= quantity.numeral.end && token.end <= ends),
	);
	let from = 0;
	while (
		from < held.length - 1 &&
		(LEFT_OUT.has(held[from]?.lower ?? '') || /^(?:its|their|his|her)$/.test(held[from]?.lower ?? ''))
	)
		from += 1;
	const kept = held.slice(from);
	return kept.length === 1 && LEFT_OUT.has(kept[0]?.lower ?? '') ? [] : joined(kept);
}

/** Where the counted noun of a rate ends, and its base begins: before `a year` in `180 lamp fires a year`. */
function baseOfRate({ tokens }: NounGroup, { numeral, end }: QuantityMark): number {
	const base = tokens.find(
		(token) =>
			token.start >= numeral.end && token.start < end && /^(?:a|an|per|each|every)$/.test(token.lower),
	);
	return base?.start ?? end;
}

/** Tokens as words: what stands without a space between is one word (`Kelp's`, `start-up`). */
function joined(tokens: readonly Token[]): string[] {
	const words: string[] = [];
	let end = -1;
	for (const token of tokens) {
		if (token.words === '=') continue;
		if (token.start === end && words.length > 0) words[words.length - 1] += token.words;
		else words.push(token.words);
		end = token.end;
	}
	return words;
}

/**
 * What goes on behind a noun and belongs to it: `of lamps`, `held in the harbour`, `who were given lamps`. It ends at a comma, at
 * the verb that the noun is the subject of, at another number's noun, or when there are words enough.
 *
 * @param at index of the noun among the groups.
 */
export function behind(within: Within, at: number, room = LONGEST_MEASURE): string[] {
	const words = goOn(within, at + 1, { room, verbs: 'its own' });
	return words.length > 0
		? words
		: goOn(within, lastOfSeries(within.parsed, at) + 1, { room, verbs: 'its own' });
}

/** The words of a noun group and of what belongs to it: `nounWords` and `behind`. */
export function phraseWords(within: Within, group: NounGroup, room = LONGEST_MEASURE): string[] {
	return [...nounWords(group), ...behind(within, within.parsed.groups.indexOf(group), room)];
}

/** A sentence, and the names that a phrase out of it leaves out, with the words that only lead to them (`as a result of`). */
export interface Within {
	readonly parsed: Parsed;
	readonly operations: readonly Span[];
	/** The number's own group: no phrase beside it runs into it. */
	readonly group?: NounGroup;
}

/** The last of several counted nouns in a row: what stands behind it is said of all (`eight tugs and four dredgers based in Fell`). */
function lastOfSeries({ groups }: Parsed, at: number): number {
	let last = at;
	for (;;) {
		const joint = groups[last + 1];
		const next = groups[last + 2];
		if (!(isCoordinator(joint) || isComma(joint)) || next?.kind !== 'noun' || next.quantity === null)
			return last;
		last += 2;
	}
}

/**
 * The verb of a clause and what follows it, without times and numbers: `lost trade`, `arrested for fraud`.
 *
 * @param from index of the group after the verb.
 */
export function afterVerb(within: Within, from: number, room = LONGEST_MEASURE): string[] {
	return goOn(within, from, { room, verbs: 'any' });
}

function goOn(
	{ parsed, operations, group: own }: Within,
	from: number,
	{ room, verbs }: { room: number; verbs: 'its own' | 'any' },
): string[] {
	const words: string[] = [];
	const { groups } = parsed;
	const push = (more: readonly string[]): boolean => {
		if (words.length + more.length > room) return false;
		words.push(...more);
		return true;
	};
	let free = verbs === 'any';
	for (let index = from; index < groups.length; index += 1) {
		const group = groups[index] as Group;
		const next = groups[index + 1];
		if (group === own) break;
		if (group.kind === 'time') continue;
		if (group.kind === 'noun') {
			if (RELATIVE.test(group.head.lower) && group.tokens.length === 1) {
				if (isComma(groups[index - 1]) || !push([group.head.words])) break;
				free = true;
				continue;
			}
			if (group.quantity?.role === 'duration' || EVERY.test(group.tokens.map(({ lower }) => lower).join(' ')))
				continue;
			// `the representations we received`: a clause that hangs on the noun without a word between.
			if (!free && index === from && CONTACT.test(group.head.lower) && next?.kind === 'verb') {
				if (!push(verbWords(next))) break;
				index += 1;
				free = true;
				continue;
			}
			if (!free) break;
			if (operations.some((name) => group.start <= name.start && name.end <= group.end)) {
				while (words.length > 0 && LEADS_TO_A_NAME.test(words.at(-1) ?? '')) words.pop();
				free = false;
				continue;
			}
			if (group.quantity !== null && !premodifies(group)) {
				if ((!SPEAKS.has(group.quantity.role) && !countsNoun(group)) || !push(joined(group.tokens))) break;
				free = false;
				continue;
			}
			const held = joined(group.tokens);
			if (!push(held)) break;
			free = false;
			continue;
		}
		if (group.kind === 'verb') {
			const clause = parsed.clauses.find(({ verb }) => verb === group);
			const hangs =
				clause?.kind === 'participial' || clause?.kind === 'infinitive' || clause?.kind === 'relative';
			if (!hangs && verbs === 'its own') break;
			const joint = group.form === 'bare' && isCoordinator(groups[index - 1]);
			if (!hangs && !joint && words.length > 0 && clause?.kind === 'main') break;
			if (clause?.kind === 'relative' && words.length === 0) break;
			if (!push(verbWords(group))) break;
			free = true;
			continue;
		}
		if (isPreposition(group)) {
			if (next?.kind === 'noun' && RELATIVE.test(next.head.lower)) break;
			if (next?.kind === 'time') continue;
			if (next?.kind === 'noun' && next.quantity?.role === 'duration') {
				index += 1;
				continue;
			}
			if (next === undefined || (next.kind !== 'noun' && next.kind !== 'verb' && next.kind !== 'word')) break;
			if (
				next.kind === 'noun' &&
				next.quantity !== null &&
				!premodifies(next) &&
				!countsNoun(next) &&
				!SPEAKS.has(next.quantity.role)
			)
				break;
			if (!push([group.token.words])) break;
			free = true;
			continue;
		}
		if (group.token.words === '(') {
			const close = groups.findIndex(
				(one, place) => place > index && one.kind === 'word' && one.token.words === ')',
			);
			if (close < 0) break;
			index = close;
			continue;
		}
		if (isCoordinator(group)) {
			if ((words.length === 0 && next?.kind !== 'verb') || !goesOnAfter(parsed, index)) break;
			if (!push([group.token.words])) break;
			free = true;
			continue;
		}
		if (isComma(group) && words.length > 0 && words.length < room - 2 && isSeries(groups, index)) {
			words[words.length - 1] += ',';
			free = true;
			continue;
		}
		if (
			isComma(group) ||
			group.token.pos === 'PUNCT' ||
			/^(?:many|most|some|all|both|yet|so|versus|v|vs|against|compared)$/.test(group.token.lower)
		)
			break;
		if (group.token.pos === 'SCONJ' && !RELATIVE.test(group.token.lower) && words.length > 3) break;
		if (!push([group.token.words])) break;
	}
	while (words.length > 0 && DANGLING.test(words.at(-1) ?? '')) words.pop();
	return words;
}

/** `as a result of`, `under`, `in the course of`: words that only lead to the name of an operation. */
const LEADS_TO_A_NAME =
	/^(?:as|a|the|result|part|course|of|under|during|in|through|by|from|for|connection|with|to|on|consequence)$/i;

const DANGLING =
	/^(?:of|in|at|by|for|to|from|on|with|and|or|the|a|an|under|as|that|which|who|into|per|than|out|about|over|is|are|was|were|because|so|also|such|compared|including|totalling|costing|amounting|based|those|these|this|between|during|when|where|yet|be|before|after|until|through|has|have|also|many|most|some|all|far|whether|how|if)$/i;

/** `research, development and demonstration`: whether a comma is followed by nouns that an `and` closes, and no verb takes for its subject. */
function isSeries(groups: readonly Group[], comma: number): boolean {
	if (groups[comma - 1]?.kind !== 'noun') return false;
	for (let index = comma + 1; index + 1 < groups.length; index += 2) {
		const noun = groups[index];
		const joint = groups[index + 1];
		if (noun?.kind !== 'noun' || noun.quantity !== null || noun.head.pos === 'PRON') return false;
		if (isCoordinator(joint)) {
			const last = groups[index + 2];
			const beyond = groups[index + 3];
			return last?.kind === 'noun' && last.quantity === null && beyond?.kind !== 'verb';
		}
		if (!isComma(joint)) return false;
	}
	return false;
}

/** Whether what follows `and` still belongs to the phrase: a noun or participle that no new verb takes for its subject. */
function goesOnAfter({ groups, clauses }: Parsed, index: number): boolean {
	const next = groups[index + 1];
	const beyond = groups[index + 2];
	if (next?.kind === 'verb') return next.form === 'bare' || next.form === 'participle';
	if (next?.kind !== 'noun' || next.quantity !== null)
		return next?.kind === 'word' && next.token.pos === 'ADJ';
	return beyond?.kind !== 'verb' || !takesSubject(clauses, beyond, next);
}

/**
 * Whether a verb makes a clause of its own of the noun before it: a participle or an infinitive only hangs on it, and the subject of `the
 * lamps in Fell and Shoal burned` stands further back.
 */
function takesSubject(clauses: readonly Clause[], verb: VerbGroup, noun: NounGroup): boolean {
	const clause = clauses.find((one) => one.verb === verb);
	if (clause === undefined || clause.kind === 'participial' || clause.kind === 'infinitive') return false;
	return clause.subject === null || clause.subject === noun;
}

/** `all six regional groups`, within a phrase that counts something else. */
function countsNoun(group: NounGroup): boolean {
	return group.quantity?.unit === null && nounWords(group).length > 0;
}

/** `our £131 million grant programme`: the number says something of the noun, and does not count it. */
export function premodifies({ quantity, head, tokens }: NounGroup): boolean {
	if (quantity === null || head.end <= quantity.end) return false;
	if (quantity.unit === null || quantity.unit === 'per cent') return false;
	return tokens.some((token) => token.start >= quantity.end);
}

/** Adverbs that say when or how surely, and nothing of the deed. */
const WHEN_LY =
	/^(?:currently|recently|previously|presently|only|already|early|finally|initially|subsequently|immediately|annually|monthly|weekly|daily|yearly|formerly|newly|shortly|actually|really|approximately|nearly|roughly|probably|possibly|usually|normally|generally|simply|merely|directly|additionally|consequently|accordingly|similarly|respectively)$/;

/** A verb as it reads in a heading: without the auxiliaries of a passive, with its `not`. */
export function verbWords(group: VerbGroup): string[] {
	const words = group.tokens.filter(({ lower, pos }, index) => {
		if (pos === 'ADV')
			return lower === 'not' || lower === 'never' || (/[a-z]{3}ly$/.test(lower) && !WHEN_LY.test(lower));
		if (group.modal !== null || group.tokens[index - 1]?.lower === 'to') return true;
		if (/^(?:have|has|had)$/.test(lower) && group.tokens[index + 1]?.lower === 'to') return true;
		if (index === group.tokens.length - 1 && lower === group.verb && /^(?:has|have|had|are|is)$/.test(lower))
			return true;
		return !/^(?:be|been|being|is|are|was|were|am|has|have|had|do|does|did)$/.test(lower);
	});
	return joined(words);
}
