import type { WordList } from '../../grammar/words/word-list.ts';

function set(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}

/** Words that open a sentence or clause with a capital and are no part of a name. */
export const OPENERS = set(`
	The A An On In Of At For From We It This These Those That If When While Although However As By With Our My His Her Their Its No
	All Both Each Under Following During Since And But To Information There They You I Not Some Many Most More Other Such Between
	Within Through After Before Until Where Which Who What How Why Is Are Was Were Has Have Had Will Would Does Do Did Can Could May
	Should Also Any Every Currently Recently Yes None Nor Or So Then Thus Yet Among Officers Officials Staff Former Neither
	Either Once Only Total Percentage Number Source Sources Note Notes Table Figures Figure Including Excluding Current Previous Out
	Your Because Over Above Below Against Despite Given Whether Like Unlike Without Throughout Towards Upon Via Per One Two Three Four
	Five Six Seven Eight Nine Ten Several Various Additional Average Compulsory Thereafter Therefore Meanwhile Similarly Indeed Last
	Next Even Just Here Now Today Please See Using Based Subject Prior According Whilst Across Around Behind Beyond Instead Perhaps
	Moreover Furthermore Nevertheless Nonetheless Finally First Secondly Hon Rt Right Another Same Copies Copy Details Data Projections`);

/** Those among them that open no name in the middle of a sentence either. */
export const ALWAYS_OPEN = set(`
	The A An On In Of At For From We It This These Those That If When While With Our My His Her Their Its No And But To I By Or So Then
	Under Since Was Were Has Have Had Is Are Will You Your Hon Rt Right`);

/** Titles of people: what follows is a person. */
export const TITLES = set(`
	Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Earl Viscount Professor Prof Rev Reverend Bishop Archbishop Captain Colonel
	Lieutenant Corporal Sergeant Rifleman Guardsman Fusilier Aircraftsman Trooper Sapper Gunner Brigadier Commodore Admiral Sheikh
	Councillor Cllr`);

/** Nouns of posts: a run with one of these names who holds it, and what follows `of` or `for` is what it is held of. */
export const POSTS = set(`
	Secretary Secretaries Minister Ministers Chancellor Chairman Chairmen Chair President Director Directors Governor Officer
	Ambassador Leader Speaker Clerk Member Members Friend Friends Solicitor Attorney Whip Constable Manager Adviser Advisor
	Envoy Representative Prosecutor Judge Recorder Sheriff Mayor Registrar Comptroller Auditor Actuary Principal Head Deputy Lieutenant`);

/** Nouns of places: a name that ends in one is no body, though a body may stand there (`Shingle Hill prison`). */
export const PLACE_NOUNS = set(`
	Street Road Lane Avenue Square Airport Station Forest Island Islands Isles Sea River Valley Hill Park Constituency Region County City
	Town Village Area District`);

/** Nouns of places, of laws, of times and of forms of words: a run that ends in one names nothing to look up here. */
export const NO_NAME_NOUNS: ReadonlySet<string> = new Set([
	...PLACE_NOUNS,
	...set(`
	Act Acts Bill Bills Regulations January February March April May June July August September October November December Monday Tuesday
	Wednesday Thursday Friday Saturday Sunday Question Questions Answer Answers Column Section Schedule Chapter Annex Appendix Paragraph
	Clause Volume Page Part Article Year Years Date`),
]);

