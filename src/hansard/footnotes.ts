import type { Footnote, Span } from './section.ts';

/** The mark a note begins with: `1 Includes ...`, `(2) Provisional.`, `* Estimate.` Null where the words begin with none. */
export function noteMark(words: string): string | null {
	const found = /^(?:\((\d{1,2}|[a-z])\)|(\d{1,2})|(\*{1,4}|[†‡§]))\s+(?=["'“‘([A-Z£])/.exec(words);
	return found ? (found[1] ?? found[2] ?? found[3] ?? null) : null;
}

/**
 * Cuts one paragraph into its notes, as notes often run on in one (`1 First note. 2 Second note.`). A number counts as the next
 * mark only in its turn, after the end of a sentence. Null where the paragraph is no note.
 */
export function splitNotes(text: string, span: Span, expected: string | null = null): Footnote[] | null {
	const words = text.slice(span.start, span.end);
	const first = noteMark(words);
	if (first === null || (expected !== null && first !== expected)) return null;
	const notes: Footnote[] = [];
	let mark = first;
	let from = 0;
	for (const found of words.matchAll(/[.)”’"]\s+\(?(\d{1,2}|\*{1,4})\)?\s+(?=["'“‘([A-Z£])/g)) {
		if (found[1] !== nextMark(mark)) continue;
		notes.push({ kind: 'footnote', mark, start: span.start + from, end: span.start + found.index + 1 });
		from = found.index + found[0].search(/[\d*(]/);
		if (words[from] === ')') from += found[0].slice(1).search(/[\d*(]/) + 1;
		mark = found[1];
	}
	notes.push({ kind: 'footnote', mark, start: span.start + from, end: span.end });
	return notes;
}

/** The mark that follows in order: 2 after 1, ** after *. */
export function nextMark(mark: string): string {
	if (/^\d+$/.test(mark)) return String(Number(mark) + 1);
	if (/^[a-y]$/.test(mark)) return String.fromCharCode(mark.charCodeAt(0) + 1);
	return `${mark}*`;
}
