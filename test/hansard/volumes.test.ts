import { describe, expect, test } from 'vitest';
import { contributionsOf, read, words } from '../support/reading.ts';

const web = 'https://publications.parliament.uk/pa/cm200607/cmhansrd/cm070306/text/70306w0003.htm';
const digitised = 'https://api.parliament.uk/historic-hansard/written_answers/1984/dec/05/piers';

function readAt(url: string | null, ...lines: readonly string[]) {
	return read(lines.join('\n\n'), { name: 'x.txt', url });
}

/** Who says what, in order; nobody known is null. */
function said(document: ReturnType<typeof read>): [string | null, string | null][] {
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, words(document, part)]);
}

function exchanges(document: ReturnType<typeof read>) {
	return document.sections.flatMap((section) =>
		section.exchanges.map(({ uins, questions, answer }) => ({
			title: section.title,
			uins: uins.join(),
			by: [questions[0]?.speaker ?? null, answer?.speaker ?? null],
			answer: words(document, answer),
		})),
	);
}

describe('written answers of the volumes on the web', () => {
	test('a mark between the name and the colon leaves the answer its speaker and its day', () => {
		const document = readAt(
			web,
			'6 March 2007 : Column 1840W',
			'Piers',
			'Ann Tarn: To ask the Secretary of State for Transport how many piers are lit. [40001]',
			'Dr. Fell [holding answer 1 March 2007]: There are 14.',
			'Zeb Quill: To ask the Secretary of State for Transport who lights them. [40002]',
			'Dr. Fell [pursuant to the reply, 1 March 2007, Official Report, c. 12W]: The boards do.',
		);
		expect(exchanges(document)).toEqual([
			{
				title: 'Piers',
				uins: '40001',
				by: ['Ann Tarn', 'Dr. Fell'],
				answer: '[holding answer 1 March 2007]: There are 14.',
			},
			{
				title: 'Piers',
				uins: '40002',
				by: ['Zeb Quill', 'Dr. Fell'],
				answer: '[pursuant to the reply, 1 March 2007, Official Report, c. 12W]: The boards do.',
			},
		]);
		expect(document.sections[0]?.exchanges[0]?.holdingAnswer).toBe('2007-03-01');
		expect(document.sections[0]?.damage).toEqual([]);
	});

	test('headings with a colon or a figure, and departments above them, end the answer and speak to nobody', () => {
		const document = readAt(
			web,
			'6 March 2007 : Column 1841W',
			'Transport',
			'Piers: North',
			'Ann Tarn: To ask the Secretary of State for Transport how many there are. [40003]',
			'Zeb Quill: There are 14.',
			'Home Department',
			'24 Hour Lamps',
			'Mr. Fell: To ask the Secretary of State for the Home Department if she will list them. [40004]',
			'Mr. Tarn: No.',
		);
		expect(exchanges(document)).toEqual([
			{ title: 'Piers: North', uins: '40003', by: ['Ann Tarn', 'Zeb Quill'], answer: 'There are 14.' },
			{ title: '24 Hour Lamps', uins: '40004', by: ['Mr. Fell', 'Mr. Tarn'], answer: 'No.' },
		]);
		expect(document.sections.map(({ headings }) => headings)).toEqual([
			['Transport', 'Piers: North'],
			['Home Department', '24 Hour Lamps'],
		]);
	});

	test('a limb that ends in a number has it, and shares the answer', () => {
		const document = readAt(
			web,
			'Ann Tarn: To ask the Secretary of State for Transport (1) how many piers there are; [40005]',
			'(2) how many are lit. [40006]',
			'Mr. Fell: There are 14, of which nine are lit.',
		);
		expect(exchanges(document)).toMatchObject([
			{ uins: '40005,40006', answer: 'There are 14, of which nine are lit.' },
		]);
	});

	test('of before 1997 print their columns without a letter, which the heading gives', () => {
		const document = readAt(
			null,
			'Home Page',
			'Column 212',
			'Written Answers to',
			'Questions',
			'Tuesday 18 April 1995',
			'TRANSPORT',
			'Piers',
			'Mr. Fell: To ask the Secretary of State for Transport how many there are.',
			'Mr. Tarn: There are 14.',
		);
		expect(document.sections).toHaveLength(1);
		expect(document.sections[0]).toMatchObject({
			column: '212W',
			sittingDate: '1995-04-18',
			business: 'written answers',
			headings: ['TRANSPORT', 'Piers'],
		});
	});

	test('words before the first mark of a column are in none that the copy shows', () => {
		const [section] = readAt(
			'http://webarchive.nationalarchives.gov.uk/20120101000000/http://www.publications.parliament.uk/pa/ld199899/ldhansrd/vo990517/text/90517-04.htm',
			'Lord Fell: My Lords, the piers are, of course, lit by the Board.',
			'17 May 1999 : Column 9',
			'They were not lit before that.',
			'Lord Tarn: My Lords, I thank him.',
		).sections;
		expect(section).toMatchObject({ house: 'Lords', sittingDate: '1999-05-17', column: null });
		expect(section?.contributions.map(({ column }) => column)).toEqual([null, '9']);
	});

	test('a name glued to what was said before it begins a turn, and a sentence without its stop is no heading', () => {
		const document = readAt(
			null,
			'14 Mar 1991 : Column 1119',
			'Mr. Tom Fell (Coal Bay) : Will he think again about the',
			'14 Mar 1991 : Column: 1120',
			'light of the piers in the future?Mr. Dale : I have thought of it. The lamps are lit.',
			'The hon. Gentleman spoke of the oil. It is not dear at all',
			'Ms. Tarn : He did not say so.',
		);
		expect(said(document).map(([speaker]) => speaker)).toEqual([
			'Mr. Tom Fell (Coal Bay)',
			'Mr. Dale',
			'Ms. Tarn',
		]);
		expect(document.sections).toHaveLength(1);
	});

	test('the name of somebody who speaks elsewhere begins a turn inside a paragraph, but not inside a quotation', () => {
		const at = (words: string) =>
			said(
				readAt(
					null,
					'19 July 2011 : Column 771',
					'3. Ann Tarn (Coal Bay) (Lab): What progress he has made on lamps. [66858]',
					`The Minister for Lamps (Zeb Quill): ${words}`,
					'Zeb Quill: It was.',
				),
			).map(([speaker]) => speaker);
		expect(at('It was made. Ann Tarn: Was it?')).toEqual([
			'Ann Tarn (Coal Bay) (Lab)',
			'Zeb Quill',
			'Ann Tarn',
			'Zeb Quill',
		]);
		expect(at('It says: “It was made. Ann Tarn: No.”')).toHaveLength(3);
		expect(at('It was made. Joan Dale: No.')).toHaveLength(3);
	});

	test('a heading after a lead-in whose letter is lost is no item of it', () => {
		const document = readAt(
			web,
			'Piers',
			'Mr. Fell: To ask the Secretary of State for Transport how deep it is. [40001]',
			'Ann Tarn: I have asked the Board to write. Letter from Zeb Quill, dated 6 March 2007:',
			'Lamps (North)',
			'Mr. Dale: To ask the Secretary of State for Transport how many lamps there are. [40002]',
			'Ann Tarn: Fourteen.',
		);
		expect(exchanges(document).map(({ title, uins }) => [title, uins])).toEqual([
			['Piers', '40001'],
			['Lamps (North)', '40002'],
		]);
	});

	test('say the House and the day by their address', () => {
		const [section] = readAt(
			'https://publications.parliament.uk/pa/ld201011/ldhansrd/text/110607w0002.htm',
			'Previous Section | Back to Table of Contents | Lords Hansard Home Page |',
			"To ask Her Majesty's Government how many piers there are.[HL9301]",
			'The Minister of State, Department of Lamps (Earl Fell): There are 14.',
		).sections;
		expect(section).toMatchObject({
			house: 'Lords',
			houseInferred: false,
			sittingDate: '2011-06-07',
			title: null,
			exchanges: [{ answer: { speaker: 'Earl Fell', office: 'The Minister of State, Department of Lamps' } }],
		});
	});

	test('nothing but an end of the page makes an answer missing', () => {
		const question =
			'Ann Tarn: To ask the Secretary of State for Transport how many piers there are. [40007]';
		expect(readAt(web, question).sections[0]?.damage.map(({ kind }) => kind)).toEqual(['answer lost']);
		const answered = readAt(web, question, 'There are 14.');
		expect(answered.sections[0]?.damage).toEqual([]);
		expect(exchanges(answered)).toMatchObject([{ by: ['Ann Tarn', null], answer: 'There are 14.' }]);
	});
});

