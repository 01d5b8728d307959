import { anyWay, NO_GAP, said } from './place.ts';
import type { GapRule } from './rules.ts';

const ASKER =
	'(?:hon\\.\\s+\\p{Lu}\\p{Ll}+|(?:right\\s+)?hon\\.\\s+(?:and\\s+\\p{Ll}+\\s+)?(?:Member|Friend|Gentleman|Lady)|noble\\s+(?:Lord|Baroness|Lady|Earl|Friend)|[Hh]e|[Ss]he|[Qq]uestions?|[Ee]nquir(?:y|ies)|[Ii]nquir(?:y|ies)|[Ii]nformation|[Ff]igures|[Dd]etails)';
const HEAD =
	'(?:chief\\s+executive|[Cc]hief\\s+[Cc]onstable|[Dd]irector[-\\s][Gg]eneral|Comptroller|chairman|Registrar|governing\\s+bod(?:y|ies)|managing\\s+director|Information\\s+Commissioner)';

/** Whom to ask instead. */
export const ASK_ELSEWHERE: readonly GapRule[] = [
	{
		id: 'gap.ask-elsewhere',
		why: 'held by others',
		when: anyWay(
			said(
				new RegExp(
					`\\b${ASKER}\\b[^.;]{0,40}?\\b(?:should|may|might|could|must|can)\\s+(?:(?:like|wish|want|care|prefer|therefore|best|more\\s+appropriately|properly|instead)\\s+)*(?:to\\s+)?(?:be\\s+)?(?:(?:address|direct|put|refer|contact|approach|consult|raise|pursue)(?:ed|red)?|write\\s+to)(?![\\p{L}])(?=[^.;]{0,60}?\\b(?:to|with|the|council|\\p{Lu}))`,
					'u',
				),
				'asked',
			),
			said(
				/\b(?:council|police|authorit(?:y|ies)|company|trusts?|board|agency|commission|executive|companies|service|society|association)\b[^.;]{0,40}?\b(?:may|might|should|would)\s+(?:well\s+)?be\s+able\s+to\s+(?:help|assist|answer|provide|supply|give)\b/i,
				'asked',
			),
			said(
				/\b(?:is|are|would\s+be)\s+(?:best|better)\s+(?:placed|directed|addressed|answered)\s+(?:to\s+(?:answer|advise|say|provide|give|supply|respond)|to\s+\p{L}+|by)\b/iu,
				'asked',
			),
			said(
				new RegExp(
					`\\b(?:is|are|remains?)\\s+(?:an?\\s+)?(?:\\p{Ll}+\\s+){0,2}(?:matters?|questions?)\\s+(?:for|on\\s+which)\\s+(?:the\\s+)?(?:[^.;]{0,60}?\\b)?${HEAD}\\b`,
					'u',
				),
				'asked',
			),
			said(
				/\bwho\s+(?:has|have)\s+(?:therefore\s+)?been\s+(?:asked|invited|requested)\s+to\s+(?:reply|write|respond|answer)\b/i,
				'asked',
			),
			said(
				/\b(?:[Rr]esponsibility\s+for)\s+[^.;]{3,100}?\bhas\s+been\s+(?:delegated|devolved|transferred)\s+to\b/u,
				'asked',
			),
		),
		unless: [
			...NO_GAP,
			{
				why: 'it speaks of a complaint, not of an answer',
				holds: ({ words }) => /\b(?:complaints?|complain|complainants?|ombudsman|appeals?)\b/i.test(words),
			},
		],
		reads: [
			{
				text: 'The hon. Member may wish to approach the Saltby council.',
				gives: { about: 'what lamps cost in Saltby', why: 'held by others' },
			},
			{
				text: 'The hon. Lady should address her question to the Kite Board.',
				gives: { why: 'held by others' },
			},
			{
				text: 'The lighting of piers is a matter for Ann Other, the chief executive of the Kite Board.',
				gives: { about: 'what lamps cost in Saltby', why: 'held by others' },
			},
			{ text: 'The parish of Saltby is best placed to answer.', gives: { why: 'held by others' } },
		],
		not: [
			'The hon. Member may wish to read the report.',
			'Keepers may wish to approach the Saltby council.',
			'Complaints should be addressed to the Kite Board.',
			'The lighting of piers is a matter for parishes.',
		],
	},
];
