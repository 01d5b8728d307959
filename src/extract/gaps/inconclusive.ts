import { anyWay, NO_GAP, said } from './place.ts';
import type { GapRule } from './rules.ts';

const FOUND = '(?:evidence|results?|findings|data|research|information|stud(?:y|ies)|trials?)';

/** What was looked into, and is not certain. */
export const INCONCLUSIVE: readonly GapRule[] = [
	{
		id: 'gap.inconclusive',
		why: 'insufficient evidence',
		ofWhatIsAsked: 'sentence',
		when: anyWay(
			said(
				new RegExp(
					`\\b${FOUND}\\b[^.;,]{0,60}?\\s(?:is|are|was|were|has\\s+been|remains?|proved)\\s+(?:so\\s+far\\s+|as\\s+yet\\s+|still\\s+|currently\\s+|\\p{Ll}+ly\\s+)*(?:inconclusive|mixed|unclear|limited|contradictory|incomplete|scant|anecdotal|equivocal|insufficient|conflicting|not\\s+(?:conclusive|clear|sufficient|robust))\\b`,
					'iu',
				),
				'asked',
			),
			said(
				/\bnot\s+(?:yet\s+)?(?:enough|adequate)\s+(?:\p{Ll}+\s+)?(?:evidence|data|information|experience)\b(?:\s+to\s+(?:say|judge|show|tell|know|determine|establish|conclude)|\s+(?:of|on|about))?/iu,
				'object',
			),
			said(
				/\b(?:sample(?:s|\s+sizes?)?|numbers?|cases|respondents|base)\b[^.;]{0,70}?\s(?:is|are|was|were)\s+(?:(?:too|far\s+too|insufficiently)\s+(?:small|few|low|limited)|not\s+(?:large|big|numerous)\s+enough|so\s+(?:small|few)\s+that)\b|\btoo\s+(?:small|few)\s+(?:an?\s+)?(?:sample|numbers?|cases|respondents)?\s*(?:to\s+(?:support|allow|permit|yield|give|provide|produce|enable|draw|be\s+(?:reliable|meaningful|statistically|a\s+safe))|for\s+(?:\p{Ll}+\s+)?(?:estimates?|conclusions?|results?|analysis))\b/iu,
				'asked',
			),
			said(
				/\bnot\s+(?:yet\s+)?(?:been\s+)?(?:in\s+(?:operation|place|use|force|being)|operating|running|available|open|established)\s+(?:for\s+)?(?:sufficiently\s+long|long\s+enough|a\s+sufficient\s+(?:time|period))\b|\btoo\s+short\s+a\s+(?:time|period)\b/i,
				'asked',
			),
			said(
				/\b(?:not|far\s+from)\s+(?:yet\s+|entirely\s+|wholly\s+|at\s+all\s+|altogether\s+|absolutely\s+)*(?:clear|certain|established|proven|apparent)\s+(?=(?:how|whether|what|why|to\s+what\s+extent|which)\b)|\b(?:is|are|remains?)\s+(?:still\s+|as\s+yet\s+)?(?:unclear|uncertain|a\s+matter\s+of\s+(?:conjecture|speculation))\s+(?=(?:how|whether|what|why|to\s+what\s+extent|which)\b)/i,
				'object',
			),
			said(
				/\b(?:premature|wrong|misleading|unsafe|unwise|difficult|impossible|hard|not\s+(?:yet\s+)?possible|unable|cannot|would\s+not\s+be\s+(?:right|safe))\s+(?:to\s+)?(?:ascribe|attribute|draw\s+(?:an?y?\s+)?(?:firm\s+|definite\s+|clear\s+|direct\s+|meaningful\s+)?(?:conclusions?|inferences?|links?|comparisons?)(?:\s+(?:about|on|as\s+to|between))?|say\s+with\s+(?:any\s+)?(?:certainty|confidence|precision)|be\s+(?:certain|sure)|establish\s+a\s+(?:direct\s+|causal\s+)?(?:link|connection)\s+between)\b/iu,
				'object',
			),
			said(
				/\b(?:has|have)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:demonstrated|proved|proven|shown|confirmed|established)\s+(?=(?:that|whether|how)\b)/i,
				'object',
			),
		),
		unless: [
			...NO_GAP,
			{ why: 'it is only supposed', holds: ({ words }) => /^(?:If|Where|Should)\s/.test(words) },
		],
		reads: [
			{
				text: 'The evidence on the cost of lamps is so far inconclusive.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'The sample is too small to support estimates for Saltby.',
				gives: { about: 'what lamps cost in Saltby', why: 'insufficient evidence' },
			},
			{
				text: 'The new lamps have not been in use for long enough for their cost to be judged.',
				gives: { why: 'insufficient evidence' },
			},
			{
				text: 'It is not yet clear how far oil lamps have failed.',
				gives: { about: 'how far oil lamps have failed' },
			},
			{
				text: 'It would be premature to ascribe the loss of lamps to the wind.',
				gives: { about: 'the loss of lamps to the wind' },
			},
		],
		not: [
			'The evidence on the cost of lamps is clear.',
			'The rope is too small to hold a lamp.',
			'It is clear how far oil lamps have failed.',
			'It is not clear how far kites fly.',
			'If the evidence on lamps is mixed, we shall ask again.',
		],
	},
];
