import { lookUpAbout } from '../src/lookup/about.ts';
import { aboutMessage } from '../src/present/about.ts';
import type { Command } from './command.ts';
import { isPrivate, privateOption, slashCommand } from './options.ts';

export const about: Command = {
	data: slashCommand(
		'about',
		'What is loaded and up to when, licence, privacy, how to report a wrong reading',
		[privateOption],
	),
	execute: (request, archive) => ({
		message: aboutMessage(lookUpAbout(archive), request.host),
		ephemeral: isPrivate(request),
		found: true,
	}),
};
