const SHORTEST = 4;
/** Words are compared by their first letters: a slip further on is met by the distance between the whole words. */
const HEAD = 6;

/**
 * The keys under which a word of the vocabulary meets a misspelling: its first letters, whole and less one of them
 * (symmetric deletes, after W. Garbe). A misspelling is looked up under `keysOfSlip`.
 *
 * @param word as spelt, lower-case. Words of under four letters, or with a digit, have none.
 */
export function lessKeys(word: string): readonly string[] {
	if (word.length < SHORTEST || /[^\p{L}]/u.test(word)) return [];
	const head = word.slice(0, HEAD);
	return [...new Set([head, ...less(head)])];
}

/**
 * The keys of what somebody typed, less up to two letters: they meet every word one slip away within its first letters, and
 * most that are two away. A slip that moves a letter into or out of the first six is met by the longer head.
 */
export function keysOfSlip(typed: string): readonly string[] {
	if (typed.length < SHORTEST || /[^\p{L}]/u.test(typed)) return [];
	const keys = new Set<string>();
	for (const length of [HEAD - 1, HEAD, HEAD + 1]) {
		const head = typed.slice(0, length);
		keys.add(head);
		for (const once of less(head)) {
			keys.add(once);
			if (typed.length > 5) for (const twice of less(once)) keys.add(twice);
		}
	}
	return [...keys].filter((key) => key.length >= SHORTEST - 1);
}

function less(word: string): Set<string> {
	const shorter = new Set<string>();
	for (let at = 0; at < word.length; at++) shorter.add(word.slice(0, at) + word.slice(at + 1));
	return shorter;
}