describe('a name in an answer', () => {
	test('in a list is no speaker, and what follows it is nobody’s', () => {
		const document = readAt(
			web,
			'Ann Tarn: To ask the Secretary of State for Transport who sits on the board. [40008]',
			'Mr. Fell: Its members are:',
			'Mrs. Joan Marsh: chairman since 2004.',
			'Sir Peter Quill: a member since 2005.',
			'They meet in May.',
		);
		expect(said(document)).toEqual([
			['Ann Tarn', 'To ask the Secretary of State for Transport who sits on the board. [40008]'],
			['Mr. Fell', 'Its members are:'],
			[null, 'Mrs. Joan Marsh: chairman since 2004.'],
			[null, 'Sir Peter Quill: a member since 2005.\n\nThey meet in May.'],
		]);
	});

	test('of a body before a colon stays in the answer', () => {
		const document = readAt(
			web,
			'Ann Tarn: To ask the Secretary of State for Transport what was paid. [40009]',
			'Mr. Fell: The sums are as follows:',
			'North West: £4 million.',
			'Lamp Board: £3 million.',
		);
		expect(said(document).at(-1)).toEqual([
			'Mr. Fell',
			'The sums are as follows:\n\nNorth West: £4 million.\n\nLamp Board: £3 million.',
		]);
	});
});

