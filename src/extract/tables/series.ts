import type { TableFact } from '../facts.ts';
import { changeYears } from './notes.ts';
import type { TableCell } from './table.ts';
import { wholeTime } from './time.ts';

/** A row or a column of a table over times. */
export interface Series {
	readonly points: readonly Point[];
}

export interface Point {
	/** Index into the table's rows, and of the column. */
	readonly row: number;
	readonly column: number;
	readonly period: string;
	/** Why it is not joined to the point before it; null where it is, and of the first. */
	readonly breakBefore: 'note' | 'said' | 'missing' | 'length' | null;
}

interface Candidate {
	readonly row: number;
	readonly column: number;
	readonly cell: TableCell;
	readonly marks: readonly string[];
	/** How many rows that are no times stand above it, where times run down: one between two points parts them. */
	readonly apart: number;
}

/** Fewer points show no course. */
const FEWEST = 2;

/**
 * What a table tells over times: each row whose columns are times, each column whose rows are. Points are in order of time, and broken where a
 * note begins or ends, where a note says that what is counted changed, where one between is missing, and where the length of the time changes
 * (a part of a year).
 */
export function seriesIn(table: TableFact): readonly Series[] {
	const lines = new Map<string, Candidate[]>();
	const add = (key: string, candidate: Candidate) => {
		const held = lines.get(key) ?? [];
		lines.set(key, held);
		held.push(candidate);
	};
	let apart = 0;
	for (const [at, row] of table.rows.entries()) {
		const downwards = row.labels.some((label) => wholeTime(label)?.year === true);
		if (!downwards) apart += 1;
		for (const cell of row.cells) {
			const column = table.columns[cell.column];
			if (column?.role !== 'figures') continue;
			const across = column.time?.year === true;
			// Over both at once, which course is meant is not said.
			if (across === downwards) continue;
			const heads = column.heads.filter((head) => wholeTime(head) === null);
			const labels = row.labels.filter((label) => wholeTime(label) === null);
			const key = JSON.stringify([across, across ? at : null, row.groups, labels, heads, cell.unit]);
			const marks = [...cell.marks, ...(across ? column.marks : row.marks)];
			add(key, { row: at, column: cell.column, cell, marks, apart: across ? 0 : apart });
		}
	}
	const changes = changesSaid(table);
	return [...lines.values()].flatMap((line) => seriesOf(line, changes) ?? []);
}

function seriesOf(line: readonly Candidate[], changes: readonly number[]): Series | null {
	const points: Point[] = [];
	let last: Candidate | null = null;
	let missing = false;
	for (const candidate of inOrder(line)) {
		const { cell, row, column } = candidate;
		if (cell.value === null || cell.valueTo !== null || cell.period === null) {
			missing = points.length > 0;
			continue;
		}
		points.push({
			row,
			column,
			period: cell.period,
			breakBefore: breakBetween(last, candidate, missing) ?? (last && said(last, candidate, changes)),
		});
		last = candidate;
		missing = false;
	}
	const periods = new Set(points.map(({ period }) => period));
	return points.length >= FEWEST && periods.size === points.length ? { points: gapsBroken(points) } : null;
}

/** The first years of what notes say changed: points on either side of one are not to be joined. */
function changesSaid({ notes, caption }: TableFact): readonly number[] {
	return [...notes.map(({ words }) => words), caption ?? ''].flatMap(changeYears);
}

function said(last: Candidate, next: Candidate, changes: readonly number[]): 'said' | null {
	const [from, to] = [yearOf(last.cell.period ?? ''), yearOf(next.cell.period ?? '')];
	return changes.some((year) => from < year && year <= to) ? 'said' : null;
}

function yearOf(period: string): number {
	return Number(/(?:1[89]|20)\d\d/.exec(period)?.[0] ?? Number.NaN);
}

/** A step over more years than most is a gap: nothing is known of the years between. */
function gapsBroken(points: readonly Point[]): readonly Point[] {
	const steps = points.map(({ period }, at) => yearOf(period) - yearOf(points[at - 1]?.period ?? ''));
	const least = Math.min(...steps.filter((step) => step > 0));
	return points.map((point, at) =>
		point.breakBefore === null && (steps[at] ?? 0) > Math.max(1, least)
			? { ...point, breakBefore: 'missing' }
			: point,
	);
}

function breakBetween(last: Candidate | null, next: Candidate, missing: boolean): Point['breakBefore'] {
	if (last === null) return null;
	if (missing || last.apart !== next.apart) return 'missing';
	if (lengthOf(last.cell.period ?? '') !== lengthOf(next.cell.period ?? '')) return 'length';
	return last.marks.toSorted().join() === next.marks.toSorted().join() ? null : 'note';
}

/** What kind of time a period is: two of one kind are as long as each other. */
function lengthOf(period: string): string {
	return period
		.toLowerCase()
		.replace(/(?:1[89]|20)\d\d[-–/](?:\d{4}|\d\d)(?!\d)/g, 'YY')
		.replace(/\d{4}/g, 'Y')
		.replace(/\d{1,2}(?:st|nd|rd|th)?/g, 'D')
		.replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g, 'M')
		.trim();
}

/** Oldest first: a table may print the newest first. */
function inOrder(line: readonly Candidate[]): readonly Candidate[] {
	const years = line.map(({ cell }) => yearOf(cell.period ?? ''));
	const [first, last] = [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN];
	return first > last ? line.toReversed() : line;
}
