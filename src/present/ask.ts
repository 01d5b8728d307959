import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Extent } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import type { AskAnswer, Reading } from '../lookup/ask/ask.ts';
import { oneFigure } from '../lookup/ask/one-figure.ts';
import type { Shape } from '../lookup/ask/shape.ts';
import type { Term } from '../lookup/ask/terms.ts';
import { yearsIn } from '../lookup/ask/years.ts';
import type { CellPlace } from '../lookup/place.ts';
import { colourOf } from './colour.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { cellHeadline, figureHeadline, openingsOfPlace, placeLines, wholeOfPlace } from './place.ts';
import { quotation } from './quotation.ts';
import { answeredIn } from './reading.ts';
import { button, menu, rows } from './rows.ts';
import { searchButton } from './search-id.ts';
import { answerMessage, type Opening, type Shown } from './shown.ts';
import { tableTitle } from './table/card.ts';
import { clipped, counted, listed, oneLine } from './wording.ts';

/** Code of the view that shows a place. */
export const PLACE_VIEW = 'k';

const WORDS_OF_SHAPE = {
	figure: 'figures',
	meaning: 'what it is or does',
	person: 'who',
	time: 'when',
	place: 'where',
	known: 'whether it is known',
	reason: 'why',
	'yes or no': 'what is said of it',
	passage: 'passages',
} as const satisfies Record<Shape, string>;

/** What is asked for where it is an answer that nothing is known of it. */
const VERDICT_FOR: ReadonlySet<Shape> = new Set(['figure', 'known', 'reason', 'passage']);

/** Whom an answer is shown to. */
export interface Showing {
	readonly asker: string;
	readonly ephemeral: boolean;
}

/**
 * An answer to a plain question: how it was read, the words, and the other places that are as near. Of a reading that has only most of
 * what is asked the words are shown as that.
 */
export function askMessage(answer: AskAnswer, first: Reading, { asker, ephemeral }: Showing): Message {
	const { place } = first;
	const frame = {
		view: PLACE_VIEW,
		id: place.id,
		page: 0,
		asker,
		ephemeral,
		postId: customId('ask', asker, 'post', place.id),
	};
	return answerMessage({ ...shownAsked(answer, first), beside: checkButton(answer, asker) }, frame);
}

/** Holds what a yes-or-no question claims against the record: offered where there is a number or a quotation to hold. */
function checkButton({ asking, question }: AskAnswer, asker: string): APIButtonComponent | null {
	return isClaim(asking.shape, question) && oneLine(question).length <= limits.embedTitle
		? button('Check this claim', customId('ask', asker, 'check'))
		: null;
}

