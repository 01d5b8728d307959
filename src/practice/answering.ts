import {
	ApplicationCommandType,
	InteractionResponseType,
	InteractionType,
	MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { choiceForm } from './check/command.ts';
import { invalidForm, list, readForm } from './check/form.ts';
import { readMessage, type SentFile } from './check/message.ts';
import { modalForm } from './check/modal.ts';
import { answerOrigin, type Interaction, privately } from './interaction.ts';
import { changeMessage, isV2, writeMessage } from './messages.ts';
import { fieldsAtFault, Refusal, refusals } from './refusal.ts';
import type { KeptMessage, World } from './world.ts';

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

const callbackForm = z.object({ type: z.enum(InteractionResponseType), data: z.unknown().optional() });
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
	const { type, data } = readForm(callbackForm, body);
	if (!possible.includes(type))
		throw invalidForm([
			{
				path: ['type'],
				code: 'BASE_TYPE_CHOICES',
				message: `Value must be one of (${possible.join(', ')}).`,
			},
		]);
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
