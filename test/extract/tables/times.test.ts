import { describe, expect, test } from 'vitest';
import { timeBeside, timeWithin, wholeTime } from '../../../src/extract/tables/time.ts';
import { tableFigures, told } from '../../support/tables.ts';

describe('a label that is a time', () => {
	test.each([
		'2004',
		'2004-05',
		'2004/05',
		'1999-2000',
		'31 March 2007',
		'Year ending March 2005',
		'April 2009 to August 2009',
		'1 April 2009-30 September 2009',
		'2009-10 to date',
		'2006/07 academic year',
		'Quarter 3',
		'October',
		'2009 (to 22 October 2009)',
	])('%s', (label) => {
		expect(wholeTime(label)?.printed).toBe(label);
	});

	test.each(['2004 total', 'Aged 16 to 24', '1,998', 'Band B: 101-110', 'March past', '18 to 64'])(
		'none: %s',
		(label) => {
			expect(wholeTime(label)).toBeNull();
		},
	);

	test('is tidied where a space has crept in', () => {
		expect(wholeTime('2001- 0 2')?.printed).toBe('2001-02');
	});
});

test('a time within words', () => {
	expect(timeWithin('2003 total')?.printed).toBe('2003');
	expect(timeWithin('Berths let in 2006-07')?.printed).toBe('2006-07');
	expect(timeWithin('Offences under the Harbours Act 1964')).toBeNull();
	expect(timeWithin('From 2003 to 2005 and again in 2009')).toBeNull();
	expect(timeBeside('Pre 1992 harbours')).toBeNull();
	expect(timeBeside('Wrecks since 1 April 1998')?.printed).toBe('since 1 April 1998');
});

const LEAD = 'The vessels inspected are set out in the following table.';

test('a month under a year, and a year beside a quarter', () => {
	const months = tableFigures({
		above: [LEAD],
		rows: [
			['*Vessels inspected at harbours of the east coast, 2009*|2'],
			['', '*Number*'],
			['January', '58'],
			['February', '61'],
		],
	});
	expect(months.map(({ period }) => period)).toEqual(['January 2009', 'February 2009']);
	const quarters = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Quarter 1*', '*Total*'],
			['2005-06', '28', '110'],
		],
	});
	expect(quarters.map(({ period }) => period)).toEqual(['Quarter 1 2005-06', '2005-06']);
});

test('the time of the title or of the lead-in holds where no label gives one', () => {
	const title = tableFigures({
		above: [LEAD],
		rows: [
			['*Vessels inspected at harbours, closed 2004-05 to 2006-07 as at 30 August 2009*|2'],
			['*Year*', '*Number*'],
			['2004-05', '4'],
			['Total', '11'],
		],
	});
	expect(title.map(told)).toEqual([
		'2004-05 / Number: 4, 2004-05',
		'Total / Number: 11, 2004-05 to 2006-07 as of 2009-08-30',
	]);
	const lead = tableFigures({
		above: ['The vessels berthed as at 30 June 2009 are given in the following table.'],
		rows: [
			['', '*Vessels*'],
			['Saltwick', '31'],
		],
	});
	expect(lead.map(told)).toEqual(['Saltwick / Vessels: 31, 2009-06-30']);
});

describe('the sentence that hands over to a table', () => {
	const rows = [
		['', '*Vessels*'],
		['Saltwick', '31'],
	];
	const figure = (...above: readonly string[]) => tableFigures({ above, rows }).map(told);

	test('comes before one that only names it', () => {
		expect(
			figure(
				'The following table gives the vessels berthed as at 30 June 2009.',
				'Tugs may be let for a day, and so all of them have been included in the table.',
			),
		).toEqual(['Saltwick / Vessels: 31, 2009-06-30']);
	});
	test('has the time that its paragraph tells, where it is the only one', () => {
		expect(
			figure('More recent figures are held. In 2007 there were 333 vessels. The following table gives them.'),
		).toEqual([expect.stringContaining('31, 2007')]);
	});
	test('has none where its paragraph tells two, or another paragraph does', () => {
		expect(figure('There were 300 vessels in 2006 and 333 in 2007. The following table gives them.')).toEqual(
			[expect.stringMatching(/: 31$/)],
		);
		expect(figure('There were 333 vessels in 2007.', 'The following table gives them.')).toEqual([
			expect.stringMatching(/: 31$/),
		]);
	});
});

