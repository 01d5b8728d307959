import { isParliaments, originalAddress } from './address.ts';
import { linesOf } from './lines.ts';

/** Documents that are no Hansard of the UK Parliament and could be taken for it: refused by name. */
export interface OtherKind {
	/** What it is, for the reader: `it is ...`. */
	readonly is: string;
	/** A line among its first that says what it is. */
	readonly title: RegExp;
	/** How it prints a turn or a number, anywhere near its beginning, as the UK Parliament never does. */
	readonly sign: RegExp;
	/** What shows that it is Hansard all the same. */
	readonly unless?: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

/** Characters and lines at the beginning in which a document shows what it is. */
const HEAD = 20_000;
const TITLE_LINES = 15;
const NEVER = /(?!)/;

export const OTHER_KINDS: readonly OtherKind[] = [
	{
		is: 'a record of the Scottish Parliament, not of the UK Parliament',
		title: /^(?:The )?Scottish Parliament\b.{0,60}$|^Meeting of the Parliament\b.{0,60}$/,
		sign: /[–-] in the Scottish Parliament (?:at|am) |^.{0,80}\bS\d[MOWFT]-\d{3,6}\b|^To ask the Scottish (?:Executive|Government|Parliamentary Corporate Body)\b|^The (?:Deputy )?Presiding Officer(?: \([^)]{2,40}\))?:?$|^The (?:Deputy )?Presiding Officer(?: \([^)]{2,40}\))?: |^The (?:Deputy )?Convener(?: \([^)]{2,40}\))?:|^The (?:Cabinet Secretary for .{3,90}|(?:Deputy )?First Minister) \([^()]{3,40}\)(?: \([^()]{2,40}\))*:?(?:$| )/m,
		reads: [
			'S3W-28117 - Ann Tarn (Coal Bay) (Lab)',
			'To ask the Scottish Executive how many lamps there are.',
			'The Presiding Officer',
			'The Cabinet Secretary for Lamps (Ann Tarn):',
			'The First Minister (Ann Tarn):',
			'The Convener (Ann Tarn): Good morning.',
			'Meeting of the Parliament',
		],
		not: [
			'I spoke to the Scottish Parliament.',
			'The Scottish Executive has lamps.',
			'To ask the Secretary of State for Scotland',
		],
	},
	{
		is: 'a record of the Senedd, not of the UK Parliament',
		title:
			/^(?:Senedd Cymru|The Record of Proceedings|Y Cofnod|(?:The )?National Assembly for Wales|Cynulliad Cenedlaethol Cymru|Cofnod y Trafodion)\b.{0,60}$/,
		sign: /[–-] in the Senedd (?:at|am) |\((?:WAQ|OAQ|WQ)\d{4,5}\)|^(?:Y Llywydd|Y Dirprwy Lywydd|The Llywydd)\b.{0,30}:?$/m,
		reads: ['Senedd Cymru', 'Ann Tarn: Will the Minister list lamps? (WAQ51234)', 'Y Llywydd'],
		not: ['The Senedd has lamps.', 'The Welsh Assembly agreed to the lamps as I said.', 'WQ list'],
	},
	{
		is: 'a record of the Northern Ireland Assembly, not of the UK Parliament',
		title: /^(?:The )?Northern Ireland Assembly\b.{0,40}$/,
		sign: /[–-] in the Northern Ireland Assembly (?:at|am) |\(AQ[WOT] ?\d{1,6}\/\d{2}(?:-\d{2})?\)|^(?:Mr|Ms|Mrs|Dr|Miss) .{3,40} asked the (?:Office of the )?First Minister and deputy First Minister\b/m,
		reads: [
			'Northern Ireland Assembly',
			'Mr Tarn asked the Minister how deep it is. (AQW 1234/10)',
			'Mr Tarn asked the First Minister and deputy First Minister why.',
			'Members’ Lamps – in the Northern Ireland Assembly at 11:45 am on 4 May 2016.',
		],
		not: ['The lamps of the Northern Ireland Assembly', 'AQ 12', 'Northern Ireland'],
	},
	{
		is: 'a record of the Parliament of Northern Ireland at Stormont, not of the UK Parliament',
		title:
			/^(?:The )?(?:Parliament|Senate|House of Commons) of Northern Ireland\b.{0,40}$|^Northern Ireland (?:House of Commons|Senate|Parliament(?:ary Debates)?)\b.{0,40}$|^Parliamentary Debates,? Northern Ireland\b/i,
		sign: NEVER,
		reads: [
			'PARLIAMENT OF NORTHERN IRELAND',
			'The Senate of Northern Ireland',
			'Northern Ireland Parliamentary Debates',
			'HOUSE OF COMMONS OF NORTHERN IRELAND',
		],
		not: [
			'He sat in the Parliament of Northern Ireland.',
			'Northern Ireland',
			'Northern Ireland (Temporary Provisions) Bill',
		],
	},
	{
		is: 'a record of the Oireachtas, not of the UK Parliament',
		title: /^(?:D[áa]il [ÉE]ireann|Seanad [ÉE]ireann|Houses of the Oireachtas)\b.{0,60}$/,
		sign: /^Ceisteanna\b|^(?:An Ceann Comhairle|An Cathaoirleach|An Leas-Cheann Comhairle|Acting Chairman \(Deputy .{3,40}\))\b/m,
		reads: ['Dáil Éireann debate -', 'An Ceann Comhairle', 'Ceisteanna—Questions. Oral Answers.'],
		not: ['He spoke in the Dáil.', 'The Oireachtas agreed.', 'Deputy Speaker'],
	},
	{
		is: 'a record of the Parliament of Canada, not of the UK Parliament',
		title:
			/\bof the \d{1,2}(?:st|nd|rd|th) Parliament, \d(?:st|nd|rd|th) Session\b|^(?:Senate|House of Commons) of Canada\b/,
		sign: /^(?:Right Hon\. |Hon\. |Mr\. |Mrs\. |Ms\. |Ms |Mr ).{3,60}\([^()]{3,60}, (?:Lib\.|CPC|BQ|NDP|Ind\.|Canadian Alliance|PC)\)|^(?:Points of Order)?Oral Question Period$/m,
		reads: [
			'House of Commons Hansard #124 of the 38th Parliament, 1st Session.',
			'Hon. Ann Tarn (Coal Bay, Lib.): Mr. Speaker',
			'Oral Question Period',
		],
		not: ['The Parliament of Canada met.', 'Hon. Members: Hear, hear.', 'Oral Questions'],
	},
	{
		is: 'a record of the Parliament of Australia, not of the UK Parliament',
		title:
			/^(?:House of Representatives|(?:The )?Senate) (?:debates|Hansard)\b|^Commonwealth of Australia\b/i,
		sign: /\([^()]{2,50}, (?:Australian Labor Party|Liberal(?: National)? Party|National Party|Australian Greens|Country Party)\b|^Senator (?:the Hon\. )?[A-Z'’-]{3,30}(?: \([^()]{3,40}\)){0,3}\s?[-—–:]|^(?:Mr|Mrs|Ms|Miss|Dr) [A-Z'’-]{3,30}(?: \([^()]{3,40}\))? \(\d{1,2}[.:]\d\d ?[AaPp]\.?[Mm]\.?\)|\bDownload (?:Current|Full Day['’]s) Hansard/m,
		reads: [
			'Senator FELL (9:38 AM) —Madam Chair, I ask',
			'Mr FELL (Coal Bay) (3.12 pm)—I rise to speak.',
			'Ann Tarn (Coal Bay, Australian Labor Party, Leader) Share this',
			'House of Representatives Hansard',
			'Senate debates',
		],
		not: ['The Australian Labor Party won.', 'A Senate debates tomorrow.', 'Senate'],
	},
	{
		is: 'a record of a parliament of a state or territory of Australia, not of the UK Parliament',
		title:
			/^(?:Legislative Assembly|Legislative Council) of (?:New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|the Northern Territory)\b.{0,40}$/i,
		sign: /^(?:Mr|Mrs|Ms|Miss|Dr) [A-Z'’-]{3,30} to (?:the )?(?:CHIEF MINISTER|PREMIER|TREASURER|ATTORNEY|MINISTER)\b.{0,60}$|^Madam ACTING SPEAKER:/m,
		reads: [
			'Mr FELL to CHIEF MINISTER',
			'Ms TARN to MINISTER for LAMPS',
			'Legislative Assembly of the Northern Territory',
		],
		not: ['Mr FELL went to the Minister.', 'The Legislative Assembly met.', 'Madam Speaker: Order.'],
	},
	{
		is: 'a record of the Parliament of New Zealand, not of the UK Parliament',
		title: /^New Zealand (?:Parliament|Hansard)\b.{0,60}$|^Parliamentary Debates \(New Zealand\)/,
		sign: /^(?:Rt\.? )?Hon\.? (?!MEMBER)[A-Z'’ -]{5,40} ?(?:\([^)]{3,80}\))? ?:|^\d{1,2}\. [A-Z'’ -]{5,40} \([^)]{3,80}\) to the .{4,90}:/m,
		reads: [
			'Rt Hon ANN TARN (Prime Minister): Yes.',
			'Hon ZEB QUILL (Minister of Lamps): I move.',
			'1. ZEB QUILL (Leader of the Opposition) to the Prime Minister : Does he',
			'New Zealand Parliament',
		],
		not: ['New Zealand lamps', '1. Mr. Fell: To ask the Prime Minister', 'Rt Hon Ann Tarn MP'],
	},
	{
		is: 'a record of the European Parliament, not of the UK Parliament',
		title: /^(?:(?:Debates of the )?European Parliament|Parlement europ[ée]en|Plenary debates)\b.{0,40}$/,
		sign: /\b[EPO]-\d{4,6}\/(?:\d{2}|\d{4})\b.{0,80}\bto the (?:Commission|Council)\b/,
		reads: [
			'European Parliament',
			'Debates of the European Parliament',
			'E-1234/2010 by Ann Tarn to the Commission',
		],
		not: ['A vote of the European Parliament', 'E-1234', 'to the Commission'],
	},
	{
		is: 'a record of the Congress of the United States, not of the UK Parliament',
		title: /^\[?Congressional Record\b.{0,80}$/i,
		sign: /^\s*(?:Mr|Mrs|Ms|Miss|Dr)\. [A-Z][A-Za-z]{0,3}[A-Z'’-]{2,30}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\. (?:Mr|Madam)\.? (?:Speaker|President|Chair(?:man|woman)?)\b|^\s*The (?:ACTING )?(?:SPEAKER|PRESIDENT|PRESIDING OFFICER)(?: pro tempore)?\. /m,
		reads: [
			'[Congressional Record Volume 12, Number 3 (Monday, May 3, 2004)]',
			'Mr. FELL. Mr. Speaker, I yield myself such time as I may consume.',
			'Ms. TARN of Maine. Madam President, I rise to speak.',
			'The SPEAKER pro tempore. The gentleman’s time has expired.',
		],
		not: [
			'Mr. FELL: Mr. Speaker, I agree.',
			'I told the President. He knew.',
			'A record of the Congress',
			'MR. FELL said, Mr. Speaker was right.',
		],
	},
	{
		is: 'a record of Tynwald or of the House of Keys, not of the UK Parliament',
		title:
			/^(?:HOUSE OF KEYS|TYNWALD(?: COURT)?|LEGISLATIVE COUNCIL OF THE ISLE OF MAN)(?: OFFICIAL REPORT)?$|^RECORTYS OIKOIL\b/,
		sign: /\bthis Hon\. (?:House of Keys|Court)\b|\bHon\. Member for (?:Rushen|Onchan|Ayre|Garff|Glenfaba|Michael|Ramsey|Castletown|Malew and Santon|Douglas (?:North|South|East|West|Central)), M[rs]s? |^.{3,60}: (?:Gura mie eu|Moghrey mie)\b/m,
		reads: [
			'HOUSE OF KEYS OFFICIAL REPORT',
			'The Speaker: I call the Hon. Member for Rushen, Mr Fell.',
			'Mr Fell: Gura mie eu, Mr Speaker.',
			'Mr Fell: The lamps of this Hon. Court are lit.',
		],
		not: ['Tynwald agreed to it.', 'The House of Keys passed the Bill.', 'My hon. Friend went to Ramsey.'],
	},
	{
		is: 'a record of the States of Jersey or of Guernsey, not of the UK Parliament',
		title: /^STATES OF (?:JERSEY|DELIBERATION\b.{0,60}|GUERNSEY|ALDERNEY)$|^States Assembly\b.{0,40}$/,
		sign: /^(?:\d{1,2}(?:\.\d{1,3})* )?(?:Deputy|Senator|Connétable) (?:[A-Z]\.\s?){1,3}[\p{L}’' -]{3,30}(?: of |:)|^The (?:Deputy )?Bailiff:/mu,
		reads: [
			'STATES OF JERSEY',
			'2.4 Deputy A. Tarn of St. Brelade of the Minister for Lamps regarding oil:',
			'The Deputy Bailiff:',
			'Senator Z.B. Quill:',
		],
		not: ['The States of Jersey agreed.', 'The Bailiff of Jersey wrote to me.', 'Deputy Tarn asked.'],
	},
	{
		is: 'a record of the legislature of a province, not of the UK Parliament',
		title:
			/^(?:LEGISLATIVE ASSEMBLY|Legislative Assembly) OF (?:ONTARIO|BRITISH COLUMBIA|ALBERTA|MANITOBA|SASKATCHEWAN|NEW BRUNSWICK)\b.{0,40}$/i,
		sign: /\b[Mm]y question is (?:for|to) the (?:Premier|Acting Premier|Deputy Premier)\b|^Hon\. (?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}.{2,30}:/mu,
		reads: [
			'LEGISLATIVE ASSEMBLY OF ONTARIO',
			'Mr. Fell: My question is to the Premier.',
			'Hon. Ms. Tarn: We light them.',
		],
		not: ['The Premier of Ontario came.', 'Hon. Members: Hear, hear.', 'A legislative assembly of Ontario'],
	},
	{
		is: 'a record of the Parliament of Singapore, not of the UK Parliament',
		title:
			/^(?:Parliament of Singapore|Singapore Parliamentary Debates|PARLIAMENTARY DEBATES SINGAPORE)\b.{0,60}$/,
		sign: /: Mr Speaker, Sir, .{10}/,
		reads: [
			'Mr Fell: Mr Speaker, Sir, the lamps are lit.',
			'Parliament of Singapore',
			'Singapore Parliamentary Debates, Official Report',
		],
		not: [
			'Mr. Fell: Mr. Speaker, Sir, I rise to ask.',
			'Mr Speaker, Sir John is here.',
			'Singapore has lamps.',
		],
	},
	{
		is: 'a record of the Parliament of Kenya, not of the UK Parliament',
		title: /^PARLIAMENT OF KENYA\b.{0,60}$/i,
		sign: /^Sen\. [A-Z][\p{L}’' -]{2,40}:|\bHon\. Temporary (?:Deputy )?Speaker\b/mu,
		reads: [
			'PARLIAMENT OF KENYA',
			'Sen. Tarn: Thank you, Mr. Speaker.',
			'Hon. Tarn: I thank the Hon. Temporary Deputy Speaker.',
		],
		not: ['Senator Tarn came.', 'The Parliament of Kenya met.', 'The Temporary Chairman: Order.'],
	},
	{
		is: 'a record of the Parliament of India, not of the UK Parliament',
		title: /^(?:LOK SABHA|RAJYA SABHA)\b.{0,60}$/i,
		sign: /^(?:\d{1,4}\. )?(?:SHRI|SHRIMATI|KUMARI|Shri|Shrimati) [A-Z].{3,60}:/m,
		reads: ['LOK SABHA DEBATES', 'SHRI ANN TARN (FELL): Sir, I rise.', '12. Shrimati Ann Tarn:'],
		not: ['Shri Tarn came to London.', 'The Lok Sabha met.', 'Sir Tarn: I rise.'],
	},
	{
		is: 'a letter or a page of somebody’s own, not Hansard',
		title:
			/^(?:Dear (?!(?:hon|Mr\.? Speaker)).{2,60},|Posted (?:by|on|in) .{2,60}|Yours (?:faithfully|sincerely),?|Minutes of (?:a|the) .{3,80})$/,
		sign: NEVER,
		unless:
			/^(?:To ask\b|Letter from\b|I have been asked\b|\[holding\b)|\bhas been asked to reply\b|\bhave been asked to reply\b/m,
		reads: ['Dear Lamp Board,', 'Posted by admin at 10.14', 'Yours faithfully,', 'Minutes of the Lamp Board'],
		not: ['Dear oil costs much, I said.', 'To ask the Minister why.\n\nDear Ms Tarn,', 'Posted lamps'],
	},
	{
		is: 'a record of the Legislative Council of Hong Kong, not of the UK Parliament',
		title: /^LEGISLATIVE COUNCIL\b.{0,60}$|^Official Record of Proceedings\b/i,
		sign: NEVER,
		reads: ['LEGISLATIVE COUNCIL ─ 3 May 2007', 'Official Record of Proceedings', 'Legislative Council'],
		not: ['A Legislative Council met.', 'Official Report', 'Council'],
	},
	{
		is: 'an order paper, with questions that nobody has answered there, not Hansard',
		title:
			/^Questions for (?:Written|Oral|Oral or Written) Answers?(?: for| on| beginning|$)|^House of Lords Business(?: No\. ?\d+)?$|^(?:No\.\s?)*\d{0,4}\s?(?:No\.\s?)?[\d\s]*& MINUTES OF PROCEEDINGS\b|^\*Oral Questions, \d+ minutes\b|^(?:The |House of Commons )?(?:Order Paper|Order Book|Questions Book|Order of Business|Future Business|Notices of Questions|Votes and Proceedings)\b.{0,60}$|^Part [12]: (?:Written|Oral) .{0,20}Questions for Answer\b/,
		sign: /^Tabled on \d{1,2} \w+ \d{4} and due for answer by .{5,40}$|\bIndicates a Question for Oral Answer/m,
		reads: [
			'Questions for Written Answer for 3 May 2023',
			'Tabled on 2 May 2023 and due for answer by 16 May 2023.',
			'The Questions Book',
			'Questions for Oral or Written Answer beginning on Monday 3 May 2004 (the Book) Part 1: 1 | Ann Tarn: To ask why. | (40001)',
			'Part 1: Written Questions for Answer on',
			'House of Commons Votes and Proceedings',
			'No. 39 & MINUTES OF PROCEEDINGS',
			'*Oral Questions, 30 minutes',
		],
		not: [
			'Questions for the Board',
			'Tabled on time',
			'In the Order Paper it says so.',
			'Minutes of proceedings',
		],
	},
	{
		is: 'a diary or returns of a session, not Hansard',
		title:
			/^(?:SESSIONAL (?:DIARY|RETURNS)|Sessional (?:Diary|Returns))\b.{0,80}$|^Prepared in the Journal Office\b/,
		sign: NEVER,
		reads: [
			'SESSIONAL DIARY 2016–17',
			'Sessional Returns - House of Commons',
			'Prepared in the Journal Office of the House',
		],
		not: ['A diary of the session', 'The sessional returns show it.', 'Journal Office'],
	},
	{
		is: 'the journal of a House, not Hansard',
		title: /^(?:(?:House of )?(?:Commons|Lords)|LORDS|COMMONS) Journals? \d{1,3}\b.{0,60}$/,
		sign: NEVER,
		reads: ['Commons Journal 301', 'House of Lords Journal 302 (Session 2004-05)', 'Lords Journal 12'],
		not: ['The Journal of the House', 'Commons Journal', 'Commons Journals were read.'],
	},
	{
		is: 'a paper of a select committee, not Hansard',
		title:
			/\bCommittee\s+(?:-\s+)?Contents$|^Select Committee on .{3,80}\b(?:Report|Evidence)\b|^This is an uncorrected transcript\b|^(?:Evidence|Representations) heard in Public\b|^(?:Minutes of Evidence|Examination of Witness(?:es)?|Uncorrected (?:Transcript of )?(?:Oral|Transcript).{0,40}|Oral evidence: .{3,120})$/i,
		sign: NEVER,
		reads: [
			'Lamps and Piers - Harbour Committee Contents',
			'Select Committee on Harbours Minutes of Evidence',
			'Oral evidence: The lamps of the coast, HC 300',
			'Representations heard in Public',
			'This is an uncorrected transcript of evidence taken in public.',
		],
		not: ['The Select Committee on Harbours met.', 'Table of Contents', 'Committee'],
	},
	{
		is: 'evidence to a select committee, not Hansard',
		title: NEVER,
		sign: /^Q\d{1,4}[ \t]{1,40}(?:The )?[A-Z][\p{L}’' -]{2,40}: /mu,
		unless: /\bPublic Bill Committee\b/,
		reads: ['Q31 Ann Tarn: Is it lit?', 'Q4 Chair: Thank you.', 'Q212  The Chairman: When was that?'],
		not: [
			'Q1. [40001] Ann Tarn (Coal Bay) (Lab): If he will list his engagements.',
			'Q4 was put.',
			'Public Bill Committee\nQ31 Ann Tarn: Is it lit?',
		],
	},
	{
		is: 'a report of a committee, not Hansard',
		title: /^Written evidence (?:submitted )?(?:by|from) .{3,120}$/i,
		sign: /^\d{1,3}\.\s+We (?:recommend|conclude|note)\b/m,
		reads: [
			'Written evidence submitted by the Harbour Board (LMP 06)',
			'14. We recommend that the lamps be lit.',
			'3. We conclude that they are not.',
		],
		not: ['We recommend lamps.', 'The evidence was written.', '14. Mr. Fell: What will he recommend?'],
	},
	{
		is: 'the text of a printed page whose two columns have run into each other: no line of it can be trusted',
		title: NEVER,
		sign: /\b\d{1,4} (?:.{3,60} )?\d{1,2} (?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{4} (?:.{3,60} )?\d{1,4} \p{L}/u,
		reads: [
			'463 18 OCTOBER 2012 464 taxpayer. Why would he House of Commons swap that?',
			'1489 Piers 26 MARCH 2013 Piers 1490 Railways has paid for the lamps',
			'© 2012 463 18 OCTOBER 2012 464 of the coast',
		],
		not: ['On 18 OCTOBER 2012 there were 464 lamps', '1489 Piers 26 MARCH 2013 Piers 1490', '12 MAY 1998'],
	},
	{
		is: 'the table of contents of a printed report, which holds nobody’s words',
		title: NEVER,
		sign: /\bORDER ?OF ?BUSINESS\b[\s\S]{0,400}?\.{8,}\s?(?:GC |WS |WA )?\d/,
		reads: [
			'ORDER OF BUSINESS Questions Lamps ............ 14',
			'ORDEROFBUSINESS Questions Piers .........1883',
			'ORDER OF BUSINESS\nGrand Committee\nOil ............GC 25',
		],
		not: ['The order of business was changed.', 'Lamps ............ 14', 'ORDER OF BUSINESS'],
	},
	{
		is: 'the subtitles of a broadcast, not Hansard',
		title: /^Subtitles\b.{0,40}$/,
		sign: /^\d?\d?:\d\d:\d\d\.?\s?(?:>|-->)?\s?:?\d{0,2}:\d\d:\d\d\.?/m,
		reads: [':00:23.:00:26.', '0:00:18 > 0:00:23Order, order.', ':00:17. > :00:19.Number one, Mr Speaker.'],
		not: ['11:34:00', '10.30 to 11.00', 'At 0:18 he rose.'],
	},
	{
		is: 'a list of a day’s business, which holds nobody’s words',
		title: /^(?:Commons|Lords|Written Answers|Westminster Hall) Sitting of \d{1,2} [A-Z][a-z]+ \d{4}$/,
		sign: /\(item number \d+\) \(id [\da-f-]{30,40}\)|^Skip calendar selector$/m,
		reads: [
			'Lamps (item number 1) (id 72fab439-321d-4824-a637-6edc3af62d9b)',
			'Skip calendar selector',
			'Commons Sitting of 3 May 1994',
			'Oil (item number 2) (id 72fab439-321d-4824-a637-6edc3af62d9c)',
		],
		not: ['item number 4', 'The calendar selector', 'Select a date'],
	},
];

/**
 * What else than Hansard a text is; null where nothing shows that it is anything else. A text that prints the head of a volume of the
 * UK Parliament's, or a column, is not asked.
 */
export function otherKind(text: string): string | null {
	const head = text.slice(0, HEAD);
	const titles = linesOf(head, 0, head.length).slice(0, TITLE_LINES);
	const found = OTHER_KINDS.find(
		({ title, sign, unless }) =>
			(sign.test(head) || titles.some((line) => title.test(line.text))) && !unless?.test(head),
	);
	return found?.is ?? null;
}

/** Sites of other legislatures, by the ends of their addresses. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
	[/(?:^|\.)(?:scottish\.parliament\.uk|parliament\.scot)$/, 'the Scottish Parliament'],
	[/(?:^|\.)(?:senedd\.(?:wales|cymru)|assembly\.wales|assemblywales\.org|cynulliad\.cymru)$/, 'the Senedd'],
	[/(?:^|\.)niassembly\.gov\.uk$/, 'the Northern Ireland Assembly'],
	[/(?:^|\.)stormontpapers\.ahds\.ac\.uk$/, 'the Parliament of Northern Ireland at Stormont'],
	[/(?:^|\.)(?:oireachtas\.ie|kildarestreet\.com)$/, 'the Oireachtas'],
	[
		/(?:^|\.)(?:ourcommons\.ca|parl\.gc\.ca|sencanada\.ca|openparliament\.ca|lipad\.ca)$/,
		'the Parliament of Canada',
	],
	[/(?:^|\.)(?:aph\.gov\.au|openaustralia\.org(?:\.au)?)$/, 'the Parliament of Australia'],
	[/(?:^|\.)(?:parliament\.nz|parliamenttoday\.co\.nz)$/, 'the Parliament of New Zealand'],
	[/(?:^|\.)(?:europarl\.europa\.eu)$/, 'the European Parliament'],
	[/(?:^|\.)(?:legco\.gov\.hk)$/, 'the Legislative Council of Hong Kong'],
	[
		/(?:^|\.)(?:parliament\.(?:nsw|vic|qld|sa|wa|tas)\.gov\.au|parliament\.act\.gov\.au)$/,
		'a parliament of Australia',
	],
	[/(?:^|\.)(?:congress\.gov|thomas\.loc\.gov|govinfo\.gov)$/, 'the Congress of the United States'],
];

/** Papers of Parliament's own that are not Hansard, by the folder or the site that holds them. */
const PAPERS: readonly (readonly [RegExp, string])[] = [
	[
		/\/(?:cmordbk\d?|cmagenda|cmvote|cmqp|cmfbus|minutes\/.*ldordpap|ldordpap)\b|^(?:lords|commons)business\.parliament\.uk\//,
		'an order paper, with questions that nobody has answered there, not Hansard',
	],
	[/\/(?:cm|ld)journal\//, 'the journal of a House, not Hansard'],
	[/\/historic-hansard\/sittings\//, 'a list of a day’s business, which holds nobody’s words'],
	[
		/\/(?:cm|ld|jt)select\/|^committees\.parliament\.uk\/|^data\.parliament\.uk\/writtenevidence\//,
		'a paper of a select committee, not Hansard',
	],
	[/\/(?:cm|ld)bills\/|^bills\.parliament\.uk\//, 'a Bill or what belongs to one, not Hansard'],
];

/** What else than Hansard stands under an address: another legislature's record, or another paper of Parliament's; null for all others. */
export function otherSite(url: string | null | undefined): string | null {
	const original = originalAddress(url);
	if (original === null) return null;
	const { hostname, pathname } = original;
	const site = ELSEWHERE.find(([pattern]) => pattern.test(hostname))?.[1];
	if (site !== undefined) return `a record of ${site}, not of the UK Parliament`;
	if (!isParliaments(original)) return null;
	return PAPERS.find(([pattern]) => pattern.test(`${hostname}${pathname}`))?.[1] ?? null;
}

/** Kinds of TheyWorkForYou's files by the first part of their ids: those of other legislatures. */
export const OTHER_FILES: Readonly<Record<string, string>> = {
	spwa: 'the Scottish Parliament',
	spor: 'the Scottish Parliament',
	sp: 'the Scottish Parliament',
	ni: 'the Northern Ireland Assembly',
	senedd: 'the Senedd',
	wales: 'the Senedd',
	cy: 'the Senedd',
	london: 'the London Assembly',
	lmqs: 'the London Assembly',
};
