import type { Archive, StoredExchange } from '../src/corpus/archive.ts';
import type { Citation } from '../src/hansard/citation.ts';
import { printDate } from '../src/hansard/dates.ts';
import { limits } from '../src/limits.ts';
import { findQuestions, readQuestionQuery } from '../src/lookup/question.ts';
import { type Candidate, choose, notFound, typedWords } from '../src/present/choices.ts';
import { sittingDayUrl } from '../src/present/reference.ts';
import { linkButton, rows } from '../src/present/rows.ts';
import { answerMessage } from '../src/present/shown.ts';
import { clipped } from '../src/present/wording.ts';
import type { Choice, Command, Reply, Request } from './command.ts';
import { isPrivate, nameOption, privateOption, slashCommand, typedInto } from './options.ts';
import { openView } from './views.ts';

const VIEW = 'q';

export const question: Command = {
	data: slashCommand('question', 'One question and its answer in full, by its number or where it stands', [
		nameOption('uin', 'A number (HL1236), a citation (3 May 2001 col 505W) or a Hansard address'),
		privateOption,
	]),
	execute: answerQuestion,
	autocomplete: (_option, typed, archive) => suggestQuestions(typed, archive),
};

function answerQuestion(request: Request, archive: Archive): Reply {
	const typed = typedInto(request, 'uin');
	const ephemeral = isPrivate(request);
	const picked = archive.exchange(typed);
	const query = picked === null ? readQuestionQuery(typed) : null;
	const found = picked !== null ? [picked] : query === null ? [] : findQuestions(archive, query);
	const [first] = found;
	if (first === undefined) return notOnRecord(typed, query, request, archive);
	if (found.length > 1 && query?.uin == null) {
		const message = choose(typed, found.map(candidate), found.length, request.asker, archive.extent());
		return { message, ephemeral, found: false };
	}
	const shown = openView(archive, VIEW, first.id);
	if (shown === null) return notOnRecord(typed, query, request, archive);
	const frame = { view: VIEW, id: first.id, page: 0, asker: request.asker, ephemeral };
	return { message: answerMessage(shown, frame), ephemeral, found: true };
}

function notOnRecord(typed: string, query: Citation | null, { asker }: Request, archive: Archive): Reply {
	const sentence =
		query === null
			? `${typedWords(typed)} is neither a question’s number nor a citation. A number may be HL1236 or 12345; a citation names a day, and a column or volume if you have them: 3 May 2001 col 505W.`
			: query.uin !== null
				? `No question ${typedWords(query.uin)} is on record here.`
				: `No exchange at ${typedWords(typed)} is on record here.`;
	const near = query?.uin != null ? archive.exchangesStarting(query.uin.slice(0, -1), 5) : [];
	const message = notFound(sentence, near.map(candidate), asker, archive.extent());
	const link = query !== null && query.date !== null ? dayLink(query.house ?? 'Commons', query.date) : [];
	return {
		message: { ...message, components: [...message.components, ...link] },
		ephemeral: true,
		found: false,
	};
}

function dayLink(house: 'Commons' | 'Lords', date: string) {
	const made = linkButton(`Hansard: ${house}, ${printDate(date)}`, sittingDayUrl(house, date));
	return made === null ? [] : rows([made]);
}

function candidate({ id, uins, question: asked, source }: StoredExchange): Candidate {
	const number = uins.join(', ') || 'No number';
	return {
		view: VIEW,
		id,
		label: `${number}: ${source.title ?? 'Untitled'}`,
		hint: hintOf(asked, source.sittingDate),
	};
}

function suggestQuestions(typed: string, archive: Archive): readonly Choice[] {
	const prefix = typed.trim().replace(/\s/g, '').toUpperCase();
	if (!/^(?:HL?)?\d*$/.test(prefix)) return [];
	return archive.exchangesStarting(prefix, limits.choices).map(({ id, uins, question: asked, source }) => ({
		name: clipped(`${uins.join(', ')}: ${hintOf(asked, source.sittingDate)}`, limits.choiceName),
		value: id,
	}));
}

function hintOf(asked: string, date: string | null): string {
	const words = asked
		.replace(/\s+/g, ' ')
		.replace(
			/^(?:\d+\.\s*)?To ask (?:the|Her Majesty|His Majesty)\b.*?\b(?=(?:what|how|when|whether|which|who|why|if|pursuant|with reference|on what)\b)/i,
			'',
		);
	return date === null ? words : `${printDate(date)}, ${words}`;
}
