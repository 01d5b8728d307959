import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** What somebody has, or will have, and does not give here. */
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
				/\bdisproportionate\s+(?:costs?|expense|effort|amount\s+of\s+(?:time|effort))\b|\b(?:exceeds?|above|over|beyond)\s+the\s+(?:\p{Ll}+\s+)?cost\s+(?:limit|threshold)\b|\bnot\s+(?:represent|be|offer)\s+(?:good\s+)?value\s+for\s+money\s+to\b/iu,
			),
		),
		unless: NO_GAP,
		reads: [
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
				/\bnot\s+(?:be\s+)?(?:appropriate|prepared|right)\s+(?:for\s+\p{L}+\s+)?to\s+(?:comment|disclose|provide|discuss|publish|release|confirm|reveal)\s+(?:on\s+)?|\b(?:(?:do|does|will)\s+not|cannot)\s+(?:comment\s+on|disclose|discuss|publish)\b|\bno\s+plans?\s+to\s+(?:publish|release|disclose)\b/iu,
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
				/\b(?:is|are|was|were|remains?)\s+(?:commercially\s+(?:confidential|sensitive)|commercial(?:ly)?\s+in\s+confidence|exempt(?:ed)?\s+from\s+(?:disclosure|release|publication)|confidential)\b|\b(?:is|are)\s+(?:being\s+)?withheld\b/i,
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
		],
		not: [
			'The practice of kiting is old.',
			'The Data Protection Act was passed in 1998.',
			'Kites are exempt from duty.',
			'The dove is not released before noon.',
			'The Board keeps the letters in a confidential file.',
		],
	},
	{
		id: 'gap.held-by-others',
		why: 'held by others',
		when: anyWay(
			said(
				/\b(?:is|are|remains?|would\s+be)\s+(?:devolved\s+and\s+)?(?:an?\s+)?(?:\p{Ll}+\s+){0,2}matters?\s+for\b/iu,
			),
			said(
				/(?:^|[,;]\s)(?:[Tt]he|[Tt]his|[Tt]hese|[Ss]uch)?\s*(?:matters?|questions?|issues?|information|decisions?|subject|it)?\s*(?:(?:that\s+is\s+|you\s+have\s+)?(?:raised|requested|asked(?:\s+for)?))?\s*(?:is|are|falls?|comes?)\s+(?:within\s+|under\s+)?the\s+responsibility\s+of\b/u,
				'asked',
			),
			said(/\bfalls?\s+(?:within|under)\s+the\s+(?:responsibility|remit)\s+of\b/i),
			said(
				/\bhave\s+(?:therefore\s+)?(?:asked|invited|requested)\s+[^;]{3,200}?\sto\s+(?:reply|respond|write)\b/iu,
				'asked',
			),
			together(
				said(
					/\b(?:is|are)\s+(?:only\s+)?held\s+(?:only\s+)?(?:locally|at\s+(?:a\s+)?local\s+level|by\s+(?:individual|local|each|the\s+\p{Lu}))/u,
				),
				/\b(?:information|data|figures|details|records|statistics)\b/i,
			),
			said(
				/\b(?:information|figures|data|details)\s+(?:requested\s+)?(?:can|may|could|should)\s+be\s+(?:sought\s+from|obtained\s+from|requested\s+from)\b/i,
			),
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'The painting of lamp posts is a matter for the parishes.',
				gives: { about: 'The painting of lamp posts' },
			},
			{
				text: 'The price of lamps in Saltby is a matter for the parishes.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'The matter raised is the responsibility of the Kite Board.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'I have asked the keeper of the Saltby light to reply to my hon. Friend.',
				gives: { about: 'what lamps cost in Saltby' },
			},
		],
		not: [
			'It is a matter of regret that lamps went out.',
			'The Kite Board has the responsibility for lamps.',
			'I have asked the keeper to mend the lamps.',
		],
	},
	{
		id: 'gap.not-yet-available',
		why: 'not yet available',
		when: anyWay(
			said(
				/\bnot,?\s+(?:as\s+)?(?:been\s+)?yet,?\s+(?:been\s+)?(?:fully\s+)?(?:available|published|completed?|finalised|made|taken|announced|decided|collected|received|known|ready|agreed|determined|released|have\s+(?:\p{Ll}+\s+)?(?:figures|data|information)(?:\s+(?:for|on|of))?)\b|\bnot\s+(?:all\s+of\s+the\s+[^.;]{3,40}?has\s+)?been\s+(?:finalised|quality\s+assured)\b/iu,
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
			together(
				said(
					/\b(?:will|is\s+(?:expected|due|scheduled|planned)\s+to|are\s+(?:expected|due|scheduled|planned)\s+to)\s+(?:also\s+|then\s+)?be\s+(?:published|released|announced|available(?!\s+(?:at|on|from|through|to)\s)|made(?:\s+(?:available|public))?)\b|\bdue\s+for\s+publication\b/i,
				),
				/^(?:(?:However|The|An?|Further|These|This|Final|Full|Our|More|Detailed|Provisional|Updated|and),?\s+)*(?:information|data|figures?|statistics|results|announcements?|decisions?|estimates?|details|findings|lists?)\b/i,
			),
			said(
				/\b(?:is|are)\s+(?:currently|still|now|presently)\s+(?:being\s+(?:developed|prepared|collected|compiled|drafted|finalised|assessed|analysed|collated|reviewed|validated|drawn\s+up)|subject\s+to\s+review|under\s+(?:review|consideration))\b/i,
			),
			said(
				/\b(?:numbers?|figures?|timings?|costs?|dates?|amounts?|timetable)\b[^.;]{0,60}\bwill\s+depend\s+(?:up)?on\b/i,
			),
			said(
				/\b(?:is|are)\s+(?:(?:currently|still|now|carefully|however),?\s+)*considering\s+(?=(?:our|its|their|the)\s+(?:response|reply))/i,
				'object',
			),
			said(/\bpublication\s+of\s+[^.;]{3,60}\bhas\s+been\s+delayed\b/i),
			said(
				/\btoo\s+(?:early|soon)\s+(?:\p{L}+\s+){0,3}?to\s+(?:have\s+)?(?:say|tell|judge|assess|assessed|estimate|estimated|evaluate|draw|make|made|provide|give|determine|know|predict)\b(?:(?:\s+(?:an?y?|firm|full|in-depth|detailed|formal|the))*\s+(?:conclusions?|assessments?|estimates?|evaluations?|judgments?)\s+(?:of|on|about|as\s+to)\b)?/iu,
				'object',
			),
			said(
				/\b(?:has|have|is|are)\s+yet\s+to\s+be\s+(?:published|decided|determined|agreed|finalised|made|confirmed|announced|set|completed|validated|verified|released|received|analysed|assessed|collected|collated)\b|\b(?:not|never)\s+(?:deliver|yield|give|provide|produce)\s+(?:any\s+)?(?:data|figures|results|information)\s+(?:until|before)\b/i,
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
				text: 'Kites were flown in May, however the publication of the rope review has been delayed.',
				gives: { about: 'the rope review' },
			},
			{
				text: 'Statistics on the kites of Moss Side will be published in March 2010.',
				gives: { about: 'the kites of Moss Side', until: 'in March 2010' },
			},
			{
				text: 'The rules of the Saltby regatta are currently being drafted.',
				gives: { about: 'The rules of the Saltby regatta' },
			},
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
		],
	},
	{
		id: 'gap.will-write',
		why: 'will write',
		when: said(
			/\b(?:I|We|we|Minister|Friend|Department)\s+(?:will|shall)\s+(?:also\s+|therefore\s+)?(?:write|reply|respond)\b(?=\s+(?:to\s+(?:the|my|him|her)|with|as\s+soon|shortly|separately|when|once|again))/u,
			'asked',
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'I will write to the hon. Member as soon as possible.',
				gives: { until: 'as soon as possible' },
			},
			{ text: 'I shall write to my hon. Friend with the price of lamps.', gives: { why: 'will write' } },
			{ text: 'We will reply to the hon. Lady in June.', gives: { until: 'in June' } },
		],
		not: ['I wrote to the hon. Member.', 'The Board will write to keepers.', 'I will read the letter.'],
	},
	{
		id: 'gap.not-answered',
		why: 'not answered',
		when: said(
			/\bnot\s+(?:proved\s+|been\s+|proven\s+)*possible\s+to\s+(?:respond|answer|reply)\b|\bnothing\s+(?:further\s+|more\s+)?to\s+add\b/i,
			'asked',
		),
		unless: NO_GAP,
		reads: [
			{
				text: 'It has not proved possible to respond to the hon. Member before Prorogation.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{
				text: 'I have nothing further to add to my answer of 12 May.',
				gives: { about: 'what lamps cost in Saltby' },
			},
			{ text: 'It has not been possible to answer in the time.', gives: { why: 'not answered' } },
			{ text: 'It was not possible to reply before the recess.', gives: { until: null } },
		],
		not: ['It was not possible to sail.', 'It is possible to respond by post.', 'The keeper did not answer.'],
	},
];
