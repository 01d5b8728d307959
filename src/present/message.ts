import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

/** A message as Discord is sent it: embeds and rows, within Discord's limits. */
export interface Message {
	readonly content?: string;
	readonly embeds: readonly APIEmbed[];
	readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}
