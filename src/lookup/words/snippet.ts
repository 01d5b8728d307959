import { type Word, wordsIn } from '../../corpus/words/fold.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Span } from '../../hansard/section.ts';
import type { Marked } from './resolve.ts';

/** A stretch of a passage, in one paragraph, that shows what was found. */
export interface Snippet extends Span {
	/** `text.slice(start, end)` of the passage: nothing in it is ours. */
	readonly quote: string;
	/** Words that were looked for, counted from the start of the quote. */
	readonly marks: readonly Span[];
	/** True where it begins or ends inside a sentence, at a word's end. */
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** Characters that a snippet has at most, and of a long sentence before its first word that was looked for. */
const ROOM = 340;
const BEFORE = 120;

/**
 * The sentences that say most of what was looked for: those with the most different words, then with the most words; the first
 * sentence where only the title has them.
 *
 * @param text of a passage.
 * @param isAsked whether a place is in a question: an answer that says as much is shown before it.
 */
export function snippetOf(
	text: string,
	marked: Marked,
	isAsked: (offset: number) => boolean = () => false,
): Snippet | null {
	const places = marksIn(wordsIn(text), marked);
	let best: { snippet: Snippet; value: number } | null = null;
	for (const paragraph of paragraphs(text)) {
		const within = places.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
		if (within.length === 0 && best !== null) continue;
		const found = sentences(text, paragraph);
		for (const [at, sentence] of found.entries()) {
			if (within.length > 0 && !within.some(({ start }) => start >= sentence.start && start < sentence.end))
				continue;
			const snippet = cutSnippet(text, found, at, within);
			const inside = within.filter(({ start, end }) => start >= snippet.start && end <= snippet.end);
			const value =
				new Set(inside.map(({ key }) => key)).size * 100 +
				Math.min(inside.length, 49) +
				(isAsked(snippet.start) ? 0 : 50) -
				(snippet.cutBefore ? 1 : 0);
			if (best === null || value > best.value) best = { snippet, value };
			if (within.length === 0) break;
		}
	}
	return best?.snippet ?? null;
}

interface Mark extends Span {
	/** Equal for the same word or phrase. */
	readonly key: string;
}

function marksIn(words: readonly Word[], { stems, phrases, spelt }: Marked): Mark[] {
	const isMeant = (word: Word | undefined, stem: string) =>
		word?.stem === stem && (spelt?.get(stem)?.has(word.spelt) ?? true);
	const marks: Mark[] = [];
	for (const [at, word] of words.entries()) {
		if (stems.has(word.stem) && isMeant(word, word.stem))
			marks.push({ start: word.start, end: word.end, key: word.stem });
		for (const phrase of phrases) {
			const last = words[at + phrase.length - 1];
			if (last && phrase.every((stem, place) => isMeant(words[at + place], stem))) {
				marks.push({ start: word.start, end: last.end, key: phrase.join(' ') });
			}
		}
	}
	return merged(marks);
}

/** Marks that overlap or touch as one, so that bold is never opened inside bold. */
function merged(marks: readonly Mark[]): Mark[] {
	const apart: Mark[] = [];
	for (const mark of marks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
		const last = apart.at(-1);
		if (last && mark.start < last.end)
			apart[apart.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
		else apart.push(mark);
	}
	return apart;
}

function paragraphs(text: string): Span[] {
	return [...text.matchAll(/[^\n]+/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].length,
	}));
}

/** From this sentence on, whole sentences as long as there is room; a sentence too long for it is cut at a word's end. */
function cutSnippet(text: string, all: readonly Span[], from: number, marks: readonly Mark[]): Snippet {
	const first = all[from] ?? { start: 0, end: text.length };
	let { start, end } = first;
	const mark = marks.find((one) => one.start >= start);
	if (end - start > ROOM && mark && mark.start - start > BEFORE) {
		start = wordStart(text, mark.start - BEFORE, mark.start);
	}
	if (end - start > ROOM)
		end = wordEnd(text, start + ROOM, Math.max(start, mark && mark.end <= start + ROOM ? mark.end : start));
	for (let next = from + 1; end === (all[next - 1]?.end ?? -1) && next < all.length; next++) {
		const after = all[next];
		if (!after || after.end - start > ROOM) break;
		end = after.end;
	}
	const inside = marks.filter((one) => one.start >= start && one.end <= end);
	return {
		start,
		end,
		quote: text.slice(start, end),
		marks: inside.map((one) => ({ start: one.start - start, end: one.end - start })),
		cutBefore: start > first.start,
		cutAfter: !all.some((sentence) => sentence.end === end),
	};
}

/** The first start of a word from `at` on, but not beyond `last`. */
function wordStart(text: string, at: number, last: number): number {
	const space = text.slice(at, last).search(/\s\S/);
	return space < 0 ? last : at + space + 1;
}

/** The last end of a word up to `at`, but not before `least`; within a single endless word at `at` itself. */
function wordEnd(text: string, at: number, least: number): number {
	const space = text.slice(least, at + 1).search(/\s\S*$/);
	if (space > 0) return least + text.slice(least, least + space).trimEnd().length;
	return /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
}
