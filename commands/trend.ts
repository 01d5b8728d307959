import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { type Scope, scopeCoded, WHOLE_RECORD } from '../src/lookup/words/scope.ts';
import { daysWithin, lookUpTrend, readTrend } from '../src/lookup/words/trend.ts';
import { notFound, typedWords } from '../src/present/choices.ts';
import type { Message } from '../src/present/message.ts';
import { scopeWords } from '../src/present/scope.ts';
import { trendActOf, trendMessage, trendSheet } from '../src/present/trend.ts';
import { counted, listed } from '../src/present/wording.ts';
import type { Command, Control, Outcome } from './command.ts';
import { suggestWords } from './complete.ts';
import { isPrivate, privateOption, scopeAsked, scopeOptions, slashCommand, typedInto } from './options.ts';

const LONGEST = 100;

export const trend: Command = {
	data: slashCommand(
		'trend',
		'How often words stand in the record, by year or month, as picture and numbers',
		[
			{
				type: ApplicationCommandOptionType.String,
				name: 'words',
				description: 'A word or phrase, or up to four parted by commas: trafficking, forced labour',
				required: true,
				autocomplete: true,
				max_length: LONGEST,
			},
			...scopeOptions('Oldest first'),
			privateOption,
		],
	),
	costly: true,
	execute(request, archive) {
		const ephemeral = isPrivate(request);
		const asked = readTrend(typedInto(request, 'words').slice(0, LONGEST));
		const scope = scopeAsked(request);
		const message = trendOf(asked, { asker: request.asker, ephemeral, scope }, archive);
		return message === null
			? { message: nothing(asked, scope, request.asker, archive), ephemeral: true, found: false }
			: { message, ephemeral, found: true };
	},
	autocomplete: (_option, typed, archive) => suggestWords(typed, archive, LONGEST),
};

function trendOf(
	asked: readonly string[],
	{ scope, ...showing }: { readonly asker: string; readonly ephemeral: boolean; readonly scope: Scope },
	archive: Archive,
): Message | null {
	const answer = lookUpTrend(archive, asked, scope);
	const stands = answer?.periods.some(({ counts }) => counts.some((count) => count > 0)) ?? false;
	return answer !== null && stands ? trendMessage(answer, showing) : null;
}

function nothing(asked: readonly string[], scope: Scope, asker: string, archive: Archive): Message {
	const { words, leftOut } = daysWithin(archive, scope);
	const within = scopeWords(scope)
		.map((part) => `, ${part}`)
		.join('');
	const what = listed(asked.map(typedWords));
	const sentence =
		words.size === 0
			? `No sitting day is held whole here${within}: how often ${what} ${asked.length > 1 ? 'stand' : 'stands'} cannot be counted out of pages that were fetched one by one.`
			: `${what} ${asked.length > 1 ? 'stand' : 'stands'} nowhere in the ${counted(words.size, 'sitting day')} held whole here${within}${leftOut > 0 ? '; /search looks in the other documents too' : ''}.`;
	return notFound(sentence, [], asker, archive.extent());
}

const GONE: Outcome = {
	act: 'reply',
	reply: {
		message: {
			content: 'This button no longer works. Please ask again with /trend.',
			embeds: [],
			components: [],
		},
		ephemeral: true,
		found: false,
	},
};

/** Shows a trend beside what was pressed, posts it to the channel, or gives its numbers as a file. */
const again: Control = {
	action: 'trend',
	press({ args, asker }, archive) {
		const [code, words = '', narrowed] = args;
		const scope = narrowed === undefined ? WHOLE_RECORD : scopeCoded(narrowed);
		const act = trendActOf(code);
		const asked = words === '' ? [] : readTrend(words);
		if (act === null || scope === null || asked.length === 0) return GONE;
		const message = trendOf(asked, { asker, ephemeral: act !== 'post', scope }, archive);
		if (message === null) return GONE;
		if (act === 'post') return { act, message, replyTo: null };
		const answer = act === 'sheet' ? lookUpTrend(archive, asked, scope) : null;
		const shown =
			answer === null
				? message
				: {
						embeds: message.embeds.map(({ image: _, ...embed }) => embed),
						components: [],
						files: [trendSheet(answer)],
					};
		return { act: 'reply', reply: { message: shown, ephemeral: true, found: true } };
	},
};

export const trendControls: readonly Control[] = [again];
