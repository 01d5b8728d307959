import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/hansard/section.ts';
import { read, tableIn } from '../support/reading.ts';

const threeRows = ['North', '1', '2', '3', 'Holm', '4', '5', '6', 'Wick', '7', '8', '9'];

/** The rows that are read out of cells printed one a line, or null. */
function rowsOf(cells: readonly string[], notes: readonly string[] = []): (readonly string[])[] | null {
	return cellsOf(cells, notes)?.map((row) => row.map(({ value }) => value)) ?? null;
}

function cellsOf(cells: readonly string[], notes: readonly string[] = []): Table['rows'] {
	const page = [
		'Skip to main content',
		'Landings',
		'Volume 457: debated on Tuesday 6 March 2007',
		'To ask the Secretary of State what was landed. (40001)',
		'The landings are in the following table:',
		...cells,
		...notes,
	].join('\n\n');
	const document = read(page, { name: 'page.txt', house: 'Commons' });
	return tableIn(document.sections[0]?.exchanges[0]?.answer).rows;
}

describe('cells printed one a line', () => {
	test('fall into rows under their heads, with the heads of groups', () => {
		const cells = '2004 2005|Quays|Trawlers 12 14|Ferries 3 2|Slipways|Trawlers 7 9|Ferries 1 4'
			.split('|')
			.flatMap((line) => line.split(' '));
		expect(rowsOf(cells)).toEqual([
			['', '2004', '2005'],
			['Quays'],
			['Trawlers', '12', '14'],
			['Ferries', '3', '2'],
			['Slipways'],
			['Trawlers', '7', '9'],
			['Ferries', '1', '4'],
		]);
	});

	test('stand under two rows of heads where the lower come again', () => {
		expect(
			rowsOf([
				'2004',
				'2005',
				'Harbour',
				'Calls',
				'Wrecks',
				'Calls',
				'Wrecks',
				'North',
				'12',
				'1',
				'14',
				'2',
				'South',
				'8',
				'0',
				'9',
				'3',
				'West',
				'5',
				'1',
				'6',
				'1',
			]),
		).toEqual([
			['', '2004', '2005'],
			['Harbour', 'Calls', 'Wrecks', 'Calls', 'Wrecks'],
			['North', '12', '1', '14', '2'],
			['South', '8', '0', '9', '3'],
			['West', '5', '1', '6', '1'],
		]);
	});

	test('a line of units is no head and no figure', () => {
		expect(
			rowsOf([
				'Dues paid at harbours of the east coast, by year and harbour',
				'£000',
				'2004',
				'2005',
				'North',
				'12',
				'1',
				'South',
				'8',
				'3',
				'West',
				'5',
				'6',
			])?.[0],
		).toEqual(['', '2004', '2005']);
	});

	test('blanks are placed where the totals demand one place alone', () => {
		const cells = [
			'Trawlers',
			'Ferries',
			'North',
			'12',
			'3',
			'South',
			'8',
			'West',
			'5',
			'6',
			'Total',
			'25',
			'9',
		];
		expect(rowsOf(cells)).toContainEqual(['South', '8', '']);
	});

	test('a row of which nothing tells under which heads its figures stand keeps them without a value', () => {
		// 12 and 8, or 12 and 12: either way round the totals come right.
		for (const total of [[], ['Total', '30', '40']]) {
			const body = ['North', '12', '12', 'South', '8', 'West', '5', '6', ...total];
			const row = cellsOf(['Trawlers', 'Ferries', ...body])?.[2];
			expect(row?.map(({ value, columns }) => [value, columns])).toEqual([
				['South', 1],
				['8', 2],
			]);
			expect(row?.[1]?.doubtful).toBe(true);
		}
		// A total that is itself missing proves nothing of the figures before it.
		const cells = 'Sail Steam Total North 12 3 15 South 8 9 West 5 6 11'.split(' ');
		expect(rowsOf(cells)?.[2]).toEqual(['South', '8 9']);
	});

	test('a label without figures is a blank row where all labels stand in the order of their letters', () => {
		const names = 'Amble Beer Clovelly Deal Exmouth Fowey Goole Harwich Itchen Jarrow Kirkwall Looe Maryport';
		const body = (without: string) =>
			names.split(' ').flatMap((name) => (name === without ? [name] : [name, '4', '7']));
		expect(rowsOf(['Boats', 'Crews', ...body('Goole')])).toContainEqual(['Goole', '', '']);
		expect(rowsOf(['Boats', 'Crews', 'Zeal', '1', '2', ...body('Goole').reverse()])).toBeNull();
	});

	test('a first row that the others add up to shows that none is missing', () => {
		const rows = ['Coast', '12', '6', 'Harbours', 'Ness', '7', '3', 'Holm', '3', '2', 'Wick', '2', '1'];
		expect(rowsOf(['Boats', 'Crews', ...rows])).toContainEqual(['Harbours']);
		expect(rowsOf(['Boats', 'Crews', ...rows.with(1, '13')])).toBeNull();
	});

	test.each([
		['a word stands among heads that are years', ['Port', '2003', '2004', ...threeRows]],
		['a line of units stands before heads that count nothing', ['Number', 'Trawlers', 'Tugs', ...threeRows]],
		['`(b)` has no `(a)`', ['Landings', 'Boats', '(b) Weight in tonnes', ...threeRows]],
		['a head that counts comes second', ['Landing place', 'Number of boats', 'Lost', ...threeRows]],
		[
			'the first head is the kind of thing that labels name',
			['Quay', 'Boats', 'North Quay', '1', '2', 'Ness Quay', '3', '4', 'West Quay', '5', '6'],
		],
		[
			'the head of a group stands where a label is lost',
			[
				...[
					'2004',
					'2005',
					'East Shore',
					'North',
					'1',
					'2',
					'Holm',
					'3',
					'4',
					'West Shore',
					'Wick',
					'5',
					'6',
				],
				...['Ness Shore', '7', '8', 'Skerry', '9', '1'],
			],
		],
		[
			'a label comes twice in a group',
			['Boats', 'Crews', 'Sail', 'North', '1', '2', 'Holm', '3', '4', 'Steam', '5', '6', 'Holm', '7', '8'],
		],
		[
			'a label is missing',
			['Trawlers', 'Ferries', 'North', '12', '3', '8', '4', 'West', '5', '6', 'Ness', '1', '2'],
		],
		[
			'years do not run on',
			['', 'Boats', '2001', '12', '2002', '14', '2004', '9', '2005', '8'].filter((cell) => cell !== ''),
		],
		[
			'the first label may be a head',
			['Harbour', 'Number of trawlers', 'Number of ferries', '12', '3', 'South', '8', '4', 'West', '5', '6'],
		],
		['two rows show no order', ['Harbour', 'Number', 'North', '12', 'South', '8']],
		[
			'a group may begin above the first row or not',
			[
				'Trawlers',
				'Ferries',
				'Tugs',
				'North',
				'12',
				'3',
				'South',
				'8',
				'4',
				'East',
				'Ness',
				'5',
				'6',
				'Holm',
				'2',
				'2',
			],
		],
		[
			'the label of a row without figures would be a head, and a head the corner',
			'Harbour|Number of boats let|Number of crews|Proportion hired (percentage)|Isle of Fell|North|120|40|9.5|South|80|31|7.2|East|66|20|4.1'.split(
				'|',
			),
		],
	])('give no rows where %s', (_, cells) => {
		expect(rowsOf(cells)).toBeNull();
	});

	test('keep a label without figures as a row where labels stand in the order of their letters', () => {
		const places =
			'Ambry Beck Cove Dunmore Ember Fell Gannet Holm Ivel Jarrow Keld Larne Moor Ness Orme Pell Quay Rye Sound Tarn';
		const blank = ['Cove', 'Gannet', 'Moor'];
		const lines = places
			.split(' ')
			.flatMap((place, at) => (blank.includes(place) ? [place] : [place, `${at + 20}`]));
		const rows = rowsOf(['Boats let by harbour', 'Number of boats', ...lines]);
		expect(rows?.find(([label]) => label === 'Cove')).toEqual(['Cove', '']);
		expect(rows).toHaveLength(21);
	});
});

