import {
	type APIApplicationCommandBasicOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { readScope, type Scope, type TypedScope } from '../src/lookup/words/scope.ts';
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

const LONGEST_DATE = 40;

/**
 * What narrows a list that can be long, and its order: the same options wherever there is such a list.
 *
 * @param order what comes first unless somebody says otherwise, to follow `unless you say otherwise`.
 */
export function scopeOptions(order: string): readonly APIApplicationCommandBasicOption[] {
	const text = (name: string, description: string, more: object): APIApplicationCommandBasicOption => ({
		type: ApplicationCommandOptionType.String,
		name,
		description,
		...more,
	});
	const date = { max_length: LONGEST_DATE };
	return [
		text('house', 'One House alone', choices('Commons', 'Lords')),
		text('from', 'From this day, month or year on: 2006, Oct 2006, 24 October 2006, 2006..2008', date),
		text('to', 'Up to this day, month or year', date),
		text('sort', `${order} unless you say otherwise`, choices('best', 'newest', 'oldest')),
	];
}

/** The fixed values of an option. */
export function choices(...names: readonly string[]) {
	return { choices: names.map((name) => ({ name, value: name })) };
}

/** What was typed into the options of `scopeOptions`. */
export function typedScope(request: Request): TypedScope {
	const [house = '', from = '', to = '', sort = ''] = ['house', 'from', 'to', 'sort'].map((option) =>
		typedInto(request, option),
	);
	return { house, from, to, sort };
}

/** The same, read. */
export function scopeAsked(request: Request): Scope {
	return readScope(typedScope(request), request.today);
}

/** What was typed into a text option, without spaces around it; empty where it was left out. */
export function typedInto(request: Request, option: string): string {
	const value = request.options.get(option);
	return typeof value === 'string' ? value.trim() : '';
}
