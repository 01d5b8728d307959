import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import { blocks, contributionsOf, read, tableIn, words } from '../support/reading.ts';

function turns(document: ReturnType<typeof read>) {
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, words(document, part)]);
}

describe('pages of the digitised volumes', () => {
	test('an item with its sum at the end of an answer is no heading of the next', () => {
		const document = read(
			[
				'HC Deb 30 October 2002 vol 391 cc845-6W',
				'Mr. Fell',
				'To ask the Secretary of State for Lamps what was spent. [77123]',
				'Ms Tarn',
				'The board spent what follows.',
				'Oil: £13,000',
				'Mr. Webster',
				'To ask the Secretary of State for Lamps how many lamps there are. [77124]',
				'Ms Tarn',
				'There are 12.',
			].join('\n\n'),
			{ name: 'x.txt' },
		);
		expect(document.sections.map(({ title }) => title)).not.toContain('Oil: £13,000');
		expect(words(document, document.sections[0]?.exchanges[0]?.answer)).toContain('Oil: £13,000');
	});
	const answered = (columns: string, answer: string) => {
		const document = read(
			[
				`HC Deb 30 October 2002 vol 391 cc${columns}`,
				'Mr. Fell',
				'To ask the Secretary of State for Lamps how many lamps were lit. [77123]',
				'Ms Tarn',
				answer,
			].join('\n\n'),
			{ name: 'x.txt' },
		);
		return words(document, document.sections[0]?.exchanges[0]?.answer);
	};
	test.each([
		['845-6W', 'The board lit 412 lamps in the 846W harbour.', 'The board lit 412 lamps in the harbour.'],
		['1058-9', 'Its research 1059 study cost £4,000.', 'Its research study cost £4,000.'],
		[
			'11-14',
			'The first 12 study, the second 13 study and the 14 third.',
			'The first study, the second study and the third.',
		],
	])('are read without the numbers of columns %s among the words', (columns, printed, told) => {
		expect(answered(columns, printed)).toBe(told);
	});
	test.each([
		['401-2', 'Officers seized 402 lamps.'],
		['845-6W', 'The board lit 846 lamps and 846W and 846W.'],
		['1985-6', 'The harbour of 1986 was deep.'],
		['11-14', 'There were 12 lamps and 14 boats.'],
	])('of columns %s keep what may be a count: %s', (columns, printed) => {
		expect(answered(columns, printed)).toBe(printed);
	});
	test('with names on lines of their own give speakers, and the citation at their head', () => {
		const document = read(
			[
				'HC Deb 20 February 1992 vol 204 cc448-9',
				'13. Mr. Fell',
				'To ask the Secretary of State for Transport how deep the harbour is.',
				'Mr. John Tarn',
				'It is nine metres deep.',
				'Mr. Fell',
				'Will my hon. Friend dredge it?',
			].join('\n\n'),
			{ name: 'x.txt', url: 'https://api.parliament.uk/historic-hansard/commons/1992/feb/20/harbours' },
		);
		expect(document.sections[0]).toMatchObject({
			house: 'Commons',
			volume: '204',
			sittingDate: '1992-02-20',
			column: '448-49',
			title: 'Harbours',
			business: 'oral answers',
		});
		expect(document.sections[0]?.exchanges[0]?.answer?.speaker).toBe('Mr. John Tarn');
		expect(turns(document)).toEqual([
			['Mr. Fell', 'To ask the Secretary of State for Transport how deep the harbour is.'],
			['Mr. John Tarn', 'It is nine metres deep.'],
			['Mr. Fell', 'Will my hon. Friend dredge it?'],
		]);
	});

	test('with names glued to the first word, and a column between', () => {
		const document = read(
			[
				'HC Deb 9 January 1996 vol 269 cc196-7W',
				'§ Mr. McFellTo ask the Secretary of State for Transport how deep it is; and who dredges it. [7427]',
				'§ Mr. TarnThe information is not recorded centrally.',
				'197W',
				'It could be obtained only at disproportionate cost.',
				'§ Mrs. Marshasked the Secretary of State for Transport what it costs.',
				'§ Mr. Tarn£4 million.',
			].join('\n'),
			{ name: 'x.txt' },
		);
		const [section] = document.sections;
		expect(section).toMatchObject({ house: 'Commons', business: 'written answers', column: '196-97W' });
		expect(section?.exchanges[0]?.uins).toEqual(['7427']);
		expect(
			section?.exchanges.map(({ questions, answer }) => [questions[0]?.speaker, answer?.speaker]),
		).toEqual([
			['Mr. McFell', 'Mr. Tarn'],
			['Mrs. Marsh', 'Mr. Tarn'],
		]);
		// The column between the paragraphs is no part of the answer's words.
		expect(blocks(document, section?.exchanges[0]?.answer)).toEqual([
			'paragraph: The information is not recorded centrally.',
			'paragraph: It could be obtained only at disproportionate cost.',
		]);
		expect(section?.exchanges[1]?.answer?.column).toBe('197W');
		expect(words(document, section?.exchanges[1]?.answer)).toBe('£4 million.');
	});
});

