import type { Extent } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import type { Elsewhere } from '../lookup/headed.ts';
import type { Search } from '../lookup/words/search.ts';
import { PLACE_VIEW } from './ask.ts';
import { type Candidate, typedWords } from './choices.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { button, menu, rows } from './rows.ts';
import { searchButton } from './search-id.ts';
import { showId } from './shown.ts';
import { capitalised, clipped, counted, listed } from './wording.ts';

/** What was looked for in vain, and all that the record has of it otherwise. */
export interface Miss {
	readonly typed: string;
	/** Over it, where its words stand in the record. */
	readonly title?: string;
	/** What was not found, as a sentence about names alone: `No operation here is called **Harrier**.` */
	readonly sentence: string;
	/** Names that are near, and things of another kind that have it. */
	readonly near: readonly Candidate[];
	readonly elsewhere: Elsewhere;
	/** It reads as a question. */
	readonly question: boolean;
}

/** Its title holds the question, for the button to read back. */
const ASKED = 'Not a name: ';
/** How much of a hint is shown in a list, in characters. */
const HINT = 160;

/**
 * A miss that denies nothing: names that are near, answers with such a heading, the search for its words. That nothing is on record is
 * said only where no word of it stands anywhere.
 */
export function missMessage(miss: Miss, asker: string, extent: Extent): Message {
	const { typed, near, elsewhere, question } = miss;
	const { headed, passages } = elsewhere;
	const nothing = near.length === 0 && headed.length === 0 && passages === 0;
	const names = near.slice(0, limits.buttonsInRow);
	return {
		embeds: [
			{
				title: clipped(
					question
						? `${ASKED}${escapeMarkdown(typed)}`
						: names.length > 0
							? 'Did you mean \u2026?'
							: nothing
								? 'Nothing on record here'
								: (miss.title ?? 'Not known by name'),
					limits.embedTitle,
				),
				description: [
					miss.sentence,
					...names.map(
						({ label, hint }) => `- ${escapeMarkdown(label)} (${escapeMarkdown(clipped(hint, HINT))})`,
					),
					...standing(miss, extent),
				].join('\n'),
				footer: { text: footer(extent, []) },
			},
		],
		components: [
			...rows(
				names.map(({ view, id, label }) =>
					button(label, showId('turn', 'answer', { view, id, page: 0, asker, ephemeral: true })),
				),
				[
					...(question ? [button('Ask it as a question', customId('ask', asker, 'again'))] : []),
					...(passages === 0
						? []
						: [searchButton('Search the record for it', asker, searchFor(typed))]
					).filter((made) => made !== null),
				],
			),
			...(headed.length === 0
				? []
				: [
						menu(
							customId('pick', asker),
							headed.length === 1
								? '1 answer has this heading'
								: `${headed.length} answers have this heading`,
							headed.map(({ content, isExchange, passage }) => {
								const { sittingDate, uin } = passage.sourceAt({ start: 0, end: passage.text.length });
								return {
									label: passage.title ?? 'Untitled',
									value: isExchange ? `q ${content}` : `${PLACE_VIEW} ${content}.0.${passage.text.length}`,
									description: [
										...(uin === null ? [] : [`question ${uin}`]),
										...(sittingDate === null ? [] : [printDate(sittingDate)]),
									].join(', '),
								};
							}),
						),
					]),
		],
	};
}

/** What of it stands where, and how much was searched. */
function standing(
	{ typed, elsewhere: { headed, passages, corrected, unknown } }: Miss,
	extent: Extent,
): readonly string[] {
	const words = typedWords(typed);
	const not = unknown.map(typedWords);
	const spelt =
		corrected.length === 0 ? '' : `Spelt ${listed(corrected.map(({ meant }) => typedWords(meant)))}, `;
	const stands = /\s/.test(typed.trim()) ? 'its words stand together' : 'it stands';
	return [
		...(headed.length > 0
			? [`It is the heading of ${counted(headed.length, 'answer or speech', 'answers and speeches')}.`]
			: []),
		...(passages === 0
			? [
					`Names, headings, questions, tables and every word of ${counted(extent.documents, 'document')} were searched for ${words}.`,
				]
			: [
					passages === null
						? capitalised(`${spelt}its words stand in the record.`)
						: capitalised(`${spelt}${stands} in ${counted(passages, 'passage')}.`),
				]),
		...(not.length > 0
			? [
					`${listed(not)} ${not.length === 1 ? 'stands' : 'stand'} nowhere, nor anything like ${not.length === 1 ? 'it' : 'them'}.`,
				]
			: []),
	];
}

function searchFor(words: string): Search {
	return { words, house: null, period: { from: null, to: null }, kind: null, sort: 'best' };
}

/** The question that a miss was asked with; null where the message is none, or cut it short. */
export function questionMissed(message: Message): string | null {
	const title = message.embeds[0]?.title ?? '';
	return title.startsWith(ASKED) && !title.endsWith('\u2026')
		? unescapeMarkdown(title.slice(ASKED.length))
		: null;
}
