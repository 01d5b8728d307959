import { expect, test } from 'vitest';
import { tableFigures, told } from '../../support/tables.ts';

const LEAD = 'The number of vessels inspected at each harbour is shown in the following table.';

test('heads of several rows stand over the columns that they span', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*North quay*|2', '*South quay*|2'],
			['*Harbour*', '*Trawlers*', '*Ferries*', '*Trawlers*', '*Ferries*'],
			['Saltwick', '12', '3', '14', '2'],
			['Marfleet', '8', '1', '9', '5'],
		],
	});
	expect(figures.map(told).slice(0, 4)).toEqual([
		'Saltwick / North quay / Trawlers: 12',
		'Saltwick / North quay / Ferries: 3',
		'Saltwick / South quay / Trawlers: 14',
		'Saltwick / South quay / Ferries: 2',
	]);
	expect(figures).toHaveLength(8);
	expect(figures[0]).toMatchObject({
		subjects: [{ name: 'Saltwick' }],
		measure: 'The number of vessels inspected at each harbour: North quay: Trawlers',
		rule: 'table.cell',
	});
});

test('a head followed by blanks stands over them where every head of its row is', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*North quay*', '', '*South quay*', ''],
			['*Harbour*', '*Trawlers*', '*Ferries*', '*Trawlers*', '*Ferries*'],
			['Saltwick', '12', '3', '14', '2'],
		],
	});
	expect(figures.map(told)[1]).toBe('Saltwick / North quay / Ferries: 3');
});

test('heads that come again belong to the one before them', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*2007 total*', '*Trawlers*', '*2008 total*', '*Trawlers*'],
			['Saltwick', '12', '3', '14', '2'],
		],
	});
	expect(figures.map(told)).toEqual([
		'Saltwick / 2007 total: 12, 2007',
		'Saltwick / 2007 / Trawlers: 3, 2007',
		'Saltwick / 2008 total: 14, 2008',
		'Saltwick / 2008 / Trawlers: 2, 2008',
	]);
});

test('a blank label goes on from the row above, and no row is lost', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Year*', '*Crew*', '*Inspected*', '*Detained*'],
			['2005', 'Local', '20', '4'],
			['', 'Foreign', '31', '6'],
			['2006', 'Local', '22', '5'],
			['', 'Foreign', '35', '2'],
		],
	});
	expect(figures.map(told)).toContain('2005 / Foreign / Detained: 6, 2005');
	expect(figures.map(told)).toContain('2006 / Foreign / Inspected: 35, 2006');
	expect(figures).toHaveLength(8);
});

test('rows under the head of a group belong to it, and groups may stand in groups', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Allocated*', '*Paid*'],
			['*Quays*', '', ''],
			['*Saltwick*', '', ''],
			['Dredging', '120', '80'],
			['*Marfleet*', '', ''],
			['Dredging', '90', '70'],
			['*Slipways*', '', ''],
			['*Saltwick*', '', ''],
			['Dredging', '11', '10'],
		],
	});
	expect(figures.map(told)).toEqual([
		'Quays / Saltwick / Dredging / Allocated: 120',
		'Quays / Saltwick / Dredging / Paid: 80',
		'Quays / Marfleet / Dredging / Allocated: 90',
		'Quays / Marfleet / Dredging / Paid: 70',
		'Slipways / Saltwick / Dredging / Allocated: 11',
		'Slipways / Saltwick / Dredging / Paid: 10',
	]);
});

test('a row without figures is no group, and a blank row ends one', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*Trawlers*', '*Ferries*'],
			['*East coast*', '', ''],
			['Saltwick', '12', '3'],
			['Ness', '', ''],
			['Marfleet', '8', '1'],
			['', '', ''],
			['All coasts', '40', '9'],
		],
	});
	expect(figures.map(told)).toEqual([
		'East coast / Saltwick / Trawlers: 12',
		'East coast / Saltwick / Ferries: 3',
		'East coast / Marfleet / Trawlers: 8',
		'East coast / Marfleet / Ferries: 1',
		'All coasts / Trawlers: 40',
		'All coasts / Ferries: 9',
	]);
});

test('numbers that only order the rows are labels, words between figures are not', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Quarter*', '*Name*', '*Calls*', '*Flag*'],
			['2008-09', '1', 'Saltwick', '810', 'Red'],
			['2008-09', '2', 'Saltwick', '790', 'Blue'],
		],
	});
	expect(figures.map(told)).toEqual([
		'2008-09 / 1 / Saltwick / Calls: 810, 2008-09',
		'2008-09 / 2 / Saltwick / Calls: 790, 2008-09',
	]);
});

test('cells that nothing tells apart although their values differ are claimed by none', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*Trawlers*'],
			['Saltwick', '12'],
			['Marfleet', '8'],
			['Marfleet', '9'],
		],
	});
	expect(figures.map(told)).toEqual(['Saltwick / Trawlers: 12']);
});

