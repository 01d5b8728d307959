import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

const GIVE =
	'(?:make\\s+(?:public|known)|identify|name|give|provide|say|state|publish|disclose|discuss|release|comment(?:\\s+(?:up)?on)?|list|supply|confirm|reveal|divulge|detail|describe|specify|go\\s+into(?:\\s+the)?(?:\\s+details?\\s+of)?|speculate(?:\\s+(?:on|about|as\\s+to))?|share|enter\\s+into(?:\\s+details?\\s+(?:of|about))?)';
const REASON =
	/\b(?:for|on\s+grounds\s+of|because\s+of|owing\s+to|due\s+to|in\s+the\s+interests?\s+of|for\s+reasons\s+of)\s+(?:[\p{Ll}-]+\s+){0,4}?(?:security|confidentiality|commercial|privacy|safety|confidence|legal|data\s+protection|operational|sensitivity|secrecy)\b/iu;
const HARM =
	'(?:defeat|prejudice|undermine|compromise|jeopardise|endanger|harm|damage|assist|help|aid|weaken|breach|be\\s+of\\s+(?:assistance|help|use|value|benefit)\\s+to|be\\s+prejudicial\\s+to|be\\s+harmful\\s+to|be\\s+(?:likely|liable|bound)\\s+to\\s+\\p{Ll}+)';
const GIVING =
	'(?:answer|mak(?:e|ing)\\s+(?:public|known)|disclos|reveal|publish|publici|releas|divulg|nam(?:e|ing)\\b|identify)';

