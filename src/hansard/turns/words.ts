/**
 * The words by which a printed name is known for one: titles, ranks, offices, the Chair, crowds, given names. Each list stands here
 * alone and is used by every rule of turns.
 */

/** Titles before a surname or a full name, without their full stop. */
export const TITLES: readonly string[] = [
	...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Baron', 'Viscount'],
	...['Viscountess', 'Earl', 'Countess', 'Marquess', 'Marchioness', 'Duke', 'Duchess', 'Prince', 'Princess'],
	...['Rev', 'Reverend', 'Prof', 'Professor', 'Alderman'],
	...['Colonel', 'Col', 'Lieutenant-Colonel', 'Lieut.-Colonel', 'Lt.-Col', 'Lt.-Colonel', 'Captain', 'Capt'],
	...[
		'Major',
		'Maj',
		'Major-General',
		'Brigadier',
		'Brigadier-General',
		'Brig',
		'General',
		'Gen',
		'Lieutenant',
	],
	...[
		'Lieut',
		'Lieut.-General',
		'Lieutenant-General',
		'Commander',
		'Lieut.-Commander',
		'Lieutenant-Commander',
	],
	...[
		'Lieut.-Cdr',
		'Lt.-Commander',
		'Cdr',
		'Admiral',
		'Vice-Admiral',
		'Rear-Admiral',
		'Sergeant',
		'Serjeant',
	],
	...['Field-Marshal', 'Sub-Lieutenant', 'Commodore', 'Brevet-Colonel', 'Surgeon-General'],
];

/** Titles that are words of everyday headings too: `Major Accidents`, `General Election`. Where such a name stands decides. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set(
	'Major General Captain Commander Admiral Prince Princess Duke Baron Lieutenant Sergeant Alderman Professor'.split(
		' ',
	),
);

/** Titles of two words. */
export const LONG_TITLES: readonly string[] = [
	...[
		'Wing Commander',
		'Squadron Leader',
		'Group Captain',
		'Flight Lieutenant',
		'Air Commodore',
		'Air Marshal',
	],
	...[
		'Air Vice-Marshal',
		'Flying Officer',
		'Lord Justice',
		'Lt. Col',
		'Maj. Gen',
		'Field Marshal',
		'Vice Admiral',
	],
	...[
		'Major General',
		'Rear Admiral',
		'Right Hon',
		'Rt Hon',
		'Rt. Hon',
		'Lieut. Colonel',
		'Lieutenant Colonel',
	],
];

/** Ranks that stand after `The` and are followed by `of` and a place. */
export const RANKS: readonly string[] = [
	...['Duke', 'Duchess', 'Marquess', 'Marquis', 'Marchioness', 'Earl', 'Countess', 'Viscount', 'Viscountess'],
	...[
		'Lord Bishop',
		'Bishop',
		'Archbishop',
		'Lord Archbishop',
		'Lord',
		'Baroness',
		'Prince',
		'Master',
		'Dean',
	],
];

/** What an office's name comes to before its first `of`, `for`, `to` or comma: `The Parliamentary Under-Secretary`, `The First Lord`. */
export const OFFICE_NOUNS: readonly string[] = [
	...[
		'Minister',
		'Secretary',
		'Secretaries',
		'Under-Secretary',
		'Chancellor',
		'President',
		'Vice-President',
		'Lord',
	],
	...[
		'Leader',
		'Chairman',
		'Treasurer',
		'Comptroller',
		'Advocate',
		'General',
		'Attorney-General',
		'Whip',
		'Captain',
	],
	...[
		'Solicitor-General',
		'Advocate-General',
		'Paymaster-General',
		'Postmaster-General',
		'Seal',
		'Commissioner',
	],
	...['Chamberlain', 'Vice-Chamberlain', 'Usher', 'Convenor', 'Serjeant', 'Lords'],
];

