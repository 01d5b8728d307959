import { isWord, wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { NOT_SETTLED } from './gloss-rules.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';
import { isGeneral, isPronoun } from './term-words.ts';

/** What a bracket says of who or what is meant: ages, a size, other words. */
const BRACKET =
	/^\((?:(?:that is,? |i\.?e\.?,? |meaning )(?:an?|all|any|the|those|people|persons) |those \p{Ll}+ |(?:ages?|aged) |(?:those |people |all )?(?:under|over|up to|below|above|fewer than|less than|more than) (?:the age of )?\d)/u;

/** People, of whom an age only says which: `a child (aged 10 to 15)`. */
const ANYBODY =
	/^(?:\p{L}+ )?(?:young |older )?(?:adults?|boys?|child(?:ren)?|girls?|men|people|persons?|pupils?|women)$/iu;

/** What opens other words for what went before. */
const THAT_IS =
	/(?: ?[,;(—–-])? ?\b(?:that is to say,?|that is(?:,| (?=(?:all|any|people|persons|those) \p{L}))|i\.?e\.?,?|in other words,?) ?(?=\p{L})/u;
/** What goes on about the whole sentence, or about when and where, and not about what a word means. */
const NO_OTHER_WORDS =
	/^(?:whether|where|when|why|how|what|not|if|because|we|I|he|she|they|it|there|after|before|since|from|by|in|on|at|for|during|between|only|around|up to|as)\b|^the whole\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/;

const ALWAYS = [NOT_SETTLED];

/** The rules by which a term is explained in a bracket or behind a comma. */
export const BRACKET_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'definition.gloss',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, term] of groups.entries()) {
				if (term.kind !== 'noun' || !isWord(groups[at + 1], /^\($/)) continue;
				const closing = groups.findIndex((group, index) => index > at + 1 && isWord(group, /^\)$/));
				if (closing < 0) continue;
				const inside = groups.slice(at + 2, closing);
				const asRule = isWord(inside[0], AS_A_RULE) && isTerm(term) && isGloss(inside.slice(1));
				if (asRule || (isKind(term) && isGloss(inside)))
					return { term: wordsOfSpan(parsed, term), authority: null };
			}
			return null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'Keepers pay for skiffs (small boats weighing less than a ton).', gives: { term: 'skiffs' } },
			{
				text: 'We count boat movements (landings and sailings) at each bay.',
				gives: { term: 'boat movements' },
			},
			{
				text: 'It pays for the Bay Oil Block (generally boats costing less than a ton).',
				gives: { term: 'Bay Oil Block' },
			},
			{ text: 'The bay needs slow lamps (e.g. wax lamps).', gives: { term: 'slow lamps' } },
			{ text: 'The bay needs green lamps (such as kelp and wax lamps).', gives: { nature: 'definition' } },
		],
		not: [
			'Keepers pay for skiffs (40 of them with sails).',
			'Keepers pay for skiffs (in May and June).',
			'Keepers of boats (Saltmarsh and Tideway) came.',
			'Keepers pay for skiffs (they are cheap and quick).',
		],
	},
	{
		id: 'definition.bracket',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, group] of groups.entries()) {
				if (!isWord(group, /^\($/)) continue;
				const inside = BRACKET.exec(parsed.words.slice(group.start - parsed.start));
				const held = groups[at - 1];
				const term = held?.kind === 'word' && held.token.pos === 'ADJ' ? groups[at - 2] : held;
				if (inside === null || term?.kind !== 'noun' || term.quantity !== null || isPronoun(term)) continue;
				if (term.name !== null || isGeneral(term.head.lower) || ANYBODY.test(wordsOfSpan(parsed, term)))
					continue;
				return {
					term: wordsOfSpan(parsed, term),
					authority: null,
				};
			}
			return null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'It counts young keepers (under 25) and others.', gives: { term: 'young keepers' } },
			{ text: 'Old keepers (aged 60 and over) get oil.', gives: { term: 'Old keepers' } },
			{ text: 'Small towns (fewer than 300 souls) get oil.', gives: { term: 'Small towns' } },
			{ text: 'Night boats (that is, those with two lamps) get oil.', gives: { term: 'Night boats' } },
			{ text: 'Dark huts (those without a lamp) were sold.', gives: { term: 'Dark huts' } },
		],
		not: [
			'Young keepers (12 in all) get oil.',
			'Old keepers (in Saltmarsh) get oil.',
			'A child (aged ten to 15) gets oil.',
			'The Kelp Council (under 25) gets oil.',
		],
	},
	{
		id: 'definition.that-is',
		when: ({ sentence: { parsed, named } }) => {
			const { groups } = parsed;
			const found = THAT_IS.exec(parsed.words);
			if (found === null || NO_OTHER_WORDS.test(parsed.words.slice(found.index + found[0].length)))
				return null;
			// `boat years i.e.`: the letters may have been taken into the noun.
			const until = parsed.start + found.index;
			let at = groups.findLastIndex(({ start }) => start < until);
			// `tidal rafts (TR), i.e. boats`: the letters stand between.
			if (wordOf(groups[at]) === ')' && wordOf(groups[at - 2]) === '(') at -= 3;
			const term = groups[at];
			if (term?.kind !== 'noun' || (term.quantity?.start ?? until) < until || isPronoun(term)) return null;
			if (named.some(({ kind, end }) => kind !== 'term' && term.start < end && end <= term.end)) return null;
			const words = parsed.words.slice(term.start - parsed.start, Math.min(term.end, until) - parsed.start);
			return /\p{Ll}/u.test(words) && !isGeneral(words.split(' ').at(-1) ?? '')
				? { term: words, authority: null }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'We count night boats, that is, the boats with two lamps.', gives: { term: 'night boats' } },
			{ text: 'We count night boats, i.e. those with two lamps.', gives: { term: 'night boats' } },
			{ text: 'We count night boats, that is all boats with two lamps.', gives: { term: 'night boats' } },
			{
				text: 'The board keeps copies, that is to say a list that was made twice.',
				gives: { term: 'copies' },
			},
			{ text: 'Some nets are twins i.e. more than one net is held by a boat.', gives: { term: 'twins' } },
			{
				text: 'They are given in boat years i.e. the days of each boat over 365.',
				gives: { term: 'boat years' },
			},
		],
		not: [
			'We count night boats, that is all.',
			'We count night boats, that is why we came.',
			'In May, that is, the month of rain, we count.',
			'Passes are given by town i.e. not by bay.',
			'Passes are given to the Kelp Council i.e. the board.',
			'Passes are sold by keepers, i.e. in the bay.',
		],
	},
];

