import type { FiguresAbout } from '../lookup/tables/about.ts';
import type { Found } from '../lookup/tables/match.ts';
import { tableId } from '../lookup/tables/table.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureField } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapField } from './gap-field.ts';
import { coursePictures } from './picture/course.ts';
import { tablesPicture } from './picture/table.ts';
import { givenOn } from './reading.ts';
import { ORDER_WORDS, scopeWords, undated } from './scope.ts';
import type { Opening, Shown } from './shown.ts';
import { tableField, tableTitle, wholeFields } from './table/card.ts';
import { tableCsv } from './table/sheet.ts';
import { TABLE_VIEW } from './table/table.ts';
import { capitalised, clipped, listed } from './wording.ts';

/** Figures on a subject: the best table with the rows that were asked for, figures of running words, and what else there is. */
export function showFigures(answer: FiguresAbout): Shown {
	const { tables, courses, of, beside, gaps, passages, extent, subject } = answer;
	const sources = passages.map(({ source }) => source);
	const [best, ...others] = tables;
	const prose = (findings: FiguresAbout['of']): readonly Field[] =>
		findings.map((finding) => figureField(finding, underOf(finding), ''));
	const said = prose(of);
	const tableFirst = !answer.ofFirst;
	const field = best === undefined ? null : tableField(best, courses);
	const table = field === null ? [] : [`**${field.name}**`, field.value];
	return {
		answer,
		openings: tables.map(openingOf),
		...(best === undefined
			? {}
			: {
					sheet: () => tableCsv(best.table),
					...tablesPicture(tableTitle(best.table), best.table),
					...(tableFirst ? coursePictures(tableTitle(best.table), courses) : {}),
				}),
		draft: {
			title: escapeMarkdown(`Figures: ${subject}`),
			url: null,
			colour: colourOf(sources),
			description: [...heading(answer), ...(tableFirst ? table : [])].join('\n'),
			leadsUp: !tableFirst || table.length === 0,
			fields: [
				...said,
				...(tableFirst || best === undefined ? [] : [tableField(best, courses)]),
				...gaps.map((gap) => gapField(gap, null)),
				...(best === undefined || tellsAll(best) ? [] : wholeFields(best.table).map(behind)),
				...(others.length === 0 ? [] : [otherTables(others)]),
				...prose(beside),
			],
			footer: footer(extent, sources),
		},
	};
}

/** What was read otherwise than it was typed, and what differs. */
function heading(answer: FiguresAbout): readonly string[] {
	const { asked, scope, tables, of, beside, whole, more, extent } = answer;
	const told = (words: readonly string[]) => listed(words.map((word) => `**${escapeMarkdown(word)}**`));
	const order = scope.sort === 'best' ? [] : [ORDER_WORDS[scope.sort]];
	const narrowed = [...scopeWords(scope), ...order].join(' · ');
	return [
		...(narrowed === '' ? [] : [`${capitalised(narrowed)}, by the day of the answer.`]),
		...undated(scope, extent),
		...(asked.corrected.length === 0
			? []
			: [
					`Read as ${told(asked.corrected.map(({ meant }) => meant))}: ${told(asked.corrected.map(({ typed }) => typed))} ${asked.corrected.length === 1 ? 'stands' : 'stand'} nowhere in the record here.`,
				]),
		...(whole
			? []
			: ['No answer here has all of these words. These have most of them: check what each one counts.']),
		...(tables.length + of.length + beside.length === 0
			? ['No figure on this subject is on record here; what the record says instead:']
			: []),
		...(tables.length + of.length === 0 && beside.length > 0
			? ['Figures in answers that have these words: read each sentence for what it counts.']
			: []),
		...(disagreeing(of)
			? ['These figures of one measure differ. Each is shown as it was given; none is preferred.']
			: []),
		...(more ? ['There are older figures too: be more specific to reach them.'] : []),
	];
}

/** Whether the card shows all of a table already. */
function tellsAll(found: Found): boolean {
	const whole = wholeFields(found.table);
	return (
		whole.length === 1 &&
		found.rows.length === found.table.rows.length &&
		whole[0]?.value !== undefined &&
		tableField(found).value.includes(whole[0].value)
	);
}

function behind(field: Field): Field {
	return { ...field, behind: true };
}

function otherTables(others: readonly Found[]): Field {
	return {
		name: 'Other tables with these words',
		value: others
			.map(
				({ table }) =>
					`- ${escapeMarkdown(clipped(tableTitle(table), 70))} · ${lower(givenOn(table.source))}`,
			)
			.join('\n'),
	};
}

function lower(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}

function openingOf(found: Found): Opening {
	const { table } = found;
	return { label: `Table: ${tableTitle(table)}`, view: TABLE_VIEW, id: tableId(found) };
}

/** What is named that a figure is said of; a topic is in its measure already. */
function underOf({ whole }: FiguresAbout['of'][number]): string | null {
	const named = whole.subjects.filter(({ kind }) => kind !== 'topic').map(({ name }) => escapeMarkdown(name));
	return named.length === 0 ? null : listed(whole.joint ? named : named.slice(0, 1));
}

function disagreeing(findings: FiguresAbout['of']): boolean {
	const measures = Map.groupBy(
		findings,
		({ whole: { status, measure, period, asOf, unit, change, labels, subjects } }) =>
			JSON.stringify([
				status,
				measure.toLowerCase(),
				period,
				asOf,
				unit,
				change,
				labels,
				subjects.map(({ name }) => name),
			]),
	);
	return [...measures.values()].some((group) => new Set(group.map(({ whole }) => whole.value)).size > 1);
}
