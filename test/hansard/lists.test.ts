import { describe, expect, test } from 'vitest';
import { committeeReport, printCitation } from '../../src/hansard/citation.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { brokenPlace, read, words } from '../support/reading.ts';

describe('lists of written questions of www.parliament.uk', () => {
	const list = [
		'Written questions and answers',
		'Showing 1-20 out of 412',
		'Q',
		'Asked by Ann Tarn',
		'(Coal Bay)',
		'Asked on: 05 June 2018',
		'Department for Lamps',
		'Piers: Fires',
		'Commons',
		'To ask the Secretary of State for Lamps, how many piers burnt in 2017.',
		'A',
		'Answered by: Zeb Quill',
		'Answered on: 25 September 2018',
		'There were 14.',
		'No one was hurt.',
		'Q',
		'(Hill End)',
		'Asked on: 06 June 2018',
		'Department for Lamps',
		'Piers: Cost',
		'Commons',
		'To ask the Secretary of State for Lamps, what they cost.',
	].join('\n');

	test('give each question to who asked, each answer to who gave it, on its day', () => {
		const document = read(list, { name: 'list.txt' });
		expect(brokenPlace(document)).toBeNull();
		const [first, second] = document.sections;
		expect(first).toMatchObject({
			house: 'Commons',
			houseInferred: false,
			sittingDate: '2018-09-25',
			headings: ['Department for Lamps', 'Piers: Fires'],
			exchanges: [{ questions: [{ speaker: 'Ann Tarn' }], answer: { speaker: 'Zeb Quill' } }],
		});
		expect(words(document, first?.exchanges[0]?.answer)).toBe('There were 14.\nNo one was hurt.');
		expect(second).toMatchObject({
			sittingDate: null,
			exchanges: [{ questions: [{ speaker: null }], answer: null }],
		});
	});

	test('a question for oral answer that was answered in writing asks without `To ask`', () => {
		const aloud = list.replace(
			'To ask the Secretary of State for Lamps, how many piers burnt in 2017.',
			'How many piers burnt in 2017.',
		);
		const [first] = read(aloud, { name: 'list.txt' }).sections;
		expect(first).toMatchObject({
			headings: ['Department for Lamps', 'Piers: Fires'],
			exchanges: [{ questions: [{ speaker: 'Ann Tarn' }], answer: { speaker: 'Zeb Quill' } }],
		});
	});

	test('marks of an item, and what explains them, are no part of the answer before it', () => {
		const marked = list.replace(
			'(Hill End)\n',
			"Asked by Bill Dale\n(Hill End)\n[N]\nClose\n\nNamed Day\n\n'Named day' questions only occur in one House.\n",
		);
		const document = read(marked, { name: 'list.txt' });
		expect(words(document, document.sections[0]?.exchanges[0]?.answer)).toBe(
			'There were 14.\nNo one was hurt.',
		);
		expect(document.sections[1]?.exchanges[0]?.questions[0]?.speaker).toBe('Bill Dale');
	});

	test('an item that the copy’s end cuts off before its label ends the answer before it', () => {
		const [whole = ''] = list.split('Q\n(Hill End)');
		const document = read(
			`${whole}Q\n(Hill End)\n[N]\nClose\n\nNamed Day\n\n'Named day' questions only occ`,
			{
				name: 'list.txt',
			},
		);
		expect(words(document, document.sections[0]?.exchanges[0]?.answer)).toBe(
			'There were 14.\nNo one was hurt.',
		);
	});
});

describe('pages of written statements of questions-statements.parliament.uk', () => {
	const page = (...under: readonly string[]) =>
		[
			'Harbour Lamps Review',
			'Statement made on 7 March 2023',
			'Statement UIN HLWS611',
			'Statement made by',
			'Baroness Quill',
			'Parliamentary Under-Secretary of State (Department for Lamps)',
			'Conservative',
			...under,
		].join('\n');

	test('give the words to who made the statement, on its day, without the labels and the links below', () => {
		const document = read(
			page(
				'Life peer',
				'Lords',
				'Statement',
				'My right hon. Friend has made this statement.',
				'33 lamps are out.',
				'Linked statements',
				'This statement has also been made in the House of Commons',
				'Lamps',
			),
			{ name: 'x.txt' },
		);
		expect(brokenPlace(document)).toBeNull();
		const [section] = document.sections;
		expect(section).toMatchObject({
			house: 'Lords',
			houseInferred: false,
			sittingDate: '2023-03-07',
			business: 'written statement',
			headings: ['Harbour Lamps Review'],
			contributions: [{ speaker: 'Baroness Quill', kind: 'statement' }],
		});
		expect(words(document, section?.contributions[0])).toBe(
			'My right hon. Friend has made this statement.\n33 lamps are out.',
		);
	});

	test('whose plate is cut names nobody', () => {
		const [section] = read(page('Statement', '33 lamps are out.'), { name: 'x.txt' }).sections;
		expect(section).toMatchObject({ house: 'Lords', contributions: [{ speaker: null }] });
	});
});

