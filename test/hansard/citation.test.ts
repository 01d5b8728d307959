import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCitation } from '../../src/grammar/citations/typed.ts';
import { type Citation, printCitation, printLibraryCitation } from '../../src/hansard/citation.ts';
import { canonicalColumn, columnsMeet, parseColumn, printColumn } from '../../src/hansard/column.ts';

const nothing: Citation = { house: null, date: null, volume: null, column: null, uin: null };

describe('columns', () => {
	test.each([
		['75W', '75W'],
		['W75', '75W'],
		['col. 75 W', '75W'],
		['WA29', 'WA29'],
		['29WA', 'WA29'],
		['WA 29–30', 'WA29-30'],
		['WA29-WA30', 'WA29-30'],
		['cc845-6W', '845-46W'],
		['1840-41W', '1840-41W'],
		['1899–1901', '1899-1901'],
		['WH12', '12WH'],
		['GC 8', 'GC8'],
	])('%s is %s', (typed, canonical) => {
		expect(canonicalColumn(typed)).toBe(canonical);
	});

	test.each(['', 'W', '0W', '75X', 'WA29W', '99-12W', '123456'])('%j is none', (typed) => {
		expect(canonicalColumn(typed)).toBeNull();
	});

	test('written statements stand the way their House prints them', () => {
		expect(canonicalColumn('WS7', 'Commons')).toBe('7WS');
		expect(canonicalColumn('7WS', 'Lords')).toBe('WS7');
	});

	test('a column lies in a range of its own series only', () => {
		expect(columnsMeet('76W', '75-77W')).toBe(true);
		expect(columnsMeet('76', '75-77W')).toBe(false);
		expect(columnsMeet('78W', '75-77W')).toBe(false);
	});

	test('what is printed reads back as the same column', () => {
		const series = fc.constantFrom('WA', 'WS', 'WH', 'GC', 'MC', 'W', 'P', null);
		fc.assert(
			fc.property(
				series,
				fc.integer({ min: 1, max: 9999 }),
				fc.option(fc.integer({ min: 1, max: 300 })),
				(kind, number, more) => {
					const column = { series: kind, number, to: more === null ? null : number + more, prefixed: false };
					const printed = printColumn(column, 'Lords');
					expect(printColumn(parseColumn(printed) ?? column, 'Lords')).toBe(printed);
					expect(parseColumn(printed)).toMatchObject({ number, to: column.to, series: kind });
				},
			),
		);
	});
});

