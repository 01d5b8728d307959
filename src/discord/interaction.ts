import {
	type APIApplicationCommandAutocompleteInteraction,
	type APIChatInputApplicationCommandInteraction,
	type APIContextMenuInteraction,
	type APIMessageComponentInteraction,
	ApplicationCommandType,
	InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';

/*
 * An interaction as Discord sends it, the same over the gateway and over HTTP.
 */

/** A command, typed or of a menu. */
export type Commanding = APIChatInputApplicationCommandInteraction | APIContextMenuInteraction;
/** An option while it is typed. */
export type Typing = APIApplicationCommandAutocompleteInteraction;
/** The press of a button, or a pick from a menu. */
export type Pressing = APIMessageComponentInteraction;

/** All that the bot answers. */
export type Interaction = Commanding | Typing | Pressing;

const person = z.object({ id: z.string() });
const named = z.object({ name: z.string() });
const envelope = z
	.object({
		id: z.string(),
		application_id: z.string(),
		token: z.string(),
		member: z.object({ user: person, permissions: z.string() }).optional(),
		user: person.optional(),
	})
	.refine(({ member, user }) => member !== undefined || user !== undefined);
const body = z.discriminatedUnion('type', [
	z.object({
		type: z.literal(InteractionType.ApplicationCommand),
		data: named.extend({
			type: z.literal([
				ApplicationCommandType.ChatInput,
				ApplicationCommandType.User,
				ApplicationCommandType.Message,
			]),
		}),
	}),
	z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: named }),
	z.object({
		type: z.literal(InteractionType.MessageComponent),
		data: z.object({ custom_id: z.string() }),
		message: z.object({ id: z.string() }),
	}),
]);
const answerable = z.intersection(envelope, body);

/** @returns the payload, as far as it is an interaction that the bot answers; null for any other, and for what is none. */
export function readInteraction(payload: unknown): Interaction | null {
	return answerable.safeParse(payload).success ? (payload as Interaction) : null;
}

export function isTyping(interaction: Interaction): interaction is Typing {
	return interaction.type === InteractionType.ApplicationCommandAutocomplete;
}

export function isPressing(interaction: Interaction): interaction is Pressing {
	return interaction.type === InteractionType.MessageComponent;
}

/** Id of whoever asks. */
export function askerOf({ member, user }: Interaction): string {
	return member?.user.id ?? user?.id ?? '';
}
