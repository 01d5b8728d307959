import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../src/errors.ts';
import type { EntityKind } from '../src/extract/facts.ts';
import { browse as browseNames } from '../src/lookup/names/browse.ts';
import { KINDS } from '../src/lookup/names/resolve.ts';
import { browsedKind, browseMessage, KINDS_TITLES } from '../src/present/browse.ts';
import type { Command, Control } from './command.ts';
import { isPrivate, privateOption, slashCommand, typedInto } from './options.ts';

const OLD = 'This list was made by another version. Please ask for it again with /browse.';

export const browse: Command = {
	data: slashCommand('browse', 'Everything known of a kind, the most documented first', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'kind',
			description: 'Operations, bodies or terms',
			required: true,
			choices: KINDS.map((kind) => ({ name: KINDS_TITLES[kind], value: kind })),
		},
		privateOption,
	]),
	execute(request, archive) {
		const answer = browseNames(archive, kindOf(typedInto(request, 'kind')), 0);
		const ephemeral = isPrivate(request);
		return {
			message: browseMessage(answer, request.asker, ephemeral),
			ephemeral,
			found: answer.total > 0,
		};
	},
};

/** Turns the page, or posts it to the channel. The page is read again: what was loaded meanwhile is there. */
const turning: Control = {
	action: 'browse',
	press(press, archive) {
		const [act, code, page = ''] = press.args;
		const kind = browsedKind(code);
		if (kind === null || (act !== 'turn' && act !== 'post')) throw new UserError(OLD);
		const answer = browseNames(archive, kind, Number.parseInt(page, 10) || 0);
		if (act === 'post') return { act, message: browseMessage(answer, press.asker, false), replyTo: null };
		const own = press.ephemeral || press.asker === press.owner;
		const asker = own ? press.owner : press.asker;
		return { act: 'update', message: browseMessage(answer, asker, press.ephemeral || !own) };
	},
};

export const browseControls: readonly Control[] = [turning];

/** In the terminal people type the plural, or the everyday word for an agency. */
function kindOf(typed: string): EntityKind {
	const word = typed.toLowerCase();
	if (/^operations?$/.test(word)) return 'operation';
	if (/^(?:agency|agencies|body|bodies)$/.test(word)) return 'agency';
	if (/^(?:terms?|definitions?)$/.test(word)) return 'term';
	throw new UserError('/browse knows three kinds: operations, bodies and terms.');
}
