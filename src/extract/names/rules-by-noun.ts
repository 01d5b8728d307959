import type { Rule } from '../../grammar/rule.ts';
import { namesByLowerHead } from './by-cue.ts';
import type { Found } from './by-noun.ts';
import { namesByNoun } from './by-noun.ts';
import { namesWithComplement } from './complement.ts';
import { namesInLowerCase } from './lower-case.ts';
import { type Stretch, some } from './stretch.ts';

/** Names that a noun gives away, at their head or their end, with a capital or without. */
export const BY_NOUN_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.by-noun',
		when: ({ text, rest }) => some(rest.flatMap((run) => namesByNoun(text, run))),
		reads: [
			{
				text: 'a report by the Select Committee on Members’ Moorings',
				gives: { kind: 'agency', name: 'Select Committee on Members’ Moorings' },
			},
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
			{
				text: 'by the Ruritanian Committee for Lamps in Seamanship.',
				gives: { kind: 'agency', name: 'Ruritanian Committee for Lamps in Seamanship' },
			},
			{
				text: 'at the Tidal Centre for Knots in Seamanship in May',
				gives: { kind: 'agency', name: 'Tidal Centre for Knots in Seamanship' },
			},
			{
				text: 'at the Pilot Service and the Department for Moorings, Knots and Kelp to agree',
				gives: { kind: 'agency', name: 'Department for Moorings, Knots and Kelp' },
			},
			{
				text: 'under the National Framework for the Tide Service, which',
				gives: { kind: 'term', name: 'National Framework for the Tide Service' },
			},
			{
				text: 'the Code on Tidal Pay and Directors’ Pay Rules',
				gives: { kind: 'term', name: 'Code on Tidal Pay' },
			},
			{
				text: 'at the Centre for Children and Young People’s Services',
				gives: { kind: 'agency', name: 'Centre for Children and Young People’s Services' },
			},
			{
				text: 'the Low Lamp Review of the Buoy Trade, and',
				gives: { kind: 'term', name: 'Low Lamp Review of the Buoy Trade' },
			},
			{ text: 'as the 2003-04 Ferry Survey shows', gives: { kind: 'term', name: '2003-04 Ferry Survey' } },
			{ text: 'the 2003 Progress Report', gives: { kind: 'term', name: '2003 Progress Report' } },
			{ text: 'by National Indicator 115 alone', gives: { kind: 'term', name: 'National Indicator 115' } },
			{
				text: 'with the September Ferry Prices Index there',
				gives: { kind: 'term', name: 'Ferry Prices Index' },
			},
			{
				text: 'for Kelp with Limpet Borough Council and others',
				gives: { kind: 'agency', name: 'Kelp with Limpet Borough Council' },
			},
			{ text: 'from 9 Tide Brigade', gives: { kind: 'agency', name: '9 Tide Brigade' } },
			{
				text: 'under Harbour Policy Statement 4: Piers, which',
				gives: { kind: 'term', name: 'Harbour Policy Statement 4: Piers' },
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
			{
				text: 'for the Speaker’s Committee on the Kelp Commission',
				gives: { kind: 'agency', name: 'Speaker’s Committee on the Kelp Commission' },
			},
			{
				text: 'under the EU Agency Crews Directive',
				gives: { kind: 'term', name: 'EU Agency Crews Directive' },
			},
			{
				text: 'to Tideway PCT, Saltmarsh, Limpet and Quay PCT and others',
				gives: { kind: 'agency', name: 'Saltmarsh, Limpet and Quay PCT' },
			},
			{
				text: 'The Department of Kelp and Tide Protection Agency Preliminary tables are out.',
				gives: { kind: 'agency', name: 'Tide Protection Agency' },
			},
			{ text: 'Kelp upon Tide LB', gives: { kind: 'agency', name: 'Kelp upon Tide LB' } },
			{ text: 'at the Bishop Kelp Academy', gives: { kind: 'agency', name: 'Bishop Kelp Academy' } },
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
				text: 'the UN Convention on lost anchors was signed',
				gives: { kind: 'term', name: 'UN Convention on lost anchors' },
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
];
