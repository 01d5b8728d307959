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

	test('stand under one year over quarters or months that run on', () => {
		const body = ['Ayr', '1', '2', '3', 'Wick', '4', '5', '6', 'Tain', '7', '8', '9'];
		expect(rowsOf(['2006', 'Court', 'Q1', 'Q2', 'Q3', ...body])?.slice(0, 2)).toEqual([
			['', '2006'],
			['Court', 'Q1', 'Q2', 'Q3'],
		]);
		expect(rowsOf(['2006', 'Court', 'Q1', 'Q2', 'Q4', ...body])).toBeNull();
	});

	test('no row of which holds a figure for each head are nobody’s', () => {
		const body = ['Ash', '12', '14', 'Elm', '7', '9', 'Oak', '5', '6'];
		expect(rowsOf(['Pit', '2001', '2002', '2003', ...body])).toBeNull();
		expect(rowsOf(['2008-09 outturn', '2009-10 estimate', '2010-11 plan', ...body])).toBeNull();
		expect(rowsOf(['Quay', 'Length (metres)', 'Dues (£ million)', 'Share (per cent)', ...body])).toBeNull();
	});

	test('may be headed by units, with the heads of groups between', () => {
		const cells = [
			'In cash (£000)',
			'In 2009 prices (£000)',
			'Old accounts',
			'2001',
			'1',
			'2',
			'2002',
			'3',
			'4',
		];
		expect(rowsOf([...cells, 'New accounts', '2003', '5', '6', '2004', '7', '8'])?.slice(0, 3)).toEqual([
			['', 'In cash (£000)', 'In 2009 prices (£000)'],
			['Old accounts'],
			['2001', '1', '2'],
		]);
	});

	test('a total at the end of each row shows which heads are those of figures', () => {
		const cells = (last: string) =>
			`House Wing Men Women Total Northgate Ash 1 2 3 Elm 4 - 4 Southgate Oak 5 1 ${last} Yew 2 2 4`.split(
				' ',
			);
		expect(rowsOf(cells('6'))).toContainEqual(['Southgate']);
		expect(rowsOf(cells('7'))).toBeNull();
	});

	test('of one column with a plain head are read where their total proves that no row lost its figure', () => {
		const cells = (total: string) => [
			'Quarter',
			'Inspections',
			'Spring',
			'14',
			'Summer',
			'18',
			'Autumn',
			'11',
			'Total',
			total,
		];
		expect(rowsOf(cells('43'))).toContainEqual(['Summer', '18']);
		expect(rowsOf(cells('44'))).toBeNull();
	});

	test('have the head of a group that ends in a colon, and labels with their units', () => {
		const cells = [
			'2006',
			'2007',
			'Claims (number)',
			'90',
			'95',
			'of which:',
			'paid',
			'60',
			'64',
			'refused',
			'30',
			'31',
		];
		expect(rowsOf(cells)?.slice(1, 3)).toEqual([['Claims (number)', '90', '95'], ['of which:']]);
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

describe('marks of notes behind figures', () => {
	const lines = (words: string) => words.split(' ');
	const marked = (cells: readonly string[], notes: readonly string[]) =>
		cellsOf(cells, notes)
			?.slice(1)
			.map((row) =>
				row.map(({ value, marks, doubtful }) => `${value}${marks.map((m) => `^${m}`)}${doubtful ? '?' : ''}`),
			);

	test('that repeat down a column are taken off by its total', () => {
		const cells = lines('Port Fines1 Calls North 801 12 Holm 641 14 Wick 711 16 Total 2151 42');
		expect(marked(cells, ['1 On the spot.'])?.[0]).toEqual(['North', '80^1', '12']);
	});
	test('that nothing decides leave their figures in doubt', () => {
		const cells = lines('Port Fines1 Calls North 801 12 Holm 641 14 Wick 711 16');
		expect(marked(cells, ['1 On the spot.'])?.[0]).toEqual(['North', '801?', '12']);
		const longer = lines('Port Fines Calls1 North 801 12 Holm 64 14 Wick 71 16');
		expect(marked(longer, ['1 On the spot.'])?.[0]).toEqual(['North', '801?', '12']);
	});
	test('are no part of a figure where the total says so, or where the title has them', () => {
		const cells = lines('Port Fines Calls1 North 801 12 Holm 64 14 Wick 71 16 Total 936 42');
		expect(marked(cells, ['1 On the spot.'])?.[0]).toEqual(['North', '801', '12']);
	});
	test('of every form are known by their notes', () => {
		const signs = lines('Port Fines† Calls North 80‡ 12 Holm 64 14 Wick 71 16');
		expect(marked(signs, ['† Set.', '‡ Paid.'])?.[0]).toEqual(['North', '80^‡', '12']);
		const raised = lines('Port Fines Calls North 80 12 Holm 64¹ 14 Wick[2] 71 16');
		expect(marked(raised, ['¹ Set.', '² Paid.'])?.slice(1)).toEqual([
			['Holm', '64^1', '14'],
			['Wick^2', '71', '16'],
		]);
	});
});

describe('a whole table on one line', () => {
	const read1 = (line: string) => {
		const rows = cellsOf([line]);
		return rows?.map((row) => row.map(({ value }) => value)) ?? null;
	};
	test('is read where years are its heads and every row has a figure for each', () => {
		expect(read1('Pier 2004 2005 2006 North Quay 12 14 19 Holm 7 9 11 Wick 21 20 24')).toEqual([
			['Pier', '2004', '2005', '2006'],
			['North Quay', '12', '14', '19'],
			['Holm', '7', '9', '11'],
			['Wick', '21', '20', '24'],
		]);
		expect(read1('Pier 20041 2005 Holm 7 9 Wick 21 20 Tarn 4 5 1 In part.')?.[0]).toEqual([
			'Pier',
			'2004',
			'2005',
		]);
	});
	test.each([
		['a row has a figure too few', 'Pier 2004 2005 2006 North 12 14 19 Holm 7 9 Wick 21 20 24'],
		['a label holds a figure', 'Pier 2004 2005 Band 1 12 14 Band 2 7 9 Band 3 21 20'],
		['heads are words', 'Pier Boats Crews North 12 14 Holm 7 9 Wick 21 20'],
		['a unit stands somewhere before the heads', '£ million Pier 2004 2005 North 12 14 Holm 7 9 Wick 21 20'],
		['the head of a group may stand in a label', 'Pier 2004 2005 Paid staff North 12 14 Holm 7 9 Wick 21 20'],
	])('is left as it stands where %s', (_, line) => {
		expect(read1(line)).toBeNull();
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
