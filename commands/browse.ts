import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { UserError } from '../src/errors.ts';
import { ENTITY_KINDS, type EntityKind, entityKinds, kindLettered, kindTyped } from '../src/kinds.ts';
import { browse as browseNames } from '../src/lookup/names/browse.ts';
import { scopeCoded, WHOLE_RECORD } from '../src/lookup/words/scope.ts';
import { browseMessage } from '../src/present/browse.ts';
import { capitalised, listed } from '../src/present/wording.ts';
import type { Command, Control } from './command.ts';
import { isPrivate, privateOption, scopeAsked, scopeOptions, slashCommand, typedInto } from './options.ts';

const KINDS = listed(entityKinds.map((kind) => ENTITY_KINDS[kind].plural));
const OLD = 'This list was made by another version. Please ask for it again with /browse.';

export const browse: Command = {
	data: slashCommand('browse', 'Everything known of a kind, the most documented first', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'kind',
			description: capitalised(KINDS),
			required: true,
			choices: entityKinds.map((kind) => ({ name: capitalised(ENTITY_KINDS[kind].plural), value: kind })),
		},
		...scopeOptions('Most documented first'),
		privateOption,
	]),
	costly: true,
	execute(request, archive) {
		const answer = browseNames(archive, kindAsked(typedInto(request, 'kind')), 0, scopeAsked(request));
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
		const [act, code, page = '', narrowed] = press.args;
		const kind = kindLettered(code);
		const scope = narrowed === undefined ? WHOLE_RECORD : scopeCoded(narrowed);
		if (kind === null || scope === null || (act !== 'turn' && act !== 'post')) throw new UserError(OLD);
		const answer = browseNames(archive, kind, Number.parseInt(page, 10) || 0, scope);
		if (act === 'post') return { act, message: browseMessage(answer, press.asker, false), replyTo: null };
		const own = press.ephemeral || press.asker === press.owner;
		const asker = own ? press.owner : press.asker;
		return { act: 'update', message: browseMessage(answer, asker, press.ephemeral || !own) };
	},
};

export const browseControls: readonly Control[] = [turning];

/** In the terminal people type the plural, or the everyday word for an agency. */
function kindAsked(typed: string): EntityKind {
	const kind = kindTyped(typed);
	if (kind === null) throw new UserError(`/browse knows these kinds: ${KINDS}.`);
	return kind;
}