/** Who presides, as printed, without brackets. */
export const CHAIR: readonly string[] = [
	...['Mr Speaker', 'Madam Speaker', 'Mr Deputy Speaker', 'Madam Deputy Speaker', 'Mr Speaker-Elect'],
	...['The Speaker', 'The Deputy Speaker', 'The Lord Speaker', 'The Deputy Lord Speaker', 'The Chair'],
	...[
		'The Chairman of the Committee',
		'The Chairman',
		'Mr Chairman',
		'Madam Chairman',
		'The Chairwoman',
		'The Deputy Chairman',
	],
	...['The Deputy Chairman of Committees', 'The Chairman of Committees', 'The Chairman of Ways and Means'],
	...[
		'The First Deputy Chairman',
		'The Second Deputy Chairman',
		'The First Deputy Chairman of Ways and Means',
	],
	...['The Second Deputy Chairman of Ways and Means', 'The Temporary Chairman', 'The Temporary Chair'],
	...['The Senior Deputy Speaker', 'The Principal Deputy Chairman of Committees', 'The Speaker’s Counsel'],
	...[
		'The Clerk',
		'The Clerk of the House',
		'The Clerk of the Parliaments',
		'The Reading Clerk',
		'Black Rod',
	],
	...['The Father of the House'],
];

/** Speakers whom the record leaves without a name: `An hon. Member`, `Several noble Lords`, `Hon. Members`. */
export const CROWD =
	/^(?:(?:An?|Another|Several|Some|Many|Other|Two|Three|A Noble|Most) )?(?:(?:right )?hon(?:\.|ourable)?|Hon\.?|HON\.?|noble|Noble|Opposition|Government|Labour|Conservative|Scottish|Irish|Ministerial|Nationalist|Back-Bench)(?: (?:and (?:learned|gallant)|learned|gallant))? (?:Members?|MEMBERS?|Lords?|LORDS?|Baronesses|Peers?)(?: opposite)?$/;

