import type { Rule } from '../../grammar/rule.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import { DONE_BY, EVENTS, HAPPENS } from './done.ts';
import { ADVERB, BODY, DEED, eitherCase, PASSIVE, WHO } from './patterns.ts';
import { conditional, dayless, found, negated, type Promised, reported } from './promised.ts';

/** What a body will do. Tried before what will be done to something: the doing comes first in the sentence. */
export const BODY_RULES: readonly Rule<string, Promised>[] = [
	{
		id: 'promise.body-will',
		when: found(`(?:${BODY}|\\p{L},?\\s+and)`, `\\s+will${ADVERB}\\s+(?<deed>${DEED})(?![\\p{L}])`, true),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{
				text: 'The Kite Board will produce a report in summer 2010 which will be placed in the Library.',
				gives: { by: 'in summer 2010' },
			},
			{
				text: 'The Panel goes on with its review and will report to the Board in January 2010.',
				gives: { what: 'report to the Board in January 2010', by: 'in January 2010' },
			},
			{ text: 'The Panel will publish its rules by the end of May.', gives: { by: 'by the end of May' } },
			{
				text: 'Thereafter the Kite Office (KO) will report to Parliament next year.',
				gives: { what: 'report to Parliament next year' },
			},
		],
		not: [
			'The Kite Board will consult the Rope Board on any change.',
			'The Panel will not publish its rules by the end of May.',
			'She said that the Panel will publish its rules by the end of May.',
			'If it rains, the Panel will publish its rules by the end of May.',
			'Neither we nor the Panel will publish its rules by the end of May.',
		],
	},
];