describe('pages of the volumes on the web', () => {
	test('“The noble Lord said” below a question that opens a debate is whoever put it', () => {
		const document = read(
			[
				'14 May 1996 : Column 401',
				"Lord Fell asked Her Majesty's Government what they intend to do about dark piers.",
				'The noble Lord said: My Lords, I declare an interest.',
				'Earl Quill: My Lords, we shall light them.',
			].join('\n\n'),
			{ name: 'x.txt' },
		);
		expect(turns(document).slice(1)).toEqual([
			['Lord Fell', 'My Lords, I declare an interest.'],
			['Earl Quill', 'My Lords, we shall light them.'],
		]);
	});

	test('give speakers before a colon, offices, and columns with their day', () => {
		const document = read(
			[
				'Previous Section Index Home Page',
				'8 July 2008 : Column 382W—continued',
				'Ann Marsh: To ask the Secretary of State for Transport how deep it is. [214349]',
				'The Minister of State, Department for Transport (Mr. Rob Fell): It is nine metres deep: no more.',
				'8 July 2008 : Column 383W',
				'The Board keeps this under review.',
			].join('\n\n'),
			{
				name: 'x.txt',
				url: 'https://publications.parliament.uk/pa/cm200708/cmhansrd/cm080708/text/80708w0007.htm',
			},
		);
		expect(document.sections[0]).toMatchObject({
			house: 'Commons',
			sittingDate: '2008-07-08',
			column: '382W',
		});
		const [exchange] = document.sections[0]?.exchanges ?? [];
		expect(exchange).toMatchObject({ uins: ['214349'] });
		expect(exchange?.answer).toMatchObject({
			speaker: 'Mr. Rob Fell',
			office: 'The Minister of State, Department for Transport',
			column: '382W',
		});
		expect(blocks(document, exchange?.answer)).toEqual([
			'paragraph: It is nine metres deep: no more.',
			'paragraph: The Board keeps this under review.',
		]);
	});

	test("make a section of each heading above a question, also with the colon at a line's end", () => {
		const { sections } = read(
			[
				'22 Oct 2007 : Column 156W',
				'Harbour Dues',
				'Ann Marsh:',
				'To ask the Secretary of State for Transport what was paid. [159841]',
				'Mr. Fell:',
				'£4 million.',
				'Lighthouses: North',
				'Ann Marsh:',
				'To ask the Secretary of State for Transport how many are manned. [159842]',
				'Mr. Fell:',
				'None.',
			].join('\n'),
			{ name: 'x.txt' },
		);
		expect(sections.map(({ title, house, exchanges }) => [title, house, exchanges[0]?.uins[0]])).toEqual([
			['Harbour Dues', 'Commons', '159841'],
			['Lighthouses: North', 'Commons', '159842'],
		]);
	});
});

describe('pages as HTML', () => {
	const volume = `<!DOCTYPE html><html><head><title>Hansard</title><style>p{}</style></head><body><form>Search</form>
		<p><b>19 July 2011 : Column 773W</b></p><h3>TRANSPORT</h3><h3 align="center">Harbour Dues</h3>
		<p><b>Ann Marsh:</b> To ask the Secretary of State for Transport what was paid; [67391]</p>
		<p><b>Mr Fell:</b> &pound;4 million, as the table shows:</p>
		<table><tr><td>Harbour</td><td>2009</td><td>2010</td></tr><tr><td>North</td><td>28</td><td>31</td></tr>
		<tr><td>South</td><td>12</td><td>9</td></tr></table></body></html>`;

	test('of the volumes on the web become text, menus left out', () => {
		const document = read(volume, {
			name: 'x.htm',
			url: 'https://publications.parliament.uk/pa/cm201011/x.htm',
		});
		expect(document.text).not.toContain('Search');
		expect(document.sections[0]).toMatchObject({
			headings: ['TRANSPORT', 'Harbour Dues'],
			sittingDate: '2011-07-19',
			column: '773W',
		});
		const [exchange] = document.sections[0]?.exchanges ?? [];
		expect(exchange).toMatchObject({ uins: ['67391'], answer: { speaker: 'Mr Fell' } });
		expect(tableIn(exchange?.answer).rows?.[1]?.map(({ value }) => value)).toEqual(['North', '28', '31']);
	});

	test('of the Hansard site are read like its text', () => {
		const page = `<html><body><nav>Menu</nav><main><h1>Piers</h1><p>Volume 457: debated on Tuesday 6 March 2007</p>
			<p>To ask the Secretary of State how deep it is. (40001)</p><p>Nine metres.</p></main></body></html>`;
		const document = read(page, { name: 'x.html' });
		expect(document).toMatchObject({
			form: 'page',
			sections: [{ title: 'Piers', sittingDate: '2007-03-06' }],
		});
	});

	test('of anything else are left out', () => {
		const other = new TextEncoder().encode(
			'<!doctype html><html><body><p>My hon. Friend said so.</p></body></html>',
		);
		expect(readDocument(other, { name: 'x.html' })).toMatchObject({ skipped: 'unknown form' });
	});
});
