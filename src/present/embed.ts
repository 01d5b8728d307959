import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { linkTo } from './link.ts';
import { clipped } from './wording.ts';

/** A part of an answer under a name of its own. All text is already escaped. */
export interface DraftField {
	readonly name: string;
	readonly value: string;
	/** Three short ones stand side by side. */
	readonly inline?: boolean;
	/** Never on the first card, however much room there is. */
	readonly behind?: boolean;
	/** Keeps a reader from a mistake: the first card grows for it. */
	readonly protects?: boolean;
}

/** An answer before it is cut into a first card and what stands behind More. All text is already escaped. */
export interface Draft {
	readonly title: string;
	/** As a document has it: the title becomes a link only where it may. */
	readonly url: string | null;
	readonly colour: number;
	readonly description: string;
	/** The description only leads up to the first field, which is the answer and is seen first however tall it is. */
	readonly leadsUp?: boolean;
	readonly fields: readonly DraftField[];
	/** What opens the pages behind More: words that the first card shows shortened. */
	readonly more?: string;
	/** Plain text: Discord shows footers as they stand. */
	readonly footer: string;
}

/** Characters and fields of one page: less than Discord takes, as much as reads well on a telephone. */
const PAGE = { characters: 3600, fields: 12, description: 2400 } as const;

/**
 * The pages of a draft, each within Discord's limits. Nothing is dropped: what does not fit goes to the next page, and a value
 * too long for its field goes on in another field of the same name.
 *
 * @returns at least one page.
 */
export function paged(draft: Draft): readonly APIEmbed[] {
	const title = clipped(draft.title, limits.embedTitle);
	const url = linkTo(draft.url, limits.embedUrl);
	const [opening = '', ...overflow] = pieces(draft.description, PAGE.description);
	const pages: { description: string; fields: APIEmbedField[] }[] = [
		{ description: opening, fields: [] },
		...overflow.map((description) => ({ description, fields: [] })),
	];
	let room = PAGE.characters - (pages.at(-1)?.description.length ?? 0);
	for (const field of draft.fields.flatMap(fitted)) {
		const length = field.name.length + field.value.length;
		const current = pages.at(-1);
		if (current && length <= room && current.fields.length < PAGE.fields) {
			current.fields.push(field);
			room -= length;
		} else {
			pages.push({ description: '', fields: [field] });
			room = PAGE.characters - length;
		}
	}
	return pages.map(({ description, fields }, index) => ({
		title,
		...(url === null ? {} : { url }),
		color: draft.colour,
		...(description === '' ? {} : { description }),
		...(fields.length === 0 ? {} : { fields }),
		footer: {
			text: clipped(
				pages.length === 1 ? draft.footer : `Page ${index + 1} of ${pages.length} · ${draft.footer}`,
				limits.embedFooter,
			),
		},
	}));
}

/** A field as Discord takes it, or several where its value is too long for one. */
function fitted(field: DraftField): APIEmbedField[] {
	const name = clipped(field.name, limits.fieldName);
	const [first = '', ...rest] = pieces(field.value, limits.fieldValue);
	const continued = clipped(field.name, limits.fieldName - ' (continued)'.length);
	return [
		{ name, value: first, ...(field.inline && rest.length === 0 ? { inline: true } : {}) },
		...rest.map((value) => ({ name: `${continued} (continued)`, value })),
	];
}

/** A text in pieces of at most `max` characters, broken between lines, else between words; a quoted line stays quoted. */
export function pieces(text: string, max: number): readonly string[] {
	const found: string[] = [];
	let piece = '';
	for (const line of text.split('\n').flatMap((whole) => broken(whole, max))) {
		if (piece !== '' && piece.length + 1 + line.length > max) {
			found.push(piece);
			piece = line;
		} else {
			piece = piece === '' ? line : `${piece}\n${line}`;
		}
	}
	return piece === '' ? found : [...found, piece];
}

function broken(line: string, max: number): readonly string[] {
	if (line.length <= max) return [line];
	const bar = line.startsWith('> ') ? '> ' : '';
	const head = line.slice(0, max);
	const space = head.search(/\s\S*$/);
	const cut = space > bar.length + 1 ? space : max - (/[\ud800-\udbff\\]$/.test(head) ? 1 : 0);
	return [line.slice(0, cut), ...broken(bar + line.slice(cut).trimStart(), max)];
}

/** What Discord counts towards the characters that all embeds of a message may have together. */
export function embedCharacters(embed: APIEmbed): number {
	const fields = embed.fields ?? [];
	return (
		(embed.title?.length ?? 0) +
		(embed.description?.length ?? 0) +
		(embed.footer?.text.length ?? 0) +
		(embed.author?.name.length ?? 0) +
		fields.reduce((sum, field) => sum + field.name.length + field.value.length, 0)
	);
}
