import type { Source } from '../../corpus/archive.ts';
import type { Figure } from '../../extract/facts.ts';
import { figureAt } from '../../extract/tables/cells.ts';
import { type Series, seriesIn } from '../../extract/tables/series.ts';
import { wholeTime } from '../../extract/tables/time.ts';
import type { Found } from './match.ts';
import { yearPairsIn } from './terms.ts';

type Table = Found['table'];

/** One measure over times, each point with its source. */
export interface Course {
	/** What tells it from other courses of its table: its row, or its column. */
	readonly label: string;
	readonly unit: string | null;
	/** Oldest first; two or more. */
	readonly points: readonly CoursePoint[];
}

export interface CoursePoint {
	readonly period: string;
	readonly figure: Figure;
	readonly source: Source;
	/** Why it is not joined to the point before it; null where it is. `answer`: another answer, and nothing shows that both count alike. */
	readonly breakBefore: Series['points'][number]['breakBefore'] | 'answer';
	/** What earlier answers gave for the same time, where that differs. */
	readonly earlier: readonly { readonly figure: Figure; readonly source: Source }[];
}

/** Courses that one picture can show side by side. */
export const MOST_COURSES = 4;
/** Fewer points are told in words. */
const FEWEST = 3;

/** The courses of what was found: of the rows, the columns or the cell that is meant; none where they are more than one picture shows. */
export function coursesOf({ table, rows, columns }: Found, others: readonly Found[]): readonly Course[] {
	const all = seriesIn(table).filter(({ points }) => points.length >= FEWEST);
	const cell = rows.length === 1 && columns.length === 1;
	const meant = all.filter(({ points }) =>
		cell
			? points.some(({ row, column }) => row === rows[0] && column === columns[0])
			: points.every(({ row, column }) => rows.includes(row) && columns.includes(column)),
	);
	if (meant.length === 0 || meant.length > MOST_COURSES) return [];
	const units = new Set(meant.map((series) => unitOf(table, series)));
	if (units.size > 1) return [];
	return meant.flatMap((series) => {
		const course = courseOf(table, series);
		return course === null ? [] : [withOthers(course, keyOf(table, series), others)];
	});
}

function courseOf(table: Table, series: Series): Course | null {
	const points = series.points.flatMap(({ row, column, period, breakBefore }): CoursePoint[] => {
		const figure = table.takenBack.has(`${row} ${column}`) ? null : figureAt(table, row, column);
		return figure === null || figure.status !== 'stated'
			? []
			: [{ period, figure, source: table.source, breakBefore, earlier: [] }];
	});
	return points.length < FEWEST
		? null
		: { label: labelOf(table, series), unit: unitOf(table, series), points };
}

function unitOf(table: Table, { points: [first] }: Series): string | null {
	return (first && figureAt(table, first.row, first.column)?.unit) ?? null;
}

/** The labels of a course without times: what its points have in common. */
function labelOf(table: Table, { points }: Series): string {
	const [first] = points;
	const row = first && table.rows[first.row];
	const column = first && table.columns[first.column];
	const words = [...(row?.groups ?? []), ...(row?.labels ?? []), ...(column?.heads ?? [])];
	return words.filter((word) => wholeTime(word) === null).join(' · ');
}

/** Two courses with one key count the same thing: the table's own words without years, the labels, the unit. */
function keyOf(table: Table, series: Series): string {
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?/g, '')
			.replace(/[^\p{L}]+/gu, ' ')
			.trim();
	return [plain(table.topic?.words ?? ''), plain(labelOf(table, series)), unitOf(table, series)].join('|');
}

/**
 * A course with what other answers say of the same measure. Where they give another figure for the same time, the later answer stands and the
 * earlier is kept beside it. Times that it has not are added, joined only where both agree on a time that they have in common.
 */
function withOthers(course: Course, key: string, others: readonly Found[]): Course {
	return others.reduce((held, { table }) => {
		const same = seriesIn(table).filter((series) => keyOf(table, series) === key);
		const [only] = same;
		const other = same.length === 1 && only !== undefined ? courseOf(table, only) : null;
		return other === null ? held : merged(held, other);
	}, course);
}

function merged(one: Course, other: Course): Course {
	const keys = (course: Course) => course.points.map(({ period }) => yearKey(period));
	if ([...keys(one), ...keys(other)].includes(null)) return one;
	const byYear = new Map(one.points.map((point) => [yearKey(point.period) ?? '', point]));
	const shared = other.points.flatMap((point) => {
		const held = byYear.get(yearKey(point.period) ?? '');
		return held === undefined ? [] : [{ held, point }];
	});
	const agree = shared.some(({ held, point }) => held.figure.value === point.figure.value);
	for (const { held, point } of shared) {
		if (held.figure.value === point.figure.value) continue;
		const [earlier, later] = dateOf(held) <= dateOf(point) ? [held, point] : [point, held];
		const told = { figure: earlier.figure, source: earlier.source };
		byYear.set(yearKey(held.period) ?? '', {
			...later,
			breakBefore: held.breakBefore ?? later.breakBefore,
			earlier: [...held.earlier, ...point.earlier, told],
		});
	}
	for (const point of other.points) {
		const year = yearKey(point.period) ?? '';
		if (!byYear.has(year)) byYear.set(year, point);
	}
	const points = [...byYear.entries()]
		.toSorted(([first], [second]) => (first < second ? -1 : 1))
		.map(([, point]) => point);
	return {
		...one,
		points: points.map((point, at) => {
			const before = points[at - 1];
			if (before === undefined) return { ...point, breakBefore: null };
			const gap =
				Number(yearKey(point.period)?.slice(0, 4)) - Number(yearKey(before.period)?.slice(0, 4)) > 1;
			const apart =
				before.source.document !== point.source.document || before.source.start !== point.source.start;
			return {
				...point,
				breakBefore: point.breakBefore ?? (gap ? 'missing' : apart && !agree ? 'answer' : null),
			};
		}),
	};
}

/** A plain year or a year that runs into the next, in one form; null for any other time. */
function yearKey(period: string): string | null {
	const words = period.trim();
	if (/^(?:1[89]|20)\d\d$/.test(words)) return words;
	const [pair] = yearPairsIn(words);
	return pair !== undefined && pair.printed === words ? pair.term : null;
}

function dateOf({ source }: CoursePoint): string {
	return source.sittingDate ?? '';
}
