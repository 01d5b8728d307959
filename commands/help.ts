import { ApplicationCommandType } from 'discord-api-types/v10';
import { helpMessage } from '../src/present/help.ts';
import type { Command } from './command.ts';
import { isPrivate, privateOption, slashCommand } from './options.ts';

/** @param others the commands that help tells of, in their order. */
export function help(others: readonly Command[]): Command {
	const data = slashCommand('help', 'The commands, and how answers are to be read', [privateOption]);
	const described = [...others.map((command) => command.data), data].map((each) => ({
		name: each.name,
		description: 'description' in each ? (each.description ?? '') : '',
		typed: each.type === undefined || each.type === ApplicationCommandType.ChatInput,
	}));
	return {
		data,
		execute: (request, archive) => ({
			message: helpMessage(described, request.commandIds, archive.extent()),
			ephemeral: isPrivate(request),
			found: true,
		}),
	};
}