describe('oral questions of the volumes on the web', () => {
	const chamber = 'https://publications.parliament.uk/pa/cm201011/cmhansrd/cm110712/debtext/110712-0001.htm';

	test('have ordinals, and topical ones a number before the name', () => {
		const document = readAt(
			chamber,
			'12 July 2011 : Column 152',
			'Oral Answers to Questions',
			'Lamps Department',
			'The Secretary of State was asked—',
			'Piers',
			'3. Ann Tarn (Coal Bay) (Con): What recent progress has been made on piers. [66801]',
			'The Minister for Lamps (Mr Rob Fell): We have made some.',
			'Ann Tarn: Will he make more?',
			'Topical Questions',
			'T1. [66820] Zeb Quill (Hill End) (Lab): If he will make a statement.',
			'Mr Fell: We opened 14 piers.',
			'T2. [66821] Bill Dale (South Tarn) (LD): How many closed?',
			'Mr Fell: Six.',
		);
		expect(exchanges(document)).toEqual([
			{
				title: 'Piers',
				uins: '66801',
				by: ['Ann Tarn (Coal Bay) (Con)', 'Mr Rob Fell'],
				answer: 'We have made some.',
			},
			{
				title: 'Topical Questions',
				uins: '66820',
				by: ['Zeb Quill (Hill End) (Lab)', 'Mr Fell'],
				answer: 'We opened 14 piers.',
			},
			{
				title: 'Topical Questions',
				uins: '66821',
				by: ['Bill Dale (South Tarn) (LD)', 'Mr Fell'],
				answer: 'Six.',
			},
		]);
		expect(document.sections.map(({ business }) => business)).toEqual(['oral answers', 'oral answers']);
		expect(document.sections[1]?.headings).toEqual(['Lamps Department', 'Topical Questions']);
	});

	test('a question of two paragraphs is not answered by its second', () => {
		const document = readAt(
			chamber,
			'T4. [66830] Zeb Quill (Hill End) (Lab): The pier at Tarn has closed.',
			'Will he open it?',
			'Mr Fell: I will.',
		);
		expect(exchanges(document)).toMatchObject([
			{ by: ['Zeb Quill (Hill End) (Lab)', 'Mr Fell'], answer: 'I will.' },
		]);
	});
});

