import { anyWay, denied, NO_GAP, NOT_INFORMATION, said, together, unlessInformation } from './place.ts';
import type { GapRule } from './rules.ts';
import { COLLECT, ESTIMATE, HOLD, LEVEL, TELL_APART } from './words.ts';

/** What nobody in Government knows, or not in that form. */
export const UNKNOWN: readonly GapRule[] = [
	{
		id: 'gap.not-disaggregated',
		why: 'not disaggregated',
		when: anyWay(
			unlessInformation(denied(TELL_APART)),
			said(
				/\b(?:not|cannot|never|unable\s+to)\b[^.;]{0,50}\b(?:separately\s+(?:\p{Ll}+)|(?:identified|recorded|held|shown|collected)\s+separately|broken\s+down|break\s+down|split\s+out|categorised|disaggregated)\b/iu,
				'object',
			),
			said(
				/\b(?:no|a)\s+(?:separate|further)\s+(?:breakdown|figures)\b[^.;]{0,40}\b(?:not\s+)?(?:available|held|possible)\b|\bdo(?:es)?\s+not\s+(?:provide|give|include|hold|have)\s+(?:a\s+)?(?:separate\s+)?breakdown\b/i,
				'asked',
			),
			said(
				/\b(?:not\s+possible|unable|impossible)\s+to\s+(?:\p{Ll}+ly\s+)?(?:identify|provide\s+a\s+breakdown\s+of|break)\b/iu,
				'object',
			),
			said(
				new RegExp(
					`\\b(?:not|neither)\\s+(?:\\p{Ll}+\\s+)?(?:available|held|published|produced|provided)\\s+(?:\\p{Ll}+ly\\s+)?(?:by|at|below|down\\s+to)\\s+(?:(?:the|an?|parliamentary|individual)\\s+)*(?:${LEVEL}|(?:[\\p{L}()-]+\\s+){1,6}level)`,
					'iu',
				),
			),
			said(
				/\b(?:not|cannot)\b[^.;]{0,40}\b(?:for|at|below|to)\s+(?:areas?|levels?|units|groups)\s+(?:smaller|lower|below|finer)\b/i,
			),
			said(
				new RegExp(
					`\\b(?:information|data|figures|statistics|estimates?)\\s+(?:for|by|at)\\s+[^.;]{0,80}?\\b${LEVEL}\\b[^.;]{0,60}\\b(?:is|are)\\s+not\\s+(?:available|held|produced)\\b`,
					'iu',
				),
			),
			said(
				new RegExp(
					`\\b(?:not\\s+possible|unable)\\s+to\\s+(?:provide|give|supply|produce)(?=[^.;]{0,90}\\s(?:by|at)\\s+(?:(?:the|an?|parliamentary|individual)\\s+)*(?:${LEVEL}|[\\p{L}-]+\\s+level))`,
					'iu',
				),
				'object',
			),
			said(/\bfor\s+the\s+(?:requested|specified|individual)\s+[^.;]{3,60}\b(?:is|are)\s+not\s+available\b/i),
			said(/\bnot\s+(?:\p{Ll}+\s+)?(?:available|held|published)\s+(?=(?:split|broken\s+down)\s+by\b)/iu),
			said(/\bnot\s+(?:\p{Ll}+\s+)?(?:available|held)\s+in\s+the\s+(?:form|format)\b/iu, 'asked'),
			said(/\b(?:is|are)\s+(?:\p{Ll}+\s+)?by\s+[^.,;]{3,40}\band\s+not\s+by\b/iu, 'asked'),
		),
		unless: [
			...NO_GAP,
			{
				why: 'a law or a body makes no distinction',
				holds: ({ words }, { start, end }) =>
					/\b(?:distinguish|differentiate)$/i.test(words.slice(start, end)) &&
					!/\b(?:data|figures|statistics|records?|information|system|database)\b/i.test(words),
			},
		],
		reads: [
			{ text: 'The figures on kites are not broken down by colour.', gives: { why: 'not disaggregated' } },
			{
				text: 'Figures on lost lamps are not available split by colour.',
				gives: { about: 'lost lamps split by colour', why: 'not disaggregated' },
			},
			{
				text: 'Such lamps cannot be separately identified from other lights in these records.',
				gives: {
					about: 'what lamps cost in Saltby separately identified from other lights in these records',
				},
			},
			{
				text: 'It is not possible to identify the cost of red kites.',
				gives: { about: 'the cost of red kites' },
			},
			{
				text: 'Due to small samples, estimates cannot be provided for areas smaller than parishes.',
				gives: { about: 'what lamps cost in Saltby for areas smaller than parishes' },
			},
			{
				text: 'The figures are not available below Saltby Lamp Area (SLA) level.',
				gives: { why: 'not disaggregated' },
			},
			{
				text: 'It is not possible to provide a lamp cost breakdown at parish level.',
				gives: { about: 'a lamp cost breakdown at parish level' },
			},
			{
				text: 'The information is not available at parish level.',
				gives: { about: 'what lamps cost in Saltby at parish level' },
			},
			{
				text: 'The work of the lamp crew cannot be categorised as mending or lighting.',
				gives: { about: 'what lamps cost in Saltby' },
			},
		],
		not: [
			'The law does not distinguish between kites and balloons.',
			'The figures are broken down by colour.',
			'Kites are not available in shops.',
		],
	},
	{
		id: 'gap.insufficient-evidence',
		why: 'insufficient evidence',
		when: anyWay(
			said(
				/\binsufficient\s+(?:evidence|data|information)\b|\b(?:not|no|without|lacks?|lacking)\b[^.;]{0,30}\bsufficient\s+(?:evidence|data|information)\b|\black(?:s|ing)?\s+of\s+(?:(?:sufficient|reliable|good|robust)\s+)?(?:information|evidence|data)\s+(?:about|on|as\s+to|regarding)\b|\b(?:no|not\s+(?:seen|aware\s+of|received)\s+any)\s+(?:\p{Ll}+\s+)?evidence\s+(?:to\s+(?:suggest|indicate|show|support)(?:\s+that)?|that|of)(?=\s|$)/iu,
				'object',
			),
			said(/\bfigures\b[^.;]{0,80}\b(?:not|less)\s+(?:\p{Ll}+\s+)?reliable\b/iu),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'There is insufficient evidence to say how many kites were lost.',
				gives: { why: 'insufficient evidence' },
			},
			{
				text: 'We have seen no evidence to suggest that Saltby lamps go out.',
				gives: { about: 'Saltby lamps go out' },
			},
			{ text: 'There are not sufficient data on lost kites.', gives: { about: 'lost kites' } },
			{ text: 'There was a lack of information about lost kites.', gives: { about: 'lost kites' } },
		],
		not: ['There is sufficient evidence.', 'The evidence was strong.', 'A court may ask for evidence.'],
	},
	{
		id: 'gap.no-estimate',
		why: 'no estimate',
		when: anyWay(
			said(
				/\b(?:no|not\s+(?:yet\s+)?(?:made|undertaken|produced|carried\s+out|prepared|published|conducted|done|(?:been\s+)?possible\s+to\s+(?:make|give|provide|produce))\s+(?:an?y?\s+)?)\s*(?:such\s+(?:an?\s+)?)?(?:(?:official|central|reliable|recent|specific|robust|formal|current|separate|precise|detailed|\p{Ll}+)\s+){0,2}?(?:estimates?|assessments?|appraisals?|evaluations?)\b(?!\s+to\b)(?:\s+(?:has|have)\s+been\s+(?:\p{Ll}+ly\s+)?made)?(?:\s+(?:of|on|about|as\s+to))?/iu,
				'object',
			),
			said(
				/(?:\b(?:estimates?|assessments?|forecasts?|projections?)|(?:^|,\s)(?:Estimates?|Assessments?|Forecasts?|Projections?))\s+(?:(?:of|for|on)\s+[^.;]{2,160}\s+)?(?:is|are|has|have)\s+not\s+(?:been\s+)?(?:made|available)\b/,
			),
			said(
				/\b(?:comparison|estimate)\b[^.;]{0,40}\b(?:would\s+be|is)\s+(?:difficult|impossible|not\s+possible)\b/i,
			),
			denied(ESTIMATE),
		),
		unless: [
			...NO_GAP,
			{
				why: 'none is needed',
				holds: ({ words }) => /\b(?:is|are|was)\s+(?:necessary|needed|required)\b/i.test(words),
			},
			{
				why: 'people are assessed',
				holds: ({ words }, { start, end }) =>
					/assess(?:ed)?$/i.test(words.slice(start, end)) &&
					!/\b(?:impact|effect|cost|number|level|extent)s?\b/i.test(words),
			},
		],
		reads: [
			{ text: 'Forecasts for 2011 are not available.', gives: { why: 'no estimate' } },
			{ text: 'We do not project the price of lamps.', gives: { about: 'the price of lamps' } },
			{ text: 'No formal assessment has been made.', gives: { about: 'what lamps cost in Saltby' } },
			{
				text: 'We have not estimated the cost of relighting Saltby.',
				gives: { about: 'the cost of relighting Saltby' },
			},
			{
				text: 'The Board has not made an assessment of the wear on kites.',
				gives: { about: 'the wear on kites' },
			},
		],
		not: [
			'The estimate was made in 2003.',
			'Lamps have not been assessed by a doctor.',
			'No assessment of kites is necessary.',
			'We have made an estimate of the cost.',
		],
	},
	{
		id: 'gap.not-collected',
		why: 'not collected',
		when: anyWay(
			denied(COLLECT),
			said(
				/\b(?:is|are)\s+(?:only\s+)?(?:collected|recorded)\s+(?:only\s+)?(?<=\bonly\b.{0,30})(?:for|on|by|in|since|from)\b/i,
			),
			said(/\bonly\s+(?:been\s+)?(?:available|collected|recorded)\s+(?:since|from)\b/i),
			said(
				/\b(?:do|does)\s+not\s+(?:operate|run|keep|maintain|have)\s+an?\s+(?:\p{Ll}+\s+){0,2}(?:reporting\s+system|register|database)\b/iu,
				'asked',
			),
			said(/\bno\s+(?:central\s+)?records?\s+(?:is|are|was|were|of)\b/i, 'object'),
		),
		unless: [
			...NO_GAP,
			NOT_INFORMATION,
			{
				why: 'it is said of people',
				holds: ({ words }, { end }) =>
					/^(?:The|A|Some|Many|Most)?\s?(?:people|patients|pupils|claimants|individuals|staff)\b/i.test(
						words,
					) && !/\b(?:data|information|figures|statistics|records)\b/i.test(words.slice(0, end)),
			},
			{
				why: 'it is left out of something else',
				holds: ({ words }, { start, end }) =>
					/\bincluded$/i.test(words.slice(start, end)) &&
					!/\b(?:data|information|figures|statistics)\b/i.test(words.slice(0, start)),
			},
		],
		reads: [
			{
				text: 'Data on kites flown at night are not collected centrally.',
				gives: { about: 'kites flown at night' },
			},
			{ text: 'The Lamp Board does not record the age of keepers.', gives: { about: 'the age of keepers' } },
			{ text: 'Figures by colour are collected only for kites.', gives: { why: 'not collected' } },
			{
				text: 'The Kite Board does not operate a reporting system for lost ropes.',
				gives: { about: 'what lamps cost in Saltby', why: 'not collected' },
			},
		],
		not: [
			'The data are collected each year.',
			'The ropes were not collected by the porter.',
			'Those whose age is not recorded are left out.',
			'Figures on kites were previously not collected centrally.',
			'Patients are not counted twice in the figures.',
			'Kites are not included in the figures.',
		],
	},
	{
		id: 'gap.not-held',
		why: 'not held',
		when: anyWay(
			denied(HOLD),
			said(
				/\b(?:do|does|did)\s+not\s+have\s+(?:these|this|such|that)\s+(?:data|information|figures)\s+(?:(?:readily|centrally|currently)\s+)*available\b/i,
				'asked',
			),
			said(
				/\b(?:do|does|did)\s+not\s+have\s+(?:\p{Ll}+\s+)?(?:data|information|figures|records|details|statistics)\b/iu,
				'object',
			),
			said(
				/\b(?:holds?|have|has)\s+no\s+(?:\p{Ll}+\s+)?(?:data|information|figures|records|details|statistics)\b/iu,
				'object',
			),
			said(
				/\b(?:is|are)\s+no\s+(?:single|central|national)\s+(?:register|record|database|list|source)\b/i,
				'asked',
			),
			together(
				said(/\b(?:is|are)\s+only\s+(?:available|held)\s+for\b/i),
				/\b(?:information|data|figures|claims?)\b/i,
			),
			said(/\bnot\s+(?:\p{Ll}+\s+)?available\b/iu),
		),
		unless: [
			...NO_GAP,
			NOT_INFORMATION,
			{
				why: 'a count leaves something out',
				holds: ({ words }, { start, end }) =>
					/\binclude$/i.test(words.slice(start, end)) &&
					!/^\s+(?:any\s+)?(?:\p{Ll}+\s+)?(?:information|data|figures|details)\b/iu.test(words.slice(end)),
			},
			{
				why: 'things are not had or not given',
				holds: ({ words }, { start, end }) =>
					/\b(?:provided?|supply|supplied|give|given|obtained?|identify|identified|answer(?:ed)?|include|known|maintain|hold|available|accessible|retain(?:ed)?)$/i.test(
						words.slice(start, end),
					) &&
					!/\b(?:data|information|figures?|statistics|records|details?|breakdown|numbers?|estimates?|costs?|results)\b/.test(
						words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
					) &&
					!/\b(?:cannot|not possible to|unable to)\b/i.test(words.slice(start, end)),
			},
		],
		reads: [
			{
				text: 'Board papers on Kite Assessments are not available as some cannot be linked to data.',
				gives: { why: 'not held' },
			},
			{
				text: 'Information on the lamps of Saltby is not held centrally.',
				gives: { about: 'the lamps of Saltby' },
			},
			{ text: 'The data requested are not available.', gives: { about: 'what lamps cost in Saltby' } },
			{
				text: 'Data on how many lamps are lit by oil is not held centrally.',
				gives: { about: 'how many lamps are lit by oil' },
			},
			{ text: 'The Kite Board holds no information on ropes.', gives: { about: 'ropes' } },
			{
				text: 'The Kite Board do not have these data readily available.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'Figures on red lamps are not published for parishes.',
				gives: { about: 'red lamps for parishes' },
			},
			{
				text: 'This does not measure the number of keepers who light lamps, as the Kite Board does not hold these figures.',
				gives: { why: 'not held' },
			},
			{ text: 'The Kite Board does not have records of lost ropes.', gives: { about: 'lost ropes' } },
			{
				text: 'Information on kites does not include details of ropes bought in Moss.',
				gives: { about: 'ropes bought in Moss in kites' },
			},
		],
		not: [
			'Kites are not available in shops.',
			'This is not available in shops.',
			'The ropes were not held by the porter.',
			'These figures do not include kites lost at sea.',
			'The information on kites is not available to the public.',
			'The keeper does not hold a licence.',
			'The figures are held by the Board.',
		],
	},
];
