import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import { blocks, contributionsOf, read, words } from '../support/reading.ts';

const url = 'https://hansard.parliament.uk/Commons/2008-12-09/debates/08120900000012/HarbourDues';
const body = [
	'The Harbour Board collects the dues. It keeps a record of each.',
	'I have been asked to reply.',
	'The information could be obtained only at disproportionate cost.',
	'The dues are given in the following table:',
	'Harbour 2004 2005 North 28 1167 South 12 9 1 To June.',
].join('\n\n');

describe('the body of a page alone', () => {
	test('takes House, date and title from its address', () => {
		const { form, sections } = read(body, { name: 'body.txt', url });
		expect(form).toBe('body');
		expect(sections[0]).toMatchObject({
			house: 'Commons',
			houseInferred: false,
			sittingDate: '2008-12-09',
			title: 'Harbour Dues',
			volume: null,
		});
	});

	test('without an address has no date, and none is guessed', () => {
		expect(read(body, { name: 'body.txt' }).sections[0]).toMatchObject({
			house: null,
			sittingDate: null,
			title: null,
		});
	});

	test('takes what whoever loads it says', () => {
		const told = read('Nine metres.', { name: 'body.txt', house: 'Lords', date: '2008-12-09' });
		expect(told.sections[0]).toMatchObject({
			house: 'Lords',
			houseInferred: false,
			sittingDate: '2008-12-09',
		});
	});

	test('keeps answers to different questions apart, and a table on one line without rows', () => {
		const document = read(body, { name: 'body.txt', url });
		const contributions = document.sections[0]?.contributions ?? [];
		expect(
			contributions.map((speech) => blocks(document, speech).map((block) => block.split(':')[0])),
		).toEqual([['paragraph'], ['paragraph', 'paragraph'], ['paragraph', 'table']]);
	});
});

describe('the "debate as text" download', () => {
	const line =
		'Harbour Dues 11:04:15 Ann Marsh (North Fell) (Lab) I beg to move, That this House has considered harbour dues. They rose to £4 million. ' +
		'11:09:00 Joan Tarn (South Fell) (Con) Will my hon. Friend say who pays them? Mr Fell They fall on shipowners.';

	test('has a title and the words between names and times, and names nobody as speaker', () => {
		const document = read(line, { name: 'debate.txt', url });
		expect(document.form).toBe('one-line');
		expect(document.sections[0]?.title).toBe('Harbour Dues');
		expect(contributionsOf(document).map((speech) => [speech.speaker, words(document, speech)])).toEqual([
			[null, 'I beg to move, That this House has considered harbour dues. They rose to £4 million.'],
			[null, 'Will my hon. Friend say who pays them? Mr Fell They fall on shipowners.'],
		]);
	});
});

describe('the download of written answers', () => {
	test('tells the question by its sentence, and claims nothing of a table drawn with dashes', () => {
		const document = read(
			'Dredging Mr. Rob Fell To ask the Secretary of State for Transport how much was dredged at St. Ann, and what it cost. Mr. Tarn ' +
				'[holding answer 5 March 2007]: It cost £4 million. The rest is in the table. -------------------- North 12 -------------------- Joan Marsh ' +
				'To ask the Secretary of State for Transport who paid. Mr. Tarn Shipowners paid.',
			{ name: 'download.txt', url: 'https://hansard.parliament.uk/debates/GetDebateAsText/07030650000012' },
		);
		const [section] = document.sections;
		expect(document.form).toBe('one-line');
		expect(section?.title).toBe('Dredging');
		expect(section?.exchanges.map(({ questions }) => words(document, questions[0]))).toEqual([
			'To ask the Secretary of State for Transport how much was dredged at St. Ann, and what it cost.',
			'To ask the Secretary of State for Transport who paid.',
		]);
		expect(section?.exchanges[0]?.holdingAnswer).toBe('2007-03-05');
		expect(section?.exchanges[0]?.answer?.speaker).toBeNull();
		expect(words(document, section?.exchanges[1]?.answer)).toBe('Shipowners paid.');
	});
});

describe('pages of other sites', () => {
	test.each([
		'Harbour Dues\n\nAlert me about debates like this\n\nPhoto of Ann Marsh Ann Marsh Labour, North Fell\n\nTo ask the Minister of State how deep it is.',
		'Harbour Dues\n\nAnn Marsh Portrait Ann Marsh\n\n- Hansard - - - Excerpts\n\nI thank my hon. Friend.',
	])('that frame Hansard are not taken for it', (text) => {
		const result = readDocument(new TextEncoder().encode(text), { name: 'mirror.txt' });
		expect(result).toMatchObject({ skipped: 'unknown form' });
	});
});
