import type { Archive, Stored, StoredExchange, StoredTable } from '../corpus/archive.ts';
import type { Reference } from '../extract/facts.ts';
import { parseCitation } from '../grammar/citations/typed.ts';
import { readAddress } from '../hansard/address.ts';
import type { Citation } from '../hansard/citation.ts';
import type { Cited } from './agency.ts';
import { type Answer, alsoNamed, type Named } from './answer.ts';
import { type Silence, withNext } from './gap.ts';

export interface QuestionAnswer extends Answer {
	readonly kind: 'question';
	readonly exchange: StoredExchange;
	/** The tables of its answer, each whole. */
	readonly tables: readonly StoredTable[];
	/** What it says is not known, and what this copy has lost of it. */
	readonly silences: readonly Silence[];
	readonly cites: readonly Cited[];
	readonly citedBy: readonly Stored<Reference>[];
	/** Other questions under the same number, newest first: numbers start again each session. */
	readonly namesakes: readonly StoredExchange[];
	/** What the question and the answer name. */
	readonly alsoNamed: readonly Named[];
}

/** One exchange in full; null where the archive no longer holds it. */
export function lookUpQuestion(archive: Archive, id: string): QuestionAnswer | null {
	const exchange = archive.exchange(id);
	if (exchange === null) return null;
	const namesakes = exchange.uins
		.flatMap((uin) => archive.exchangesByUin(uin))
		.filter((other) => other.id !== exchange.id);
	return {
		kind: 'question',
		subject: exchange.source.title ?? 'Untitled',
		extent: archive.extent(),
		exchange,
		tables: archive.tablesOf(exchange),
		silences: archive.gapsIn(exchange).map((gap) => withNext(archive, gap)),
		// An answer that repeats its question's number does not refer to anything else.
		cites: archive
			.referencesFrom(exchange)
			.filter(({ resolved }) => resolved !== exchange.id)
			.map((reference) => ({ reference, resolved: reference.resolved })),
		citedBy: archive.referencesTo(exchange).filter(({ source }) => source.exchange !== exchange.id),
		namesakes: [...new Map(namesakes.map((other) => [other.id, other])).values()],
		alsoNamed: alsoNamed(archive, [exchange.source], null),
		passages: [
			{
				quote: exchange.answer ?? exchange.question,
				source: exchange.source,
				citations: exchange.citations,
				facts: [],
			},
		],
	};
}

/** Exchanges that a number or a citation means, newest first. A number with a day means the question of that day. */
export function findQuestions(archive: Archive, { uin, ...place }: Citation): readonly StoredExchange[] {
	if (uin === null) return archive.exchangesOn(place);
	return archive
		.exchangesByUin(uin)
		.filter(({ source }) => place.date === null || source.sittingDate === place.date);
}

/**
 * Reads a number, a citation in any usual form, or an address of the Hansard site.
 *
 * @returns null where it is none of them, or names neither a day nor a volume with its column.
 */
export function readQuestionQuery(typed: string): Citation | null {
	const { house, date } = readAddress(typed.trim());
	if (date !== null) return { house, date, volume: null, column: null, uin: null };
	const citation = parseCitation(typed);
	if (citation === null) return null;
	const found = citation.uin ?? citation.date ?? (citation.volume && citation.column);
	return found ? citation : null;
}
