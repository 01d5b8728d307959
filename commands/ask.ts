import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { type AskAnswer, lookUpAsked } from '../src/lookup/ask/ask.ts';
import { readShape } from '../src/lookup/ask/shape.ts';
import { checkMessage, isAnythingFound } from '../src/lookup/check.ts';
import { lookUpWords, type SearchAnswer } from '../src/lookup/words/search.ts';
import {
	askMessage,
	isClaim,
	nothingAsked,
	PLACE_VIEW,
	questionOf,
	type Showing,
} from '../src/present/ask.ts';
import { checkMessageOf } from '../src/present/check.ts';
import { questionMissed } from '../src/present/miss.ts';
import { searchMessage } from '../src/present/search.ts';
import type { Command, Control, Outcome, Press, Reply, Request } from './command.ts';
import { showMode } from './controls.ts';
import { isPrivate, privateOption, slashCommand, typedInto } from './options.ts';

/** Longer than a question is; a longer text is for `/check`. */
const LONGEST_QUESTION = 250;

export const ask: Command = {
	data: slashCommand('ask', 'A question in plain words, answered with the words of the record', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'question',
			description: 'How many, who, what, when, where, is it known: as you would ask a colleague',
			required: true,
			max_length: LONGEST_QUESTION,
		},
		privateOption,
	]),
	costly: true,
	execute: (request, archive) =>
		answerQuestion(typedInto(request, 'question'), isPrivate(request), request, archive),
};

function answerQuestion(question: string, ephemeral: boolean, { asker }: Request, archive: Archive): Reply {
	if (!/[\p{L}\p{N}]/u.test(question))
		throw new UserError('Please ask something: “how many boats were moored”.');
	const answer = lookUpAsked(archive, question);
	if (answer.first !== null)
		return { message: askMessage(answer, answer.first, { asker, ephemeral }), ephemeral, found: true };
	const held = checked(question, { asker, ephemeral }, archive);
	if (held !== null) return held;
	const hits = standing(answer, archive);
	if (hits !== null) return { message: searchMessage(hits, { asker, ephemeral }), ephemeral, found: true };
	const message =
		answer.nearest === null
			? nothingAsked(answer, archive.extent(), asker)
			: askMessage(answer, answer.nearest, { asker, ephemeral: true });
	return { message, ephemeral: true, found: false };
}

/** Where words that ask nothing stand: some are no answer to anything, and yet on record. Null where they do not. */
function standing({ asking, question }: AskAnswer, archive: Archive): SearchAnswer | null {
	if (asking.shape !== 'passage') return null;
	const words = question.replace(/["*|:-]/g, ' ');
	const everywhere = { house: null, period: { from: null, to: null }, kind: null, sort: 'best' } as const;
	const answer = lookUpWords(archive, { words, ...everywhere }, 0);
	return answer.hits.length === 0 ? null : answer;
}

/** A yes-or-no question with a figure or a quotation in it that no passage answers is held against the record; null for any other. */
function checked(question: string, { asker, ephemeral }: Showing, archive: Archive): Reply | null {
	if (!isClaim(readShape(question).shape, question)) return null;
	const answer = checkMessage(archive, question);
	if (!isAnythingFound(answer)) return null;
	const message = checkMessageOf(answer, { asker, target: null, ephemeral });
	return { message, ephemeral, found: true };
}

const GONE: Outcome = {
	act: 'reply',
	reply: {
		message: {
			content: 'The documents have changed since this was asked. Please ask again.',
			embeds: [],
			components: [],
		},
		ephemeral: true,
		found: false,
	},
};

/** Posts an answer with how it was read, where the question still leads to the same words; else the words alone. */
const post: Control = {
	action: 'ask',
	press(press, archive) {
		const { args, message, asker } = press;
		const [act, id = ''] = args;
		if (act === 'again') return again(press, archive);
		const question = questionOf(message);
		if (act === 'check') return question === null ? GONE : claimChecked(question, asker, archive);
		if (act !== 'post') return GONE;
		const answer = question === null ? null : lookUpAsked(archive, question);
		const reading = answer?.first ?? answer?.nearest;
		const posted =
			answer !== null && reading?.place.id === id
				? askMessage(answer, reading, { asker, ephemeral: false })
				: showMode(archive, 'answer', { view: PLACE_VIEW, id, page: 0, asker, ephemeral: false });
		return posted === null ? GONE : { act: 'post', message: posted, replyTo: null };
	},
};

/** What a question claims, held against the record: privately, in a message of its own. */
function claimChecked(question: string, asker: string, archive: Archive): Outcome {
	const answer = checkMessage(archive, question);
	const message = checkMessageOf(answer, { asker, target: null, ephemeral: true });
	return { act: 'reply', reply: { message, ephemeral: true, found: isAnythingFound(answer) } };
}

/** Asks what another command was given as a name, in the place of its answer. */
function again(press: Press, archive: Archive): Outcome {
	const question = questionMissed(press.message);
	if (question === null) return GONE;
	return { act: 'update', message: answerQuestion(question, true, press, archive).message };
}

export const askControls: readonly Control[] = [post];
