import { monthNumber } from '../../hansard/dates.ts';
import { limits } from '../../limits.ts';
import type { Course, CoursePoint } from '../../lookup/tables/course.ts';
import { type Attachment, fileName } from '../attachment.ts';
import { sourceParts } from '../citation.ts';
import { escapeMarkdown } from '../escape.ts';
import { LICENCE } from '../footer.ts';
import { givenOn, printedValue } from '../reading.ts';
import { clipped, listed } from '../wording.ts';
import { chartPicture } from './chart.ts';
import { withShortMonths } from './words.ts';

/** Why two points are not joined, as a picture and a card say it. */
const BREAKS = {
	note: 'a note begins or ends',
	said: 'a note says that what is counted changed',
	missing: 'a figure between is missing',
	length: 'the length of the time changes',
	answer: 'another answer gives the figure',
} as const satisfies Record<NonNullable<CoursePoint['breakBefore']>, string>;

/** One measure or a few over time as a picture that can travel alone: source, dates, licence and breaks stand in it, and every point in its words. */
export function coursePicture(title: string, courses: readonly Course[]): Attachment {
	const points = courses.flatMap((course) => course.points);
	const [first] = points;
	const unit = courses[0]?.unit ?? null;
	const foot = [
		...breakLine(points),
		...sourceLines(points),
		'Unofficial: drawn by Despatch Box from figures as printed.',
		LICENCE,
	];
	return {
		name: fileName(title, 'png'),
		alt: spoken(title, courses),
		content: chartPicture({
			title,
			unit: `${unit === null ? 'Numbers as printed' : `In ${unit}`}${courses.length === 1 && courses[0]?.label ? ` · ${courses[0].label}` : ''}`,
			lines: courses.map(({ label, points: own }) => ({
				label: label === '' ? title : label,
				points: own.map(({ period, figure, breakBefore }, at) => ({
					at: timeOf(period, at),
					period,
					value: figure.value,
					printed: figure.valueText,
					apart: breakBefore !== null,
				})),
			})),
			foot: first === undefined ? [] : foot,
		}),
	};
}

/** The picture of these courses among the files of an answer; none where there is no course. */
export function coursePictures(
	title: string,
	courses: readonly Course[],
): { readonly files?: readonly Attachment[] } {
	return courses.length === 0 ? {} : { files: [coursePicture(title, courses)] };
}

/** The newest figure of a course, with its time. */
export function newestLine({ points }: Course): string {
	const last = points.at(-1);
	if (last === undefined) return '';
	return `Newest: **${escapeMarkdown(printedValue(last.figure))}** · ${escapeMarkdown(last.period)}`;
}

/** What is to be known before points are compared: whose they are, figures that were given anew, and breaks. */
export function courseNotes(courses: readonly Course[]): readonly string[] {
	const points = courses.flatMap((course) => course.points);
	const sources = sourcesOf(points);
	const several =
		sources.length < 2
			? []
			: [
					`The picture puts ${sources.length} answers together: ${listed(sources.map((source) => lower(givenOn(source)).replace('answered ', '')))}.`,
				];
	return [...several, ...revisionLines(courses), ...breakLine(points)];
}

/** Figures that a later answer gave otherwise, both with their dates. */
export function revisionLines(courses: readonly Course[]): readonly string[] {
	return courses
		.flatMap(({ points }) => points)
		.flatMap(({ period, figure, source, earlier }) =>
			earlier.map(
				(before) =>
					`${escapeMarkdown(period)}: ${escapeMarkdown(figure.valueText)}, ${lower(givenOn(source))}; ${escapeMarkdown(before.figure.valueText)}, ${lower(givenOn(before.source))}.`,
			),
		)
		.slice(0, 3);
}

function breakLine(points: readonly CoursePoint[]): readonly string[] {
	const why = [...new Set(points.flatMap(({ breakBefore }) => breakBefore ?? []))].map((one) => BREAKS[one]);
	return why.length === 0 ? [] : [`The line is broken where ${listed(why).replace(' and ', ' or ')}.`];
}

/** Sources that a picture names; of more it says how many. */
const MOST_SOURCES = 3;

/** Where the points stand, the newest answer first. */
function sourceLines(points: readonly CoursePoint[]): readonly string[] {
	const sources = sourcesOf(points);
	const more = sources.length - MOST_SOURCES;
	const named = sources.slice(0, MOST_SOURCES).map((source) => sourceParts(source).join(', '));
	return [`${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

/** Each answer that gave a point, the newest first. */
function sourcesOf(points: readonly CoursePoint[]): readonly CoursePoint['source'][] {
	const each = new Map(points.map(({ source }) => [`${source.document} ${source.start}`, source]));
	return [...each.values()].toSorted((one, other) =>
		(one.sittingDate ?? '') < (other.sittingDate ?? '') ? 1 : -1,
	);
}

/** Every point of a picture in words. */
function spoken(title: string, courses: readonly Course[]): string {
	const told = courses.map(({ label, unit, points }) => {
		const each = points.map(
			({ period, figure, breakBefore }) =>
				`${breakBefore === null ? '' : 'break, '}${period}: ${figure.valueText}`,
		);
		return `${label === '' ? '' : `${label}${unit === null ? '' : ` (${unit})`}. `}${each.join('; ')}.`;
	});
	const whole = told.join(' ');
	const room = limits.altText - whole.length - 2;
	if (room >= 40) return `${clipped(title, room)}. ${whole}`;
	return clipped(withShortMonths(whole), limits.altText);
}

/** Where a time stands among others, in years; its place in the list where no year is printed. */
function timeOf(period: string, at: number): number {
	const year = /(?:1[89]|20)\d\d/g;
	const years = period.match(year) ?? [];
	const first = years[0];
	if (first === undefined) return at;
	const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(period)?.[1];
	return Number(first) + (month === undefined ? 0 : ((monthNumber(month) ?? 1) - 1) / 12);
}

function lower(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
