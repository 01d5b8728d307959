import type { FiguresAnswer } from '../lookup/words/figures.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { type Field, figureField } from './figure-field.ts';
import { footer } from './footer.ts';
import { gapField } from './gap-field.ts';
import type { Shown } from './shown.ts';
import { counted, listed } from './wording.ts';

/** Every figure on a subject, each with its words, date and source; figures of one measure side by side, never merged. */
export function showFigures(answer: FiguresAnswer): Shown {
	const { of, beside, gaps, more, resolved, passages, extent } = answer;
	const sources = passages.map(({ source }) => source);
	const fields = (findings: FiguresAnswer['of']): readonly Field[] =>
		findings.map((finding) => figureField(finding, underOf(finding), ''));
	const description = [
		...resolved.corrected.map(
			({ typed, meant }) =>
				`Showing figures for **${escapeMarkdown(meant)}**: **${escapeMarkdown(typed)}** stands nowhere on record here.`,
		),
		...(of.length + beside.length === 0
			? ['No figure on this subject is on record here; what the record says instead:']
			: []),
		...(of.length > 0
			? [
					`${counted(of.length, 'figure')} on record here by what ${of.length === 1 ? 'it counts or whom it is' : 'they count or whom they are'} said of.`,
				]
			: []),
		...(beside.length > 0
			? [
					`${counted(beside.length, 'figure')}${of.length > 0 ? ' more' : ''} in sentences that have these words: read each sentence for what it counts.`,
				]
			: []),
		...(disagreeing(of)
			? ['Figures of one measure differ here; each is shown as it was given, none is preferred.']
			: []),
		...(more ? ['There are older ones: name the subject more closely to reach them.'] : []),
	].join('\n');
	return {
		answer,
		openings: [],
		draft: {
			title: escapeMarkdown(`Figures: ${answer.subject}`),
			url: null,
			colour: colourOf(sources),
			description,
			fields: [...fields(of), ...gaps.map((gap) => gapField(gap, null)), ...fields(beside)],
			footer: footer(extent, sources),
		},
	};
}

/** What is named that a figure is said of; a topic is in its measure already. */
function underOf({ whole }: FiguresAnswer['of'][number]): string | null {
	const named = whole.subjects.filter(({ kind }) => kind !== 'topic').map(({ name }) => escapeMarkdown(name));
	return named.length === 0 ? null : listed(whole.joint ? named : named.slice(0, 1));
}

function disagreeing(findings: FiguresAnswer['of']): boolean {
	const measures = Map.groupBy(findings, ({ whole }) => `${whole.status} ${whole.measure.toLowerCase()}`);
	return [...measures.values()].some((group) => new Set(group.map(({ whole }) => whole.value)).size > 1);
}
