import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/errors.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { blocks, brokenPlace, read, tableIn, words } from '../support/reading.ts';
import { shared } from '../support/shared.ts';

const hints = { name: 'answer.json' };

function question(fields: Record<string, unknown> = {}) {
	return {
		value: {
			id: 1,
			house: 'Commons',
			uin: '8101',
			dateTabled: '2024-01-08T00:00:00',
			dateAnswered: '2024-01-15T00:00:00',
			questionText: 'To ask the Secretary of State for Ports, how deep the harbour is.',
			answerText: '<p>Nine metres.</p>',
			heading: 'Harbours',
			answeringBodyName: 'Department for Ports',
			groupedQuestions: [],
			...fields,
		},
		links: [],
	};
}

const answerOf = (...results: unknown[]) => JSON.stringify({ totalResults: results.length, results });

describe('the written-questions API', () => {
	test('gives question, answer, UIN, date, department and address', () => {
		const document = read(
			answerOf(
				question({
					askingMember: { id: 2, name: 'Ann Marsh' },
					answeringMember: { id: 3, name: 'Rob Fell' },
				}),
			),
			hints,
		);
		const [section] = document.sections;
		expect(section).toMatchObject({
			house: 'Commons',
			sittingDate: '2024-01-15',
			headings: ['Department for Ports', 'Harbours'],
			business: 'written answers',
			url: 'https://questions-statements.parliament.uk/written-questions/detail/2024-01-08/8101',
		});
		const [exchange] = section?.exchanges ?? [];
		expect(exchange?.uins).toEqual(['8101']);
		expect(exchange?.questions[0]?.speaker).toBe('Ann Marsh');
		expect(exchange?.answer?.speaker).toBe('Rob Fell');
		expect(words(document, exchange?.answer)).toBe('Nine metres.');
	});

	test('says what a list has cut off', () => {
		const long = `To ask the Secretary of State for Ports, ${'what is known of the harbour and '.repeat(7)}of`;
		const { sections } = read(
			answerOf(question({ questionText: long, answerText: 'It is known that...' })),
			hints,
		);
		expect(sections[0]?.damage.map(({ kind, note }) => [kind, note])).toEqual([
			['text cut', 'the question is cut off in this copy'],
			['text cut', 'the answer is cut off in this copy'],
		]);
	});

	test('claims nothing of a table whose cells ran together', () => {
		const document = read(
			answerOf(
				question({ answerText: 'The landings were as follows:YearTonnes landed201593120168152017931...' }),
			),
			hints,
		);
		const answer = document.sections[0]?.exchanges[0]?.answer;
		expect(blocks(document, answer)[0]).toBe('paragraph: The landings were as follows:');
		expect(tableIn(answer).rows).toBeNull();
	});

	test('reads a table of the whole answer, with rows that span', () => {
		const document = read(
			answerOf(
				question({
					answerText:
						'<p>See below.</p><table><tr><th>Harbour</th><th>Year</th><th>Tonnes</th></tr>' +
						'<tr><td rowspan="2">North</td><td>2022</td><td>1,204</td></tr><tr><td>2023</td><td>987</td></tr></table>',
				}),
			),
			hints,
		);
		const table = tableIn(document.sections[0]?.exchanges[0]?.answer);
		expect(table.headerRows).toBe(1);
		expect(table.rows?.map((row) => row.map(({ value }) => value))).toEqual([
			['Harbour', 'Year', 'Tonnes'],
			['North', '2022', '1,204'],
			['North', '2023', '987'],
		]);
	});

	test('joins questions that share an answer', () => {
		const { sections } = read(
			answerOf(
				question({ groupedQuestions: ['8102'] }),
				question({ uin: '8102', groupedQuestions: ['8101'] }),
			),
			hints,
		);
		expect(sections).toHaveLength(1);
		expect(sections[0]?.exchanges[0]?.uins).toEqual(['8101', '8102']);
	});

	test('a correction is the answer, of its own day; what it takes the place of is kept beside it and is none', () => {
		const document = read(
			answerOf(
				question({
					answerIsCorrection: true,
					dateAnswerCorrected: '2024-02-05T00:00:00',
					answerText: '<p>Nine metres.</p>',
					originalAnswerText: '<p>Six metres.</p>',
				}),
			),
			hints,
		);
		expect(
			document.sections.map(({ sittingDate, business, exchanges }) => [
				sittingDate,
				business,
				exchanges[0]?.answer?.kind,
				words(document, exchanges[0]?.answer),
				words(document, exchanges[0]?.withdrawn),
			]),
		).toEqual([['2024-02-05', 'written corrections', 'correction', 'Nine metres.', 'Six metres.']]);
		expect(brokenPlace(document)).toBeNull();
	});

	test('an unanswered question has no answer and no date of one', () => {
		const { sections } = read(answerOf(question({ answerText: null, dateAnswered: null })), hints);
		expect(sections[0]).toMatchObject({ sittingDate: null });
		expect(sections[0]?.exchanges[0]?.answer).toBeNull();
	});

	test('refuses a shape that is not as documented, and names where', () => {
		const broken = answerOf(question(), question({ uin: 8102 }));
		expect(() => readDocument(new TextEncoder().encode(broken), hints)).toThrow(
			/result 2: uin is not as documented/,
		);
	});

	test('refuses JSON that is cut off', () => {
		const cut = new TextEncoder().encode(answerOf(question()).slice(0, -40));
		expect(() => readDocument(cut, hints)).toThrow(DocumentError);
	});

	test.skipIf(shared === null)('reads the sample of real answers', () => {
		const bytes = readFileSync(join(shared ?? '', 'formats/writtenquestions-sample.json'));
		const { sections } = read(bytes, hints);
		expect(sections).toHaveLength(10);
		expect(sections.flatMap(({ damage }) => damage).filter(({ kind }) => kind === 'text cut')).toHaveLength(
			9,
		);
	});
});

