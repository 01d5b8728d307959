import type { Archive, Extent, Source } from '../../corpus/archive.ts';
import { passageDate } from '../../corpus/passage-id.ts';
import type { PassageKind } from '../../corpus/words/bucket.ts';
import { MOST_BEST } from '../../corpus/words/hits.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { UserError } from '../../errors.ts';
import { exactOf, isExact, spellingsIn, standsExactly } from './exact.ts';
import { type Period, readPeriod } from './period.ts';
import { parseQuery, type Query } from './query.ts';
import { type Marked, type Resolved, resolveQuery } from './resolve.ts';
import { filterOf, isNarrow, readScope, type Scope, type TypedScope } from './scope.ts';
import { type Snippet, snippetOf } from './snippet.ts';

/** So many of the best are looked at for words that stand together: six pages, the same whichever of them is asked for. */
const REORDERED = 30;

/** Passages that are read at most for words that must stand as they are spelt. */
const MOST_READ = 800;

/** Hits on a page. */
export const PER_PAGE = 5;

/** What may be asked for by kind, and which passages that is. */
export const SEARCH_KINDS = {
	questions: ['written question', 'oral question', 'question'],
	written: ['written question'],
	oral: ['oral question'],
	debates: ['debate'],
	statements: ['statement'],
	petitions: ['petition'],
	corrections: ['correction'],
} as const satisfies Record<string, readonly PassageKind[]>;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** A search as it is carried from page to page: nothing in it depends on the day it is asked. */
export interface Search extends Scope {
	/** The words as typed, without filters. */
	readonly words: string;
	readonly kind: SearchKind | null;
}

export interface Hit {
	/** Content id of its exchange, which opens it whole; null for a speech or statement. */
	readonly exchange: string | null;
	readonly title: string | null;
	readonly source: Source;
	readonly snippet: Snippet | null;
	/** True where the words shown stand in a question. */
	readonly asked: boolean;
	/** Pages beside this one that hold the same words, among those near it. */
	readonly copies: number;
}

export interface SearchAnswer {
	readonly search: Search;
	readonly page: number;
	readonly hits: readonly Hit[];
	/** Passages that fit, copies counted one by one; null where they were not all counted. */
	readonly total: number | null;
	readonly more: boolean;
	/** True where there are more than the best that are told apart. */
	readonly bestOnly: boolean;
	/** Of words in quotation marks: that other forms of them are on record, and how many passages were read for them where not all were. */
	readonly exactly: { readonly otherForms: boolean; readonly readOf: number | null } | null;
	/** The days that were searched, where a phrase of common words was given up; else null. */
	readonly searchedIn: Period | null;
	readonly resolved: Resolved;
	readonly extent: Extent;
}

/**
 * Reads a search from its words, with the filters in them, and from its options, which stand above the words' own.
 *
 * @param today ISO, for `last year`.
 * @throws UserError for an empty search, a date that cannot be read, an unknown House or kind.
 */
export function readSearch(
	words: string,
	options: TypedScope & { readonly kind: string },
	today: string,
): Search {
	const query = parseQuery(words, (text) => readPeriod(text, today) !== null);
	const given = (name: Query['filters'][number]['name']) =>
		query.filters.findLast((filter) => filter.name === name)?.value ?? '';
	const plain = query.wanted.length + query.excluded.length === 0 ? '' : query.rest;
	const kind = kindOf(options.kind || given('kind'));
	const scope = readScope(
		{
			house: options.house || given('house'),
			from: options.from || given('from'),
			to: options.to || given('to'),
			within: given('in'),
			sort: options.sort || given('sort') || (plain === '' ? 'newest' : ''),
		},
		today,
	);
	if (plain === '' && kind === null && !isNarrow(scope))
		throw new UserError('Please say what to search for: words, a "phrase in quotation marks", a date.');
	return { words: plain, kind, ...scope };
}

