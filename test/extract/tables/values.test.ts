import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrinted } from '../../../src/extract/tables/printed.ts';
import { sumsOf } from '../../../src/hansard/sums.ts';
import { tableFigures, told } from '../../support/tables.ts';

describe('a cell that holds a number', () => {
	test.each([
		['1,204', 1204],
		['-16.61', -16.61],
		['£32,500,000', 32_500_000],
		['335,086. 22', 335_086.22],
		['160,800 (first year)', 160_800],
		['Around 75', 75],
		['12 per cent.', 12],
		['Nil', 0],
		['+/-0.6', 0.6],
		['4·4', 4.4],
		['£1,204·75', 1204.75],
		['25 days', 25],
		['1 hour', 1],
		['120 people', 120],
		['40 mg/m3', 40],
		['less than 5', 5],
		['+5', 5],
	])('%s', (words, value) => {
		expect(readPrinted(words)).toMatchObject({ kind: 'number', value });
	});

	test.each([
		['10-15', { value: 10, valueTo: 15 }],
		['13.5 to 15.4', { value: 13.5, valueTo: 15.4 }],
		['5-10 days', { value: 5, valueTo: 10, unit: 'days' }],
		['360 or more', { value: 360, valueTo: null, qualifier: 'or more' }],
		['18+', { value: 18, valueTo: null, qualifier: '+' }],
	])('more than one: %s', (words, held) => {
		expect(readPrinted(words)).toMatchObject({ ...held, form: 'span' });
	});

	test.each([
		'2.00C',
		'11t',
		'3,4',
		'12 January 2000',
		'Yes',
		'2007-08',
		'2007-2021',
		'15-10',
		'7-8 May',
		'2 of 3',
	])('no number: %s', (words) => {
		expect(readPrinted(words).kind).toBe('words');
	});

	test.each([
		['', 'blank'],
		['—', 'dash'],
		['n/a', 'not available'],
		['*', 'suppressed'],
		['[c]', 'suppressed'],
		['[x]', 'not available'],
	])('why there is none: %s', (words, kind) => {
		expect(readPrinted(words)).toEqual({ kind });
	});
});

test('every whole number is read as it is printed', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
			expect(readPrinted(value.toLocaleString('en-GB'))).toMatchObject({ value, form: 'sound' });
		}),
	);
});

const LEAD = 'The vessels inspected at each harbour are set out in the following table.';

test('a dash is nil where totals come right with it, and never where they do not', () => {
	const rows = (total: string) => [
		['*Harbour*', '*Trawlers*', '*Ferries*', '*Total*'],
		['Saltwick', '12', '—', '12'],
		['Marfleet', '8', '5', '13'],
		['Total', '20', total, '25'],
	];
	expect(tableFigures({ above: [LEAD], rows: rows('5') }).map(told)).toContain('Saltwick / Ferries: 0');
	expect(tableFigures({ above: [LEAD], rows: rows('9') }).map(told)).not.toContain('Saltwick / Ferries: 0');
});

test('a number in brackets is less than nothing where totals, a note or a label says so, and else is open', () => {
	const told1 = (rows: readonly (readonly string[])[], below: readonly string[] = []) =>
		tableFigures({ above: [LEAD], rows: [['*Yard*', '*2001*', '*2002*'], ...rows], below }).map(told);
	const body = [
		['Amber', '(14)', '20'],
		['Beryl', '6', '(2)'],
	];
	expect(told1([...body, ['Total', '(8)', '18']])).toContain('Amber / 2001: -14, 2001');
	expect(told1(body, ['Note: Figures in brackets are negative.'])).toContain('Beryl / 2002: -2, 2002');
	expect(told1([...body, ['Surplus/(deficit)', '3', '(1)']])).toContain('Surplus/(deficit) / 2002: -1, 2002');
	expect(told1(body)).toEqual(['Amber / 2002: 20, 2002', 'Beryl / 2001: 6, 2001']);
	// Bases in brackets add up whatever brackets mean.
	const bases = [
		['Amber', '(14)', '20'],
		['Beryl', '(6)', '30'],
		['Total', '(20)', '50'],
	];
	expect(told1(bases).filter((line) => line.includes('/ 2001'))).toEqual([]);
});

test('marks that the source prints without raising them are no part of a head or a label', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Depot*', '*Vans†*', '*Carts*'],
			['Ely (a)', '14', '3'],
			['Diss', '11¹', '5'],
		],
		below: ['† Diesel.', '(a) Shut in May.', '¹ Counted twice.'],
	});
	expect(figures.map(told)).toEqual([
		'Ely / Vans: 14',
		'Ely / Carts: 3',
		'Diss / Vans: 11',
		'Diss / Carts: 5',
	]);
});

test('a sign alone among heads in italics is a head', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Kent*|2', '*Essex*|2'],
			['*Year*', '*Number*', '*%*', '*Number*', '*%*'],
			['2001', '12', '60', '8', '40'],
			['2002', '13', '65', '7', '35'],
		],
	});
	expect(figures.map(told)).toContain('2001 / Kent / %: 60 per cent, 2001');
});

