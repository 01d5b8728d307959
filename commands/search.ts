import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { UserError } from '../src/errors.ts';
import { limits } from '../src/limits.ts';
import {
	lookUpWords,
	readSearch,
	SEARCH_KINDS,
	type Search,
	type SearchAnswer,
} from '../src/lookup/words/search.ts';
import { notFound, typedWords } from '../src/present/choices.ts';
import { escapeMarkdown } from '../src/present/escape.ts';
import { LONGEST_SEARCH, leftOut, narrowed, searchMessage, wordsOf } from '../src/present/search.ts';
import { unpackSearch } from '../src/present/search-id.ts';
import { listed } from '../src/present/wording.ts';
import type { Command, Control, Outcome, Press, Reply, Request } from './command.ts';
import { suggestWords } from './complete.ts';
import {
	choices,
	isPrivate,
	privateOption,
	scopeOptions,
	slashCommand,
	typedInto,
	typedScope,
} from './options.ts';

const LONGEST_WORDS = 200;
export const search: Command = {
	data: slashCommand('search', 'Where words stand in the record, page by page', [
		{
			type: ApplicationCommandOptionType.String,
			name: 'words',
			description: 'Words, "a phrase", -without, this OR that, begin*',
			required: true,
			autocomplete: true,
			max_length: LONGEST_WORDS,
		},
		...scopeOptions('Best first'),
		{
			type: ApplicationCommandOptionType.String,
			name: 'kind',
			description: 'One kind of business alone',
			...choices(...Object.keys(SEARCH_KINDS)),
		},
		privateOption,
	]),
	execute: answerSearch,
	autocomplete: (option, typed, archive) =>
		option === 'words' ? suggestWords(typed, archive, limits.choiceValue) : [],
};

function answerSearch(request: Request, archive: Archive): Reply {
	const words = typedInto(request, 'words').replace(/\s+/g, ' ');
	if (words.length > LONGEST_WORDS || escapeMarkdown(words).length > LONGEST_SEARCH)
		throw new UserError(`A search may be up to ${LONGEST_WORDS} characters long. Please leave some out.`);
	const asked = readSearch(
		words,
		{ ...typedScope(request), kind: typedInto(request, 'kind') },
		request.today,
	);
	const answer = archive.reading(() => lookUpWords(archive, asked, 0));
	if (answer.hits.length === 0) return nothing(answer, request.asker);
	const ephemeral = isPrivate(request);
	return { message: searchMessage(answer, { asker: request.asker, ephemeral }), ephemeral, found: true };
}

function nothing(answer: SearchAnswer, asker: string): Reply {
	const { search: asked, resolved, extent } = answer;
	const unknown = resolved.unknown.map(typedWords);
	const scope = narrowed(asked);
	const what = asked.words === '' ? 'Nothing' : `No passage with ${typedWords(asked.words)}`;
	const sentence = [
		`${what} is on record here${scope.length > 0 ? `, searching ${scope.join(', ')} alone` : ''}.`,
		...(unknown.length > 0
			? [`${listed(unknown)} ${unknown.length === 1 ? 'stands' : 'stand'} nowhere, nor anything like it.`]
			: []),
		...(answer.exactly?.otherForms
			? ['Without the quotation marks other forms of the words would be found too.']
			: []),
		...leftOut(answer),
		...(scope.length > 0 ? ['Leave out the House, the kind or the dates to search all of it.'] : []),
	].join(' ');
	return { message: notFound(sentence, [], asker, extent), ephemeral: true, found: false };
}

const LOST: Outcome = {
	act: 'reply',
	reply: {
		message: {
			content: 'This search can no longer be read from its message. Please search again.',
			embeds: [],
			components: [],
		},
		ephemeral: true,
		found: false,
	},
};

/** Turns the pages of a search, sorts it anew, or posts a page to the channel. */
const turnSearch: Control = {
	action: 'search',
	press(press, archive) {
		const held = unpackSearch(press.args);
		const words = held?.words ?? wordsOf(press.message);
		if (held === null || words === null) return LOST;
		const { act, page, ...scope } = held;
		const answer = lastPage(archive, { ...scope, words }, page);
		if (act === 'post') {
			const message = searchMessage(answer, { asker: press.asker, ephemeral: false });
			return { act: 'post', message, replyTo: null };
		}
		return { act: 'update', message: searchMessage(answer, showing(press)) };
	},
};

/** Whoever turns the pages of another's answer is shown them privately, with buttons of their own. */
function showing(press: Press) {
	const own = press.ephemeral || press.asker === press.owner;
	return { asker: own ? press.owner : press.asker, ephemeral: own ? press.ephemeral : true };
}

/** The page, or the first where documents have gone since and it is empty. */
function lastPage(archive: Archive, asked: Search, page: number): SearchAnswer {
	const answer = archive.reading(() => lookUpWords(archive, asked, page));
	return answer.hits.length > 0 || page === 0 ? answer : lookUpWords(archive, asked, 0);
}

export const searchControls: readonly Control[] = [turnSearch];
