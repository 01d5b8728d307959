import { lookUpAbout, lookUpLoaded } from '../src/lookup/about.ts';
import { aboutMessage, loadedMessage } from '../src/present/about.ts';
import type { Command, Control } from './command.ts';
import { isPrivate, privateOption, slashCommand } from './options.ts';

export const about: Command = {
	data: slashCommand(
		'about',
		'What is loaded and up to when, licence, privacy, how to report a wrong reading',
		[privateOption],
	),
	execute: (request, archive) => ({
		message: aboutMessage(lookUpAbout(archive), request.asker, request.host),
		ephemeral: isPrivate(request),
		found: true,
	}),
};

/** The documents that are loaded, as a file for whoever pressed. */
const loaded: Control = {
	action: 'loaded',
	press: (_press, archive) => ({
		act: 'reply',
		reply: {
			message: loadedMessage(lookUpLoaded(archive), archive.extent()),
			ephemeral: true,
			found: true,
		},
	}),
};

export const aboutControls: readonly Control[] = [loaded];
