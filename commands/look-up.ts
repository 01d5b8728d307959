import type { Archive } from '../src/corpus/archive.ts';
import { readMessage } from '../src/lookup/in-message.ts';
import { inMessageOf } from '../src/present/in-message.ts';
import type { Command, Control, Outcome, Press, Request } from './command.ts';
import { showMode } from './controls.ts';
import { messageCommand } from './options.ts';

/** What a colleague's message names and cites, for whoever asks alone. */
export const lookUpInMessage: Command = {
	data: messageCommand('Look up in Hansard'),
	execute({ targetText, asker }: Request, archive: Archive) {
		const found = readMessage(archive, targetText ?? '');
		const message = inMessageOf(found, asker, archive.extent());
		return { message, ephemeral: true, found: found.names.length + found.citations.length > 0 };
	},
};

/** Opens what was picked beside the list, which stays. */
const open: Control = {
	action: 'open',
	press({ values, asker }: Press, archive: Archive): Outcome {
		const [view = '', id = ''] = (values[0] ?? '').split(' ');
		const message = showMode(archive, 'answer', { view, id, page: 0, asker, ephemeral: true });
		const gone = {
			content: 'This is no longer on record here: the documents have changed since.',
			embeds: [],
			components: [],
		};
		return { act: 'reply', reply: { message: message ?? gone, ephemeral: true, found: message !== null } };
	},
};

export const lookUpControls: readonly Control[] = [open];
