import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, tableIn } from '../support/reading.ts';

/** The rows that are read out of cells printed one a line, or null. */
function rowsOf(cells: readonly string[], notes: readonly string[] = []): (readonly string[])[] | null {
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
	const { rows } = tableIn(document.sections[0]?.exchanges[0]?.answer);
	return rows?.map((row) => row.map(({ value }) => value)) ?? null;
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
		// 12 and 8, or 12 and 13: either way round the totals come right.
		expect(
			rowsOf([
				'Trawlers',
				'Ferries',
				'North',
				'12',
				'12',
				'South',
				'8',
				'West',
				'5',
				'6',
				'Total',
				'30',
				'40',
			]),
		).toBeNull();
	});

	test.each([
		[
			'a figure is missing and nothing decides',
			['Trawlers', 'Ferries', 'North', '12', '3', 'South', '8', 'West', '5', '6'],
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
	])('give no rows where %s', (_, cells) => {
		expect(rowsOf(cells)).toBeNull();
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
