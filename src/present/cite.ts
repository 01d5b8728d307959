import type { APIEmbed } from 'discord.js';
import type { Source } from '../corpus/archive.ts';
import { type Citation, printCitation, printLibraryCitation } from '../hansard/citation.ts';
import type { Answer, Passage } from '../lookup/answer.ts';
import { placeOf, sourceParts } from './citation.ts';
import { colourOf } from './colour.ts';
import { paged } from './embed.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { footer, LICENCE } from './footer.ts';
import { printedAddress } from './link.ts';
import { caveats } from './reading.ts';
import { capitalised } from './wording.ts';

/** Characters of a passage that a block to copy may hold; a longer one is to be copied from the whole answer. */
const LONGEST = 1200;

/** One page a passage: the passage with its citation and every caveat in one block to copy, then other styles. */
export function citePages({ subject, passages, extent }: Answer): readonly APIEmbed[] {
	return passages.flatMap((passage, at) =>
		paged({
			title: escapeMarkdown(`Cite: ${subject}`),
			url: passage.source.url,
			colour: colourOf([passage.source]),
			description: `**House style, with every caveat**\n${block(houseStyle(passage))}`,
			fields: [
				{ name: 'OSCOLA', value: block(styled(passage.source, printCitation)) },
				{ name: 'Commons Library', value: block(styled(passage.source, printLibraryCitation)) },
				{ name: 'BibTeX', value: block(bibtex(passage)) },
				{
					name: 'Plain link',
					value: block(addressOf(passage.source) ?? 'No address is known for this copy.'),
				},
			],
			footer: `${passages.length > 1 ? `Passage ${at + 1} of ${passages.length} · ` : ''}${footer(extent, [passage.source])}`,
		}).slice(0, 1),
	);
}

/** Text to copy, as it stands. A text that holds the fence itself has it spaced out by a zero-width space. */
function block(text: string): string {
	return `\`\`\`text\n${text.replaceAll('```', '`\u200b`\u200b`')}\n\`\`\``;
}

function houseStyle(passage: Passage): string {
	const { quote, source } = passage;
	const notes = caveats(passage).map(unescapeMarkdown);
	const address = addressOf(source);
	return [
		quote.length <= LONGEST
			? `"${quote.trim()}"`
			: 'The passage is too long for this block: copy it from the whole answer.',
		sourceParts(source).join(', '),
		...(address === null ? [] : [address]),
		...notes,
		LICENCE,
	].join('\n');
}

/** A citation in another style, and what it still wants. */
function styled(source: Source, print: (citation: Citation) => string): string {
	const line = print(placeOf(source));
	return source.column === null ? `${line} (column not in this copy)` : line;
}

function addressOf({ url }: Source): string | null {
	return url === null ? null : printedAddress(url);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
		...(month === undefined ? [] : [['month', MONTHS[Number(month) - 1] ?? braced(month)]]),
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