describe('tables that follow one another without a word between', () => {
	/** How each table of the page falls into rows: how many, or null. */
	const tables = (...cells: readonly string[]) => {
		const page = [
			'Skip to main content',
			'Landings',
			'Volume 457: debated on Tuesday 6 March 2007',
			'To ask the Secretary of State what was landed. (40001)',
			'The landings are in the following tables:',
			...cells,
		].join('\n\n');
		const { sections } = read(page, { name: 'page.txt', house: 'Commons' });
		const blocks = sections[0]?.exchanges[0]?.answer?.blocks ?? [];
		return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows?.length ?? null] : []));
	};
	const body = ['North', '12', '3', 'South', '8', '4', 'West', '5', '6'];
	const boats = ['Boats let', 'Boats lost', ...body];

	test('are told apart by their numbers, by their heads, and by titles that differ in a word', () => {
		expect(tables('Table 1: Trawlers', ...boats, 'Table 2: Ferries', ...boats)).toEqual([4, 4]);
		expect(tables('Harbour', ...boats, 'Harbour', ...boats)).toEqual([4, 4]);
		expect(tables('2004', '2005', 'Harbour', ...rows4, '2006', '2007', 'Harbour', ...rows4)).toEqual([5, 5]);
		const title = (month: string) => `Number of boats in harbours of the southern coast: ${month} 2005`;
		const one = ['Number', 'North', '12', 'South', '8', 'West', '5'];
		expect(tables(title('May'), ...one, title('July'), ...one)).toEqual([4, 4]);
	});
	const rows4 = ['Let', 'Lost', 'Let', 'Lost'].concat(
		['North', '1', '2', '3', '4'],
		['South', '5', '6', '7', '8'],
		['West', '9', '8', '7', '6'],
	);

	test('are one where nothing tells them apart', () => {
		expect(tables('Trawlers', 'Ferries', 'Quays', ...body, 'Slips', ...body)).toEqual([9]);
		expect(tables(...boats, 'Table', '5', '6')).toEqual([5]);
		expect(tables('Harbour', ...boats, 'Harbour', '5', '6')).toEqual([5]);
	});
});

