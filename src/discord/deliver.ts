import { DiscordAPIError } from '@discordjs/rest';
import {
	ComponentType,
	InteractionResponseType,
	MessageFlags,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from 'discord-api-types/v10';
import type { AtOnce, Press, Reply } from '../../commands/command.ts';
import { UserError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Message } from '../present/message.ts';
import { type Answering, acknowledge, deferPrivately, type Sent } from './answering.ts';
import type { Drawer } from './drawer.ts';
import { filesOf } from './files.ts';
import type { Commanding, Pressing } from './interaction.ts';
import { answersForcedPrivate, embedsHidden, filesRefused, inThread, memberLacks, missing } from './place.ts';

/** Said above an answer that could be shown to its asker alone. */
const NO_EMBEDS =
	'Only you see this: to answer for all here, Despatch Box needs the permission Embed Links. Whoever runs this server can give it.';

type Answerable = Answering<Commanding | Pressing>;

const NO_FILES = 'Its file is left out: to send it here, Despatch Box needs the permission Attach Files.';

/** Nobody is mentioned, whatever a text echoes. */
const NOBODY = { parse: [] };

/**
 * Sends an answer at once: look-ups take milliseconds, and so does a picture; an answer that was deferred could no longer choose to be
 * private.
 */
export async function deliverReply(
	answering: Answerable,
	{ message, ephemeral }: Reply,
	drawer: Drawer,
): Promise<void> {
	const sent = await sendable(answering, message, drawer);
	if (!embedsHidden(answering.interaction)) await reply(answering, sent, ephemeral);
	else await reply(answering, withContent(sent, sent.body.content ?? NO_EMBEDS), true);
}

/** Says at once, privately, that an answer is under way, and puts it there when it is made. */
export async function deliverLater(
	answering: Answerable,
	make: () => Promise<Reply>,
	drawer: Drawer,
): Promise<void> {
	await deferPrivately(answering);
	const { body, files } = await orSentence(async () => sendable(answering, (await make()).message, drawer));
	await answering.edit(body, files);
}

/** Turns a page that is made out of a file of the pressed message: in its place for its owner, privately beside it for anybody else. */
export async function deliverTurn(
	answering: Answering<Pressing>,
	press: Press,
	make: () => Promise<Message>,
): Promise<void> {
	if (press.asker === press.owner || press.ephemeral) await acknowledge(answering);
	else await deferPrivately(answering);
	await answering.edit(bodyOf(await make()));
}

/** What went wrong and is meant for the reader stands where the answer would. */
async function orSentence(make: () => Promise<Sent>): Promise<Sent> {
	try {
		return await make();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { body: { content: error.message, allowed_mentions: NOBODY }, files: [] };
	}
}

function reply({ answer }: Answerable, { body, files }: Sent, ephemeral: boolean): Promise<void> {
	const data = ephemeral ? { ...body, flags: MessageFlags.Ephemeral } : body;
	return answer({ type: InteractionResponseType.ChannelMessageWithSource, data }, { files });
}

/** A message with its files made, or without them where the bot may send none. */
async function sendable({ interaction }: Answerable, message: Message, drawer: Drawer): Promise<Sent> {
	const body = bodyOf(message);
	if (message.files === undefined) return { body, files: [] };
	if (filesRefused(interaction))
		return { body: { ...body, content: message.content ?? NO_FILES }, files: [] };
	const { files, attachments } = await filesOf(message, drawer);
	return { body: { ...body, attachments: [...attachments] }, files };
}

function bodyOf(message: Message) {
	return {
		...(message.content === undefined ? {} : { content: message.content }),
		embeds: [...message.embeds],
		components: [...message.components],
		allowed_mentions: NOBODY,
	};
}

function withContent({ body, files }: Sent, content: string): Sent {
	return { body: { ...body, content }, files };
}

/**
 * Says one sentence to the asker alone, whether or not the interaction was answered before.
 *
 * @param text written for the reader; it mentions nobody, whatever it echoes.
 */
export async function tellPrivately(answering: Answering, text: string): Promise<void> {
	const body = {
		content: text.slice(0, limits.content),
		flags: MessageFlags.Ephemeral,
		allowed_mentions: NOBODY,
	} as const;
	if (answering.answered()) await answering.followUp({ body, files: [] });
	else await answering.answer({ type: InteractionResponseType.ChannelMessageWithSource, data: body });
}

/**
 * Does what a press leads to. Who may: a message is changed for its owner alone (others see the change privately), and deleted
 * for its owner and whoever may manage messages.
 */
export async function deliverOutcome(
	answering: Answering<Pressing>,
	press: Press,
	outcome: AtOnce,
	drawer: Drawer,
): Promise<void> {
	switch (outcome.act) {
		case 'reply':
			return deliverReply(answering, outcome.reply, drawer);
		case 'update': {
			if (press.asker !== press.owner && !press.ephemeral) {
				return deliverReply(answering, { message: outcome.message, ephemeral: true, found: true }, drawer);
			}
			const { body, files } = await sendable(answering, outcome.message, drawer);
			// Files of the message as it was would stay otherwise.
			const instead = answering.interaction.message.attachments?.length ? { attachments: [] } : {};
			const data = { ...instead, ...body, content: body.content ?? '' };
			return answering.answer({ type: InteractionResponseType.UpdateMessage, data }, { files });
		}
		case 'post':
			return post(answering, press, await sendable(answering, outcome.message, drawer), outcome.replyTo);
		case 'withdraw':
			return withdraw(answering, press);
		case 'discuss':
			return discuss(answering, press, outcome.threadName);
	}
}

/** A new public message; the pressed button is spent, so that one press makes one message, and live again where none was made. */
async function post(
	answering: Answering<Pressing>,
	press: Press,
	sent: Sent,
	replyTo: string | null,
): Promise<void> {
	const { interaction } = answering;
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
	await answering.answer(
		{
			type: InteractionResponseType.UpdateMessage,
			data: { components: spent(components, interaction.data.custom_id), allowed_mentions: NOBODY },
		},
		{ moreFollows: true },
	);
	try {
		await send(answering, sent, replyTo);
	} catch (error) {
		await answering.edit({ components: [...components] });
		throw isRefusal(error) ? new UserError('Discord does not let Despatch Box write here.') : error;
	}
}

async function send(answering: Answering<Pressing>, sent: Sent, replyTo: string | null): Promise<void> {
	const target = replyTo?.match(/\d{17,20}$/)?.[0] ?? null;
	const needed = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;
	if (target && missing(answering.interaction, needed).length === 0) {
		if (await replyInChannel(answering, sent, target)) return;
	}
	await answering.followUp(sent);
}

/** @returns false where Discord does not let the bot write there after all: an interaction's own message still gets through. */
async function replyInChannel(
	{ interaction, rest }: Answering<Pressing>,
	{ body, files }: Sent,
	target: string,
): Promise<boolean> {
	const replying: RESTPostAPIChannelMessageJSONBody = {
		...body,
		allowed_mentions: { ...NOBODY, replied_user: false },
		message_reference: { message_id: target, fail_if_not_exists: false },
	};
	try {
		await rest.post(Routes.channelMessages(interaction.channel_id), { body: replying, files: [...files] });
		return true;
	} catch (error) {
		if (isRefusal(error)) return false;
		throw error;
	}
}

function isRefusal(error: unknown): boolean {
	return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}

async function withdraw(answering: Answering<Pressing>, press: Press): Promise<void> {
	if (press.asker !== press.owner && !press.mayManage) {
		throw new UserError('Only whoever asked for this answer, or a moderator, may withdraw it.');
	}
	await acknowledge(answering);
	await answering.withdraw();
}

async function discuss(answering: Answering<Pressing>, press: Press, threadName: string): Promise<void> {
	const { interaction, rest } = answering;
	if (interaction.guild_id === undefined)
		throw new UserError('Threads are for servers: there are none in a direct message.');
	if (inThread(interaction)) throw new UserError('This is a thread already: discuss it right here.');
	if (press.ephemeral)
		throw new UserError(
			'Post the answer to the channel first: a thread can only be opened on a public message.',
		);
	const own = memberLacks(interaction, ['CreatePublicThreads']);
	if (own.length > 0) throw new UserError(`To open a thread here, you need: ${own.join(', ')}.`);
	const lacking = missing(interaction, ['ViewChannel', 'CreatePublicThreads']);
	if (lacking.length > 0)
		throw new UserError(`To open a thread here, Despatch Box needs: ${lacking.join(', ')}.`);
	await acknowledge(answering);
	try {
		await rest.post(Routes.threads(interaction.channel_id, interaction.message.id), {
			body: { name: threadName.slice(0, limits.threadName) },
		});
	} catch (error) {
		throw threadFault(error) ?? error;
	}
	// A thread has the id of the message it hangs from.
	await tellPrivately(answering, `The discussion is open: <#${interaction.message.id}>`);
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
