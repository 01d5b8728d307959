import { expect, test } from 'vitest';
import { seriesIn } from '../../../src/extract/tables/series.ts';
import { type Drawn, tableFacts } from '../../support/tables.ts';

const LEAD = 'The number of lamps lit in each year is shown in the table.';

/** Tables over times with a break in each: between which two times nothing may be joined, and what is joined all the same. */
type Planted = readonly [name: string, drawn: Drawn, breaks: readonly string[], joins?: readonly string[]];

const PLANTED: readonly Planted[] = [
	[
		'note from year, down',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003^1', '30'],
				['2004^1', '31'],
			],
			below: ['(1) From 2003 includes oil lamps.'],
		},
		['2002>2003'],
		['2001>2002', '2003>2004'],
	],
	[
		'note from year, across',
		{
			rows: [
				['', '*2001*', '*2002*', '*2003^1*', '*2004^1*'],
				['Lamps', '12', '14', '30', '31'],
			],
			below: ['(1) Includes oil lamps.'],
		},
		['2002>2003'],
		['2003>2004'],
	],
	[
		'unmarked note: definition changed',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003', '30'],
				['2004', '31'],
			],
			below: ['Note: The definition of a lamp changed in 2003.'],
		},
		['2002>2003'],
		['2001>2002'],
	],
	[
		'not comparable before',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003', '30'],
			],
			below: ['Note: Figures before 2002 are not comparable with those for later years.'],
		},
		['2001>2002'],
		['2002>2003'],
	],
	[
		'part-year to date',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2006-07', '12'],
				['2007-08', '14'],
				['2008-09 (to December)', '9'],
			],
		},
		['2007-08>2008-09'],
	],
	[
		'part-year note',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2006-07', '12'],
				['2007-08', '14'],
				['2008-09^1', '9'],
			],
			below: ['(1) April to September only.'],
		},
		['2007-08>2008-09'],
	],
	[
		'to date words',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2006-07', '12'],
				['2007-08', '14'],
				['2008-09 to date', '9'],
			],
		},
		['2007-08>2008-09'],
	],
	[
		'calendar then financial',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003-04', '15'],
				['2004-05', '16'],
			],
		},
		['2002>2003-04'],
	],
	[
		'financial then calendar',
		{
			rows: [
				['', '*2001-02*', '*2002-03*', '*2004*', '*2005*'],
				['Lamps', '12', '14', '15', '16'],
			],
		},
		['2002-03>2004'],
	],
	[
		'missing year',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2005', '15'],
				['2006', '16'],
			],
		},
		['2002>2005'],
	],
	[
		'not available between',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', 'n/a'],
				['2003', '15'],
				['2004', '16'],
			],
		},
		['2001>2003'],
	],
	[
		'unit by cell',
		{
			rows: [
				['*Year*', '*Spending*'],
				['2001', '£12'],
				['2002', '£14'],
				['2003', '15%'],
				['2004', '16%'],
			],
		},
		['2002>2003'],
	],
	[
		'unit by row group',
		{
			rows: [
				['', '*2001*', '*2002*'],
				['*Lamps (number)*'],
				['Oil', '12', '14'],
				['*Lamps (per cent)*'],
				['Oil', '40', '45'],
			],
		},
		[],
	],
	[
		'scope: note says excludes',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003', '8'],
			],
			below: ['Note: From 2003 figures exclude the islands.'],
		},
		['2002>2003'],
	],
	[
		'scope in label',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003 (England only)', '8'],
				['2004 (England only)', '9'],
			],
		},
		['2002>2003'],
	],
	[
		'scope by star',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003*', '8'],
				['2004*', '9'],
			],
			below: ['* Wales only.'],
		},
		['2002>2003'],
	],
	[
		'rebased index',
		{
			rows: [
				['*Year*', '*Index*'],
				['2001', '112'],
				['2002', '118'],
				['2003', '100'],
				['2004', '103'],
			],
			below: ['Note: The index was rebased in 2003.'],
		},
		['2002>2003'],
	],
	[
		'rebased from',
		{
			rows: [
				['*Year*', '*Index*'],
				['2001', '112'],
				['2002', '118'],
				['2003', '100'],
			],
			below: ['Index rebased from 2003 (2003=100).'],
		},
		['2002>2003'],
	],
	[
		'provisional mark',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003^1', '15'],
			],
			below: ['(1) Provisional.'],
		},
		['2002>2003'],
	],
	[
		'estimate mark on cell',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14^1'],
				['2003', '15'],
			],
			below: ['(1) Estimate.'],
		},
		['2001>2002', '2002>2003'],
	],
	[
		'new counting rules',
		{
			rows: [
				['', '*2001-02*', '*2002-03*', '*2003-04*'],
				['Thefts', '12', '14', '22'],
			],
			below: ['New counting rules were introduced in April 2003.'],
		},
		['2002-03>2003-04'],
	],
	[
		'survey method',
		{
			rows: [
				['*Year*', '*Share*'],
				['2001', '12'],
				['2002', '14'],
				['2003', '22'],
			],
			below: ['Note: the survey method was revised in 2002.'],
		},
		['2001>2002'],
	],
	[
		'heading between the rows',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['*Old basis*'],
				['2001', '12'],
				['2002', '14'],
				['*New basis*'],
				['2003', '30'],
				['2004', '31'],
			],
		},
		['2002>2003'],
	],
	[
		'break by a line of dashes in table',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['—', '—'],
				['2003', '30'],
				['2004', '31'],
			],
		},
		['2002>2003'],
	],
	[
		'outturn to plan',
		{
			rows: [
				['', '*2008-09 outturn*', '*2009-10 outturn*', '*2010-11 plan*', '*2011-12 plan*'],
				['Lamps', '12', '14', '30', '31'],
			],
		},
		['2009-10>2010-11'],
	],
	[
		'forecast to come',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2009', '12'],
				['2010', '14'],
				['2012 (forecast)', '30'],
			],
		},
		['2010>2012'],
	],
	[
		'quarters with a year',
		{
			rows: [
				['*Period*', '*Lamps*'],
				['2001', '120'],
				['2002', '141'],
				['Q1 2003', '30'],
				['Q2 2003', '31'],
			],
		},
		['2002>Q1 2003'],
	],
	[
		'months after years',
		{
			rows: [
				['*Period*', '*Lamps*'],
				['2001', '120'],
				['2002', '141'],
				['January 2003', '11'],
				['February 2003', '12'],
			],
		},
		['2002>January 2003'],
	],
	[
		'prices: note says',
		{
			rows: [
				['*Year*', '*Cost (£)*'],
				['2001-02', '120'],
				['2002-03', '141'],
				['2003-04', '180'],
			],
			below: ['From 2003-04 resource accounting was introduced; earlier years are in cash terms.'],
		},
		['2002-03>2003-04'],
	],
	[
		'head says until',
		{
			rows: [
				['', '*2001*', '*2002*', '*2003*'],
				['Lamps', '12', '14', '15'],
			],
			below: ['Note: Data up to 2002 cover all ports; data since 2003 cover ports over 10,000 tonnes.'],
		},
		['2002>2003'],
	],
	[
		'two year span',
		{
			rows: [
				['*Year*', '*Lamps*'],
				['2001', '12'],
				['2002', '14'],
				['2003-2004', '30'],
				['2005', '15'],
			],
		},
		['2002>2003-2004', '2003-2004>2005'],
	],
];

test.each(PLANTED.map((planted) => [planted[0], planted] as const))(
	'no course runs over a break: %s',
	(_, [, drawn, breaks, joins = []]) => {
		const joined = tableFacts({ above: [LEAD], ...drawn })
			.flatMap(seriesIn)
			.flatMap(({ points }) =>
				points
					.slice(1)
					.flatMap(({ period, breakBefore }, at) =>
						breakBefore === null ? [`${points[at]?.period}>${period}`] : [],
					),
			);
		for (const planted of breaks) {
			const [from = '', to = ''] = planted.split('>');
			expect(joined.filter((pair) => pair.startsWith(from) && pair.split('>')[1]?.startsWith(to))).toEqual(
				[],
			);
		}
		expect(joined).toEqual(expect.arrayContaining([...joins]));
	},
);
