import { anyWay, denied, NO_GAP, NOT_INFORMATION, said, THINGS_WHY, together } from './place.ts';
import type { GapRule } from './rules.ts';
import { COLLECT, HOLD } from './words.ts';

/** What nobody in Government counts, or has. */
export const UNKNOWN: readonly GapRule[] = [
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
			said(/(?<!\bha(?:s|ve)\s)\bno\s+(?:central\s+)?records?\s+(?:is|are|was|were|of)\b/i, 'object'),
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
				/\b(?:holds?|have|has)\s+no\s+(?:\p{Ll}+\s+)?(?:data|information|figures|records?|details|statistics)\b|\b(?:is|are)\s+(?:\p{Ll}+\s+)?no\s+(?:\p{Ll}+\s+){0,2}?(?:data|information|figures|statistics)\b|^no\s+(?:\p{Ll}+\s+){0,2}?(?:data|information|figures|statistics)\s+(?:exists?|(?:is|are)?\s*available)\b/iu,
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
			said(/\b(?:is|are|remains?)\s+(?:currently\s+|still\s+)?unknown\b(?!\s+(?:quantit|territory))/i),
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
				why: THINGS_WHY,
				holds: ({ words }, { start, end }) =>
					/\b(?:provided?|supply|supplied|give|given|obtained?|identify|identified|answer(?:ed)?|include|known|maintain|hold|available|accessible|retain(?:ed)?|present(?:ed)?|produced?|list(?:ed)?|specify|locate|trace)$/i.test(
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
			{ text: 'Some lamps are old but this information is unknown to us.', gives: { why: 'not held' } },
			{
				text: 'The price of lamps in Saltby is not available.',
				gives: { about: 'The price of lamps in Saltby' },
			},
			{ text: 'The data requested are not available.', gives: { about: 'what lamps cost in Saltby' } },
			{
				text: 'Data on how many lamps are lit by oil is not held centrally.',
				gives: { about: 'how many lamps are lit by oil' },
			},
			{ text: 'The Kite Board does not hold such information for parish lamps.', gives: { why: 'not held' } },
			{ text: 'The Kite Board holds no information on ropes.', gives: { about: 'ropes' } },
			{ text: 'No figures exist for lost ropes.', gives: { about: 'lost ropes' } },
			{ text: 'There are currently no national data on lost ropes.', gives: { about: 'lost ropes' } },
			{
				text: 'The Kite Board has no record of the ropes lost in Moss.',
				gives: { about: 'the ropes lost in Moss' },
			},
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
			'Keepers should not hold lamps in Saltby.',
			'Lamps in Saltby are not usually available.',
			'The ropes were not held by the porter.',
			'These figures do not include kites lost at sea.',
			'The information on kites is not available to the public.',
			'The keeper does not hold a licence.',
			'The figures are held by the Board.',
		],
	},
];
