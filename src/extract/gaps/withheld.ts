import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** What somebody has, and does not give here. */
export const WITHHELD: readonly GapRule[] = [
	{
		id: 'gap.disproportionate-cost',
		why: 'disproportionate cost',
		when: anyWay(
			said(
				/\b(?:not\s+(?:able|possible)|unable|cannot|could\s+not)\s+(?:be\s+)?(?:to\s+)?(?:provide|give|obtain|supply|identify|collate|extract|disaggregate)\b(?=[^.;]{3,160}\bdisproportionate)/i,
				'object',
			),
			said(
				/\bdisproportionate\s+(?:(?:time|effort)\s+(?:and|or)\s+)?(?:costs?|expense|effort|amount\s+of\s+(?:time|effort))\b|\b(?:exceeds?|above|over|beyond)\s+the\s+(?:\p{Ll}+\s+)?cost\s+(?:limit|threshold)\b|\bwould\s+(?:require|involve|need|mean)\s+(?:an?\s+)?(?:\p{Ll}+\s+)?(?:manual|exhaustive|extensive)\s+(?:search|check|trawl|examination|review|exercise)\b|\bnot\s+(?:represent|be|offer)\s+(?:good\s+)?value\s+for\s+money\s+to\b/iu,
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'Details of lost ropes could be provided only at disproportionate time and cost.',
				gives: { why: 'disproportionate cost', about: 'lost ropes' },
			},
			{
				text: 'We are not able to provide details of ropes bought in Moss without incurring disproportionate cost.',
				gives: { about: 'ropes bought in Moss' },
			},
			{
				text: 'The wages of lamplighters could be obtained only at disproportionate cost.',
				gives: { about: 'The wages of lamplighters' },
			},
			{
				text: 'The Board does not record kites lost at sea and to find this information would be at disproportionate cost.',
				gives: { about: 'kites lost at sea' },
			},
			{
				text: 'It would incur disproportionate cost to check that every rope of Moss was counted.',
				gives: { about: 'every rope of Moss was counted' },
			},
			{
				text: 'To count the kites of Saltby would involve a disproportionate amount of effort.',
				gives: { why: 'disproportionate cost' },
			},
			{
				text: 'These figures exclude the Moss lamp post, where the information could be found only at disproportionate cost.',
				gives: { about: 'the Moss lamp post' },
			},
			{
				text: 'To count the kites of Saltby would require a manual search of the letters.',
				gives: { why: 'disproportionate cost' },
			},
			{
				text: 'Finding the lost ropes goes beyond the cost limit, and I have not done it.',
				gives: { until: null },
			},
		],
		not: [
			'The costs were in proportion to the risk.',
			'If figures are not held, they could be found only at disproportionate cost.',
			'The cost limit for a kite is £20.',
			'A disproportionate number of kites are red.',
		],
	},
	{
		id: 'gap.refused',
		why: 'refused',
		when: anyWay(
			said(
				/\bnot\s+(?:(?:been\s+)?(?:the\s+|our\s+|its\s+|normal\s+|general\s+|usual\s+)?(?:\p{Lu}\p{Ll}+(?:'s|’s)\s+)?(?:\p{Ll}+(?:'s|’s)\s+)?(?:normal\s+|general\s+|usual\s+|standard\s+)?(?:practice|policy))\b(?:\s+of\s+[^.;]{2,50}?)?\s+to\s+(?:provide\s+|give\s+)?(?:details\s+of\s+)?/iu,
				'object',
			),
			said(
				/\bpractice\b[^.;]{0,60}\bnot\s+to\s+(?:comment|disclose|publish|discuss|provide|release)\b/i,
				'object',
			),
			said(
				/\b(?:inappropriate\s+(?:for\s+\p{L}+\s+)?to\s+(?:comment|disclose|provide|discuss|publish|release|confirm|reveal)\s+(?:on\s+)?)|\bnot\s+(?:be\s+)?(?:appropriate|prepared|right|in\s+the\s+public\s+interest|helpful)\s+(?:for\s+\p{L}+\s+)?to\s+(?:comment|disclose|provide|discuss|publish|release|confirm|reveal)\s+(?:on\s+)?|\b(?:(?:do|does|will)\s+not|nor\s+do(?:es)?\s+[^.;]{1,30}?|cannot)\s+(?:(?:normally|generally|publicly|ever|\p{Ll}+ly)\s+)*(?:comment\s+on|disclose|discuss|publish|release|go\s+into(?:\s+the)?(?:\s+specific)?\s+details?\s+(?:of|on)|speculate\s+(?:on|about|as\s+to)|publicly\s+state)\b|\bno\s+plans?\s+to\s+(?:publish|release|disclose)\b/iu,
				'object',
			),
			said(
				/\b(?:breach|break|contravene|be\s+contrary\s+to|infringe)\b[^.;]{0,40}\b(?:Data\s+Protection|confiden\p{L}+)/iu,
			),
			together(
				said(
					/\bnot\b[^.;]{0,60}\b(?:available|provided?|publish(?:ed)?|disclosed?|releas(?:ed?|ing)|given?|shared?)\b/i,
				),
				/\b(?:confidential(?:ity)?|Data Protection Act|commercially sensitive|commercial sensitivit(?:y|ies)|for (?:\p{Ll}+ )?security reasons|national security|prejudice|(?:protect|safeguard)\s+(?:the\s+)?(?:privacy|identit(?:y|ies)|anonymity))\b/iu,
			),
			said(
				/\bnot\s+(?:be\s+)?possible\s+to\s+(?:reveal|disclose|release|divulge)\b|\bsmall\s+numbers?(?:\s+\p{Ll}+)?,?\s+it\s+is\s+not\s+possible\s+to\s+(?:present|provide|publish|give|release)\b/iu,
				'object',
			),
			together(
				said(/\b(?:is|are)\s+not\s+(?:being\s+)?(?:released|disclosed|divulged)\b/i),
				/\b(?:data|information|figures?|statistics|numbers?|names?|details|results)\b/i,
			),
			said(
				/\bwill\s+(?:therefore\s+)?not\s+(?:therefore\s+)?be\s+(?:placed\s+in\s+the\s+Librar(?:y|ies)|published|released|disclosed|made\s+(?:public|available))\b/i,
			),
			said(
				/\b(?:is|are|was|were|remains?)\s+(?:commercially\s+(?:confidential|sensitive)|commercial(?:ly)?\s+in\s+confidence|exempt(?:ed)?\s+from\s+(?:disclosure|release|publication)|confidential)\b|\b(?:is|are|will\s+be|been)\s+(?:being\s+)?(?:withheld|redacted)\b/i,
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'It is not the practice of the Kite Board to provide details of its lunches.',
				gives: { about: 'its lunches' },
			},
			{
				text: 'The price of the Saltby lamps is commercially confidential.',
				gives: { about: 'The price of the Saltby lamps' },
			},
			{
				text: 'The plan of the Saltby light will not be placed in the Library.',
				gives: { about: 'The plan of the Saltby light' },
			},
			{
				text: 'Figures for single keepers are not published in order to protect their identity and to protect privacy.',
				gives: { why: 'refused' },
			},
			{ text: 'To name the fishermen would breach the Data Protection Act.', gives: { why: 'refused' } },
			{
				text: 'At this stage it is not possible to reveal the price of the Saltby lamps.',
				gives: { about: 'the price of the Saltby lamps' },
			},
			{
				text: 'Owing to the small numbers involved, it is not possible to present figures for red kites.',
				gives: { why: 'refused' },
			},
			{
				text: 'The number of lost lamps is not released, so that no keeper is known by it.',
				gives: { about: 'The number of lost lamps' },
			},
			{ text: 'The Board does not comment on single kites.', gives: { about: 'single kites' } },
			{
				text: 'I cannot go into the details of rope splicing, as it would help smugglers.',
				gives: { about: 'rope splicing', why: 'refused' },
			},
			{
				text: 'It would be inappropriate to comment on the price of the Saltby lamps.',
				gives: { about: 'the price of the Saltby lamps' },
			},
			{
				text: 'Nor do they publicly state the value expected of the Saltby lamps.',
				gives: { about: 'the value expected of the Saltby lamps' },
			},
			{
				text: 'The letters are published, other than the names of keepers, which will be redacted.',
				gives: { about: 'the names of keepers', why: 'refused' },
			},
			{
				text: 'It would not be in the public interest to release the plan of the Saltby light.',
				gives: { about: 'the plan of the Saltby light' },
			},
		],
		not: [
			'The practice of kiting is old.',
			'The Data Protection Act was passed in 1998.',
			'Kites are exempt from duty.',
			'The dove is not released before noon.',
			'The Board keeps the letters in a confidential file.',
		],
	},
];
