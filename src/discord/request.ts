import {
	type APIActionRowComponent,
	type APIComponentInMessageActionRow,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	ComponentType,
	type ContextMenuCommandInteraction,
	type Message as DiscordMessage,
	type MessageComponentInteraction,
	messageLink,
	PermissionFlagsBits,
} from 'discord.js';
import type { Press, Request } from '../../commands/command.ts';
import type { Host } from '../config.ts';
import type { Handle } from '../present/custom-id.ts';
import type { Message } from '../present/message.ts';
import { wordsOf } from './message-words.ts';
import { answersForcedPrivate, embedsHidden } from './place.ts';

/** What carries options: a slash command, a command of a menu, and an option as it is typed. */
export type Optioned = ChatInputCommandInteraction | ContextMenuCommandInteraction | AutocompleteInteraction;

/** What a request needs to know that stands in no interaction. */
export interface Surroundings {
	readonly commandIds: ReadonlyMap<string, string>;
	/** What whoever runs the bot settles, and says of themselves. */
	readonly host?: Host;
	/** ISO. */
	readonly today: string;
}

/**
 * Turns a slash command, a message command or the typing of an option into a request. Where Discord would show the answer to
 * its asker alone whatever we say, or show nothing of it to anybody else, it is asked for privately from the outset, so that it
 * carries a private answer's buttons.
 */
export function readRequest(interaction: Optioned, surroundings: Surroundings): Request {
	const options = new Map<string, string | boolean>();
	for (const { name, value } of typedInto(interaction)) {
		if (value !== undefined) options.set(name, typeof value === 'boolean' ? value : String(value));
	}
	if (answersForcedPrivate(interaction) || embedsHidden(interaction)) options.set('private', true);
	const target = interaction.isMessageContextMenuCommand() ? interaction.targetMessage : null;
	return {
		...base(interaction, surroundings),
		options,
		targetText: target && wordsOf(target),
		targetUrl: target && messageLink(interaction.channelId ?? '', target.id, interaction.guildId ?? '@me'),
	};
}

/** Turns the press of a button or the pick from a menu into a press: all it knows stands in its `custom_id` and message. */
export function readPress(
	interaction: MessageComponentInteraction,
	handle: Handle,
	surroundings: Surroundings,
): Press {
	return {
		...base(interaction, surroundings),
		options: new Map(),
		targetText: null,
		targetUrl: null,
		owner: handle.owner,
		args: handle.args,
		values: interaction.isStringSelectMenu() ? interaction.values : [],
		message: readMessage(interaction.message),
		ephemeral: interaction.message.flags.has('Ephemeral'),
		mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
	};
}

/** The menu's commands have no options: what discord.js lists there is their target. */
function typedInto(interaction: Optioned): readonly CommandInteractionOption[] {
	return interaction.isContextMenuCommand() ? [] : interaction.options.data;
}

function base(
	interaction: Optioned | MessageComponentInteraction,
	{ commandIds, host, today }: Surroundings,
) {
	return { asker: interaction.user.id, commandIds, today, ...(host === undefined ? {} : { host }) };
}

/** The message as it could be sent again: what Discord adds to embeds on its own is left behind. */
function readMessage(message: DiscordMessage): Message {
	return {
		...(message.content ? { content: message.content } : {}),
		embeds: message.embeds.map(({ data }) => {
			const { title, description, url, color, timestamp, footer, author, fields } = data;
			return dropUndefined({
				title,
				description,
				url,
				color,
				timestamp,
				footer: footer && { text: footer.text },
				author: author && dropUndefined({ name: author.name, url: author.url }),
				fields: fields?.map(({ name, value, inline }) => dropUndefined({ name, value, inline })),
			});
		}),
		components: message.components
			.map((row) => row.toJSON())
			.filter((row): row is APIActionRowComponent<APIComponentInMessageActionRow> => {
				return row.type === ComponentType.ActionRow;
			}),
	};
}

function dropUndefined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