test('years that heads are named after are no times where the title gives the year', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Boats exposed to gales for the year 2010 for different weather years (2003 and 2004)*|3'],
			['*Harbour*', '*2003 total*', '*2004 total*'],
			['Saltwick', '31', '40'],
		],
	});
	expect(figures.map(({ period }) => period)).toEqual(['2010', '2010']);
});

test('names that a note gives to years', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Harbour*', '*Year 1*', '*Year 2*'],
			['Saltwick', '31', '40'],
		],
		below: ['Note: Year 1 = 2005-06 Year 2 = 2006-07. Source: Harbour survey.'],
	});
	expect(figures.map(({ period }) => period)).toEqual(['2005-06', '2006-07']);
});

test('a head that is a time and cannot be read gives none', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['*Grants to harbours of the coast 2008 to 2011*|4'],
			['*Harbour*', '*2008-09*', '*200 - 10*', '*2010-11*'],
			['Saltwick', '31', '40', '44'],
		],
	});
	expect(figures.map(({ period }) => period)).toEqual(['2008-09', null, '2010-11']);
});

describe('a time counted back from the day of the answer', () => {
	const rows = [
		['', '*Number*'],
		['Saltwick', '31'],
	];
	test.each([
		['The following table shows the wrecks raised in the last five years.', 'the last five years'],
		['The following table shows the wrecks raised over the past 18 months.', 'the past 18 months'],
		[
			'The following table shows the wrecks raised in the previous two financial years.',
			'the previous two financial years',
		],
	])('holds where nothing else gives one: %s', (lead, period) => {
		expect(tableFigures({ above: [lead], rows }).map((figure) => figure.period)).toEqual([period]);
	});
	test.each([
		'The following table shows the wrecks raised in each of the last five years.',
		'The following table shows the wrecks raised in every year of the last five years.',
		'The following table shows wrecks of the last century.',
	])('none: %s', (lead) => {
		expect(tableFigures({ above: [lead], rows }).map((figure) => figure.period)).toEqual([null]);
	});
});

test('a total of a quarter or a year is of that time', () => {
	const figures = tableFigures({
		above: [LEAD],
		rows: [
			['', '*April*', '*May*', '*Q1 total*'],
			['Saltwick', '31', '40', '71'],
		],
	});
	expect(figures.map(({ period }) => period)).toEqual(['April', 'May', 'Q1']);
	const years = tableFigures({
		above: [LEAD],
		rows: [
			['', '*Vessels*'],
			['Total 2008-09', '31'],
			['2007 total', '40'],
			['Totally rebuilt 2007', '3'],
		],
	});
	expect(years.map(({ period }) => period)).toEqual(['2008-09', '2007', null]);
});

test('a note gives the part of a year that a row or a column stops at', () => {
	const rows = [
		['*Dues*', '*2007-08*', '*2008-09^1*'],
		['Saltwick', '31', '40'],
	];
	const periods = (note: string) =>
		tableFigures({ above: [LEAD], rows, below: [note] }).map(({ period }) => period);
	expect(periods('(1) Figures are for April 2008 to September 2008.')).toEqual([
		'2007-08',
		'April 2008 to September 2008',
	]);
	expect(periods('(1) 1 April 2008–30 September 2008')).toEqual([
		'2007-08',
		'1 April 2008–30 September 2008',
	]);
	expect(periods('(1) 2008-09 figures represent April 2008-September 2008.')).toEqual([
		'2007-08',
		'April 2008-September 2008',
	]);
	expect(periods('(1) Includes dues that fell due in May 2007.')).toEqual(['2007-08', '2008-09']);
	expect(periods('(1) The harbour was shut from April 2008 to June 2008.')).toEqual(['2007-08', '2008-09']);
});

