import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { checkMessage, isAnythingFound } from '../src/lookup/check.ts';
import { checkMessageOf, postedCheck } from '../src/present/check.ts';
import type { Command, Control, Reply, Request } from './command.ts';
import { isPrivate, messageCommand, privateOption, slashCommand, typedInto } from './options.ts';

/** What Discord lets a person send in one message. */
const LONGEST_TEXT = 2_000;

export const check: Command = {
	data: slashCommand('check', 'Hold the quotations, figures and citations of a text against the record', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'text',
			description: 'The text, with its quotations in quotation marks',
			required: true,
			max_length: LONGEST_TEXT,
		},
		privateOption,
	]),
	costly: true,
	execute: (request, archive) =>
		checked(typedInto(request, 'text'), null, isPrivate(request), request, archive),
};

export const checkInMessage: Command = {
	data: messageCommand('Check against Hansard'),
	costly: true,
	execute: (request, archive) => checked(request.targetText ?? '', targetId(request), true, request, archive),
};

function checked(
	text: string,
	target: string | null,
	ephemeral: boolean,
	{ asker }: Request,
	archive: Archive,
): Reply {
	if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('There are no words in this message to check.');
	const answer = checkMessage(archive, text);
	const found = isAnythingFound(answer);
	return {
		message: checkMessageOf(answer, { asker, target, ephemeral: ephemeral || !found }),
		ephemeral: ephemeral || !found,
		found,
	};
}

/** The last part of a message's link. */
function targetId({ targetUrl }: Request): string | null {
	return /\/(\d+)$/.exec(targetUrl ?? '')?.[1] ?? null;
}

/** Posts a check as it stands, in answer to the message that was checked. Nothing is asked anew: the text is kept nowhere. */
const post: Control = {
	action: 'check-post',
	press: ({ message, asker, args }) => ({
		act: 'post',
		message: postedCheck(message, asker),
		replyTo: args[0] && args[0] !== '0' ? args[0] : null,
	}),
};

export const checkControls: readonly Control[] = [post];
