import { ApplicationCommandOptionType } from 'discord.js';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { lookUpFigures, resolveAbout } from '../src/lookup/words/figures.ts';
import { notFound, typedWords } from '../src/present/choices.ts';
import { showFigures } from '../src/present/figures.ts';
import { answerMessage } from '../src/present/shown.ts';
import { listed } from '../src/present/wording.ts';
import type { Command, Reply, Request } from './command.ts';
import { suggestWords } from './complete.ts';
import { isPrivate, privateOption, slashCommand, typedInto } from './options.ts';

/** Code of the view; see `views.ts`. */
const FIGURES_VIEW = 'f';
/** The subject itself is the view's id: as long as a `custom_id` has room for. */
const LONGEST_SUBJECT = 55;

export const figures: Command = {
	data: slashCommand('figures', 'Figures on any subject, each with its words, date and source', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'about',
			description: 'What is counted: victims of trafficking, prison places',
			required: true,
			autocomplete: true,
			max_length: LONGEST_SUBJECT,
		},
		privateOption,
	]),
	execute: answerFigures,
	autocomplete: (_option, typed, archive) => suggestWords(typed, archive, LONGEST_SUBJECT),
};

function answerFigures(request: Request, archive: Archive): Reply {
	const about = typedInto(request, 'about')
		.replace(/[~\s]+/g, ' ')
		.trim();
	if (about.length > LONGEST_SUBJECT)
		throw new UserError(
			`A subject may be up to ${LONGEST_SUBJECT} characters long. Please leave some words out.`,
		);
	if (!/[\p{L}\p{N}]/u.test(about)) throw new UserError('Please say what the figures should be about.');
	const answer = lookUpFigures(archive, about);
	if (answer === null) return nothing(about, archive, request.asker);
	const ephemeral = isPrivate(request);
	const frame = { view: FIGURES_VIEW, id: about, page: 0, asker: request.asker, ephemeral };
	return { message: answerMessage(showFigures(answer), frame), ephemeral, found: true };
}

function nothing(about: string, archive: Archive, asker: string): Reply {
	const unknown = resolveAbout(archive, about).unknown.map(typedWords);
	const why =
		unknown.length > 0
			? ` ${listed(unknown)} ${unknown.length === 1 ? 'stands' : 'stand'} nowhere, nor anything like it.`
			: ' A search may show where the words stand without a figure.';
	const message = notFound(
		`No figure about ${typedWords(about)} is on record here.${why}`,
		[],
		asker,
		archive.extent(),
	);
	return { message, ephemeral: true, found: false };
}
