import type { Command } from './command.ts';
import { answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

export const define: Command = {
	data: slashCommand('define', 'What a term has been said to mean, word for word, and on whose authority', [
		nameOption('term', 'The term, or the word for it'),
		privateOption,
	]),
	execute: (request, archive) => answerName('term', 'term', request, archive),
	autocomplete: (_option, typed, archive) => suggestNames('term', typed, archive),
};