/** Whether a question puts something that can be held against the record: a number or quoted words, to be answered yes or no. */
export function isClaim(shape: Shape, question: string): boolean {
	return shape === 'yes or no' && /\d|["“]/.test(question);
}

function shownAsked(answer: AskAnswer, first: Reading): Shown {
	const { place } = first;
	const { source } = place.passage;
	const near = answer.others.slice(0, answer.nearCount);
	const further = answer.others.slice(answer.nearCount);
	const isNearest = answer.first === null;
	const headline = isNearest ? null : headlineOf(answer, first);
	return {
		answer: place,
		openings: [...near.map(openingTo), ...openingsOfPlace(place), ...further.map(openingTo)],
		draft: {
			title: escapeMarkdown(oneLine(answer.question)),
			url: null,
			colour: colourOf([source]),
			description: [
				...(isNearest
					? [
							`**Nothing on record here has all of this.** The nearest in ${counted(place.extent.documents, 'document')}, perhaps no answer:`,
						]
					: []),
				...(place.cell !== null && headline === null
					? tableLines(place)
					: placeLines(
							place,
							headline,
							isNearest || !VERDICT_FOR.has(answer.asking.shape) ? null : first.sentence,
						)),
				`${answeredIn(source)}${answer.asking.present && answer.newest ? ', the newest found here' : ''}`,
				readAs(answer, first.missed, answer.asking.shape === 'passage' && headline !== null),
			].join('\n'),
			fields:
				near.length === 0
					? []
					: [
							{
								name: 'As near: these may be what was meant',
								value: near.map(({ place: other }) => `- ${escapeMarkdown(labelOf(other))}`).join('\n'),
								protects: true,
							},
						],
			more: wholeOfPlace(place),
			footer: footer(place.extent, [source]),
		},
	};
}

/** A number is told in front of the words only where what is to be counted stands so near to them. */
const COUNTED_NEAR = 0.55;

/** The number that was asked for, in front of the words: a cell by its own row and column, a figure where one alone fits. */
function headlineOf(
	{ asking, terms }: AskAnswer,
	{ place, sentence, counted, also, missed }: Reading,
): string | null {
	const { cell, passage } = place;
	if (lacks(missed, terms.terms)) return null;
	if (cell !== null && also.length > 0)
		return ['Several cells of one table fit:', ...[cell, ...also].map(cellHeadline)].join('\n');
	if (cell !== null) return cellsAsked(cell, terms.years).map(cellHeadline).join('\n');
	if (asking.shape !== 'figure' && asking.shape !== 'passage') return null;
	if (counted < COUNTED_NEAR) return null;
	const figure = oneFigure(passage.facts, sentence, { asked: asking.asked, counted: asking.counted, terms });
	return figure === null ? null : figureHeadline(figure);
}

/** Of what is asked so much may stand nowhere where a number is told in front of the words. */
const LACKING = 0.2;

function lacks(missed: readonly Term[], all: readonly Term[]): boolean {
	const weigh = (terms: readonly Term[]) =>
		terms.filter(({ together }) => !together).reduce((sum, { weight }) => sum + weight, 0);
	return weigh(missed) > LACKING * weigh(all);
}

/** What a table is of, without a number: which of its cells is meant is not certain. */
function tableLines({ exchange, cell }: Reading['place']): readonly string[] {
	const title = cell === null ? '' : tableTitle(cell.table);
	return [
		...(exchange === null ? [] : ['A table in answer to:', quotation(exchange.question, QUESTION)]),
		`**Table**: ${escapeMarkdown(clipped(title, QUESTION))}`,
	];
}

/** Characters of the question over a table, and of its title. */
const QUESTION = 300;

/** The cells for the years that were asked for, along the row or down the column; the one that was found where fewer than two were. */
function cellsAsked(found: CellPlace, years: readonly string[]): readonly CellPlace[] {
	if (years.length < 2) return [found];
	const { table, row, cell } = found;
	const column = table.rows[row]?.cells[cell]?.column;
	const along = (table.rows[row]?.cells ?? []).map((_, which) => ({ table, row, cell: which }));
	const down = table.rows.flatMap(({ cells }, at) =>
		cells.flatMap((held, which) => (held.column === column ? [{ table, row: at, cell: which }] : [])),
	);
	for (const line of [along, down]) {
		const cells = years.flatMap(
			(year) => line.find((one) => yearsIn(cellHeadline(one)).includes(year)) ?? [],
		);
		if (cells.length > 1) return cells;
	}
	return [found];
}

/** `read as: figures · arrests · 2004-05`, with what was put right and what does not stand there. */
function readAs({ asking, terms }: AskAnswer, missed: readonly Term[], figures = false): string {
	const meant = (typed: string) => terms.corrected.find((one) => one.typed === typed)?.meant ?? typed;
	const met = terms.terms.filter((term) => !missed.includes(term));
	const names = met.filter(({ together }) => together).map(({ typed }) => typed);
	const apart = met.filter(({ together, typed }) => !together && !names.some((name) => name.includes(typed)));
	const words = [
		figures ? WORDS_OF_SHAPE.figure : WORDS_OF_SHAPE[asking.shape],
		...apart.map(({ typed }) => meant(typed)),
		...names,
		...terms.years,
	];
	const lacking = missed.filter(({ together }) => !together);
	const without =
		lacking.length === 0
			? ''
			: `; not there: ${lacking.map(({ typed }) => escapeMarkdown(typed)).join(', ')}`;
	return `*read as: ${[...new Set(words)].map(escapeMarkdown).join(' \u00b7 ')}${without}*`;
}

function openingTo({ place }: Reading): Opening {
	return { label: labelOf(place), view: PLACE_VIEW, id: place.id };
}

function labelOf({ subject, passage, exchange }: Reading['place']): string {
	const day = passage.source.sittingDate;
	const number = exchange?.uins[0];
	return clipped(
		`${subject}${number === undefined ? '' : ` (${number})`}${day === null ? '' : `, ${printDate(day)}`}`,
		limits.selectOptionLabel,
	);
}

/** Nothing has enough of what is asked: how much was searched, what is nearest, and the way to the words. */
export function nothingAsked(answer: AskAnswer, extent: Extent, asker: string): Message {
	const { terms, others } = answer;
	const unknown = terms.terms
		.filter((term) => term.unknown)
		.map(({ typed }) => `**${escapeMarkdown(typed)}**`);
	const known = terms.terms.filter((term) => !term.unknown);
	const words = known
		.map(({ typed }) => typed.replace(/["~|*-]/g, ' ').trim())
		.filter((typed) => typed !== '')
		.slice(0, 8)
		.join(' OR ');
	return {
		embeds: [
			{
				title: clipped(escapeMarkdown(oneLine(answer.question)), limits.embedTitle),
				description: [
					'**Nothing on record here answers this.**',
					`Names, headings, questions, tables and every word of ${counted(extent.documents, 'document')} were searched.`,
					...(unknown.length === 0
						? []
						: [
								`${listed(unknown)} ${unknown.length === 1 ? 'stands' : 'stand'} nowhere, nor anything like ${unknown.length === 1 ? 'it' : 'them'}.`,
							]),
					readAs(answer, []),
				].join('\n'),
				footer: { text: footer(extent, []) },
			},
		],
		components: [
			...rows(
				[
					words === ''
						? null
						: searchButton('Search the record for its words', asker, {
								words,
								house: null,
								period: { from: null, to: null },
								kind: null,
								sort: 'best',
							}),
				].filter((made) => made !== null),
			),
			...(others.length === 0
				? []
				: [
						menu(
							customId('pick', asker),
							'Places that have some of it',
							others.map(({ place }) => ({
								label: labelOf(place),
								value: `${PLACE_VIEW} ${place.id}`,
								description: null,
							})),
						),
					]),
		],
	};
}

/** The question that an answer's title has; null where it was too long to stand there whole. */
export function questionOf(message: Message): string | null {
	const title = message.embeds[0]?.title ?? '';
	return title === '' || title.endsWith('\u2026') ? null : unescapeMarkdown(title);
}
