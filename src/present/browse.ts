import type { Standing } from '../corpus/names/name-index.ts';
import { ENTITY_KINDS } from '../kinds.ts';
import type { BrowseAnswer } from '../lookup/names/browse.ts';
import { isNarrow, type Scope, scopeCode, WHOLE_RECORD } from '../lookup/words/scope.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { howMuch } from './names.ts';
import { button, menu, rows } from './rows.ts';
import { scopeWords, undated } from './scope.ts';
import { capitalised, clipped } from './wording.ts';

/** Longest name told in full in a list. */
const NAME = 150;

/** A page of the list, the buttons that turn it, and a menu that opens what stands on it. */
export function browseMessage(answer: BrowseAnswer, asker: string, ephemeral: boolean): Message {
	const { kind, total, page, pages, offset, entries, scope, extent } = answer;
	const { letter, plural, view } = ENTITY_KINDS[kind];
	const lines = entries.map(
		(entry, at) =>
			`${offset + at + 1}. **${escapeMarkdown(clipped(entry.name, NAME))}**${letters(entry)} · ${howMuch(entry)}`,
	);
	const isWhole = scopeCode(scope) === scopeCode(WHOLE_RECORD);
	const carried = (act: 'turn' | 'post', to: number) =>
		customId('browse', asker, act, letter, String(to), ...(isWhole ? [] : [scopeCode(scope)]));
	const turn = (label: string, to: number) => button(label, carried('turn', to), to < 0 || to >= pages);
	return {
		embeds: [
			{
				title: `${capitalised(plural)} ${isNarrow(scope) ? 'named there' : 'on record here'}: ${total.toLocaleString('en-GB')}`,
				description: [...heading(answer), ...lines].join('\n'),
				footer: {
					text: `${pages > 1 ? `Page ${page + 1} of ${pages}, ${ORDER[scope.sort]} · ` : ''}${footer(extent, [])}`,
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

const ORDER = {
	best: 'most documented first',
	newest: 'last named first',
	oldest: 'first named first',
} as const satisfies Record<Scope['sort'], string>;

/** What the list is narrowed to; that there is nothing in it. */
function heading({ scope, total, extent }: BrowseAnswer): readonly string[] {
	const within = scopeWords(scope).join(' · ');
	if (!isNarrow(scope)) return total > 0 ? [] : ['None. No document loaded here names one.'];
	return [
		total > 0
			? `Named in: ${within}. The counts beside each are over all that is loaded.`
			: `None is named in: ${within}.`,
		...undated(scope, extent),
	];
}

function letters({ name, initialism }: Standing): string {
	return initialism === null || initialism === name ? '' : ` (${escapeMarkdown(initialism)})`;
}
