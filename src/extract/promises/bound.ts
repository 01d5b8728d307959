import type { Rule } from '../../grammar/rule.ts';
import { ADVERB, DEED, DOING, WHO } from './patterns.ts';
import { conditional, found, negated, type Promised, reported, spoken, supposed } from './promised.ts';

/** What somebody intends, expects, is glad or has bound himself to do. */
export const BOUND_RULES: readonly Rule<string, Promised>[] = [
	{
		id: 'promise.committed',
		when: found(
			`(?:${WHO}|\\p{L}\\s+and)${ADVERB}`,
			`\\s+(?:(?:has|have)\\s+(?:also\\s+|now\\s+)?(?:committed|undertaken|promised|agreed|pledged|decided)|(?:has|have)\\s+(?:made|given)\\s+(?:a|an)\\s+(?:commitment|undertaking)|(?:am|is|are|remains?)\\s+(?:(?:also|now|fully|firmly|strongly|still)\\s+)*committed)\\s+to\\s+(?<deed>${DEED}|(?!(?:seeking|working|doing|being|helping|supporting)\\s)\\p{L}+ing)(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported],
		reads: [
			{
				text: 'The Government has committed to report to Parliament by the end of October.',
				gives: { what: 'report to Parliament by the end of October', by: 'by the end of October' },
			},
			{
				text: 'We have committed to redesigning the badge.',
				gives: { what: 'redesigning the badge', by: null },
			},
			{
				text: 'We remain fully committed to lighting every pier by May 2012.',
				gives: { what: 'lighting every pier by May 2012', by: 'by May 2012' },
			},
			{ text: 'I have undertaken to write to the hon. Lady.', gives: { what: 'write to the hon. Lady' } },
		],
		not: [
			'The Government has not committed to report.',
			'The thief committed to memory the code.',
			'We were committed to redesigning the badge.',
			'We are committed to a better badge.',
			'We are committed to working with keepers.',
			'He said that we have committed to redesigning the badge.',
			'We had committed to redesigning the badge if it was lost.',
			'Neither they nor we have committed to redesigning the badge.',
			'We have committed to redesigning the badge if it is lost.',
		],
	},
	{
		id: 'promise.intend',
		when: found(
			`(?:${WHO}|\\p{L}\\s+and)${ADVERB}`,
			`\\s+(?:intends?|plan|proposes?|expects?|aims?|(?:am|is|are)\\s+(?:also\\s+|now\\s+|currently\\s+)*(?:intending|planning|proposing|aiming))\\s+(?:shortly\\s+|soon\\s+)?to\\s+(?:also\\s+)?(?<deed>${DEED})(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported],
		reads: [
			{
				text: 'The Director then intends to publish a summary by 10 March 2010.',
				gives: { what: 'publish a summary by 10 March 2010', by: 'by 10 March 2010' },
			},
			{
				text: 'We are looking at the rules and plan to consult in summer 2010.',
				gives: { what: 'consult in summer 2010', by: 'in summer 2010' },
			},
			{
				text: 'We are proposing to bring in a Kite Bill.',
				gives: { what: 'bring in a Kite Bill', by: null },
			},
			{ text: 'We aim to publish the rules by May 2010.', gives: { by: 'by May 2010' } },
			{
				text: 'I expect to make a statement shortly.',
				gives: { what: 'make a statement shortly', by: 'shortly' },
			},
		],
		not: [
			'We do not intend to publish a summary.',
			'We hope to publish a summary.',
			'The firm has plans to publish a summary.',
			'He asked whether we intend to publish a summary.',
			'Neither they nor we intend to publish a summary.',
			'If it rains, we intend to publish a summary.',
			'He said that we intend to publish a summary.',
		],
	},
	{
		id: 'promise.anticipate',
		when: found(
			`(?:${WHO}|\\p{L}\\s+and)${ADVERB}`,
			`\\s+(?:anticipates?|envisages?|(?:am|is|are)\\s+(?:now\\s+|currently\\s+)?planning\\s+on)\\s+(?<deed>${DOING})(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported],
		reads: [
			{
				text: 'We anticipate publishing a kite plan in the new year.',
				gives: { what: 'publishing a kite plan in the new year', by: 'in the new year' },
			},
			{ text: 'We are planning on meeting the hon. Lady next week.', gives: { by: 'next week' } },
			{ text: 'The Government now envisages laying the order in May 2010.', gives: { by: 'in May 2010' } },
		],
		not: [
			'We do not anticipate publishing a kite plan.',
			'If it rains, we anticipate publishing a kite plan.',
			'He said that we anticipate publishing a kite plan.',
			'Neither they nor we anticipate publishing a kite plan.',
			'Keepers anticipate making a loss.',
		],
	},
	{
		id: 'promise.commits',
		when: found(
			'(?<![\\p{L}])[\\p{L}]+',
			`\\s+commits?\\s+(?:the\\s+)?(?:Government|us|Ministers|Department)\\s+to\\s+(?<deed>${DEED})(?![\\p{L}])`,
			true,
		),
		unless: [negated, supposed, reported],
		reads: [
			{
				text: 'The Kite Plan commits Government to review the rules by 2012.',
				gives: { what: 'review the rules by 2012', by: 'by 2012' },
			},
			{ text: 'It commits us to publish the plan if the Board asks.', gives: { by: null } },
			{ text: 'The Act commits the Government to report each year.', gives: { what: 'report each year' } },
		],
		not: [
			'The Kite Plan commits nobody to review the rules.',
			'If it rains, the plan commits us to review the rules.',
			'She says that the plan commits us to review the rules.',
			'Nor the plan commits us to review the rules.',
		],
	},
	{
		id: 'promise.happy-to',
		when: found(
			'(?<![\\p{L}])(?:I|[Ww]e)',
			`\\s+(?:would|will|shall|should|am|are)\\s+(?:be\\s+)?(?:(?:more\\s+than|very|always|only\\s+too|quite|certainly|perfectly|of\\s+course)\\s+)*(?:happy|pleased|delighted|glad|willing|prepared|determined)\\s+to\\s+(?<deed>${DEED})(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported, spoken],
		reads: [
			{
				text: 'I would be more than happy to meet him to discuss the issues.',
				gives: { what: 'meet him to discuss the issues', by: null },
			},
			{ text: 'I am happy to write to the hon. Lady.', gives: { what: 'write to the hon. Lady' } },
			{ text: 'We will be pleased to provide the figures next week.', gives: { by: 'next week' } },
		],
		not: [
			'I am happy to confirm the date.',
			'I was happy to meet him.',
			'I would not be happy to meet him.',
			'I would be happy to meet him if he wrote.',
			'The firm would be happy to meet him.',
			'Neither they nor I am happy to meet him.',
			'She thinks that we would be happy to meet him.',
		],
	},
	{
		id: 'promise.arranged',
		when: found(
			'(?<![\\p{L}])(?:(?:I|[Ww]e|[Mm]y\\s\\p{Ll}+|[Oo]fficials|[Tt]he\\s\\p{Lu}\\p{L}+)(?=\\s+(?:am|is|are|have|has)\\s(?!being))|[Aa]rrangements)',
			'\\s+(?:(?:(?:am|is|are|have|has)\\s+(?:now\\s+|also\\s+|currently\\s+|therefore\\s+)?(?<deed>arrang(?:ing|ed)\\s+(?:for\\s+|to\\s+))|(?:is|are)\\s+(?:now\\s+|also\\s+|currently\\s+)?being\\s+(?<due>made\\s+(?:for\\s+|to\\s+))))(?=[^;]*?\\b(?:Library|Libraries|hon|published|made|sent|placed|send|meet|visit|publish)\\b)',
			false,
		),
		unless: [negated, supposed, reported],
		reads: [
			{
				text: 'We are arranging for copies of the rope list to be placed in the Library.',
				gives: { what: 'We are arranging for copies of the rope list to be placed in the Library' },
			},
			{
				text: 'Arrangements are being made for the letters to be published in May 2010.',
				gives: { by: 'in May 2010' },
			},
			{ text: 'I am arranging to meet the keepers of Saltby.', gives: { by: null } },
			{ text: 'I have arranged for the rope list to be placed in the Library.', gives: { by: null } },
		],
		not: [
			'Ropes are being made to be sent to Moss.',
			'Arrangements were made for the letters to be published.',
			'Nor are we arranging for copies to be placed in the Library.',
			'If it rains, we are arranging for copies to be sent.',
			'She said that we are arranging for copies to be sent.',
		],
	},
	{
		id: 'promise.asked-to-reply',
		when: found(
			'(?<![\\p{L}])(?:(?:I|[Ww]e)(?=\\s+(?:have|am|are)\\s+(?!been))|(?:[Tt]he|[Mm]y)\\s[^;?!,]{3,80}?(?=\\s+(?:has|have)\\s+been\\s))',
			'\\s+(?:have|has|am|are)\\s+(?:been\\s+|therefore\\s+|also\\s+|now\\s+|today\\s+|accordingly\\s+)*ask(?:ed|ing)\\s+(?:[^;?!]*?\\s)?to\\s+(?<deed>(?:be\\s+(?:placed|sent|deposited|published)|write|reply|respond|provide|send|place|deposit|contact)(?=[^;]*?\\b(?:hon\\.|Friend|Lord|Lady|Baroness|Library|Libraries|direct|directly|noble)(?![\\p{L}])))(?![\\p{L}])',
			false,
		),
		unless: [
			negated,
			conditional,
			{
				...reported,
				holds: (words, { what, deed }) => reported.holds(words, { what, deed: Math.min(what.start, deed) }),
			},
		],
		reads: [
			{
				text: 'I have asked the head of the Kite Board to write to the hon. Lady.',
				gives: { what: 'I have asked the head of the Kite Board to write to the hon. Lady', by: null },
			},
			{ text: 'We have therefore asked for the list to be placed in the Library.', gives: { by: null } },
			{ text: 'The chief keeper has been asked to write to the hon. Lady.', gives: { by: null } },
			{ text: 'I am asking Mr. Moss, of the Board, to reply directly by 4 May.', gives: { by: 'by 4 May' } },
		],
		not: [
			'I have asked the Board to reply.',
			'I have been asked to reply to the hon. Lady.',
			'She has asked the Board to write to the hon. Lady.',
			'If it rains, I have asked the Board to write to the hon. Lady.',
			'She said that I have asked the Board to write to the hon. Lady.',
			'Neither they nor I have asked the Board to write to the hon. Lady.',
		],
	},
];
