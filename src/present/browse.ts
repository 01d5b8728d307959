import type { Standing } from '../corpus/names/name-index.ts';
import { ENTITY_KINDS } from '../kinds.ts';
import type { BrowseAnswer } from '../lookup/names/browse.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { howMuch } from './names.ts';
import { button, menu, rows } from './rows.ts';
import { capitalised, clipped } from './wording.ts';

/** Longest name told in full in a list. */
const NAME = 150;

/** A page of the list, the buttons that turn it, and a menu that opens what stands on it. */
export function browseMessage(answer: BrowseAnswer, asker: string, ephemeral: boolean): Message {
	const { kind, total, page, pages, offset, entries, extent } = answer;
	const { letter, plural, view } = ENTITY_KINDS[kind];
	const lines = entries.map(
		(entry, at) =>
			`${offset + at + 1}. **${escapeMarkdown(clipped(entry.name, NAME))}**${letters(entry)} · ${howMuch(entry)}`,
	);
	const carried = (act: 'turn' | 'post', to: number) => customId('browse', asker, act, letter, String(to));
	const turn = (label: string, to: number) => button(label, carried('turn', to), to < 0 || to >= pages);
	return {
		embeds: [
			{
				title: `${capitalised(plural)} on record here: ${total.toLocaleString('en-GB')}`,
				description: lines.length > 0 ? lines.join('\n') : 'None. No document loaded here names one.',
				footer: {
					text: `${pages > 1 ? `Page ${page + 1} of ${pages}, most documented first · ` : ''}${footer(extent, [])}`,
				},
			},
		],
		components: [
			...(entries.length > 0
				? [
						menu(
							customId('pick', asker),
							'Open one',
							entries.map((entry) => ({
								label: entry.name,
								value: `${view} ${entry.entityId}`,
								description: howMuch(entry),
							})),
						),
					]
				: []),
			...rows([
				...(pages > 1 ? [turn('Previous', page - 1), turn('Next', page + 1)] : []),
				ephemeral
					? button('Post to channel', carried('post', page))
					: button('Withdraw', customId('withdraw', asker)),
			]),
		],
	};
}

function letters({ name, initialism }: Standing): string {
	return initialism === null || initialism === name ? '' : ` (${escapeMarkdown(initialism)})`;
}