test('the year at whose start people were counted is not the year of what became of them', () => {
	const title = (words: string) =>
		tableFigures({
			above: [LEAD],
			rows: [[`*${words}*|2`], ['*Grade*', '*Apprentices*'], ['Deck', '31']],
		}).map(({ period }) => period);
	expect(
		title('Apprentices aged 16 at the start of the 2003-04 school year who went to sea in 2007-08'),
	).toEqual(['2007-08']);
	expect(title('Apprentices who began in 2003-04 and went to sea in 2007-08')).toEqual([null]);
	expect(title('Apprentices aged 16 at the start of 2003-04')).toEqual(['2003-04']);
});

test('a table of the errors of another has the time of that one', () => {
	const table = (title: string) => ({
		rows: [[`*${title}*|2`], ['', '*Vessels*'], ['Saltwick', '31']],
	});
	const periods = (second: string) =>
		tableFigures({ above: [LEAD], ...table('Table 1: Vessels let (2008)') }, table(second)).map(
			({ period }) => period,
		);
	expect(periods('Table 2: Error margins for table 1 (vessels let)')).toEqual(['2008', '2008']);
	expect(periods('Table 2: Vessels sold')).toEqual(['2008', null]);
	expect(periods('Table 2: Error margins for table 1 (2006)')).toEqual(['2008', '2006']);
});

test('seasons, halves, dates in figures and years of a digit are times', () => {
	const period = (label: string) =>
		tableFigures({
			above: [LEAD],
			rows: [
				['', '*Vessels*'],
				[label, '31'],
			],
		}).map((figure) => figure.period);
	for (const label of [
		'Autumn 2008',
		'Summer term 2009',
		'H1 2009',
		'31/03/2009',
		'2008/9',
		'Week ending 4 May 2009',
		'End of March 2009',
	])
		expect(period(label)).toEqual([label]);
	for (const label of ['Autumn Quay', 'Berth 3/4', 'End of the pier', 'Pre 1992 hulls'])
		expect(period(label)).toEqual([null]);
});

test.each([
	['how many buoys were replaced on each river in 2006-07.', '', '2006-07'],
	['how many buoys were replaced during the financial year 2006-07.', '', '2006-07'],
	['how many buoys were replaced.', 'All figures are for 2005-06.', '2005-06'],
	['how many buoys were replaced in 2006-07.', 'The data relate to 2005-06.', '2005-06'],
	['how many buoys were replaced in 2006-07; and what lamps were bought.', '', null],
	['how many buoys were replaced since 2006.', '', null],
	['pursuant to the answer of 5 March 2009, how many buoys were replaced.', '', null],
	['how many buoys were replaced.', 'Data are from the Buoy Survey 2005.', null],
])(
	'a table without a time has the one that is asked about, or that its note gives: %s %s',
	(asked, note, period) => {
		const figures = tableFigures({
			question: `To ask the Secretary of State ${asked}`,
			above: ['The information is set out in the table.'],
			rows: [
				['*River*', '*Buoys replaced*'],
				['Ebble', '31'],
			],
			below: note === '' ? [] : ['Note:', note],
		});
		expect(figures.map((figure) => figure.period)).toEqual([period]);
	},
);

test('a lead-in that counts up to its day takes no time from the sentence before it', () => {
	const rows = [
		['*Harbour*', '*£ million*'],
		['Fell Quay', '2.5'],
	];
	const led = (lead: string) =>
		tableFigures({
			above: [`At its meeting in January 2006 the Trust pledged £20 million. ${lead}`],
			rows,
		}).map(({ period }) => period);
	expect(led('What has been paid to date is shown below.')).toEqual([null]);
	expect(led('What has so far been paid is as follows.')).toEqual([null]);
	const figures = tableFigures({
		above: ['The figures are those of January 2006. What was paid is shown below.'],
		rows,
	});
	expect(figures.map(({ period }) => period)).toEqual(['January 2006']);
});

test('a row that is called by a letter is in no unit', () => {
	expect(
		tableFigures({
			above: ['The cost of each zone in 2002 is shown in the following table.'],
			rows: [
				['£000'],
				['*Zone*', '*Place*', '*Field work*'],
				['A', 'Fell Quay', '203'],
				['G', 'Long Moor', '97'],
			],
		}).map(({ unit }) => unit),
	).toEqual(['£000', '£000']);
});
