import { scaleLinear } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import type { Picture } from '../attachment.ts';
import { EDGE, INK, pictureOf, round, text } from './drawing.ts';
import { linesIn, widthOf, withShortMonths } from './words.ts';

/** Lines over time, as a picture shows them. Plain words. */
export interface Chart {
	readonly title: string;
	/** What the numbers are in. */
	readonly unit: string;
	readonly lines: readonly ChartLine[];
	/** Said under the picture, each on lines of its own: breaks, source, dates, licence. */
	readonly foot: readonly string[];
}

export interface ChartLine {
	readonly label: string;
	readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
	/** Where it stands in time: years, with a fraction within one. */
	readonly at: number;
	readonly period: string;
	readonly value: number;
	readonly printed: string;
	/** It is not joined to the point before it. */
	readonly apart: boolean;
}

const WIDTH = 600;
const PLOT = 240;
const SIZE = { title: 19, text: 16, small: 13 } as const;
/** On white, each against it by more than 4.5: blue, red, green, violet. Each line has a dash and a mark of its own as well. */
const LINES = [
	{ colour: '#0b5cad', dash: '', mark: 'circle' },
	{ colour: '#b3261e', dash: '9 5', mark: 'square' },
	{ colour: '#1b6e3c', dash: '3 4', mark: 'triangle' },
	{ colour: '#6a3d9a', dash: '12 4 3 4', mark: 'diamond' },
] as const;
/** A line of few points has each of them labelled. */
const FEW = 9;

/** A chart as a picture: on a ground of its own, so that it reads alike in dark and light; the axis begins at nought. */
export function chartPicture(chart: Chart): Picture {
	const title = linesIn(chart.title, WIDTH - 2 * EDGE, SIZE.title * 1.06, 3);
	const keys = chart.lines.length > 1 ? keyRows(chart.lines) : [];
	const foot = chart.foot.flatMap((words) => linesIn(words, WIDTH - 2 * EDGE, SIZE.small, 3));
	const top = EDGE + title.length * (SIZE.title + 5) + SIZE.text + 12 + keys.length * (SIZE.text + 8);
	const height = top + PLOT + 58 + foot.length * (SIZE.small + 5) + EDGE;
	const points = chart.lines.flatMap((line) => line.points);
	const values = points.map(({ value }) => value);
	const y = scaleLinear()
		.domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
		.nice(5)
		.range([top + PLOT, top + 26]);
	const ticks = y.ticks(5);
	const left = EDGE + Math.max(...ticks.map((tick) => widthOf(counted(tick), SIZE.small))) + 8;
	const times = points.map(({ at }) => at);
	const x = scaleLinear()
		.domain([Math.min(...times), Math.max(...times)])
		.range([left + 18, WIDTH - EDGE - 26]);
	const body = [
		...title.map((words, at) =>
			text(words, EDGE, EDGE + (at + 1) * (SIZE.title + 5) - 6, {
				size: SIZE.title,
				fill: INK.title,
				bold: true,
			}),
		),
		text(chart.unit, EDGE, EDGE + title.length * (SIZE.title + 5) + SIZE.text, {
			size: SIZE.text,
			fill: INK.faint,
		}),
		...keys.flatMap((row, at) => {
			const at0 = EDGE + title.length * (SIZE.title + 5) + SIZE.text + 12 + (at + 1) * (SIZE.text + 8) - 8;
			return row.map(({ line, index, from }) =>
				[sample(index, from, at0 - 5), text(line, from + 40, at0, { size: SIZE.text, fill: INK.text })].join(
					'',
				),
			);
		}),
		...ticks.map((tick) =>
			[
				`<line x1="${left}" x2="${WIDTH - EDGE}" y1="${y(tick)}" y2="${y(tick)}" stroke="${tick === 0 ? INK.faint : INK.rule}"/>`,
				text(counted(tick), left - 6, y(tick) + 5, { size: SIZE.small, fill: INK.faint, anchor: 'end' }),
			].join(''),
		),
		...timeLabels(points, x, top + PLOT + 20),
		...chart.lines.map((line) => breaks(line, x, y)),
		...chart.lines.map((line, index) => drawn(line, index, x, y)),
		...valueLabels(chart.lines, x, y, left),
		...foot.map((words, at) =>
			text(words, EDGE, top + PLOT + 58 + at * (SIZE.small + 5), { size: SIZE.small, fill: INK.faint }),
		),
	];
	return pictureOf(body, WIDTH, height);
}

type Scale = (value: number) => number;