/** How a bracket tells what a class mostly holds. */
const AS_A_RULE = /^(?:chiefly|generally|largely|mainly|mostly|normally|primarily|typically|usually)$/;

/** Whether a noun may be explained in brackets: no number, no pronoun, no `figures`. */
function isTerm(term: NounGroup): boolean {
	return term.quantity === null && !isPronoun(term) && !isGeneral(term.head.lower) && term.tokens.length > 1;
}

/** `skiffs`, `boat movements`: things of a kind, in the plural. */
function isKind(term: NounGroup): boolean {
	return (
		/[^isu]s$/.test(term.head.words) &&
		!/^\p{Lu}/u.test(term.head.words) &&
		term.quantity === null &&
		term.name === null &&
		!isPronoun(term) &&
		!isGeneral(term.head.lower)
	);
}

/** What a bracket holds that tells which things are meant: several nouns, or one with what it does; no name, time or clause. */
function isGloss(inside: readonly Group[]): boolean {
	const [first] = inside;
	const nouns = inside.filter((group) => group.kind === 'noun');
	if (inside.some((group) => group.kind === 'time' || (group.kind === 'verb' && group.form === 'finite')))
		return false;
	if (isWord(first, /^such$/) || first?.tokens[0]?.lower === 'e.g.') return true;
	if (first?.kind !== 'noun' || first.quantity !== null || first.name !== null) return false;
	if (isPronoun(first) || !/^\p{L}?\p{Ll}{2}/u.test(first.tokens[0]?.words ?? '')) return false;
	if (/^\p{Lu}/u.test(first.tokens[0]?.words ?? '') && !inside.some((group) => isWord(group, /^,$/)))
		return false;
	return nouns.length > 1 || inside.some(({ kind }) => kind === 'verb');
}