/** What the Government keep to themselves, or will not work out. */
export const KEPT_BACK: readonly GapRule[] = [
	{
		id: 'gap.too-dear',
		why: 'disproportionate cost',
		when: anyWay(
			said(
				/\bwould\s+(?:also\s+|therefore\s+)?(?:mean|involve|require|entail|necessitate)\s+(?:the\s+|an?\s+)?(?:\p{Ll}+\s+){0,2}?(?:examin(?:ing|ation)|search(?:ing)?|consulting|contacting|checking|scrutin(?:y|ising)|going\s+(?:back\s+)?through|trawl(?:ing)?|inspecti(?:ng|on)|interrogati(?:ng|on)|approaching|asking|writing\s+to|retriev(?:ing|al)|analys(?:ing|is)|compil(?:ing|ation)|collat(?:ing|ion))\s+(?:of\s+|by\s+|through\s+)?(?:[^.;,]{0,30}?\s)?(?:each|every|all|individual|many|numerous|hundreds|thousands|a\s+large\s+number|files|records|papers|\d)/iu,
				'asked',
			),
			said(
				/\bonly\s+by\s+(?:an?\s+|the\s+)?(?:\p{Ll}+\s+){0,2}?(?:examin(?:ing|ation)|search(?:ing)?|consulting|contacting|checking|scrutin(?:y|ising)|going\s+(?:back\s+)?through|trawl(?:ing)?|inspecti(?:ng|on)|approaching|asking|writing\s+to|retriev(?:ing|al)|reading)\s+(?:of\s+|by\s+|through\s+)?(?:[^.;,]{0,30}?\s)?(?:each|every|all|individual|many|numerous|hundreds|thousands|a\s+large\s+number|files|records|papers|some|\d)/iu,
			),
			said(
				/\b(?:expense|costs?|efforts?|resources|expenditure|work|time)\b[^.;]{0,40}?\b(?:would|could|can|is|are)\s+not\s+(?:therefore\s+)?(?:be\s+)?(?:justified|justifiable|warranted|commensurate|proportionate|worthwhile)\b|\bnot\s+(?:consider|believe|think|feel)\b[^.;]{0,50}\b(?:expense|costs?|efforts?|resources|expenditure|work|time)\b[^.;]{0,40}\b(?:justified|warranted|worthwhile)\b|\b(?:would|do|does|could)\s+not\s+(?:justify|warrant)\s+(?:the\s+)?(?:costs?|expense|efforts?|time|resources|work)\b/i,
				'asked',
			),
			said(
				/\b(?:without|except\s+at|only\s+at|at|incur(?:ring)?|involve|involving|entail(?:ing)?)\s+(?:an?\s+)?(?:undue|excessive|unreasonable|unjustifi(?:ed|able)|inordinate|unwarranted|disproportionate|prohibitive)\s+(?:\p{Ll}+\s+)?(?:costs?|expense|efforts?|expenditure|work|use|time|burden|diversion|resources|amount|demands?)\b/iu,
			),
			said(
				/\b(?:too|unduly|prohibitively|disproportionately|inordinately|excessively)\s+(?:costly|expensive|time-consuming|onerous|resource-intensive)\s+to\s+(?:\p{Ll}+)\b/iu,
				'object',
			),
		),
		unless: [
			...NO_GAP,
			{
				why: 'it is not the finding out that is dear',
				holds: ({ words }) =>
					!/\b(?:information|data|figures?|details?|records?|answer|number|establish\w*|identif\w+|obtain\w*|provid\w+|extract\w*|separate\w*|collat\w+|compil\w+|find\s+out|calculat\w+|discover\w*|ascertain\w*|gather\w*|learn\w*|this|these|it|costs?|expense)\b/i.test(
						words,
					),
			},
		],
		reads: [
			{
				text: 'To find this out would mean examining the bills of each of 90 parishes.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'The wages of lamplighters could be gathered only by going through some 60 files.',
				gives: { about: 'The wages of lamplighters', why: 'disproportionate cost' },
			},
			{
				text: 'I do not consider that the expense of finding out would be justified.',
				gives: { why: 'disproportionate cost' },
			},
			{
				text: 'The wages of lamplighters could not be established without undue expense.',
				gives: { about: 'The wages of lamplighters' },
			},
			{
				text: 'It would be too costly to identify the lamps bought in Moss Side.',
				gives: { about: 'the lamps bought in Moss Side' },
			},
		],
		not: [
			'The work would mean closing each of the roads.',
			'The expense was justified.',
			'Lamps are too costly to burn.',
			'The trial would involve checking sails.',
		],
	},
	{
		id: 'gap.kept-back',
		why: 'refused',
		when: anyWay(
			said(
				new RegExp(
					`\\b(?:policy|practice|convention|custom)\\b(?:\\s+of\\s+[^.;]{3,50}?)?(?:\\s+(?:is|has\\s+been|has\\s+always\\s+been))?\\s+(?:not|never)\\s+to\\s+${GIVE}(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				new RegExp(
					`\\bnot\\s+(?:at\\s+liberty|free|permitted|allowed|in\\s+the\\s+interests?\\s+of\\s+[^.;]{3,40}?)\\s+to\\s+${GIVE}(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				/\b(?:is|are|was|were)\s+(?:treated|regarded|held|given|supplied|negotiated|provided|submitted|kept)\s+(?:as\s+(?:strictly\s+)?confidential|in\s+(?:strict\s+)?confidence)\b/i,
			),
			said(/\b(?:am|is|are|was|were|have\s+been)\s+withholding\b(?:\s+(?:the\s+)?details?\s+of)?/i, 'object'),
			said(
				new RegExp(
					`\\b(?:must|shall|will|would|have\\s+to|am\\s+bound\\s+to)\\s+(?:decline|refuse)\\s+to\\s+${GIVE}(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				/\b(?:is|are)\s+not\s+(?:normally|generally|usually|routinely|publicly|customarily|ever)?\s*(?:disclosed|divulged|revealed|discussed|commented\s+(?:up)?on|made\s+public|published\s+or\s+disclosed)\b/i,
			),
			said(
				new RegExp(
					`\\b(?:would|could)\\s+(?:be\\s+(?:wrong|improper|invidious|inappropriate|unwise|unhelpful|contrary\\s+to[^.;]{3,50}?|against\\s+the\\s+(?:public|national)\\s+interest)|not\\s+be\\s+(?:right|appropriate|proper|fair|sensible|helpful|in\\s+the\\s+(?:public|national|public's)\\s+interest))\\s+(?:for\\s+(?:me|us|Ministers|the\\s+\\p{Lu}\\p{Ll}+)\\s+)?to\\s+(?:${GIVE}|forecast|predict)(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				new RegExp(
					`\\b(?:would|could|might|may)\\s+(?:also\\s+|itself\\s+|well\\s+)?${HARM}\\b[^.;]{0,60}?\\b(?:to|if|by|were)\\b[^.;]{0,30}?\\b${GIVING}`,
					'iu',
				),
				'asked',
			),
			said(
				new RegExp(
					`\\b(?:to|by)\\s+(?:\\p{Ll}+ly\\s+)?${GIVING}\\p{Ll}*\\b[^.;]{0,80}?\\b(?:would|could|might|may)\\s+(?:also\\s+|itself\\s+|well\\s+)?${HARM}(?![\\p{L}])`,
					'iu',
				),
				'asked',
			),
			together(
				said(
					new RegExp(
						`\\b(?:unable|not\\s+able|cannot|not\\s+(?:be\\s+)?possible|not\\s+prepared|do(?:es)?\\s+not|will\\s+not|not\\s+proposed|not\\s+propose)\\s+(?:to\\s+)?(?:\\p{Ll}+ly\\s+)?${GIVE}(?![\\p{L}])`,
						'iu',
					),
					'object',
				),
				REASON,
			),
			said(/\b(?:neither\s+confirm\s+nor\s+deny|not\s+confirm\s+or\s+deny)\b/i, 'asked'),
			said(
				/\b(?:is|are|remains?|being)\s+(?:therefore\s+|currently\s+)?(?:sub\s+judice|(?:legally|professionally)\s+privileged|subject\s+to\s+(?:legal|professional)\s+(?:professional\s+)?privilege|subject\s+to\s+(?:commercial|statutory)\s+confidentiality|commercially\s+privileged)\b/i,
				'asked',
			),
			said(
				new RegExp(
					`\\b(?:do|does|did|would|should)\\s+not\\s+(?:wish|want|intend|propose|feel\\s+able|think\\s+it\\s+(?:right|appropriate|helpful))\\s+to\\s+${GIVE}(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
		),
		unless: [
			...NO_GAP,
			{
				why: 'it waits for what comes first',
				holds: ({ words }, { start }) => /\b(?:until|before|once)\s/i.test(words.slice(0, start)),
			},
			{
				why: 'it is what a law forbids others',
				holds: ({ words }, { start }) =>
					/\b(?:employers?|landlords?|doctors?|banks?|companies|jurors?|staff)\s+(?:must|may|shall|should)?\s*$/i.test(
						words.slice(0, start),
					),
			},
		],
		reads: [
			{
				text: 'It has been the policy of successive Governments not to discuss the locks of single lamps.',
				gives: { about: 'the locks of single lamps', why: 'refused' },
			},
			{
				text: 'I am not at liberty to make known the price of red lamps.',
				gives: { about: 'the price of red lamps' },
			},
			{ text: 'The prices of Saltby lamps are treated as confidential.', gives: { why: 'refused' } },
			{
				text: 'I am withholding the plan of the Saltby light.',
				gives: { about: 'the plan of the Saltby light' },
			},
			{
				text: 'For reasons of security I am unable to identify the keepers of Saltby light.',
				gives: { about: 'the keepers of Saltby light', why: 'refused' },
			},
			{
				text: 'The prices paid for Saltby lamps are not normally disclosed.',
				gives: { about: 'The prices paid for Saltby lamps' },
			},
			{
				text: 'It would defeat the purpose of the lamps to reveal it.',
				gives: { about: 'what lamps cost in Saltby', why: 'refused' },
			},
			{
				text: 'It would be wrong to forecast the price of the Saltby lamps.',
				gives: { about: 'the price of the Saltby lamps' },
			},
		],
		not: [
			'It is the policy of the Board to publish its letters.',
			'The lamps are normally disclosed by their light.',
			'Keepers may not discuss the lamps.',
			'To light the lamp would help ships.',
		],
	},
];
