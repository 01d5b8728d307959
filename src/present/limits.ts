import type { APIEmbed } from 'discord.js';

/**
 * Discord's limits, each once. Lengths are in UTF-16 code units: never fewer than Discord's own count, so what fits here
 * fits there. Where Discord's documentation and its OpenAPI document differ, the smaller number stands (`content`, a choice's value).
 * Source: discord-api-docs `resources/message.mdx`, `components/reference.mdx`, `interactions/application-commands.mdx`.
 */
export const LIMITS = {
	message: {
		content: 2000,
		embeds: 10,
		/** Titles, descriptions, field names, field values, footers and author names of all embeds together. */
		embedCharacters: 6000,
		rows: 5,
		/** Interaction callback and channel message alike. */
		attachments: 10,
	},
	embed: {
		title: 256,
		description: 4096,
		fields: 25,
		fieldName: 256,
		fieldValue: 1024,
		footer: 2048,
		author: 256,
		url: 2048,
		colour: 0xffffff,
	},
	component: {
		buttonsPerRow: 5,
		selectsPerRow: 1,
		/** Over the whole tree. */
		total: 40,
		buttonLabel: 80,
		buttonUrl: 512,
		customId: 100,
		selectOptions: 25,
		selectLabel: 100,
		selectValue: 100,
		selectDescription: 100,
		placeholder: 150,
	},
	command: {
		name: 32,
		description: 100,
		options: 25,
		optionName: 32,
		choices: 25,
		choiceName: 100,
		choiceValue: 100,
		stringLength: 6000,
		/** Names, descriptions and values of one command together. */
		characters: 8000,
		slashCommands: 100,
		userCommands: 15,
		messageCommands: 15,
	},
	modal: { title: 45, components: 40, textInput: 4000, label: 45, labelDescription: 100 },
	thread: { name: 100 },
} as const;

/** What Discord counts towards the 6,000 characters of a message's embeds. */
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
