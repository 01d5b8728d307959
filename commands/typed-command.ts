import {
	type APIApplicationCommandOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
} from 'discord-api-types/v10';
import { UserError } from '../src/errors.ts';
import { kindTyped } from '../src/kinds.ts';
import type { Command } from './command.ts';

/** A line as a person types it into Discord, taken apart. */
export interface TypedCommand {
	readonly command: Command;
	readonly options: ReadonlyMap<string, string | boolean>;
}

/**
 * Reads `/search words:forced labour from:2006`, or `/define tolls`: words before any option name belong to the first
 * option. Only the command's own option names end a value, so that a text may hold colons. Several words without a slash that begin with
 * no command's name are put to the first command, which takes a question.
 *
 * @throws UserError for no command, an unknown one, a missing or unfit option.
 */
export function readTypedCommand(line: string, commands: readonly Command[]): TypedCommand {
	const typed = commands.filter(
		({ data }) => (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput,
	);
	const [, name, rest = ''] = /^\s*\/?([^\s:]+)\s*([\s\S]*)$/.exec(line) ?? [];
	const known = `The commands are ${typed.map(({ data }) => `/${data.name}`).join(', ')}.`;
	if (name === undefined) throw new UserError(`Nothing was asked. ${known}`);
	const named = typed.find(({ data }) => data.name === name.toLowerCase());
	const isQuestion = named === undefined && rest !== '' && !/^\s*\//.test(line);
	const command = isQuestion ? typed[0] : named;
	if (command === undefined) throw new UserError(`There is no command /${name}. ${known}`);
	const offered = optionsOf(command);
	const options = readOptions(isQuestion ? line : rest, offered);
	for (const option of offered) {
		const value = options.get(option.name);
		if (option.required && (value === undefined || value === ''))
			throw new UserError(`/${command.data.name} needs ${option.name}: (${option.description}).`);
		checkChoice(option, value);
	}
	return { command, options };
}

/** As the bot names them itself, so that what Discord might leave undefined is there or is not. */
function optionsOf({ data }: Command): readonly APIApplicationCommandOption[] {
	return 'options' in data ? ((data.options ?? []) as readonly APIApplicationCommandOption[]) : [];
}

function readOptions(
	text: string,
	known: readonly APIApplicationCommandOption[],
): ReadonlyMap<string, string | boolean> {
	const options = new Map<string, string | boolean>();
	const first = known.find(({ type }) => type !== ApplicationCommandOptionType.Boolean);
	const names = known.map(({ name, type }) =>
		type === ApplicationCommandOptionType.Boolean ? `${name}(?=:\\s*(?:true|false|yes|no)\\b)` : name,
	);
	const marks =
		names.length === 0 ? [] : [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'gi'))];
	const put = (name: string, value: string) => {
		const option = known.find((each) => each.name === name.toLowerCase());
		if (option?.type !== ApplicationCommandOptionType.Boolean) {
			if (option !== undefined && !options.has(option.name)) options.set(option.name, fitting(option, value));
			return;
		}
		const [, flag = '', after = ''] = /^(\S+)\s*([\s\S]*)$/.exec(value) ?? [];
		options.set(option.name, /^(?:true|yes)$/i.test(flag));
		if (after !== '' && first !== undefined) put(first.name, after);
	};
	const bare = text.slice(0, marks[0]?.index ?? text.length).trim();
	if (bare !== '') {
		if (first === undefined) throw new UserError(`This command takes no words: ${bare.slice(0, 80)}`);
		put(first.name, bare);
	}
	for (const [at, mark] of marks.entries()) {
		const start = mark.index + mark[0].length;
		put(mark[1] ?? '', text.slice(start, marks[at + 1]?.index ?? text.length).trim());
	}
	return options;
}

function fitting(option: APIApplicationCommandOption, value: string): string {
	const most = 'max_length' in option ? option.max_length : undefined;
	if (most !== undefined && value.length > most)
		throw new UserError(`${option.name}: takes at most ${most} characters; this is ${value.length}.`);
	// In the terminal people type what Discord's list shows, or another word for a kind.
	const choices = 'choices' in option ? (option.choices ?? []) : [];
	const kind = kindTyped(value);
	const shown = choices.find((one) => one.name.toLowerCase() === value.toLowerCase() || one.value === kind);
	return shown === undefined ? value : String(shown.value);
}

function checkChoice(option: APIApplicationCommandOption, value: string | boolean | undefined): void {
	const choices = 'choices' in option ? (option.choices ?? []) : [];
	if (value === undefined || choices.length === 0) return;
	if (!choices.some((choice) => String(choice.value) === value))
		throw new UserError(`${option.name}: is one of ${choices.map((choice) => choice.value).join(', ')}.`);
}
