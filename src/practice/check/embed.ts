import { z } from 'zod';
import { limits } from '../../limits.ts';
import { address, fault, list, text } from './form.ts';

const link = address(limits.embedUrl, ['http', 'https']);
const picture = z.object({ url: address(limits.embedUrl, ['http', 'https', 'attachment']) });

/** An embed as a bot sends it. */
const embedForm = z
	.object({
		title: text(limits.embedTitle, 0).nullish(),
		description: text(limits.embedDescription, 0).nullish(),
		url: link.nullish(),
		color: z.int().min(0).max(limits.embedColour).nullish(),
		timestamp: z
			.string()
			.superRefine((value, judge) => {
				if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(Date.parse(value)))
					fault(judge, 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}. Should be ISO8601.`);
			})
			.nullish(),
		author: z
			.object({
				name: text(limits.embedAuthor),
				url: link.nullish(),
				icon_url: picture.shape.url.nullish(),
			})
			.nullish(),
		footer: z.object({ text: text(limits.embedFooter), icon_url: picture.shape.url.nullish() }).nullish(),
		image: picture.nullish(),
		thumbnail: picture.nullish(),
		fields: list(
			z.object({
				name: text(limits.fieldName),
				value: text(limits.fieldValue),
				inline: z.boolean().nullish(),
			}),
			limits.fields,
		).nullish(),
	})
	.superRefine((embed, judge) => {
		const shown = [embed.title, embed.description, embed.author, embed.footer, embed.image, embed.thumbnail];
		if (shown.every((part) => !part) && !embed.fields?.length)
			fault(judge, 'BASE_TYPE_REQUIRED', 'This field is required', ['description']);
	});

/** An embed that Discord would take. */
export type SentEmbed = z.infer<typeof embedForm>;

/** What Discord counts towards the limit over all embeds of a message, in UTF-16 units. */
export function embedSize(embed: SentEmbed): number {
	const texts = [
		embed.title,
		embed.description,
		embed.author?.name,
		embed.footer?.text,
		...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
	];
	return texts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

/** The embeds of one message. */
export const embedsForm = list(embedForm, limits.embeds).superRefine((embeds, judge) => {
	if (embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > limits.embedsTogether)
		fault(judge, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.embedsTogether}`);
});
