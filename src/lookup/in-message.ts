import type { Archive, StoredExchange } from '../corpus/archive.ts';
import type { NameEntry } from '../corpus/names/name-index.ts';
import { isGeneric, nameKey } from '../extract/names/name-key.ts';
import { citationsIn } from '../grammar/citations/cite.ts';
import type { Citing } from '../grammar/citations/form.ts';
import type { Citation } from '../hansard/citation.ts';
import type { Span } from '../hansard/section.ts';
import type { Named } from './answer.ts';
import { passagesAt, readPasted } from './at-address.ts';
import { resolveName } from './names/resolve.ts';
import { findQuestions } from './question.ts';

/** A name of something on record, standing in what a person wrote. */
export interface NameInMessage extends Span {
	/** As the person wrote it. */
	readonly typed: string;
	/** What goes by it: one, or several that own it alike. */
	readonly entities: readonly Named[];
}

/** A citation standing in a message, and the exchanges that it means, newest first; none where the corpus has none. */
export interface CitationInMessage extends Span {
	readonly typed: string;
	readonly exchanges: readonly StoredExchange[];
}

export interface InMessage {
	readonly names: readonly NameInMessage[];
	readonly citations: readonly CitationInMessage[];
}

const NO_PLACE: Citation = { house: null, date: null, volume: null, column: null, uin: null };
/** Citations shown of one message, and exchanges of each. */
const MOST_CITATIONS = 10;
const MOST_EXCHANGES = 5;
/** Words a name may have. */
const LONGEST_NAME = 8;
/** Names shown of one message; a message of 2,000 characters holds fewer that are worth showing. */
const MOST_NAMES = 20;
/** Addresses, less the marks that end a sentence. */
const ADDRESS = /https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"”’]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&’'.-]*/gu;
/** `operation` and what follows it, to be met with a slip in it too. */
const AFTER_OPERATION = /\boperations? (\p{L}[\p{L}’'-]+(?: (?:\d{1,2}|[IVX]{1,4}|one|two|three)\b)?)/giu;
/** Numbers that stand in brackets, or alone after a short word: in a message they are a question's. */
const NUMBERS = /(?<=[[(])\d{5,6}(?=[\])])|(?<=\b(?:number|no\.?) )\d{5,6}\b/giu;

/**
 * The operations, bodies, terms and citations in a message, in the order in which they stand there. A name is met whole, by any
 * of its wordings; after the word `operation` with a slip in it too.
 *
 * @param text what a person wrote: at most 2,000 characters of it are looked at.
 */
export function readMessage(archive: Archive, text: string): InMessage {
	const looked = text.slice(0, 2_000);
	return { names: namesIn(archive, looked), citations: citationsInMessage(archive, looked) };
}

function namesIn(archive: Archive, text: string): readonly NameInMessage[] {
	const words = [...text.matchAll(WORD)].map((match) => {
		const word = match[0].replace(/(?:[’']s?|[.-])+$/u, '');
		return { start: match.index, end: match.index + word.length };
	});
	const found: NameInMessage[] = [];
	archive.names.reading(() => {
		for (let first = 0; first < words.length && found.length < MOST_NAMES; ) {
			const met = longestFrom(archive, text, words, first);
			if (met === null) {
				first += 1;
				continue;
			}
			found.push(met.name);
			first += met.count;
		}
	});
	return withSlips(archive, text, found).sort((one, other) => one.start - other.start);
}

function longestFrom(archive: Archive, text: string, words: readonly Span[], first: number) {
	const [from] = words.slice(first, first + 1);
	if (from === undefined) return null;
	let longest: { readonly count: number; readonly name: NameInMessage } | null = null;
	for (const [at, last] of words.slice(first, first + LONGEST_NAME).entries()) {
		const typed = text.slice(from.start, last.end);
		if (/[\n;:!?]/.test(typed)) break;
		const key = nameKey(typed);
		if (!mayTurn(key) && !archive.names.begins(key)) break;
		const entities = entitiesOf(archive, tellingEntries(archive.names.withKey(key), typed));
		if (entities.length > 0)
			longest = { count: at + 1, name: { start: from.start, end: last.end, typed, entities } };
	}
	return longest;
}

/** Whether a word more may make a key begin otherwise: `operation` falls away before a name, `united kingdom` becomes letters. */
function mayTurn(key: string): boolean {
	return isGeneric(key) || /\bunited$/.test(key);
}

/** One lower-case word is a name only where it names a term or is no everyday word's length; letters must be capitals. */
function tellingEntries(entries: readonly NameEntry[], typed: string): readonly NameEntry[] {
	return entries.filter(({ kind, role }) => {
		if (role === 'initialism' || role === 'initials') return /^[\p{Lu}\d.&]{2,}s?$/u.test(typed);
		if (kind === 'agency') return /\p{Lu}/u.test(typed) || typed.includes(' ');
		return typed.includes(' ') || typed.length >= 5;
	});
}

function entitiesOf(archive: Archive, entries: readonly NameEntry[]): readonly Named[] {
	const standing = Math.min(...entries.map(({ role }) => (role === 'initials' ? 1 : 0)));
	const ids = new Set(
		entries.filter(({ role }) => (role === 'initials' ? 1 : 0) === standing).map(({ entityId }) => entityId),
	);
	return [...ids].map((id) => namedBy(archive, id)).filter((named) => named !== null);
}

/** What goes by an id, without the passages that show its names. */
function namedBy(archive: Archive, id: string): Named | null {
	const standing = archive.names.standing(id);
	if (standing === null) return null;
	const { kind, name, initialism } = standing;
	return { id, kind, name, initialism };
}

/** Adds names after `operation` that are met only with a slip, where one alone is near enough to answer. */
function withSlips(archive: Archive, text: string, found: readonly NameInMessage[]): NameInMessage[] {
	const all = [...found];
	for (const match of text.matchAll(AFTER_OPERATION)) {
		const at = { start: match.index, end: match.index + match[0].length };
		if (all.some((name) => name.start < at.end && at.start < name.end)) continue;
		const { decision, matches } = resolveName(archive.names, match[1] ?? '', {
			kinds: ['operation'],
			limit: 1,
		});
		const named = decision === 'answer' && matches[0] ? namedBy(archive, matches[0].entityId) : null;
		if (named !== null) all.push({ ...at, typed: match[0], entities: [named] });
	}
	return all;
}

function citationsInMessage(archive: Archive, text: string): readonly CitationInMessage[] {
	const numbers = [...text.matchAll(NUMBERS)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		cites: { ...NO_PLACE, uin: match[0] },
	}));
	const printed = citationsIn(text, { sittingDate: null, answers: [] }).map((one) => numberAlone(text, one));
	const apart = numbers.filter((number) =>
		printed.every((one) => one.end <= number.start || one.start >= number.end),
	);
	const addresses = [...text.matchAll(ADDRESS)].flatMap((match) => {
		const exchanges = exchangesAt(archive, match[0]);
		return exchanges.length === 0
			? []
			: [{ start: match.index, end: match.index + match[0].length, typed: match[0], exchanges }];
	});
	const cited = [...printed, ...apart]
		.filter((one) => addresses.every((address) => one.end <= address.start || one.start >= address.end))
		.sort((one, other) => one.start - other.start)
		.filter(
			({ cites }) =>
				cites.uin !== null || cites.date !== null || (cites.volume !== null && cites.column !== null),
		)
		.slice(0, MOST_CITATIONS)
		.map(({ start, end, cites }) => ({
			start,
			end,
			typed: text.slice(start, end),
			exchanges: findQuestions(archive, cites).slice(0, MOST_EXCHANGES),
		}));
	return [...addresses, ...cited].slice(0, MOST_CITATIONS);
}

/** The exchanges at an address of Hansard; none of a whole day, of which an address says too little. */
function exchangesAt(archive: Archive, address: string): readonly StoredExchange[] {
	const pasted = readPasted(address);
	const found = pasted === null ? [] : passagesAt(archive, pasted).filter(({ isExchange }) => isExchange);
	return found.length > MOST_EXCHANGES ? [] : found.flatMap(({ content }) => archive.exchange(content) ?? []);
}

/** Of `question 40001` the number alone, where it is all that is cited. */
function numberAlone(text: string, { start, end, cites }: Citing): Omit<Citing, 'rule'> {
	const { uin, date, column } = cites;
	if (uin === null || date !== null || column !== null) return { start, end, cites };
	const match = new RegExp(uin.replace(/^HL/, 'HL\\s?'), 'i').exec(text.slice(start, end));
	return match === null
		? { start, end, cites }
		: { start: start + match.index, end: start + match.index + match[0].length, cites };
}
