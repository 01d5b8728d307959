import type { Source } from '../corpus/archive.ts';
import { type Citation, printCitation, printLibraryCitation } from '../hansard/citation.ts';
import { MONTHS } from '../hansard/dates.ts';
import { limits } from '../limits.ts';
import type { Answer, Passage } from '../lookup/answer.ts';
import { placeOf, sourceParts } from './citation.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { LICENCE } from './footer.ts';
import { linkTo, printedAddress } from './link.ts';
import type { Message } from './message.ts';
import { caveats } from './reading.ts';
import { button, hansardButtons, rows } from './rows.ts';
import { type Frame, showId } from './shown.ts';
import { capitalised, clipped } from './wording.ts';

/** The styles, one at a time, the House's own first: pages of Cite run through the passages, and in each through these. */
const STYLES = [
	{ label: 'House style', text: (passage: Passage) => houseStyle(passage) },
	{ label: 'OSCOLA', text: ({ source }: Passage) => escapeMarkdown(styled(source, printCitation)) },
	{
		label: 'Commons Library',
		text: ({ source }: Passage) => escapeMarkdown(styled(source, printLibraryCitation)),
	},
	{ label: 'BibTeX', text: (passage: Passage) => block(bibtex(passage)) },
	{
		label: 'Plain link',
		text: ({ source }: Passage) => linked(source) ?? 'No address is known for this copy.',
	},
] as const;

/** A citation as plain text of a message, which can be copied on a phone; the other styles and passages by button. */
export function citeMessage({ passages }: Answer, frame: Frame): Message {
	const last = passages.length * STYLES.length - 1;
	const page = Math.min(Math.max(0, frame.page), last);
	const at = Math.floor(page / STYLES.length);
	const style = page % STYLES.length;
	const passage = passages[at] ?? passages[0];
	const to = (which: number) => showId('turn', 'cite', { ...frame, page: which });
	const turn = (label: string, other: number) =>
		button(label, to(other * STYLES.length + style), other < 0 || other >= passages.length);
	return {
		content: clipped(STYLES[style]?.text(passage) ?? '', limits.content),
		embeds: [],
		components: rows(
			STYLES.flatMap(({ label }, which) =>
				which === style ? [] : [button(label, to(at * STYLES.length + which))],
			),
			[
				...hansardButtons([passage.source]),
				...(passages.length > 1 ? [turn('Previous passage', at - 1), turn('Next passage', at + 1)] : []),
			],
		),
	};
}

/** A passage with its citation and every caveat, however long it is. In Markdown. */
export function citationText(passage: Passage): string {
	return houseStyle(passage, Number.POSITIVE_INFINITY);
}

/** Code to copy. A text that holds the fence itself has it spaced out by a zero-width space. */
function block(text: string): string {
	return `\`\`\`text\n${text.replaceAll('```', '`\u200b`\u200b`')}\n\`\`\``;
}

/** The words, where they stand, then every caveat; where they are too long for one message, all but the words. */
function houseStyle(passage: Passage, most: number = limits.content): string {
	const { quote, source } = passage;
	const address = linked(source);
	const place = [
		escapeMarkdown(sourceParts(source).join(', ')),
		...(address === null ? [] : [address]),
		...caveats(passage),
		LICENCE,
	].join('\n');
	const words = `"${escapeMarkdown(quote.trim())}"\n${place}`;
	return words.length <= most
		? words
		: `The passage is too long for a message: copy it from the whole of what was said.\n${place}`;
}

/** The address as a link without a preview; null where it may not be one. */
function linked({ url }: Source): string | null {
	const link = linkTo(url, limits.buttonUrl);
	return link === null ? (url === null ? null : escapeMarkdown(printedAddress(url))) : `<${link}>`;
}

/** A citation in another style, and what it still wants. */
function styled(source: Source, print: (citation: Citation) => string): string {
	const line = print(placeOf(source));
	return source.column === null ? `${line} (column not in this copy)` : line;
}

function addressOf({ url }: Source): string | null {
	return url === null ? null : printedAddress(url);
}

function bibtex(passage: Passage): string {
	const { source } = passage;
	const { volume, column, uin } = placeOf(source);
	const address = addressOf(source);
	const [year, month, day] = source.sittingDate?.split('-') ?? [];
	const braced = (text: string) => `{${text.replace(/[{}\\]/g, ' ')}}`;
	const fields = [
		['title', braced(source.title ?? 'Untitled')],
		[
			'howpublished',
			braced(
				[
					source.house === null ? 'Hansard' : `Hansard, House of ${source.house}`,
					...(volume === null ? [] : [`vol. ${volume}`]),
					...(column === null ? [] : [`col. ${column}`]),
				].join(', '),
			),
		],
		...(year === undefined ? [] : [['year', braced(year)]]),
		...(month === undefined
			? []
			: [['month', MONTHS[Number(month) - 1]?.slice(0, 3).toLowerCase() ?? braced(month)]]),
		...(day === undefined ? [] : [['day', braced(String(Number(day)))]]),
		...(address === null ? [] : [['url', braced(address)]]),
		[
			'note',
			braced(
				capitalised(
					[...(uin === null ? [] : [`question ${uin}.`]), ...caveats(passage).map(unescapeMarkdown)].join(
						' ',
					),
				),
			),
		],
	];
	const key = [
		'hansard',
		source.sittingDate ?? 'undated',
		(uin ?? String(source.start)).replace(/[^\p{L}\p{N}]+/gu, ''),
	].join('-');
	return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
