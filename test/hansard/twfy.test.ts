import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/errors.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { blocks, read, tableIn, words } from '../support/reading.ts';

/** Written answers of one invented day, in the shape of the real files. */
function writtenAnswers(body: string, root = '<publicwhip scrapeversion="b" latest="yes">'): string {
	return `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE publicwhip [ <!ENTITY pound "&#163;"> <!ENTITY mdash "&#8212;"> ]>
${root}
${body}
</publicwhip>`;
}

const id = (key: string) => `id="uk.org.publicwhip/wrans/2011-03-08b.${key}"`;
const at = (column: string) =>
	`colnum="${column}" url="http://www.publications.parliament.uk/pa/cm201011/cmhansrd/cm110308/text/110308w0001.htm#11030800000001"`;
const heading = (words: string, more = '') =>
	`<minor-heading ${id('40001.h')} nospeaker="true" ${more} ${at('7W')}>\n\t${words}\n</minor-heading>`;
const question = (uin: string, words: string) =>
	`<ques ${id(`${uin}.q0`)} speakername="Ada Marsh" ${at('7W')}><p qnum="${uin}">${words}</p></ques>`;
const reply = (body: string, column = '8W') =>
	`<reply ${id('40001.r0')} speakername="Rob Fell" ${at(column)}>${body}</reply>`;
const hints = { name: 'answers2011-03-08b.xml' };

describe('written answers in XML', () => {
	test('give headings, speakers, columns, addresses and UINs', () => {
		const document = read(
			writtenAnswers(
				`<major-heading ${id('40001.mh')} ${at('7W')}>\n\tTREASURY\n</major-heading>` +
					heading('Harbour Dues') +
					question(
						'40001',
						'To ask the Chancellor how much was raised in <i> (a)</i> 2009 and <i> (b)</i> 2010.',
					) +
					reply('<p>It was &pound;3&nbsp;million&mdash;in both years.</p>'),
			),
			hints,
		);
		const [section] = document.sections;
		expect(section).toMatchObject({
			house: 'Commons',
			sittingDate: '2011-03-08',
			headings: ['TREASURY', 'Harbour Dues'],
			title: 'Harbour Dues',
			business: 'written answers',
			column: '7W',
		});
		const [exchange] = section?.exchanges ?? [];
		expect(exchange?.uins).toEqual(['40001']);
		expect(exchange?.questions[0]).toMatchObject({ speaker: 'Ada Marsh', column: '7W', uin: '40001' });
		expect(exchange?.answer).toMatchObject({ speaker: 'Rob Fell', column: '8W' });
		expect(words(document, exchange?.questions[0])).toBe(
			'To ask the Chancellor how much was raised in (a) 2009 and (b) 2010.',
		);
		expect(words(document, exchange?.answer)).toBe('It was £3 million—in both years.');
	});

	test('join a heading that was only repeated to the section it continues', () => {
		const document = read(
			writtenAnswers(
				heading('Harbour Dues') +
					question('40001', 'To ask one thing.') +
					reply('<p>First.</p>') +
					heading('Harbour Dues', 'inserted-heading="true"') +
					question('40002', 'To ask another.') +
					reply('<p>Second.</p>') +
					heading('Lighthouses') +
					question('40003', 'To ask a third.') +
					reply('<p>Third.</p>'),
			),
			hints,
		);
		expect(document.sections.map((section) => [section.title, section.exchanges.length])).toEqual([
			['Harbour Dues', 2],
			['Lighthouses', 1],
		]);
		expect(document.text.match(/Harbour Dues/g)).toHaveLength(1);
	});

	test('give each limb with a UIN of its own as a question, and two questions one answer', () => {
		const document = read(
			writtenAnswers(
				heading('Buoys') +
					`<ques ${id('40001.q0')} speakername="Ada Marsh" ${at('7W')}><p>To ask the Secretary of State</p>` +
					'<p class="numindent" qnum="40001">(1) how many buoys there are;</p>' +
					'<p class="numindent" qnum="40007">(2) how many are lit.</p></ques>' +
					`<ques ${id('40001.q1')} speakername="Joan Tarn" ${at('7W')}><p qnum="39990">To ask where they lie.</p></ques>` +
					reply('<p>There are 12.</p>'),
			),
			hints,
		);
		const [exchange] = document.sections[0]?.exchanges ?? [];
		expect(exchange?.uins).toEqual(['39990', '40001', '40007']);
		expect(exchange?.questions.map((question) => [question.speaker, question.uin])).toEqual([
			['Ada Marsh', '40001'],
			['Ada Marsh', '40007'],
			['Joan Tarn', '39990'],
		]);
		expect(words(document, exchange?.questions[0])).toContain('(1) how many buoys there are;');
	});

	test('read a holding answer and a transferred one', () => {
		const document = read(
			writtenAnswers(
				heading('Piers') +
					question('40001', 'To ask.') +
					reply(
						'<p class="holdinganswer">holding answer <phrase class="date" code="2011-03-01">1 March 2011</phrase></p>' +
							'<p class="askedtoreply">I have been asked to reply.</p><p>None.</p>',
					),
			),
			hints,
		);
		expect(document.sections[0]?.exchanges[0]).toMatchObject({
			holdingAnswer: '2011-03-01',
			askedToReply: true,
		});
	});

	test('bind raised marks to the notes under the table, and leave powers alone', () => {
		const document = read(
			writtenAnswers(
				heading('Dredging') +
					question('40001', 'To ask.') +
					reply(`<p>The figures are in the table.</p><table><tbody>
						<tr> <td colspan="3"><i> Spoil, m</i><sup>3</sup></td> </tr>
						<tr> <td></td> <td><i> 2009</i></td> <td><i> 2010</i><sup>(<i> 2</i>)</sup></td> </tr>
						<tr> <td>Upper reach</td> <td><sup>(1)</sup>1,167</td> <td>18</td> </tr>
						<tr> <td>Lower reach</td> <td></td> <td>7</td> </tr>
						<tr> <td colspan="3"><sup>(1)</sup> Estimate.<br/> <sup>(2)</sup> To June. <i> Source:</i> Harbour master.</td> </tr>
						</tbody></table>`),
			),
			hints,
		);
		const answer = document.sections[0]?.exchanges[0]?.answer;
		const table = tableIn(answer);
		expect(table.rows?.map((row) => row.map((cell) => [cell.value, ...cell.marks].join('^')))).toEqual([
			['', '2009', '2010^2'],
			['Upper reach', '1,167^1', '18'],
			['Lower reach', '', '7'],
		]);
		expect(table.headerRows).toBe(1);
		expect(words(document, table.caption)).toBe('Spoil, m3');
		expect(words(document, table.rows?.[1]?.[1])).toBe('1,167');
		expect(blocks(document, answer).slice(2)).toEqual([
			'footnote: (1) Estimate.',
			'footnote: (2) To June.',
			'paragraph: Source: Harbour master.',
		]);
	});

	test('split notes that run on in one paragraph', () => {
		const document = read(
			writtenAnswers(
				heading('Ferries') +
					question('40001', 'To ask.') +
					reply(
						'<table><tr><td>Year</td><td>Trips</td></tr><tr><td>2010</td><td>40<sup>1</sup></td></tr></table>' +
							'<p>1 Counted by hand. 2 Not audited.</p>',
					),
			),
			hints,
		);
		const answer = document.sections[0]?.exchanges[0]?.answer;
		expect(tableIn(answer).rows?.[1]?.[1]).toMatchObject({ value: '40', marks: ['1'] });
		expect(blocks(document, answer).slice(1)).toEqual([
			'footnote: 1 Counted by hand.',
			'footnote: 2 Not audited.',
		]);
	});
});

