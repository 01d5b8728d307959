import {
	type APIMessage,
	type APIModalInteractionResponseCallbackData,
	type InteractionType,
	MessageFlags,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import { apiUser } from './guild.ts';
import type { Happening, Person } from './protocol.ts';
import type { World } from './world.ts';

/** One thing a person asked of the bot, from the asking until its token dies. */
export interface Interaction {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	readonly asker: Person;
	readonly place: string;
	/** Name of the command, where one was used. */
	readonly command: string | null;
	/** 1 slash, 3 message; null where no command was used. */
	readonly commandType: number | null;
	/** The message on which a button or menu was used. */
	readonly pressed: string | null;
	/** Milliseconds since 1970. */
	readonly opened: number;
	/** Hears what becomes of it; the page that asked, or a test. */
	readonly hear: (happening: Happening) => void;
	readonly nonce: string;
	/** The modal that answered it, until it is sent off. */
	modal: APIModalInteractionResponseCallbackData | null;
	/** Null until it is answered; then the type of the callback that answered it. */
	answeredWith: number | null;
	/** The time for the first answer ran out. */
	failed: boolean;
	/** `@original`: the answer, or the message that was pressed and updated. */
	original: string | null;
	/** "Is thinking": the next message sent fills in `@original`. */
	thinking: boolean;
	followUps: number;
	/** What Discord would have refused of the answers to it, in words; shown where no other answer came. */
	readonly refused: string[];
	timer: NodeJS.Timeout | null;
}

/** What answers to an interaction carry beside what was sent. */
export function answerOrigin(interaction: Interaction, world: World): Partial<APIMessage> {
	const { id, type, asker, command } = interaction;
	return {
		webhook_id: world.applicationId,
		interaction_metadata: {
			id,
			type,
			user: apiUser(asker),
			authorizing_integration_owners: owners(world, asker),
			...(command === null ? {} : { name: command }),
			...(interaction.pressed === null ? {} : { interacted_message_id: interaction.pressed }),
		},
	} as unknown as Partial<APIMessage>;
}

/** Who brought the app here: the guild (0) or the person alone (1). */
export function owners(world: World, asker: Person): Record<string, string> {
	return world.installedToPerson ? { 1: asker.id } : { 0: world.guildId };
}

/** The one person to whom an answer is shown; null for all. Without UseExternalApps a personal app answers privately only. */
export function privately(
	world: World,
	interaction: Interaction,
	flags: number | null | undefined,
): string | null {
	const forced =
		world.installedToPerson && (world.botPermissions & PermissionFlagsBits.UseExternalApps) === 0n;
	return forced || ((flags ?? 0) & MessageFlags.Ephemeral) !== 0 ? interaction.asker.id : null;
}
