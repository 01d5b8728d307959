import { MONTHS } from './dates.ts';
import type { Footnote, Paragraph, Span } from './section.ts';

const OPENS = String.raw`(?=["'“‘(\[A-Z£])`;
const FIRST_MARK = new RegExp(
	String.raw`^(?:[([]\s?(\d{1,2}|[a-z])\s?[)\]]\s?(?=\S)|(?:(\d{1,2})[.)]?\s|(\*{1,4}|[†‡§]{1,2}|[¹²³⁴-⁹]{1,2})\s?)\s*${OPENS})`,
);
/** Signs that mark notes, in the order in which printers take them. */
const SIGNS = ['*', '†', '‡', '§', '**', '††', '‡‡', '§§'];
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A place inside a paragraph where another note, or a line headed "Notes" or "Source", may begin. */
const BOUNDARY = new RegExp(
	String.raw`[.:)”’"\]]\s+(?:\(?\s?(\d{1,2}|\*{1,4})\s?[.)]?\s+${OPENS}|(?:Notes?|Sources?)\s*:)`,
	'g',
);
/** `1 January 2009` is a day, not a note. */
const MONTH = new RegExp(String.raw`^(?:${MONTHS.join('|')})\b`);
const LABEL = /^(?:Notes?|Sources?|Footnotes?)\s*:?\s*/;

/** The mark a note begins with: `1 Includes ...`, `(2) Provisional.`, `* Estimate.` Null where the words begin with none. */
export function noteMark(words: string): string | null {
	const found = FIRST_MARK.exec(words);
	if (found && MONTH.test(words.slice(found[0].length))) return null;
	return found ? plainMark(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

/** A mark as it is told: `¹` is 1. */
export function plainMark(printed: string): string {
	return printed.replace(/[¹²³⁴-⁹⁰]/g, (raised) => String(RAISED_DIGITS.indexOf(raised)));
}

/**
 * Cuts one paragraph under a table into its notes, as notes often run on in one (`Notes: 1 First note. 2 Second note. Source: ...`).
 * A number counts as the next mark only in its turn, after the end of a sentence. Null where the paragraph holds no note.
 *
 * @param before the mark of the note that went before it, where one did: the first must follow that.
 */
export function splitNotes(
	text: string,
	span: Span,
	before: string | null = null,
): (Footnote | Paragraph)[] | null {
	const words = text.slice(span.start, span.end);
	const label = LABEL.exec(words)?.[0].length ?? 0;
	let mark = noteMark(words.slice(label));
	if (mark === null || (before !== null && !follows(before, mark))) return null;
	const cuts: { at: number; mark: string | null }[] = label > 0 ? [{ at: 0, mark: null }] : [];
	cuts.push({ at: label, mark });
	let latest = mark;
	for (const found of words.matchAll(BOUNDARY)) {
		if (found.index < label) continue;
		const at = found.index + found[0].length - found[0].slice(1).trimStart().length;
		mark = found[1] ?? null;
		if (mark !== null && !follows(latest, mark)) continue;
		cuts.push({ at, mark });
		latest = mark ?? latest;
	}
	return cuts.map((cut, index) => {
		const raw = words.slice(cut.at, cuts[index + 1]?.at);
		const start = span.start + cut.at;
		const end = start + raw.trimEnd().length;
		return cut.mark === null
			? { kind: 'paragraph', start, end }
			: { kind: 'footnote', mark: cut.mark, start, end };
	});
}

/** Whether a mark is the next in order: 2 after 1, b after a, `**` or `†` after `*`. */
export function follows(mark: string, next: string): boolean {
	if (/^\d+$/.test(mark)) return next === String(Number(mark) + 1);
	if (/^[a-y]$/.test(mark)) return next === String.fromCharCode(mark.charCodeAt(0) + 1);
	return next === `${mark}*` || (SIGNS.includes(next) && SIGNS.indexOf(next) === SIGNS.indexOf(mark) + 1);
}

/** The last note's mark among blocks, to know which comes next; null where the last is no note. */
export function lastMark(blocks: readonly (Footnote | Paragraph)[]): string | null {
	const last = blocks.findLast((block) => block.kind === 'footnote');
	return last?.kind === 'footnote' ? last.mark : null;
}
