import type { Command } from './command.ts';
import { answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

export const agency: Command = {
	data: slashCommand(
		'agency',
		'What a body is and does in the record’s own words, its names and initialisms',
		[nameOption('name', 'The body’s name or its initials'), privateOption],
	),
	execute: (request, archive) => answerName('agency', 'name', request, archive),
	autocomplete: (_option, typed, archive) => suggestNames('agency', typed, archive),
};
