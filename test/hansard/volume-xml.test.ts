import { describe, expect, test } from 'vitest';
import { brokenPlace, contributionsOf, read, words } from '../support/reading.ts';

function readXml(xml: string) {
	const document = read(xml, { name: 'x.xml' });
	expect(brokenPlace(document)).toBeNull();
	return document;
}

function said(document: ReturnType<typeof read>) {
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, part.column, words(document, part)]);
}

describe('the XML of the digitised volumes', () => {
	test('names each member, whatever stands before them, and says House and volume by its pictures', () => {
		const document = readXml(`<writtenanswers><image src="S6CV0089P0I0719"/><col>12</col>
			<title>Written Answers to Questions</title><date format="1985-12-17">Tuesday 17 December 1985</date>
			<group><title>TRANSPORT</title><section><title>Piers</title>
			<p><member>Mr. Fell</member> asked the Secretary of State for Transport how many piers there are.</p>
			<p><member>Mr. Tarn</member>: There are 14.<lb/>They are lit by<col>13</col> night.</p>
			<p>Nine are new.</p></section><section><title>Oil</title>
			<p>Mr. Quill asked the Secretary of State for Transport what oil costs.</p>
			<p>Mr. TARN: It costs £9.</p></section></group></writtenanswers>`);
		expect(document.sections).toMatchObject([
			{
				house: 'Commons',
				volume: '89',
				sittingDate: '1985-12-17',
				column: '12W',
				business: 'written answers',
				headings: ['Written Answers to Questions', 'TRANSPORT', 'Piers'],
			},
			{ title: 'Oil', column: '13W' },
		]);
		expect(said(document)).toEqual([
			['Mr. Fell', '12W', 'asked the Secretary of State for Transport how many piers there are.'],
			['Mr. Tarn', '12W', 'There are 14.\n\nThey are lit by night.\n\nNine are new.'],
			['Mr. Quill', '13W', 'asked the Secretary of State for Transport what oil costs.'],
			['Mr. TARN', '13W', 'It costs £9.'],
		]);
		expect(document.sections.map(({ exchanges }) => exchanges[0]?.answer?.speaker)).toEqual([
			'Mr. Tarn',
			'Mr. TARN',
		]);
	});

	test('of a sitting: oral questions with ordinals, offices, the Chair, and what nobody says', () => {
		const document =
			readXml(`<housecommons><image src="S5CV0903P0I0765"/><col>1513</col><title>HOUSE OF COMMONS</title>
			<date format="1976-01-23"/><p align="center"><i>The House met at half-past Two o'clock</i></p><debates>
			<oralquestions><title>Oral Answers to Questions</title><section><title>Piers</title>
			<p>1. <member>Mr. Fell</member> asked the Secretary of State for Lamps whether he will light them.</p>
			<p>4. <member>Mr. Marsh</member> asked the Secretary of State for Lamps if he will not.</p>
			<p><member>The Secretary of State for Lamps (Mr. Tom Tarn)</member><membercontribution>: I will.</membercontribution></p>
			<p><sup>*</sup><member>Mr. Fell <memberconstituency>(Coal Bay)</memberconstituency></member><membercontribution>: When?</membercontribution></p>
			</section></oralquestions><section><title>Lamps Bill</title>
			<p><member>Mr. Speaker</member><membercontribution>: Order.</membercontribution></p>
			<p><i>Question put,</i> That the Bill be read.</p>
			<division><table><tr><td>AYES</td></tr><tr><td>Quill, Ann</td></tr></table></division>
			<p>3.30 pm</p></section></debates></housecommons>`);
		expect(document.sections.map(({ business }) => business)).toEqual(['oral answers', 'debate']);
		expect(document.sections[0]?.exchanges[0]).toMatchObject({
			questions: [{ speaker: 'Mr. Fell' }, { speaker: 'Mr. Marsh' }],
			answer: { speaker: 'Mr. Tom Tarn', office: 'The Secretary of State for Lamps' },
		});
		expect(said(document).slice(3)).toEqual([
			['Mr. Fell (Coal Bay)', '1513', 'When?'],
			['Mr. Speaker', '1513', 'Order.'],
			[null, '1513', 'Question put, That the Bill be read.'],
		]);
		expect(document.text).not.toContain('Quill');
	});

	test('of other rooms and of the Lords', () => {
		const hall = '<westminsterhall><date format="2003-04-30"/><title>Westminster Hall</title><col>1WH</col>';
		expect(
			readXml(
				`${hall}<section><title>Piers</title><p><member>Ann Tarn</member>: I am glad.</p></section></westminsterhall>`,
			).sections[0],
		).toMatchObject({ house: 'Commons', column: '1WH', business: 'debate' });
		expect(
			readXml(
				'<grandcommitteereport><col>GC 1</col><title>Piers Bill</title><p>Wednesday, 14 January 2004.</p><p><member>Lord Fell</member>: No.</p></grandcommitteereport>',
			).sections[0],
		).toMatchObject({ house: 'Lords', column: 'GC1', sittingDate: '2004-01-14' });
	});

	test('that is cut off is refused', () => {
		expect(() => readXml('<housecommons><title>x</title><p><member>Mr. Fell</member>: There')).toThrow(
			/broken|unclosed/,
		);
	});

	test('of a committee whose day is printed below its title has that day from its first word', () => {
		const document = readXml(`<grandcommitteereport><image src="S5LV0657P0I0285"/><col>GC 1</col>
			<title>Official Report of the Grand Committee on the Lamps Bill [HL]</title>
			<p align="center"><i>(First Day)</i></p><p align="center"><i>Tuesday, 13 January 2004.</i></p>
			<p><member>Lord Fell</member><membercontribution>: They are lit.</membercontribution></p>
			</grandcommitteereport>`);
		expect(document.sections).toMatchObject([{ sittingDate: '2004-01-13', column: 'GC1' }]);
	});

	test('of a question by private notice gives it to who asks, and its answer', () => {
		const document =
			readXml(`<housecommons><image src="S5CV0620P0I0747"/><col>1479</col><title>HOUSE OF COMMONS</title>
			<date format="1960-03-31"/><debates><section><title>LAMPS</title>
			<p><member>Mr. Fell</member> (<i>by Private Notice</i>)<membercontribution> asked the Minister of Lamps how many are out.</membercontribution></p>
			<p><member>The Minister of Lamps (Mr. Tarn)</member><membercontribution>: There are 14.</membercontribution></p>
			</section></debates></housecommons>`);
		expect(document.sections[0]?.exchanges).toMatchObject([
			{ questions: [{ speaker: 'Mr. Fell' }], answer: { speaker: 'Mr. Tarn' } },
		]);
	});
});
