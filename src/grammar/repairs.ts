import type { Pos, Token } from './token.ts';

/** A mistake that the tagger makes time and again in the Official Report's English, and how it is told. */
interface Repair {
	readonly id: string;
	/** The right tag for the token at `index`, or null where this repair has nothing to say. */
	readonly tag: (tokens: readonly Token[], index: number) => Pos | null;
	/** A sentence, the word in it, and its right tag. */
	readonly example: readonly [string, string, Pos];
}

/** Nouns of money and counting that the tagger takes for verbs after an adjective or another noun. */
const COUNTING_NOUNS = new Set([
	'spend',
	'cost',
	'costs',
	'returns',
	'claims',
	'estimates',
	'places',
	'offers',
	'replicates',
	'trusts',
]);

/** Verbs of office that the tagger takes for nouns behind the name of a body. */
const OFFICE_VERBS = new Set([
	'licenses',
	'co-ordinates',
	'co-operates',
	'oversees',
	'audits',
	'funds',
	'monitors',
	'works',
	'leads',
	'supports',
]);

/** What a paper or a scheme does, which the tagger takes for a noun. */
const PAPER_VERBS = new Set(
	(
		'sets covers places helps lists pays shares advocates aims benefits concerns deals details focuses funds limits monitors offers outlines ' +
		'rewards supports targets tests uses'
	).split(' '),
);

/** The word by which such a verb takes its object. */
const PAPER_LINKS: Readonly<Record<string, string>> = { deals: 'with', focuses: 'on', aims: 'at' };

/** The same without their `-s`, behind the name of a body that is spoken of as many. */
const BASE_VERBS = new Set(['drive', 'fund', 'lead', 'monitor', 'offer', 'run', 'support', 'work']);

const COMPASS = /^(?:north|south|east|west)$/;

