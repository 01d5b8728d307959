import { limits } from '../limits.ts';
import type { Answer } from '../lookup/answer.ts';
import { citation, sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import type { Draft } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { shownAddress } from './link.ts';
import { quotation } from './quotation.ts';
import { caveats } from './reading.ts';
import { counted } from './wording.ts';

/** Other pages of the same words that are listed by name; the rest are counted. */
const OTHER_PAGES = 5;

/** Every passage an answer rests on, with its place, its link and everything its words do not show. */
export function sourcesDraft({ subject, passages, extent }: Answer): Draft {
	const sources = passages.map(({ source }) => source);
	return {
		title: escapeMarkdown(`Sources: ${subject}`),
		url: null,
		colour: colourOf(sources),
		description: `${counted(passages.length, 'passage')} of the record, in the order in which the answer shows them.`,
		fields: passages.map((passage) => {
			const { quote, source, citations } = passage;
			const notes = caveats(passage);
			const after = [
				...notes,
				...(citations.length > 0
					? [
							`Also: ${citations.slice(0, OTHER_PAGES).map(citation).map(escapeMarkdown).join('; ')}${citations.length > OTHER_PAGES ? ` and ${counted(citations.length - OTHER_PAGES, 'more page')}` : ''}.`,
						]
					: []),
				shownAddress(source.url ?? source.document),
			].join('\n');
			return {
				name: sourceLine(source),
				value: `${quotation(quote, Math.max(300, limits.fieldValue - after.length - 1))}\n${after}`,
			};
		}),
		footer: footer(extent, sources),
	};
}
