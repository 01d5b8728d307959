import type { MentionsAnswer } from '../lookup/mentions.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { quotation } from './quotation.ts';
import type { Opening, Shown } from './shown.ts';
import { counted } from './wording.ts';

/**
 * The menu's way to the passages that name something and say nothing of it; none where the only one is shown already.
 *
 * @param shown whether the card shows the first of them.
 */
export function mentionsOpening({
	count,
	shown,
	id,
	none = '',
}: {
	readonly count: number;
	readonly shown: boolean;
	readonly id: string;
	/** What they do not have, for the label: ` without a figure`. */
	readonly none?: string;
}): readonly Opening[] {
	if (count === 0 || (shown && count === 1)) return [];
	const which = shown ? 'All mentions' : none === '' ? 'Other mentions' : 'Mentions';
	return [{ label: `${which}${none} (${count})`, view: 'm', id }];
}

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
			description: `${counted(count, 'passage')} here ${count === 1 ? 'names' : 'name'} it without saying what it is or giving a figure of it${first}.`,
			fields: passages.map(({ quote, source }) => ({
				name: escapeMarkdown(source.title ?? 'Untitled'),
				value: `${quotation(quote, 420)}\n${sourceLine(source)}`,
			})),
			footer: footer(extent, sources),
		},
	};
}
