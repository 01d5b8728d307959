import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { citationsIn } from '../../src/grammar/citations/cite.ts';
import { read } from '../support/reading.ts';

const where = { sittingDate: '2006-05-15', answers: [] };
const places = (text: string) =>
	citationsIn(text, where).map(({ cites: { date, column, uin } }) => [date, column, uin]);

test('several answers in one sentence are cited one by one', () => {
	expect(
		places(
			'I refer the hon. Member to the answers given on 20 March 2006, Official Report, column 1416w and 2 May, Official Report column 209WS, respectively.',
		),
	).toEqual([
		['2006-03-20', '1416W', null],
		['2006-05-02', '209WS', null],
	]);
});

test('a day without its year is the last such day up to the sitting', () => {
	expect(places('the answer of 16 May (WA 12)')).toEqual([['2005-05-16', 'WA12', null]]);
	expect(places('the answer of 15 May (WA 12)')).toEqual([['2006-05-15', 'WA12', null]]);
});

test('a citation begins and ends between tokens, whatever stands around it', () => {
	const piece = fc.constantFrom(
		'9 May 2006',
		'Official Report',
		'column 9WS',
		'c. 75W',
		'(WA 12—13)',
		'Vol. 446',
		'HL Deb',
		'question 40001',
		'(40001 & 40002)',
		'the answer of',
		'that answer',
		'and',
		',',
		'9',
		'W',
		'x',
	);
	const joint = fc.constantFrom(' ', ', ', '', '; ');
	fc.assert(
		fc.property(fc.array(fc.tuple(piece, joint), { maxLength: 9 }), (parts) => {
			const text = parts.flat().join('');
			for (const { start, end } of citationsIn(text, where)) {
				expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
				expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
				expect(end).toBeGreaterThan(start);
			}
		}),
	);
});

test.each([
	['whose answer it was, over and over', `I refer to the answer ${'to the x '.repeat(24)}zz on 9 May 2006`],
	['numbers that never come to a month', '1, 2, 3, 4, '.repeat(4000)],
	['one day after another', 'the answer of 9 May 2006 '.repeat(2000)],
	['brackets that open only', '(40001, '.repeat(4000)],
])('a text of %s is read like any other', (_, text) => {
	for (const { start, end } of citationsIn(text, where)) expect(end).toBeGreaterThan(start);
});

test('a ministerial correction refers to the place that it corrects', () => {
	const page = (place: string) =>
		[
			'1 July 2013 : Column 7MC',
			'Ministerial Corrections',
			'Lamps',
			'Piers',
			'Ann Tarn: To ask the Secretary of State for Lamps how many piers were lit. [40001]',
			place,
			'Letter of correction from Mr Fell:',
			'An error has been identified in the written answer given on 12 June 2013.',
			'The full answer given was as follows:',
			'Mr Fell: There were 41.',
			'The correct answer should have been:',
			'Mr Fell: There were 14.',
		].join('\n\n');
	const cited = (place: string) => {
		const document = read(page(place), { name: 'x.txt', house: 'Commons' });
		return document.sections.flatMap((section) =>
			extract(document.text, section).facts.flatMap((fact) =>
				fact.kind === 'reference' ? [[fact.cites.date, fact.cites.column, fact.exchange]] : [],
			),
		);
	};
	expect(cited('[Official Report, 12 June 2013, Vol. 564, c. 370W.]')).toEqual([['2013-06-12', '370W', 0]]);
	expect(cited('Many piers were dark.')).toEqual([]);
});
