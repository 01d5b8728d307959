import { anyWay, NO_GAP, said, together } from './place.ts';
import type { GapRule } from './rules.ts';

/** What somebody else is to say, or will be said elsewhere. */
export const LEFT_TO_OTHERS: readonly GapRule[] = [
	{
		id: 'gap.held-by-others',
		why: 'held by others',
		ofWhatIsAsked: 'clause',
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
				/(?<=^(?:However,\s+)?(?:[Ii]nformation|[Dd]ata|[Ff]igures|[Ss]tatistics|[Dd]etails|[Pp]olicy|[Mm]atters|[Qq]uestions|[Ii]ssues|[Dd]ecisions)\s[^.;]{3,120}?)\s(?:is|are)\s+(?:a|the)\s+(?:responsibility\s+(?:of|for)|matter\s+for)\b/u,
			),
			said(
				/\bhave\s+(?:therefore\s+)?(?:asked|invited|requested)\s+[^;]{3,200}?\sto\s+(?:(?:also\s+|directly\s+)?(?:reply|respond|write)|provide\s+(?:a|an|the\s+hon\.\s+\p{L}+\s+with\s+an?)\s+(?:\p{Ll}+\s+)?(?:reply|response|answer))\b/iu,
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
		unless: [
			...NO_GAP,
			{
				why: 'it says whose task something is',
				holds: ({ words }, { start }) =>
					/\bit\s+$/i.test(words.slice(0, start)) &&
					/^(?:is|would\s+be)\s[^,;]*\bmatters?\s+for\b[^;]*\bto\s+\p{Ll}+/iu.test(words.slice(start)),
			},
		],
		reads: [
			{
				text: 'Information for lamps in Moss is the responsibility of the Kite Board.',
				gives: { about: 'lamps in Moss' },
			},
			{
				text: 'I have therefore asked the head of the Kite Board to provide a direct reply.',
				gives: { why: 'held by others' },
			},
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
			'It is a matter for each keeper to clean the lamps of Saltby.',
			'The splicing of ropes is a matter for the parishes.',
		],
	},
	{
		id: 'gap.will-write',
		why: 'will write',
		when: said(
			/\b(?:will|shall|am)\s+(?:ask(?:ing)?|invit(?:e|ing)|arrang(?:e|ing)\s+for)\s+[^;.]{3,120}?\sto\s+(?:write|reply|respond)\b|\b(?:I|We|we|Minister|Friend|Department)\s+(?:will|shall)\s+(?:also\s+|therefore\s+)?(?:write|reply|respond)\b(?=\s+(?:to\s+(?:the|my|him|her)|with|as\s+soon|shortly|separately|when|once|again))/u,
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
		unless: [
			...NO_GAP,
			{ why: 'another answer is pointed to', holds: ({ words }) => /\bI\s+(?:would\s+)?refer\b/.test(words) },
		],
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
		not: [
			'It was not possible to sail.',
			'It is possible to respond by post.',
			'The keeper did not answer.',
			'I refer to my answer of 12 May, to which I have nothing to add.',
		],
	},
];
