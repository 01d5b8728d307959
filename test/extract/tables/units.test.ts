import { describe, expect, test } from 'vitest';
import {
	unitInHead,
	unitInTitle,
	unitOfWords,
	unitSaid,
	unscaled,
} from '../../../src/extract/tables/unit.ts';
import { tableFigures, told } from '../../support/tables.ts';

describe('the unit of a line of its own', () => {
	test.each([
		['£000', '£000'],
		['£ million', '£ million'],
		["£'000s", '£000'],
		['Thousand', 'thousand'],
		['Percentage', 'per cent'],
		['Tonnes', 'tonnes'],
		['Pence per litre', 'pence per litre'],
		['T housand', 'thousand'],
		['Thousands of pounds', '£000'],
		['£,000', '£000'],
		['Million tonnes', 'million tonnes'],
		['Kilograms per boat per year', 'kilograms per boat per year'],
		['Nautical miles', 'nautical miles'],
		['Thousand, not seasonally adjusted', 'thousand'],
		['£ million, 2005-06 prices', '£ million'],
		['£000 (cash terms)', '£000'],
		['£ million at current prices', '£ million'],
		['Number', null],
		['Rounded numbers', null],
	])('%s', (words, unit) => {
		expect(unitOfWords(words)).toEqual({ unit });
	});

	test.each([
		'G',
		'P',
		'Prices',
		'Cash terms',
		'Harbour',
		'Total number of vessels by harbour and year, 2004',
		'Grant',
	])('none: %s', (words) => {
		expect(unitOfWords(words)).toBeNull();
	});
});

describe('the unit in a head', () => {
	test.each([
		['Spending (£000)', '£000'],
		['Landings (tonnes)', 'tonnes'],
		['Number of berths (thousand)', 'thousand'],
		['Proportion of berths let (percentage)', 'per cent'],
		['Rate per 100,000 population', 'per 100,000 population'],
		['Percentage of berths let', 'per cent'],
		['Fuel cost £', '£'],
		['Number of berths', null],
		['Confidence interval (percentage points)', 'percentage points'],
	])('%s', (words, unit) => {
		expect(unitInHead(words)).toEqual({ unit });
	});

	test.each(['Berths (estimated)', 'Harbour dues', 'Aged 18 (or over)'])('none: %s', (words) => {
		expect(unitInHead(words)).toBeNull();
	});
});

test('the unit of a title', () => {
	expect(unitInTitle('Spending on dredging (£ million), 2004 to 2006')).toEqual({ unit: '£ million' });
	expect(unitInTitle('Percentage of berths let by harbour')).toEqual({ unit: 'per cent' });
	expect(unitInTitle('Harbour dues paid, in £000')).toEqual({ unit: '£000' });
	expect(unitInTitle('Berths at Saltwick, percentage of berths let')).toEqual({ unit: 'per cent' });
	expect(unitInTitle('The average wait in minutes at each lock')).toEqual({ unit: 'minutes' });
	expect(unitInTitle('Distances walked in miles per day')).toBeNull();
	expect(unitInTitle('Wrecks in hours of darkness')).toBeNull();
	expect(unitInTitle('Berths let on each quay, expressed as a percentage.')).toEqual({ unit: 'per cent' });
	expect(unitInTitle('Dues and total berths let, as a percentage')).toBeNull();
	expect(unitInTitle('Dredging costs and percentage of costs met')).toBeNull();
	expect(unitInTitle('Number and percentage of berths let')).toBeNull();
	expect(unitInTitle('Vessels below 60 per cent of the mean length')).toBeNull();
});

const LEAD = 'The dues paid at each harbour are set out in the following table.';

test('the nearest unit holds: table, column, group, row, cell', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*£000*|4'],
			['*Harbour*', '*Dues*', '*Number of vessels*', '*Share (percentage)*'],
			['Saltwick', '1,204', '31', '22'],
			['Marfleet', '980', '27', '18'],
			['Average due (£)', '36', '', ''],
		],
	});
	expect(figures.map(told)).toEqual([
		'Saltwick / Dues: 1204 £000',
		'Saltwick / Number of vessels: 31',
		'Saltwick / Share (percentage): 22 per cent',
		'Marfleet / Dues: 980 £000',
		'Marfleet / Number of vessels: 27',
		'Marfleet / Share (percentage): 18 per cent',
		'Average due (£) / Dues: 36 £',
	]);
});

test('numbers of thousands stay in thousands under the head Number, a sample does not', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Crew paying dues at harbours of the coast (expressed in thousands)*|2'],
			['', '*Number*'],
			['Saltwick', '37.4'],
			['Unweighted base', '1,078'],
		],
	});
	expect(figures.map(told)).toEqual(['Saltwick / Number: 37.4 thousand', 'Unweighted base / Number: 1078']);
});

