import type { APIMessage } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { readMessage, type SentFile } from './check/message.ts';
import { answerOrigin, type Interaction, privately } from './interaction.ts';
import { changeMessage, deleteMessage, isV2, writeMessage } from './messages.ts';
import { refusals } from './refusal.ts';
import type { KeptMessage, World } from './world.ts';

/** The interaction that a webhook's token belongs to, while it lives. */
export function interactionOf(world: World, applicationId: string, token: string): Interaction {
	const [, id = ''] = Buffer.from(token, 'base64url').toString('latin1').split(':');
	const interaction = world.interactions.get(id);
	if (
		applicationId !== world.applicationId ||
		interaction?.token !== token ||
		interaction.answeredWith === null
	)
		throw refusals.unknownWebhook();
	if (Date.now() - interaction.opened > world.timing.tokenLife) throw refusals.invalidWebhookToken();
	return interaction;
}

/** A further message (`POST /webhooks/{app}/{token}`); while the bot "is thinking" it fills in the first. */
export function followUp(
	world: World,
	interaction: Interaction,
	body: unknown,
	files: readonly SentFile[],
): APIMessage {
	const sent = readMessage(body, files);
	const original = world.messages.get(interaction.original ?? '');
	if (interaction.thinking && original) {
		interaction.thinking = false;
		return changeMessage(world, original, sent, files).message;
	}
	if (world.installedToPerson && interaction.followUps >= limits.followUpsWhenUserInstalled)
		throw refusals.tooManyFollowUps();
	const kept = writeMessage(world, sent, files, {
		author: world.bot,
		place: interaction.place,
		replyTo: interaction.original,
		seenBy: privately(world, interaction, sent.flags),
		more: answerOrigin(interaction, world),
	});
	interaction.followUps += 1;
	return kept.message;
}

/** A message of this interaction's, by its id or as `@original`. */
export function answerMessage(world: World, interaction: Interaction, id: string): KeptMessage {
	const kept = world.messages.get(id === '@original' ? (interaction.original ?? '') : id);
	if (kept === undefined || kept.message.author.id !== world.bot.id) throw refusals.unknownMessage();
	return kept;
}

/** Edits a message of this interaction's. */
export function editAnswer(
	world: World,
	interaction: Interaction,
	id: string,
	body: unknown,
	files: readonly SentFile[],
): APIMessage {
	const kept = answerMessage(world, interaction, id);
	const sent = readMessage(body, files, [], isV2(kept));
	const { message } = changeMessage(world, kept, sent, files);
	if (message.id === interaction.original) interaction.thinking = false;
	return message;
}

/** Takes a message of this interaction's away. */
export function deleteAnswer(world: World, interaction: Interaction, id: string): void {
	const kept = answerMessage(world, interaction, id);
	deleteMessage(world, kept);
	if (kept.message.id === interaction.original) interaction.original = null;
}
