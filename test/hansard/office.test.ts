import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import { docxOf } from '../support/docx.ts';
import { pdfOf, type SetWords } from '../support/pdf.ts';
import { contributionsOf, read, words } from '../support/reading.ts';

const LEFT = 50;
const RIGHT = 320;

/** A column's lines from the top; one that begins with a space is set in. */
function column(x: number, lines: readonly string[], top = 740): SetWords[] {
	return lines.map((line, at) => ({
		words: line.trimStart(),
		x: line.startsWith(' ') ? x + 10 : x,
		y: top - at * 12,
	}));
}

function head(left: string, right: string): SetWords[] {
	return [
		{ words: left, x: LEFT, y: 770 },
		{ words: 'Piers', x: 120, y: 770 },
		{ words: '25 OCTOBER 2006', x: 250, y: 770 },
		{ words: 'Piers', x: 450, y: 770 },
		{ words: right, x: 540, y: 770 },
	];
}

const FIRST = [
	...head('143', '144'),
	...column(LEFT, [
		' Mr. Fell (Coal Bay) (Lab): The piers',
		'are lit by the Board, and the co-',
		'operation of all is wel-',
		'come.',
	]),
	...column(RIGHT, [' They were not lit before.', ' Ann Tarn: I thank him for that. He', 'knows the coast.']),
];
const SECOND = [
	...head('145', '146'),
	...column(LEFT, [' Mr. Fell: I do.']),
	...column(RIGHT, [' Ann Tarn: So do I.']),
];

function said(bytes: Uint8Array): [string | null, string | null, string | null][] {
	const document = read(bytes, { name: 'x.pdf', house: 'Commons' });
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, part.column, (words(document, part) ?? '').replace(/\s+/g, ' ')]);
}

const refusal = (pages: readonly (readonly SetWords[])[]) => () =>
	readDocument(pdfOf(pages), { name: 'x.pdf', house: 'Commons' });

describe('PDFs of the official report, in two columns', () => {
	test('are read down the left column and then the right, page after page', () => {
		expect(said(pdfOf([[{ words: 'Order of business', x: 250, y: 700 }], FIRST, SECOND]))).toEqual([
			[
				'Mr. Fell (Coal Bay) (Lab)',
				'143',
				'The piers are lit by the Board, and the co-operation of all is welcome. 25 October 2006 : Column 144 They were not lit before.',
			],
			['Ann Tarn', '144', 'I thank him for that. He knows the coast.'],
			['Mr. Fell', '145', 'I do.'],
			['Ann Tarn', '146', 'So do I.'],
		]);
	});

	test('are refused where their columns do not run on, or a line runs across both', () => {
		expect(refusal([FIRST, FIRST])).toThrow('the columns do not run on at page 2');
		expect(refusal([FIRST, column(LEFT, [' Mr. Fell: I do.'])])).toThrow(
			'page 2 prints no numbers of columns',
		);
		const across = {
			words: 'One line that runs on and on and on from here across the middle of the page',
			x: 150,
			y: 600,
		};
		expect(refusal([[...FIRST, across]])).toThrow('lines run across both columns on page 1');
		expect(refusal([column(LEFT, [' Mr. Fell: I do.'])])).toThrow('it prints no numbers of columns');
	});

	test('are refused in a sentence where they are broken', () => {
		expect(() => readDocument(pdfOf([FIRST]).subarray(0, 200), { name: 'x.pdf' })).toThrow(
			'it is a PDF, and it is broken, or locked with a password',
		);
	});
});

test('Word documents are read as the text they hold', () => {
	const document = read(
		docxOf([
			'25 Oct 2006 : Column 143',
			'Piers',
			'Mr. Fell: The piers are lit.',
			'Ann Tarn (Coal Bay) (Lab): I thank him.',
		]),
		{
			name: 'x.docx',
			house: 'Commons',
		},
	);
	expect(contributionsOf(document).map(({ speaker }) => speaker)).toEqual([
		'Mr. Fell',
		'Ann Tarn (Coal Bay) (Lab)',
	]);
	expect(document.sections[0]).toMatchObject({ sittingDate: '2006-10-25', column: '143' });
});
