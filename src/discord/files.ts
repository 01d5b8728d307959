import { type AttachmentPayload, type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Message } from '../present/message.ts';
import type { Drawer } from './drawer.ts';
import { isMember } from './place.ts';

/** The files of a message as discord.js takes them; pictures are drawn. Of a picture that cannot be drawn its message goes without. */
export async function filesOf({ files = [] }: Message, drawer: Drawer): Promise<AttachmentPayload[]> {
	const made = await Promise.all(
		files.map(async ({ name, alt, content }): Promise<AttachmentPayload | null> => {
			const bytes = typeof content === 'string' ? Buffer.from(content) : await drawer.draw(content);
			return bytes && { name, attachment: Buffer.from(bytes), ...(alt === null ? {} : { description: alt }) };
		}),
	);
	return made.filter((file) => file !== null);
}

/** True where the bot may not send files, so that a message must go without its own. */
export function filesRefused(interaction: BaseInteraction): boolean {
	return isMember(interaction) && !interaction.appPermissions.has(PermissionFlagsBits.AttachFiles);
}
