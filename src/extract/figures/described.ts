import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import type { Span } from '../../hansard/section.ts';

/** A scheme that the text speaks of without giving it a name of its own: `the harbour bursary scheme`. */
export interface Described extends Span {
	readonly name: string;
}

const SCHEME =
	/\b(?:the|our|its|this|their) ((?:\p{L}[\p{L}\p{N}’'-]* ){1,4}?(?:scheme|programme|fund|initiative|pilot|campaign|allowance))\b/giu;
/** Words that tell a scheme from another, or say when it was, and are no part of what it is called. */
const PASSING =
	/^(?:new|old|current|existing|present|previous|former|same|first|second|third|next|last|whole|entire|overall|proposed|planned|wider|main|latest|recent|annual|other|above|following|general|said|two|three)$/i;

/**
 * The schemes that a stretch of text describes, in order: a definite noun phrase that ends in `scheme`, `fund` or the like, with a
 * word at least that tells which.
 *
 * @param at offset of the words in the stored text.
 */
export function schemesOf(words: string, at: number): Described[] {
	return [...words.matchAll(SCHEME)].flatMap((found) => {
		const all = (found[1] ?? '').split(' ');
		const from = all.findIndex((word) => !PASSING.test(word));
		const kept = all.slice(from);
		if (kept.length < 2 || kept.some((word) => SMALL_WORDS.has(word.toLowerCase()))) return [];
		const name = kept.join(' ');
		const end = at + found.index + found[0].length;
		return [{ name, start: end - name.length, end }];
	});
}

/** The one scheme described in several stretches; null where there is none, or two. */
export function onlyScheme(described: readonly Described[]): Described | null {
	const names = new Set(described.map(({ name }) => name.toLowerCase()));
	return names.size === 1 ? (described.at(-1) ?? null) : null;
}
