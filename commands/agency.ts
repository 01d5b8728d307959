import type { Command } from './command.ts';
import { type Asking, answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

const asking: Asking = { command: 'agency', option: 'name', view: 'a' };

export const agency: Command = {
	data: slashCommand(
		'agency',
		'What a body is and does in the record’s own words, its names and initialisms',
		[nameOption('name', 'The body’s name or its initials'), privateOption],
	),
	execute: (request, archive) => answerName(asking, request, archive),
	autocomplete: (_option, typed, archive) => suggestNames(asking, typed, archive),
};
