import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import type { Attachment } from './attachment.ts';

/** A message as Discord is sent it: embeds, rows and files, within Discord's limits. */
export interface Message {
	readonly content?: string;
	readonly embeds: readonly APIEmbed[];
	readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
	readonly files?: readonly Attachment[];
}
