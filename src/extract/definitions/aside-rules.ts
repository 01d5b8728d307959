import type { Group } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { NOT_SETTLED } from './gloss-rules.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';
import { isGeneral, isPronoun, phraseEnd } from './term-site.ts';

/** What a bracket says of who or what is meant: ages, a size, other words. */
const BRACKET =
	/^\((?:(?:that is,? |i\.?e\.?,? |meaning )(?:an?|all|any|the|those|people|persons) |(?:ages?|aged) |(?:those |people |all )?(?:under|over|up to|below|above|fewer than|less than|more than) (?:the age of )?\d)/u;

/** `core oil classes: lamp, wick and stove oil`. */
const LISTED =
	/\b(?:the|of|all|two|three|four|five|six) ((?:[\p{L}()’'-]+ ){1,5}(?:areas|categories|classes|elements|groups|kinds|stages|streams|themes|types)): (?:\p{Ll}[\p{L} -]*, )*\p{Ll}[\p{L} -]* and \p{Ll}[\p{L} -]*[.;]?$/u;

/** What opens other words for what went before. */
const THAT_IS =
	/^ ?(?:that is(?: to say)?|i\.?e\.?|in other words),? (?:an?|any|the|those|people|persons) (?!whole\b)/u;

/** How a note begins that says what its label takes in. */
const NOTE_OPENS =
	/^(?:[(\s]*\w{1,2}[\s).]+)?(?:Includes|Excludes|Including|Excluding|Comprises|Comprising|Covers|Defined as|Refers to)\b/;

const ITEM =
	/^(?:\(?\w{1,2}\s?[.)] ?)?(\p{Lu}[\p{L}’' /]{2,48}?)(?: ?[—–]|-| - )(?=(?:If|Where|When|Any|All|The|This|These|Those|An?|People|Persons|(?:\p{Ll}+ ){1,3}(?:is|are))\b)/u;

const ALWAYS = [NOT_SETTLED];

/** The rules by which a term is explained by the way: in a bracket, behind a dash, in an item, in a note. */
export const ASIDE_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'definition.known-as',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, group] of groups.entries()) {
				if (group.kind !== 'verb' || !/^(?:known|termed)$/.test(group.verb)) continue;
				if (group.form !== 'bare' && group.form !== 'participle') continue;
				if (isWord(groups[at + 1], /^(?:for|in|off|on|out|to|upon)$/)) continue;
				const before = groups[at - 1];
				if (!(before?.kind === 'noun' || (isWord(before, /^[,(]$/) && groups[at - 2]?.kind === 'noun')))
					continue;
				const noun = groups.slice(at + 1, at + 4).find((one) => one.kind === 'noun');
				if (noun?.kind !== 'noun' || isPronoun(noun)) continue;
				const term = parsed.words.slice(
					noun.start - parsed.start,
					phraseEnd(groups, groups.indexOf(noun)) - parsed.start,
				);
				return { term, authority: null };
			}
			return null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'Boats with two lamps, known as night boats, pay less.', gives: { term: 'night boats' } },
			{
				text: 'The fund for old lamps (known as the Lamp Oil Grant Scheme) is closed.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Boats with two lamps, commonly known as “night boats”, pay less.',
				gives: { term: 'night boats' },
			},
		],
		not: ['The keeper is known as a wit.', 'Little is known of night boats.', 'Little is known for sure.'],
	},
	{
		id: 'definition.dash',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, group] of groups.entries()) {
				if (!isWord(group, /^[—–-]$/)) continue;
				const [term, again] = [groups[at - 1], groups[at + 1]];
				if (term?.kind !== 'noun' || again?.kind !== 'noun') continue;
				const after = parsed.words.slice(again.end - parsed.start);
				if (
					term.head.lower === again.head.lower &&
					/^ (?:whereby|which|that|who|where|in which|for which|with|of)\b/.test(after)
				)
					return {
						term: wordsOfSpan(parsed, term),
						authority: null,
					};
			}
			return null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'We met the night boats—boats with two lamps—off the quay.', gives: { term: 'night boats' } },
			{
				text: 'The board repealed the pass rules—rules whereby a boat pays twice.',
				gives: { term: 'pass rules' },
			},
			{ text: 'Keepers want night lamps – lamps that burn all night.', gives: { term: 'night lamps' } },
		],
		not: [
			'We met the night boats—a fine sight.',
			'Keepers want lamps—and who would not?',
			'The boats—rafts that drift—came in.',
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
				if (term.name !== null || isGeneral(term.head.lower)) continue;
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
		],
		not: [
			'Young keepers (12 in all) get oil.',
			'Old keepers (in Saltmarsh) get oil.',
			'The Kelp Council (under 25) gets oil.',
		],
	},
	{
		id: 'definition.that-is',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, group] of groups.entries()) {
				const term = groups[at - 1];
				if (!isWord(group, /^[,—–]$/) || term?.kind !== 'noun' || isPronoun(term) || term.quantity !== null)
					continue;
				if (!THAT_IS.test(parsed.words.slice(group.end - parsed.start)) || isGeneral(term.head.lower))
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
			{ text: 'We count night boats, that is, the boats with two lamps.', gives: { term: 'night boats' } },
			{ text: 'We count night boats, i.e. those with two lamps.', gives: { term: 'night boats' } },
			{
				text: 'The board keeps copies, that is to say a list that was made twice.',
				gives: { term: 'copies' },
			},
		],
		not: [
			'We count night boats, that is all.',
			'We count night boats, that is why we came.',
			'In May, that is, the month of rain, we count.',
		],
	},
	{
		id: 'definition.listed',
		when: ({ sentence: { words } }) => {
			const term = LISTED.exec(words)?.[1];
			return term === undefined ||
				/^(?:the )?(?:following|these|those|three|four|five|six|two|main|other)\b/i.test(term)
				? null
				: { term, authority: null };
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Towns may bid for the core oil classes: lamp, wick and stove oil.',
				gives: { term: 'core oil classes' },
			},
			{
				text: 'The board inspects all priority bay types: sand, mud and rock.',
				gives: { term: 'priority bay types' },
			},
			{ text: 'Keepers fall into two night shift groups: early and late.', gives: { nature: 'definition' } },
		],
		not: [
			'Towns may bid in the following classes: lamp, wick and stove oil.',
			'The board inspects bays: sand, mud and rock.',
			'Keepers fall into night shift groups: 12 early and 14 late.',
		],
	},
	{
		id: 'definition.note-of-label',
		when: ({ sentence: { words }, label }) =>
			label !== null && NOTE_OPENS.test(words) && !label.split(' ').some(isGeneral)
				? { term: label, authority: null }
				: null,
		unless: ALWAYS,
		reads: [
			{
				text: 'Town\tPasses\nSaltmarsh(1)\t40\n(1) Includes Tideway and Little Sandbank.',
				gives: { term: 'Saltmarsh' },
			},
			{
				text: 'Town\tNight vouchers (2)\nSaltmarsh\t40\n(2) Excludes those of rafts.',
				gives: { term: 'Night vouchers' },
			},
			{
				text: 'Town\tPasses\nOld towns(1, 3)\t40\n(3) Comprises Tideway and Little Sandbank.',
				gives: { nature: 'definition' },
			},
		],
		not: [
			'Town\tPasses\nSaltmarsh(1)\t40\n(2) Includes Tideway and Little Sandbank.',
			'Town\tPasses\nSaltmarsh(1)\t40\n(1) Closed in May.',
			'Town\tTotal(1)\nSaltmarsh\t40\n(1) Includes Tideway and Little Sandbank.',
		],
	},
	{
		id: 'definition.item',
		when: ({ sentence: { words, block } }) => {
			if (block.kind !== 'item' && block.kind !== 'footnote') return null;
			const term = ITEM.exec(words)?.[1];
			return term === undefined || term.split(' ').length > 6 ? null : { term, authority: null };
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Passes are of these kinds:\n(a) Night vouchers—These let a boat land by night.',
				gives: { term: 'Night vouchers' },
			},
			{
				text: 'Passes are of these kinds:\n(a) Night vouchers-If a boat lands by night it needs one.',
				gives: { term: 'Night vouchers' },
			},
			{
				text: 'Passes are of these kinds:\n(b) Day vouchers - these are for a boat that lands by day.',
				gives: { nature: 'definition' },
			},
		],
		not: [
			'Passes are of these kinds:\n(a) Night vouchers.',
			'Passes are of these kinds:\n(a) Night vouchers-Saltmarsh Council.',
			'Passes are of these kinds:\n(a) Night vouchers: 40.',
		],
	},
];

export function isWord(group: Group | undefined, words: RegExp): boolean {
	return group?.kind === 'word' && words.test(group.token.words);
}
