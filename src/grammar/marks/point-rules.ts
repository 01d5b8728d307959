import type { Example, Rule } from '../rule.ts';
import type { Piece } from './line.ts';
import { type Classes, matchAt, pattern, type Read } from './pattern.ts';
import {
	across,
	dayOf,
	endingWith,
	financialYear,
	monthOf,
	months,
	quarterOf,
	type Stretch,
	UNDATED,
	within,
	yearOf,
} from './stretch.ts';
import type { TimeValue } from './time-classes.ts';

/** A place in a sentence at which a time may begin. */
export interface TimeGiven {
	readonly pieces: readonly Piece[];
	readonly at: number;
	readonly classes: Classes<TimeValue>;
}

/** A day or stretch of time with the piece behind it. */
export type PointRule = Rule<TimeGiven, Read<Stretch>>;

type Values = readonly TimeValue[];

/** A rule's condition: a pattern (see `pattern.ts`), and the stretch that its classes' values make. */
function point(source: string, read: (values: Values) => Stretch | null): PointRule['when'] {
	const steps = pattern(source);
	return ({ pieces, at, classes }) => {
		const match = matchAt(pieces, at, { steps, classes });
		const value = match === null ? null : read(match.values);
		return match === null || value === null ? null : { next: match.next, value };
	};
}

function example(
	text: string,
	from: string | null,
	to: string | null,
	role: 'date' | 'period' = 'period',
): Example {
	return { text, gives: { kind: 'time', from, to, role } };
}

/** The values of a pattern that holds numbers alone. */
function numbers(values: Values): number[] {
	return values.filter((value) => typeof value === 'number');
}

function stretches(values: Values): Stretch[] {
	return values.filter((value) => typeof value !== 'number');
}

function number(values: Values, place: number): number {
	return numbers(values)[place] ?? 0;
}

function stretch(values: Values, place = 0): Stretch {
	return stretches(values)[place] ?? UNDATED;
}

/** A day, or a month, of a year that is not told. */
function open(month: number, day: number | null): Stretch {
	return { ...UNDATED, role: day === null ? 'period' : 'date', open: { month, day } };
}