describe('the Hansard API', () => {
	const item = (fields: Record<string, unknown>) => ({
		ItemType: 'Contribution',
		ItemId: 1,
		MemberId: 7,
		AttributedTo: null,
		HRSTag: 'hs_Para',
		ExternalId: null,
		UIN: null,
		...fields,
	});
	const debate = (items: unknown[], more: Record<string, unknown> = {}) => ({
		Overview: {
			Id: 12,
			ExtId: 'AB12-CD',
			Title: 'Harbour Dues',
			Date: '2025-03-06T00:00:00',
			Location: 'Commons Chamber',
			House: 'Commons',
			VolumeNo: 763,
		},
		Navigator: [
			{ Id: 10, Title: 'Commons Chamber', ParentId: null },
			{ Id: 11, Title: 'Oral Answers to Questions', ParentId: 10 },
			{ Id: 12, Title: 'Harbour Dues', ParentId: 11 },
		],
		Items: items,
		ChildDebates: [],
		...more,
	});

	test('gives speakers, offices, columns and the answer to a tabled question', () => {
		const document = read(
			JSON.stringify(
				debate([
					item({ HRSTag: 'hs_ColumnNumber', Value: '<p>Column 401</p>', AttributedTo: null }),
					item({
						HRSTag: 'hs_Question',
						UIN: '902101',
						AttributedTo: 'Ann Marsh (North Fell) (Lab)',
						Value: '<p>What dues were paid.</p>',
						ExternalId: 'X1',
					}),
					item({ ItemType: 'Timestamp', Value: '11:30:00' }),
					item({
						MemberId: 9,
						AttributedTo: 'The Minister for Ports (Rob Fell)',
						Value: '<p>£4 million.</p>',
						ExternalId: 'X2',
					}),
					item({ MemberId: 7, AttributedTo: 'Ann Marsh', Value: '<p>I thank the Minister.</p>' }),
				]),
			),
			hints,
		);
		const [section] = document.sections;
		expect(section).toMatchObject({
			house: 'Commons',
			volume: '763',
			sittingDate: '2025-03-06',
			headings: ['Oral Answers to Questions', 'Harbour Dues'],
			business: 'oral answers',
			column: '401',
			url: 'https://hansard.parliament.uk/Commons/2025-03-06/debates/AB12-CD/details',
		});
		const [exchange] = section?.exchanges ?? [];
		expect(exchange?.uins).toEqual(['902101']);
		expect(exchange?.answer).toMatchObject({
			speaker: 'Rob Fell',
			office: 'The Minister for Ports',
			column: '401',
			url: 'https://hansard.parliament.uk/Commons/2025-03-06/debates/AB12-CD/details#contribution-X2',
		});
		expect(words(document, exchange?.answer)).toBe('£4 million.');
		expect(section?.contributions).toHaveLength(1);
	});

	test('gives nobody’s words to whoever spoke before a division, and leaves its lists out', () => {
		const unnamed = (words: string) => item({ MemberId: null, Value: `<p>${words}</p>` });
		const document = read(
			JSON.stringify(
				debate([
					item({ MemberId: null, AttributedTo: 'Ann Marsh', Value: '<p>I beg to move.</p>' }),
					unnamed('I commend it to the House.'),
					unnamed('Question put, That the amendment be made.'),
					unnamed('The House divided: Ayes 2, Noes 1.'),
					unnamed('Division No. 12] [7.13 pm'),
					...['AYES', 'Quill, Ms Joan', 'Tellers for the Ayes:', 'Zeb Dale and', 'NOES', 'Hill, Norman'].map(
						unnamed,
					),
					unnamed('Question accordingly agreed to.'),
					unnamed('The Committee divided: Ayes 1, Noes 1.'),
					unnamed('NOES'),
					item({ MemberId: null, AttributedTo: 'Mr Speaker', Value: '<p>Order.</p>' }),
					unnamed('Order.'),
				]),
			),
			hints,
		);
		const said = document.sections[0]?.contributions.map((one) => [one.speaker, words(document, one)]);
		expect(said).toEqual([
			['Ann Marsh', 'I beg to move.\n\nI commend it to the House.'],
			[
				null,
				'Question put, That the amendment be made.\n\nThe House divided: Ayes 2, Noes 1.\n\nQuestion accordingly agreed to.\n\nThe Committee divided: Ayes 1, Noes 1.',
			],
			['Mr Speaker', 'Order.\n\nOrder.'],
		]);
		expect(document.text).not.toMatch(/Quill|Dale|Hill/);
	});

	test('makes a section of every debate inside it', () => {
		const child = debate([item({ AttributedTo: 'Joan Tarn', Value: '<p>Depth.</p>' })], {
			Overview: { Id: 13, Title: 'Depths', House: 'Commons', Date: '2025-03-06T00:00:00' },
			Navigator: null,
		});
		const { sections } = read(
			JSON.stringify(
				debate([item({ AttributedTo: 'Ann Marsh', Value: 'Dues.' })], { ChildDebates: [child] }),
			),
			hints,
		);
		expect(sections.map(({ headings }) => headings)).toEqual([
			['Oral Answers to Questions', 'Harbour Dues'],
			['Oral Answers to Questions', 'Harbour Dues', 'Depths'],
		]);
	});
});

test('JSON of any other kind is left out', () => {
	const other = new TextEncoder().encode('{"name": "a package", "version": "1.0.0"}');
	expect(readDocument(other, hints)).toMatchObject({ skipped: 'unknown form' });
});
