import { example, number, numbers, open, type PointRule, point, stretch } from './point-rule.ts';
import { across, dayOf, monthOf } from './stretch.ts';

/** Days and months. */
export const DATE_RULES: readonly PointRule[] = [
	{
		id: 'time.day-month-year',
		...point('WEEKDAY? ,? the? DAY of? MONTH ,? YEAR', (values) => {
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
		...point('MONTH DAY ,? YEAR', (values) => {
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
		...point('NUMERIC', (values) => (stretch(values).from === null ? null : stretch(values))),
		reads: [
			example('It closed on 12/10/2009.', '2009-10-12', '2009-10-12', 'date'),
			example('It closed on 12.10.2009.', '2009-10-12', '2009-10-12', 'date'),
			example('It closed on 2009-10-12.', '2009-10-12', '2009-10-12', 'date'),
		],
		not: ['See 24/7 cover.', 'See 45/13/2009.', 'In 2008/09 it closed.'],
	},
	{
		id: 'time.days',
		...point('the? DAY to|and|or|until|- JOIN? DAY of? MONTH YEAR', (values) => {
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
		...point('WEEKDAY? ,? the? DAY of? MONTH', (values) => {
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
		...point('MONTH ,? YEAR', (values) => monthOf(number(values, 1), number(values, 0))),
		reads: [
			example('It opened in July 2007.', '2007-07-01', '2007-07-31'),
			example('By February 2008 it had closed.', '2008-02-01', '2008-02-29'),
			example('It opened in Sept. 2009.', '2009-09-01', '2009-09-30'),
		],
		not: ['It may 2007 times fail.', 'It opened on 4 July 2007.', 'It will march 2007 miles.'],
	},
	{
		id: 'time.month',
		...point('MONTH', (values) => open(number(values, 0), null)),
		reads: [
			example('It opened in July.', null, null),
			example('It will report by March.', null, null),
			example('It has been shut since August.', null, null),
		],
		not: ['May I ask again?', 'It may close.', 'They march on.'],
	},
];
