import type { Span } from './section.ts';

/** One line of page text that is not blank, without the white space around it. In page text a line is a paragraph. */
export interface Line extends Span {
	readonly text: string;
	/** Blank lines before it: more than one is a trace of markup that was there, such as a table's empty cells. */
	readonly gap: number;
}

/** The lines of a text that hold words, in order. Linear in the text's length. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	let at = from;
	// Cut first: a search for the next line feed must not run past the stretch that is asked for.
	for (const raw of text.slice(from, to).split('\n')) {
		const words = raw.trim();
		if (words === '') gap += 1;
		else {
			const start = at + (raw.length - raw.trimStart().length);
			lines.push({ start, end: start + words.length, text: words, gap });
			gap = 0;
		}
		at += raw.length + 1;
	}
	return lines;
}
