import { isWord } from '../../grammar/clauses.ts';
import type { VerbGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { NOT_SETTLED } from './gloss-rules.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';
import { isGeneral, isPronoun, phraseEnd } from './term-words.ts';

/** `core oil classes: lamp, wick and stove oil`. */
const LISTED =
	/\b(?:the|of|all|two|three|four|five|six) ((?:[\p{L}()’'-]+ ){1,5}(?:areas|categories|classes|elements|groups|kinds|stages|streams|themes|types)): (?:\p{Ll}[\p{L} -]*, )*\p{Ll}[\p{L} -]* and \p{Ll}[\p{L} -]*[.;]?$/u;

/** How a note begins that says what its label takes in. */
const NOTE_OPENS =
	/^(?:[(\s]*\w{1,2}[\s).]+)?(?:Includes|Excludes|Including|Excluding|Comprises|Comprising|Covers|Defined as|Refers to)\b/;

const ITEM =
	/^(?:\(?\w{1,2}\s?[.)] ?)?(\p{Lu}[\p{L}’' /]{2,48}?)(?: ?[—–]|-| - )(?=(?:If|Where|When|Any|All|The|This|These|Those|An?|People|Persons|(?:\p{Ll}+ ){1,3}(?:is|are))\b)/u;

/** What puts things into a class that has a name. */
const CLASSES = /^(?:classified|classed|categorised|counted|designated|graded)$/;

function isNow({ tokens, form, modal }: VerbGroup): boolean {
	return (
		modal === null &&
		form !== 'infinitive' &&
		!tokens.some(({ lower }) => /^(?:was|were|been|being)$/.test(lower))
	);
}

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
		id: 'definition.classified-as',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			const at = groups.findLastIndex(
				(group) =>
					isWord(group, CLASSES) ||
					(group.kind === 'verb' && CLASSES.test(group.verb) && !group.negative && isNow(group)),
			);
			const as = groups.findIndex((group, index) => index > at && index < at + 5 && isWord(group, /^as$/));
			if (at < 0 || as < 0) return null;
			const name = isWord(groups[as + 1], /^[“"‘']$/) ? as + 2 : as + 1;
			const noun = groups[name];
			if (noun?.kind !== 'noun' || noun.quantity !== null || isPronoun(noun) || isGeneral(noun.head.lower))
				return null;
			const term = parsed.words.slice(noun.start - parsed.start, phraseEnd(groups, name) - parsed.start);
			return { term, authority: null };
		},
		unless: ALWAYS,
		reads: [
			{ text: 'All other boats are classified as day boats.', gives: { term: 'day boats' } },
			{
				text: 'Boats classified for the count as “night boats” have two lamps.',
				gives: { term: 'night boats' },
			},
			{
				text: 'Also counted as small crews are keepers who land once a year.',
				gives: { term: 'small crews' },
			},
		],
		not: [
			'Boats are not classified as night boats.',
			'Boats were classified as night boats.',
			'Boats are classified as 40 or 60 feet.',
			'The papers are classified.',
		],
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
