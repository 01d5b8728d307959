import { ApplicationIntegrationType, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';

/*
 * What the bot may do in the place an interaction came from: a server that added it, a server where only the asker installed it,
 * or a direct message.
 */

export type Permission = keyof typeof PermissionFlagsBits;

/** Permissions that the invite link asks for: all that the bot ever uses. */
export const PERMISSIONS = [
	'ViewChannel',
	'SendMessages',
	'SendMessagesInThreads',
	'EmbedLinks',
	'AttachFiles',
	'ReadMessageHistory',
	'CreatePublicThreads',
] as const satisfies readonly Permission[];

/** True in a server that has added the bot itself, so that it is a member there. */
export function isMember(interaction: Interaction): boolean {
	const { guild_id: server, authorizing_integration_owners: owners } = interaction;
	return server !== undefined && owners[ApplicationIntegrationType.GuildInstall] === server;
}

/**
 * True where Discord shows every answer to its asker alone: in a server that did not add the bot and does not let this member
 * use apps of their own in public (USE_EXTERNAL_APPS).
 */
export function answersForcedPrivate(interaction: Interaction): boolean {
	if (interaction.guild_id === undefined || isMember(interaction)) return false;
	return !memberMay(interaction, 'UseExternalApps');
}

/** True where the bot may not show embeds, so that an answer for all would be an empty message. */
export function embedsHidden(interaction: Interaction): boolean {
	return isMember(interaction) && !holds(interaction.app_permissions, 'EmbedLinks');
}

/** True where the bot may not send files, so that a message must go without its own. */
export function filesRefused(interaction: Interaction): boolean {
	return isMember(interaction) && !holds(interaction.app_permissions, 'AttachFiles');
}

/** Whether whoever asks has a permission in the channel of the interaction; false in a direct message. */
export function memberMay({ member }: Interaction, permission: Permission): boolean {
	return member !== undefined && holds(member.permissions, permission);
}

/**
 * What a member may not do of themselves is not done for them either.
 *
 * @param wanted permissions in the channel of the interaction.
 * @returns those that whoever asks lacks there; none in a direct message.
 */
export function memberLacks(interaction: Interaction, wanted: readonly Permission[]): readonly string[] {
	if (interaction.guild_id === undefined) return [];
	return wanted.filter((permission) => !memberMay(interaction, permission)).map(inWords);
}

const THREADS: readonly (ChannelType | undefined)[] = [
	ChannelType.AnnouncementThread,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
];

/** Whether this is in a thread, where writing is a right of its own. */
export function inThread({ channel }: Interaction): boolean {
	return THREADS.includes(channel?.type);
}

/**
 * @param wanted permissions in the channel of the interaction.
 * @returns those that the bot lacks there, in Discord's own words (`Create Public Threads`); all of them where it is no member.
 */
export function missing(interaction: Interaction, wanted: readonly Permission[]): readonly string[] {
	const granted = isMember(interaction) ? interaction.app_permissions : '0';
	return wanted.filter((permission) => !holds(granted, permission)).map(inWords);
}

/** @param bits as Discord writes permissions: a decimal number. Whoever administers a server may do everything in it. */
function holds(bits: string, permission: Permission): boolean {
	const granted = BigInt(bits);
	return (granted & (PermissionFlagsBits[permission] | PermissionFlagsBits.Administrator)) !== 0n;
}

function inWords(permission: Permission): string {
	return permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
