import type { Rule } from '../../grammar/rule.ts';
import { authorityIn } from './authority.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';

const LEAD_IN =
	/\b(?:states?|says|reads|provides|defined?s?|as follows|follows|means|sets out|is)(?: that)?:$/i;
const QUOTED =
	/^[“"‘']([^”"’']{2,80})[”"’'](?:,? in relation to [^,]{2,80},)?,? (?:shall mean|means|shall be taken to mean|is to be construed as|includes|has the (?:same )?meaning|is defined as|refers to|counts?|covers?|comprises?|denotes?|describes?|relates? to)\b/u;
const OF =
	/\b(?:definition|meaning) (?:used )?(?:of|for) (?:an? |the (?:term |word |phrase |expression )?)?[“"‘']?(.{2,90}?)[”"’']?(?:,? (?:used|adopted|set out|given|contained|as set out) (?:by|in|under|for) [^:;]{2,90}?)?,? (?:is|are|reads)(?: as follows| one which| one where| that|:)? ?[:“"‘'(a-z]/u;
const THE_TERM =
	/^(?:The (?:term|phrase|expression|word) )[“"‘']?(.{2,80}?)[”"’']? (?:means|refers to|is used to (?:mean|describe)|is taken to mean|has the (?:same )?meaning|describes|denotes|covers)\b|\bthe (?:terms?|phrase|expression|words?) [“"‘']([^“”"‘]{2,80}?)[”"’'] (?:(?:in|under|of) the (?:Act|Order|Regulations) )?(?:means?|refers? to|denotes?|connotes?|covers?|includes?)\b/u;
const IN_A_STATE =
	/^(?:An?|The|Any|Households?|Persons?|People|Individuals?|Famil(?:y|ies)|Children|Pupils|Patients|Schools?)\b.{0,80}? (?:is|are) (?:said|considered|deemed|regarded|judged|treated|taken)(?: to be)?(?: as being| as)? (?:in |an? |the )?(.{2,60}?) (?:if|when|where) /u;
/** `By night boats we mean`, `By “night boat” is meant`, `When we speak of night boats, we mean`. */
const WE_MEAN =
	/\b(?:[Bb]y|[Ww]hen (?:we|I) (?:speak|talk) of) (?:the (?:term|word|phrase|expression) |an? )?[“"‘']?(\p{L}[^“”"‘’',;.]{1,60}?)[”"’']?,? (?:(?:we|I|they|the [\p{L} ]{3,40}?) means? (?!that\b)|is meant\b)/u;
/** What is settled later or elsewhere, or only asked for. */
const UNSETTLED =
	/\b(?:plans?|review\p{L}*|consult\p{L}*|propos\p{L}*|amend\p{L}*|chang\p{L}*|new) [^.]{0,30}\b(?:definition|meaning)\b|\b(?:will|should|could|would|to|yet to) be defined\b/iu;

export const NOT_SETTLED = {
	why: 'it is not settled, or to be changed',
	holds: ({ sentence }: TermSentence) => UNSETTLED.test(sentence.words),
};

/** The rules by which a sentence glosses a term that need not be its subject. */
export const GLOSS_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'definition.quoted',
		when: ({ sentence, before, debate }) => {
			const term = debate ? undefined : QUOTED.exec(sentence.words)?.[1];
			if (term === undefined) return null;
			const lead = before !== null && LEAD_IN.test(before.words) ? before : null;
			return {
				term,
				authority: lead === null ? null : authorityIn(lead.words),
				span: { start: lead?.start ?? sentence.start, end: sentence.end },
			};
		},
		reads: [
			{ text: '“Night boat” shall mean a boat with two lamps.', gives: { term: 'Night boat' } },
			{
				text: 'We use the meaning set out in the Bays Convention, which states:\n“Night boat” means a boat with two lamps.',
				gives: { term: 'Night boat', authority: 'Bays Convention' },
			},
			{
				text: '“Night boat”, in relation to rafts, includes a raft with a lamp.',
				gives: { nature: 'definition' },
			},
			{ text: '“Nights lost” counts each night on which no boat sailed.', gives: { term: 'Nights lost' } },
		],
		not: [
			'“Night boats” were seen off Saltmarsh.',
			'Keepers shall mean well.',
			'The keepers said “night boats”.',
		],
	},
	{
		id: 'definition.of',
		when: ({ sentence: { words } }) => {
			const term = OF.exec(words)?.[1];
			return term === undefined || /^(?:which|that|this)$/i.test(term)
				? null
				: { term, authority: authorityIn(words) };
		},
		unless: [NOT_SETTLED],
		reads: [
			{ text: 'The definition of a night boat is a boat with two lamps.', gives: { term: 'night boat' } },
			{
				text: 'Our definition of night boats used in the census is boats with two lamps.',
				gives: { term: 'night boats' },
			},
			{
				text: 'The legal meaning of “night boat” is as follows: a boat with two lamps.',
				gives: { term: 'night boat' },
			},
		],
		not: [
			'We plan a review of the definition of a night boat, which is old.',
			'The definition of a night boat was asked for.',
			'The new definition of a keeper is a person who lights lamps.',
			'The lamp of a night boat is green.',
		],
	},
	{
		id: 'definition.the-term',
		when: ({ sentence: { words } }) => {
			const found = THE_TERM.exec(words);
			const term = found?.[1] ?? found?.[2];
			return term === undefined ? null : { term, authority: null };
		},
		unless: [NOT_SETTLED],
		reads: [
			{ text: 'The term night boat refers to a boat with two lamps.', gives: { term: 'night boat' } },
			{
				text: 'It was held that the words “night boat” in the Act connote a boat with two lamps.',
				gives: { term: 'night boat' },
			},
			{
				text: 'The phrase “night boat” is used to describe a boat with two lamps.',
				gives: { term: 'night boat' },
			},
			{ text: 'The expression night boats covers all boats with two lamps.', gives: { term: 'night boats' } },
			{
				text: 'The expression “night boat” has the meaning given in section 4 of the Bays Act 1902.',
				gives: { term: 'night boat' },
			},
		],
		not: [
			'The terms of the lease cover all boats.',
			'The term of the keeper ends in May.',
			'The term night boat is old.',
		],
	},
	{
		id: 'definition.we-mean',
		when: ({ sentence: { words } }) => {
			const term = WE_MEAN.exec(words)?.[1];
			return term === undefined || /^(?:this|that|it|these|which|what)$/i.test(term)
				? null
				: { term, authority: null };
		},
		unless: [NOT_SETTLED],
		reads: [
			{ text: 'By “night boat” we mean a boat with two lamps.', gives: { term: 'night boat' } },
			{ text: 'By a slack lamp is meant a lamp that nobody trims.', gives: { term: 'slack lamp' } },
			{ text: 'When I speak of shore crews, I mean those who do not sail.', gives: { term: 'shore crews' } },
		],
		not: [
			'By this we mean to save oil.',
			'By burning lamps the board means that keepers can see.',
			'Boats sail by night, and we mean well.',
		],
	},
	{
		id: 'definition.in-a-state',
		when: ({ sentence: { words } }) => {
			const term = IN_A_STATE.exec(words)?.[1];
			return term === undefined ? null : { term, authority: null };
		},
		unless: [NOT_SETTLED],
		reads: [
			{ text: 'A boat is said to be in lamp poverty if it has one lamp.', gives: { term: 'lamp poverty' } },
			{
				text: 'A household is considered to be in debt distress when it owes a year’s pay.',
				gives: { term: 'debt distress' },
			},
			{
				text: 'People are deemed shore dwellers where they live by the bay.',
				gives: { term: 'shore dwellers' },
			},
		],
		not: [
			'A boat is said to be lost.',
			'The keeper said that boats are lost if it storms.',
			'A boat is in lamp poverty.',
		],
	},
];
