import type { Command } from './command.ts';
import { type Asking, answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

const asking: Asking = { command: 'operation', option: 'name', view: 'o' };

export const operation: Command = {
	data: slashCommand('operation', 'What a named operation is, and every figure on record for it', [
		nameOption('name', 'The operation’s name, with or without its number'),
		privateOption,
	]),
	execute: (request, archive) => answerName(asking, request, archive),
	autocomplete: (_option, typed, archive) => suggestNames(asking, typed, archive),
};
