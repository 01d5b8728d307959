import {
	type AttachmentPayload,
	type CommandInteraction,
	ComponentType,
	DiscordAPIError,
	type InteractionReplyOptions,
	type MessageComponentInteraction,
	MessageFlags,
	RESTJSONErrorCodes,
	Routes,
} from 'discord.js';
import type { Outcome, Press, Reply } from '../../commands/command.ts';
import { UserError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Message } from '../present/message.ts';
import type { Drawer } from './drawer.ts';
import { filesOf, filesRefused } from './files.ts';
import { answersForcedPrivate, embedsHidden, inThread, memberLacks, missing } from './place.ts';

/** Said above an answer that could be shown to its asker alone. */
const NO_EMBEDS =
	'Only you see this: to answer for all here, Despatch Box needs the permission Embed Links. Whoever runs this server can give it.';

type Answerable = CommandInteraction | MessageComponentInteraction;

const NO_FILES = 'Its file is left out: to send it here, Despatch Box needs the permission Attach Files.';

/**
 * Sends an answer at once: look-ups take milliseconds, and so does a picture; an answer that was deferred could no longer choose to be
 * private.
 */
export async function deliverReply(
	interaction: Answerable,
	{ message, ephemeral }: Reply,
	drawer: Drawer,
): Promise<void> {
	const sent = await sendable(interaction, message, drawer);
	if (!embedsHidden(interaction)) await interaction.reply(withFlags(sent, ephemeral));
	else await interaction.reply(withFlags({ ...sent, content: sent.content ?? NO_EMBEDS }, true));
}

/** A message with its files made, or without them where the bot may send none. */
interface Sendable extends Omit<Message, 'files'> {
	readonly files: AttachmentPayload[];
}

async function sendable(interaction: Answerable, message: Message, drawer: Drawer): Promise<Sendable> {
	if (message.files === undefined || !filesRefused(interaction))
		return { ...message, files: await filesOf(message, drawer) };
	return { ...message, files: [], content: message.content ?? NO_FILES };
}

/**
 * Says one sentence to the asker alone, whether or not the interaction was answered before.
 *
 * @param text written for the reader; it mentions nobody, whatever it echoes.
 */
export async function tellPrivately(interaction: Answerable, text: string): Promise<void> {
	const note = { content: text.slice(0, limits.content), flags: MessageFlags.Ephemeral } as const;
	if (interaction.replied || interaction.deferred) await interaction.followUp(note);
	else await interaction.reply(note);
}

/**
 * Does what a press leads to. Who may: a message is changed for its owner alone (others see the change privately), and deleted
 * for its owner and whoever may manage messages.
 */
export async function deliverOutcome(
	interaction: MessageComponentInteraction,
	press: Press,
	outcome: Outcome,
	drawer: Drawer,
): Promise<void> {
	switch (outcome.act) {
		case 'reply':
			return deliverReply(interaction, outcome.reply, drawer);
		case 'update': {
			if (press.asker !== press.owner && !press.ephemeral) {
				return deliverReply(interaction, { message: outcome.message, ephemeral: true, found: true }, drawer);
			}
			const sent = await sendable(interaction, outcome.message, drawer);
			// Files of the message as it was would stay otherwise.
			const instead = interaction.message.attachments.size > 0 ? { attachments: [] } : {};
			await interaction.update({ ...body(sent), ...instead, content: sent.content ?? '' });
			return;
		}
		case 'post':
			return post(interaction, press, await sendable(interaction, outcome.message, drawer), outcome.replyTo);
		case 'withdraw':
			return withdraw(interaction, press);
		case 'discuss':
			return discuss(interaction, press, outcome.threadName);
	}
}

/** A new public message; the pressed button is spent, so that one press makes one message, and live again where none was made. */
async function post(
	interaction: MessageComponentInteraction,
	press: Press,
	message: Sendable,
	replyTo: string | null,
): Promise<void> {
	if (answersForcedPrivate(interaction)) {
		throw new UserError(
			'This server shows the answers of apps that it has not added itself to their asker alone. Whoever runs it can add Despatch Box, or allow members to use external apps.',
		);
	}
	if (embedsHidden(interaction)) throw new UserError('To post here, Despatch Box needs: Embed Links.');
	const lacking = memberLacks(interaction, [
		inThread(interaction) ? 'SendMessagesInThreads' : 'SendMessages',
	]);
	if (lacking.length > 0) throw new UserError(`To post here, you need: ${lacking.join(', ')}.`);
	const { components } = press.message;
	await interaction.update({ components: spent(components, interaction.customId) });
	try {
		await send(interaction, message, replyTo);
	} catch (error) {
		await interaction.editReply({ components: [...components] });
		throw isRefusal(error) ? new UserError('Discord does not let Despatch Box write here.') : error;
	}
}

