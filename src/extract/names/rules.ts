import { type Rule, tryRules } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';
import { namesByArticle } from './by-article.ts';
import { namesByCue, namesByLowerHead } from './by-cue.ts';
import { type Found, namesByNoun } from './by-noun.ts';
import { namesWithComplement } from './complement.ts';
import { craftIn } from './craft.ts';
import { coinedNames, everydayNames, knownNames, prisonNames } from './known.ts';
import { namesInLowerCase } from './lower-case.ts';
import { namesWithLowerPhrase } from './lower-phrase.ts';
import { operationsIn } from './operations.ts';
import { gerundNames, panelsOfLetters, phrasesBeforeNoun, singleNames, stormNames } from './phrases.ts';
import { type Run, runs } from './runs.ts';
import { titlesIn } from './titles.ts';
import { unmarkedTitles } from './titles-unmarked.ts';

/** A stretch of text, one contribution at most, with its runs of capitalised words. */
export interface Stretch extends Span {
	readonly text: string;
	readonly runs: readonly Run[];
	/** The known names in its runs. */
	readonly known: readonly Found[];
	/** What of its runs other names may stand in. */
	readonly rest: readonly Run[];
}

/** A name and the rule that read it. */
export interface Ruled extends Found {
	readonly rule: string;
}

/** How names that are written out are told from other words with capitals. Letters are read beside them (`initialisms.ts`). */
export const NAME_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.operation',
		when: ({ text, start, end }) =>
			some(
				operationsIn(text, { start, end }).map((name) => ({ ...name, kind: 'operation', noun: 'operation' })),
			),
		reads: [
			{
				text: 'Police ran Operation Barnacle in May.',
				gives: { kind: 'operation', name: 'Operation Barnacle' },
			},
			{
				text: 'Operations Barnacle and Limpet are over.',
				gives: { kind: 'operation', name: 'Operation Limpet' },
			},
			{
				text: 'Under operation WHELK they searched 12 boats.',
				gives: { kind: 'operation', name: 'Operation WHELK' },
			},
		],
		not: [
			'The operation of Barnacle Quay is a matter for its owner.',
			'The Operations Manager wrote to us.',
			'Joint operations in Ruritania go on.',
			'In which military operations UK crews are serving; Lead Company Project Title.',
		],
	},
	{
		id: 'name.known',
		when: ({ known }) => some(known),
		reads: [
			{ text: 'This is a matter for Ofsted.', gives: { kind: 'agency', name: 'Ofsted' } },
			{ text: 'We fund Sure Start in Saltmarsh.', gives: { kind: 'programme', name: 'Sure Start' } },
			{ text: 'There is an Act on CO2 website.', gives: { kind: 'programme', name: 'Act on CO2' } },
			{
				text: 'The Department for Culture, Media and Sport and the Kelp Board met.',
				gives: { kind: 'agency', name: 'Department for Culture, Media and Sport' },
			},
		],
		not: [
			'They are sure to start with a warm front of rain.',
			'He is Often late, and so is the royal mail coach.',
			'Sports in England have had support; those on the Treasury Bench sat still.',
		],
	},
	{
		id: 'name.by-noun',
		when: ({ text, rest }) => some(rest.flatMap((run) => namesByNoun(text, run))),
		reads: [
			{
				text: 'It fell to the Kelp and Moorings Board to decide.',
				gives: { kind: 'agency', name: 'Kelp and Moorings Board' },
			},
			{
				text: 'The Tide Agency and Harbour Lights Trust met.',
				gives: { kind: 'agency', name: 'Harbour Lights Trust' },
			},
			{
				text: 'I wrote to the Office of the Buoy Regulator.',
				gives: { kind: 'agency', name: 'Office of the Buoy Regulator' },
			},
			{
				text: 'Under the Old Locks Fund we paid for two gates.',
				gives: { kind: 'programme', name: 'Old Locks Fund' },
			},
			{ text: 'The Tide Agency’s Moorings Census is out.', gives: { kind: 'term', name: 'Moorings Census' } },
			{
				text: 'the Department for Moorings, Knots and Kelp replied',
				gives: { kind: 'agency', name: 'Department for Moorings, Knots and Kelp' },
			},
			{ text: 'the Lock Keepers’ Union voted', gives: { kind: 'agency', name: 'Lock Keepers’ Union' } },
			{ text: 'at the Queen’s Tide Centre', gives: { kind: 'agency', name: 'Queen’s Tide Centre' } },
			{
				text: 'in Tideco’s Moored Boats Project',
				gives: { kind: 'programme', name: 'Moored Boats Project' },
			},
			{
				text: 'by the Tides and Moorings Council of Saltmarsh Nautical College’s plan',
				gives: { kind: 'agency', name: 'Tides and Moorings Council' },
			},
			{
				text: 'with 2nd Battalion The Tide Rifles in May',
				gives: { kind: 'agency', name: '2nd Battalion The Tide Rifles' },
			},
			{
				text: 'paid by 5th Quay Partners Ltd. then',
				gives: { kind: 'agency', name: '5th Quay Partners Ltd' },
			},
			{
				text: 'in the Royal Borough of Kelp upon Tide',
				gives: { kind: 'agency', name: 'Royal Borough of Kelp upon Tide' },
			},
			{
				text: 'under the Support for Ferry Fares Scheme',
				gives: { kind: 'programme', name: 'Support for Ferry Fares Scheme' },
			},
			{
				text: 'told by Hugo Kelp of the Institute for Tidal Studies and Hugo Limpet',
				gives: { kind: 'agency', name: 'Institute for Tidal Studies' },
			},
			{ text: 'from 9 Tide Brigade', gives: { kind: 'agency', name: '9 Tide Brigade' } },
			{
				text: 'under Harbour Policy Statement 4: Piers',
				gives: { kind: 'term', name: 'Harbour Policy Statement 4' },
			},
			{
				text: 'after the 2003 Harbour Spending Review',
				gives: { kind: 'term', name: '2003 Harbour Spending Review' },
			},
			{
				text: 'by the Tide Mission in Ruritania',
				gives: { kind: 'agency', name: 'Tide Mission in Ruritania' },
			},
			{ text: 'to the 20 Year Kelp Strategy', gives: { kind: 'programme', name: '20 Year Kelp Strategy' } },
			{
				text: 'Copies of the Castleford Review are there.',
				gives: { kind: 'term', name: 'Castleford Review' },
			},
			{ text: 'It is run by Rowing England.', gives: { kind: 'agency', name: 'Rowing England' } },
			{ text: 'Tide Office Ministers met twice.', gives: { kind: 'agency', name: 'Tide Office' } },
			{
				text: 'or ring the Office of the Buoy Regulator Helpline',
				gives: { kind: 'programme', name: 'Office of the Buoy Regulator Helpline' },
			},
			{
				text: 'by the Stranded Crews Call Centre',
				gives: { kind: 'programme', name: 'Stranded Crews Call Centre' },
			},
			{
				text: 'told by the Pilot Service Direct',
				gives: { kind: 'programme', name: 'Pilot Service Direct' },
			},
			{
				text: 'ring:\nTide Relief and Leave on Short Notice Helpline\nor write',
				gives: { kind: 'programme', name: 'Tide Relief and Leave on Short Notice Helpline' },
			},
			{
				text: 'Lanternhill College Tideway is there.',
				gives: { kind: 'agency', name: 'Lanternhill College Tideway' },
			},
			{ text: 'Source: Tideway Economics 2003', gives: { kind: 'agency', name: 'Tideway Economics' } },
			{ text: 'people work in Lanternhill House.', gives: { kind: 'term', name: 'Lanternhill House' } },
			{
				text: 'under the Saltmarsh Kelp Policy 2003-10.',
				gives: { kind: 'term', name: 'Saltmarsh Kelp Policy 2003-10' },
			},
			{ text: 'staff in the Wales Office', gives: { kind: 'agency', name: 'Wales Office' } },
			{ text: 'at the 2015 Estuary Games', gives: { kind: 'term', name: '2015 Estuary Games' } },
			{ text: 'the Stage 2 Harbour Review', gives: { kind: 'term', name: 'Stage 2 Harbour Review' } },
			{
				text: 'the Ferry Fares Rules and Ferry Fares Policy',
				gives: { kind: 'term', name: 'Ferry Fares Policy' },
			},
			{
				text: 'the Gale Benefit and Flood Benefit Payments Reporting System',
				gives: { kind: 'term', name: 'Gale Benefit and Flood Benefit Payments Reporting System' },
			},
			{
				text: 'on Implementation of the Saltmarsh Kelp Policy there',
				gives: { kind: 'term', name: 'Saltmarsh Kelp Policy' },
			},
			{
				text: 'the Shingle Resettlement Unit of HMP Kelp',
				gives: { kind: 'agency', name: 'Shingle Resettlement Unit' },
			},
		],
		not: [
			'The Select Committee met in Harbour Street.',
			'in Sport England and Pensions, and so on',
			'Mr. Hugo Board asked the Minister for Tides.',
			'The Moorings Act 1911 and the Slipway Order Bill apply.',
			'Sir Hugo Trust spoke to the Chief Executive of Saltmarsh.',
			'Our Annual Report is a Public Service.',
			'They came from North England and Great Britain.',
			'the Landings Scheme Order 2006; men of B Company',
		],
	},
	{
		id: 'name.lower-case-noun',
		when: ({ text, end, rest }) => some(rest.flatMap((run) => namesInLowerCase(text, run, end))),
		reads: [
			{
				text: 'patients of Saltmarsh primary care trust',
				gives: { kind: 'agency', name: 'Saltmarsh primary care trust' },
			},
			{
				text: 'Little Sandbank parish council has agreed.',
				gives: { kind: 'agency', name: 'Little Sandbank parish council' },
			},
			{
				text: 'We paid for the Sea Schools programme.',
				gives: { kind: 'programme', name: 'Sea Schools programme' },
			},
			{
				text: 'at Saltmarsh Hospitals NHS trust in May',
				gives: { kind: 'agency', name: 'Saltmarsh Hospitals NHS trust' },
			},
			{
				text: 'owned by Kelp Finance Corporation plc',
				gives: { kind: 'agency', name: 'Kelp Finance Corporation plc' },
			},
			{ text: 'since the Kelp Friday agreement', gives: { kind: 'term', name: 'Kelp Friday agreement' } },
			{ text: 'as the Castleford report said', gives: { kind: 'term', name: 'Castleford report' } },
		],
		not: [
			'Some Tide Agency programmes are late; the Federation of Lamps and Buoys survey is out.',
			'under the Capita report; on Friday agreement came; the last Friday agreement',
			'an NHS trust; the Kelp and Lamps trust us.',
			'Most primary care trusts wrote; each London local authority did.',
			'Changing council rules takes years.',
			'Mr. Castleford reported it; a Minister reviews it.',
		],
	},
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
		id: 'name.lower-phrase',
		when: ({ text, end, rest }) => some(rest.flatMap((run) => namesWithLowerPhrase(text, run, end))),
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
		],
		not: [
			'the KMF research programme; a KMF bursary scheme; the KMF who run a scheme',
			'The Government ferry passes scheme; the Ruritanian housing project is over.',
			'the Limpet and its scheme; the Harbour Board bursary scheme',
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
		id: 'name.lower-head',
		when: ({ text, runs }) => some(runs.flatMap((run) => namesByLowerHead(text, run))),
		reads: [
			{
				text: 'led by the university of Saltmarsh',
				gives: { kind: 'agency', name: 'university of Saltmarsh' },
			},
			{
				text: 'told the government of the Kelp Islands so',
				gives: { kind: 'agency', name: 'government of the Kelp Islands' },
			},
			{
				text: 'in the London borough of Moor and Kelp',
				gives: { kind: 'agency', name: 'London borough of Moor and Kelp' },
			},
		],
		not: [
			'a university of repute; good government of our isles',
			'the government of Sir Hugo Kelp; misgovernment of Ruritania',
			'a university of the North Sea Board',
		],
	},
	{
		id: 'name.complement',
		when: ({ text, end, rest }) => some(rest.flatMap((run) => namesWithComplement(text, run, end))),
		reads: [
			{
				text: 'It is on the NHS Information Centre for tides and kelp website.',
				gives: { kind: 'agency', name: 'NHS Information Centre for tides and kelp' },
			},
			{
				text: 'They have an Action Plan to mend lost anchors, and',
				gives: { kind: 'programme', name: 'Action Plan to mend lost anchors' },
			},
			{
				text: 'the Select Committee on lamps and buoys has met',
				gives: { kind: 'agency', name: 'Select Committee on lamps and buoys' },
			},
		],
		not: [
			'Ask the Kelp Mooring Centre for details, under the Kelp Action Plan against objectives.',
			'He wrote to the Working Group for those tide tables, and the Review for crews.',
			'The Action Plan to which we agreed; the National Plan for the year; the Scottish Executive on tides.',
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
		],
	},
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
		id: 'name.title',
		when: ({ text, start, end }) => some(titlesIn(text, { start, end })),
		reads: [
			{
				text: 'It stands in the booklet “Know Your Anchor”, page 3.',
				gives: { kind: 'term', name: 'Know Your Anchor' },
			},
			{
				text: "We ran the 'Mind The Tide' sea safety campaign.",
				gives: { kind: 'programme', name: 'Mind The Tide' },
			},
			{
				text: 'the white paper, "Harbours Fit to Use: A Plan."',
				gives: { kind: 'term', name: 'Harbours Fit to Use: A Plan' },
			},
		],
		not: [
			'He said “Tides Are Late” and left.',
			'the report said “it is late”',
			'the scheme “Warm” is over; boats’ Owners and Crews’ plans are not',
		],
	},
	{
		id: 'name.title-unmarked',
		when: ({ text, start, end }) => some(unmarkedTitles(text, { start, end })),
		reads: [
			{
				text: 'In its report Tides Without Fear or Favour by Hugo Kelp the Board says so.',
				gives: { kind: 'term', name: 'Tides Without Fear or Favour' },
			},
			{
				text: 'The booklet, Know Your Anchor: A guide for crews, dated May 2003, is there.',
				gives: { kind: 'term', name: 'Know Your Anchor: A guide for crews' },
			},
			{
				text: 'since the 2003 publication of Lamps in Harbours, a note on light',
				gives: { kind: 'term', name: 'Lamps in Harbours' },
			},
			{
				text: 'Our new strategy, entitled Kelp for All, is out.',
				gives: { kind: 'programme', name: 'Kelp for All' },
			},
		],
		not: [
			'The report National Tide Office staff wrote is late.',
			'In the review Ministers and Members of the House said so.',
			'The guidance, Mr. Kelp said, is late; the plan Saltmarsh has is new.',
		],
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

/** A stretch of a text as the rules are tried on it. */
export function stretchOf(text: string, { start, end }: Span): Stretch {
	const all = runs(text, { start, end });
	const known = all.map((run) => knownNames(text, run));
	return {
		text,
		start,
		end,
		runs: all,
		known: known.flatMap((one) => one.known),
		rest: known.flatMap((one) => one.rest),
	};
}

/** The names written out in a stretch of text, rule by rule; where two overlap, both. */
export function namesWrittenOut(text: string, within: Span): Ruled[] {
	return tryRules(NAME_RULES, stretchOf(text, within)).flatMap(({ rule, reading, refused }) =>
		refused === null ? reading.map((name) => ({ ...name, rule })) : [],
	);
}

function some(found: readonly Found[]): readonly Found[] | null {
	return found.length > 0 ? found : null;
}
