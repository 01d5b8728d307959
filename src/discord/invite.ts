import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord-api-types/v10';
import { PERMISSIONS } from './place.ts';

/** Links that add the bot: to a server one manages, or to one's own account, where it works in every server and message. */
export function inviteLinks(applicationId: string): { readonly server: string; readonly account: string } {
	const server = new URLSearchParams({
		client_id: applicationId,
		scope: 'bot applications.commands',
		permissions: String(PERMISSIONS.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n)),
	});
	const account = new URLSearchParams({
		client_id: applicationId,
		scope: 'applications.commands',
		integration_type: String(ApplicationIntegrationType.UserInstall),
	});
	return {
		server: `https://discord.com/oauth2/authorize?${server}`,
		account: `https://discord.com/oauth2/authorize?${account}`,
	};
}
