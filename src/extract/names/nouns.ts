import type { WordList } from '../../grammar/words/word-list.ts';
import type { EntityKind } from '../facts.ts';

/**
 * Nouns that end a name and tell what it names, each with a name of our own that ends in it. In the record they stand with a
 * capital; rules for names in lower case say themselves which of them they trust.
 */
export const BODY_NOUNS = {
	academy: 'Tideway Sailing Academy',
	administration: 'Harbour Lights Administration',
	agency: 'Quay Safety Agency',
	alliance: 'Allotment Growers Alliance',
	army: 'Ruritanian Army',
	assembly: 'Marshland Assembly',
	association: 'Lock Keepers Association',
	authority: 'Ferry Crossings Authority',
	bank: 'Dogger Savings Bank',
	board: 'Beacon Maintenance Board',
	bureau: 'Lost Anchors Bureau',
	cabinet: 'Marshland Cabinet',
	centre: 'Kelp Research Centre',
	charity: 'Old Lightermen Charity',
	club: 'Wherry Rowing Club',
	coastguard: 'Ruritanian Coastguard',
	college: 'Tideway Nautical College',
	command: 'Shoal Waters Command',
	commission: 'Tidal Mills Commission',
	commissioner: 'Buoyage Commissioner',
	commissioners: 'Northern Lights Commissioners',
	committee: 'Shingle Banks Select Committee',
	company: 'Packet Boat Company',
	confederation: 'Boat Builders Confederation',
	congress: 'Coopers Congress',
	consortium: 'Sea Wall Consortium',
	constabulary: 'Estuary Constabulary',
	corporation: 'Weir Development Corporation',
	corps: 'Signal Lamp Corps',
	council: 'Saltmarsh Advisory Council',
	court: 'High Admiralty Court',
	department: 'Harbour Dues Department',
	directorate: 'Lantern Inspection Directorate',
	division: 'Tide Tables Division',
	establishment: 'Kelp Research Establishment',
	estates: 'Lighthouse Estates',
	executive: 'Tidal Safety Executive',
	federation: 'Shrimpers Federation',
	force: 'Royal Balloon Force',
	forces: 'Ruritanian Coastal Forces',
	forum: 'Mudflat Users Forum',
	foundation: 'Gull Rescue Foundation',
	government: 'Ruritanian Government',
	group: 'Dredging Steering Group',
	guild: 'Net Menders Guild',
	holdings: 'Packet Boat Holdings',
	hospital: 'Tideway Cottage Hospital',
	infirmary: 'Saltmarsh Infirmary',
	inspectorate: 'Pier Inspectorate',
	institute: 'Kelp Institute',
	institution: 'Ferrymen Benevolent Institution',
	laboratory: 'Barnacle Laboratory',
	league: 'Anti-Litter League',
	limited: 'Packet Boats Limited',
	llp: 'Anchor Advocates LLP',
	ltd: 'Packet Boats Ltd',
	ministry: 'Ruritanian Sea Ministry',
	museum: 'National Barge Museum',
	navy: 'Ruritanian Navy',
	network: 'Sea Schools Network',
	observatory: 'Tideway Observatory',
	office: 'Tide Tables Office',
	ombudsman: 'Ferry Fares Ombudsman',
	organisation: 'World Rowing Organisation',
	panel: 'Beacon Appeals Panel',
	parliament: 'Ruritanian Parliament',
	partnership: 'Saltmarsh Partnership',
	party: 'Marshland Party',
	patrol: 'Shoal Patrol',
	pct: 'Saltmarsh PCT',
	plc: 'Packet Boats PLC',
	police: 'Estuary Police',
	regiment: 'Ferry Regiment',
	registry: 'Wrecks Registry',
	secretariat: 'Beacon Treaty Secretariat',
	service: 'Tideway Pilot Service',
	services: 'Harbour Medical Services',
	society: 'Lifebuoy Society',
	squad: 'Smuggling Squad',
	squadron: 'Balloon Squadron',
	taskforce: 'Shingle Taskforce',
	team: 'Flotsam Recovery Team',
	treasury: 'Ruritanian Treasury',
	tribunal: 'Moorings Tribunal',
	trust: 'Old Locks Trust',
	union: 'Stevedores Union',
	unit: 'Tide Gauge Unit',
	university: 'Tideway University',
} as const satisfies WordList;

