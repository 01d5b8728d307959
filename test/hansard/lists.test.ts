import { describe, expect, test } from 'vitest';
import { billOf, printCitation } from '../../src/hansard/citation.ts';
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
		const bill = billOf(section?.business ?? null, section?.title ?? null);
		expect(
			printCitation({
				house: 'Commons',
				date: '2007-03-20',
				volume: null,
				column: null,
				uin: null,
				...(bill !== undefined && { bill }),
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

	test('are refused by the site that they come from', () => {
		const url = 'https://www.oireachtas.ie/en/debates/debate/dail/2008-02-19/4/';
		expect(() =>
			readDocument(new TextEncoder().encode('Piers\n\nI thank the Deputy.'), { name: 'x.txt', url }),
		).toThrow('the Oireachtas');
	});

	test('do not take with them a page of ours that speaks of them', () => {
		const page =
			'HC Deb 9 January 2006 vol 441 cc1-2W\n\nMr. Fell\n\nTo ask the Secretary of State for Scotland what the Scottish Parliament costs. [4001]\n\nMr. Tarn\n\nI refer to the answer S2W-12345.';
		expect(read(page, { name: 'x.txt' }).sections[0]?.exchanges).toHaveLength(1);
	});
});
