import { expect, test } from 'vitest';
import { seriesIn } from '../../../src/extract/tables/series.ts';
import { tableFacts } from '../../support/tables.ts';

const LEAD = 'The number of vessels inspected is set out in the following table.';

function courses(rows: readonly (readonly string[])[], below: readonly string[] = []): string[] {
	return tableFacts({ above: [LEAD], rows, below }).flatMap((table) =>
		seriesIn(table).map(({ points }) =>
			points
				.map(({ period, breakBefore }) => `${breakBefore === null ? '' : `[${breakBefore}] `}${period}`)
				.join(', '),
		),
	);
}

test('a row over years and a column over years are courses, oldest first', () => {
	expect(
		courses([
			['*Harbour*', '*2006*', '*2005*', '*2004*'],
			['Saltwick', '12', '11', '9'],
		]),
	).toEqual(['2004, 2005, 2006']);
	expect(
		courses([
			['*Year*', '*Trawlers*', '*Ferries*'],
			['2004', '12', '3'],
			['2005', '14', '2'],
		]),
	).toEqual(['2004, 2005', '2004, 2005']);
});

test('a course is broken where a note begins, where a point is missing, and at a part of a year', () => {
	expect(
		courses(
			[
				['', '*Boats*'],
				['2004', '12'],
				['2005^1', '14'],
				['2006^1', '15'],
				['2007', '16'],
			],
			['(1) Counted by another harbour.'],
		),
	).toEqual(['2004, [note] 2005, 2006, [note] 2007']);
	expect(
		courses([
			['*Harbour*', '*2004*', '*2005*', '*2006*'],
			['Saltwick', '12', 'n/a', '9'],
		]),
	).toEqual(['2004, [missing] 2006']);
	expect(
		courses([
			['', '*Boats*'],
			['2007', '12'],
			['2008', '14'],
			['2009 (to 22 October 2009)', '8'],
		]),
	).toEqual(['2007, 2008, [length] 2009 (to 22 October 2009)']);
});

test('units and groups are never joined, nor one point a course', () => {
	expect(
		courses([
			['', '*2004*', '*2005*'],
			['*Trawlers*', '', ''],
			['Number', '12', '14'],
			['Percentage', '40', '42'],
			['*Ferries*', '', ''],
			['Number', '3', '2'],
		]),
	).toEqual(['2004, 2005', '2004, 2005', '2004, 2005']);
	expect(
		courses([
			['', '*2004*'],
			['Saltwick', '12'],
		]),
	).toEqual([]);
});
