import { describe, expect, test } from 'vitest';
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

const NOTES: Readonly<Record<string, string>> = {
	'a note that begins': '(1) Counted by another harbour.',
	'a note without a mark that tells of a change': 'From 2005 figures include pleasure boats.',
	'a note that figures before are of another kind':
		'Figures prior to 2005 are not comparable with later ones.',
	'a change up to a year': 'Until 2004 a different definition was used.',
	'a new way of counting': 'A new method of counting was introduced in 2005.',
};

describe.each([0, 1, 2, 3, 4, 5])(
	'thirty courses with a planted break, the break before 2005: %i',
	(shift) => {
		const years = [2001, 2002, 2003, 2004, 2005, 2006, 2007].slice(0, 7 - (shift % 3));
		const value = (at: number) => String(1200 + shift * 31 + at * 17);
		const down = shift % 2 === 0;
		const table = (heads: readonly string[]) =>
			down
				? [['*Year*', '*Boats*'], ...heads.map((head, at) => [head, value(at)])]
				: [
						['*Harbour*', ...heads.map((head) => `*${head}*`)],
						['Saltwick', ...heads.map((_, at) => value(at))],
					];
		const brokenAt = (told: readonly string[]) =>
			told
				.flatMap((course) => course.split(', ').filter((point) => point.startsWith('[')))
				.map((point) => /20\d\d/.exec(point)?.[0]);

		test('a mark of a note', () => {
			const heads = years.map((year) => (year < 2005 ? String(year) : `${year}^1`));
			const told = courses(table(heads), [NOTES['a note that begins'] ?? '']);
			expect(brokenAt(told)).toContain('2005');
		});
		test.each(Object.keys(NOTES).slice(1))('%s', (kind) => {
			const told = courses(table(years.map(String)), [NOTES[kind] ?? '']);
			expect(brokenAt(told)).toEqual(['2005']);
		});
		test('a year that is left out', () => {
			const told = courses(table(years.filter((year) => year !== 2004).map(String)));
			expect(brokenAt(told)).toEqual(['2005']);
		});
		test('a time of another length', () => {
			const told = courses(
				table(years.map((year) => (year < 2005 ? String(year) : `${year}-${String(year + 1).slice(2)}`))),
			);
			expect(brokenAt(told)).toEqual(['2005']);
		});
	},
);

test('what is no change breaks nothing', () => {
	for (const below of [
		'Source: Harbour returns, 2005.',
		'Figures are rounded to the nearest ten.',
		'Boats inspected more than once are counted once.',
	])
		expect(
			courses(
				[
					['', '*Boats*'],
					['2004', '12'],
					['2005', '14'],
					['2006', '15'],
				],
				[below],
			),
		).toEqual(['2004, 2005, 2006']);
});
