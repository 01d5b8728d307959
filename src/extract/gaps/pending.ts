import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** What is awaited, or hangs on something that comes first. */
const AWAITED =
	'(?:outcomes?|results?|reports?|findings|publication|decisions?|advice|responses?|repl(?:y|ies)|figures|data|returns?|hearings?|audits?|recommendations?|conclusions?|judg(?:e)?ments?|verdicts?|rulings?|information|details|proposals?)';

/** What nobody can say yet. */
export const PENDING: readonly GapRule[] = [
	{
		id: 'gap.pending',
		why: 'not yet available',
		when: anyWay(
			said(
				/\bnot\s+(?:yet\s+|currently\s+|at\s+present\s+)?in\s+a\s+position\s+to\s+(?:anticipate|announce|confirm|publish|comment\s+on|give\s+details\s+of)\b/i,
				'object',
			),
			said(
				/\b(?:cannot|not\s+(?:wish|want|intend|propose)\s+to|(?:wrong|premature|inappropriate|not\s+(?:be\s+)?(?:right|appropriate|proper|possible))\s+(?:for\s+\p{L}+\s+)?to|unable\s+to)\s+(?:anticipate|pre-?empt|prejudge|pre-judge|prejudice)\b/iu,
				'object',
			),
			said(/\bremains?\s+to\s+be\s+(?:seen|decided|determined|settled|agreed|confirmed|established)\b/i),
			said(
				/\b(?:until|before)\s+[^.;]{3,80}?\b(?:concluded|completed?|finished|settled|known|agreed|decided|taken|received|published|analysed|over)\b[^.;]{0,40}?\b(?:not\s+(?:be\s+)?(?:possible|right|appropriate|sensible)|impossible|wrong|premature)\s+(?:for\s+\p{L}+\s+)?to\s+\p{Ll}+\b/iu,
				'object',
			),
			said(
				/\b(?:will|would)\s+not\s+be\s+(?:known|clear|complete|possible\s+to\s+(?:say|give|provide|publish|estimate|determine))\s+(?:until|before|for\s+some)\b/i,
			),
			said(
				/\b(?:in\s+a\s+better\s+position|better\s+placed|better\s+able|able)\s+to\s+(?:say|answer|give|judge|tell|announce)\b(?=[^.;]{0,60}\b(?:once|when|after|following|by|in)\b)/i,
				'asked',
			),
			said(/\b(?:has|have)\s+still\s+to\s+be\s+\p{Ll}+\b/iu),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'I am not in a position to announce the price of new lamps.',
				gives: { about: 'the price of new lamps', why: 'not yet available' },
			},
			{
				text: 'I cannot anticipate the outcome of the Saltby lamp trial.',
				gives: { about: 'the outcome of the Saltby lamp trial' },
			},
			{
				text: 'The price of the new lamps remains to be settled.',
				gives: { about: 'The price of the new lamps' },
			},
			{
				text: 'Until the talks are concluded it would not be right to say where the Saltby lamps will stand.',
				gives: { about: 'where the Saltby lamps will stand' },
			},
			{
				text: 'The cost of the Saltby lamps will not be known until May 2011.',
				gives: { about: 'The cost of the Saltby lamps', until: 'until May 2011' },
			},
		],
		not: [
			'The Board is in a position to announce the price.',
			'The outcome is known.',
			'Lamps have to be lit.',
			'Before the talks were concluded the lamps were lit.',
		],
	},
	{
		id: 'gap.awaited',
		why: 'not yet available',
		ofWhatIsAsked: 'sentence',
		when: anyWay(
			said(
				new RegExp(
					`\\b(?:await|awaits|awaiting)\\s+(?:(?:the|a|an|its|their|his|her|final|further)\\s+)*(?=${AWAITED}\\b)`,
					'iu',
				),
				'object',
			),
			said(
				new RegExp(
					`\\b${AWAITED}\\b[^.;,]{0,80}?\\s(?:is|are)\\s+(?:still\\s+|now\\s+|currently\\s+)?awaited\\b`,
					'iu',
				),
				'asked',
			),
			said(
				/\b(?:is|are)\s+still\s+(?:being\s+(?:\p{Ll}+ly\s+)?(?:reconciled|processed|calculated|audited|checked|verified|counted|worked\s+(?:out|up)|discussed|determined|examined|studied|completed|settled|considered|analysed|negotiated|scrutinised|investigated|assembled|evaluated|validated|collated|collected|compiled|assessed|finalised|drafted|prepared|developed|agreed|reviewed|resolved|quality\s+assured|received|gathered|drawn\s+up)|under\s+discussion|in\s+(?:progress|preparation)|incomplete|outstanding|to\s+be\s+\p{Ll}+)\b/iu,
			),
			said(
				/\b(?:is|are)\s+(?:(?:currently|now|presently)\s+)?(?:being\s+(?:\p{Ll}+ly\s+)?(?:reconciled|audited|calculated|counted|verified|checked|worked\s+(?:out|up)|determined|settled)|under\s+discussion|the\s+subject\s+of\s+(?:discussions?|negotiations?|consultation))\b/iu,
			),
			said(
				/\b(?:[Aa]|[Aa]ny|[Tt]he|[Ff]inal)\s+(?:final\s+|further\s+)?(?:decision|announcement|conclusion)s?\b[^.;]{0,80}?\bwill\s+(?:follow|depend\s+(?:up)?on|await|not\s+be\s+(?:made|taken|reached)|be\s+(?:made|taken|reached|announced)\s+(?:once|when|after|following|in\s+the\s+light|as\s+part))\b/u,
				'asked',
			),
			said(
				/\b(?:accounts?|claims?|books|returns?|awards?|figures|negotiations?|cases)\b[^.;]{0,60}?\s(?:has|have)\s+not\s+(?:yet\s+)?been\s+(?:closed|finalised|audited|settled|signed(?:\s+off)?|concluded|reconciled|completed|agreed)\b/i,
			),
			said(
				/\b(?:[Ee]stimates?|[Ff]igures|[Dd]ata|[Rr]esults?|[Ii]nformation|[Dd]etails|[Cc]osts?|[Nn]umbers?)\b[^.;]{0,80}?\bwill\s+(?:only\s+|not\s+)?(?:become|be)\s+(?:available|known)\s+(?=(?:only\s+)?(?:when|once|after|following|until|as\s+soon\s+as)\b)/u,
			),
			said(/\bnone\s+(?:is|are)\s+(?:likely|expected|due)\s+(?:before|until)\b/i, 'asked'),
			together(
				said(
					/\b(?:is|are)\s+(?:\p{Ll}+ly\s+)?(?:expected|due|likely)\s+to\s+(?:appear|emerge|be\s+to\s+hand|come\s+out)\b/iu,
				),
				/\b(?:results?|figures|data|findings|reports?|statistics|details|returns)\b/i,
			),
			said(
				/\b(?:evaluation|study|review|assessment|analysis|survey|audit|investigation|inquiry)\s+(?:of\s+[^.;]{3,80}?\s)?is\s+(?:now|currently|still|already)\s+(?:under\s+way|in\s+(?:progress|hand|train))\b/i,
			),
			said(
				/\b(?:final|exact|precise|actual|total)\s+(?:numbers?|figures?|totals?|costs?|amounts?)\b[^.;]{0,60}?\s(?:(?:will\s+)?depends?|will\s+be\s+dependent)\s+(?:up)?on\b/i,
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'Lamp bills from the Saltby parishes are still being reconciled.',
				gives: { about: 'Lamp bills from the Saltby parishes', why: 'not yet available' },
			},
			{ text: 'We await the report on lamps in Saltby.', gives: { why: 'not yet available' } },
			{
				text: 'A decision on lamps will follow the end of the trial in May 2010.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'Saltby results for lamps are expected to appear in May 2010.',
				gives: { until: 'in May 2010' },
			},
			{ text: 'A review of lamps in Saltby is now under way.', gives: { why: 'not yet available' } },
		],
		not: [
			'Kite bills are still being reconciled.',
			'Lamps are still being sold.',
			'We read the report on lamps in Saltby.',
			'A decision on lamps was taken.',
			'Lamps are expected to appear in Moss.',
		],
	},
];
