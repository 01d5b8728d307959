import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/lookup/words/period.ts';

const TODAY = '2009-11-21';

test.each([
	['2006', '2006-01-01', '2006-12-31'],
	['in 2006', '2006-01-01', '2006-12-31'],
	['Oct 2006', '2006-10-01', '2006-10-31'],
	['February 2008', '2008-02-01', '2008-02-29'],
	['2006-10', '2006-10-01', '2006-10-31'],
	['24 October 2006', '2006-10-24', '2006-10-24'],
	['24th October, 2006', '2006-10-24', '2006-10-24'],
	['Tuesday 24 October 2006', '2006-10-24', '2006-10-24'],
	['24/10/2006', '2006-10-24', '2006-10-24'],
	['09/06/2008', '2008-06-09', '2008-06-09'],
	['2006-10-24', '2006-10-24', '2006-10-24'],
	['yesterday', '2009-11-20', '2009-11-20'],
	['last month', '2009-10-01', '2009-10-31'],
	['this year', '2009-01-01', '2009-12-31'],
	['last year', '2008-01-01', '2008-12-31'],
	['last year’s session', '2008-01-01', '2008-12-31'],
	['2005-06', '2005-01-01', '2006-12-31'],
	['session 2005–06', '2005-01-01', '2006-12-31'],
	['1999-2000', '1999-01-01', '2000-12-31'],
	['1999-00', '1999-01-01', '2000-12-31'],
	['2006..2008', '2006-01-01', '2008-12-31'],
	['2006 to March 2007', '2006-01-01', '2007-03-31'],
	['from 24 October 2006 to 3 May 2007', '2006-10-24', '2007-05-03'],
	['between 2006 and 2008', '2006-01-01', '2008-12-31'],
	['May 1997 - June 2001', '1997-05-01', '2001-06-30'],
	['..2008', null, '2008-12-31'],
	['2006..', '2006-01-01', null],
	['since 2007', '2007-01-01', null],
	['after 2007', '2008-01-01', null],
	['before May 1997', null, '1997-04-30'],
	['until 3 May 2007', null, '2007-05-03'],
])('%s', (text, from, to) => {
	expect(readPeriod(text, TODAY)).toEqual({ from, to });
});

test.each([
	'',
	'fishing',
	'31 February 2006',
	'2008..2006',
	'20066',
	'13/13/2006',
	'Octember 2006',
	'..',
	'May',
	'to',
	'24 October 2006 fishing',
	'99',
])('no date: %s', (text) => {
	expect(readPeriod(text, TODAY)).toBeNull();
});

test('any string is a period or none, and a period is two days in order', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ./ato-]{0,20}$/)), (text) => {
			const period = readPeriod(text, TODAY);
			if (!period) return;
			for (const day of [period.from, period.to]) expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
			if (period.from && period.to) expect(period.from <= period.to).toBe(true);
		}),
	);
});