async function send(
	interaction: MessageComponentInteraction,
	message: Sendable,
	replyTo: string | null,
): Promise<void> {
	const target = replyTo?.match(/\d{17,20}$/)?.[0] ?? null;
	if (target && missing(interaction, ['ViewChannel', 'SendMessages', 'ReadMessageHistory']).length === 0) {
		const sent = await replyInChannel(interaction, message, target);
		if (sent) return;
	}
	await interaction.followUp(withFlags(message, false));
}

/** @returns false where Discord does not let the bot write there after all: an interaction's own message still gets through. */
async function replyInChannel(
	interaction: MessageComponentInteraction,
	message: Sendable,
	target: string,
): Promise<boolean> {
	try {
		await interaction.client.rest.post(Routes.channelMessages(interaction.channelId), {
			...uploads(message),
			body: {
				...shown(message),
				...(message.files.length === 0 ? {} : { attachments: described(message) }),
				allowed_mentions: { parse: [], replied_user: false },
				message_reference: { message_id: target, fail_if_not_exists: false },
			},
		});
		return true;
	} catch (error) {
		if (isRefusal(error)) return false;
		throw error;
	}
}

function isRefusal(error: unknown): boolean {
	return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}

async function withdraw(interaction: MessageComponentInteraction, press: Press): Promise<void> {
	if (press.asker !== press.owner && !press.mayManage) {
		throw new UserError('Only whoever asked for this answer, or a moderator, may withdraw it.');
	}
	await interaction.deferUpdate();
	await interaction.deleteReply();
}

async function discuss(
	interaction: MessageComponentInteraction,
	press: Press,
	threadName: string,
): Promise<void> {
	if (interaction.guildId === null)
		throw new UserError('Threads are for servers: there are none in a direct message.');
	if (inThread(interaction)) throw new UserError('This is a thread already: discuss it right here.');
	if (press.ephemeral)
		throw new UserError('Post the answer to the channel first: a thread hangs from a public message.');
	const own = memberLacks(interaction, ['CreatePublicThreads']);
	if (own.length > 0) throw new UserError(`To open a thread here, you need: ${own.join(', ')}.`);
	const lacking = missing(interaction, ['ViewChannel', 'CreatePublicThreads']);
	if (lacking.length > 0)
		throw new UserError(`To open a thread here, Despatch Box needs: ${lacking.join(', ')}.`);
	await interaction.deferUpdate();
	try {
		await interaction.client.rest.post(Routes.threads(interaction.channelId, interaction.message.id), {
			body: { name: threadName.slice(0, limits.threadName) },
		});
	} catch (error) {
		throw threadFault(error) ?? error;
	}
	// A thread has the id of the message it hangs from.
	await tellPrivately(interaction, `The discussion is open: <#${interaction.message.id}>`);
}

function threadFault(error: unknown): UserError | null {
	if (!(error instanceof DiscordAPIError)) return null;
	switch (error.code) {
		case RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage:
			return new UserError('This answer has a thread already.');
		case RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType:
			return new UserError('Threads cannot be opened in this kind of channel.');
		case RESTJSONErrorCodes.MissingPermissions:
		case RESTJSONErrorCodes.MissingAccess:
			return new UserError('To open a thread here, Despatch Box needs: View Channel, Create Public Threads.');
		default:
			return null;
	}
}

function shown(message: Sendable) {
	return {
		...(message.content === undefined ? {} : { content: message.content }),
		embeds: [...message.embeds],
		components: [...message.components],
	};
}

function body(message: Sendable) {
	return { ...shown(message), ...(message.files.length === 0 ? {} : { files: message.files }) };
}

/** The files of a message as the REST API takes them, and what is told of each. */
function uploads({ files }: Sendable) {
	if (files.length === 0) return {};
	return {
		files: files.map(({ name, attachment }) => ({ name: name ?? 'file', data: attachment as Buffer })),
	};
}

function described({ files }: Sendable) {
	return files.map(({ name, description }, at) => ({
		id: String(at),
		filename: name,
		...(description === undefined ? {} : { description }),
	}));
}

function withFlags(message: Sendable, ephemeral: boolean): InteractionReplyOptions {
	return { ...body(message), ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}) };
}

function spent(rows: Message['components'], customId: string): Message['components'][number][] {
	return rows.map((row) => ({
		...row,
		components: row.components.map((component) =>
			component.type === ComponentType.Button && 'custom_id' in component && component.custom_id === customId
				? { ...component, disabled: true }
				: component,
		),
	}));
}