describe('debates', () => {
	test('words of the Chair, of members without titles and of nobody in particular leave the speaker before', () => {
		const document = readAt(
			null,
			'HC Deb 12 May 1998 vol 312 cc145-8',
			'Mr. Fell',
			'There are 14 piers.',
			'Madam Deputy Speaker',
			'Order.',
			'Joan Quill',
			'There are none in my village.',
			'Several hon. Members',
			'rose—',
			'An hon. Member',
			'Shame!',
			'The Marquess of Tarn',
			'I am no Member of this House.',
		);
		expect(said(document)).toEqual([
			['Mr. Fell', 'There are 14 piers.'],
			['Madam Deputy Speaker', 'Order.'],
			['Joan Quill', 'There are none in my village.'],
			['Several hon. Members', 'rose—'],
			['An hon. Member', 'Shame!'],
			['The Marquess of Tarn', 'I am no Member of this House.'],
		]);
	});

	test('names in capitals are told from the words they are glued to, whatever stands before them', () => {
		const document = readAt(
			'https://api.parliament.uk/historic-hansard/commons/1925/jun/23/piers',
			'§ 46. Mr. DALEasked the Minister of Harbours how deep it is?',
			'§ The MINISTER of HARBOURS (Mr. Tarn)It is deep.',
			'§ 47 Captain QUILL-FELLDoes the Minister know that it is not?',
			'§ Mr. TARNI do not.',
		);
		expect(said(document)).toEqual([
			['Mr. DALE', 'asked the Minister of Harbours how deep it is?'],
			['Mr. Tarn', 'It is deep.'],
			['Captain QUILL-FELL', 'Does the Minister know that it is not?'],
			['Mr. TARN', 'I do not.'],
		]);
	});

	test('of which a copy lost the names give each turn to nobody, and none to who spoke before', () => {
		const long = 'I shall say at some length that the piers are short and the lamps dim.';
		const text = `HL Deb 26 January 1967 vol 279 cc692-707\n\nLord Fell\n\n${long}\n\nThey are so.\n\n\n${long}\n\n\nThat is fair enough.`;
		expect(said(read(text, { name: 'x.txt' })).map(([speaker]) => speaker)).toEqual([
			'Lord Fell',
			null,
			null,
		]);
	});

	test('a clock time on the head line is no part of the citation, and hides nobody', () => {
		const document = readAt(
			null,
			'HC Deb 17 January 1986 vol 89 cc1310-24 3·31 pm',
			'Mr. Tom Fell (Coal Bay)',
			'Will he state the business?',
			'The Lord Privy Seal and Leader of the House (Mr. John Tarn)',
			'Yes, Sir.',
		);
		expect(document.sections[0]).toMatchObject({
			sittingDate: '1986-01-17',
			volume: '89',
			column: '1310-24',
		});
		expect(said(document).map(([speaker]) => speaker)).toEqual(['Mr. Tom Fell (Coal Bay)', 'Mr. John Tarn']);
	});

	test('what the House does is said by nobody, and the lists of a division are left out', () => {
		const document = readAt(
			null,
			'12 July 2011 : Column 212',
			'Mr Fell: I beg to move.',
			'Question put, That the Bill be now read a Second time.',
			'The House divided: Ayes 2, Noes 1.',
			'Division No. 4]',
			'[9.59 pm',
			'AYES',
			'Quill, Ms Joan',
			'Tarn, rh Mr Bob',
			'Tellers for the Ayes:',
			'Ann Marsh and',
			'Zeb Dale',
			'NOES',
			'Hill, Norman',
			'Question accordingly agreed to.',
			'Mr Speaker: Order.',
		);
		expect(said(document)).toEqual([
			['Mr Fell', 'I beg to move.'],
			[null, 'Question put, That the Bill be now read a Second time.'],
			[null, 'The House divided: Ayes 2, Noes 1.'],
			[null, 'Question accordingly agreed to.'],
			['Mr Speaker', 'Order.'],
		]);
		expect(document.leftOut?.filter(({ what }) => what === 'division')).toHaveLength(9);
	});

	test('of Westminster Hall and Grand Committee have columns of their own', () => {
		expect(
			readAt(null, '12 July 2011 : Column 71WH', 'Ann Tarn (Coal Bay) (Con): I welcome this.').sections[0],
		).toMatchObject({ house: 'Commons', column: '71WH', business: 'debate' });
		expect(
			readAt(null, '12 July 2011 : Column GC71', 'Lord Fell: My Lords, I welcome this.').sections[0],
		).toMatchObject({
			house: 'Lords',
			column: 'GC71',
			business: 'debate',
		});
	});
});