/** The stretches of a line that are joined, and a mark for each point: one that stands alone is seen too. */
function drawn({ points }: ChartLine, index: number, x: Scale, y: Scale): string {
	const { colour, dash } = look(index);
	const stretches = points.reduce<ChartPoint[][]>((all, point) => {
		const last = all.at(-1);
		if (last === undefined || point.apart) all.push([point]);
		else last.push(point);
		return all;
	}, []);
	const path = lineOf<ChartPoint>(
		({ at }) => round(x(at)),
		({ value }) => round(y(value)),
	);
	const joined = stretches.map(
		(stretch) =>
			`<path d="${path(stretch) ?? ''}" fill="none" stroke="${colour}" stroke-width="2.5"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
	);
	return [...joined, ...points.map(({ at, value }) => mark(index, x(at), y(value)))].join('');
}

/** A dotted upright between two points that are not joined. */
function breaks({ points }: ChartLine, x: Scale, y: Scale): string {
	return points
		.flatMap((point, at) => {
			const before = points[at - 1];
			if (before === undefined || !point.apart) return [];
			const middle = round((x(before.at) + x(point.at)) / 2);
			const [top, foot] = [
				Math.min(y(before.value), y(point.value)) - 18,
				Math.max(y(before.value), y(point.value)) + 18,
			];
			return [
				`<line x1="${middle}" x2="${middle}" y1="${round(top)}" y2="${round(foot)}" stroke="${INK.faint}" stroke-width="1.5" stroke-dasharray="2 3"/>`,
			];
		})
		.join('');
}

function mark(index: number, x: number, y: number): string {
	const { colour, mark: form } = look(index);
	const set = `fill="${colour}" stroke="#ffffff" stroke-width="1"`;
	if (form === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="4.5" ${set}/>`;
	const [a, b] = [round(x), round(y)];
	if (form === 'square') return `<rect x="${a - 4.5}" y="${b - 4.5}" width="9" height="9" ${set}/>`;
	if (form === 'triangle') return `<path d="M${a} ${b - 6}L${a + 6} ${b + 5}L${a - 6} ${b + 5}Z" ${set}/>`;
	return `<path d="M${a} ${b - 6}L${a + 6} ${b}L${a} ${b + 6}L${a - 6} ${b}Z" ${set}/>`;
}

function sample(index: number, x: number, y: number): string {
	const { colour, dash } = look(index);
	return `<line x1="${x}" x2="${x + 32}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2.5"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>${mark(index, x + 16, y)}`;
}

function look(index: number): (typeof LINES)[number] {
	return LINES[index % LINES.length] ?? LINES[0];
}

/** The names of the lines, as many in a row as fit. */
function keyRows(lines: readonly ChartLine[]) {
	const rows: { line: string; index: number; from: number }[][] = [];
	let from = EDGE;
	for (const [index, { label }] of lines.entries()) {
		const [words = ''] = linesIn(label, WIDTH - 2 * EDGE - 40, SIZE.text, 1);
		const width = 40 + widthOf(words, SIZE.text) + 22;
		if (rows.length === 0 || from + width > WIDTH - EDGE) {
			rows.push([]);
			from = EDGE;
		}
		rows.at(-1)?.push({ line: words, index, from });
		from += width;
	}
	return rows;
}

/** The times under the axis, each where it does not touch the one before; the last always. */
function timeLabels(points: readonly ChartPoint[], x: Scale, y: number): readonly string[] {
	const all = [...new Map(points.map((point) => [point.at, point])).values()].toSorted(
		(one, other) => one.at - other.at,
	);
	const place = ({ at, period }: ChartPoint) => {
		const half = widthOf(short(period), SIZE.small) / 2;
		const middle = Math.min(x(at), WIDTH - half - 4);
		return { middle, from: middle - half, to: middle + half };
	};
	const last = all.at(-1);
	let end = Number.NEGATIVE_INFINITY;
	const shown = all.filter((point) => {
		const { from, to } = place(point);
		const fits = from > end + 10 && (point === last || last === undefined || to + 10 < place(last).from);
		if (fits) end = to;
		return fits;
	});
	return shown.map((point) =>
		text(short(point.period), place(point).middle, y, {
			size: SIZE.small,
			fill: INK.faint,
			anchor: 'middle',
		}),
	);
}

/** `31 March 2007` as `31 Mar 2007`: shorter ones leave room for more. */
function short(period: string): string {
	const words = withShortMonths(period);
	return words.length <= 16 ? words : `${words.slice(0, 15)}…`;
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/**
 * The values beside their points: of few all, of many the first, the last, the highest and the lowest; none over another,
 * nor over the words beside the axis. @param left where the axis begins.
 */
function valueLabels(lines: readonly ChartLine[], x: Scale, y: Scale, left: number): readonly string[] {
	const taken: Box[] = lines.flatMap(({ points }) =>
		points.map(({ at, value }) => ({ x: x(at), y: y(value) + 5, width: 4 })),
	);
	const found: string[] = [];
	for (const [index, { points }] of lines.entries()) {
		const values = points.map(({ value }) => value);
		const telling = points.filter(
			({ value }, at) =>
				points.length <= FEW ||
				at === 0 ||
				at === points.length - 1 ||
				value === Math.max(...values) ||
				value === Math.min(...values),
		);
		// The last is wanted most.
		for (const point of telling.toReversed()) {
			const width = widthOf(point.printed, SIZE.small, true);
			const middle = Math.max(left + width / 2 + 3, Math.min(x(point.at), WIDTH - width / 2 - 6));
			const box = [y(point.value) - 11, y(point.value) + 22]
				.map((at): Box => ({ x: middle, y: at, width }))
				.find((one) => !taken.some((other) => touches(one, other)));
			if (box === undefined) continue;
			taken.push(box);
			found.push(
				text(point.printed, box.x, box.y, {
					size: SIZE.small,
					fill: look(index).colour,
					bold: true,
					anchor: 'middle',
					halo: true,
				}),
			);
		}
	}
	return found;
}

function touches(one: Box, other: Box): boolean {
	return (
		Math.abs(one.x - other.x) < (one.width + other.width) / 2 + 3 && Math.abs(one.y - other.y) < SIZE.small
	);
}

function counted(value: number): string {
	return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}
