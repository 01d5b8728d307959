import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Archive, PlacedPassage, StoredExchange } from '../src/corpus/archive.ts';
import { wordsIn } from '../src/corpus/words/fold.ts';
import type { Citation } from '../src/hansard/citation.ts';
import { printDate } from '../src/hansard/dates.ts';
import { limits } from '../src/limits.ts';
import { isQuestion } from '../src/lookup/ask/shape.ts';
import { type PastedAddress, passagesAt, readPasted } from '../src/lookup/at-address.ts';
import { elsewhere, type Headed } from '../src/lookup/headed.ts';
import { findQuestions, readQuestionQuery } from '../src/lookup/question.ts';
import { PLACE_VIEW } from '../src/present/ask.ts';
import { type Candidate, choose, notFound, typedWords } from '../src/present/choices.ts';
import { sourceLine } from '../src/present/citation.ts';
import { missMessage } from '../src/present/miss.ts';
import { sittingDayUrl } from '../src/present/reference.ts';
import { linkButton, rows } from '../src/present/rows.ts';
import { answerMessage } from '../src/present/shown.ts';
import { clipped } from '../src/present/wording.ts';
import type { Choice, Command, Reply, Request } from './command.ts';
import { isPrivate, listsPrivately, nameOption, privateOption, slashCommand, typedInto } from './options.ts';
import { openView } from './views.ts';

const VIEW = 'q';
/** Discord takes no longer message, so no longer address is pasted. */
const LONGEST_ADDRESS = 2000;
/** Answers named that cite what is not here. */
const MOST_CITING = 3;

export const question: Command = {
	data: slashCommand('question', 'One question and its answer in full, by its number or where it stands', [
		{
			...nameOption(
				'uin',
				'A number (HL1236), a citation (3 May 2001 col 505W), any Hansard address, a heading',
			),
			max_length: LONGEST_ADDRESS,
		} as APIApplicationCommandBasicOption,
		privateOption,
	]),
	execute: answerQuestion,
	autocomplete: (_option, typed, archive) => suggestQuestions(typed, archive),
};

function answerQuestion(request: Request, archive: Archive): Reply {
	const typed = typedInto(request, 'uin');
	const picked = archive.exchange(typed);
	if (picked !== null) return opened({ view: VIEW, id: picked.id }, request, archive);
	const pasted = readPasted(typed);
	if (pasted !== null && pasted.date !== null) return atAddress(typed, pasted, request, archive);
	const query = readQuestionQuery(typed);
	const found = query === null ? [] : findQuestions(archive, query);
	const [first] = found;
	if (first === undefined) return notOnRecord(typed, query, request, archive);
	if (found.length > 1 && query?.uin == null) return listed(typed, found.map(candidate), request, archive);
	return opened({ view: VIEW, id: first.id }, request, archive);
}

/** What stands at an address: opened where it is one, to be picked where it is several. */
function atAddress(typed: string, pasted: PastedAddress, request: Request, archive: Archive): Reply {
	const found = passagesAt(archive, pasted).map(placed);
	const [first] = found;
	if (first === undefined) return notOnRecord(typed, { ...pasted, volume: null }, request, archive);
	return found.length === 1 ? opened(first, request, archive) : listed(typed, found, request, archive);
}

function opened({ view, id }: Pick<Candidate, 'view' | 'id'>, request: Request, archive: Archive): Reply {
	const shown = openView(archive, view, id);
	if (shown === null) return notOnRecord(typedInto(request, 'uin'), null, request, archive);
	const ephemeral = isPrivate(request);
	const frame = { view, id, page: 0, asker: request.asker, ephemeral };
	return { message: answerMessage(shown, frame), ephemeral, found: true };
}

function listed(typed: string, found: readonly Candidate[], request: Request, archive: Archive): Reply {
	const message = choose(typed, found, found.length, request.asker, archive.extent());
	return { message, ephemeral: listsPrivately(request), found: false };
}

function placed({
	content,
	isExchange,
	source,
	uins,
}: Pick<PlacedPassage, 'content' | 'isExchange' | 'source' | 'uins'>): Candidate {
	const { speaker, column } = source;
	const place = [
		...(source.sittingDate === null ? [] : [printDate(source.sittingDate)]),
		...(column === null ? [] : [`column ${column}`]),
		...(speaker === null ? [] : [speaker]),
	];
	return {
		view: isExchange ? VIEW : PLACE_VIEW,
		id: isExchange ? content : `${content}.0.${source.end - source.start}`,
		label: `${uins.length > 0 ? `${uins.join(', ')}: ` : ''}${source.title ?? 'Untitled'}`,
		hint: place.join(', '),
	};
}