describe('the digitised volumes', () => {
	test('print names without titles on lines of their own from 2002 on', () => {
		const document = readAt(
			null,
			'HC Deb 13 May 2003 vol 405 cc183-5W',
			'Mr. Fell',
			'To ask the Chancellor of the Exchequer how many piers there are in Tarn. [11801]',
			'Zeb Quill',
			'There are 14.',
			'Tom Dale',
			'To ask the Chancellor of the Exchequer how many are lit. [11802]',
			'Zeb Quill',
			'Nine.',
		);
		expect(exchanges(document)).toMatchObject([
			{ uins: '11801', by: ['Mr. Fell', 'Zeb Quill'], answer: 'There are 14.' },
			{ uins: '11802', by: ['Tom Dale', 'Zeb Quill'], answer: 'Nine.' },
		]);
	});

	test('are known by their address where their head is gone, and read name from first word', () => {
		const document = readAt(
			digitised,
			'§ Mrs. Tarnasked the Chancellor of the Exchequer how many piers were seized.',
			'§ Mr. McFellI regret that there were 14.',
		);
		expect(exchanges(document)).toMatchObject([
			{ by: ['Mrs. Tarn', 'Mr. McFell'], answer: 'I regret that there were 14.' },
		]);
		expect(document.sections[0]).toMatchObject({
			sittingDate: '1984-12-05',
			title: 'Piers',
			house: 'Commons',
			houseInferred: true,
		});
	});

	test('of the Lords print an answer without who gave it', () => {
		const document = readAt(
			null,
			'HL Deb 20 July 1949 vol 164 cc384-6WA',
			"asked His Majesty's Government whether they will count the piers.",
			'There were 14 in 1948.',
			'House adjourned at ten minutes past six o’clock.',
		);
		expect(exchanges(document)).toMatchObject([{ by: [null, null], answer: 'There were 14 in 1948.' }]);
		expect(document.sections[0]?.damage).toEqual([]);
	});

	test('of before 1909 beg to ask, and whoever answers is named', () => {
		const document = readAt(
			null,
			'HC Deb 20 February 1908 vol 184 cc1048-9',
			'MR. DALE (Coalshire)',
			'I beg to ask the Secretary for Scotland whether the piers are lit.',
			'MR. TARN',
			'I am told that they are.',
		);
		expect(exchanges(document)).toMatchObject([{ by: ['MR. DALE (Coalshire)', 'MR. TARN'] }]);
	});

	test('of the third person give what was said to who said it', () => {
		const document = readAt(
			null,
			'HL Deb 23 May 1832 vol 12 cc19-32',
			'On the 4th Clause being moved,',
			'The Marquess of Tarn',
			'said, that he must call upon the noble Lord.',
			'The Clause, as amended, was agreed to.',
			'Lord Quill rose',
			'to propose an Amendment.',
			'SIR J. FELL said he would oppose it.',
		);
		expect(said(document).map(([speaker]) => speaker)).toEqual([
			null,
			'The Marquess of Tarn',
			null,
			'Lord Quill',
			'SIR J. FELL',
		]);
	});
});

describe('ministerial corrections', () => {
	test('give the corrected answer as the answer, and keep what was withdrawn beside it', () => {
		const document = readAt(
			'https://publications.parliament.uk/pa/cm201314/cmhansrd/cm130702/corrtext/130702-0001.htm',
			'2 July 2013 : Column 9MC',
			'Ministerial Corrections',
			'Transport',
			'Piers',
			'Ann Tarn: To ask the Secretary of State for Transport how many piers were lit. [57801]',
			'[Official Report, 11 June 2013, Vol. 564, c. 300W.]',
			'Letter of correction from Mr Fell:',
			'An error has been identified in the written answer given on 11 June 2013.',
			'The full answer given was as follows:',
			'Mr Fell: There were 41.',
			'The correct answer should have been:',
			'Mr Fell: There were 14.',
		);
		const [section] = document.sections;
		expect(section).toMatchObject({
			business: 'written corrections',
			column: '9MC',
			headings: ['Transport', 'Piers'],
		});
		const [exchange] = section?.exchanges ?? [];
		expect(exchange).toMatchObject({ uins: ['57801'], answer: { kind: 'correction', speaker: 'Mr Fell' } });
		expect(words(document, exchange?.answer)).toBe('There were 14.');
		expect(words(document, exchange?.withdrawn)).toBe('There were 41.');
		expect(section?.contributions).toEqual([]);
	});
});