/** What is said to happen, or to be done to something: a promise only where its day is said. */
export const DATED_RULES: readonly Rule<string, Promised>[] = [
	{
		id: 'promise.by-a-day',
		when: found(
			'(?<![\\p{L}])\\p{Lu}(?:[^;.?!]|\\.(?=\\S))*?',
			`\\s(?:(?:will|shall|should)\\s+(?:also\\s+|then\\s+|now\\s+|shortly\\s+)*be\\s+(?:also\\s+)?(?<deed>available|${alternatives(DONE_BY)})|(?:is|are)\\s+(?<due>due|expected|scheduled|planned|anticipated|envisaged|timetabled)(?=\\s+(?:very|shortly|soon|in|by|for|on|at|from|before|around|within|later|next|this|early|late|mid)(?:\\s|[.,-])))(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{ text: 'Figures for 2009 will be available in January 2010.', gives: { by: 'in January 2010' } },
			{ text: 'The other members will be appointed shortly.', gives: { by: 'shortly' } },
			{ text: 'Her report is due very shortly.', gives: { by: 'shortly' } },
			{ text: 'The outcome of the trial is expected in June 2010.', gives: { by: 'in June 2010' } },
			{ text: 'Revised rules will be introduced by the end of May.', gives: { by: 'by the end of May' } },
		],
		not: [
			'Figures will be available to all.',
			'No figures will be available in January 2010.',
			'If it rains, figures will be available in January 2010.',
			'She believes that figures will be available in January 2010.',
			'Members were appointed in May 2009.',
		],
	},
	{
		id: 'promise.due-by-a-day',
		when: found(
			'(?<![\\p{L}])\\p{Lu}(?:[^;.?!]|\\.(?=\\S))*?',
			`\\s(?:is|are)\\s+(?:now\\s+|currently\\s+|also\\s+|still\\s+)*(?:(?:due|expected|scheduled|planned|intended|set)\\s+)?to\\s+(?<deed>be\\s+(?:available|complete|ready|${alternatives(DONE_BY)})|(?:${alternatives(HAPPENS)}))(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{ text: 'The first report is expected to be completed by the spring.', gives: { by: 'by the spring' } },
			{ text: 'Work on the Saltby pier is due to start in May 2010.', gives: { by: 'in May 2010' } },
			{ text: 'Figures for ropes are expected to be available in June.', gives: { by: 'in June' } },
		],
		not: [
			'Kites are expected to be ready for the wind.',
			'No kites are expected to be ready in June.',
			'If it rains, the kites are expected to be ready in June.',
			'She believes that the kites are due to be ready in June.',
			'The kites were due to be ready in June.',
		],
	},
	{
		id: 'promise.event',
		when: found(
			`(?<![\\p{L}])(?:[^;.?!]|\\.(?=\\S))*?(?<![\\p{L}])(?:${eitherCase(alternatives(EVENTS))})(?![\\p{L}])(?:[^;.?!,]|\\.(?=\\S))*?`,
			`\\swill\\s+(?:also\\s+|then\\s+|now\\s+)*(?<deed>${alternatives(HAPPENS)})(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{
				text: 'The consultation on kite rules will close on 4 May 2010.',
				gives: { what: 'The consultation on kite rules will close on 4 May 2010', by: 'on 4 May 2010' },
			},
			{ text: 'The trial in Saltby will start next month.', gives: { by: 'next month' } },
			{ text: 'Her inquiry will report by the end of June.', gives: { by: 'by the end of June' } },
		],
		not: [
			'The rope will end in a knot.',
			'The trial will start when it rains.',
			'No trial will start next month.',
			'If it rains, the trial will start next month.',
			'He hopes that the trial will start next month.',
			'Kites will start next month.',
		],
	},
	{
		id: 'promise.to-be-done',
		when: found(
			"(?<![\\p{L}])(?:[Tt]he|[Oo]ur|[Aa]n?)\\s+(?:[\\p{L}'’-]+\\s+){1,9}?",
			`to\\s+be\\s+(?<deed>${PASSIVE})(?![\\p{L}])`,
			false,
		),
		unless: [
			negated,
			conditional,
			reported,
			dayless,
			{
				why: 'somebody wants, needs or had it to be done',
				holds: (words, { deed }) =>
					/\b(?:was|were|had|have|has|want\w*|wish\w*|like|need\w*|requir\w*|allow\w*|enable\w*|cause\w*|continue\w*)\b[^,;]*\bto\s+be\s+$/iu.test(
						words.slice(0, deed),
					),
			},
		],
		reads: [
			{
				text: 'Ropes are dealt with in the Saltby kite plan to be published in the new year.',
				gives: { what: 'the Saltby kite plan to be published in the new year', by: 'in the new year' },
			},
			{ text: 'This is for the panel report to be released in May 2010.', gives: { by: 'in May 2010' } },
			{ text: 'Our answer is in the order to be laid next month.', gives: { by: 'next month' } },
		],
		not: [
			'The list to be published is long.',
			'The keeper wanted the list to be published in May 2010.',
			'If it rains, the list to be published in May 2010 is short.',
			'She said that the list to be published in May 2010 is short.',
			'Nor is the list to be published in May 2010.',
		],
	},
	{
		id: 'promise.there-will-be',
		when: found(
			'(?<![\\p{L}])[Tt]here',
			`\\s+(?:will|shall)\\s+(?:also\\s+|then\\s+|now\\s+)?be\\s+(?<deed>(?:an?|the|two|three|further)\\s+(?:[\\p{L}-]+\\s+){0,6}?(?:${alternatives(EVENTS)}))(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{
				text: 'There will also be a further kite campaign from the end of October.',
				gives: { what: 'a further kite campaign from the end of October', by: 'from the end of October' },
			},
			{ text: 'There will be a review of the rules next year.', gives: { by: 'next year' } },
			{ text: 'In Moss there will then be two trials in May 2010.', gives: { by: 'in May 2010' } },
		],
		not: [
			'There will be a loss of ropes in May 2010.',
			'There will be a review of the rules.',
			'He said that there will be a review in May 2010.',
			'If it rains, there will be a review in May 2010.',
			'There will be no review in May 2010.',
		],
	},
	{
		id: 'promise.we-expect',
		when: found(
			WHO,
			`\\s+(?:currently\\s+|now\\s+)?(?:expects?|intends?)\\s+(?:[^\\s;.?!]+\\s+){1,10}?to\\s+(?<deed>be\\s+(?:[\\p{L}]+ed|made|taken|begun|available|ready|complete|in\\s+place)|(?:${alternatives(HAPPENS)}))(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{
				text: 'We expect the fees to be determined early in 2010.',
				gives: { what: 'We expect the fees to be determined early in 2010', by: 'early in 2010' },
			},
			{
				text: 'The Government intends the new rules to take effect in May 2010.',
				gives: { by: 'in May 2010' },
			},
			{ text: 'I expect the panel to be in place by the end of June.', gives: { by: 'by the end of June' } },
		],
		not: [
			'We expect keepers to be trained.',
			'Neither they nor we expect the fees to be determined in 2010.',
			'If it rains, we expect the fees to be determined in 2010.',
			'She said that we expect the fees to be determined in 2010.',
			'Kites expect the wind to be ready in May 2010.',
		],
	},
	{
		id: 'promise.body-expects',
		when: found(
			`(?:${BODY}|(?<![\\p{L}])\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*|\\p{L},?\\s+and)${ADVERB}(?:\\s+(?:currently|now|then))*`,
			`\\s+(?:intends?|plans?|expects?|aims?|proposes?)\\s+to\\s+(?<deed>${DEED})(?![\\p{L}])`,
			true,
		),
		unless: [negated, conditional, reported, dayless],
		reads: [
			{
				text: 'The Kite Board is looking at ropes and currently expects to publish its rules in May 2010.',
				gives: { what: 'publish its rules in May 2010', by: 'in May 2010' },
			},
			{ text: 'The Rope Panel plans to report in the autumn.', gives: { by: 'in the autumn' } },
			{ text: 'SKB aims to publish its rules next year.', gives: { what: 'publish its rules next year' } },
		],
		not: [
			'The Rope Panel expects to meet the firms.',
			'The Rope Panel does not expect to report in the autumn.',
			'If it rains, the Rope Panel expects to report in the autumn.',
			'She said that the Rope Panel expects to report in the autumn.',
			'Nor the Rope Panel expects to report in the autumn.',
		],
	},
];
