import { isProcedure } from './procedure.ts';

/** Lines with which the lists of a division begin: its number, its heads, its tellers. */
const BEGINS =
	/^(?:Division (?:[Ll]ists? )?Nos?\. ?\d|\[?Division \d|(?:AYES|NOES|Ayes|Noes|CONTENTS|NOT[- ]CONTENTS|Contents|Not[- ]Contents)\.?$|Tellers for the )/;
/** `Tarn, L. Fell of Dale, B. [Teller.]`: peers as the lists print them, several on a line. */
const PEERS = /^(?:\p{Lu}[^,.[\]]{1,60}, (?:L|B|V|E|M|D|C|Bp|Abp|Ly)\.(?: \[Teller\.?\])?\s*){2,}$/u;

/** Whether a line begins the lists of names of a division. */
export function isDivisionLine(line: string): boolean {
	return BEGINS.test(line) || namesPeers(line);
}

/** Whether a line holds the names of several peers, as the lists print them, and nothing else. */
export function namesPeers(line: string): boolean {
	return PEERS.test(line);
}

/** Paragraphs between what the House did and the heads of its lists: the count, and the number of the division. */
const NEAR = 3;

/**
 * Follows the paragraphs of a record one by one; null stands for one that somebody is known to say or ask, which ends a division.
 *
 * @returns whether a paragraph is of the lists of a division. `Contents` or `Noes` alone begins them only close under what says that the
 * House divided, as a table may have such a head.
 */
export function divisionLists(): (words: string | null) => boolean {
	let inside = false;
	let since = Number.POSITIVE_INFINITY;
	return (words) => {
		if (words === null) {
			inside = false;
			return false;
		}
		since = isProcedure(words) && /\b(?:divided|On Question)\b/.test(words) ? 0 : since + 1;
		const begins = isDivisionLine(words) && (/^\[?Division\b/.test(words) || since <= NEAR);
		inside = (inside || begins) && !endsDivision(words);
		return inside;
	};
}

/** Whether a line stands after a division's lists: a sentence, or a turn before a colon. Names and tellers are neither. */
export function endsDivision(line: string): boolean {
	if (isDivisionLine(line)) return false;
	if (isProcedure(line)) return true;
	if (/^[^:]{4,160}: \S/.test(line) && !/^Tellers\b/.test(line)) return true;
	const small = line.split(' ').filter((word) => /^[a-z]{2,}$/.test(word) && word !== 'and' && word !== 'rh');
	return small.length >= 2 && /[.?!—:;]$/.test(line);
}
