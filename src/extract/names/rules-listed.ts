import type { Rule } from '../../grammar/rule.ts';
import { missionsIn } from './abroad.ts';
import type { Found } from './by-noun.ts';
import { craftIn } from './craft.ts';
import { codedProjects, datedNames } from './dated.ts';
import { coinedNames, everydayNames, healthAreas, nationalParks, prisonNames } from './known.ts';
import { stormNames } from './phrases.ts';
import { type Stretch, some } from './stretch.ts';

/** Names of a kind that is told by one word or form of its own: operations, listed and coined names, storms, prisons, embassies, editions of a year, craft. */
export const LISTED_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.coined',
		when: ({ text, start, end, runs }) => some(runs.flatMap((run) => coinedNames(text, { start, end }, run))),
		reads: [
			{ text: 'It is recorded on TideDataFlow.', gives: { kind: 'term', name: 'TideDataFlow' } },
			{ text: 'The FerryLink cards are late.', gives: { kind: 'term', name: 'FerryLink' } },
			{ text: 'They use the KnotWorks tables.', gives: { kind: 'term', name: 'KnotWorks' } },
			{ text: 'a study by K4Knots is out', gives: { kind: 'term', name: 'K4Knots' } },
			{ text: 'We wrote to London BuoyWatch.', gives: { kind: 'term', name: 'London BuoyWatch' } },
			{ text: 'as it stands in Knotbase', gives: { kind: 'term', name: 'Knotbase' } },
			{ text: 'new Tiderail carriages', gives: { kind: 'term', name: 'Tiderail' } },
			{ text: 'on Kelplink trains', gives: { kind: 'term', name: 'Kelplink' } },
			{ text: 'TideBuy has confirmed the price.', gives: { kind: 'agency', name: 'TideBuy' } },
		],
		not: [
			'Mr. McHarbour met Ms MacTide and Hugo FitzBoard.',
			'The DfT and the MoT met Miss DeQuay.',
			'The Inter-Harbour games are over; Database and Handrail.',
			'See www.harbour.example/tables?OpenTable and harbour.example/KnotTable.',
		],
	},
	{
		id: 'name.prison',
		when: ({ text, runs }) => some(runs.flatMap((run) => prisonNames(text, run))),
		reads: [
			{ text: 'the governor of HMP Shingle Bank wrote', gives: { kind: 'agency', name: 'HMP Shingle Bank' } },
			{ text: 'He was held in HMP Saltmarsh.', gives: { kind: 'agency', name: 'HMP Saltmarsh' } },
			{ text: 'HMYOI Kelp and others', gives: { kind: 'agency', name: 'HMYOI Kelp' } },
		],
		not: ['HMP officers were there.', 'HMS Kelp sailed.', 'The HMP and Saltmarsh.'],
	},
	{
		id: 'name.area',
		when: ({ text, runs }) =>
			some(runs.flatMap((run) => [...healthAreas(text, run), ...nationalParks(text, run)])),
		reads: [
			{ text: 'a matter for NHS East Marshland.', gives: { kind: 'agency', name: 'NHS East Marshland' } },
			{ text: 'run by NHS Kelpshire and others', gives: { kind: 'agency', name: 'NHS Kelpshire' } },
			{ text: 'in the Limpet National Park there', gives: { kind: 'term', name: 'Limpet National Park' } },
		],
		not: [
			'NHS Direct; NHS North Board; NHS Ministers met.',
			'the National Park; our National Parks',
			'the Limpet National Park Authority; Limpet’s National Park',
		],
	},
	{
		id: 'name.everyday',
		when: ({ text, start, end }) => some(everydayNames(text, { start, end })),
		reads: [
			{
				text: 'how many claim jobseeker’s allowance',
				gives: { kind: 'programme', name: 'jobseeker’s allowance' },
			},
			{ text: 'Winter Fuel Payments are late.', gives: { kind: 'programme', name: 'Winter Fuel Payments' } },
			{ text: 'He paid two fixed penalty notices.', gives: { kind: 'term', name: 'fixed penalty notices' } },
			{
				text: 'the work of regional development agencies',
				gives: { kind: 'agency', name: 'regional development agencies' },
			},
		],
		not: [
			'The council taxed us.',
			'They have pensions of the state.',
			'A penalty was noticed; a badge was blue.',
		],
	},
	{
		id: 'name.storm',
		when: ({ runs, text }) => some(runs.flatMap((run) => stormNames(text, run))),
		reads: [
			{ text: 'struck by Cyclone Limpet in May', gives: { kind: 'term', name: 'Cyclone Limpet' } },
			{ text: 'after Hurricane Barnacle they left', gives: { kind: 'term', name: 'Hurricane Barnacle' } },
			{ text: 'When Typhoon Whelk came, boats sank.', gives: { kind: 'term', name: 'Typhoon Whelk' } },
		],
		not: [
			'Cyclone warnings came.',
			'the Typhoon Board; a Typhoon.',
			'the Hurricane and Whelk; Storm Shelters',
		],
	},
	{
		id: 'name.mission',
		when: ({ text, start, end }) => some(missionsIn(text, { start, end })),
		reads: [
			{ text: 'The Ruritanian embassy owed £2.', gives: { kind: 'agency', name: 'Ruritanian embassy' } },
			{ text: 'our embassy in Strelsau helped', gives: { kind: 'agency', name: 'embassy in Strelsau' } },
			{
				text: 'officials in the British high commission in Port Kelp, and',
				gives: { kind: 'agency', name: 'British high commission in Port Kelp' },
			},
		],
		not: [
			'our embassy helped; every embassy',
			'the Embassy Hotel; the Tide Commission in Strelsau',
			'an embassy in the bay',
		],
	},
	{
		id: 'name.dated',
		when: ({ text, start, end }) => some(datedNames(text, { start, end })),
		reads: [
			{ text: 'funding announced at Budget 2003', gives: { kind: 'term', name: 'Budget 2003' } },
			{ text: 'in time for the 2024 Olympics', gives: { kind: 'term', name: '2024 Olympics' } },
			{
				text: 'The 2003 pre-Budget report says so.',
				gives: { kind: 'term', name: '2003 pre-Budget report' },
			},
		],
		not: [
			'the 2003 budget of the pier; £2003 Budget',
			'Budget 20034; the Budget in 2003',
			'the 2003 Act; in 2003-2003 Budgets',
		],
	},
	{
		id: 'name.coded',
		when: ({ text, start, end }) => some(codedProjects(text, { start, end })),
		reads: [
			{
				text: 'Project KQ0417: The rot of buoys, due in May.',
				gives: { kind: 'programme', name: 'Project KQ0417' },
			},
			{ text: 'as Project W31 found', gives: { kind: 'programme', name: 'Project W31' } },
			{ text: 'in Projects and Project KMF112', gives: { kind: 'programme', name: 'Project KMF112' } },
		],
		not: ['Project 12 is over.', 'Project Manager KQ04; the Sub-Project KQ0417', 'Project KMF and KQ0417'],
	},
	{
		id: 'name.craft',
		when: ({ text, start, end }) => some(craftIn(text, { start, end })),
		reads: [
			{ text: 'We have two Puffin helicopters there.', gives: { kind: 'term', name: 'Puffin helicopters' } },
			{ text: 'flown by the MQ-9 Gannet in May', gives: { kind: 'term', name: 'MQ-9 Gannet' } },
			{ text: 'with a Sea Puffin Mk 7 on deck', gives: { kind: 'term', name: 'Sea Puffin Mk 7' } },
			{ text: 'Six Limpet vehicles were lost.', gives: { kind: 'term', name: 'Limpet vehicles' } },
		],
		not: [
			'Police helicopters and British aircraft came; Each vehicle was late.',
			'Take the A12 Saltmarsh road to the M4 Junction 3.',
			'Royal Navy aircraft met in May 2003; Vehicles were lost.',
		],
	},
];
