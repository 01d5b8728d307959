import type { Rule } from '../../grammar/rule.ts';
import { namesByArticle } from './by-article.ts';
import { namesByCue } from './by-cue.ts';
import type { Found } from './by-noun.ts';
import { namesByTail } from './by-tail.ts';
import { gerundNames, panelsOfLetters, phrasesBeforeNoun, singleNames } from './phrases.ts';
import { type Stretch, some } from './stretch.ts';

/** Names that are told by how their phrase is made and where it stands, whatever noun it has. */
export const BY_PHRASE_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.phrase',
		when: ({ text, end, runs }) =>
			some(runs.flatMap((run) => [...phrasesBeforeNoun(text, run, end), ...panelsOfLetters(text, run, end)])),
		reads: [
			{
				text: 'as part of the Ferries for Free campaign',
				gives: { kind: 'programme', name: 'Ferries for Free campaign' },
			},
			{
				text: 'on (b) Ropes to Ruritania campaign, and (c)',
				gives: { kind: 'programme', name: 'Ropes to Ruritania campaign' },
			},
			{
				text: 'its Peers in Clubs programme is over',
				gives: { kind: 'programme', name: 'Peers in Clubs programme' },
			},
			{
				text: 'It was agreed by the KMF evaluation panel.',
				gives: { kind: 'agency', name: 'KMF evaluation panel' },
			},
		],
		not: [
			'the Saltmarsh and Tideway programme; Ferries for Free is over',
			'the Minister for Tides scheme; the Office for Knots campaign',
			'a KMF advisory panel; the UK advisory panel; the KMF panel',
		],
	},
	{
		id: 'name.by-tail',
		when: (stretch) => some(stretch.rest.flatMap((run) => namesByTail(stretch, run))),
		reads: [
			{
				text: 'Crews may join the KMF bursary scheme now.',
				gives: { kind: 'programme', name: 'KMF bursary scheme' },
			},
			{
				text: 'The Limpet tidal power feasibility study is late.',
				gives: { kind: 'programme', name: 'Limpet tidal power feasibility study' },
			},
			{
				text: 'under its Saltmarsh ferry passes scheme',
				gives: { kind: 'programme', name: 'Saltmarsh ferry passes scheme' },
			},
			{
				text: 'It was agreed at the next Ruritania lamp safety summit.',
				gives: { kind: 'term', name: 'Ruritania lamp safety summit' },
			},
			{
				text: 'reform of the European Union clean harbours directive',
				gives: { kind: 'term', name: 'European Union clean harbours directive' },
			},
			{
				text: 'through the Spring Tide information line',
				gives: { kind: 'programme', name: 'Spring Tide information line' },
			},
			{
				text: 'He praised the Lanterns programme.',
				gives: { kind: 'programme', name: 'Lanterns programme' },
			},
		],
		not: [
			'the KMF research programme; a scheme of KMF; the KMF who run a scheme',
			'The Government ferry passes scheme; the Ruritanian housing project is over.',
			'the Limpet and its scheme; the Harbour Board bursary scheme',
			'the Strelsau scheme; the Sport England ferry passes scheme; the TideBuy lamp repair project',
			'the Limpet inquiry; the Ferry Direct telephone line',
		],
	},
	{
		id: 'name.gerund',
		when: ({ text, start, end, rest }) => some(rest.flatMap((run) => gerundNames(text, { start, end }, run))),
		reads: [
			{
				text: 'They are part of Mending Moorings now.',
				gives: { kind: 'programme', name: 'Mending Moorings' },
			},
			{
				text: 'set out in Lighting Lamps for Crews last year',
				gives: { kind: 'programme', name: 'Lighting Lamps for Crews' },
			},
			{ text: 'as “Keeping Piers Safe” says', gives: { kind: 'programme', name: 'Keeping Piers Safe' } },
		],
		not: [
			'Mending Moorings takes years. Excluding Kelp we had two; in Bad, Getting Better.',
			'They met in Reading West, with Wing Commander Kelp.',
			'for Mending the boat; by Boarding Officers; in the Mending Boats (Fees) Act',
		],
	},
	{
		id: 'name.single',
		when: ({ text, end, rest }) => some(rest.flatMap((run) => singleNames(text, run, end))),
		reads: [
			{ text: 'migrated onto the Lamplink system', gives: { kind: 'term', name: 'Lamplink system' } },
			{ text: 'whether the Knotbill interface is used', gives: { kind: 'term', name: 'Knotbill interface' } },
			{ text: 'Look at the Lampbase database.', gives: { kind: 'term', name: 'Lampbase database' } },
		],
		not: [
			'the Scottish system; the Labour campaign; the Government website',
			'a Lamplink system; Lamplink systemic',
			'the London system; the Agency database',
		],
	},
	{
		id: 'name.by-cue',
		when: ({ text, end, runs }) => some(runs.flatMap((run) => namesByCue(text, run, end))),
		reads: [
			{
				text: 'I met the chief executive of Kelpston Moor about it.',
				gives: { kind: 'agency', name: 'Kelpston Moor' },
			},
			{
				text: 'It went to companies such as Limpet and Whelk.',
				gives: { kind: 'agency', name: 'Limpet and Whelk' },
			},
			{
				text: 'Then Kelpston Moor, a small charity, came.',
				gives: { kind: 'agency', name: 'Kelpston Moor' },
			},
		],
		not: [
			'He is the president of Ruritania; the company of Mr. Kelp.',
			'Hugo Kelp, the company director, and the company Secretary came.',
			'It is owned by the Crown; employees of Members; shares in England.',
		],
	},
	{
		id: 'name.by-article',
		when: (stretch) => some(stretch.rest.flatMap((run) => namesByArticle(stretch, run))),
		reads: [
			{
				text: 'We have a report of the Independent Buoy Broker, and',
				gives: { kind: 'term', name: 'Independent Buoy Broker' },
			},
			{
				text: 'offers of the Extended Ferry Waiver rules',
				gives: { kind: 'term', name: 'Extended Ferry Waiver' },
			},
			{ text: 'under its Tide Watchers approach', gives: { kind: 'term', name: 'Tide Watchers' } },
			{
				text: 'The Independent Buoy Broker has submitted a report.',
				gives: { kind: 'agency', name: 'Independent Buoy Broker' },
			},
			{
				text: 'for the Saltmarsh Gulls team',
				gives: { kind: 'agency', name: 'Saltmarsh Gulls team' },
			},
			{
				text: 'by the Department’s Lamp Signals team',
				gives: { kind: 'agency', name: 'Lamp Signals team' },
			},
		],
		not: [
			'He went to the North Marsh.',
			'We met the Deputy Harbour Master and the Noble Lords.',
			'in the Isle of Kelp and the Marsh Islands',
			'the Department’s Chief Officer team; the Saltmarsh’s Lamp Signals met',
			'The Harbour’s Lynx sailed under the new Sections 2B and 2C.',
			'told by the KMF Ruritanian area staff; as Lamps for Crews: A Kelp Perspective, has it',
		],
	},
];