export const PROGRAMME_NOUNS = {
	allowance: 'Lamplighters Allowance',
	benefit: 'Ferry Fares Benefit',
	bursary: 'Tideway Rowing Bursary',
	campaign: 'Mind The Tide Campaign',
	challenge: 'Clean Beaches Challenge',
	credit: 'Lifeboat Crew Credit',
	fund: 'Old Locks Fund',
	grant: 'Sea Wall Grant',
	initiative: 'Safer Slipways Initiative',
	pathfinder: 'Estuary Housing Pathfinder',
	payment: 'Cold Cabin Payment',
	pension: 'Lightermen Service Pension',
	pilot: 'Ferry Passes Pilot',
	plan: 'Shingle Restoration Plan',
	programme: 'Sea Schools Programme',
	project: 'Barge Heritage Project',
	scheme: 'Warm Cabins Scheme',
	strategy: 'National Kelp Strategy',
} as const satisfies WordList;

export const TERM_NOUNS = {
	accord: 'Ruritania Accord',
	accounts: 'Harbour Resource Accounts',
	agreement: 'Lantern Supply Agreement',
	appraisal: 'Tidal Risk Appraisal',
	assessment: 'Shoreline Needs Assessment',
	award: 'Golden Anchor Award',
	bulletin: 'Tide Tables Bulletin',
	census: 'Moorings Census',
	certificate: 'Sea Cook Certificate',
	charter: 'Ferry Passengers Charter',
	classification: 'Standard Knots Classification',
	code: 'Harbour Signals Code',
	compact: 'Estuary Compact',
	concordat: 'Fishing Grounds Concordat',
	constitution: 'Lifeboat Constitution',
	convention: 'Ruritania Convention',
	database: 'Lost Anchors Database',
	declaration: 'Ruritania Declaration',
	directions: 'Buoy Placement Directions',
	directive: 'Clean Hulls Directive',
	directory: 'Moorings Directory',
	duty: 'Anchor Excise Duty',
	framework: 'Tidal Skills Framework',
	guidance: 'Slipway Access Guidance',
	handbook: 'Lock Keepers Handbook',
	index: 'Ferry Prices Index',
	indicator: 'National Driftwood Indicator',
	inquiry: 'Lighthouse Inquiry',
	inventory: 'Estuary Emissions Inventory',
	levy: 'Dredged Gravel Levy',
	licence: 'Tidal Fishing Licence',
	line: 'Saltmarsh Main Line',
	manual: 'Harbour Accounting Manual',
	mark: 'Safe Slipway Mark',
	measure: 'Tidal Skills Measure',
	medal: 'Lifeboat Service Medal',
	memorandum: 'Shoal Waters Memorandum',
	model: 'Moorings Demand Model',
	order: 'Slipway Behaviour Order',
	pack: 'Boat Owners Pack',
	paper: 'Shoal Waters Green Paper',
	pledge: 'Coastguard Pledge',
	policy: 'Common Shrimps Policy',
	prize: 'Ruritania Peace Prize',
	protocol: 'Ruritania Protocol',
	recommendation: 'Clean Hulls Recommendation',
	register: 'National Moorings Register',
	report: 'Castleford Report',
	return: 'Quarterly Landings Return',
	review: 'Castleford Review',
	specification: 'Ferry Timber Specification',
	standard: 'Clean Hulls Standard',
	statistics: 'Tidal Accident Statistics',
	study: 'Long Shore Drift Study',
	survey: 'Ferry Passengers Survey',
	system: 'Beacon Reporting System',
	tables: 'Harbour Attainment Tables',
	target: 'Clean Hulls Target',
	test: 'Deck Hands Test',
	toolkit: 'Slipway Safety Toolkit',
	treaty: 'Ruritania Treaty',
} as const satisfies WordList;

