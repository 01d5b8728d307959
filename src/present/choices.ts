import type { Extent } from '../corpus/archive.ts';
import { limits } from '../limits.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { button, menu, rows } from './rows.ts';
import { showId } from './shown.ts';
import { clipped, counted } from './wording.ts';

/** Something that may have been meant. */
export interface Candidate {
	/** Code of the view, and the id in it. */
	readonly view: string;
	readonly id: string;
	readonly label: string;
	/** What tells it from its neighbours: its kind, a date, the name it was met by. */
	readonly hint: string;
}

/**
 * What was typed, as an answer repeats it: bold, escaped, no more of it than is needed to know it again, and without straight double
 * marks: between those stands only the record.
 */
export function typedWords(typed: string): string {
	const words = typed.replaceAll('"', '').replace(/\s+/g, ' ').trim();
	return words === '' ? 'what was typed' : `**${escapeMarkdown(clipped(words, 60))}**`;
}

/** Several things are meant by what was typed: a list to pick from. */
export function choose(
	typed: string,
	candidates: readonly Candidate[],
	total: number,
	asker: string,
	extent: Extent,
): Message {
	const shown = candidates.slice(0, limits.selectOptions);
	const more = total > shown.length ? ` The first ${shown.length} of ${total} are in the list.` : '';
	return {
		embeds: [
			{
				title: 'Which one?',
				description: `${counted(total, 'entry', 'entries')} on record here ${total === 1 ? 'matches' : 'match'} ${typedWords(typed)}.${more}`,
				footer: { text: footer(extent, []) },
			},
		],
		components: [
			menu(
				customId('pick', asker),
				'Pick one',
				shown.map(({ view, id, label, hint }) => ({ label, value: `${view} ${id}`, description: hint })),
			),
		],
	};
}

/** How much of a hint is shown in a list, in characters: a question asked may run over pages. */
const HINT = 160;

/** Nothing has the name that was typed: what is near, if anything is, and how much was searched. */
export function notFound(
	sentence: string,
	candidates: readonly Candidate[],
	asker: string,
	extent: Extent,
): Message {
	const near = candidates.slice(0, limits.buttonsInRow).map((one) => ({
		...one,
		label: clipped(one.label, limits.buttonLabel),
		hint: clipped(one.hint, HINT),
	}));
	return {
		embeds: [
			{
				title: near.length > 0 ? 'Did you mean …?' : 'Nothing on record here',
				description: [
					sentence,
					...near.map(({ label, hint }) => `- ${escapeMarkdown(label)} (${escapeMarkdown(hint)})`),
				].join('\n'),
				footer: { text: footer(extent, []) },
			},
		],
		components: [
			...rows(
				near.map(({ view, id, label }) =>
					button(label, showId('turn', 'answer', { view, id, page: 0, asker, ephemeral: true })),
				),
			),
		],
	};
}