/** Answers one page of a search. */
export function lookUpWords(archive: Archive, search: Search, page: number): SearchAnswer {
	const query = parseQuery(search.words, () => false);
	const excluded = query.excluded.filter((term) => term.kind === 'start' || term.exact !== true);
	const resolved = resolveQuery({ ...query, excluded }, archive.words);
	const exact = exactOf(query, resolved.corrected);
	const marked = { ...resolved.marked, spelt: spellingsIn(query, exact) };
	const filter = { ...filterOf(search), kinds: search.kind === null ? null : SEARCH_KINDS[search.kind] };
	const wanted = (page + 1) * PER_PAGE + 1;
	const read = new Map<number, FoundPassage | null>();
	const standing = (row: number): FoundPassage | null => {
		const known = read.get(row);
		if (known !== undefined) return known;
		const passage = archive.words.passage(row);
		const stands = passage !== null && (!isExact(exact) || standsExactly(passage, exact));
		read.set(row, stands ? passage : null);
		return stands ? passage : null;
	};
	// Copies of one exchange on several pages are one hit: where some are met, further rows are read.
	const most = isExact(exact) ? MOST_READ : wanted * 64;
	for (let limit = Math.max(REORDERED, wanted + PER_PAGE); ; limit = Math.min(limit * 4, most)) {
		const found = archive.words.search(resolved.wanted, filter, search.sort, 0, limit);
		const rows = search.sort === 'best' ? togetherFirst(archive, resolved, found.passages) : found.passages;
		const once = withoutCopies(rows, wanted, standing);
		if (once.length < wanted && found.more && limit < most) continue;
		const shown = once.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
		return {
			search,
			page,
			hits: shown.map(({ passage, copies }) => hitOf(passage, copies, marked)),
			total: isExact(exact) ? totalOf(once, wanted, found.more) : found.total,
			more: once.length > (page + 1) * PER_PAGE,
			bestOnly: search.sort === 'best' && once.length < wanted && (found.total ?? 0) > MOST_BEST,
			exactly: isExact(exact)
				? {
						otherForms: found.passages.length > 0,
						readOf: found.more && once.length < wanted ? found.passages.length : null,
					}
				: null,
			searchedIn: searchedIn(found.searchedTo, search),
			resolved,
			extent: archive.extent(),
		};
	}
}

/** Of the best, those in which the words stand one after another as they were typed come first. */
function togetherFirst(archive: Archive, { inOrder }: Resolved, rows: readonly number[]): readonly number[] {
	if (inOrder.length < 2) return rows;
	const best = rows.slice(0, REORDERED);
	const together = archive.words.together(inOrder, best);
	return [
		...best.filter((row) => together.has(row)),
		...best.filter((row) => !together.has(row)),
		...rows.slice(REORDERED),
	];
}

/** Passages that have words exactly, where all were read; null where there may be more. */
function totalOf(once: readonly { readonly copies: number }[], wanted: number, more: boolean): number | null {
	if (more || once.length >= wanted) return null;
	return once.reduce((sum, { copies }) => sum + 1 + copies, 0);
}

/** @param standing reads a passage; null where what stood between quotation marks does not stand there. */
function withoutCopies(
	rows: readonly number[],
	wanted: number,
	standing: (row: number) => FoundPassage | null,
) {
	const once: { passage: FoundPassage; copies: number }[] = [];
	const places = new Map<string, number>();
	for (const row of rows) {
		const passage = standing(row);
		if (passage === null) continue;
		const at = passage.content === null ? undefined : places.get(passage.content);
		const held = at === undefined ? undefined : once[at];
		if (held !== undefined) held.copies++;
		else {
			if (once.length === wanted) break;
			if (passage.content !== null) places.set(passage.content, once.length);
			once.push({ passage, copies: 0 });
		}
	}
	return once;
}

function searchedIn(to: number | null, { sort, period }: Search): Period | null {
	if (to === null) return null;
	const date = passageDate(to);
	return sort === 'oldest' ? { from: period.from, to: date } : { from: date, to: period.to };
}

function hitOf(passage: FoundPassage, copies: number, marked: Marked): Hit {
	const snippet = snippetOf(passage.text, marked, passage.isAskedAt);
	const at = snippet ?? { start: 0, end: passage.text.length };
	return {
		exchange: passage.isExchange ? passage.content : null,
		title: passage.title,
		source: passage.sourceAt(at),
		snippet,
		asked: passage.isAskedAt(at.start),
		copies,
	};
}

function kindOf(text: string): SearchKind | null {
	const name = text.toLowerCase().replace(/^(written|oral) .*$/, '$1');
	if (name === '' || name === 'all') return null;
	const kinds = Object.keys(SEARCH_KINDS) as SearchKind[];
	const found = kinds.find((kind) => kind === name || kind === `${name}s`);
	if (found === undefined) throw new UserError(`“${text}” is no kind to search for: ${kinds.join(', ')}.`);
	return found;
}