test('a table that goes on under new heads keeps the title and the head over all of it', () => {
	const figures = tableFigures(
		{
			above: [LEAD],
			rows: [
				['*Vessels detained or released at harbours of the east coast*|3'],
				['', '*Detained*|2'],
				['*Harbour*', '*2001*', '*2002*'],
				['Saltwick', '12', '3'],
			],
		},
		{
			rows: [
				['*Harbour*', '*2003*', '*2004*'],
				['Saltwick', '7', '5'],
			],
		},
	);
	expect(figures.map(told)).toEqual([
		'Saltwick / Detained / 2001: 12, 2001',
		'Saltwick / Detained / 2002: 3, 2002',
		'Saltwick / Detained / 2003: 7, 2003',
		'Saltwick / Detained / 2004: 5, 2004',
	]);
	expect(figures[3]?.labels[0]).toBe('Vessels detained or released at harbours of the east coast');
});

test('a figure that is forecast or aimed at is not told as what is', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*Calls*', '*Projected calls*', '*Target*'],
			['Saltwick', '12', '14', '20'],
		],
	});
	expect(figures.map(({ status }) => status)).toEqual(['stated', 'forecast', 'target']);
});

test('what a cell tells of a year to come is planned, or forecast where it is an estimate', () => {
	const status = (caption: string) =>
		tableFigures({
			above: [LEAD, caption],
			rows: [
				['*Harbour*', '*1997-98*', '*2098-99*'],
				['Saltwick', '12', '14'],
				['Marfleet', '3', '9'],
			],
		})
			.map((figure) => figure.status)
			.slice(0, 2);
	expect(status('Calls at harbours')).toEqual(['stated', 'plan']);
	expect(status('Estimated calls at harbours')).toEqual(['stated', 'forecast']);
});

test.each([
	{
		leads: 'The expenditure on these items is shown in the following table.',
		asked: 'To ask the Minister for Piers how much his Department spent on brass lamps for piers.',
		aside: 'his Department spent on brass lamps for piers',
	},
	{
		leads: 'The amounts paid for lamps are set out in the table.',
		asked:
			'To ask the Minister for Piers (1) how many ferries sank; (2) how much the Board paid for lamps on harbour walls.',
		aside: 'the Board paid for lamps on harbour walls',
	},
	{
		leads: 'The following table shows the cost of repairing brass lamps on harbour walls and wooden piers.',
		asked: 'To ask the Minister for Piers what lamps cost his Department in each year.',
		aside: null,
	},
	{
		leads: 'The amounts for lamps are set out in the table.',
		asked: 'To ask the Minister for Piers (1) how many ferries sank; (2) how many barges were built.',
		aside: null,
	},
])('a cell carries what was asked where its lead-in says little: $leads', ({ leads, asked, aside }) => {
	const [figure] = tableFigures({
		question: asked,
		above: [leads],
		rows: [
			['', '*£*'],
			['2007-08', '1,200'],
			['2008-09', '1,300'],
		],
	});
	expect(figure?.aside).toBe(aside);
});

test('heads that stand again among the rows begin a table of their own, under what spans it', () => {
	const heads = (...years: readonly string[]) => ['*Bridge*', ...years.map((year) => `*${year}*`)];
	const figures = tableFigures({
		above: ['The table shows lamps lit and mended.'],
		rows: [
			['', '*Lamps lit*|2'],
			heads('2001', '2002'),
			['Arun', '11', '12'],
			heads('2003', '2004'),
			['Arun', '13', '14'],
			['', '*Lamps mended*|2'],
			heads('2001', '2002'),
			['Arun', '1', '2'],
			['*Total*', '*1*', '*2*'],
		],
	});
	expect(figures.map(told)).toEqual([
		'Arun / Lamps lit / 2001: 11, 2001',
		'Arun / Lamps lit / 2002: 12, 2002',
		'Arun / Lamps lit / 2003: 13, 2003',
		'Arun / Lamps lit / 2004: 14, 2004',
		'Arun / Lamps mended / 2001: 1, 2001',
		'Arun / Lamps mended / 2002: 2, 2002',
		'Total / Lamps mended / 2001: 1, 2001',
		'Total / Lamps mended / 2002: 2, 2002',
	]);
});

test('a title that a lead-in begins with says which of two things a table counts', () => {
	const topic = (title: string) =>
		tableFigures({
			above: ['The table shows lamps lit and lamps mended.'],
			rows: [[`*${title}*|2`], ['', '*2001*'], ['Arun', '11']],
		}).map(({ labels }) => labels[0]);
	expect(topic('Lamps lit')).toEqual(['Lamps lit: lamps lit and lamps mended']);
	expect(topic('Lamps mended')).toEqual(['Lamps mended: lamps lit and lamps mended']);
});

test('figures of a row that nothing names are left out, unless they are the sum of those above', () => {
	const rows = (last: readonly string[]) => [
		['*Harbour*', '*Trawlers*', '*Ferries*'],
		['Saltwick', '12', '3'],
		['Marfleet', '8', '1'],
		['', ...last],
	];
	const read = (last: readonly string[]) => tableFigures({ above: [LEAD], rows: rows(last) }).map(told);
	expect(read(['7', '9'])).toHaveLength(4);
	expect(read(['20', '9'])).toEqual(expect.arrayContaining(['Trawlers: 20']));
	expect(read(['20', '9'])).not.toContain('Ferries: 9');
});
