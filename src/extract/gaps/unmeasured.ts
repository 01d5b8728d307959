import { anyWay, denied, NO_GAP, said } from './place.ts';
import type { GapRule } from './rules.ts';
import { ESTIMATE } from './words.ts';

/** What nobody has measured, or can. */
export const UNMEASURED: readonly GapRule[] = [
	{
		id: 'gap.insufficient-evidence',
		why: 'insufficient evidence',
		when: anyWay(
			said(
				/\binsufficient\s+(?:evidence|data|information)\b|\b(?:not|no|without|lacks?|lacking)\b[^.;]{0,30}\bsufficient\s+(?:evidence|data|information)\b|\black(?:s|ing)?\s+of\s+(?:(?:sufficient|reliable|good|robust)\s+)?(?:information|evidence|data)\s+(?:about|on|as\s+to|regarding)\b|\b(?:no|not\s+(?:seen|aware\s+of|received)\s+any)\s+(?:\p{Ll}+\s+)?evidence\s+(?:to\s+(?:suggest|indicate|show|support)(?:\s+that)?|that|of)(?=\s|$)/iu,
				'object',
			),
			said(
				/\b(?:information|data|evidence|figures|statistics)\b[^.;]{0,80}\b(?:do|does)\s+not\s+(?:allow|permit|enable|support)\b(?=[^.;]{0,60}\b(?:judge?ments?|assessments?|conclusions?|estimates?|comparisons?|inferences?)\b)/i,
			),
			said(/\b(?:premature|too\s+early)\s+to\b(?=[^.;]{0,80}\bevidence\b)/i, 'object'),
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
			{
				text: 'It is premature to speak on the evidence that we have of a rise in lost kites.',
				gives: { why: 'insufficient evidence' },
			},
			{
				text: 'The data on lost kites do not allow a firm conclusion to be drawn.',
				gives: { why: 'insufficient evidence' },
			},
			{ text: 'There are not sufficient data on lost kites.', gives: { about: 'lost kites' } },
			{ text: 'There was a lack of information about lost kites.', gives: { about: 'lost kites' } },
		],
		not: [
			'There is sufficient evidence.',
			'The data do not allow for inflation.',
			'The evidence was strong.',
			'A court may ask for evidence.',
		],
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
			said(
				/\bno\s+(?:current\s+)?(?:plans?|intention)\s+to\s+(?:make|undertake|carry\s+out|produce|commission|conduct)\s+(?:an?y?\s+)?(?:such\s+)?(?:an?\s+)?(?:\p{Ll}+\s+)?(?:estimates?|assessments?|analys[ie]s|evaluations?|stud(?:y|ies)|calculations?)\b(?:\s+(?:of|on|about|as\s+to))?/iu,
				'object',
			),
			said(
				/\b(?:analys[ie]s|assessments?|estimates?|evaluations?|calculations?|comparisons?|modelling)\s+(?:(?:of|on|for)\s+[^.;]{2,120}\s)?(?:has|have|is|are)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:carried\s+out|undertaken|conducted|performed|done|produced|completed)\b/iu,
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
			{ text: 'We have no plans to make any such estimate.', gives: { about: 'what lamps cost in Saltby' } },
			{ text: 'An analysis of lost ropes has not been carried out.', gives: { why: 'no estimate' } },
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
];