describe('a table of page text', () => {
	const lines = (words: string) => words.split(' ');
	test('keeps its shape where a number in it has a fault, and that number is no figure', () => {
		const rows = rowsOf(lines('Let Lost North 1746,546 3 South 8 4 West 2.00C 6 Ness 11t 9'));
		expect(rows).toContainEqual(['West', '2.00C', '6']);
		expect(rows).toContainEqual(['Ness', '11t', '9']);
	});
	test('takes a mark off thousands only where it stands behind no word before the table', () => {
		const cells = lines('Let Lost North 1,7461 3 South 8 4 West 2 6 Ness 11 9');
		expect(rowsOf(cells, ['1 Estimated.'])).toContainEqual(['North', '1,746', '3']);
		const words =
			'Boats are counted where they lay at the end of each year, in the harbours, on the coast and on rivers as far up as the tide goes.1';
		expect(rowsOf([words, ...cells], ['1 Estimated.'])).toContainEqual(['North', '1,7461', '3']);
	});
	test('may have a time over each head, or heads that come again behind totals', () => {
		expect(
			rowsOf([
				'2004-05 Harbour dues',
				'2004-05 Pilotage',
				'Port name',
				'Per boat',
				'In all',
				...lines('North 1 2 South 3 4 West 5 6'),
			])?.slice(0, 2),
		).toEqual([
			['', '2004-05 Harbour dues', '2004-05 Pilotage'],
			['Port name', 'Per boat', 'In all'],
		]);
		expect(
			rowsOf([
				...lines('Port'),
				'2003 total',
				'Old',
				'New',
				'2004 total',
				'Old',
				'New',
				...lines('North 3 1 2 3 1 2 South 7 3 4 9 4 5 West 2 1 1 4 2 2'),
			]),
		).toHaveLength(4);
		expect(
			rowsOf([
				...lines('Port'),
				'Sail',
				'Old',
				'New',
				'Steam',
				'Old',
				'Other',
				...lines('North 3 1 2 3 1 2 South 7 3 4 9 4 5 West 2 1 1 4 2 2'),
			]),
		).toBeNull();
	});
	test('has no group that only a label without figures would begin', () => {
		expect(rowsOf(lines('Let Lost Sunk Raised North 1 2 3 4 Holm South 5 6 7 8 West 9 1 2 3'))).toBeNull();
		expect(
			rowsOf([
				'Let',
				'Lost',
				'Sunk',
				'Raised',
				...lines('North 1 2 3 4'),
				'of which',
				...lines('South 5 6 7 8 West 9 1 2 3'),
			]),
		).toContainEqual(['of which']);
	});
	test('has months and years that need not run on under several heads', () => {
		expect(
			rowsOf(['Let', 'Lost', 'May 1997', '1', '2', 'October 2008', '3', '4', 'November 2008', '5', '6']),
		).toHaveLength(4);
		expect(rowsOf(['Number let', 'May 1997', '1', 'October 2008', '3', 'November 2008', '5'])).toBeNull();
		expect(rowsOf(lines('Let Lost 2005 1 2 2006 3 4').concat(['2007 (to May)', '5', '6']))).toHaveLength(4);
	});
});

test('a whole table of words and numbers is read as it was printed, or not at all', () => {
	const word = fc.constantFrom('Saltwick', 'Marfleet', 'Ness', 'Holm', 'Skerry', 'Wick', 'Sands');
	const heads = fc.uniqueArray(fc.constantFrom('Trawlers', 'Ferries', 'Tugs', 'Yachts', 'Cutters'), {
		minLength: 2,
		maxLength: 4,
	});
	const table = heads.chain((names) =>
		fc.record({
			names: fc.constant(names),
			labels: fc.uniqueArray(word, { minLength: 3, maxLength: 7 }),
			figures: fc.array(
				fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: names.length, maxLength: names.length }),
				{ minLength: 7, maxLength: 7 },
			),
		}),
	);
	fc.assert(
		fc.property(table, ({ names, labels, figures }) => {
			const rows = labels.map((label, at) => [label, ...(figures[at] ?? []).map(String)]);
			const found = rowsOf([...names, ...rows.flat()]);
			if (found !== null) expect(found.slice(1)).toEqual(rows);
		}),
		{ numRuns: 40 },
	);
});