describe('items of the Hansard API', () => {
	const debate = (overview: object, items: readonly object[]) =>
		JSON.stringify({
			Overview: {
				Id: 4,
				ExtId: 'x1',
				Title: 'Piers',
				Date: '2007-03-20T00:00:00',
				House: 'Commons',
				VolumeNo: 458,
				...overview,
			},
			Items: items.map((item, index) => ({ ItemType: 'Contribution', ItemId: index, ...item })),
			ChildDebates: [],
		});

	test('whose number stands in their words alone are questions, later limbs their asker’s', () => {
		const document = read(
			debate({ Location: 'Written Answers' }, [
				{
					AttributedTo: 'Ann Tarn',
					HRSTag: 'Question',
					Value: '<p>(1) To ask the Minister how many piers there are; [27001]</p>',
				},
				{ HRSTag: 'ERR_Question', Value: '(2) what they cost. [27002]' },
				{ AttributedTo: 'Zeb Quill', HRSTag: 'hs_Para', Value: '<p>There are 14. They cost £9.</p>' },
				{
					HRSTag: 'Question',
					Value: '<p><strong>Tom Dale:</strong> To ask the Minister who lights them. [27003]</p>',
				},
				{ AttributedTo: 'Zeb Quill', HRSTag: 'hs_Para', Value: '<p>The boards do.</p>' },
			]),
			{ name: 'x.json' },
		);
		expect(
			document.sections[0]?.exchanges.map(({ uins, questions, answer }) => [
				uins.join(),
				questions.map(({ speaker }) => speaker).join(),
				words(document, answer),
			]),
		).toEqual([
			['27001,27002', 'Ann Tarn,Ann Tarn', 'There are 14. They cost £9.'],
			['27003', 'Tom Dale', 'The boards do.'],
		]);
		expect(document.text).not.toContain('Tom Dale');
	});

	test('of a committee on a Bill have no place in the House’s debates', () => {
		const [section] = read(
			debate({ Title: 'Piers Bill (Second sitting)', Location: 'Public Bill Committees' }, [
				{ AttributedTo: 'Ann Tarn', HRSTag: 'hs_Para', Value: '<p>I beg to move amendment 4.</p>' },
			]),
			{ name: 'x.json' },
		).sections;
		expect(section).toMatchObject({ business: 'public bill committee', volume: null, column: null });
		const report = committeeReport(section?.business ?? null, section?.title ?? null);
		expect(
			printCitation({
				house: 'Commons',
				date: '2007-03-20',
				volume: null,
				column: null,
				uin: null,
				...(report !== undefined && { report }),
			}),
		).toBe('PBC Deb (Piers Bill) 20 March 2007');
	});
});