describe('encodings and dates', () => {
	const words = '<p>It cost £4—no more.</p>';
	const file = writtenAnswers(heading('Piers') + question('40001', 'To ask.') + reply(words));
	const answer = (bytes: Uint8Array) => {
		const document = read(bytes, hints);
		return document.text.slice(document.sections[0]?.exchanges[0]?.answer?.start);
	};

	test('the declared encoding is used, unless the bytes are plainly UTF-8', () => {
		expect(answer(new TextEncoder().encode(file))).toBe('It cost £4—no more.');
		expect(answer(Buffer.from(file.replace('—', '-'), 'latin1'))).toBe('It cost £4-no more.');
	});

	test('a file filed under the day of tabling gives no day of answer', () => {
		const modern = `<publicwhip scraperversion="a" latest="yes"><major-heading id="uk.org.publicwhip/wrans/2015-06-10.901234.mh">Treasury</major-heading>
			<minor-heading id="uk.org.publicwhip/wrans/2015-06-10.901234.h" url="https://questions-statements.parliament.uk/written-questions/detail/2015-06-10/901234">Piers</minor-heading>
			<ques id="uk.org.publicwhip/wrans/2015-06-10.901234.q0" person_id="uk.org.publicwhip/person/1" speakername="Ada Marsh" url="https://questions-statements.parliament.uk/written-questions/detail/2015-06-10/901234"><p qnum="901234">To ask.</p></ques>
			<reply id="uk.org.publicwhip/wrans/2015-06-10.901234.r0" speakername="Rob Fell"><p>None.</p></reply></publicwhip>`;
		const [section] = read(modern, { name: 'answers2015-06-10.xml' }).sections;
		expect(section).toMatchObject({ house: 'Commons', sittingDate: null, headings: ['Treasury', 'Piers'] });
		expect(section?.exchanges[0]).toMatchObject({
			uins: ['901234'],
			answer: { speaker: 'Rob Fell', column: null },
		});
	});
});

describe('files that are left out or refused', () => {
	test('only the latest scrape counts', () => {
		const old = writtenAnswers(heading('Piers'), '<publicwhip scrapeversion="a" latest="no">');
		expect(readDocument(new TextEncoder().encode(old), hints)).toMatchObject({ skipped: 'superseded' });
	});

	test('a file cut off in the middle is refused with its line', () => {
		const whole = writtenAnswers(heading('Piers') + question('40001', 'To ask.') + reply('<p>None.</p>'));
		const cut = new TextEncoder().encode(whole.slice(0, -60));
		expect(() => readDocument(cut, hints)).toThrow(DocumentError);
		expect(() => readDocument(cut, hints)).toThrow(/answers2011-03-08b\.xml, line \d+: the XML is broken/);
	});
});
