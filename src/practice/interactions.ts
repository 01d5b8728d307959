import { randomBytes } from 'node:crypto';
import {
	type APIMessage,
	ApplicationCommandType,
	InteractionResponseType,
	InteractionType,
	MessageFlags,
	MessageType,
	PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { choiceForm } from './check/command.ts';
import { list, readForm } from './check/form.ts';
import { readMessage, type SentFile } from './check/message.ts';
import { modalForm } from './check/modal.ts';
import { apiChannel, apiUser, interactionMember } from './guild.ts';
import { answerOrigin, type Interaction, owners } from './interaction.ts';
import { changeMessage, deleteMessage, writeMessage } from './messages.ts';
import type { Happening, Person } from './protocol.ts';
import { fieldsAtFault, Refusal, refusals } from './refusal.ts';
import { type KeptMessage, mainPlace, type World } from './world.ts';

/** What is asked of the bot. */
export interface Asked {
	readonly type: InteractionType;
	readonly asker: Person;
	readonly place: string;
	/** `data` as the bot receives it. */
	readonly data: unknown;
	readonly command?: { readonly name: string; readonly type: number };
	/** The message on which a button or menu was used. */
	readonly pressed?: APIMessage | null;
	readonly nonce: string;
	readonly hear: (happening: Happening) => void;
}

/** Hands what was asked to the bot, and sees to it that the asker hears either way. */
export function openInteraction(world: World, asked: Asked): Interaction {
	forgetOld(world);
	const place = world.places.get(asked.place) ?? mainPlace(world);
	const id = world.nextId();
	const interaction: Interaction = {
		id,
		token: Buffer.from(`interaction:${id}:${randomBytes(36).toString('base64url')}`).toString('base64url'),
		type: asked.type,
		asker: asked.asker,
		place: place.id,
		command: asked.command?.name ?? null,
		commandType: asked.command?.type ?? null,
		pressed: asked.pressed?.id ?? null,
		opened: Date.now(),
		hear: asked.hear,
		nonce: asked.nonce,
		modal: null,
		answeredWith: null,
		failed: false,
		original: null,
		thinking: false,
		followUps: 0,
		refused: [],
		timer: null,
	};
	world.interactions.set(interaction.id, interaction);
	interaction.timer = setTimeout(() => giveUp(world, interaction), world.timing.firstAnswer);
	asked.hear({ type: 'accepted', nonce: asked.nonce, interaction: interaction.id });
	world.dispatch(
		'INTERACTION_CREATE',
		{
			id: interaction.id,
			application_id: world.applicationId,
			type: asked.type,
			token: interaction.token,
			version: 1,
			data: asked.data,
			guild_id: world.guildId,
			guild: { id: world.guildId, locale: 'en-GB', features: [] },
			channel_id: place.id,
			channel: {
				...apiChannel(world, place),
				permissions: interactionMember(world, asked.asker).permissions,
			},
			member: interactionMember(world, asked.asker),
			...(asked.pressed ? { message: asked.pressed } : {}),
			app_permissions: String(world.botPermissions),
			locale: 'en-GB',
			guild_locale: 'en-GB',
			entitlements: [],
			entitlement_sku_ids: [],
			authorizing_integration_owners: owners(world, asked.asker),
			context: 0,
			attachment_size_limit: limits.file,
		},
		0,
	);
	return interaction;
}

function giveUp(world: World, interaction: Interaction): void {
	interaction.failed = true;
	const { id, nonce, refused } = interaction;
	const words = world.online() ? 'The application did not respond' : 'The bot is not connected';
	const why = refused.length === 0 ? '' : `: Discord would refuse its answer (${refused.join('; ')})`;
	interaction.hear({ type: 'failed', nonce, interaction: id, reason: `${words}${why}` });
}

/** Tokens long dead are forgotten; those only just dead still say that they are. */
function forgetOld(world: World): void {
	const before = Date.now() - 2 * world.timing.tokenLife;
	for (const interaction of world.interactions.values()) {
		if (interaction.opened >= before) return;
		world.interactions.delete(interaction.id);
	}
}

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
	InteractionResponseType;
const { ApplicationCommandAutocompleteResult, Modal } = InteractionResponseType;

/** Which callbacks may answer which kind of interaction; 6 and 7 also answer a modal that was opened from a message. */
const answers: Readonly<Record<number, readonly InteractionResponseType[]>> = {
	[InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal],
	[InteractionType.MessageComponent]: [
		ChannelMessageWithSource,
		DeferredChannelMessageWithSource,
		DeferredMessageUpdate,
		UpdateMessage,
		Modal,
	],
	[InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
	[InteractionType.ModalSubmit]: [
		ChannelMessageWithSource,
		DeferredChannelMessageWithSource,
		DeferredMessageUpdate,
		UpdateMessage,
	],
};

const choicesForm = z.object({ choices: list(choiceForm, limits.choices).nullish() });

/**
 * The bot's first answer (`POST /interactions/{id}/{token}/callback`).
 * @returns what `with_response` asks for.
 */
export function answerInteraction(
	world: World,
	id: string,
	token: string,
	body: unknown,
	files: readonly SentFile[],
): Record<string, unknown> {
	const interaction = world.interactions.get(id);
	if (interaction === undefined || interaction.token !== token || interaction.failed)
		throw refusals.unknownInteraction();
	if (interaction.answeredWith !== null) throw refusals.alreadyAcknowledged();
	const possible = (answers[interaction.type] ?? []).filter(
		(type) => interaction.pressed !== null || (type !== DeferredMessageUpdate && type !== UpdateMessage),
	);
	const { type, data } = readForm(
		z.object({ type: z.literal([...possible]), data: z.unknown().optional() }),
		body,
	);
	const kept = refusalsNoted(interaction, () => carryOut(world, interaction, type, data, files));
	interaction.answeredWith = type;
	if (interaction.timer) clearTimeout(interaction.timer);
	const { nonce } = interaction;
	if (type !== Modal && type !== ApplicationCommandAutocompleteResult)
		interaction.hear({ type: 'answered', nonce, interaction: id, message: kept?.message.id ?? null });
	return {
		interaction: {
			id,
			type: interaction.type,
			...(kept
				? {
						response_message_id: kept.message.id,
						response_message_loading: interaction.thinking,
						response_message_ephemeral: kept.seenBy !== null,
					}
				: {}),
		},
		resource: { type, ...(kept ? { message: kept.message } : {}) },
	};
}

/** Whoever asked is told why no answer came, where Discord would have refused it. */
function refusalsNoted<T>(interaction: Interaction, act: () => T): T {
	try {
		return act();
	} catch (error) {
		if (error instanceof Refusal) interaction.refused.push(error.message, ...fieldsAtFault(error.errors));
		throw error;
	}
}

/** Does what an answer says; gives back the message that it made or changed. */
function carryOut(
	world: World,
	interaction: Interaction,
	type: InteractionResponseType,
	data: unknown,
	files: readonly SentFile[],
): KeptMessage | null {
	const { id, nonce, hear } = interaction;
	if (type === ApplicationCommandAutocompleteResult) {
		const { choices } = readForm(choicesForm, data ?? {}, ['data']);
		const shown = (choices ?? []).map(({ name, value }) => ({ name, value }));
		hear({ type: 'choices', nonce, choices: shown });
		return null;
	}
	if (type === Modal) {
		readForm(modalForm, data, ['data']);
		const modal = data as NonNullable<Interaction['modal']>;
		interaction.modal = modal;
		hear({ type: 'modal', nonce, interaction: id, modal });
		return null;
	}
	if (type === DeferredMessageUpdate || type === UpdateMessage) {
		const pressed = world.messages.get(interaction.pressed ?? '');
		if (pressed === undefined) throw refusals.unknownMessage();
		interaction.original = pressed.message.id;
		if (type === DeferredMessageUpdate) return pressed;
		return changeMessage(world, pressed, readMessage(data ?? {}, files, ['data'], isV2(pressed)), files);
	}
	const loading = type === DeferredChannelMessageWithSource;
	const sent = readMessage(data ?? {}, files, ['data']);
	const kept = writeMessage(world, sent, files, {
		author: world.bot,
		place: interaction.place,
		type: answerType(interaction),
		replyTo: interaction.pressed,
		seenBy: privately(world, interaction, sent.flags),
		more: answerOrigin(interaction, world),
		loading,
	});
	interaction.original = kept.message.id;
	interaction.thinking = loading;
	return kept;
}

function answerType(interaction: Interaction): MessageType {
	if (interaction.pressed !== null) return MessageType.Reply;
	return interaction.commandType === ApplicationCommandType.ChatInput
		? MessageType.ChatInputCommand
		: MessageType.ContextMenuCommand;
}

/** The one person to whom an answer is shown; null for all. Without UseExternalApps a personal app answers privately only. */
function privately(world: World, interaction: Interaction, flags: number | null | undefined): string | null {
	const forced =
		world.installedToPerson && (world.botPermissions & PermissionFlagsBits.UseExternalApps) === 0n;
	return forced || ((flags ?? 0) & MessageFlags.Ephemeral) !== 0 ? interaction.asker.id : null;
}

const isV2 = (kept: KeptMessage) => ((kept.message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

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

/** The user part of `resolved`, for menus of people. */
export function resolvedPeople(world: World, people: readonly Person[]): Record<string, unknown> {
	return {
		users: Object.fromEntries(people.map((person) => [person.id, apiUser(person)])),
		members: Object.fromEntries(
			people.map((person) => [person.id, { ...interactionMember(world, person), user: undefined }]),
		),
	};
}