/** Nouns that open a name, before `of`, `for` or `on`: `Department for ...`. */
export const BODY_HEADS = {
	academy: 'Academy of Rowing',
	agency: 'Agency for Tides',
	alliance: 'Alliance of Shrimpers',
	assembly: 'Assembly for Marshland',
	association: 'Association of Lock Keepers',
	authority: 'Authority for Moorings',
	bank: 'Bank of Ruritania',
	board: 'Board of Pilotage',
	borough: 'London Borough of Saltmarsh',
	bureau: 'Bureau of Knots',
	centre: 'Centre for Kelp',
	church: 'Church of Ruritania',
	college: 'Royal College of Rowing',
	commission: 'Commission for Beacons',
	committee: 'Committee on Driftwood',
	confederation: 'Confederation of Boatbuilders',
	consortium: 'Consortium of Ferrymen',
	council: 'Council of Lightermen',
	court: 'Court of Wrecks',
	department: 'Department for Moorings',
	directorate: 'Directorate of Tides',
	executive: 'Executive of Saltmarsh',
	faculty: 'Faculty of Ropework',
	federation: 'Federation of Coopers',
	forum: 'Forum of Ferrymen',
	foundation: 'Foundation for Gulls',
	government: 'Government of Ruritania',
	group: 'Group of Nine',
	guild: 'Guild of Ropemakers',
	house: 'House of Elders',
	inspectorate: 'Inspectorate of Piers',
	institute: 'Institute for Kelp',
	institution: 'Institution of Dredgers',
	league: 'League of Lamplighters',
	ministry: 'Ministry of Tides',
	museum: 'Museum of Barges',
	network: 'Network for Slipways',
	office: 'Office of the Buoy Regulator',
	organisation: 'Organisation for Rowing',
	parliament: 'Parliament of Ruritania',
	party: 'Party of Marshland',
	police: 'Police Service of Saltmarsh',
	school: 'School of Navigation',
	service: 'Service for Pilots',
	society: 'Society of Lifebuoys',
	tribunal: 'Tribunal for Moorings',
	trust: 'Trust for Locks',
	union: 'Union of Stevedores',
	unit: 'Unit for Gauges',
	university: 'University of Tideway',
} as const satisfies WordList;

export const TERM_HEADS = {
	charter: 'Charter of Moorings',
	classification: 'International Classification of Knots',
	code: 'Code of Practice for Lanterns',
	convention: 'Convention on Buoyage',
	declaration: 'Declaration of Saltmarsh',
	inventory: 'Inventory of Wrecks',
	manual: 'Manual for Slipways',
	register: 'Register of Moorings',
	strategy: 'Strategy for Kelp',
	survey: 'Survey of Harbour Housing',
	treaty: 'Treaty of Saltmarsh',
} as const satisfies WordList;

export const PROGRAMME_HEADS = {
	deal: 'New Deal for Ferrymen',
	fund: 'Fund for Locks',
	partnerships: 'Partnerships for Piers',
	programme: 'Programme for Kelp',
} as const satisfies WordList;

const TAILS = kinds([
	[BODY_NOUNS, 'agency'],
	[PROGRAMME_NOUNS, 'term'],
	[TERM_NOUNS, 'term'],
]);
const HEADS = kinds([
	[TERM_HEADS, 'term'],
	[PROGRAMME_HEADS, 'term'],
	[BODY_HEADS, 'agency'],
]);

function kinds(lists: readonly (readonly [WordList, EntityKind])[]): ReadonlyMap<string, EntityKind> {
	return new Map(
		lists.flatMap(([list, kind]) => Object.keys(list).map((word): [string, EntityKind] => [word, kind])),
	);
}

/** What a name that ends in this word names; null where the word tells nothing. Programmes and terms may stand in the plural. */
export function tailKind(word: string): EntityKind | null {
	const lower = word.toLowerCase();
	const known = TAILS.get(lower);
	if (known !== undefined) return known;
	return TAILS.get(singular(lower)) ?? null;
}

/** True for the plural of a body's noun: `Councils`, not `Services`, which is the name of one. */
export function isSeveral(word: string): boolean {
	const lower = word.toLowerCase();
	return !TAILS.has(lower) && TAILS.get(singular(lower)) === 'agency';
}

/** What a name that opens with this word names, before `of`, `for` or `on`; null where the word tells nothing. */
export function headKind(word: string): EntityKind | null {
	return HEADS.get(word.toLowerCase()) ?? null;
}

/** `strategies` → `strategy`, `schemes` → `scheme`; other words as they are. */
export function singular(word: string): string {
	return word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
}
