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

	test('are read as the printed report is set: titles across, centred heads, divided words and names', () => {
		const top = (left: string, right: string): SetWords[] => [
			{ words: left, x: LEFT, y: 775 },
			{ words: 'Oral Answers', x: 130, y: 775 },
			{ words: '22 JULY 2014', x: 265, y: 775 },
			{ words: 'Oral Answers', x: 400, y: 775 },
			{ words: right, x: 545, y: 775 },
		];
		const first = [
			...top('721', '722'),
			{ words: 'House of Commons', x: 255, y: 750 },
			{ words: 'Tuesday 22 July 2014', x: 250, y: 735 },
			{ words: "The House met at half-past Eleven o'clock", x: 205, y: 720 },
			{ words: 'PRAYERS', x: 280, y: 700 },
			{ words: '[MR SPEAKER in the Chair]', x: 240, y: 685 },
			{ words: 'Oral Answers to Questions', x: 105, y: 655 },
			{ words: 'TRANSPORT', x: 140, y: 635 },
			{ words: 'The Secretary of State was asked-', x: 90, y: 620 },
			{ words: 'Piers', x: 155, y: 600 },
			...column(
				LEFT,
				[
					' 1. Ann Tarn (Berwick-upon-Tweed) (Lab): What steps',
					'he is taking to light the piers of Berwick-',
					'upon-Tweed and their adminis-',
					'tration. [904921]',
					' The Secretary of State for Transport (Zeb Quill-',
					'Dale): The Board has lit 14 in 2005-',
					'06. That is the work of its lamp-',
				],
				585,
			),
			...column(
				RIGHT,
				[
					'lighters, and of co-',
					'operation. Mr Quill-Dale knows their lamp-lighters well.',
					' Ann Tarn: I thank him. Will he come to',
					'the harbour-',
					'side?',
				],
				655,
			),
		];
		const second = [
			...top('723', '724'),
			...column(LEFT, [' Zeb Quill-Dale: I will. The harbourside is lit.']),
			...column(RIGHT, [' Ann Tarn: Soon?']),
		];
		const whole = said(pdfOf([[{ words: 'PARLIAMENTARY DEBATES', x: 230, y: 500 }], first, second]));
		expect(whole.map(([speaker, from]) => [speaker, from])).toEqual([
			['Ann Tarn (Berwick-upon-Tweed) (Lab)', '721'],
			['Zeb Quill-Dale', '721'],
			['Ann Tarn', '722'],
			['Zeb Quill-Dale', '723'],
			['Ann Tarn', '724'],
		]);
		expect(whole[0]?.[2]).toBe(
			'What steps he is taking to light the piers of Berwick-upon-Tweed and their administration. [904921]',
		);
		expect(whole[1]?.[2]).toBe(
			'The Board has lit 14 in 2005-06. That is the work of its lamp-lighters, 22 July 2014 : Column 722 and of co-operation. Mr Quill-Dale knows their lamp-lighters well.',
		);
		expect(whole[2]?.[2]).toBe('I thank him. Will he come to the harbourside?');
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
