import { type Word, wordsIn } from '../corpus/words/fold.ts';
import { SMALL_WORDS } from '../grammar/words/small-words.ts';
import type { Span } from '../hansard/section.ts';

/** What a word between those that are looked for takes away, where each of those is worth 1. */
const BETWEEN = 0.14;
/** What the end of a sentence or of a part of it between them takes away. */
const APART = 2;
/** What a comma takes away. */
const PAUSE = 0.5;
const ENDS = /[.?!](?=\s+["“‘'(]?\p{Lu})|[;:\n]/u;

/** A stretch, and how many of the words it has. */
export interface Stretch extends Span {
	readonly had: number;
	/** How many there were to look for. */
	readonly of: number;
}

/**
 * The stretch of a text that has most of some words with fewest others between: where a measure, which is told by its telling words alone,
 * stands in the record. It begins and ends with one of them that is no word of grammar.
 *
 * @param words looked for, in whatever order.
 * @param around what must be in it, as a number must; worth nothing by itself.
 * @returns null where none of the words stands near enough.
 */
export function stretchWith(words: string, text: string, around: Span | null = null): Stretch | null {
	const wanted = new Set(
		wordsIn(words)
			.filter(({ spelt }) => !SMALL_WORDS.has(spelt))
			.map(({ stem }) => stem),
	);
	const all = wordsIn(text);
	const isAround = ({ start, end }: Word) => around !== null && start < around.end && end > around.start;
	const held = all.filter(isAround);
	const [heldFrom, heldTo] = [held[0]?.start ?? text.length, held.at(-1)?.end ?? 0];
	const found = all.flatMap((word, at) => (wanted.has(word.stem) || isAround(word) ? [{ word, at }] : []));
	let best: (Stretch & { readonly worth: number }) | null = null;
	for (const [from, first] of found.entries()) {
		const seen = new Set<string>();
		for (const last of found.slice(from)) {
			if (!isAround(last.word)) seen.add(last.word.stem);
			const { start } = first.word;
			const { end } = last.word;
			if (start > heldFrom || end < heldTo || seen.size === 0) continue;
			const between = last.at - first.at + 1 - seen.size - held.length;
			const most = seen.size - Math.max(0, between) * BETWEEN;
			if (most <= (best?.worth ?? 0)) continue;
			const apart = text.slice(start, end).split(ENDS).length - 1;
			const pauses = text.slice(start, end).split(/,\s/).length - 1;
			const worth = most - apart * APART - pauses * PAUSE;
			if (worth > (best?.worth ?? 0)) best = { start, end, had: seen.size, of: wanted.size, worth };
		}
	}
	return best;
}

/** So few words up to where a clause ends are its end, and said with it. */
const ENDING = 4;
/** Where a clause ends; a full stop behind a shortened word is none. */
const CLAUSE_END =
	/,(?!\d)|[;:)\n]|(?<!\b(?:hon|Mr|Mrs|Dr|St|No|vol|col|cent))\.(?=\s+[\p{Lu}"“‘]|\s*$)|\s[–—-]\s|—/u;

/** Where the clause ends in which a stretch ends; null where it goes on for more than a few words. */
export function clauseEnd(text: string, end: number): number | null {
	const [rest = ''] = text.slice(end).split(CLAUSE_END);
	return wordsIn(rest).length <= ENDING ? end + rest.trimEnd().length : null;
}

/** Words in which every bracket has its fellow: a bracket that is cut is left out with what it holds. */
export function balanced(words: string): string {
	const [opened, closed] = ['(', ')'].map((mark) => words.split(mark).length - 1);
	if (opened === closed) return words;
	return (opened ?? 0) > (closed ?? 0)
		? words.slice(0, words.lastIndexOf('(')).trimEnd()
		: words.replace(/^[^()]*\)\s*/, (cut) => cut.replace(')', ','));
}

/** Words without those of grammar at their end. */
export function withoutTail(text: string): string {
	const words = text.trim().split(/\s+/);
	const last = words.findLastIndex(
		(word) => !SMALL_WORDS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
	);
	return last < 0
		? text
		: words
				.slice(0, last + 1)
				.join(' ')
				.replace(/[\s,;:\u2014\u2013-]+$/u, '');
}