test('a difference of shares is in percentage points, of money in money', () => {
	const shares = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*Percentage let in 2006*', '*Percentage let in 2007*', '*Difference*'],
			['Saltwick', '41', '44', '3'],
		],
	});
	expect(shares.at(-1)?.unit).toBe('percentage points');
	const money = tableFigures({
		above: [LEAD],
		rows: [['*£*|4'], ['*Harbour*', '*2006*', '*2007*', '*Change*'], ['Saltwick', '41', '44', '3']],
	});
	expect(money.at(-1)?.unit).toBe('£');
});

test('a sign printed in the cell goes with the scale over it', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Liability (million)*'],
			['Saltwick', '£4.6'],
			['Marfleet', 'US$7.1'],
		],
	});
	expect(figures.map(({ unit }) => unit)).toEqual(['£ million', 'US$ million']);
});

test('thousands under Percentage are no shares', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Percentage*|2'],
			['', '*Over 5*', '*Over 10*'],
			['Saltwick', '2,587', '893'],
		],
	});
	expect(figures.map(({ unit }) => unit)).toEqual([null, null]);
});

test.each([
	['£000', '£', 1_000],
	['thousand', null, 1_000],
	['US$ million', 'US$', 1_000_000],
	['£ billion', '£', 1_000_000_000],
	['tonnes', 'tonnes', 1],
	['per 1,000 population', 'per 1,000 population', 1],
	[null, null, 1],
])('%s is %s, %d times over', (unit, plain, times) => {
	expect(unscaled(unit)).toEqual({ unit: plain, times });
});

describe('what stands beside a table says what its figures are in', () => {
	test.each([
		['The figures represent total dues, awarded in £000, at either harbour.', '£000'],
		['All amounts are given in £ million.', '£ million'],
		['The numbers are shown in thousands.', 'thousand'],
	])('%s', (words, unit) => {
		expect(unitSaid(words)).toEqual({ unit });
	});
	test.each([
		'The figures show that boats sink in thousands of places.',
		'The number of boats in Poundsea is not held.',
		'The costs were met in full.',
	])('none: %s', (words) => {
		expect(unitSaid(words)).toBeNull();
	});
	test('in the paragraph that leads into it, or in a note under all of it', () => {
		const rows = [
			['', '*2007-08*', '*Number of boats*'],
			['Saltwick', '31', '4'],
		];
		const led = tableFigures({
			above: ['The table gives the dues. The figures are in £000 throughout.'],
			rows,
		});
		expect(led.map(({ unit }) => unit)).toEqual(['£000', null]);
		const noted = (note: string) =>
			tableFigures({ above: [LEAD], rows, below: [note] }).map(({ unit }) => unit);
		expect(noted('Note: All figures are in £ million.')).toEqual(['£ million', null]);
		expect(noted('(1) Figures of other harbours are in £ million.')).toEqual([null, null]);
	});
});

test('a column down the years is in the money that some of its cells print', () => {
	const units = (...rows: string[][]) =>
		tableFigures({ above: [LEAD], rows: [['', '*Dredging*', '*Buoys*'], ...rows] }).map(({ unit }) => unit);
	expect(units(['2006-07', '£1,500', '300'], ['2007-08', '1,620', '310'])).toEqual(['£', null, '£', null]);
	expect(units(['Cost', '£1,500', '300'], ['Boats', '1,620', '310'])).toEqual(['£', null, null, null]);
	expect(units(['2006-07', '£1.5 million', '300'], ['2007-08', '900,000', '310'])).toEqual([
		'£',
		null,
		null,
		null,
	]);
});

describe('the sign printed once', () => {
	const units = (...rows: string[][]) => tableFigures({ above: [LEAD], rows }).map(({ unit }) => unit);
	test('at the first number or the total of a column holds for all of it', () => {
		const head = ['', '*Dues taken*'];
		expect(units(head, ['Saltwick', '£1,500'], ['Poundsea', '1,620'])).toEqual(['£', '£']);
		expect(units(head, ['Saltwick', '1,500'], ['Poundsea', '1,620'], ['Total', '£3,120'])).toEqual([
			'£',
			'£',
			'£',
		]);
		expect(units(head, ['Saltwick', '1,500'], ['Poundsea', '£1,620'], ['Netherby', '90'])).toEqual([
			null,
			'£',
			null,
		]);
		expect(units(head, ['Visits', '£1,500'], ['Poundsea', '1,620'])).toEqual(['£', null]);
	});
	test('at the first number of a row over years holds for the row', () => {
		const rows = [
			['', '*2006*', '*2007*'],
			['Dredging', '£1,500', '1,620'],
			['Boats', '31', '33'],
		];
		expect(units(...rows)).toEqual(['£', '£', null, null]);
	});
	test('stays in the thousands that the table is in', () => {
		const rows = [
			['', '*Dues*'],
			['2006', '£1,500'],
			['2007', '1,620'],
		];
		expect(tableFigures({ above: [LEAD, 'Dues of harbours (£000)'], rows }).map(({ unit }) => unit)).toEqual(
			tableFigures({ above: [LEAD, 'Dues of harbours (£000)'], rows }).map(() => '£000'),
		);
	});
});