export const REPAIRS: readonly Repair[] = [
	{
		id: 'tag.month-may',
		tag: (tokens, index) =>
			tokens[index]?.words === 'May' && nextIs(tokens, index, (token) => token.pos === 'NUM')
				? 'PROPN'
				: null,
		example: ['It closed in May 2007.', 'May', 'PROPN'],
	},
	{
		id: 'tag.plural-after-be',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/[^s]s$/.test(token.lower)) return null;
			return /^(?:are|were|is|was|be|been)$/.test(tokens[index - 1]?.lower ?? '') ? 'NOUN' : null;
		},
		example: ['The lamps there are spares.', 'spares', 'NOUN'],
	},
	{
		id: 'tag.will-be',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || token.lower !== 'will') return null;
			const after = tokens.slice(index + 1).find(({ pos }) => pos !== 'ADV');
			return after?.lower === 'be' || after?.lower === 'have' || after?.lower === 'not' ? 'AUX' : null;
		},
		example: ['In May these will then be counted.', 'will', 'AUX'],
	},
	{
		id: 'tag.verb-after-modal',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return null;
			return /^(?:will|would|shall|should|must|cannot)$/.test(tokens[index - 1]?.lower ?? '') &&
				nextIs(tokens, index, ({ pos }) => pos === 'DET' || pos === 'NUM' || pos === 'ADP')
				? 'VERB'
				: null;
		},
		example: ['The board will light the lamps.', 'light', 'VERB'],
	},
	{
		id: 'tag.rose',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !/^(?:rose|fell|grew|dropped)$/.test(token.lower)) return null;
			return nextIs(tokens, index, ({ lower }) => /^(?:from|to|by|sharply|slightly|steadily)$/.test(lower))
				? 'VERB'
				: null;
		},
		example: ['The total rose from 40 to 60.', 'rose', 'VERB'],
	},
	{
		id: 'tag.total',
		tag: (tokens, index) =>
			tokens[index]?.pos === 'ADJ' &&
			tokens[index]?.lower === 'total' &&
			nextIs(tokens, index, ({ lower }) => /^(?:rose|fell|grew|dropped|was|is|has|had)$/.test(lower))
				? 'NOUN'
				: null,
		example: ['The total rose from 40 to 60.', 'total', 'NOUN'],
	},
	{
		id: 'tag.this-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			const after = tokens[index + 2];
			return token?.pos === 'PRON' &&
				token.lower === 'this' &&
				nextIs(
					tokens,
					index,
					({ pos, lower }) => pos === 'ADJ' || (pos === 'VERB' && /[a-z]{3}ed$/.test(lower)),
				) &&
				(after?.pos === 'NOUN' || after?.pos === 'PROPN')
				? 'DET'
				: null;
		},
		example: ['This dedicated board burns lamps.', 'This', 'DET'],
	},
	{
		id: 'tag.participle-before-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/[a-z]{3}ed$/.test(token.lower)) return null;
			return /^(?:a|an|the|this|our|its)$/.test(tokens[index - 1]?.lower ?? '') &&
				nextIs(tokens, index, ({ pos }) => pos === 'NOUN' || pos === 'PROPN')
				? 'ADJ'
				: null;
		},
		example: ['This dedicated board burns lamps.', 'dedicated', 'ADJ'],
	},
	{
		id: 'tag.participle-after-number',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/[a-z]{3}ed$/.test(token.lower)) return null;
			const before = tokens[index - 2];
			return tokens[index - 1]?.pos === 'NUM' &&
				(before?.pos === 'AUX' ||
					before?.pos === 'VERB' ||
					before?.lower === 'the' ||
					(before?.pos === 'ADV' && tokens[index - 3]?.pos === 'AUX')) &&
				nextIs(tokens, index, ({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
				? 'ADJ'
				: null;
		},
		example: ['There are currently 40 painted lamps.', 'painted', 'ADJ'],
	},
	{
		id: 'tag.office-verb',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !OFFICE_VERBS.has(token.lower)) return null;
			const before = tokens[index - 1];
			return (before?.pos === 'PROPN' || before?.pos === 'PRON' || before?.words === ')') &&
				nextIs(tokens, index, ({ pos, lower }) => pos !== 'PUNCT' && pos !== 'AUX' && !/ed$/.test(lower))
				? 'VERB'
				: null;
		},
		example: ['The Kelp Council licenses boats.', 'licenses', 'VERB'],
	},
	{
		id: 'tag.base-verb-of-a-body',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !BASE_VERBS.has(token.lower)) return null;
			return tokens[index - 1]?.pos === 'PROPN' &&
				nextIs(tokens, index, ({ lower }) => /^(?:the|an?|its|their)$/.test(lower))
				? 'VERB'
				: null;
		},
		example: ['The Kelp Council drive the work on lamps.', 'drive', 'VERB'],
	},
	{
		id: 'tag.report-notes-that',
		tag: (tokens, index) => {
			const token = tokens[index];
			return token?.pos === 'NOUN' &&
				/^(?:finds?|notes?|shows?|states?)$/.test(token.lower) &&
				/^(?:report|review|study|survey|these|those|figures|results|returns)$/.test(
					tokens[index - 1]?.lower ?? '',
				) &&
				nextIs(tokens, index, ({ lower }) => lower === 'that')
				? 'VERB'
				: null;
		},
		example: ['The Progress Report notes that lamps are dear.', 'notes', 'VERB'],
	},
	{
		id: 'tag.has-been-doing',
		tag: (tokens, index) => {
			const token = tokens[index];
			return token?.pos === 'NOUN' &&
				/[a-z]{3}ing$/.test(token.lower) &&
				tokens[index - 1]?.lower === 'been' &&
				!tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === 'there')
				? 'VERB'
				: null;
		},
		example: ['The board has been meeting monthly.', 'meeting', 'VERB'],
	},
	{
		id: 'tag.body-is-doing',
		tag: (tokens, index) => {
			const token = tokens[index];
			return token?.pos === 'NOUN' &&
				/[a-z]{3}ing$/.test(token.lower) &&
				/^(?:is|are|was|were)$/.test(tokens[index - 1]?.lower ?? '') &&
				tokens[index - 2]?.words !== tokens[index - 2]?.lower &&
				nextIs(tokens, index, ({ lower, pos }) => lower !== 'of' && pos !== 'NOUN')
				? 'VERB'
				: null;
		},
		example: ['The Lamp Office are legislating on oil.', 'legislating', 'VERB'],
	},
	{
		id: 'tag.in-particular',
		tag: (tokens, index) =>
			tokens[index]?.lower === 'particular' &&
			tokens[index - 1]?.lower === 'in' &&
			nextIs(tokens, index, ({ pos, words }) => pos === 'PROPN' || pos === 'DET' || words === ',')
				? 'ADV'
				: null,
		example: ['In particular Lampwatch put forward a plan.', 'particular', 'ADV'],
	},
	{
		id: 'tag.further-at-the-head',
		tag: (tokens, index) =>
			index === 0 && tokens[0]?.lower === 'further' && nextIs(tokens, 0, ({ words }) => words === ',')
				? 'ADV'
				: null,
		example: ['Further, the board lights lamps.', 'Further', 'ADV'],
	},
	{
		id: 'tag.modal-may',
		tag: (tokens, index) => (tokens[index]?.words === 'may' && tokens[index].pos !== 'AUX' ? 'AUX' : null),
		example: ['The ferries may sail.', 'may', 'AUX'],
	},
	{
		id: 'tag.total-spend',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !COUNTING_NOUNS.has(token.lower)) return null;
			const before = tokens[index - 1];
			if (before?.pos === 'PROPN' && nextIs(tokens, index, ({ pos }) => pos === 'AUX')) return 'NOUN';
			return before !== undefined &&
				(before.pos === 'ADJ' ||
					before.pos === 'DET' ||
					before.pos === 'NOUN' ||
					/^(?:Total|total)$/.test(before.words)) &&
				!nextIs(tokens, index, ({ pos }) => pos === 'DET' || pos === 'PRON')
				? 'NOUN'
				: null;
		},
		example: ['Total spend on kelp was small.', 'spend', 'NOUN'],
	},
	{
		id: 'tag.this-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			const after = tokens[index + 2];
			return token?.pos === 'PRON' &&
				token.lower === 'this' &&
				nextIs(
					tokens,
					index,
					({ pos, lower }) => pos === 'ADJ' || (pos === 'VERB' && /[a-z]{3}ed$/.test(lower)),
				) &&
				(after?.pos === 'NOUN' || after?.pos === 'PROPN')
				? 'DET'
				: null;
		},
		example: ['This dedicated board burns lamps.', 'This', 'DET'],
	},
	{
		id: 'tag.participle-before-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/(?:ed|ing)$/.test(token.lower)) return null;
			const before = tokens[index - 1];
			if (before === undefined || !(before.pos === 'DET' || POSSESSIVES.has(before.lower))) return null;
			return nextIs(
				tokens,
				index,
				({ pos }) => pos === 'NOUN' || pos === 'NUM' || pos === 'ADJ' || pos === 'PROPN',
			)
				? 'ADJ'
				: null;
		},
		example: ['The remaining boats sailed.', 'remaining', 'ADJ'],
	},
	{
		id: 'tag.cost-of-money',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token === undefined || token.pos === 'VERB' || !/^costs?$/.test(token.lower)) return null;
			const before = tokens[index - 1];
			return before !== undefined &&
				(/^(?:and|which|it|this|that|to|will|each|have|has|had)$/.test(before.lower) ||
					(before.pos === 'NOUN' && token.lower === 'cost')) &&
				(nextIs(tokens, index, ({ words }) => /^[£$€]/.test(words)) ||
					(/^(?:have|has|had)$/.test(before.lower) &&
						nextIs(tokens, index, ({ pos, lower }) => pos === 'ADP' || pos === 'ADV' || lower === 'the')))
				? 'VERB'
				: null;
		},
		example: ['The lamp was repaired and cost £40.', 'cost', 'VERB'],
	},
	{
		id: 'tag.capital-within-a-sentence',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || index === 0 || !/^\p{Lu}\p{Ll}/u.test(token.words)) return null;
			return /^[“"‘'(]$/.test(tokens[index - 1]?.words ?? '') && index === 1 ? null : 'PROPN';
		},
		example: ['There were 31 lamps in Fell.', 'Fell', 'PROPN'],
	},
	{
		id: 'tag.compass',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'ADV' || !COMPASS.test(token.lower) || tokens[index - 1]?.pos !== 'DET') return null;
			return nextIs(tokens, index, ({ pos }) => pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN')
				? 'ADJ'
				: 'NOUN';
		},
		example: ['Wrecks on the north shore were raised.', 'north', 'ADJ'],
	},
	{
		id: 'tag.compass-joined',
		tag: (tokens, index) =>
			COMPASS.test(tokens[index]?.lower ?? '') &&
			tokens[index]?.pos !== 'ADJ' &&
			/^(?:and|or)$/.test(tokens[index - 1]?.lower ?? '') &&
			COMPASS.test(tokens[index - 2]?.lower ?? '')
				? nextIs(tokens, index, ({ pos }) => pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN')
					? 'ADJ'
					: 'NOUN'
				: null,
		example: ['Groups for the north and south of Fell met.', 'south', 'NOUN'],
	},
	{
		id: 'tag.plural-before-cost',
		tag: (tokens, index) => {
			const token = tokens[index];
			return token?.pos === 'VERB' &&
				/[^s]s$/.test(token.lower) &&
				tokens[index - 1]?.pos !== 'PROPN' &&
				nextIs(
					tokens,
					index,
					({ pos, lower }) => ((pos === 'VERB' || pos === 'AUX') && !/ing$/.test(lower)) || lower === 'cost',
				)
				? 'NOUN'
				: null;
		},
		example: ['Paint for the south groups cost £40.', 'groups', 'NOUN'],
	},
	{
		id: 'tag.go-live',
		tag: (tokens, index) =>
			tokens[index]?.lower === 'live' &&
			tokens[index].pos === 'VERB' &&
			/^(?:go|goes|going|gone|went)$/.test(tokens[index - 1]?.lower ?? '')
				? 'ADV'
				: null,
		example: ['The lamp should be ready to go live soon.', 'live', 'ADV'],
	},
	{
		id: 'tag.noun-after-adjective',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || /(?:ed|ing|en)$/.test(token.lower)) return null;
			const modifier = tokens[index - 1];
			if (modifier === undefined || modifier.lower === 'longer') return null;
			if (modifier.pos !== 'ADJ' && !COMPASS.test(modifier.lower)) return null;
			const before = tokens[index - 2];
			return before !== undefined &&
				(before.pos === 'DET' || before.pos === 'ADP') &&
				!nextIs(tokens, index, ({ pos }) => pos === 'DET' || pos === 'PRON')
				? 'NOUN'
				: null;
		},
		example: ['Keepers of the north shore lost their houses.', 'shore', 'NOUN'],
	},
	{
		id: 'tag.verb-after-which',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (
				token?.pos !== 'NOUN' ||
				!/^(?:accounts?|amounts?|results?|costs?|totals?|covers?|cause|lies?|works?|deals?|aims?|focuses)$/.test(
					token.lower,
				)
			)
				return null;
			return /^(?:which|who|that)$/.test(tokens[index - 1]?.lower ?? '') &&
				nextIs(tokens, index, ({ pos, lower }) => pos === 'ADP' || pos === 'DET' || lower === 'to')
				? 'VERB'
				: null;
		},
		example: ['It lists claims, which account for most.', 'account', 'VERB'],
	},
	{
		id: 'tag.amounts-to',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !/^amounts?$/.test(token.lower) || tokens[index - 1]?.pos !== 'NOUN')
				return null;
			return nextIs(tokens, index, ({ lower }) => lower === 'to') &&
				/^[£$€\d]/.test(tokens[index + 2]?.words ?? '')
				? 'VERB'
				: null;
		},
		example: ['The area under kelp amounts to 40 acres.', 'amounts', 'VERB'],
	},
	{
		id: 'tag.verb-before-number',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !/[^s]s$/.test(token.lower)) return null;
			const before = tokens[index - 1];
			return before !== undefined &&
				(before.pos === 'PROPN' || before.words === ')' || /^(?:it|which|that|who)$/.test(before.lower)) &&
				nextIs(tokens, index, ({ pos, words }) => pos === 'NUM' && /^[\d£]/.test(words))
				? 'VERB'
				: null;
		},
		example: ['The KLA licenses 1,230 growers.', 'licenses', 'VERB'],
	},
	{
		id: 'tag.use-of',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !/^(?:use|fund|support|plan|aim|work|cost|need|face)s?$/.test(token.lower))
				return null;
			return tokens[index - 1]?.pos === 'PROPN' &&
				nextIs(tokens, index, ({ pos, words }) => (pos === 'DET' && words !== 'The') || /^[£$€]/.test(words))
				? 'VERB'
				: null;
		},
		example: ['The Board use a basket of three measures.', 'use', 'VERB'],
	},
	{
		id: 'tag.led-to',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (
				token === undefined ||
				token.pos === 'VERB' ||
				!/^(?:led|leads|resulted|amounted)$/.test(token.lower)
			)
				return null;
			return nextIs(tokens, index, ({ lower }) => lower === 'to' || lower === 'in') ? 'VERB' : null;
		},
		example: ['Lamp Watch 2 led to 9 arrests.', 'led', 'VERB'],
	},
	{
		id: 'tag.capital-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'PROPN' || index > 0) return null;
			return /^(?:Total|Expenditure|Spending|Figures|Information|Data|Costs|Funding|Numbers)$/.test(
				token.words,
			)
				? 'NOUN'
				: null;
		},
		example: ['Expenditure was £40.', 'Expenditure', 'NOUN'],
	},
	{
		id: 'tag.ing-with-object',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !/[a-z]{3}ing$/.test(token.lower) || index === 0) return null;
			const before = tokens[index - 1];
			return before !== undefined &&
				(before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'VERB' || before.words === ',') &&
				nextIs(tokens, index, ({ pos, lower }) => pos === 'DET' && lower !== 'no')
				? 'VERB'
				: null;
		},
		example: ['There are projects encompassing the harbour.', 'encompassing', 'VERB'],
	},
	{
		id: 'tag.verb-of-paper',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'NOUN' || !PAPER_VERBS.has(token.lower)) return null;
			const before = tokens[index - 1];
			if (
				before === undefined ||
				!(/^(?:NOUN|PROPN|NUM)$/.test(before.pos) || /^(?:\)|this)$/.test(before.lower)) ||
				(/[^s]s$/.test(before.lower) && before.lower !== 'this')
			)
				return null;
			if (nextIs(tokens, index, ({ pos, lower }) => pos === 'DET' || lower === 'out' || lower === 'how'))
				return 'VERB';
			const governs = PAPER_LINKS[token.lower];
			return governs !== undefined &&
				nextIs(tokens, index, ({ lower }) => lower === governs) &&
				!hasVerbAfter(tokens, index)
				? 'VERB'
				: null;
		},
		example: ['The harbour code sets out the signals.', 'sets', 'VERB'],
	},
	{
		id: 'tag.following',
		tag: (tokens, index) =>
			index === 0 &&
			tokens[0]?.words === 'Following' &&
			nextIs(tokens, 0, ({ pos }) => pos === 'DET' || pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
				? 'ADP'
				: null,
		example: ['Following the storm the lamps were mended.', 'Following', 'ADP'],
	},
	{
		id: 'tag.subject-to-noun',
		tag: (tokens, index) =>
			tokens[index]?.pos === 'VERB' &&
			tokens[index - 1]?.lower === 'to' &&
			tokens[index - 2]?.lower === 'subject' &&
			!nextIs(tokens, index, ({ pos }) => pos === 'DET' || pos === 'NOUN' || pos === 'PRON')
				? 'NOUN'
				: null,
		example: ['Lamps are subject to review by a board.', 'review', 'NOUN'],
	},
	{
		id: 'tag.noun-before-verb',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || index === 0 || /(?:s|ed|ing|en)$/.test(token.lower)) return null;
			const before = tokens[index - 1];
			if (/^[’']s?$/.test(before?.words ?? '') && before?.pos === 'PART') return 'NOUN';
			return (before?.pos === 'NOUN' || before?.pos === 'ADJ' || before?.pos === 'DET') &&
				nextIs(tokens, index, ({ pos, lower }) => pos === 'VERB' && /[^s]s$/.test(lower))
				? 'NOUN'
				: null;
		},
		example: ['The boat register requires a name.', 'register', 'NOUN'],
	},
	{
		id: 'tag.opening-participle',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}{2,}ed$/u.test(token.words) || !opens(tokens, index))
				return null;
			const after = tokens[index + 2];
			return nextIs(tokens, index, ({ pos, lower }) => pos === 'NOUN' && /s$/.test(lower)) &&
				(after?.pos === 'VERB' || after?.pos === 'AUX')
				? 'ADJ'
				: null;
		},
		example: ['Licensed boats carry lamps.', 'Licensed', 'ADJ'],
	},
	{
		id: 'tag.opening-plural',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (token?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+[^s\W]s$/u.test(token.words) || !opens(tokens, index))
				return null;
			return nextIs(
				tokens,
				index,
				({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !/(?:ed|ing)$/.test(lower),
			)
				? 'NOUN'
				: null;
		},
		example: ['Catches include eels.', 'Catches', 'NOUN'],
	},
	{
		id: 'tag.past-after-noun',
		tag: (tokens, index) => {
			const token = tokens[index];
			if (
				token === undefined ||
				(token.pos !== 'ADJ' && token.pos !== 'NOUN') ||
				!/[a-z]{2}ed$/.test(token.lower)
			)
				return null;
			const before = tokens[index - 1];
			return before !== undefined &&
				(before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'AUX') &&
				nextIs(tokens, index, ({ pos }) => pos === 'ADP' || pos === 'DET' || pos === 'NUM')
				? 'VERB'
				: null;
		},
		example: ['The lamps fixed by the board burn.', 'fixed', 'VERB'],
	},
];

const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'my', "'s", '’s']);

/** Tokens with the tagger's usual mistakes mended, each rule once over the sentence. */
export function repaired(tokens: readonly Token[]): Token[] {
	const mended = [...tokens];
	for (let index = 0; index < mended.length; index += 1)
		for (const { tag } of REPAIRS) {
			const pos = tag(mended, index);
			const token = mended[index];
			if (pos !== null && token !== undefined) mended[index] = { ...token, pos };
		}
	return mended;
}

/** Whether a token is the first of its sentence, past the mark of a note. */
function opens(tokens: readonly Token[], index: number): boolean {
	return index === 0 || (index <= 3 && /^[).]$/.test(tokens[index - 1]?.words ?? ''));
}

/** Whether a verb with tense follows before the next comma: then the word before it is no verb. */
function hasVerbAfter(tokens: readonly Token[], index: number): boolean {
	for (const { pos, lower, words } of tokens.slice(index + 1)) {
		if (/^[,;:.(“"‘']$/.test(words)) return false;
		if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return true;
	}
	return false;
}

function nextIs(tokens: readonly Token[], index: number, holds: (token: Token) => boolean): boolean {
	const next = tokens[index + 1];
	return next !== undefined && holds(next);
}
