import type { QuantityMark } from '../../../grammar/marks/mark.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import type { Rule } from '../../../grammar/rule.ts';
import { tellingStems } from '../../telling.ts';
import { COUNTS } from '../counts.ts';
import { nounWords, phraseWords } from '../phrase.ts';
import { numeralOf, type Site } from '../site.ts';

/** Nouns that make a sentence, and that nobody looks up by number. */
const TRIFLES = new Set(
	(
		'way ways thing things point points reason reasons step steps option options question questions issue issues matter matters aspect aspects ' +
		'element elements area areas theme themes strand strands stage stages phase phases level levels category categories roof part parts averages average quarter quarters side sides kind kinds type types time times day week month year'
	).split(' '),
);

/** Words before such a noun that tell nothing of it. */
const TELLS_NOTHING =
	/^(?:key|main|major|important|broad|different|new|separate|distinct|principal|possible|further|clear|basic|core|critical|essential|simple|specific|particular|priority)$/i;

/** Numbers that are a manner of speaking, or speak of what is known already: `all six lamps`, `three steps`. */
export const MANNERS: readonly Rule<Site, string>[] = [
	{
		id: 'trifle.known-set',
		when: (site) => {
			const { parsed, clause, group, quantity, slot, preposition, governor } = site;
			const governs = parsed.groups[governor];
			const isWhole =
				preposition === 'of' &&
				(clause.groups.indexOf(group) <= 1 || (governs?.kind === 'noun' && governs.quantity !== null));
			if (isWhole) return null;
			if (quantity.unit !== null || quantity.value >= 100 || slot === 'existential' || slot === 'complement')
				return null;
			const before = group.tokens
				.filter((token) => token.end <= quantity.numeral.start)
				.map(({ lower }) => lower);
			if (before.some((word) => /^(?:all|these|those|both|each|its|their|our|his|her|same|such)$/.test(word)))
				return 'a set already spoken of';
			const next = parsed.groups[parsed.groups.indexOf(group) + 1];
			if (before.at(-1) === 'the' && quantity.value > 2 && tellsWhich(site)) return null;
			if (next?.kind === 'verb' && /^(?:listed|named|shown|set|given)$/.test(next.verb)) return null;
			return before.at(-1) === 'the' ? 'a set already spoken of' : null;
		},
		reads: [
			{ text: 'The oil is for all six lamps.', gives: {} },
			{ text: 'These two towns were visited.', gives: {} },
			{ text: 'The board wrote to the 43 harbours.', gives: {} },
		],
		not: [
			'There are six lamps.',
			'The three tug masters in Fell have sailed.',
			'The first two lamps were lit.',
			'The 16 towns listed below have lamps.',
		],
	},
	{
		id: 'trifle.question-retold',
		when: ({ parsed, quantity }) =>
			/\bask(?:ing|ed)?\b(?! for (?:its|their|his|her) )[^.;]{0,60}\b(?:how many|how much|what|for|whether)\b/.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'the question, told again'
				: null,
		reads: [
			{ text: 'You asked how many people had waited for over 12 lamps.', gives: {} },
			{ text: 'I reply to the question asking what became of 40 lamps.', gives: {} },
			{ text: 'He asked for the cost of 12 lamps.', gives: {} },
		],
		not: [
			'The board asked 12 keepers.',
			'There were 12 lamps.',
			'Keepers were asked in 12 towns.',
			'Of plans on which the board was asked for its view, it objected to 77 lamps.',
		],
	},
	{
		id: 'trifle.makes-a-sentence',
		when: ({ group, quantity, parsed }) => {
			const inWords = /^\p{L}/u.test(parsed.words.slice(quantity.numeral.start - parsed.start));
			const noun = nounWords(group).at(-1)?.toLowerCase();
			return inWords &&
				quantity.value < 20 &&
				noun !== undefined &&
				TRIFLES.has(noun) &&
				nounWords(group)
					.slice(0, -1)
					.every((word) => TELLS_NOTHING.test(word))
				? 'a number that makes a sentence'
				: null;
		},
		reads: [
			{ text: 'There are two ways to light a lamp.', gives: {} },
			{ text: 'The board took three steps.', gives: {} },
			{ text: 'It has four parts.', gives: {} },
		],
		not: ['There are two lamps.', 'The board bought three tugs.', 'It has four keepers.'],
	},
	{
		id: 'trifle.one',
		when: ({ quantity, parsed, slot, at, clause }) => {
			const printed = numeralOf(parsed, quantity);
			if (!/^one$/i.test(printed) || quantity.unit !== null || goesOnCounting(parsed, quantity)) return null;
			if (/^(?:more than|only)$/i.test(quantity.qualifier ?? '')) return '“one” that counts nothing';
			if (slot === 'subject' && clause.verb?.passive === true && RECORDED.test(clause.verb.verb)) return null;
			const straight = parsed.groups[at - 1]?.kind === 'verb';
			return slot === 'existential' || (straight && (slot === 'object' || slot === 'complement'))
				? null
				: '“one” that counts nothing';
		},
		reads: [
			{ text: 'After one storm the lamp was moved.', gives: {} },
			{ text: 'One lamp burns longer.', gives: {} },
			{ text: 'The keeper stayed in one house.', gives: {} },
			{ text: 'A keeper may have more than one lamp.', gives: {} },
		],
		not: [
			'There was one wreck.',
			'15 were from keepers and one from a warden.',
			'There was one fire in 2004.',
			'One fire in Fell was reported in 2004.',
		],
	},
	{
		id: 'trifle.whole-of-the-data',
		when: ({ quantity, group }) =>
			quantity.value === 100 &&
			quantity.unit === 'per cent' &&
			/^(?:data|sample|basis|count|extract)$/i.test(group.head.lower)
				? 'a way of saying all'
				: null,
		reads: [
			{ text: 'The lamp register holds 100 per cent. data.', gives: {} },
			{ text: 'Source: lamp register, 100 per cent. sample.', gives: {} },
			{ text: 'Figures are on a 100 per cent. basis.', gives: {} },
		],
		not: ['100 per cent. of lamps were lit.', 'There are 100 lamps.', 'Oil rose by 100 per cent.'],
	},
	{
		id: 'trifle.one-or-two',
		when: ({ quantity, parsed }) =>
			/^(?:one|two|one or two|two or three|three or four)$/i.test(numeralOf(parsed, quantity)) &&
			(quantity.valueTo !== null ||
				/^ or (?:more|two|three|four)\b/.test(parsed.words.slice(quantity.numeral.end - parsed.start)) ||
				/\b(?:one|years?|months?|weeks?|days?|hours?|minutes?) or $/i.test(
					parsed.words.slice(0, quantity.start - parsed.start),
				))
				? 'a way of saying a few'
				: null,
		reads: [
			{ text: 'The board has one or two lamps.', gives: {} },
			{ text: 'Keepers of two or more lamps must say so.', gives: {} },
			{ text: 'Two or three lamps burned.', gives: {} },
			{ text: 'Not just in the last year or two Fell was a fuss.', gives: {} },
		],
		not: ['Two lamps burned.', 'The board has 12 or 13 lamps.', 'There were two lamps and more came.'],
	},
];

/** `the 16 lamp boards permitted to sell oil`: words enough to tell which, for whoever has not heard of them. */
function tellsWhich(site: Site): boolean {
	return tellingStems(phraseWords(site, site.group, 8)).size >= 3;
}

/** Deeds that are done to each of what is counted: `one complaint was received`. */
const RECORDED =
	/^(?:reported|recorded|received|made|issued|prosecuted|convicted|arrested|charged|killed|injured|opened|closed|appointed|held|published|granted|refused|upheld|dismissed|identified|seized|stolen|lost|submitted|completed)$/;

/** `15 were from keepers, one from a warden and nine from the board`: a number that goes on where others count. */
function goesOnCounting({ words, start, marks }: Parsed, { start: at }: QuantityMark): boolean {
	return (
		/(?:,| and|, and) $/.test(words.slice(0, at - start)) &&
		marks.some((mark) => mark.kind === 'quantity' && COUNTS.has(mark.role) && mark.end < at && mark.value > 1)
	);
}
