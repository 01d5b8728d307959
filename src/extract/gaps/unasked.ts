import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** Those who might tell, and are not told to. */
const BOUND =
	'(?:required|obliged|asked|requested|expected|compelled|bound|under\\s+any\\s+(?:duty|obligation))';
const TELL =
	'(?:report|record|count|measure|log|inform|notify|return|submit|tell|supply|provide|collect|collate|declare|state|disclose|register|keep|maintain|identify|distinguish|monitor|make\\s+returns?|send)';
/** What counts or writes down. */
const COUNTS =
	'(?:surveys?|census(?:es)?|returns?|inventor(?:y|ies)|registers?|counts?|polls?|monitoring|data\\s+collections?)';
const ADJECTIVES = '(?:(?:\\p{Ll}+(?:-\\p{Ll}+)*)\\s+){0,3}?';

/** What was never put to those who know, or not to all, or not always. */
export const UNASKED: readonly GapRule[] = [
	{
		id: 'gap.unasked',
		why: 'not collected',
		ofWhatIsAsked: 'sentence',
		when: anyWay(
			said(
				new RegExp(
					`\\b(?:not|never|neither\\s[^.;]{3,80}|nor)\\s+(?:\\p{Ll}+ly\\s+|hitherto\\s+|been\\s+)*${BOUND}\\s+(?:by\\s+(?:law|statute)\\s+)?to\\s+${TELL}(?![\\p{L}])(?:\\s+(?:to\\s+)?(?:the\\s+(?:Department|Government|Ministry|Commission|Board)|my\\s+Department|us|me|Ministers)(?:\\s+(?:of|about|on))?)?`,
					'iu',
				),
				'object',
			),
			said(
				new RegExp(
					`\\b(?:no|not\\s+(?:any|an?))\\s+(?:\\p{Ll}+\\s+)?(?:requirement|obligation|duty)\\s+(?:(?:up)?on\\s+[^.;]{3,60}?\\s|for\\s+[^.;]{3,60}?\\s)?to\\s+(?!(?:provide|supply|keep|maintain|send)\\b)${TELL}(?![\\p{L}])(?:\\s+(?:to\\s+)?(?:the\\s+(?:Department|Government|Ministry|Commission|Board)|my\\s+Department|us|me|Ministers)(?:\\s+(?:of|about|on))?)?`,
					'iu',
				),
				'object',
			),
			said(
				/\b(?:last|latest)\s+(?:asked|collected|surveyed|counted|recorded|gathered|compiled|held)\b(?=[^.;]{0,100}\b(?:in|for)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:1[89]|20)\d\d\b)/iu,
			),
			said(
				/\b(?:survey|census|study|sample|returns?|questionnaires?|collection)\b[^.;,]{0,40}?\s(?:do|does|did)\s+not\s+(?:cover|extend\s+to|go\s+down\s+to|touch\s+(?:up)?on|deal\s+with)\b/i,
				'object',
			),
			said(
				/\bnot\s+(?:one\s+)?(?:among|one\s+of|part\s+of)\s+the\s+(?:data|information|items|details|particulars|returns)\b/i,
			),
			said(
				new RegExp(
					`\\bno\\s+${ADJECTIVES}${COUNTS}\\s+(?:(?:of|on|into)\\s[^.;]{3,100}?\\s)?(?:has|have|had|is|are|was|were)\\s+(?:(?:ever|yet|been|being|\\p{Ll}+ly)\\s+)*(?:made|undertaken|carried\\s+out|conducted|commissioned|taken|held|kept|maintained|required|done)(?:\\s+of)?(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				new RegExp(
					`\\b(?:there\\s+(?:has|have)\\s+been|there\\s+(?:is|are|was|were)|(?:has|have|had)(?:\\s+made|\\s+undertaken|\\s+conducted|\\s+carried\\s+out)?)\\s+no\\s+${ADJECTIVES}${COUNTS}(?:\\s+of)?(?![\\p{L}])`,
					'iu',
				),
				'object',
			),
			said(
				/\b(?:do|does|did|has|have)\s+not\s+(?:\p{Ll}+ly\s+)?(?:ask(?:ed)?|put)\s+(?:[^.;,]{3,40}?\s)?(?:about|whether|how|what|which|where|why|for)\b/iu,
				'object',
			),
			said(
				/\bno\s+(?:\p{Ll}+\s+)?questions?\s+(?:about|on|concerning)\s+(?=[^.;]{3,80}\b(?:asked|included|put)\b)/iu,
				'object',
			),
			said(
				/\b(?:did|does)\s+not\s+(?:begin|start|come\s+into\s+being|become\s+(?:mandatory|compulsory))\s+(?:to\s+be\s+(?:collected|recorded|kept)\s+)?until\b/i,
			),
			together(
				said(
					/\b(?:collected|recorded|kept|monitored|counted)\s+(?:by\s+[^.;]{3,40}?\s)?(?:only\s+(?:for|from|since|after|on|in)|for\s+the\s+first\s+time)\b|\bonly\s+(?:been\s+)?(?:collected|recorded|kept|monitored|counted)\s+(?:for|from|since|after|on)\b/i,
				),
				/\b(?:data|information|figures|statistics|recorde?d?s?|details|returns?|numbers?)\b/i,
			),
			said(
				/\b(?:is|are|was|were)\s+outside\s+the\s+scope\s+of\s+(?:the|this|that)\s+(?:\p{L}+\s+){0,4}?(?:survey|census|return|collection)\b/iu,
			),
		),
		unless: [
			...NO_GAP,
			{
				why: 'what is asked of them is no information',
				holds: ({ words }, { end }) =>
					/^\s+(?:to\s+)?(?:services?|care|help|support|evidence\s+on\s+oath)\b/i.test(words.slice(end)),
			},
		],
		reads: [
			{
				text: 'Keepers are not required to inform the Board of the price of their lamps in Saltby.',
				gives: { about: 'the price of their lamps in Saltby', why: 'not collected' },
			},
			{
				text: 'The Moss parish was never asked to report which lamps in Saltby were lit.',
				gives: { about: 'which lamps in Saltby were lit' },
			},
			{
				text: 'No comparable survey has been made of lamps in Saltby Bay.',
				gives: { about: 'lamps in Saltby Bay' },
			},
			{ text: 'There has been no count of the oil lamps since 1990.', gives: { why: 'not collected' } },
			{
				text: 'The Saltby fair did not ask keepers whether they mend lamps at night.',
				gives: { about: 'they mend lamps at night', why: 'not collected' },
			},
			{
				text: 'Lamp prices are not among the data which the parishes send in.',
				gives: { why: 'not collected' },
			},
			{
				text: 'Records of lamps were kept only for the months to May 2005.',
				gives: { why: 'not collected' },
			},
		],
		not: [
			'Keepers are required to report what lamps cost.',
			'There is no duty on keepers to provide lamps in Saltby.',
			'Owners of lamps are not required to provide services in Saltby.',
			'Boats are not required to report to the harbour.',
			'A survey of lamps in Saltby has been made.',
			'If keepers are not required to report lamps, they may.',
		],
	},
	{
		id: 'gap.unreported',
		why: 'not held',
		ofWhatIsAsked: 'sentence',
		when: anyWay(
			said(
				/\b(?:is|are|was|were)\s+not\s+(?:\p{Ll}+ly\s+)?(?:reported|notified|returned|submitted|communicated|supplied|passed|sent|copied|referred|disclosed)\s+(?:back\s+)?to\s+(?:the\s+(?:Department|Government|Ministry|centre|Secretary)|my\s+(?:Department|office)|us|me|Ministers|central\s+Government|Her\s+Majesty|Parliament)\b/iu,
			),
			said(
				/\b(?:no\s+longer|cannot\s+now|can\s+no\s+longer)\s+(?:be\s+)?(?:exists?|survives?|retrieved|retrievable|retained|held|available|traced|recovered|kept|found|accessible|accessed)\b/i,
			),
			together(
				said(
					/\b(?:has|have|had|was|were)\s+(?:since\s+|now\s+)?(?:been\s+)?(?:destroyed|disposed\s+of|deleted|shredded|weeded|mislaid|overwritten|lost)\b/i,
				),
				/\b(?:records?|papers|files?|documents?|data|returns|forms|correspondence|ledgers?|minutes)\b/i,
			),
			said(
				/\bno\s+(?:\p{Ll}+\s+)?(?:way|means|method|record)\s+(?:of|by\s+which|to)\s+(?:knowing|telling|discovering|finding\s+out|identifying|tracing|know|tell|discover|identify|trace)\b/iu,
				'object',
			),
			said(
				/\b(?:nor|neither)\s+(?:is|are|was|were)\s+there\s+(?:any\s+|an?\s+)?(?:\p{Ll}+\s+){0,2}?(?:information|data|figures|records?|details|statistics|account|list|register)\b/iu,
				'object',
			),
			said(
				/\b(?:not\s+aware|unaware|no\s+knowledge)\s+of\s+(?=(?:any\s+)?(?:information|figures|data|statistics|the\s+numbers?|how|whether|records?)\b)/i,
				'object',
			),
			said(
				/\bno\s+(?:returns?|reports?|replies|reply)\s+(?:was|were|has\s+been|have\s+been)\s+received\b/i,
				'asked',
			),
			said(
				/\b(?:do|does|did)\s+not\s+know\s+(?=(?:how|what|whether|which|where|who|why|the\s+(?:number|extent|cost|proportion))\b)|\bno\s+knowledge\s+of\s+(?=(?:the|how|what|whether)\b)/i,
				'object',
			),
			said(
				/\b(?:records?|returns|data|files|registers?)\b[^.;]{0,60}?\s(?:is|are)\s+(?:\p{Ll}+ly\s+)?(?:incomplete|patchy|deficient|defective|fragmentary)\b/iu,
				'asked',
			),
			said(/\bthere\s+(?:is|are)\s+none\s+(?:of|for|since|after|before|on)\b/i, 'asked'),
			said(/\b(?:do|does|did)\s+not\s+have\s+access\s+to\b/i, 'object'),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'Lamps bought by the parishes are not notified to my Department.',
				gives: { why: 'not held' },
			},
			{
				text: 'Owing to a flood, the lamp bills of Saltby can no longer be traced.',
				gives: { about: 'the lamp bills of Saltby' },
			},
			{ text: 'The files on the lamps of Saltby have since been destroyed.', gives: { why: 'not held' } },
			{
				text: 'Nor is there any record of the oil burnt in Saltby.',
				gives: { about: 'the oil burnt in Saltby' },
			},
			{
				text: 'There is no means of knowing how many lamps were lit by day.',
				gives: { about: 'how many lamps were lit by day' },
			},
		],
		not: [
			'The files on the lamps were kept.',
			'Boats can no longer be found in Moss.',
			'Kites are not reported to us.',
			'There is a means of knowing what lamps cost.',
			'The lamps of Saltby were destroyed.',
		],
	},
	{
		id: 'gap.unable-to-estimate',
		why: 'no estimate',
		when: anyWay(
			said(
				/\b(?:no|without\s+(?:any\s+)?)\s*(?:\p{Ll}+\s+)?(?:basis|means|way|method|grounds)\s+(?:on\s+which\s+|by\s+which\s+|for\s+|of\s+|to\s+)(?:to\s+)?(?:estimat(?:e|ing)|quantify(?:ing)?|calculat(?:e|ing)|assess(?:ing)?|measur(?:e|ing)|forecast(?:ing)?|judg(?:e|ing)|comput(?:e|ing))\b/iu,
				'object',
			),
			said(
				/\b(?:has|have|had)\s+(?:commissioned|undertaken|conducted|carried\s+out|made|funded|sponsored)\s+no\s+(?:\p{Ll}+\s+){0,2}?(?:research|stud(?:y|ies)|analys[ie]s|evaluations?|modelling|calculations?|forecasts?|projections?)\b(?:\s+(?:of|on|into|about))?/iu,
				'object',
			),
			said(
				/\b(?:has|have|had)\s+not\s+(?:yet\s+)?(?:commissioned|undertaken|conducted|carried\s+out|funded|sponsored)\s+(?:any\s+|an?\s+)?(?:\p{Ll}+\s+){0,2}?(?:research|stud(?:y|ies)|analys[ie]s|surveys?|modelling|reviews?)\b(?:\s+(?:of|on|into|about))?/iu,
				'object',
			),
			said(
				/\bno\s+(?:\p{Ll}+\s+){0,2}?(?:research|stud(?:y|ies)|analys[ie]s|modelling|calculations?|projections?|forecasts?)\s+(?:(?:of|on|into)\s[^.;]{3,100}?\s)?(?:has|have|is|are|was|were)\s+(?:yet\s+)?(?:been\s+)?(?:made|undertaken|carried\s+out|conducted|commissioned|done|produced|attempted|available)\b(?:\s+(?:of|on|into))?/iu,
				'object',
			),
			said(
				/\bcannot\s+(?:now\s+)?be\s+(?:known|stated|measured|told|computed|given|put)\s+with\s+(?:any\s+)?(?:\p{Ll}+\s+)?(?:certainty|precision|accuracy|confidence|exactness)\b/iu,
			),
			said(
				/\bno\s+(?:\p{Ll}+\s+){0,2}?(?:figures?|numbers?|values?|totals?|costs?|price)\s+can\s+(?:therefore\s+|yet\s+)?be\s+(?:put|placed|given|stated|arrived\s+at|derived|produced|set)\b(?:\s+(?:up)?on|\s+for)?/iu,
				'object',
			),
			said(
				/\b[Ii]t\s+(?:is|was|would\s+be)\s+(?:\p{Ll}+ly\s+)?(?:impossible|impracticable|impractical|difficult|not\s+practicable|not\s+feasible|not\s+meaningful)\s+to\s+(?:\p{Ll}+ly\s+)?(?:estimate|quantify|calculate|assess|measure|forecast|predict|gauge|put\s+a\s+(?:figure|value|cost)\s+on|place\s+a\s+value\s+on)\b/iu,
				'object',
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'We have no reliable basis on which to estimate the price of oil lamps.',
				gives: { about: 'the price of oil lamps' },
			},
			{
				text: 'The Board has commissioned no research into the wear of ropes.',
				gives: { about: 'the wear of ropes' },
			},
			{
				text: 'No firm value can be put on the wear of ropes.',
				gives: { about: 'the wear of ropes' },
			},
			{ text: 'No study has been made of the wear of ropes.', gives: { about: 'the wear of ropes' } },
			{
				text: 'It is difficult to quantify the wear of ropes.',
				gives: { about: 'the wear of ropes', why: 'no estimate' },
			},
			{
				text: 'The Board has not undertaken any research on the wear of ropes.',
				gives: { about: 'the wear of ropes', why: 'no estimate' },
			},
		],
		not: [
			'The study of ropes has been made.',
			'We have a basis on which to estimate the price.',
			'It is easy to quantify the wear of ropes.',
		],
	},
];
