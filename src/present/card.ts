import type { APIEmbed } from 'discord-api-types/v10';
import { type Draft, type DraftField, paged } from './embed.ts';
import { COLUMNS, heightOf, linesOf } from './height.ts';

/** Lines of a first card: what most take, and what one takes whose next piece protects the reader. */
const ROOM = { usual: 14, most: 18 } as const;

/** What of an answer is seen first, and the pages behind More; none where the card says all. */
export interface Cut {
	readonly card: APIEmbed;
	readonly more: readonly APIEmbed[];
}

/**
 * Cuts an answer in two. The words of the draft are always seen first; of its fields as many as there is room for, in their order, and
 * each whole: what protects a reader stands in the field that it protects. What does not fit goes behind More; nothing is dropped.
 */
export function cut(draft: Draft): Cut {
	const head = paged({ ...draft, fields: [] });
	const [opening] = head;
	let lines = opening === undefined ? 0 : heightOf(opening);
	const shown: DraftField[] = [];
	const rest: DraftField[] = [];
	let full = false;
	for (const field of head.length > 1 ? [] : draft.fields) {
		const tall = heightOfField(field);
		const room = field.protects ? ROOM.most : ROOM.usual;
		const nothingYet = (draft.description === '' || draft.leadsUp === true) && shown.length === 0;
		if (!field.behind && (field.protects || !full) && (nothingYet || lines + tall <= room)) {
			shown.push(field);
			lines += field.inline && shown.at(-2)?.inline ? 0 : tall;
		} else {
			rest.push(field);
			full ||= !field.behind && !field.protects;
		}
	}
	if (head.length > 1) rest.push(...draft.fields);
	const [card = { title: draft.title }, ...overflow] = paged({ ...draft, fields: shown });
	const behind =
		rest.length === 0 && draft.more === undefined
			? []
			: paged({ ...draft, description: draft.more ?? '', fields: rest });
	return { card: withoutPage(card), more: numbered([...overflow, ...behind], draft) };
}

function heightOfField({ name, value }: DraftField): number {
	return linesOf(name, COLUMNS.desktop) + linesOf(value, COLUMNS.desktop);
}

const PAGE_OF = /^Page \d+ of \d+ · /;

function withoutPage(embed: APIEmbed): APIEmbed {
	return embed.footer === undefined
		? embed
		: { ...embed, footer: { text: embed.footer.text.replace(PAGE_OF, '') } };
}

function numbered(pages: readonly APIEmbed[], { footer }: Draft): readonly APIEmbed[] {
	return pages.map((embed, at) => ({
		...embed,
		footer: { text: pages.length > 1 ? `Page ${at + 1} of ${pages.length} · ${footer}` : footer },
	}));
}
