import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer } from '../lookup/answer.ts';
import type { Whole } from '../lookup/whole.ts';
import { sourceLine } from './citation.ts';
import { colourOf } from './colour.ts';
import { paged } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { footer } from './footer.ts';
import { quotation } from './quotation.ts';
import { noAnswer } from './wording.ts';

/** Every word of the exchanges an answer rests on, page after page. */
export function wholePages({ extent }: Answer, wholes: readonly Whole[]): readonly APIEmbed[] {
	const all = wholes.flatMap(({ source, question, words, unclear }) =>
		paged({
			title: escapeMarkdown(source.title ?? 'Untitled'),
			url: source.url,
			colour: colourOf([source]),
			description: [
				sourceLine(source),
				...(question === null ? [] : ['**Asked**', quotation(question, Number.POSITIVE_INFINITY)]),
				...(question === null ? [] : ['**Answered**']),
				words === null ? noAnswer({ unclear }) : quotation(words, Number.POSITIVE_INFINITY),
			].join('\n'),
			fields: [],
			footer: '',
		}),
	);
	return all.map((embed, at) => ({
		...embed,
		footer: {
			text: `${all.length > 1 ? `Page ${at + 1} of ${all.length} · ` : ''}${footer(
				extent,
				wholes.map(({ source }) => source),
			)}`,
		},
	}));
}
