import { isProcedure } from './procedure.ts';

/** Lines with which the lists of a division begin: its number, its heads, its tellers. */
const BEGINS =
	/^(?:Division No\. ?\d|\[?Division \d|(?:AYES|NOES|Ayes|Noes|CONTENTS|NOT-CONTENTS|Contents|Not-Contents)\.?$|Tellers for the )/;

/** Whether a line begins the lists of names of a division. */
export function isDivisionLine(line: string): boolean {
	return BEGINS.test(line);
}

/** Whether a line stands after a division's lists: a sentence, or a turn before a colon. Names and tellers are neither. */
export function endsDivision(line: string): boolean {
	if (BEGINS.test(line)) return false;
	if (isProcedure(line)) return true;
	if (/^[^:]{4,160}: \S/.test(line) && !/^Tellers\b/.test(line)) return true;
	const small = line.split(' ').filter((word) => /^[a-z]{2,}$/.test(word) && word !== 'and' && word !== 'rh');
	return small.length >= 2 && /[.?!—:;]$/.test(line);
}
