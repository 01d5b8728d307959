import {
	type APIActionRowComponent,
	type APIAttachment,
	type APIComponentInMessageActionRow,
	type APIMessage,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ComponentType,
	MessageFlags,
} from 'discord-api-types/v10';
import type { GivenFile, Press, Request } from '../../commands/command.ts';
import type { Host } from '../config.ts';
import type { Handle } from '../present/custom-id.ts';
import type { Message } from '../present/message.ts';
import { askerOf, type Commanding, type Interaction, type Pressing, type Typing } from './interaction.ts';
import { wordsOf } from './message-words.ts';
import { answersForcedPrivate, embedsHidden, memberMay } from './place.ts';

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
export function readRequest(interaction: Commanding | Typing, surroundings: Surroundings): Request {
	const options = new Map<string, string | boolean>();
	for (const option of typedInto(interaction)) {
		if (!('value' in option)) continue;
		const { name, value } = option;
		options.set(name, typeof value === 'boolean' ? value : String(value));
	}
	if (answersForcedPrivate(interaction) || embedsHidden(interaction)) options.set('private', true);
	const target = targetOf(interaction);
	return {
		...base(interaction, surroundings),
		options,
		files: filesGiven(interaction),
		targetText: target && wordsOf(target),
		targetUrl: target && linkTo(interaction, target.id),
	};
}

/** Turns the press of a button or the pick from a menu into a press: all it knows stands in its `custom_id` and message. */
export function readPress(interaction: Pressing, handle: Handle, surroundings: Surroundings): Press {
	return {
		...base(interaction, surroundings),
		options: new Map(),
		targetText: null,
		targetUrl: null,
		owner: handle.owner,
		args: handle.args,
		values: interaction.data.component_type === ComponentType.StringSelect ? interaction.data.values : [],
		message: readMessage(interaction.message),
		files: new Map(interaction.message.attachments?.map((file) => [file.filename, givenFile(file)])),
		ephemeral: ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
		mayManage: memberMay(interaction, 'ManageMessages'),
	};
}

function typedInto({ data }: Commanding | Typing) {
	return 'options' in data ? (data.options ?? []) : [];
}

/** Option name → the file that was given for it. */
function filesGiven(interaction: Commanding | Typing): ReadonlyMap<string, GivenFile> {
	const { data } = interaction;
	const given =
		'resolved' in data && data.resolved && 'attachments' in data.resolved ? data.resolved.attachments : {};
	return new Map(
		typedInto(interaction).flatMap((option) => {
			const file =
				option.type === ApplicationCommandOptionType.Attachment ? given?.[option.value] : undefined;
			return file === undefined ? [] : [[option.name, givenFile(file)] as const];
		}),
	);
}

function givenFile({ filename, size, url }: APIAttachment): GivenFile {
	return { name: filename, size, url };
}

/** The message on which a command of the menu was used; null for any other. */
function targetOf({ data }: Commanding | Typing): APIMessage | null {
	if (data.type !== ApplicationCommandType.Message || !('target_id' in data)) return null;
	return data.resolved.messages[data.target_id] ?? null;
}

function linkTo({ guild_id: server, channel_id: channel }: Commanding | Typing, message: string): string {
	return `https://discord.com/channels/${server ?? '@me'}/${channel}/${message}`;
}

function base(interaction: Interaction, { commandIds, host, today }: Surroundings) {
	return { asker: askerOf(interaction), commandIds, today, ...(host === undefined ? {} : { host }) };
}

/** The message as it could be sent again: what Discord adds to embeds on its own is left behind. */
function readMessage(message: APIMessage): Message {
	return {
		...(message.content ? { content: message.content } : {}),
		embeds: message.embeds.map(({ title, description, url, color, timestamp, footer, author, fields }) =>
			dropUndefined({
				title,
				description,
				url,
				color,
				timestamp,
				footer: footer && { text: footer.text },
				author: author && dropUndefined({ name: author.name, url: author.url }),
				fields: fields?.map(({ name, value, inline }) => dropUndefined({ name, value, inline })),
			}),
		),
		components: (message.components ?? []).filter(
			(row): row is APIActionRowComponent<APIComponentInMessageActionRow> => {
				return row.type === ComponentType.ActionRow;
			},
		),
	};
}

function dropUndefined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
