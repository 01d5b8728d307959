import type { Extent } from '../corpus/archive.ts';
import { ENTITY_KINDS } from '../kinds.ts';
import { limits } from '../limits.ts';
import type { InMessage } from '../lookup/in-message.ts';
import { sourceLine, sourceParts } from './citation.ts';
import { customId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { menu } from './rows.ts';
import { clipped } from './wording.ts';

/** Code of the view that shows one question. */
const QUESTION_VIEW = 'q';

interface Line {
	readonly text: string;
	readonly options: readonly {
		readonly label: string;
		readonly value: string;
		readonly description: string | null;
	}[];
}

/** What a message names and cites that is on record here, a line each, and a menu to each full answer. */
export function inMessageOf({ names, citations }: InMessage, asker: string, extent: Extent): Message {
	const lines: readonly Line[] = [
		...names.map(({ typed, entities }) => ({
			text: `**${escapeMarkdown(typed)}**: ${entities.map(({ name, kind }) => `${escapeMarkdown(name)} (${ENTITY_KINDS[kind].word})`).join(', or ')}`,
			options: entities.map(({ id, kind, name }) => ({
				label: name,
				value: `${ENTITY_KINDS[kind].view} ${id}`,
				description: ENTITY_KINDS[kind].word,
			})),
		})),
		...citations.map(({ typed, exchanges }) => ({
			text:
				exchanges.length === 0
					? `**${escapeMarkdown(typed)}**: not in this corpus`
					: `**${escapeMarkdown(typed)}**: ${exchanges.map(({ source }) => `${escapeMarkdown(clipped(source.title ?? 'Untitled', 150))}, ${sourceLine(source)}`).join('; ')}`,
			options: exchanges.map(({ id, source }) => ({
				label: source.title ?? 'Untitled',
				value: `${QUESTION_VIEW} ${id}`,
				description: sourceParts(source).join(' · '),
			})),
		})),
	];
	const once = [...new Map(lines.map((line) => [line.text.toLowerCase(), line])).values()];
	const options = [
		...new Map(once.flatMap((line) => line.options).map((option) => [option.value, option])).values(),
	].filter(({ value }) => value.length <= limits.selectOptionValue);
	return {
		embeds: [
			{
				title: once.length > 0 ? 'In this message' : 'Nothing on record here',
				description:
					once.length > 0
						? clipped(once.map(({ text }) => `- ${text}`).join('\n'), 3_500)
						: 'No operation, body, term or citation in this message is known here. A search may still find its words.',
				footer: { text: footer(extent, []) },
			},
		],
		components: options.length > 0 ? [menu(customId('open', asker), 'Open one', options)] : [],
	};
}
