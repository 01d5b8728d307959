import type { Answer, Passage } from '../lookup/answer.ts';
import { type Attachment, fileName } from './attachment.ts';
import { sourceParts } from './citation.ts';
import { citationText } from './cite.ts';
import { colourOf } from './colour.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { footer, LICENCE, LICENCE_URL, searched } from './footer.ts';
import { printedAddress } from './link.ts';
import type { Message } from './message.ts';
import type { Shown } from './shown.ts';
import { clipped } from './wording.ts';

/** An answer as files to keep: all of it as Markdown, its citations, and its figures as CSV where it has a table. */
export function takeAwayMessage(shown: Shown): Message {
	const { answer, sheet } = shown;
	const sources = answer.passages.map(({ source }) => source);
	const files = [
		{ name: fileName(answer.subject, 'md'), alt: null, content: asMarkdown(shown) },
		{ name: fileName(`${answer.subject} citations`, 'txt'), alt: null, content: citations(answer) },
		...(sheet === undefined ? [] : [sheet()]),
	] as const satisfies readonly Attachment[];
	return {
		embeds: [
			{
				title: clipped(escapeMarkdown(`As files: ${answer.subject}`), 200),
				color: colourOf(sources),
				description: `The answer as Markdown, its citations${sheet === undefined ? '' : ', and its figures as CSV'}: with every caveat, source and the licence.`,
				footer: { text: footer(answer.extent, sources.slice(0, 1)) },
			},
		],
		components: [],
		files,
	};
}

/** All that the answer says, the part behind More too, then its sources and the licence. */
function asMarkdown({ answer, draft }: Shown): string {
	const description = draft.more === undefined || draft.more === '' ? draft.description : draft.more;
	const sources = answer.passages.map((passage) => `- ${sourceOf(passage)}`);
	return [
		`# ${draft.title}`,
		...(description === '' ? [] : [description]),
		...draft.fields.flatMap(({ name, value }) => [`## ${name}`, value]),
		'## Sources',
		[...new Set(sources)].join('\n'),
		`Searched: ${searched(answer.extent)}. Unofficial.`,
		`${LICENCE} <${LICENCE_URL}>`,
		'',
	].join('\n\n');
}

function sourceOf({ source }: Passage): string {
	const address = source.url === null ? '' : ` <${printedAddress(source.url)}>`;
	return `${escapeMarkdown(sourceParts(source).join(', '))}${address}`;
}

/** A block a passage: the words, where they stand, every caveat. */
function citations({ passages }: Answer): string {
	return `${passages.map((passage) => unescapeMarkdown(citationText(passage))).join('\n\n')}\n`;
}
