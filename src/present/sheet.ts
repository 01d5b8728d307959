import type { Answer } from '../lookup/answer.ts';
import type { Attachment } from './attachment.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import type { Message } from './message.ts';
import { clipped } from './wording.ts';

/** A table as a picture, with its words for whoever does not see it. */
export function pictureMessage({ subject, passages, extent }: Answer, picture: Attachment): Message {
	const sources = passages.slice(0, 1).map(({ source }) => source);
	return {
		embeds: [
			{
				title: escapeMarkdown(clipped(`As a picture: ${subject}`, 200)),
				color: colourOf(sources),
				image: { url: `attachment://${picture.name}` },
				footer: { text: footer(extent, sources) },
			},
		],
		components: [],
		files: [picture],
	};
}

/** The figures of an answer as a file to keep: heads, units, notes, source and licence stand in it too. */
export function sheetMessage({ subject, passages, extent }: Answer, file: Attachment): Message {
	const sources = passages.slice(0, 1).map(({ source }) => source);
	return {
		embeds: [
			{
				title: escapeMarkdown(clipped(`As a file: ${subject}`, 200)),
				color: colourOf(sources),
				description: 'As printed, with heads, units, notes, source and licence.',
				footer: { text: footer(extent, sources) },
			},
		],
		components: [],
		files: [file],
	};
}
