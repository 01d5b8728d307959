/**
 * A list of words that a rule looks for: each word (or phrase, lower case) with a sentence of our own that needs it. A word
 * without its sentence does not compile, and a test reads every sentence.
 */
export type WordList<Word extends string = string> = Readonly<Record<Word, string>>;

/**
 * A pattern that matches any word of a list, the longest first, as a whole word.
 *
 * @param flags of the pattern; `giu` unless told.
 */
export function anyOf(list: WordList, flags = 'giu'): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(list)})(?![\\p{L}\\p{N}])`, flags);
}

/** The words of a list as the alternatives of a pattern, the longest first, ready to stand inside a group. */
export function alternatives(list: WordList): string {
	return Object.keys(list)
		.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
		.map((word) => word.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'))
		.join('|');
}