/** Names that are none: a head noun with nothing telling before it. Lower case, single spaces. */
export const NO_NAMES: WordList = {
	'act of parliament': 'It takes an Act of Parliament.',
	'air force': 'She served in the Air Force.',
	'ambulance service': 'The Ambulance Service came.',
	'armed forces': 'He left the Armed Forces.',
	'armed services': 'He left the Armed Services.',
	'borough council': 'The Borough Council met.',
	'central government': 'Central Government paid.',
	'chief executive': 'The Chief Executive wrote.',
	'chief police': 'Chief Police Officers met.',
	'christmas party': 'We held a Christmas Party.',
	'city council': 'The City Council met.',
	'civil service': 'She joined the Civil Service.',
	'coalition government': 'The Coalition Government agreed.',
	'code of conduct': 'There is a Code of Conduct.',
	'code of practice': 'There is a Code of Practice.',
	'community service': 'He did Community Service.',
	'county council': 'The County Council met.',
	'district council': 'The District Council met.',
	'emergency services': 'The Emergency Services came.',
	'explanatory memorandum': 'The Explanatory Memorandum says so.',
	'fire service': 'The Fire Service came.',
	'foundation trust': 'It became a Foundation Trust.',
	'free enterprise': 'It is Free Enterprise.',
	'further education college': 'He went to a Further Education College.',
	'governing body': 'The Governing Body met.',
	'government department': 'A Government Department paid.',
	'green paper': 'The Green Paper says so.',
	'health economics': 'She taught Health Economics.',
	'health authority': 'The Health Authority met.',
	'health board': 'The Health Board met.',
	'health service': 'The Health Service is there.',
	'her majesty government': 'Her Majesty’s Government paid.',
	'hm government': 'HM Government paid.',
	'home economics': 'She taught Home Economics.',
	'home department': 'She spoke for the Home Department.',
	'impact assessment': 'There is an Impact Assessment.',
	'international development': 'She spoke on International Development.',
	'joint committee': 'A Joint Committee met.',
	'labour government': 'The Labour Government paid.',
	'lower house': 'The Lower House sat.',
	'local authority': 'The Local Authority paid.',
	'local council': 'The Local Council met.',
	'local government': 'Local Government paid.',
	'local police': 'The Local Police came.',
	'member of parliament': 'A Member of Parliament asked.',
	'national service': 'He did National Service.',
	'nhs foundation trust': 'It became an NHS Foundation Trust.',
	'nhs trust': 'It became an NHS Trust.',
	'official report': 'It stands in the Official Report.',
	'open house': 'We held Open House.',
	'open prison': 'It is an Open Prison.',
	'other house': 'The Other House sat.',
	'order paper': 'It is on the Order Paper.',
	'opinion survey': 'An Opinion Survey was held.',
	'parish council': 'The Parish Council met.',
	'party conference': 'I spoke at the Party Conference.',
	'peace process': 'The Peace Process goes on.',
	'police authority': 'The Police Authority met.',
	'police force': 'The Police Force came.',
	'police service': 'The Police Service came.',
	'postal service': 'The Postal Service came.',
	'press notice': 'It is in a Press Notice.',
	'press release': 'It is in a Press Release.',
	'primary care trust': 'The Primary Care Trust paid.',
	'primary school': 'She went to a Primary School.',
	'private company': 'A Private Company paid.',
	'private enterprise': 'It is Private Enterprise.',
	'private office': 'His Private Office called.',
	'probation board': 'The Probation Board met.',
	'public bill committee': 'The Public Bill Committee met.',
	'public body': 'It is a Public Body.',
	'public library': 'It is in a Public Library.',
	'public school': 'He went to a Public School.',
	'public service': 'It is a Public Service.',
	'public services': 'They are Public Services.',
	'regional office': 'A Regional Office opened.',
	'secondary school': 'He went to a Secondary School.',
	'secret service': 'The Secret Service came.',
	'select committee': 'The Select Committee met.',
	'sixth form college': 'He went to a Sixth Form College.',
	'social enterprise': 'It is a Social Enterprise.',
	'social services': 'Social Services came.',
	'soviet union': 'They left the Soviet Union.',
	'special school': 'He went to a Special School.',
	'standing committee': 'The Standing Committee met.',
	'standing order': 'A Standing Order says so.',
	'statutory guidance': 'There is Statutory Guidance.',
	'statutory instrument': 'There is a Statutory Instrument.',
	'task force': 'A Task Force met.',
	'third party': 'A Third Party paid.',
	'town council': 'The Town Council met.',
	'trade union': 'His Trade Union paid.',
	'upper house': 'The Upper House sat.',
	'unitary authority': 'The Unitary Authority paid.',
	'village hall committee': 'The Village Hall Committee met.',
	'white paper': 'The White Paper says so.',
};

/** Words before a head noun that tell nothing by themselves: a name made of these alone is none. Lower case. */
export const UNTELLING = set(`
	annual annually local public private departmental official written regional central other new total general joint full final draft
	interim first second third special main green white the a an of for and on in to latest current previous next last initial monthly
	quarterly national government ministerial individual own his her its their our my such no further single two three four five six
	international further executive senior chief independent internal external supplementary quality performance progress evidence
	business corporate strategic operational working steering project programme action development delivery research statistical
	a&e lead generic economic additional financial medical commons lords team house parliamentary common spending management policy service services state british uk england english scottish welsh wales scotland united kingdom`);

/** Countries and regions that own what follows their `’s`. */
export const OWNING_PLACES = set(
	`England Scotland Wales Britain Ireland London UK Europe America Iraq Afghanistan Iran China India`,
);

/** Capital letters that stand for no body, operation or term that one would look up. */
export const NO_LETTERS = set(`
	UK GB US USA MP MPs PM NI TV IT PC AM QC OBE MBE CBE PLC Q OK HM HMG CD DVD PDF ID PR HR GP GPs PCs II III IV VI VII VIII IX XI XII
	XIII XIV XV AD BC HC HL WA WS WH W NB GMT BST FTE WTE NO YES THE AND OF FOR NOT ALL ANY TOTAL DC JP DBE KBE KCB CB CMG DSO MC VC RN
	EWHC EWCA UKHL UKSC LB MBC MDC UA CC BC DIY DNA SUV PO CEO CFO SW SE NW NE EC AND OR TO IN ON AT BY PART I'M GBP EUR USD ISBN ISSN VHS FM UIN HON MEMBERS MEMBER
	MONDAY TUESDAY THURSDAY FRIDAY SATURDAY SUNDAY JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST OCTOBER`);
