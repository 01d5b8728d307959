import type { QuantityMark } from '../../grammar/marks/mark.ts';
import { type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { tellingStems } from '../telling.ts';
import { COUNTS } from './counts.ts';
import { behind, nounWords, premodifies } from './phrase.ts';
import type { Site } from './site.ts';

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

/**
 * Numbers that count something and are no figure all the same. The reading of a rule is why, for whoever asks. Its examples read as
 * such when no figure comes out of them.
 */
export const TRIFLE_RULES: readonly Rule<Site, string>[] = [
	{
		id: 'trifle.list-mark',
		when: ({ parsed }) =>
			/^(?:(?:Notes?|Sources?)[:.]? ?)?\(?\d{1,3}[.)]?\)?$/.test(parsed.words.trim())
				? 'the mark of an item'
				: null,
		reads: [
			{ text: '1.', gives: {} },
			{ text: '(2)', gives: {} },
			{ text: '12)', gives: {} },
			{ text: 'Notes: 1.', gives: {} },
		],
		not: ['12 lamps.', 'There were 12 lamps.', 'Lamps: 12.'],
	},
	{
		id: 'trifle.note-mark',
		when: ({ parsed, quantity }) =>
			quantity.start === parsed.start &&
			/^\d{1,2} \p{Lu}\p{Ll}/u.test(parsed.words) &&
			!/^\d+ \p{Lu}\p{Ll}*s\b/u.test(parsed.words)
				? 'the mark of a note'
				: null,
		reads: [
			{ text: '1 Data were taken from the lamp register.', gives: {} },
			{ text: '2 Includes the north shore.', gives: {} },
			{ text: '3 The lamp was repaired.', gives: {} },
		],
		not: ['12 lamps were lit.', '40 keepers of the north shore left.', 'There were 4 lamps.'],
	},
	{
		id: 'trifle.numbered-noun',
		when: ({ group, quantity, slot }) => {
			const before = group.tokens.filter((token) => token.end <= quantity.start).at(-1);
			const last = group.tokens.at(-1);
			const names =
				before !== undefined &&
				(before.pos === 'NOUN' || before.pos === 'PROPN') &&
				quantity.start - before.end <= 1;
			const next = group.tokens.find((token) => token.start >= quantity.end);
			const alone = last !== undefined && (last.end <= quantity.end || next?.words === '=');
			return names && quantity.unit === null && alone && slot !== 'complement'
				? 'a number that names a thing'
				: null;
		},
		reads: [
			{ text: 'Lamp 12.', gives: {} },
			{ text: 'The keeper of lamp 12 retired.', gives: {} },
			{ text: 'The scheme for revaluation 2010 began.', gives: {} },
		],
		not: ['12 lamps.', 'Lamps: 12.', 'The keeper of 12 lamps retired.'],
	},
	{
		id: 'trifle.year',
		when: ({ quantity, parsed, slot, group }) => {
			const printed = numeralOf(parsed, quantity);
			if (quantity.unit !== null || !/^(?:1[89]|20)\d\d$/.test(printed) || printed.endsWith('00'))
				return null;
			const plural = /s$/.test(nounWords(group).at(-1) ?? '');
			return slot === 'existential' && plural ? null : 'a year';
		},
		reads: [
			{ text: 'The board looked into the 2010 lamp review.', gives: {} },
			{ text: 'The table shows 2008 estimates.', gives: {} },
			{ text: 'The 2001 storm was bad.', gives: {} },
		],
		not: [
			'There were 1998 inspections.',
			'The board made 2000 inspections.',
			'The board made 1,998 inspections.',
		],
	},
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
			/\bask(?:ing|ed)?\b[^.;]{0,60}\b(?:how many|how much|what|for|whether)\b/.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'the question, told again'
				: null,
		reads: [
			{ text: 'You asked how many people had waited for over 12 lamps.', gives: {} },
			{ text: 'I reply to the question asking what became of 40 lamps.', gives: {} },
			{ text: 'He asked for the cost of 12 lamps.', gives: {} },
		],
		not: ['The board asked 12 keepers.', 'There were 12 lamps.', 'Keepers were asked in 12 towns.'],
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
		when: ({ quantity, parsed, slot, at }) => {
			const printed = numeralOf(parsed, quantity);
			if (!/^one$/i.test(printed) || quantity.unit !== null || goesOnCounting(parsed, quantity)) return null;
			const straight = parsed.groups[at - 1]?.kind === 'verb';
			return slot === 'existential' || (straight && (slot === 'object' || slot === 'complement'))
				? null
				: '“one” that counts nothing';
		},
		reads: [
			{ text: 'After one storm the lamp was moved.', gives: {} },
			{ text: 'One lamp burns longer.', gives: {} },
			{ text: 'The keeper stayed in one house.', gives: {} },
		],
		not: [
			'There was one wreck.',
			'15 were from keepers and one from a warden.',
			'There was one fire in 2004.',
		],
	},
	{
		id: 'trifle.question-number',
		when: ({ parsed, quantity }) =>
			/\b(?:UINs?|PQs?|questions?|references?) (?:numbers? |nos?\.? )?$/i.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'the number of a question'
				: null,
		reads: [
			{ text: 'The response to UIN 136374 was given in May.', gives: {} },
			{ text: 'I refer to question 118556.', gives: {} },
			{ text: 'PQ 94001 was answered.', gives: {} },
		],
		not: ['There were 136,374 lamps.', 'The board answered 12 letters.', 'He asked 12 keepers.'],
	},
	{
		id: 'trifle.row-run-together',
		when: ({ parsed }) => {
			const numbers = parsed.marks.filter((mark) => mark.kind === 'quantity');
			const verbless = parsed.clauses.every(({ verb }) => verb === null);
			return verbless && numbers.length > 1 && /[\p{L})] \d[\d,.]*\d$/u.test(parsed.words)
				? 'a row whose cells have run together'
				: null;
		},
		reads: [
			{ text: '10,191 kg lamp oil 945,684', gives: {} },
			{ text: '1,355 lamps and wicks 132,059', gives: {} },
			{ text: '12 tugs 4,100', gives: {} },
		],
		not: ['12 tugs.', 'There were 12 tugs and 4,100 lamps.', 'Tugs: 12.'],
	},
	{
		id: 'trifle.age-group',
		when: ({ parsed, quantity }) =>
			/\bag(?:e groups?|e bands?|es|ed) (?:(?:of|from|between|over|under) )?(?:[\d]+ (?:to [\d]+ )?(?:and|or|to) )?$/i.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'an age'
				: null,
		reads: [
			{ text: 'Lists are kept for the age groups 18 to 64 and 65 and over.', gives: {} },
			{ text: 'It is open to keepers aged between 16 and 24.', gives: {} },
			{ text: 'The lamps are for children of ages 5 to 11.', gives: {} },
		],
		not: ['There are 18 lamps.', 'The board keeps 64 lists.', 'Keepers bought 24 lamps.'],
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
		id: 'trifle.zero-that-names',
		when: ({ quantity, parsed, slot }) => {
			const printed = numeralOf(parsed, quantity);
			return /^(?:zero|nil)$/i.test(printed) &&
				slot !== 'complement' &&
				slot !== 'fragment' &&
				slot !== 'apposition'
				? 'a name or a way of saying'
				: null;
		},
		reads: [
			{ text: 'The town moves towards zero waste.', gives: {} },
			{ text: 'Zero waste places are clean.', gives: {} },
			{ text: 'Claims with nil damages were closed.', gives: {} },
		],
		not: ['The number of wrecks was zero.', 'Wrecks: nil.', 'There were no wrecks.'],
	},
	{
		id: 'trifle.statute',
		when: ({ parsed, quantity, group }) =>
			/\b(?:Geo|Eliz|Will|Vict|Edw|Anne|c|ss?|art|reg|para|sch|cl)\. ?$/i.test(
				parsed.words.slice(Math.max(0, quantity.start - parsed.start - 6), quantity.start - parsed.start),
			) ||
			/^(?:(?:Geo|Eliz|Will|Vict|Edw)\b|c\.)/.test(nounWords(group)[0] ?? '') ||
			/\b(?:page \d+, line \d+|at end insert|leave out (?:from )?line)/i.test(parsed.words)
				? 'a place in a law'
				: null,
		reads: [
			{ text: 'It was repealed by 4 Eliz. 2 c. 18.', gives: {} },
			{ text: '14: Clause 41, page 44, line 26, at end insert—', gives: {} },
			{ text: 'It is an offence under s. 12 of the Lamps Act.', gives: {} },
		],
		not: ['There were 18 lamps.', 'The board wrote 26 lines.', 'Keepers bought 41 lamps.'],
	},
	{
		id: 'trifle.address',
		when: ({ parsed, quantity }) =>
			/^(?:[-–]\d+)? (?:\p{Lu}[\p{L}’']+ ){1,3}(?:Street|Road|Square|Lane|Yard|Place|Avenue|Terrace|Gate|Row|Court|Crescent|Quay|Wharf)\b/u.test(
				parsed.words.slice(quantity.numeral.end - parsed.start),
			)
				? 'an address'
				: null,
		reads: [
			{ text: 'The board sits at 3-5 Great Lamp Yard.', gives: {} },
			{ text: 'Letters went to 12 Harbour Street.', gives: {} },
			{ text: 'It moved to 40 Old Fell Road.', gives: {} },
		],
		not: ['There are 12 lamps in Harbour Street.', 'The board has 40 roads.', 'It bought 3 lamps.'],
	},
	{
		id: 'trifle.one-or-two',
		when: ({ quantity, parsed }) =>
			/^(?:one|two|one or two|two or three|three or four)$/i.test(numeralOf(parsed, quantity)) &&
			(quantity.valueTo !== null ||
				/^ or (?:more|two|three|four)\b/.test(parsed.words.slice(quantity.numeral.end - parsed.start)) ||
				/\bone or $/i.test(parsed.words.slice(0, quantity.start - parsed.start)))
				? 'a way of saying a few'
				: null,
		reads: [
			{ text: 'The board has one or two lamps.', gives: {} },
			{ text: 'Keepers of two or more lamps must say so.', gives: {} },
			{ text: 'Two or three lamps burned.', gives: {} },
		],
		not: ['Two lamps burned.', 'The board has 12 or 13 lamps.', 'There were two lamps and more came.'],
	},
	{
		id: 'trifle.defined',
		when: ({ parsed, quantity }) =>
			/\b(?:is|are|was|were) (?:defined|described|taken|counted|treated|referred to) (?:as|to be)\b/.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			) && quantity.unit === null
				? 'a bound that a definition sets'
				: null,
		reads: [
			{ text: 'A spell is defined as a stay under one keeper in three lamps.', gives: {} },
			{ text: 'A fleet is taken to be five boats.', gives: {} },
			{ text: 'Crews are counted as four hands.', gives: {} },
		],
		not: ['There were five boats.', 'The board counted 40 lamps.', 'It defined three zones.'],
	},
	{
		id: 'trifle.after-so-many',
		when: ({ parsed, quantity, preposition, slot }) =>
			slot === 'oblique' &&
			/^(?:after|before)$/.test(preposition ?? '') &&
			quantity.unit === null &&
			/^\p{L}/u.test(numeralOf(parsed, quantity))
				? 'when, told by a number'
				: null,
		reads: [
			{ text: 'Most keepers stopped after three warnings.', gives: {} },
			{ text: 'It is sold after two surveys.', gives: {} },
			{ text: 'A lamp is tried before four witnesses.', gives: {} },
		],
		not: ['There were three warnings.', 'The board held two surveys.', 'It called four witnesses.'],
	},
	{
		id: 'trifle.long-thing',
		when: ({ quantity, group }) =>
			(quantity.role === 'duration' || quantity.role === 'measure') && premodifies(group)
				? 'how long or large a thing is, and not how many'
				: null,
		reads: [
			{ text: 'The board held a 12 week consultation.', gives: {} },
			{ text: 'Boats fish within the six-mile zone.', gives: {} },
			{ text: 'It fell over this five year period.', gives: {} },
		],
		not: [
			'The average consultation was 12 weeks.',
			'There were six lamps.',
			'The £5 million lamp fund opened.',
		],
	},
	{
		id: 'trifle.how-long',
		when: ({ quantity, slot, group }) =>
			(quantity.role === 'duration' ||
				(quantity.role === 'rate' && /^(?:hours|minutes|days)$/.test(quantity.unit ?? ''))) &&
			(slot === 'oblique' || slot === 'object' || slot === 'fragment') &&
			!premodifies(group)
				? 'how long, not how many'
				: null,
		reads: [
			{ text: 'The board replied within 28 days.', gives: {} },
			{ text: 'Keepers waited for three years.', gives: {} },
			{ text: 'It took six weeks.', gives: {} },
		],
		not: ['The average wait was 28 days.', 'There were 28 lamps.', 'The board lit 28 lamps.'],
	},
];

/** `the 16 lamp boards permitted to sell oil`: words enough to tell which, for whoever has not heard of them. */
function tellsWhich(site: Site): boolean {
	return tellingStems([...nounWords(site.group), ...behind(site, site.at, 8)]).size >= 3;
}

/** The numeral as it is printed. */
function numeralOf(parsed: Parsed, { numeral }: QuantityMark): string {
	return wordsOfSpan(parsed, numeral);
}

/** `15 were from keepers, one from a warden and nine from the board`: a number that goes on where others count. */
function goesOnCounting({ words, start, marks }: Parsed, { start: at }: QuantityMark): boolean {
	return (
		/(?:,| and|, and) $/.test(words.slice(0, at - start)) &&
		marks.some((mark) => mark.kind === 'quantity' && COUNTS.has(mark.role) && mark.end < at && mark.value > 1)
	);
}
