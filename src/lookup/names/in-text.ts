import type { NameEntry, NameIndex } from '../../corpus/names/name-index.ts';
import { nameKey } from '../../extract/name-key.ts';
import type { Span } from '../../hansard/section.ts';
import { type Match, wholly } from './match.ts';

/** A name standing in somebody's words. */
export interface NameInText extends Span {
	/** As it stands there. */
	readonly words: string;
	readonly match: Match;
}

/** Words of the longest name that is looked for. */
const LONGEST = 9;
/** Units of a text that are looked into: the most that a message of Discord holds. */
const MOST = 4000;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.’'&-]*[\p{L}\p{N}])?/gu;
/** What may stand between two words of one name. */
const BETWEEN = /^(?: |\t|\r?\n(?!\s)|[&/–-])+$/;
/** `nameKey` drops these at a name's start: a name does not begin with them here. */
const LEADING = /^(?:the|an?)$/i;

/**
 * The names on record that stand in a text, as their letters have it: nothing misspelt is guessed at in somebody's words.
 * The longest name at each place counts, and none that lies within another.
 *
 * @param text a message; what is beyond 4,000 units is not looked at.
 * @returns in the order in which they stand; offsets are in UTF-16 units.
 */
export function namesInText(index: NameIndex, text: string): readonly NameInText[] {
	const words = [...text.slice(0, MOST).matchAll(WORD)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
	}));
	return index.reading(() => {
		const found: NameInText[] = [];
		for (let at = 0; at < words.length; ) {
			const name = longestAt(index, text, words, at);
			if (name === null) at++;
			else {
				found.push(name);
				while (at < words.length && (words[at]?.start ?? 0) < name.end) at++;
			}
		}
		return found;
	});
}

function longestAt(index: NameIndex, text: string, words: readonly Span[], at: number): NameInText | null {
	const start = words[at]?.start ?? 0;
	const first = text.slice(start, words[at]?.end);
	if (LEADING.test(first)) return null;
	for (let last = lastOf(text, words, at); last >= at; last--) {
		const end = words[last]?.end ?? start;
		const standing = text.slice(start, end);
		const entry = index.withKey(nameKey(standing)).find((held) => stands(held, standing));
		if (entry) return { start, end, words: standing, match: wholly(entry, standing) };
	}
	return null;
}

/** The last word that a name from this one on may hold. */
function lastOf(text: string, words: readonly Span[], at: number): number {
	let last = at;
	for (let next = at + 1; next < Math.min(words.length, at + LONGEST); next++) {
		if (!BETWEEN.test(text.slice(words[last]?.end, words[next]?.start))) break;
		last = next;
	}
	return last;
}

/**
 * Whether words may be taken for a name because they have its letters: an initialism stands in capitals (`WHO` is no `who`), and an
 * operation's name of one word has a capital or the word `Operation` before it.
 */
function stands({ kind, role }: NameEntry, words: string): boolean {
	if (role === 'initials') return false;
	if (role === 'initialism') return words === words.toUpperCase();
	return kind === 'term' || /\p{Lu}/u.test(words);
}
