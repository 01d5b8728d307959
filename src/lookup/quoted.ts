import type { Archive, Source } from '../corpus/archive.ts';
import { type Word, wordsIn } from '../corpus/words/fold.ts';
import type { Wanted } from '../corpus/words/wanted.ts';
import type { FoundPassage } from '../corpus/words/words-index.ts';
import type { Span } from '../hansard/section.ts';

/** Words that differ between a quotation as typed and the record: either may be empty. */
export interface Difference {
	readonly typed: string;
	readonly record: string;
}

/** What came of holding a quotation against the corpus. */
export interface QuotationCheck {
	/** As typed, without its marks. */
	readonly typed: string;
	/** `verbatim`: word for word and mark for mark, but for the shape of quotation marks, dashes and spaces. */
	readonly standing: 'verbatim' | 'altered' | 'not here';
	/** The record's words, and where they stand; null where they are not here. */
	readonly record: { readonly quote: string; readonly source: Source } | null;
	readonly differences: readonly Difference[];
}

const MARKED = /[“"]([^“”"]{12,1200})[”"]|^>+ ?(.{12,1200})$/gmu;
/** Quotations held against the record in one message. */
const MOST = 6;
/** Passages read for one quotation. */
const CANDIDATES = 12;
/** A quotation of which less than this share of the words is found in order is not in this corpus. */
const ALIKE = 0.6;

/** The quotations in a message: between double marks, or on lines behind `>`; of three words or more. */
export function quotationsIn(text: string): readonly (Span & { readonly typed: string })[] {
	return [...text.matchAll(MARKED)]
		.map((match) => {
			const typed = (match[1] ?? match[2] ?? '').trim();
			return { start: match.index, end: match.index + match[0].length, typed };
		})
		.filter(({ typed }) => wordsIn(typed).length >= 3)
		.slice(0, MOST);
}

/** Finds a quotation in the corpus, however small or large the difference. */
export function checkQuotation(archive: Archive, typed: string): QuotationCheck {
	const words = wordsIn(typed);
	let best: { passage: FoundPassage; found: Aligned } | null = null;
	for (const passage of candidates(archive, words)) {
		const verbatim = standsIn(passage.text, typed);
		if (verbatim !== null) {
			return { typed, standing: 'verbatim', record: recordAt(passage, verbatim), differences: [] };
		}
		const found = align(words, typed, passage.text);
		if (found !== null && (best === null || found.share > best.found.share)) best = { passage, found };
	}
	if (best === null || best.found.share < ALIKE)
		return { typed, standing: 'not here', record: null, differences: [] };
	const { passage, found } = best;
	return {
		typed,
		standing: 'altered',
		record: recordAt(passage, found.span),
		differences: found.differences,
	};
}

function recordAt(passage: FoundPassage, span: Span) {
	return { quote: passage.text.slice(span.start, span.end), source: passage.sourceAt(span) };
}

/** Passages that have the quotation's rarest words: all of the six rarest, else fewer and fewer. Each search is bounded. */
function* candidates(archive: Archive, words: readonly Word[]): Iterable<FoundPassage> {
	const rarity = [...new Set(words.map(({ stem }) => stem))]
		.map((stem) => ({ stem, passages: archive.words.passagesWith(stem) }))
		.filter(({ passages }) => passages > 0)
		.sort((one, other) => one.passages - other.passages)
		.map(({ stem }) => stem);
	const seen = new Set<number>();
	for (const group of [rarity.slice(0, 6), rarity.slice(0, 3), rarity.slice(1, 4), rarity.slice(0, 1)]) {
		if (group.length === 0) continue;
		const wanted: Wanted = { kind: 'all', of: group.map((stem) => ({ kind: 'word', stems: [stem] })) };
		const anywhere = { house: null, from: null, to: null, kinds: null };
		for (const row of archive.words.search(wanted, anywhere, 'best', 0, CANDIDATES).passages) {
			if (seen.has(row)) continue;
			seen.add(row);
			const passage = archive.words.passage(row);
			if (passage !== null) yield passage;
		}
	}
}

/** The quotation's place in a text that has it character for character, but for the shape of marks, dashes and spaces. */
function standsIn(text: string, typed: string): Span | null {
	const pattern = typed
		.trim()
		.replace(/[.…]{3}$|[,;]$/, '')
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/["“”'‘’]/g, '["“”\'‘’]')
		.replace(/[-–—]/g, '[-–—]')
		.replace(/\s+/g, '\\s+');
	const match = new RegExp(pattern, 'u').exec(text);
	return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

interface Aligned {
	readonly span: Span;
	/** Of the quotation's words, how many stand in the span in their order. */
	readonly share: number;
	readonly differences: readonly Difference[];
}

/** Lays the quotation along the stretch of text where most of its words stand at one distance. */
function align(words: readonly Word[], typed: string, text: string): Aligned | null {
	const there = wordsIn(text);
	const places = Map.groupBy(
		there.map((word, at) => ({ word, at })),
		({ word }) => word.spelt,
	);
	const votes = new Map<number, number>();
	words.forEach((word, at) => {
		const stands = places.get(word.spelt) ?? [];
		if (stands.length > 40) return;
		for (const place of stands) votes.set(place.at - at, (votes.get(place.at - at) ?? 0) + 1);
	});
	const [start] = [...votes].sort((one, other) => other[1] - one[1])[0] ?? [];
	if (start === undefined) return null;
	const from = Math.max(0, start - 8);
	const window = there.slice(from, start + words.length + 12);
	const pairs = inCommon(words, window);
	const first = pairs[0];
	const last = pairs.at(-1);
	if (first === undefined || last === undefined) return null;
	const [opening, closing] = [window[first[1]], window[last[1]]];
	if (opening === undefined || closing === undefined) return null;
	return {
		span: { start: opening.start, end: closing.end },
		share: pairs.length / words.length,
		differences: between(words, typed, window, text, pairs),
	};
}

/** The longest common run of words, in order: pairs of places, by spelling. */
function inCommon(words: readonly Word[], window: readonly Word[]): (readonly [number, number])[] {
	const width = window.length + 1;
	const longest = new Uint16Array((words.length + 1) * width);
	for (let at = words.length - 1; at >= 0; at -= 1) {
		for (let other = window.length - 1; other >= 0; other -= 1) {
			const here = at * width + other;
			longest[here] =
				words[at]?.spelt === window[other]?.spelt
					? (longest[here + width + 1] ?? 0) + 1
					: Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0);
		}
	}
	const pairs: [number, number][] = [];
	let at = 0;
	let other = 0;
	while (at < words.length && other < window.length) {
		if (words[at]?.spelt === window[other]?.spelt) pairs.push([at++, other++]);
		else if ((longest[(at + 1) * width + other] ?? 0) >= (longest[at * width + other + 1] ?? 0)) at += 1;
		else other += 1;
	}
	return drawnTogether(pairs, words, window);
}

/** A common word that stands far before its neighbour is taken where it stands right before it, if it does. */
function drawnTogether(
	pairs: [number, number][],
	words: readonly Word[],
	window: readonly Word[],
): (readonly [number, number])[] {
	for (let index = pairs.length - 2; index >= 0; index -= 1) {
		const [pair, next] = [pairs[index], pairs[index + 1]];
		if (pair === undefined || next === undefined) continue;
		const near = next[1] - (next[0] - pair[0]);
		if (near > pair[1] && window[near]?.spelt === words[pair[0]]?.spelt) pair[1] = near;
	}
	return pairs;
}

/** What stands between the words in common, on either side; a change of case or marks alone where words are the same. */
function between(
	words: readonly Word[],
	typed: string,
	window: readonly Word[],
	text: string,
	pairs: readonly (readonly [number, number])[],
): readonly Difference[] {
	const found: Difference[] = [];
	const cut = (source: string, list: readonly Word[], from: number, to: number) =>
		from < to ? source.slice(list[from]?.start, list[to - 1]?.end).replace(/\s+/g, ' ') : '';
	const [firstTyped, firstRecord] = pairs[0] ?? [0, 0];
	if (firstTyped > 0)
		found.push({
			typed: cut(typed, words, 0, firstTyped),
			record: cut(text, window, Math.max(0, firstRecord - firstTyped), firstRecord),
		});
	pairs.forEach(([at, other], index) => {
		const [nextAt, nextOther] = pairs[index + 1] ?? [words.length, other + 1];
		const marks =
			nextAt === at + 1 && nextOther === other + 1 && nextAt < words.length
				? marksBetween(words, typed, window, text, at, other)
				: null;
		if (marks !== null) found.push(marks);
		const typedWords = cut(typed, words, at + 1, nextAt);
		const recordWords = cut(text, window, other + 1, nextOther);
		if (typedWords !== '' || recordWords !== '') found.push({ typed: typedWords, record: recordWords });
	});
	if (found.length > 0) return found;
	for (const [at, other] of pairs) {
		const [mine, theirs] = [cut(typed, words, at, at + 1), cut(text, window, other, other + 1)];
		if (mine !== theirs) found.push({ typed: mine, record: theirs });
	}
	return found;
}

/** Two neighbouring words that stand in both, with other marks between them; null where the marks are alike. */
function marksBetween(
	words: readonly Word[],
	typed: string,
	window: readonly Word[],
	text: string,
	at: number,
	other: number,
): Difference | null {
	const [mine, theirs] = [neighbours(words, typed, at), neighbours(window, text, other)];
	return folded(mine.marks) === folded(theirs.marks) ? null : { typed: mine.words, record: theirs.words };
}

function neighbours(list: readonly Word[], source: string, at: number) {
	const [one, next] = [list[at], list[at + 1]];
	return {
		marks: source.slice(one?.end, next?.start),
		words: source.slice(one?.start, next?.end).replace(/\s+/g, ' '),
	};
}

function folded(marks: string): string {
	return marks
		.replace(/\s+/g, ' ')
		.replace(/[“”"'‘’]/g, '"')
		.replace(/[–—]/g, '-');
}
