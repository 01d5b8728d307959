import type { Rule } from '../../grammar/rule.ts';
import { BOUND_RULES } from './bound.ts';
import { BODY_RULES, DATED_RULES } from './dated.ts';
import { ADVERB, DEED, DOING, PASSIVE, WHO } from './patterns.ts';
import { conditional, found, negated, ordered, type Promised, reported, spoken } from './promised.ts';

/** Whose promise it is stands before the deed, or what is promised before what will be done to it. */
export const PROMISE_RULES: readonly Rule<string, Promised>[] = [
	{
		id: 'promise.will',
		when: found(
			`(?:${WHO}|(?:^|[;:,]\\s)${WHO}\\s(?:[^;.?!]|\\.(?=\\S))*?[\\p{L}\\p{N}\\p{P}],?\\s+(?:and|but))`,
			`\\s+(?:will|shall)${ADVERB}\\s+(?<deed>${DEED})(?![\\p{L}])`,
			true,
		),
		unless: [
			negated,
			conditional,
			reported,
			ordered,
			{
				...spoken,
				holds: (words, reading) =>
					!/^(?:confirm|announce)/.test(words.slice(reading.deed)) && spoken.holds(words, reading),
			},
		],
		reads: [
			{ text: 'I will write to the hon. Member.', gives: { what: 'write to the hon. Member', by: null } },
			{
				text: 'We will publish an updated plan, with maps, in the autumn.',
				gives: { what: 'publish an updated plan, with maps, in the autumn', by: 'in the autumn' },
			},
			{
				text: 'The director and his team will consider the replies, and if so amend the rules.',
				gives: { by: null },
			},
			{
				text: 'We are looking into ropes and will continue to work with the firms.',
				gives: { what: 'continue to work with the firms', by: null },
			},
			{
				text: 'The Department looks at all ropes (see the 2009 rules) and will investigate the case for new ones.',
				gives: { what: 'investigate the case for new ones' },
			},
			{
				text: 'My right hon. Friend the Secretary of State will then make a statement.',
				gives: { what: 'make a statement', by: null },
			},
		],
		not: [
			'We will not publish the plan.',
			'If it rains, we will publish the plan.',
			'She hopes that the Board will publish the plan.',
			'I will make a few remarks.',
			'I will give way to my hon. Friend.',
			'The plan will work well.',
			'Kites will make a noise.',
			'Neither the Board nor we will publish the plan.',
			'The Board shall publish a report.',
		],
	},
	...BODY_RULES,
	{
		id: 'promise.will-be-doing',
		when: found(WHO, `\\s+(?:will|shall)${ADVERB}\\s+be${ADVERB}\\s+(?<deed>${DOING})(?![\\p{L}])`, true),
		unless: [negated, conditional, reported],
		reads: [
			{
				text: 'We will be launching a campaign in November.',
				gives: { what: 'launching a campaign in November', by: 'in November' },
			},
			{ text: 'I will be writing to the hon. Lady shortly.', gives: { by: 'shortly' } },
			{ text: 'We will shortly be contacting the kite makers.', gives: { by: 'shortly' } },
			{
				text: 'We will be launching a campaign in May with shows that are held in May 2010 in all towns.',
				gives: { by: 'in May 2010' },
			},
			{ text: 'The Government will be publishing their reply.', gives: { what: 'publishing their reply' } },
		],
		not: [
			'We will not be publishing the reply.',
			'Kites will be making a noise.',
			'Unless it rains, we will be publishing the reply.',
			'He believes that the Board will be publishing the reply.',
			'Neither they nor we will be publishing the reply.',
		],
	},
	{
		id: 'promise.will-be-done',
		when: found(
			'(?<![\\p{L}])(?:\\p{Lu}|(?:this|which|that|it|these|they|an?|the|copies)(?=\\s))(?:[^;.?!]|\\.(?=\\S))*?',
			`\\s(?:will|shall)\\s+(?:also\\s+|then\\s+|now\\s+|shortly\\s+)*be\\s+(?:also\\s+|\\p{Ll}+ly\\s+)?(?<deed>${PASSIVE})(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported],
		reads: [
			{ text: 'The kite order will be laid before Parliament.', gives: { by: null } },
			{
				text: 'A copy of the letter will be placed in the Library.',
				gives: { what: 'A copy of the letter will be placed in the Library', by: null },
			},
			{
				text: 'The first results will be published in December 2009.',
				gives: { what: 'The first results will be published in December 2009', by: 'in December 2009' },
			},
			{
				text: 'Kite awards, which will be announced later in the year, are made.',
				gives: { by: 'later in the year' },
			},
		],
		not: [
			'The results will not be published.',
			'The results would be published if they were ready.',
			'The results were published in December 2009.',
			'He says that the results will be published.',
			'No results will be published in May.',
			'If they are ready, the results will be published in May.',
		],
	},
	{
		id: 'promise.announcement',
		when: found(
			'(?<![\\p{L}])(?:(?:[Aa]n?|[Tt]he|[Ff]urther|[Aa]ny)\\s+(?:further\\s+|formal\\s+|final\\s+)?(?:announcement|statement|decision|response|update)|[Aa]nnouncements|[Ss]tatements|[Dd]ecisions|[Rr]esponses|[Uu]pdates)\\b[^;.?!]*?',
			'\\s(?:will|shall)\\s+be\\s+(?<deed>made|given|taken|issued|provided)(?![\\p{L}])',
			false,
		),
		unless: [
			negated,
			conditional,
			reported,
			{ why: 'it is what happens each time', holds: (words) => /\bcase[-\s]by[-\s]case\b/i.test(words) },
		],
		reads: [
			{
				text: 'An announcement on the orders will be made in due course.',
				gives: { what: 'An announcement on the orders will be made in due course', by: 'in due course' },
			},
			{ text: 'A decision will be taken by the end of May.', gives: { by: 'by the end of May' } },
			{ text: 'A further statement will be made next week.', gives: { by: 'next week' } },
			{ text: 'Updates will be provided by the end of May.', gives: { by: 'by the end of May' } },
		],
		not: [
			'No announcement was made.',
			'The kites will be made in May.',
			'A decision will be taken if it rains.',
			'Decisions will be taken on a case-by-case basis.',
			'A decision will not be taken by May.',
			'No further announcement will be made.',
			'He hopes that an announcement will be made.',
		],
	},
	{
		id: 'promise.due',
		when: found(
			'(?<![\\p{L}])[\\p{L}][^;.?!]*?',
			`\\s(?:is|are)\\s+(?:now\\s+|currently\\s+|also\\s+|still\\s+)*(?:(?:due|expected|scheduled|planned|set)\\s+(?=to\\s|for\\s)|(?=to\\s+be\\s))(?<deed>(?:to\\s+be\\s+${PASSIVE}|to\\s+(?:report|publish|respond|reply|conclude\\s+and\\s+publish)|for\\s+(?:publication|release)))(?![\\p{L}])`,
			false,
		),
		unless: [negated, conditional, reported],
		reads: [
			{
				text: 'Ministers are due to report to Parliament by the end of this month.',
				gives: { by: 'by the end of this month' },
			},
			{ text: 'A copy of the lamp rules is to be placed in the Library.', gives: { by: null } },
			{ text: 'The study is due for publication next year.', gives: { by: 'next year' } },
			{
				text: 'Figures for 2009 are expected to be published in early 2010.',
				gives: { by: 'in early 2010' },
			},
		],
		not: [
			'The study was due for publication last year.',
			'The study is not due to be published.',
			'The rent is due for payment.',
			'Kites are expected to fly.',
			'Each firm is expected to provide for its own ropes.',
			'No report is due to be published.',
			'If it is ready, the report is due to be published.',
			'She believes that the report is due to be published.',
		],
	},
	...BOUND_RULES,
	...DATED_RULES,
];