/** Given names of people of the two Houses. They make a name of two or three words sure where it has no title. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	`Aaron Abena Adam Adrian Afzal Aidan Alan Alasdair Alastair Albert Alec Alex Alexander Alf Alfred Ali Alice Alicia Alison Alistair
	Allan Allen Alok Alun Amanda Amber Amy Andrea Andrew Andy Angela Angus Ann Anna Anne Anneliese Annette Anthony Antoinette Apsana
	Archie Archy Arthur Austin Barbara Barry Bell Ben Benjamin Bernadette Bernard Beverley Bhupinder Bill Bob Brandon Brenda Brendan
	Brian Bridget Bruce Caroline Carol Cat Catherine Cathy Cecil Celia Charles Charlie Charlotte Cherilyn Cheryl Chi Chloe Chris
	Christian Christine Christopher Claire Clare Claudia Clement Clive Colin Conor Craig Crispin Dai Daisy Dale Damian Damien Dan
	Daniel Danny Dari Darren David Dawn Debbie Deborah Declan Delyth Denis Dennis Derek Desmond Diana Diane Dianne Dominic Don Donald
	Doug Douglas Duncan Ed Eddie Edward Edwina Eileen Eilidh Eleanor Elizabeth Elliot Ellie Emily Emma Eric Ernest Esther Eric Evan
	Fabian Feryal Fiona Fleur Florence Frances Francis Frank Fred Frederick Fay Gagan Gareth Garry Gary Gavin Gemma Geoff Geoffrey
	George Geraint Gerald Gerard Gerry Giles Gillian Gill Gisela Glenda Glenys Glyn Gordon Graeme Graham Grahame Greg Gregg Gregory
	Guto Guy Gwyn Gwyneth Hannah Harold Harriet Harriett Harry Hazel Heather Heidi Helen Henry Herbert Hilary Holly Howard Hugh Humphrey
	Huw Hywel Iain Iris Elfyn Parmjit Justine Russell Rosemary Celina Meurig Mohan Sion Tavish Zoe Zoë Ivo Ashok Keeley Lembit Nuala Siân Sylvia Tessa Vernon Yvonne
	Iain Ian Ieuan Imran Ivan Ivor Jack Jackie Jacqui Jacob Jacqueline James Jamie Jane Janet Jared Jason Jean Jeff Jeffrey
	Jenny Jennifer Jeremy Jess Jessica Jessie Jill Jim Jo Joan Joanna Joanne Jocelyn Joe Joel Johanna John Johnny Jon Jonathan Joseph
	Josh Joshua Joy Joyce Judith Judy Julia Julian Julie Justin Kali Kanishka Karen Kate Katherine Kathryn Kathy Katy Keith Keir Kelly
	Kelvin Ken Kenneth Kerry Kevin Khalid Kirsty Kit Kitty Kwasi Laura Lance Laurence Layla Lee Leo Leon Leslie Liam Lilian Linda
	Lindsay Lisa Liz Lloyd Lorely Louise Lucy Luke Lyn Lynda Lynn Lynne Madeleine Maggie Malcolm Marcus Margaret Margot Maria Marie
	Marion Marsha Marie Mark Martin Martyn Mary Matt Matthew Maureen Maurice Max Meg Mel Melanie Menzies Mhairi Michael Michelle Mick Mike
	Mims Mohammad Mohammed Muhammad Nadhim Nadine Nadia Nancy Naomi Natalie Natascha Nathan Navendu Naz Neil Nia Nic Nicholas Nick Nicky
	Nicola Nicolas Nigel Noel Nora Norman Nusrat Oliver Olivia Orfhlaith Oswald Owen Paddy Pamela Pam Pat Patricia Patrick Paul Paula
	Pauline Penny Percy Pete Peter Phil Philip Philippa Phillip Phyllis Piers Preet Priti Quentin Rachael Rachel Ralph Ranil Ray Raymond
	Rebecca Rehman Reg Reginald Rhian Rhodri Richard Rishi Rob Robert Roberta Robin Roger Roland Ron Ronald Rory Rosalind Rosena Rosie
	Rosindell Roy Rudi Rupa Rupert Rushanara Ruth Sadiq Sajid Sally Sam Sammy Samuel Sandra Sara Sarah Sean Selaine Seema Shabana Shailesh
	Sharon Sheila Sheryll Shirley Shona Sian Siân Simon Sidney Siobhain Sophie Stanley Stella Stephanie Stephen Steve Steven Stewart
	Stuart Sue Susan Suella Suzanne Sylvia Tam Tania Tanmanjeet Ted Teresa Terence Terry Tessa Tessa Thangam Theresa Thérèse Thomas Tim
	Timothy Tobias Toby Tom Tommy Tonia Tony Tracey Tracy Trevor Tristram Tulip Ursula Valerie Vera Vernon Veronica Vicky Victor Victoria
	Vincent Vince Virendra Virginia Vivienne Walter Wayne Wendy Wera Wes Wilfred William Willie Winifred Yasmin Yvette Yvonne Zac Zarah`
		.split(/\s+/)
		.filter((name) => name !== ''),
);

/** Words of headings, labels and lists that stand in nobody's name: what begins or ends with one is no person. */
export const NO_NAMES: ReadonlySet<string> = new Set(
	`Access Accommodation Account Accounts Act Acts Action Advice Affairs Africa Age Agency Agencies Agriculture Aid Air Airport Airports
	All Allowance Allowances America Amendment Amendments Annual Answer Answers Appeals Appendix April Area Areas Armed Arms Army Article
	Asia Assembly Assessment Association Asylum August Authorities Authority Average Aviation Award Awards Bank Banks Base Benefit Benefits
	Bill Bills Board Boards Body Bodies Border Borough Boroughs Britain British Budget Budgets Building Buildings Business Capital Care Case
	Cases Category Census Central Centre Centres Child Children Church City Claims Class Clause Clauses College Colleges Column Commission
	Committee Committees Commons Community Companies Company Conference Constabulary Contents Contract Contracts Convention Corporation
	Cost Costs Council Councils Country County Court Courts Crime Criminal Crown Customs Data Date Debt Debts December Defence Department
	Departments Departmental Development Directorate Disability Disease District Districts Division Document Drugs Duties Duty Economy
	Education Electricity Elections Employment Energy England English Environment Estimate Estimates Europe European Executive Exercise
	Expenditure Export Exports Eye February Federation Figures Finance Financial Fire Fisheries Food Force Forces Foreign Forest Friday Fuel
	Fund Funding Funds Further Future Gas General Government Grand Grant Grants Great Ground Group Groups Health Higher Highlands Highways
	Home Hospital Hospitals Hours House Houses Housing Human Immigration Income Increase Index Industry Information Inner Inquiry Inspectorate
	Institute Insurance International Investment Ireland Irish Isle Islands January Job Jobs Judicial July June Justice Kingdom Labour Land
	Lands Law Legal Legislation Letter Letters Level Licence Licences Library Line Lines List Local London Lords Lottery Maintenance Management
	March Maritime Market Marine May Measures Medical Meeting Meetings Members Middle Midlands Military Ministry Ministerial Monday
	Money Month Motion Motor National Navy New News Noes North North-East North-West Northern Note Notes November Number Numbers October
	Offence Offences Office Offices Official Oil Older Order Orders Organisation Outer Overall Overseas Oxford Parliament Parliamentary Part
	Pay Payments Pension Pensions People Percentage Period Permanent Petition Petitions Plan Plans Police Policy Port Ports Postal Poverty Power
	Prayers Primary Prison Prisons Private Procedure Programme Programmes Project Projects Property Prosecutions Protection Provisions Public
	Publications Purpose Quarter Question Questions Rail Railways Range Rate Rates Recruitment Reference Reform Refugees Region Regions
	Regional Regulation Regulations Report Reports Research Resources Response Result Results Return Returns Revenue Review River Road Roads
	Royal Rural Safety Salaries Saturday Scheme Schemes School Schools Science Scotland Scottish Sea Second Secondary Section Sector Security
	Select Senior September Service Services Session Shipping Social Society Source Sources South South-East South-West Southern Special
	Sports Staff Standard Standards Standing State Statement Statements Station Stations Statistics Status Student Students Subject
	Summary Sunday Support Survey Table Tables Target Targets Tax Taxes Taxation Technology Television Tellers The Thursday Topical Total
	Totals Tourism Trade Trades Traffic Training Transport Travel Treasury Treaty Trust Trusts Tuesday Type Ulster Under Union Unions Unit
	United Units University Universities Urban Urgent Value VAT Vehicles Victims Visit Visits Volume Wages Wales Waste Water Wednesday Welfare
	Welsh West Western Westminster Women Work Workers Working World Written Year Years Yorkshire Young Youth Zone Zones`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** Small words inside names and offices. */
export const PARTICLES: ReadonlySet<string> = new Set(
	'of the and for to in on at de del des du la le van von den der da dos di y ap ab upon under by with without'.split(
		' ',
	),
);

/** What the printed volumes of the third person have a speaker do: `The Earl of Tarn said that ...`. */
export const REPORTED: readonly string[] = [
	...['said', 'rose', 'asked', 'begged', 'moved', 'observed', 'thought', 'replied', 'inquired', 'enquired'],
	...[
		'presented',
		'wished',
		'hoped',
		'admitted',
		'answered',
		'contended',
		'supported',
		'opposed',
		'explained',
	],
	...[
		'seconded',
		'declared',
		'believed',
		'trusted',
		'complained',
		'stated',
		'remarked',
		'suggested',
		'considered',
	],
	...[
		'presumed',
		'regretted',
		'feared',
		'denied',
		'maintained',
		'objected',
		'urged',
		'protested',
		'reminded',
	],
	...['intimated', 'proposed', 'expressed', 'doubted', 'concurred', 'assured', 'appealed', 'insisted'],
];
