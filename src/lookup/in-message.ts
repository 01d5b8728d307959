import type { Archive, StoredExchange } from '../corpus/archive.ts';
import type { NameEntry } from '../corpus/names/name-index.ts';
import { nameKey } from '../extract/names/name-key.ts';
import type { Span } from '../hansard/section.ts';
import type { Named } from './answer.ts';
import { resolveName } from './names/resolve.ts';
import { findQuestions, readQuestionQuery } from './question.ts';

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

/** Words a name may have. */
const LONGEST_NAME = 8;
/** Names shown of one message; a message of 2,000 characters holds fewer that are worth showing. */
const MOST_NAMES = 20;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&’'.-]*/gu;
/** `operation` and what follows it, to be met with a slip in it too. */
const AFTER_OPERATION = /\boperations? (\p{L}[\p{L}’'-]+(?: (?:\d{1,2}|[IVX]{1,4}|one|two|three)\b)?)/giu;
const CITED =
	/\bH[CL] Deb,? \d{1,2} \p{L}+ \d{4}(?:,? vol(?:ume|\.)? ?\d+)?(?:,? c(?:ol(?:umn)?s?)?\.? ?\w+)?|\b\d{1,2} \p{L}+ \d{4},? (?:Official Report,? )?col(?:umn)?s?\.? ?\w+|\bHL ?\d{2,5}\b|(?<=\b(?:question|UIN|PQ|number|no\.?) )\d{4,6}\b|(?<=[[(])\d{5,6}(?=[\])])/giu;

/**
 * The operations, bodies, terms and citations in a message, in the order in which they stand there. A name is met whole, by any
 * of its wordings; after the word `operation` with a slip in it too.
 *
 * @param text what a person wrote: at most 2,000 characters of it are looked at.
 */
export function readMessage(archive: Archive, text: string): InMessage {
	const looked = text.slice(0, 2_000);
	return { names: namesIn(archive, looked), citations: citationsIn(archive, looked) };
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
	const from = words[first];
	if (from === undefined) return null;
	for (let count = Math.min(LONGEST_NAME, words.length - first); count > 0; count -= 1) {
		const last = words[first + count - 1];
		if (last === undefined || /[\n;:!?]/.test(text.slice(from.start, last.end))) continue;
		const typed = text.slice(from.start, last.end);
		const entries = tellingEntries(archive.names.withKey(nameKey(typed)), typed);
		if (entries.length === 0) continue;
		const entities = entitiesOf(archive, entries);
		if (entities.length > 0) return { count, name: { start: from.start, end: last.end, typed, entities } };
	}
	return null;
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
	return [...ids].map((id) => archive.entity(id)).filter((entity) => entity !== null);
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
		const entity = decision === 'answer' && matches[0] ? archive.entity(matches[0].entityId) : null;
		if (entity !== null) all.push({ ...at, typed: match[0], entities: [entity] });
	}
	return all;
}

function citationsIn(archive: Archive, text: string): readonly CitationInMessage[] {
	return [...text.matchAll(CITED)].slice(0, 10).flatMap((match) => {
		const citation = readQuestionQuery(match[0]);
		if (citation === null) return [];
		const exchanges = findQuestions(archive, citation).slice(0, 5);
		return [{ start: match.index, end: match.index + match[0].length, typed: match[0], exchanges }];
	});
}
