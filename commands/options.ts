import {
	type APIApplicationCommandBasicOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Request } from './command.ts';

/** Longer than any name, number or citation; keeps a pasted page out of the search. */
const LONGEST_NAME = 100;

const EVERYWHERE = {
	integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
	contexts: [
		InteractionContextType.Guild,
		InteractionContextType.BotDM,
		InteractionContextType.PrivateChannel,
	],
};

/** A slash command for servers, direct messages and group chats alike, whoever installed it. */
export function slashCommand(
	name: string,
	description: string,
	options: APIApplicationCommandBasicOption[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
	return {
		type: ApplicationCommandType.ChatInput,
		name,
		description,
		options,
		...EVERYWHERE,
	};
}

/** A command of the menu on a message, in the same places as the slash commands. */
export function messageCommand(name: string): RESTPostAPIContextMenuApplicationCommandsJSONBody {
	return { type: ApplicationCommandType.Message, name, ...EVERYWHERE };
}

/** The name, number or citation that is looked up, with suggestions. */
export function nameOption(name: string, description: string): APIApplicationCommandBasicOption {
	return {
		type: ApplicationCommandOptionType.String,
		name,
		description,
		required: true,
		autocomplete: true,
		max_length: LONGEST_NAME,
	};
}

/** Whether only the asker sees the answer. */
export const privateOption: APIApplicationCommandBasicOption = {
	type: ApplicationCommandOptionType.Boolean,
	name: 'private',
	description: 'Show the answer to you alone; it can be posted to the channel afterwards',
};

export function isPrivate(request: Request): boolean {
	const asked = request.options.get('private');
	return asked === undefined ? (request.host?.privateByDefault ?? false) : asked === true;
}

/** Whether only the asker sees a list to pick from: unless it was asked for otherwise, as the channel wants the pick alone. */
export function listsPrivately(request: Request): boolean {
	return request.options.get('private') !== false;
}

/** What was typed into a text option, without spaces around it; empty where it was left out. */
export function typedInto(request: Request, option: string): string {
	const value = request.options.get(option);
	return typeof value === 'string' ? value.trim() : '';
}
