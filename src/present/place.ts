import type { Stored } from '../corpus/archive.ts';
import type { Fact, Figure } from '../extract/facts.ts';
import { tellingStems } from '../extract/telling.ts';
import { printDate } from '../hansard/dates.ts';
import type { CellPlace, PlaceAnswer } from '../lookup/place.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { gapVerdict } from './gap-field.ts';
import { quotation } from './quotation.ts';
import { answeredIn, basisNote, cited, datedAs, notWhatIs, printedValue, quotedFrom } from './reading.ts';
import type { Shown } from './shown.ts';
import { toldOf } from './told.ts';
import { listed, noAnswer } from './wording.ts';

/** Characters of a quotation on the first card. */
const QUOTED = 620;

/** Words of the record and what was read of them; behind More the whole question and answer, or the whole speech. */
export function showPlace(answer: PlaceAnswer): Shown {
	const { passage, exchange } = answer;
	const { source } = passage;
	const day = source.sittingDate === null ? '' : `, ${printDate(source.sittingDate)}`;
	return {
		answer,
		openings: openingsOfPlace(answer),
		draft: {
			title: escapeMarkdown(
				`${answer.subject}${exchange?.uins[0] ? `: question ${exchange.uins[0]}` : ''}${day}`,
			),
			url: source.url,
			colour: colourOf([source]),
			description: [...placeLines(answer), answeredIn(source)].join('\n'),
			more: wholeOfPlace(answer),
			fields: [],
			footer: footer(answer.extent, [source]),
		},
	};
}

/** The exchange that the words stand in, opened whole. */
export function openingsOfPlace({ exchange }: PlaceAnswer): Shown['openings'] {
	return exchange === null ? [] : [{ label: 'The question and its answer', view: 'q', id: exchange.id }];
}

/** All that was said where the words stand. */
export function wholeOfPlace({ exchange, whole, passage }: PlaceAnswer): string {
	const words = (text: string) => quotation(text, Number.POSITIVE_INFINITY);
	if (exchange === null) return [sourceLine(passage.source), words(whole)].join('\n');
	return [
		'**Asked**',
		words(exchange.question),
		'**Answered**',
		exchange.answer === null ? noAnswer(exchange) : words(exchange.answer),
		sourceLine(exchange.source),
	].join('\n');
}

/**
 * The figure or the verdict, the words, and everything that protects a reader of them; without their source.
 *
 * @param headline the number that answers; null where none was chosen.
 * @param verdictOf words of which it is told in front where they say that nothing is known: all of them, or those that were found; null for none.
 */
export function placeLines(
	answer: PlaceAnswer,
	headline: string | null = null,
	verdictOf: string | null = answer.passage.quote,
): readonly string[] {
	const { passage, cell, silences } = answer;
	const verdicts = silences
		.filter(
			({ gap }) => verdictOf !== null && (verdictOf.includes(gap.quote) || gap.quote.includes(verdictOf)),
		)
		.map(({ gap }) => `**${gapVerdict(gap)}**`);
	const top = headline ?? (cell === null ? null : cellHeadline(cell));
	return [
		...(top === null ? [] : [top]),
		...(top === null ? [...new Set(verdicts)].slice(0, 1) : []),
		quotation(passage.quote, QUOTED),
		...silences.flatMap(({ next }) =>
			next === null || passage.quote.includes(next) ? [] : ['The record goes on:', quotation(next, 300)],
		),
		...notesOf(
			passage.facts.filter(({ quote }) => passage.quote.indexOf(quote) < QUOTED),
			cell,
			top,
		),
	];
}

/** Status, basis and authority of what was read in the words that are shown, each once. */
function notesOf(
	facts: readonly Stored<Fact>[],
	cell: CellPlace | null,
	headline: string | null,
): readonly string[] {
	const figures = facts.filter((fact): fact is Stored<Figure> => fact.kind === 'figure');
	const unlike = Object.entries(
		Object.groupBy(
			figures.filter(({ status }) => status !== 'stated'),
			notWhatIs,
		),
	);
	const notes = [
		...unlike.map(([note, those = []]) => {
			const values = [...new Set(those.map(({ valueText }) => escapeMarkdown(valueText)))];
			return values.length === 1 && headline?.includes(values[0] ?? '')
				? note
				: `${listed(values)}: ${note.charAt(0).toLowerCase()}${note.slice(1)}`;
		}),
		...figures.flatMap((figure) => {
			const basis = basisNote(figure, figure.quote);
			return [
				...(figure.attributedTo === null ? [] : [`Not the answer's own: ${cited(figure.attributedTo)}`]),
				...(basis === null || cell !== null ? [] : [basis]),
			];
		}),
		...facts.flatMap((fact) => (fact.kind === 'definition' ? quotedFrom(fact) : [])),
	];
	return [...new Set(notes)].slice(0, 3);
}

/** `**34,366** · Leeds · Total · 2004-05 · £000`. */
export function cellHeadline({ table, row, cell }: CellPlace): string {
	const held = table.rows[row];
	const value = held?.cells[cell];
	const heads = table.columns[value?.column ?? -1]?.heads ?? [];
	const labels = [...(held?.groups ?? []), ...(held?.labels ?? []), ...heads].filter((label) => label !== '');
	const unit = value?.unit ?? table.unit;
	const period = value?.period ?? table.period;
	const told = [
		...labels,
		...(unit === null || labels.some((label) => label.includes(unit)) ? [] : [unit]),
		...(period === null || labels.some((label) => label.includes(period)) ? [] : [period]),
	];
	const printed = value?.printed ?? '';
	return `**${escapeMarkdown(printed)}** \u00b7 ${told.map((label) => escapeMarkdown(label.replace(/\s+/g, ' '))).join(' \u00b7 ')}`;
}

/** `**84** women rescued, in 2006`: one figure of the words, where it is the one that is asked for. */
export function figureHeadline(figure: Stored<Figure>): string {
	const dated = datedAs(figure);
	const whole = figure.partOf === null ? [] : [`of ${figure.partOf.toLocaleString('en-GB')}`];
	return [headlineWords(figure), ...whole, ...(dated === null ? [] : [dated])].join(' \u00b7 ');
}

/** A measure with so many telling words stands alone above the words that it is taken from. */
const TELLS = 2;

/** The number in bold with what is counted: in the record’s words, or by its measure and what its sentence says around it where that tells little. */
function headlineWords(figure: Stored<Figure>): string {
	const { kind, words } = toldOf(figure);
	const value = printedValue(figure);
	if (kind === 'said') {
		const at = words.indexOf(figure.valueText);
		const [before, after] = [words.slice(0, at), words.slice(at + figure.valueText.length)];
		return at < 0
			? escapeMarkdown(words)
			: `${escapeMarkdown(before)}**${escapeMarkdown(figure.valueText)}**${escapeMarkdown(after)}`;
	}
	const [around = ''] = figure.aside?.split('; ') ?? [];
	const tells = around === '' || tellingStems(words.split(' ')).size >= TELLS;
	const measure = figure.measure.toLowerCase() === words.toLowerCase() ? figure.measure : words;
	return `**${escapeMarkdown(value)}** ${escapeMarkdown(tells ? measure : `${measure} (${around})`)}`;
}