test('a dash without a total is not available, unless a note says nil', () => {
	const rows = [
		['', '*Boats*'],
		['1998', '—'],
		['1999', '40'],
	];
	expect(tableFigures({ above: [LEAD], rows }).map(told)).toEqual(['1999 / Boats: 40, 1999']);
	expect(
		tableFigures({ above: [LEAD], rows, below: ['Notes: 1. "—" nil or negligible.'] }).map(told)[0],
	).toBe('1998 / Boats: 0, 1998');
});

test('a dash whose column has a note that says there are no figures is never nil', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Date*', '*Full-time*', '*Part-time^1*', '*Total*'],
			['2000', '19', '—', '19'],
			['2001', '18', '2', '20'],
		],
		below: ['(1) The split is not available before 2001.'],
	});
	expect(figures.map(told).filter((line) => line.includes('Part-time'))).toEqual([
		'2001 / Part-time: 2, 2001',
	]);
});

test('a stop for a comma is read so where the total proves it', () => {
	const rows = (total: string) => [
		['*Sentence*', '*2001*', '*2002*'],
		['Short', '40,884', '1,542'],
		['Middling', '29.030', '2,419'],
		['Total', total, '3,961'],
	];
	expect(tableFigures({ above: [LEAD], rows: rows('69,914') }).map(told)).toContain(
		'Middling / 2001: 29030, 2001',
	);
	expect(
		tableFigures({ above: [LEAD], rows: rows('71,000') })
			.map(told)
			.join(),
	).not.toContain('Middling / 2001');
});

test('commas out of place are passed over among whole numbers only', () => {
	const whole = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Boats*'],
			['Saltwick', '4,0206'],
			['Marfleet', '12,100'],
		],
	});
	expect(whole.map(({ value }) => value)).toEqual([40_206, 12_100]);
	const money = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Paid (£)*'],
			['Saltwick', '7,034,98'],
			['Marfleet', '12,100.40'],
			['Ness', '9,100.20'],
		],
	});
	expect(money.map(({ value }) => value)).toEqual([12_100.4, 9_100.2]);
});

test('sums of rows and columns are found, right or not', () => {
	const sums = sumsOf({
		rowLabels: ['Saltwick', 'Marfleet', 'Total'],
		columnLabels: ['Trawlers', 'Ferries', 'Total'],
		cells: [
			[12, 3, 15],
			[8, 1, 9],
			[20, 5, 24],
		],
	});
	expect(sums.map(({ sum, printed, exact }) => [sum, printed, exact])).toEqual([
		[20, 20, true],
		[4, 5, false],
		[24, 24, true],
		[15, 15, true],
		[9, 9, true],
		[25, 24, false],
	]);
});

test('numbers that were rounded need not add up to the last place', () => {
	const [sum] = sumsOf({
		rowLabels: ['A', 'B', 'Total'],
		columnLabels: ['x'],
		cells: [[806_900], [1_537_100], [2_344_100]],
	});
	expect(sum).toMatchObject({ exact: false, right: true });
});

test('ranges are figures under a head that says what they are in, and name the rows elsewhere', () => {
	const rows = [
		['*Grade*', '*Index*', '*Sand*', '', '*Shingle*', ''],
		['', '', '*Loss (kg)*', '*Loss (days)*', '*Loss (kg)*', '*Loss (days)*'],
		['Fine', '1', '11-15', '2-3', '4', '1-2'],
		['Coarse', '2', '16 or more', '4-9', '5-6', '3 days'],
	];
	const found = tableFigures({ above: [LEAD], rows });
	expect(found.map((figure) => [told(figure), figure.valueTo, figure.qualifier])).toContainEqual([
		'Fine / 1 / Sand / Loss (kg): 11 kg',
		15,
		null,
	]);
	expect(found.map(({ value, unit, qualifier }) => [value, unit, qualifier])).toContainEqual([
		16,
		'kg',
		'or more',
	]);
	expect(found).toHaveLength(8);
	const ages = [
		['*Harbour*', '*Age of crew*', '*Number*'],
		['Saltwick', '16-24', '40'],
		['', '25-60', '310'],
	];
	expect(tableFigures({ above: [LEAD], rows: ages }).map(told)).toEqual([
		'Saltwick / 16-24 / Number: 40',
		'Saltwick / 25-60 / Number: 310',
	]);
});

test('stops before three figures are no decimals in a column where others print commas', () => {
	const rows = [
		['*Harbour*', '*2005*', '*2006*'],
		['Saltwick', '12,204', '24.422'],
		['Marfleet', '8,105', '6.401'],
		['Ness', '2,310', '3,482'],
	];
	expect(tableFigures({ above: [LEAD], rows }).map(told)).not.toContain('Saltwick / 2006: 24.422');
	const proved = [...rows, ['Total', '22,619', '34,305']];
	expect(tableFigures({ above: [LEAD], rows: proved }).map(({ value }) => value)).toContain(24_422);
});
