import type { MentionsAnswer } from '../lookup/mentions.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { quotation } from './quotation.ts';
import type { Shown } from './shown.ts';
import { counted } from './wording.ts';

/** Passages that name it and of which nothing was read: shown, and nothing claimed. */
export function showMentions(answer: MentionsAnswer): Shown {
	const { entity, passages, count, extent } = answer;
	const sources = passages.map(({ source }) => source);
	const first = count > passages.length ? `, the first ${passages.length} of them here` : '';
	return {
		answer,
		openings: [],
		draft: {
			title: `${escapeMarkdown(entity.name)}: mentions`,
			url: null,
			colour: colourOf(sources),
			description: `${counted(count, 'passage')} on record here ${count === 1 ? 'names' : 'name'} it and ${count === 1 ? 'gives' : 'give'} no figure${first}.`,
			fields: passages.map(({ quote, source }) => ({
				name: escapeMarkdown(source.title ?? 'Untitled'),
				value: `${quotation(quote, 420)}\n${sourceLine(source)}`,
			})),
			footer: footer(extent, sources),
		},
	};
}
