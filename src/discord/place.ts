import { type BaseInteraction, PermissionFlagsBits, type PermissionsString } from 'discord.js';

/*
 * What the bot may do in the place an interaction came from: a server that added it, a server where only the asker installed it,
 * or a direct message.
 */

/** Permissions that the invite link asks for: all that the bot ever uses. */
export const PERMISSIONS = [
	'ViewChannel',
	'SendMessages',
	'SendMessagesInThreads',
	'EmbedLinks',
	'AttachFiles',
	'ReadMessageHistory',
	'CreatePublicThreads',
] as const satisfies readonly PermissionsString[];

/** True in a server that has added the bot itself, so that it is a member there. */
export function isMember(interaction: BaseInteraction): boolean {
	return (
		interaction.guildId !== null && interaction.authorizingIntegrationOwners.guildId === interaction.guildId
	);
}

/**
 * True where Discord shows every answer to its asker alone: in a server that did not add the bot and does not let this member
 * use apps of their own in public (USE_EXTERNAL_APPS).
 */
export function answersForcedPrivate(interaction: BaseInteraction): boolean {
	if (interaction.guildId === null || isMember(interaction)) return false;
	return !(interaction.memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? false);
}

/** True where the bot may not show embeds, so that an answer for all would be an empty message. */
export function embedsHidden(interaction: BaseInteraction): boolean {
	return isMember(interaction) && !interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks);
}

/**
 * What a member may not do of themselves is not done for them either.
 *
 * @param wanted permissions in the channel of the interaction.
 * @returns those that whoever asks lacks there; none in a direct message.
 */
export function memberLacks(
	interaction: BaseInteraction,
	wanted: readonly PermissionsString[],
): readonly string[] {
	if (interaction.guildId === null) return [];
	return (interaction.memberPermissions?.missing([...wanted]) ?? wanted).map(inWords);
}

/** Whether this is in a thread, where writing is a right of its own. */
export function inThread({ channel }: BaseInteraction): boolean {
	return channel?.isThread() ?? false;
}

/**
 * @param wanted permissions in the channel of the interaction.
 * @returns those that the bot lacks there, in Discord's own words (`Create Public Threads`); all of them where it is no member.
 */
export function missing(
	interaction: BaseInteraction,
	wanted: readonly PermissionsString[],
): readonly string[] {
	const lacking = isMember(interaction) ? interaction.appPermissions.missing([...wanted]) : wanted;
	return lacking.map(inWords);
}

function inWords(permission: PermissionsString): string {
	return permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