describe('pounds that words tell, where the table or the words over it print the sign', () => {
	const units = (above: string, head: string, value: string, question = '') =>
		tableFigures({
			question,
			above: [above],
			rows: [
				['', '*Buoys*', `*${head}*`],
				['2006-07', '£1,200', ''],
				['2007-08', '', value],
			],
		}).map(({ unit }) => unit)[1];
	const asked = 'To ask the Secretary of State how much was spent on dredging in each harbour.';
	const told = 'The following table gives what was asked.';
	test('the head, the lead-in or the question', () => {
		expect(units('The information is in the following table.', 'Total cost', '12,500')).toBe('£');
		expect(units('Expenditure on buoys is given in the following table.', 'Paid', '12,500')).toBe('£');
		expect(units(told, 'Lamps', '12,500.40', asked)).toBe('£');
	});
	test('none where something is counted, the numbers are no sums, or a scale is told', () => {
		expect(
			units('The number of dredgers at each harbour is as follows:', 'Paid', '12,500', asked),
		).toBeNull();
		expect(units(told, 'Complaints', '12,500', asked)).toBeNull();
		expect(units(told, 'Lamps', '12.5', asked)).toBeNull();
		expect(units('Spending rose by millions, as the following table shows.', 'Lamps', '12,500')).toBeNull();
		expect(units('The time spent in custody is in the following table.', 'Lamps', '12,500')).toBeNull();
	});
	test('none where no sign is printed', () => {
		const rows = [
			['', '*Spent*'],
			['2007-08', '12,500'],
		];
		expect(tableFigures({ question: asked, above: [told], rows }).map(({ unit }) => unit)).toEqual([null]);
	});
});

describe('a rate of what the question asks the percentage of', () => {
	const units = (head: string, value: string) =>
		tableFigures({
			question: 'To ask the Secretary of State what percentage of harbour waste was recycled in each port.',
			above: ['The following table gives what was asked.'],
			rows: [
				['', `*${head}*`],
				['Saltwick', value],
			],
		}).map(({ unit }) => unit);
	test('is in per cent', () => {
		expect(units('Harbour waste recycling rate', '41.5')).toEqual(['per cent']);
		expect(units('Share of harbour waste recycled', '41.5')).toEqual(['per cent']);
		expect(units('Rate of recycling of waste', '9')).toEqual(['per cent']);
	});
	test('is none of another measure, beyond a hundred, or out of something else', () => {
		expect(units('Harbour waste recycled', '41.5')).toEqual([null]);
		expect(units('Harbour waste recycling rate', '410')).toEqual([null]);
		expect(units('Crew sickness rate', '4.5')).toEqual([null]);
		expect(units('Daily rate of harbour waste recycled', '4.5')).toEqual([null]);
	});
});

describe('numbers that nothing but the question tells of', () => {
	const units = (asked: string, head: string, ...values: readonly string[]) =>
		tableFigures({
			question: `To ask the Secretary of State ${asked}`,
			above: ['The information is set out in the table.'],
			rows: [['*River*', `*${head}*`], ...values.map((value, at) => [`Reach ${'ABC'[at]}`, value])],
		}).map(({ unit }) => unit);
	test('are in per cent where a percentage alone is asked for', () => {
		expect(units('what percentage of boats were inspected.', '2006-07', '31', '18')).toEqual([
			'per cent',
			'per cent',
		]);
		expect(units('what proportion of boats were inspected.', 'Total', '31')).toEqual(['per cent']);
	});
	test('stay bare where something else is asked for, or told by the head, or they are more than a hundred', () => {
		expect(units('how many and what percentage of boats were inspected.', '2006-07', '31')).toEqual([null]);
		expect(units('what percentage of boats were inspected.', 'Boats', '31')).toEqual([null]);
		expect(units('what percentage of boats were inspected.', '2006-07', '31', '180')).toEqual([null, null]);
	});
});

describe('what is said once for all of a table', () => {
	const units = (corner: string, label: string, below: readonly string[] = []) =>
		tableFigures({
			above: ['The piers are shown in the table.'],
			rows: [
				[`*${corner}*`, '*Crail*'],
				[label, '31'],
			],
			below,
		}).map(({ unit }) => unit);
	test('a unit over the labels', () => {
		expect(units('£ million', 'Paint')).toEqual(['£ million']);
		expect(units('£000', '2007-08')).toEqual(['£000']);
		expect(units('Per cent.', 'Let')).toEqual(['per cent']);
		// What the labels themselves are in.
		expect(units('Weeks', '1-4')).toEqual([null]);
		expect(units('£000', '10 to 20')).toEqual([null]);
		expect(units('Pier', 'Paint')).toEqual([null]);
	});
	test('a line under it that does not call itself a note', () => {
		expect(units('', 'Visitors', ['Figures are in thousands and rounded.'])).toEqual(['thousand']);
		expect(units('', 'Paint', ['All amounts are in £ million.'])).toEqual(['£ million']);
		expect(units('', 'Visitors', ['Visitors came in thousands.'])).toEqual([null]);
		expect(units('', 'Paint', ['We spent £3 million on figures in stone.'])).toEqual([null]);
	});
});
