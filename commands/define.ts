import type { Command } from './command.ts';
import { type Asking, answerName, suggestNames } from './named.ts';
import { nameOption, privateOption, slashCommand } from './options.ts';

const asking: Asking = { command: 'define', option: 'term', view: 't' };

export const define: Command = {
	data: slashCommand('define', 'What a term has been said to mean, word for word, and on whose authority', [
		nameOption('term', 'The term, or the word for it'),
		privateOption,
	]),
	execute: (request, archive) => answerName(asking, request, archive),
	autocomplete: (_option, typed, archive) => suggestNames(asking, typed, archive),
};
