import { example, number, type PointRule, point } from './point-rule.ts';
import { across, financialYear, months, UNDATED, yearOf } from './stretch.ts';

/** Years of every kind, and decades. */
export const YEAR_RULES: readonly PointRule[] = [
	{
		id: 'time.financial-year',
		...point('the? financial|fiscal|tax year|years YEARPAIR', (values) => financialYear(number(values, 0))),
		reads: [
			example('It cost £4 million in the financial year 2007-08.', '2007-04-01', '2008-03-31'),
			example('It cost £4 million in financial year 2003/4.', '2003-04-01', '2004-03-31'),
			example('It cost £4 million in the tax year 2005-06.', '2005-04-01', '2006-03-31'),
		],
		not: [
			'It cost £4 million in 2007-08.',
			'In the academic year 2007-08 it grew.',
			'In each financial year it grew.',
		],
	},
	{
		id: 'time.year-financial',
		...point('the? YEARPAIR financial|fiscal|tax year|years', (values) => financialYear(number(values, 0))),
		reads: [
			example('It cost £4 million in the 2007-08 financial year.', '2007-04-01', '2008-03-31'),
			example('In the 2004-5 tax year it cost more.', '2004-04-01', '2005-03-31'),
			example('For the 2009/10 financial year it is nil.', '2009-04-01', '2010-03-31'),
		],
		not: [
			'In 2007-08 it grew.',
			'In the 2007-09 financial plan it grew.',
			'In the 2007-08 academic year it grew.',
		],
	},
	{
		id: 'time.financial-years',
		...point('the? financial years YEARPAIR and|to YEARPAIR', (values) =>
			across(financialYear(number(values, 0)), financialYear(number(values, 1))),
		),
		reads: [
			example('Between the financial years 2003-04 and 2005-06 it cost more.', '2003-04-01', '2006-03-31'),
			example('In the financial years 2003-04 to 2005-06 it cost more.', '2003-04-01', '2006-03-31'),
			example('It cost more in financial years 2007/08 and 2008/09.', '2007-04-01', '2009-03-31'),
		],
		not: [
			'In 2003-04 and 2005-06 it grew.',
			'In the financial year 2003-04 it grew.',
			'In financial years it grew.',
		],
	},
	{
		id: 'time.school-year',
		...point('the? academic|school year|years YEARPAIR', () => UNDATED),
		reads: [
			example('In the academic year 2007/08 it grew.', null, null),
			example('It grew in school year 2005-06.', null, null),
			example('It grew in academic years 2005-06.', null, null),
		],
		not: ['In 2007/08 it grew.', 'In the financial year 2007/08 it grew.', 'In each school year it grew.'],
	},
	{
		id: 'time.year-school',
		...point('the? YEARPAIR academic|school|council year|years', () => UNDATED),
		reads: [
			example('In the 2007/08 academic year it grew.', null, null),
			example('It grew in the 2005-06 school year.', null, null),
			example('It grew in the 2004-5 academic year.', null, null),
		],
		not: ['In 2007/08 it grew.', 'In the 2007-08 financial year it grew.', 'In the 2007-08 session it grew.'],
	},
	{
		id: 'time.year-pair',
		...point('the? session? YEARPAIR session?', () => UNDATED),
		reads: [
			example('It cost £4 million in 2007-08.', null, null),
			example('In 2004-5 there were 40 fires.', null, null),
			example('The bill for 2008/09 was £40.', null, null),
		],
		not: ['It cost £2007-08.', 'In 2007-45 nothing fits.', 'Ring 2007-081.'],
	},
	{
		id: 'time.years-span',
		...point('the? YEARSPAN', (values) => {
			const span = number(values, 0);
			return across(yearOf(Math.floor(span / 10_000)), yearOf(span % 10_000));
		}),
		reads: [
			example('It spent £8 billion over the period 2006-15.', '2006-01-01', '2015-12-31'),
			example('It grew over the two year period 2009-11.', '2009-01-01', '2011-12-31'),
			example('The plan (2004–08) was dear.', '2004-01-01', '2008-12-31'),
		],
		not: ['In 2007-08 it grew.', 'In 2007-45 nothing fits.', 'Ring 2007-151.'],
	},
	{
		id: 'time.calendar-year',
		...point('the? calendar year|years YEAR', (values) => yearOf(number(values, 0))),
		reads: [
			example('In calendar year 2007 it grew.', '2007-01-01', '2007-12-31'),
			example('It grew in the calendar year 2005.', '2005-01-01', '2005-12-31'),
			example('For calendar years 2004 it was nil.', '2004-01-01', '2004-12-31'),
		],
		not: ['In each calendar year 40 left.', 'In 2007 it grew.', 'Calendar 2007 sold out.'],
	},
	{
		id: 'time.year-calendar',
		...point('the? YEAR calendar year', (values) => yearOf(number(values, 0))),
		reads: [
			example('In the 2007 calendar year it grew.', '2007-01-01', '2007-12-31'),
			example('For the 2005 calendar year it was nil.', '2005-01-01', '2005-12-31'),
			example('It rose over the 2003 calendar year.', '2003-01-01', '2003-12-31'),
		],
		not: ['In the 2007 financial year it grew.', 'In 2007 it grew.', 'Each calendar year it grew.'],
	},
	{
		id: 'time.year',
		...point('the? year? LONEYEAR', (values) => yearOf(number(values, 0))),
		reads: [
			example('It opened in 2000.', '2000-01-01', '2000-12-31'),
			example('The 2005 election was held then.', '2005-01-01', '2005-12-31'),
			example('It was last done (2004).', '2004-01-01', '2004-12-31'),
		],
		not: [
			'It made 2000 inspections.',
			'It rose to 1997 from 1,940.',
			'It holds nearly 2000 files.',
			'The total of 2004 was wrong.',
		],
	},
	{
		id: 'time.part-of-year',
		...point('the? early|late|mid JOIN? the? YEAR', () => UNDATED),
		reads: [
			example('It opened in mid-2005.', null, null),
			example('It opened in early 2005.', null, null),
			example('It opened in late 2005.', null, null),
		],
		not: ['It opened early, with 2005 guests.', 'It opened in 2005.', 'It ran late.'],
	},
	{
		id: 'time.part-of-month',
		...point('the? early|late|mid JOIN? MONTH YEAR?', () => UNDATED),
		reads: [
			example('It opened in mid-May 2005.', null, null),
			example('It opened in early July.', null, null),
			example('It opened in late August 2007.', null, null),
		],
		not: ['It opened early.', 'It may open late.', 'It opened in May.'],
	},
	{
		id: 'time.decade',
		...point('the? early|late|mid? JOIN? DECADE', (values) =>
			values.length === 1 ? months(number(values, 0), 1, 120) : UNDATED,
		),
		reads: [
			example('It was built in the 1960s.', '1960-01-01', '1969-12-31'),
			example('It fell in the mid-1990s.', null, null),
			example("It was built in the 1970's.", '1970-01-01', '1979-12-31'),
		],
		not: ['It was built in 1960.', 'It has 1960 seats.', 'They are in their 60s.'],
	},
];
