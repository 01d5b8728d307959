import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** Past participles. */
const PARTICIPLE = '(?:\\p{Ll}+(?:ed|en|wn)|set|made|held|met|put|begun|sent|brought|found|paid|built|done)';

/** Information that opens its clause, with what hangs on it: `Local figures for 2009 on kites`. */
const INFORMATION_FIRST =
	/(?:^|[,;]\s|\b(?:and|but|although|while)\s)(?:(?!(?:in|of|from|for|on|by|with|as|at|to)\s)[^\s,;.]+\s+){0,6}?(?:information|data|figures?|statistics|breakdowns?|totals?|results|announcements?|decisions?|estimates?|details|findings|lists?)\s+(?:(?:on|of|for|about|from|covering|relating|regarding|showing|in|at|up|over|since|to|as)\s[^;]{0,140}?)?$/i;

/** What is not there yet: a time, a decision, a report or an analysis stands before it. */
export const TO_COME: readonly GapRule[] = [
	{
		id: 'gap.not-yet-available',
		why: 'not yet available',
		when: anyWay(
			said(
				/\bnot,?\s+(?:as\s+)?(?:been\s+)?yet,?\s+(?:been\s+)?(?:fully\s+)?(?:available|published|completed?|finalised|made|taken|announced|decided|collected|received|known|ready|agreed|determined|released|have\s+(?:\p{Ll}+\s+)?(?:figures|data|information)(?:\s+(?:for|on|of))?)\b|\bnot\s+(?:all\s+of\s+the\s+[^.;]{3,40}?has\s+)?been\s+(?:finalised|quality\s+assured)\b/iu,
			),
			said(
				new RegExp(
					`\\b(?:has|have|is|are)\\s+not,?\\s+(?:as\\s+)?yet,?\\s+(?:been\\s+)?(?:\\p{Ll}+ly\\s+)?${PARTICIPLE}(?<=\\b(?:is|are|been)\\s[^.;]{0,40})(?![\\p{L}])`,
					'iu',
				),
			),
			said(
				/\bno\s+(?:[^\s.;]+\s+){1,8}?(?:available\s+yet|yet\s+available|(?:yet|been)\s+(?:made|taken)\s+yet)\b/i,
			),
			said(/\bnot\s+(?:be\s+)?available\s+(?:yet|until|before)\b/i),
			said(
				/\ba\s+(?:further\s+|final\s+)?(?:announcement|decision)\s+will\s+be\s+(?:made|taken)\s+(?=in\s|shortly|soon|later)/i,
				'asked',
			),
			said(
				/\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Ii]nformation)\b[^.;]{0,60}\b(?:currently\s+covers?|covers?\s+the\s+period)\s+(?:the\s+period\s+)?(?:[^.;]{0,30}?\s)?(?:up\s+)?to\s+(?=(?:the\s+end\s+of\s+)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December))/u,
				'asked',
			),
			ofInformation(
				/\b(?:will|(?:is|are)\s+(?:\p{Ll}+\s+)?(?:expected|due|scheduled|planned)\s+to)\s+(?:also\s+|then\s+|shortly\s+|soon\s+)?be\s+(?:published|released|announced|available(?!\s+(?:at|on|from|through|to)\s(?![^;]{0,80}\b(?:in|by)\s+(?:(?:early|late|mid|the|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|\d{4})))|made(?:\s+(?:available|public))?)\b|\b(?:(?:is|are)\s+)?(?:due|planned|scheduled)\s+for\s+(?:publication|release)\b/iu,
			),
			said(/\bwas\s+(?:due|expected|planned|scheduled)\s+to\s+be\s+published\b/i),
			said(
				/\b(?:numbers?|figures?|timings?|costs?|dates?|amounts?|timetable)\b[^.;]{0,60}\bwill\s+depend\s+(?:up)?on\b/i,
			),
			said(
				/\b(?:is|are)\s+(?:(?:currently|still|now|carefully|however),?\s+)*considering\s+(?=(?:our|its|their|the)\s+(?:response|reply))/i,
				'object',
			),
			said(/\bpublication\s+of\s+[^.;]{3,60}\bhas\s+been\s+delayed\b/i),
			said(
				/\b(?:too\s+(?:early|soon)|premature)(?![^.;]{0,80}\bevidence\b)\s+(?:(?:at\s+this\s+stage|for\s+\p{L}+|\p{L}+)\s+){0,3}?to\s+(?:have\s+)?(?:say|tell|judge|assess|assessed|estimate|estimated|evaluate|draw|make|made|provide|give|determine|know|predict|speculate|comment|quantify|identify|gauge|measure|reach|form|confirm|set\s+out)\b(?:(?:\s+(?:an?y?|firm|full|in-depth|detailed|formal|the))*\s+(?:conclusions?|assessments?|estimates?|evaluations?|judgments?)\s+(?:of|on|about|as\s+to)\b)?/iu,
				'object',
			),
			said(
				/(?<!\b(?:which|who|that)\s)\b(?:has|have|is|are)\s+yet\s+to\s+be\s+\p{Ll}+\b|\b(?:not|never)\s+(?:deliver|yield|give|provide|produce)\s+(?:any\s+)?(?:data|figures|results|information)\s+(?:until|before)\b/iu,
			),
			said(
				/\b(?:has|have)\s+not,?\s+(?:as\s+)?yet,?\s+(?:\p{Ll}+ly\s+)?(?:published|received|reported|decided|announced|completed|determined|concluded|agreed|finalised|made|reached|set|responded|replied|submitted|provided|issued|taken)\b(?=\s+(?:an?y?|the|its|their|our|on|what|who|whether|how)\s)/iu,
				'object',
			),
			said(
				/(?<!\b(?:which|who|that)\s)\b(?:has|have)\s+yet\s+to\s+(?:\p{Ll}+ly\s+)?(?:publish|receive|report|decide|announce|complete|determine|conclude|agree|finalise|make|reach|see|respond|reply|submit|provide|issue|set)\b/iu,
				'object',
			),
			said(
				/\bno\s+(?:final\s+|firm\s+)?(?:decisions?|announcements?)\s+(?:(?:on|about|as\s+to)\s+[^.;]{3,80}\s)?ha(?:s|ve)\s+(?:yet\s+)?been\s+(?:made|taken)\b/i,
				'object',
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'Figures on lamps lit in Saltby are not yet available.',
				gives: { about: 'lamps lit in Saltby', until: null },
			},
			{
				text: 'We expect the list of ropes will be published in May 2010.',
				gives: { about: 'the list of ropes' },
			},
			{
				text: 'Results of the rope trial will be published on the Moss website in December.',
				gives: { about: 'Results of the rope trial' },
			},
			{
				text: 'Kites were flown in May, however the publication of the rope review has been delayed.',
				gives: { about: 'the rope review' },
			},
			{
				text: 'Statistics on the kites of Moss Side will be published in March 2010.',
				gives: { about: 'the kites of Moss Side', until: 'in March 2010' },
			},
			{
				text: 'Parish level data for all kites will be published on the website of the Board in March 2010.',
				gives: { why: 'not yet available', until: 'in March 2010' },
			},
			{
				text: 'Figures on kites for 2008 are planned for publication in May 2010.',
				gives: { until: 'in May 2010' },
			},
			{
				text: 'The Saltby lamp survey was due to be published last summer.',
				gives: { why: 'not yet available' },
			},
			{
				text: 'The Saltby lamp school has not yet been formally opened.',
				gives: { about: 'The Saltby lamp school' },
			},
			{
				text: 'The Board has yet to publish the findings of its rope trial.',
				gives: { why: 'not yet available' },
			},
			{
				text: 'The Kite Board has not yet set a date for review of the rope rules.',
				gives: { about: 'a date for review of the rope rules', why: 'not yet available' },
			},
			{ text: 'It is premature to comment on the new Saltby light.', gives: { why: 'not yet available' } },
			{
				text: 'The replies are being read and a further announcement will be made in due course.',
				gives: { about: 'what lamps cost in Saltby', until: 'in due course' },
			},
			{
				text: 'Data on lamps lit currently cover the period to the end of 2007.',
				gives: { about: 'what lamps cost in Saltby', until: null },
			},
			{
				text: 'More recent figures for the Saltby light have yet to be validated.',
				gives: { why: 'not yet available' },
			},
			{
				text: 'A list of the lamps of Moss Side will be published in March 2010.',
				gives: { until: 'in March 2010' },
			},
			{
				text: 'It is too early to make an assessment of the new Saltby light.',
				gives: { about: 'the new Saltby light' },
			},
			{
				text: 'The price of the new lamps has yet to be agreed.',
				gives: { about: 'The price of the new lamps' },
			},
			{
				text: 'The new lamp survey will not deliver data until 2010 at the earliest.',
				gives: { until: 'until 2010' },
			},
			{
				text: 'An announcement on the new Saltby light will be made in due course.',
				gives: { until: 'in due course', about: 'the new Saltby light' },
			},
		],
		not: [
			'Figures on lamps have been published.',
			'The lamps will be made of glass.',
			'The kites are currently being mended.',
			'We have not made a lamp.',
			'The keeper has not yet visited Moss.',
			'A tale of figures will be told.',
			'Ropes which have yet to be sold are in the shed.',
		],
	},
	{
		id: 'gap.to-be-published',
		why: 'not yet available',
		ofWhatIsAsked: 'clause',
		when: together(
			anyWay(
				said(
					/\b(?:will|(?:is|are)\s+(?:\p{Ll}+\s+)?(?:due|expected|scheduled|planned)\s+to)\s+(?:(?:also|then|shortly|soon|now)\s+)*be\s+(?:published|announced|released|confirmed|reported|made\s+(?:public|available))\b/iu,
				),
				said(
					/\b(?:I|[Ww]e|Government|Department|Minister|Friend|State)\s+(?:(?:will|shall|intends?\s+to|expects?\s+to|anticipate)\s+(?:(?:also|then|shortly|soon|now)\s+)*(?:be\s+)?)(?:publish|announce|report|publishing|announcing|reporting|make\s+an?\s+(?:statement|announcement)|come\s+to\s+a\s+(?:decision|view))\b(?:\s+(?:on|of|about))?/u,
					'object',
				),
			),
			/\b(?:shortly|soon|in\s+due\s+course|later|next|early|as\s+soon\s+as|following|after|once|(?:in|by|before|on|until)\s+(?:the\s+)?(?:\p{Ll}+\s+(?:of\s+)?)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|new|near|coming|end))\b/iu,
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'The price of lamps in Saltby will be announced in May.',
				gives: { about: 'The price of lamps in Saltby', until: 'in May' },
			},
			{
				text: 'The Government will announce the cost of lamps in due course.',
				gives: { until: 'in due course' },
			},
			{ text: 'We will be reporting on lamps in Saltby next month.', gives: { why: 'not yet available' } },
			{
				text: 'I will make a statement as soon as it is known what lamps cost.',
				gives: { why: 'not yet available' },
			},
		],
		not: [
			'Kites will be announced in May.',
			'The price of lamps in Saltby will be announced.',
			'The price of lamps in Saltby was announced in May.',
			'The Government will burn the lamps in May.',
		],
	},
	{
		id: 'gap.under-way',
		why: 'not yet available',
		ofWhatIsAsked: 'clause',
		when: said(
			/\b(?:is|are|remains?)\s+(?:(?:all|currently|still|now|presently)\s+)*(?:being\s+(?:\p{Ll}+ly\s+)?(?:developed|prepared|collected|compiled|drafted|finalised|assessed|analysed|collated|reviewed|validated|drawn\s+up|agreed|considered|evaluated|revised|updated|negotiated)|subject\s+to\s+(?:review|a\s+decision)|(?:currently\s+)?under\s+(?:review|consideration|development))\b/iu,
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'The rules for lamps of Saltby are currently being drafted.',
				gives: { about: 'The rules for lamps of Saltby' },
			},
			{ text: 'What lamps will cost remains under review.', gives: { why: 'not yet available' } },
			{
				text: 'The cost of lamps is still being agreed with the Board.',
				gives: { why: 'not yet available' },
			},
		],
		not: [
			'The rules of the regatta are currently being drafted.',
			'Work on the lamps of Saltby is under way.',
			'Lamps are lit by way of a rope.',
		],
	},
];

/** A way to say that something will come, where it is said of information. */
function ofInformation(pattern: RegExp): GapRule['when'] {
	const way = said(pattern);
	return (given) => {
		const place = way(given);
		return place !== null && INFORMATION_FIRST.test(given.words.slice(0, place.start)) ? place : null;
	};
}