describe('records of other legislatures', () => {
	const xml = (kind: string) =>
		`<?xml version="1.0"?><publicwhip latest="yes"><speech id="uk.org.publicwhip/${kind}/2009-10-29.1.1" speakername="Ann Tarn"><p>There are 14 piers.</p></speech></publicwhip>`;

	test.each([
		['sp', 'the Scottish Parliament'],
		['ni', 'the Northern Ireland Assembly'],
		['senedd', 'the Senedd'],
	])('in TheyWorkForYou’s XML of kind %s are refused by name', (kind, name) => {
		expect(() => read(xml(kind), { name: 'x.xml' })).toThrow(
			`it is a record of ${name}, not of the UK Parliament`,
		);
	});

	test.each([
		['https://www.oireachtas.ie/en/debates/debate/dail/2008-02-19/4/', 'a record of the Oireachtas'],
		['https://www.lipad.ca/full/2000/02/28/2/', 'a record of the Parliament of Canada'],
		['https://publications.parliament.uk/pa/cm200506/cmordbk1/60601w01.htm', 'an order paper'],
		['https://publications.parliament.uk/pa/cm200506/cmjournal/262/008.htm', 'the journal of a House'],
		[
			'https://publications.parliament.uk/pa/cm200809/cmselect/cmproced/40/4002.htm',
			'a paper of a select committee',
		],
	])('and other papers are refused by where they come from: %s', (url, is) => {
		const text = 'Piers\n\nAnn Tarn: To ask the Secretary of State for Lamps how deep it is. [40001]';
		expect(() => readDocument(new TextEncoder().encode(text), { name: 'x.txt', url })).toThrow(`it is ${is}`);
	});

	test('what speaks like Hansard on another site is none', () => {
		const bytes = new TextEncoder().encode('I thank my hon. Friend for that, and will write to the Board.');
		const left = readDocument(bytes, { name: 'x.txt', url: 'https://www.example.org/speeches' });
		expect(left).toHaveProperty('skipped');
		expect(readDocument(bytes, { name: 'x.txt' })).toHaveProperty('form', 'body');
	});

	test.each([
		['Mr Speaker: Order. I call the first speaker.', 'Mr Tarn: Thank you, Mr Speaker. Lamps are dull.'],
		['Mr. Speaker: Order.', 'Ms Quill: I beg to move that the club be dissolved.'],
	])('a debate elsewhere that only has a Speaker is none: “%s”', (...lines) => {
		expect(readDocument(new TextEncoder().encode(lines.join('\n\n')), { name: 'x.txt' })).toMatchObject({
			skipped: 'unknown form',
		});
	});

	test('with a seat and a party, an office or a noble Lord it is ours', () => {
		for (const ours of [
			'Ann Tarn (Coal Bay) (Lab): Thank you, Mr Speaker.',
			'The Secretary of State for Lamps (Zeb Quill): Thank you, Mr Speaker.',
			'Zeb Quill: Will my hon. Friend say, Mr Speaker?',
		])
			expect(
				read(`Mr Speaker: Order.\n\n${ours}\n\nMr Speaker: Order.`, { name: 'x.txt' }).sections,
			).toHaveLength(1);
	});

	test('another site’s frame round Hansard is left out, by its address or its frame', () => {
		const words = 'Mr Tom Fell\n, Coal Bay\nI ask my hon. Friend how deep it is.';
		const left = (text: string, url: string | null) =>
			readDocument(new TextEncoder().encode(text), { name: 'x.txt', url });
		expect(left(words, 'https://www.theyworkforyou.com/debates/?id=2009-03-02a.4.0')).toHaveProperty(
			'skipped',
		);
		expect(
			left(`Piers – in the House of Commons at 3:30 pm on 2 March 2009.\n${words}`, null),
		).toHaveProperty('skipped');
	});

	test('do not take with them a page of ours that speaks of them', () => {
		const page =
			'HC Deb 9 January 2006 vol 441 cc1-2W\n\nMr. Fell\n\nTo ask the Secretary of State for Scotland what the Scottish Parliament costs. [4001]\n\nMr. Tarn\n\nI refer to the answer S2W-12345.';
		expect(read(page, { name: 'x.txt' }).sections[0]?.exchanges).toHaveLength(1);
	});
});

test('lists of written statements: each under its day, its House and its minister, without the site’s own words', () => {
	const document = read(
		[
			'Written statements',
			'Government Ministers can make a written statement to one or both Houses.',
			'Showing 1-20 out of 466',
			'WS',
			'Department for Lamps',
			'Made on: 22 February 2018',
			'Made by: Earl Quill (Minister of State, Department for Lamps)',
			'Lords',
			'Pier Strategy',
			'My right hon. Friend the Secretary of State (Ann Tarn) has made the following Written Statement.',
			'We lit 14 piers.',
			'WS',
			'Home Office',
			'Made on: 21 February 2018',
			'Made by: Zeb Fell (The Minister for Piers)',
			'Commons',
			'Oil',
			'Today I publish it.',
		].join('\n'),
		{ name: 'list.txt' },
	);
	const told = document.sections.map(({ house, sittingDate, business, headings, contributions: [made] }) => [
		...[house, sittingDate, business, headings.join(' > ')],
		...[made?.speaker, made?.office, words(document, made)?.replaceAll('\n', ' ')],
	]);
	expect(told).toEqual([
		[
			...['Lords', '2018-02-22', 'written statement', 'Department for Lamps > Pier Strategy'],
			...['Earl Quill', 'Minister of State, Department for Lamps'],
			'My right hon. Friend the Secretary of State (Ann Tarn) has made the following Written Statement. We lit 14 piers.',
		],
		[
			...['Commons', '2018-02-21', 'written statement', 'Home Office > Oil'],
			...['Zeb Fell', 'The Minister for Piers', 'Today I publish it.'],
		],
	]);
	expect(brokenPlace(document)).toBeNull();
});
