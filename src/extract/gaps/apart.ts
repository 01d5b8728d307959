import { anyWay, denied, NO_GAP, said, unlessInformation } from './place.ts';
import type { GapRule } from './rules.ts';
import { INFORMATION, LEVEL, TELL_APART } from './words.ts';

/** What is known, but not in that form. */
export const NOT_APART: readonly GapRule[] = [
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
			said(
				/\b(?:not\s+(?:therefore\s+)?possible|unable)\s+to\s+(?:provide|give|supply|identify)(?=[^.;]{0,90}\sspecifically\s)/i,
				'object',
			),
			said(
				/\bnot\s+(?:\p{Ll}+\s+)?(?:recorded|held|collected|kept)\s+[^.;]{0,60}\bin\s+a\s+(?:format|form|way|manner)\s+(?:that|which)\b/iu,
			),
			said(/\b(?:cannot|not)\s+be\s+told\s+apart\b|\b(?:is|are|was|were)\s+indistinguishable\s+from\b/i),
			said(
				/\b(?:is|are|was|were)\s+(?:only\s+)?(?:counted|recorded|grouped|aggregated|combined|classified|merged|accounted\s+for)\s+(?:together\s+|along\s+|in\s+)(?:with\s+)?(?:those|that|other|all)\b/i,
			),
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
			{
				why: 'it shows nothing of the kind',
				holds: ({ words }, { start, end }) =>
					/\bshow$/i.test(words.slice(start, end)) &&
					(!INFORMATION.test(words.slice(0, start)) ||
						!/^\s+(?:how|which|whether|who|where|the\s+(?:numbers?|proportion|share|age|place))\b/i.test(
							words.slice(end),
						)),
			},
		],
		reads: [
			{
				text: 'The number of lost kites is not recorded on the register in a format that tells red from blue.',
				gives: { about: 'The number of lost kites', why: 'not disaggregated' },
			},
			{
				text: 'It is not possible to provide fines specifically for lost kites.',
				gives: { about: 'fines specifically for lost kites', why: 'not disaggregated' },
			},
			{ text: 'Red kites are counted together with all other kites.', gives: { why: 'not disaggregated' } },
			{ text: 'The cost of red kites cannot be told apart.', gives: { about: 'The cost of red kites' } },
			{ text: 'These figures do not show how many kites were red.', gives: { why: 'not disaggregated' } },
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
			'These replies do not show any fear of kites.',
			'The figures do not show a rise.',
			'The law does not distinguish between kites and balloons.',
			'The figures are broken down by colour.',
			'Kites are not available in shops.',
		],
	},
];