/** Days and stretches of time without their preposition. The longest that fits wins; of equals the first. */
export const POINT_RULES: readonly PointRule[] = [
	{
		id: 'time.day-month-year',
		when: point('WEEKDAY? ,? the? DAY of? MONTH ,? YEAR', (values) => {
			const [day = 0, month = 0, year = 0] = numbers(values).slice(-3);
			return dayOf(year, month, day);
		}),
		reads: [
			example('The inquiry closed on 4 May 2003.', '2003-05-04', '2003-05-04', 'date'),
			example('The inquiry closed on Monday 14th July 2008.', '2008-07-14', '2008-07-14', 'date'),
			example('There were 40 posts at 31 March 2007.', '2007-03-31', '2007-03-31', 'date'),
		],
		not: ['The inquiry closed on 31 June 2003.', 'It may close 12 sites.', 'It closed 40 May farms.'],
	},
	{
		id: 'time.month-day-year',
		when: point('MONTH DAY ,? YEAR', (values) => {
			const [month = 0, day = 0, year = 0] = numbers(values);
			return dayOf(year, month, day);
		}),
		reads: [
			example('It closed on May 4, 2003.', '2003-05-04', '2003-05-04', 'date'),
			example('It closed on October 12 2009.', '2009-10-12', '2009-10-12', 'date'),
			example('It opened on June 1st, 2005.', '2005-06-01', '2005-06-01', 'date'),
		],
		not: ['It closed on May 44, 2003.', 'It may 4, 2003.', 'In May 2003 it closed.'],
	},
	{
		id: 'time.numeric',
		when: point('NUMERIC', (values) => (stretch(values).from === null ? null : stretch(values))),
		reads: [
			example('It closed on 12/10/2009.', '2009-10-12', '2009-10-12', 'date'),
			example('It closed on 12.10.2009.', '2009-10-12', '2009-10-12', 'date'),
			example('It closed on 2009-10-12.', '2009-10-12', '2009-10-12', 'date'),
		],
		not: ['See 24/7 cover.', 'See 45/13/2009.', 'In 2008/09 it closed.'],
	},
	{
		id: 'time.days',
		when: point('the? DAY to|and|or|until|- JOIN? DAY of? MONTH YEAR', (values) => {
			const [first = 0, last = 0, month = 0, year = 0] = numbers(values).filter((value) => value > 0);
			const [from, to] = [dayOf(year, month, first), dayOf(year, month, last)];
			return from === null || to === null || last <= first ? null : across(from, to);
		}),
		reads: [
			example('It met from 12 to 15 October 2009.', '2009-10-12', '2009-10-15'),
			example('It met on 3 and 4 May 2007.', '2007-05-03', '2007-05-04'),
			example('It met on 12-15 October 2009.', '2009-10-12', '2009-10-15'),
		],
		not: ['It met on 15 October 2009.', 'It sent 12 to 15 on 4 October 2009.', 'It met 12 to 15 times.'],
	},
	{
		id: 'time.day-month',
		when: point('WEEKDAY? ,? the? DAY of? MONTH', (values) => {
			const [day = 0, month = 0] = numbers(values).slice(-2);
			return open(month, day);
		}),
		reads: [
			example('It closed on 4 May.', null, null, 'date'),
			example('It closed on the 14th of July.', null, null, 'date'),
			example('It closed on Tuesday 9 June.', null, null, 'date'),
		],
		not: ['It closed 44 May farms.', 'All 12 may go.', 'It closed on 4 May 2003.'],
	},
	{
		id: 'time.month-year',
		when: point('MONTH ,? YEAR', (values) => monthOf(number(values, 1), number(values, 0))),
		reads: [
			example('It opened in July 2007.', '2007-07-01', '2007-07-31'),
			example('By February 2008 it had closed.', '2008-02-01', '2008-02-29'),
			example('It opened in Sept. 2009.', '2009-09-01', '2009-09-30'),
		],
		not: ['It may 2007 times fail.', 'It opened on 4 July 2007.', 'It will march 2007 miles.'],
	},
	{
		id: 'time.month',
		when: point('MONTH', (values) => open(number(values, 0), null)),
		reads: [
			example('It opened in July.', null, null),
			example('It will report by March.', null, null),
			example('It has been shut since August.', null, null),
		],
		not: ['May I ask again?', 'It may close.', 'They march on.'],
	},
	{
		id: 'time.financial-year',
		when: point('the? financial|fiscal|tax year|years YEARPAIR', (values) =>
			financialYear(number(values, 0)),
		),
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
		when: point('the? YEARPAIR financial|fiscal|tax year|years', (values) =>
			financialYear(number(values, 0)),
		),
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
		when: point('the? financial years YEARPAIR and|to YEARPAIR', (values) =>
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
		when: point('the? academic|school year|years YEARPAIR', () => UNDATED),
		reads: [
			example('In the academic year 2007/08 it grew.', null, null),
			example('It grew in school year 2005-06.', null, null),
			example('It grew in academic years 2005-06.', null, null),
		],
		not: ['In 2007/08 it grew.', 'In the financial year 2007/08 it grew.', 'In each school year it grew.'],
	},
	{
		id: 'time.year-school',
		when: point('the? YEARPAIR academic|school|council year|years', () => UNDATED),
		reads: [
			example('In the 2007/08 academic year it grew.', null, null),
			example('It grew in the 2005-06 school year.', null, null),
			example('It grew in the 2004-5 academic year.', null, null),
		],
		not: ['In 2007/08 it grew.', 'In the 2007-08 financial year it grew.', 'In the 2007-08 session it grew.'],
	},
	{
		id: 'time.year-pair',
		when: point('the? session? YEARPAIR session?', () => UNDATED),
		reads: [
			example('It cost £4 million in 2007-08.', null, null),
			example('In 2004-5 there were 40 fires.', null, null),
			example('The bill for 2008/09 was £40.', null, null),
		],
		not: ['It cost £2007-08.', 'In 2007-45 nothing fits.', 'Ring 2007-081.'],
	},
	{
		id: 'time.calendar-year',
		when: point('the? calendar year|years YEAR', (values) => yearOf(number(values, 0))),
		reads: [
			example('In calendar year 2007 it grew.', '2007-01-01', '2007-12-31'),
			example('It grew in the calendar year 2005.', '2005-01-01', '2005-12-31'),
			example('For calendar years 2004 it was nil.', '2004-01-01', '2004-12-31'),
		],
		not: ['In each calendar year 40 left.', 'In 2007 it grew.', 'Calendar 2007 sold out.'],
	},
	{
		id: 'time.year-calendar',
		when: point('the? YEAR calendar year', (values) => yearOf(number(values, 0))),
		reads: [
			example('In the 2007 calendar year it grew.', '2007-01-01', '2007-12-31'),
			example('For the 2005 calendar year it was nil.', '2005-01-01', '2005-12-31'),
			example('It rose over the 2003 calendar year.', '2003-01-01', '2003-12-31'),
		],
		not: ['In the 2007 financial year it grew.', 'In 2007 it grew.', 'Each calendar year it grew.'],
	},
	{
		id: 'time.year',
		when: point('the? year? LONEYEAR', (values) => yearOf(number(values, 0))),
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
		when: point('the? early|late|mid JOIN? the? YEAR', () => UNDATED),
		reads: [
			example('It opened in mid-2005.', null, null),
			example('It opened in early 2005.', null, null),
			example('It opened in late 2005.', null, null),
		],
		not: ['It opened early, with 2005 guests.', 'It opened in 2005.', 'It ran late.'],
	},
	{
		id: 'time.part-of-month',
		when: point('the? early|late|mid JOIN? MONTH YEAR?', () => UNDATED),
		reads: [
			example('It opened in mid-May 2005.', null, null),
			example('It opened in early July.', null, null),
			example('It opened in late August 2007.', null, null),
		],
		not: ['It opened early.', 'It may open late.', 'It opened in May.'],
	},
	{
		id: 'time.decade',
		when: point('the? early|late|mid? JOIN? DECADE', (values) =>
			values.length === 1 ? months(number(values, 0), 1, 120) : UNDATED,
		),
		reads: [
			example('It was built in the 1960s.', '1960-01-01', '1969-12-31'),
			example('It fell in the mid-1990s.', null, null),
			example("It was built in the 1970's.", '1970-01-01', '1979-12-31'),
		],
		not: ['It was built in 1960.', 'It has 1960 seats.', 'They are in their 60s.'],
	},
	{
		id: 'time.quarter-number',
		when: point('QUARTER of? ,? YEAR', (values) => quarterOf(yearOf(number(values, 1)), number(values, 0))),
		reads: [
			example('It fell in Q1 2009.', '2009-01-01', '2009-03-31'),
			example('It fell in quarter 3 of 2008.', '2008-07-01', '2008-09-30'),
			example('It fell in Q4, 2007.', '2007-10-01', '2007-12-31'),
		],
		not: ['It fell in Q5 2009.', 'A quarter of 2009 files went.', 'In 2009 it fell.'],
	},
	{
		id: 'time.quarter-number-pair',
		when: point('QUARTER of? ,? YEARPAIR', () => UNDATED),
		reads: [
			example('It fell in Q1 2009-10.', null, null),
			example('It fell in quarter 3 of 2008-09.', null, null),
			example('It fell in quarter 2 2008/09.', null, null),
		],
		not: ['It fell in Q5 2009-10.', 'A quarter fell in 2009-10.', 'It fell in Q1 2009.'],
	},
	{
		id: 'time.quarter',
		when: point('the? NTH quarter|quarters of POINT', (values) =>
			quarterOf(stretch(values), number(values, 0)),
		),
		reads: [
			example('It fell in the second quarter of 2008.', '2008-04-01', '2008-06-30'),
			example('It fell in the first quarter of the financial year 2008-09.', '2008-04-01', '2008-06-30'),
			example('It fell in the third quarter of 2008-09.', null, null),
		],
		not: ['Three quarters of the staff left.', 'It was the second quarter.', 'A quarter of 2008 files went.'],
	},
	{
		id: 'time.half',
		when: point('the? first|second|latter half of POINT', () => UNDATED),
		reads: [
			example('It fell in the first half of 2008.', null, null),
			example('It fell in the second half of 2009-10.', null, null),
			example('It fell in the latter half of May 2007.', null, null),
		],
		not: ['Half of the staff left in 2008.', 'It sold the first half.', 'In 2008 half went.'],
	},
	{
		id: 'time.first-months',
		when: point('the? first|opening|initial NUMBER months of POINT', (values) =>
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
		when: point('the? last|final NUMBER months of POINT', (values) =>
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
		when: point(
			'the? first|last|final NUMBER? weeks|week|days|day|years|year|quarter|quarters of POINT',
			() => UNDATED,
		),
		reads: [
			example('It fell in the first three weeks of 2009.', null, null),
			example('It fell on the last day of March 2009.', null, null),
			example('It fell in the final week of 2007.', null, null),
		],
		not: [
			'It fell in the last three weeks.',
			'The first day of trading was calm.',
			'It fell on the last day.',
		],
	},
	{
		id: 'time.edge',
		when: point('the? beginning|start|end|middle|turn|close|outset of POINT', () => UNDATED),
		reads: [
			example('It has run since the beginning of 2000.', null, null),
			example('It will open by the end of March 2010.', null, null),
			example('It closed at the start of 2004-05.', null, null),
		],
		not: ['By the end of the inquiry it closed.', 'It is the beginning.', 'At the end it closed.'],
	},
	{
		id: 'time.year-ending',
		when: point('the? year ending|ended|to|beginning? POINT', (values) => endingWith(stretch(values), 12)),
		reads: [
			example('In the year ending March 2009 it fell.', '2008-04-01', '2009-03-31'),
			example('It fell in the year to 31 March 2009.', '2008-04-01', '2009-03-31'),
			example('It fell in the year ended June 2007.', '2006-07-01', '2007-06-30'),
		],
		not: ['It fell that year to an all-time low.', 'The year ended badly.', 'In 2009 it fell.'],
	},
	{
		id: 'time.months-ending',
		when: point('the? NUMBER months|month ending|ended|to POINT', (values) =>
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
		when: point(
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
		when: point('the? SEASON of? POINT', () => UNDATED),
		reads: [
			example('It opened in summer 2010.', null, null),
			example('It opened in the autumn of 2008.', null, null),
			example('It opened at Easter 2007.', null, null),
		],
		not: ['It opened in summer.', 'The summer fair drew 2010 guests.', 'Winter fuel rose in price.'],
	},
	{
		id: 'time.terms',
		when: point('the? SEASON and? SEASON? term|terms of|in? the? academic? year? YEARPAIR', () => UNDATED),
		reads: [
			example('It fell in the autumn and spring terms of 2008/09.', null, null),
			example('It fell in the summer term 2007/08.', null, null),
			example('It fell in the autumn and spring terms of academic year 2008/09.', null, null),
		],
		not: ['In the summer term it fell.', 'It came to terms in 2008/09.', 'In 2008/09 it fell.'],
	},
	{
		id: 'time.relative',
		when: point(
			'each? of? the? last|past|previous|next|coming|following|preceding|latest NUMBER financial|calendar|academic|full|complete|sitting|working|school? LENGTH',
			() => UNDATED,
		),
		reads: [
			example('It fell in each of the last five years.', null, null),
			example('It fell over the past 12 months.', null, null),
			example('It will fall in the next three financial years.', null, null),
		],
		not: ['The last five cases were won.', 'It took five years.', 'The next three will go.'],
	},
	{
		id: 'time.this-year',
		when: point(
			'the? this|last|next|current|previous|past|present|following financial|calendar|academic|school|tax|parliamentary? year|month|week|quarter|session|term|century|parliament',
			() => UNDATED,
		),
		reads: [
			example('It closed last year.', null, null),
			example('It grew in the current financial year.', null, null),
			example('It will close next month.', null, null),
		],
		not: ['It took a year.', 'It was the last case.', 'Every year it grew.'],
	},
	{
		id: 'time.this-season',
		when: point('this|last|next SEASON', () => UNDATED),
		reads: [
			example('It closed last autumn.', null, null),
			example('It will close this summer.', null, null),
			example('It will open next spring.', null, null),
		],
		not: ['Each spring it floods.', 'It is a spring fair.', 'Last winters were mild.'],
	},
	{
		id: 'time.this-month',
		when: point('this|last|next MONTH', () => UNDATED),
		reads: [
			example('It closed last July.', null, null),
			example('It will close this October.', null, null),
			example('It will open next March.', null, null),
		],
		not: ['The last may be first.', 'It opened in July.', 'It was this march.'],
	},
	{
		id: 'time.few-years',
		when: point(
			'the? last|past|next|recent|coming few|couple|several? of? years|months|weeks|days|decades',
			() => UNDATED,
		),
		reads: [
			example('It fell over the last few years.', null, null),
			example('It fell in recent months.', null, null),
			example('It will fall in the coming weeks.', null, null),
		],
		not: ['A few years went by.', 'The last few were sold.', 'It took years.'],
	},
];
