import type { Command } from './command.ts';
import { answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

export const operation: Command = {
	data: slashCommand('operation', 'What a named operation is, and every figure on record for it', [
		nameOption('name', 'The operation’s name, with or without its number'),
		privateOption,
	]),
	execute: (request, archive) => answerName('operation', 'name', request, archive),
	autocomplete: (_option, typed, archive) => suggestNames('operation', typed, archive),
};
