import type { Standing } from '../corpus/names/name-index.ts';
import type { EntityKind } from '../extract/facts.ts';
import type { BrowseAnswer } from '../lookup/names/browse.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { howMuch } from './names.ts';
import { button, menu, rows } from './rows.ts';
import { VIEW_OF_KIND } from './shown.ts';
import { clipped } from './wording.ts';

export const KINDS_TITLES = {
	operation: 'Operations',
	agency: 'Bodies',
	term: 'Terms',
} as const satisfies Record<EntityKind, string>;

/** Longest name told in full in a list. */
const NAME = 150;

/** The kind that a page's button carries; null for a code of another version. */
export function browsedKind(code: string | undefined): EntityKind | null {
	const found = Object.entries(VIEW_OF_KIND).find(([, known]) => known === code);
	return found ? (found[0] as EntityKind) : null;
}

/** A page of the list, the buttons that turn it, and a menu that opens what stands on it. */
export function browseMessage(answer: BrowseAnswer, asker: string, ephemeral: boolean): Message {
	const { kind, total, page, pages, offset, entries, extent } = answer;
	const title = KINDS_TITLES[kind];
	const lines = entries.map(
		(entry, at) =>
			`${offset + at + 1}. **${escapeMarkdown(clipped(entry.name, NAME))}**${letters(entry)} · ${howMuch(entry)}`,
	);
	const carried = (act: 'turn' | 'post', to: number) =>
		customId('browse', asker, act, VIEW_OF_KIND[kind], String(to));
	const turn = (label: string, to: number) => button(label, carried('turn', to), to < 0 || to >= pages);
	return {
		embeds: [
			{
				title: `${title} on record here: ${total.toLocaleString('en-GB')}`,
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
								value: `${VIEW_OF_KIND[kind]} ${entry.entityId}`,
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