describe('citations as they are typed', () => {
	test.each<[string, Partial<Citation>]>([
		['40001', { uin: '40001' }],
		['(40001)', { uin: '40001' }],
		['question 40001', { uin: '40001' }],
		['hl 1236', { uin: 'HL1236' }],
		['[HL1236]', { uin: 'HL1236' }],
		['9 June 2008 col 75W', { date: '2008-06-09', column: '75W' }],
		['9th June 2008, W75', { date: '2008-06-09', column: '75W' }],
		['HC Deb 17 Dec 2008 vol 485', { house: 'Commons', date: '2008-12-17', volume: '485' }],
		['Official Report, 9 June 2008, column 75W', { date: '2008-06-09', column: '75W' }],
		['Official Report, columns 1840-41W', { column: '1840-41W' }],
		[
			'HC Deb 30 October 2002 vol 391 cc845-6W',
			{ house: 'Commons', date: '2002-10-30', volume: '391', column: '845-46W' },
		],
		[
			'HL Deb 27 October 2009, vol 713, col WA1',
			{ house: 'Lords', date: '2009-10-27', volume: '713', column: 'WA1' },
		],
		['Vol. 450, c. 1682W', { volume: '450', column: '1682W' }],
		['(WA 29–30)', { column: 'WA29-30' }],
		['2008-06-09', { date: '2008-06-09' }],
		['09/06/2008', { date: '2008-06-09' }],
		['Lords 3 March 2011', { house: 'Lords', date: '2011-03-03' }],
		['40001 of 9 June 2008', { date: '2008-06-09', uin: '40001' }],
		['see PQ 40001 please', { uin: '40001' }],
		['see hl 1236 please', { uin: 'HL1236' }],
		['no. 123', { uin: '123' }],
		['vol 450', { volume: '450' }],
		['2008-06-09 col 75W', { date: '2008-06-09', column: '75W' }],
		['col 7 2008-06-09 40001', { date: '2008-06-09', column: '7' }],
		['  HC  Deb\n9 June 2008\tcol   75W ', { house: 'Commons', date: '2008-06-09', column: '75W' }],
		['9 June 2008 col 75W, file 123456', { date: '2008-06-09', column: '75W' }],
		['col 75W of 9 June 2008, HC', { house: 'Commons', date: '2008-06-09', column: '75W' }],
		['col 12 of 9 June 2008, H.L.', { house: 'Lords', date: '2008-06-09', column: '12' }],
		['vol 12, March 2009, col 4', { volume: '12', column: '4' }],
		['column 12, 9 June 2008', { date: '2008-06-09', column: '12' }],
		['c 12 of 9 June 2008', { date: '2008-06-09', column: '12' }],
		['vols. 450 9 June 2008', { volume: '450', date: '2008-06-09' }],
		['vol450 9 June 2008', { volume: '450', date: '2008-06-09' }],
		['col 75W, 9 June 2008, vol 485', { date: '2008-06-09', volume: '485', column: '75W' }],
	])('%s', (typed, expected) => {
		expect(parseCitation(typed)).toEqual({ ...nothing, ...expected });
	});

	test('what stands far behind is not looked at', () => {
		expect(parseCitation(`${'x '.repeat(120)}col 75W`)).toBeNull();
		expect(parseCitation(`${'x '.repeat(100)}col 75W`)).toEqual({ ...nothing, column: '75W' });
	});

	test.each(['', 'harbour dues', 'HC Deb', 'volume', 'June 2008', '31 June'])(
		'%j names no place',
		(typed) => {
			expect(parseCitation(typed)).toBeNull();
		},
	);

	test('what is printed reads back as the same citation', () => {
		const day = fc.date({ min: new Date('1909-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
		const column = fc
			.tuple(
				fc.constantFrom('WA', 'GC', 'W', 'WH', 'MC', ''),
				fc.integer({ min: 1, max: 9000 }),
				fc.boolean(),
			)
			.map(([series, number, range]) =>
				canonicalColumn(`${series}${number}${range ? `-${number + 3}` : ''}`),
			);
		fc.assert(
			fc.property(
				fc.constantFrom('Commons' as const, 'Lords' as const, null),
				day.map((date) => date.toISOString().slice(0, 10)),
				fc.option(fc.integer({ min: 1, max: 999 }).map(String)),
				fc.option(column),
				(house, date, volume, col) => {
					const citation: Citation = { ...nothing, house, date, volume, column: col };
					expect(parseCitation(printCitation(citation))).toEqual(citation);
					expect(parseCitation(printLibraryCitation(citation))).toEqual(citation);
				},
			),
		);
	});

	test('are printed as far as they are known', () => {
		expect(
			printCitation({ ...nothing, house: 'Lords', date: '2009-10-27', volume: '713', column: 'WA1' }),
		).toBe('HL Deb 27 October 2009, vol 713, col WA1');
		expect(printCitation({ ...nothing, date: '2009-10-27', column: '1840-41W' })).toBe(
			'Hansard 27 October 2009, cols 1840–41W',
		);
		expect(printLibraryCitation({ ...nothing, house: 'Commons', date: '2009-10-27', column: '75W' })).toBe(
			'HC Deb 27 October 2009 c75W',
		);
	});

	test('no typed text makes reading fail', () => {
		fc.assert(fc.property(fc.string({ maxLength: 300 }), (typed) => void parseCitation(typed)));
	});
});
