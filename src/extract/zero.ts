import type { Span } from '../hansard/section.ts';

const ZERO =
	/\b(?:(?:there (?:were|was|are|is|have been|has been|had been)|made|had|led to|resulted in|secured|has (?:had|made)|have (?:had|made)|were) (no|none)|(no)) ((?:successful |further |such |known |recorded )?(?:arrests?|charges|prosecutions?|convictions?|cautions?|deaths?|fatalities|casualties|victims?|seizures?|complaints|cases|incidents?|referrals?|escapes?|warrants?|penalties|fines))(?= (?:have been|has been|had been|were|was|under|for|in|during|as a result|of|by|since|yet|to date|so far|made|resulting|from|at)|[.,;])/i;

/** A true nought as the text prints it. */
export interface Zero extends Span {
	readonly measure: string;
}

/**
 * `There have been no convictions yet`: a true nought, which is not "no figures".
 *
 * @param words the sentence, and where it starts in the stored text.
 */
export function zeroIn(words: string, base: number): Zero | null {
	const match = ZERO.exec(words);
	if (match === null) return null;
	const printed = match[1] ?? match[2] ?? '';
	const measure = match[3] ?? '';
	const start = base + match.index + match[0].indexOf(`${printed} ${measure}`);
	return { start, end: start + printed.length, measure };
}
