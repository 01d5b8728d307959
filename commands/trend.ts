import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Archive } from '../src/corpus/archive.ts';
import { lookUpTrend, readTrend } from '../src/lookup/words/trend.ts';
import { notFound, typedWords } from '../src/present/choices.ts';
import type { Message } from '../src/present/message.ts';
import { trendActOf, trendMessage, trendSheet } from '../src/present/trend.ts';
import { listed } from '../src/present/wording.ts';
import type { Command, Control, Outcome, Request } from './command.ts';
import { suggestWords } from './complete.ts';
import { isPrivate, privateOption, slashCommand, typedInto } from './options.ts';

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
			privateOption,
		],
	),
	costly: true,
	execute(request, archive) {
		const ephemeral = isPrivate(request);
		const asked = readTrend(typedInto(request, 'words').slice(0, LONGEST));
		const message = trendOf(asked, request, ephemeral, archive);
		return message === null
			? { message: nothing(asked, request, archive), ephemeral: true, found: false }
			: { message, ephemeral, found: true };
	},
	autocomplete: (_option, typed, archive) => suggestWords(typed, archive, LONGEST),
};

function trendOf(
	asked: readonly string[],
	{ asker }: Pick<Request, 'asker'>,
	ephemeral: boolean,
	archive: Archive,
): Message | null {
	const answer = lookUpTrend(archive, asked);
	const stands = answer?.periods.some(({ counts }) => counts.some((count) => count > 0)) ?? false;
	return answer !== null && stands ? trendMessage(answer, { asker, ephemeral }) : null;
}

function nothing(asked: readonly string[], { asker }: Request, archive: Archive): Message {
	const { words, leftOut } = archive.words.counted.wholeDays();
	const what = listed(asked.map(typedWords));
	const sentence =
		words.size === 0
			? `No sitting day is held whole here: how often ${what} ${asked.length > 1 ? 'stand' : 'stands'} cannot be counted out of pages that were fetched one by one.`
			: `${what} ${asked.length > 1 ? 'stand' : 'stands'} nowhere in the ${words.size} sitting days that are held whole here${leftOut > 0 ? '; /search looks in the other documents too' : ''}.`;
	return notFound(sentence, [], asker, archive.extent());
}

const GONE: Outcome = {
	act: 'reply',
	reply: {
		message: {
			content: 'This can no longer be counted from its button. Please ask again with /trend.',
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
		const [code, words = ''] = args;
		const act = trendActOf(code);
		const asked = words === '' ? [] : readTrend(words);
		if (act === null || asked.length === 0) return GONE;
		const message = trendOf(asked, { asker }, act !== 'post', archive);
		if (message === null) return GONE;
		if (act === 'post') return { act, message, replyTo: null };
		const answer = act === 'sheet' ? lookUpTrend(archive, asked) : null;
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
