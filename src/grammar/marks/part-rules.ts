import { example, number, type PointRule, point, stretch } from './point-rule.ts';
import { endingWith, quarterOf, UNDATED, within, yearOf } from './stretch.ts';

/** Parts of a year, and stretches told by their end. */
export const PART_RULES: readonly PointRule[] = [
	{
		id: 'time.quarter-number',
		...point('QUARTER of? ,? YEAR', (values) => quarterOf(yearOf(number(values, 1)), number(values, 0))),
		reads: [
			example('It fell in Q1 2009.', '2009-01-01', '2009-03-31'),
			example('It fell in quarter 3 of 2008.', '2008-07-01', '2008-09-30'),
			example('It fell in Q4, 2007.', '2007-10-01', '2007-12-31'),
		],
		not: ['It fell in Q5 2009.', 'A quarter of 2009 files went.', 'In 2009 it fell.'],
	},
	{
		id: 'time.quarter-number-pair',
		...point('QUARTER of? ,? YEARPAIR', () => UNDATED),
		reads: [
			example('It fell in Q1 2009-10.', null, null),
			example('It fell in quarter 3 of 2008-09.', null, null),
			example('It fell in quarter 2 2008/09.', null, null),
		],
		not: ['It fell in Q5 2009-10.', 'A quarter fell in 2009-10.', 'It fell in Q1 2009.'],
	},
	{
		id: 'time.quarter',
		...point('the? NTH quarter|quarters of POINT', (values) => quarterOf(stretch(values), number(values, 0))),
		reads: [
			example('It fell in the second quarter of 2008.', '2008-04-01', '2008-06-30'),
			example('It fell in the first quarter of the financial year 2008-09.', '2008-04-01', '2008-06-30'),
			example('It fell in the third quarter of 2008-09.', null, null),
		],
		not: ['Three quarters of the staff left.', 'It was the second quarter.', 'A quarter of 2008 files went.'],
	},
	{
		id: 'time.half',
		...point('the? first|second|latter half of POINT', () => UNDATED),
		reads: [
			example('It fell in the first half of 2008.', null, null),
			example('It fell in the second half of 2009-10.', null, null),
			example('It fell in the latter half of May 2007.', null, null),
		],
		not: ['Half of the staff left in 2008.', 'It sold the first half.', 'In 2008 half went.'],
	},
	{
		id: 'time.first-months',
		...point('the? first|opening|initial NUMBER months of POINT', (values) =>
			within(stretch(values), 'first', number(values, 0)),
		),
		reads: [
			example('It fell in the first six months of 2009.', '2009-01-01', '2009-06-30'),
			example('It fell in the first six months of 2009-10.', null, null),
			example('It fell in the first three months of the financial year 2009-10.', '2009-04-01', '2009-06-30'),
		],
		not: [
			'The first six months cost more.',
			'It took six months of 2009.',
			'The last six months of 2009 were dry.',
		],
	},
	{
		id: 'time.last-months',
		...point('the? last|final NUMBER months of POINT', (values) =>
			within(stretch(values), 'last', number(values, 0)),
		),
		reads: [
			example('It fell in the last six months of 2009.', '2009-07-01', '2009-12-31'),
			example('It fell in the last three months of 2009-10.', null, null),
			example('It fell in the final two months of 2007.', '2007-11-01', '2007-12-31'),
		],
		not: [
			'The last six months were dry.',
			'It took six months of 2009.',
			'The first six months of 2009 were dry.',
		],
	},
	{
		id: 'time.parts-of',
		...point(
			'the? first|last|final NUMBER? weeks|week|days|day|years|year|quarter|quarters of POINT',
			() => UNDATED,
		),
		reads: [
			example('It fell in the first three weeks of 2009.', null, null),
			example('It fell on the last day of March 2009.', null, null),
			example('It fell in the final week of 2007.', null, null),
			example('It fell in the first two quarters of 2009.', null, null),
		],
		not: [
			'It fell in the last three weeks.',
			'The first day of trading was calm.',
			'It fell on the last day.',
		],
	},
	{
		id: 'time.terms',
		...point('the? SEASON and|to? SEASON? term|terms of|in? the? academic? POINT', () => UNDATED),
		reads: [
			example('It fell in the autumn and spring terms of 2008/09.', null, null),
			example('It fell in the summer term of 2009.', null, null),
			example('It fell in the spring and summer terms of 2007.', null, null),
			example('It fell in the summer term 2007/08.', null, null),
			example('It fell in the summer term in the academic year 2008/09.', null, null),
		],
		not: ['It fell in the summer term.', 'The terms of 2009 were fair.', 'The autumn and spring were dry.'],
	},
	{
		id: 'time.edge',
		...point('the? beginning|start|end|middle|turn|close|outset of POINT', () => UNDATED),
		reads: [
			example('It has run since the beginning of 2000.', null, null),
			example('It will open by the end of March 2010.', null, null),
			example('It closed at the start of 2004-05.', null, null),
		],
		not: ['By the end of the inquiry it closed.', 'It is the beginning.', 'At the end it closed.'],
	},
	{
		id: 'time.year-ending',
		...point('the? year ending|ended|to|beginning? POINT', (values) => endingWith(stretch(values), 12)),
		reads: [
			example('In the year ending March 2009 it fell.', '2008-04-01', '2009-03-31'),
			example('It fell in the year to 31 March 2009.', '2008-04-01', '2009-03-31'),
			example('It fell in the year ended June 2007.', '2006-07-01', '2007-06-30'),
		],
		not: ['It fell that year to an all-time low.', 'The year ended badly.', 'In 2009 it fell.'],
	},
	{
		id: 'time.months-ending',
		...point('the? NUMBER months|month ending|ended|to POINT', (values) =>
			endingWith(stretch(values), number(values, 0)),
		),
		reads: [
			example('In the 12 months to March 2009 it fell.', '2008-04-01', '2009-03-31'),
			example('It fell in the three months ended 30 June 2008.', '2008-04-01', '2008-06-30'),
			example('It fell in the six months ending September 2007.', '2007-04-01', '2007-09-30'),
		],
		not: ['It took 12 months to build.', 'It fell in 12 months.', 'It ended in March 2009.'],
	},
	{
		id: 'time.stretch-ending',
		...point(
			'the? NUMBER? period|quarter|week|years|weeks|days ending|ended|to|beginning|commencing POINT',
			() => UNDATED,
		),
		reads: [
			example('In the week beginning 4 May 2009 it fell.', null, null),
			example('In the quarter ending June 2008 it fell.', null, null),
			example('In the five years to March 2009 it fell.', null, null),
		],
		not: ['The week ended badly.', 'It took five years to build.', 'It fell that week.'],
	},
	{
		id: 'time.season',
		...point('the? SEASON of? POINT', () => UNDATED),
		reads: [
			example('It opened in summer 2010.', null, null),
			example('It opened in the autumn of 2008.', null, null),
			example('It opened at Easter 2007.', null, null),
		],
		not: ['It opened in summer.', 'The summer fair drew 2010 guests.', 'Winter fuel rose in price.'],
	},
];