/** Answers and speeches under the very heading that was typed. */
function underHeading(typed: string, headed: readonly Headed[], archive: Archive): readonly Candidate[] {
	const stems = (text: string) =>
		wordsIn(text)
			.map(({ stem }) => stem)
			.join(' ');
	const heading = stems(typed);
	return headed
		.filter(({ passage }) => stems(passage.title ?? '') === heading)
		.map(({ content, isExchange, passage }) =>
			placed({
				content,
				isExchange,
				source: passage.sourceAt({ start: 0, end: passage.text.length }),
				uins: isExchange ? (archive.exchange(content)?.uins ?? []) : [],
			}),
		);
}

type Sought = Pick<Citation, 'house' | 'date' | 'volume' | 'column' | 'uin'>;

/** That it is not here, and all that is: who in the corpus cites it, numbers that are near, answers with such a heading, that day's page. */
function notOnRecord(typed: string, query: Sought | null, request: Request, archive: Archive): Reply {
	const { asker } = request;
	const extent = archive.extent();
	if (query === null || (query.uin === null && !isCitationAlone(typed))) {
		const found = elsewhere(archive, typed);
		const headed = underHeading(typed, found.headed, archive);
		if (headed[0] !== undefined && headed.length === 1) return opened(headed[0], request, archive);
		if (headed.length > 1) return listed(typed, headed, request, archive);
		const sentence = `${typedWords(typed)} is neither a question’s number nor a citation nor an address: HL1236, 12345, 3 May 2001 col 505W.`;
		const miss = {
			typed,
			sentence,
			title: 'No number, citation or address',
			near: [],
			elsewhere: found,
			question: isQuestion(typed),
		};
		return { message: missMessage(miss, asker, extent), ephemeral: true, found: false };
	}
	const citing = archive.referencesCiting(query);
	const near = query.uin !== null ? archive.exchangesStarting(query.uin.slice(0, -1), 5) : [];
	const sentence = [
		query.uin !== null
			? `No question ${typedWords(query.uin)} is in this corpus.`
			: query.date !== null && query.column === null
				? `No sitting of ${query.house === null ? '' : `the ${query.house} on `}${printDate(query.date)} is loaded here.`
				: `${typedWords(typed)} is not loaded here.`,
		...(citing.length === 0
			? []
			: [
					`It is cited here by ${citing
						.slice(0, MOST_CITING)
						.map(({ source }) => sourceLine(source))
						.join('; ')}.`,
				]),
	].join(' ');
	const citingOnes = citing.slice(0, MOST_CITING).flatMap(({ source }) => {
		const exchange = source.exchange === null ? null : archive.exchange(source.exchange);
		return exchange === null ? [] : [candidate(exchange)];
	});
	const offered = [...new Map([...citingOnes, ...near.map(candidate)].map((one) => [one.id, one])).values()];
	const message = notFound(sentence, offered, asker, extent);
	const link = query.date === null ? [] : dayLink(query.house ?? 'Commons', query.date);
	return {
		message: {
			embeds: message.embeds.map((embed) => ({ ...embed, title: 'Not in this corpus' })),
			components: [...message.components, ...link],
		},
		ephemeral: true,
		found: false,
	};
}

/** Words of which citations are made, beside numbers. */
const CITING =
	/\b(?:HC|HL|Deb|Debs|vol|volume|cols?|columns?|Official|Report|Hansard|Commons|Lords|House|written|answers?|questions?|the|of|on|in|at|and|to|from|no|number|WA|WS|WH|GC|Jan\w*|Feb\w*|Mar\w*|Apr\w*|May|June?|July?|Aug\w*|Sept?\w*|Oct\w*|Nov\w*|Dec\w*|Mon\w*|Tues\w*|Wed\w*|Thurs\w*|Fri\w*)\b/gi;

/** Whether something typed is a citation or an address and nothing else: other words beside a day are words to look for. */
function isCitationAlone(typed: string): boolean {
	return /^\s*https?:/i.test(typed) || !/\p{L}{3}/u.test(typed.replace(CITING, ' '));
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
