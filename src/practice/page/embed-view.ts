import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import { isWebAddress, renderMarkdown, type Surroundings } from './markdown.ts';

/**
 * An embed as Discord draws it: title, description, fields side by side by threes, picture, footer.
 *
 * @param alt what its picture shows.
 */
export function embedView(embed: APIEmbed, surroundings: Surroundings, alt = ''): TemplateResult {
	const { title, description, url, color, author, fields = [], footer, image, thumbnail } = embed;
	const stamp = embed.timestamp === undefined ? null : new Date(embed.timestamp).toLocaleDateString('en-GB');
	return html`<discord-embed
		slot="embeds"
		.embedTitle=${title}
		.url=${isWebAddress(url) ? url : undefined}
		.color=${color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`}
		.authorName=${author?.name}
		.authorUrl=${isWebAddress(author?.url) ? author.url : undefined}
		.image=${image?.url}
		.thumbnail=${thumbnail?.url}
		${ref((element) => void describePicture(element, alt))}
	>
		${
			description === undefined
				? nothing
				: html`<discord-embed-description slot="description">${renderMarkdown(description, surroundings)}</discord-embed-description>`
		}
		${
			fields.length === 0
				? nothing
				: html`<discord-embed-fields slot="fields">${besideOneAnother(fields).map(({ field, place }) => fieldView(field, place, surroundings))}</discord-embed-fields>`
		}
		${
			footer === undefined && stamp === null
				? nothing
				: html`<discord-embed-footer slot="footer"><span>${[footer?.text, stamp].filter(Boolean).join(' • ')}</span></discord-embed-footer>`
		}
	</discord-embed>`;
}

/** The component calls every picture `Discord embed media`. */
async function describePicture(embed: Element | undefined, alt: string): Promise<void> {
	if (embed === undefined) return;
	await (embed as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
	embed.shadowRoot?.querySelector('.discord-embed-image')?.setAttribute('alt', alt);
}

/** `2 of 3`: where a field stands in its line; null for one with a line of its own. */
export type FieldPlace = { readonly at: number; readonly of: number } | null;

/** Fields with their places: inline ones that follow one another share a line, three at most. */
export function besideOneAnother(
	fields: readonly APIEmbedField[],
): readonly { readonly field: APIEmbedField; readonly place: FieldPlace }[] {
	const lines: APIEmbedField[][] = [];
	for (const field of fields) {
		const line = lines.at(-1);
		const joins = field.inline && line?.[0]?.inline && line.length < 3;
		if (joins) line.push(field);
		else lines.push([field]);
	}
	return lines.flatMap((line) =>
		line.map((field, index) => ({
			field,
			place: field.inline ? { at: index + 1, of: line.length } : null,
		})),
	);
}

function fieldView(
	{ name, value }: APIEmbedField,
	place: FieldPlace,
	surroundings: Surroundings,
): TemplateResult {
	return html`<discord-embed-field
		.fieldTitle=${name}
		?inline=${place !== null}
		data-place=${place === null ? nothing : `${place.at} of ${place.of}`}
		>${renderMarkdown(value, surroundings)}</discord-embed-field
	>`;
}