describe('pages as XHTML', () => {
	test('of something said in the Chamber keep what was wrong beside what is right, and no other words of the extract', () => {
		const document = readAt(
			'https://publications.parliament.uk/pa/cm201415/cmhansrd/cm150212/corrtext/150212c0001.htm',
			'12 Feb 2015 : Column 9MC',
			'Ministerial Correction',
			'Lamps',
			'Wicks',
			'The following is an extract from Questions to the Secretary of State for Lamps on 5 February 2015.',
			'Ann Tarn: How many wicks are bought in a year?',
			'Mr Quill: We buy 6,100 wicks a year.',
			'[Official Report, 5 February 2015, Vol. 592, c. 411.]',
			'Letter of correction from Mr Quill:',
			'An error has been identified in the response I gave to the hon. Member for Coal Bay (Ann Tarn).',
			'The correct response should have been:',
			'Mr Quill: We buy 1,600 wicks a year.',
		);
		const [exchange] = document.sections.flatMap((section) => section.exchanges);
		expect(exchange).toMatchObject({
			questions: [{ speaker: 'Ann Tarn' }],
			answer: { speaker: 'Mr Quill', kind: 'correction' },
			withdrawn: { speaker: 'Mr Quill' },
		});
		expect(words(document, exchange?.answer)).toBe('We buy 1,600 wicks a year.');
		expect(words(document, exchange?.withdrawn)).toBe('We buy 6,100 wicks a year.');
		expect(document.sections.flatMap(({ contributions }) => contributions)).toEqual([]);
	});

	test('are read with an XML prolog as without it, their menus left out', () => {
		const page = `<html xmlns="http://www.w3.org/1999/xhtml"><body><div class="navLinks"><a href="x">Index</a></div>
			<a class="anchor" name="c1"/><p><b>19 July 2011 : Column 773W</b></p><h2>Written Answers to Questions</h2>
			<h3>Piers</h3><p><b>Mr Fell:</b> To ask the Secretary of State for Transport how many there are. [67301]</p>
			<p><b>Ann Tarn:</b> There are 14.</p></body></html>`;
		const prolog =
			'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n';
		const [one, other] = [read(page, { name: 'x.html' }), read(prolog + page, { name: 'x.html' })];
		expect(other.text).toBe(one.text);
		expect(other.text).not.toContain('Index');
		expect(exchanges(other)).toMatchObject([{ title: 'Piers', uins: '67301', by: ['Mr Fell', 'Ann Tarn'] }]);
	});
});

describe('words of the Lords and of amendments', () => {
	test('the text of an amendment is nobody’s, whoever moves it', () => {
		const document = readAt(
			null,
			'12 July 2011 : Column 612',
			'Lord Fell: My Lords, I agree.',
			'Amendment 62',
			'Moved by Baroness Marsh',
			'62: After Clause 28, insert the following new Clause—',
			'Baroness Marsh: My Lords, I beg to move.',
		);
		expect(said(document)).toEqual([
			['Lord Fell', 'My Lords, I agree.\n\nAmendment 62'],
			[null, 'Moved by Baroness Marsh\n\n62: After Clause 28, insert the following new Clause—'],
			['Baroness Marsh', 'My Lords, I beg to move.'],
		]);
	});
});

describe('copies of the digitised volumes that glue or repeat', () => {
	test('words that are printed once with their name and once without stand once, under the name', () => {
		const document = readAt(
			digitised,
			'§ 40. Mr. Quill asked the Minister of Power if he will state the number of piers.',
			'asked the Minister of Power if he will state the number of piers.',
			'§ Mr. Fell 87 and 38.',
			'87 and 38.',
		);
		expect(said(document)).toEqual([
			['Mr. Quill', 'asked the Minister of Power if he will state the number of piers.'],
			['Mr. Fell', '87 and 38.'],
		]);
	});

	test('words that another only takes up stay with whoever takes them up', () => {
		const document = readAt(digitised, '§ Mr. Fell I say hear, hear.', 'hear, hear.');
		expect(document.leftOut?.map(({ what }) => what)).not.toContain('repeated');
	});

	test('a column glued before a name or a sign parts nothing and hides nobody', () => {
		const document = readAt(
			digitised.replace('written_answers', 'commons'),
			'§ Mr. John TarnOn a point of order, Mr. Deputy Speaker. I ask for a Division.',
			'248Mr. Deputy SpeakerIt is in order to ask for one.',
			'249§ Question put and agreed to.',
		);
		expect(said(document)).toEqual([
			['Mr. John Tarn', 'On a point of order, Mr. Deputy Speaker. I ask for a Division.'],
			['Mr. Deputy Speaker', 'It is in order to ask for one.'],
			[null, '§ Question put and agreed to.'],
		]);
	});

	test('what the House does at the end of a day is not the last speaker’s', () => {
		const document = readAt(
			null,
			'HC Deb 28 April 1893 vol 11 c1515',
			'SIR T. FELL',
			'I gave a full account of it in my speech.',
			'It being ten minutes to Seven of the Clock, the Debate stood adjourned.',
			'Debate to be resumed To-morrow.',
		);
		expect(said(document).filter(([speaker]) => speaker !== null)).toEqual([
			['SIR T. FELL', 'I gave a full account of it in my speech.'],
		]);
	});
});
