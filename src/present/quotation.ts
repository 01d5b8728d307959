import { escapeMarkdown } from './escape.ts';
import { counted } from './wording.ts';

/** Left free for the line that says where a quotation was cut. */
const MARK = 90;

/** After these a full stop ends no sentence. */
const ABBREVIATION =
	/(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|Hon|hon|Vol|vol|v|c|cc|col|cols|para|e\.g|i\.e|per cent|[A-Z]))\.$/;

/**
 * A block quotation of the record's words, character for character: every line of the text a line behind a bar.
 *
 * A text that does not fit is cut at a sentence's end, or else a word's end, and the line below, outside the quotation, says so.
 *
 * @param room characters that the whole may take, the mark of a cut included; at least 200.
 */
export function quotation(text: string, room: number): string {
	const whole = barred(text);
	if (whole.length <= room) return whole;
	const shown = headOf(text, room - MARK);
	const left = text.slice(shown.length).trim().split(/\s+/).length;
	return `${barred(shown)}\n*Cut here for length: ${counted(left, 'more word')} in the record.*`;
}

/** The text as quoted lines, empty ones left out: a paragraph's end is a line's end. */
function barred(text: string): string {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => `> ${escapeMarkdown(line)}`)
		.join('\n');
}

/** As much of the text as fits when escaped and barred, ending with a sentence where one ends past the middle. */
function headOf(text: string, room: number): string {
	let end = Math.min(text.length, room);
	while (end > 0 && barred(text.slice(0, end)).length > room) end -= Math.ceil(end / 20);
	const head = text.slice(0, end);
	const sentence = lastSentenceEnd(head);
	if (sentence > end / 3) return head.slice(0, sentence);
	const word = head.search(/\s\S*$/);
	return word > 0 ? head.slice(0, word) : head.replace(/[\ud800-\udbff]$/, '');
}

function lastSentenceEnd(head: string): number {
	const ends = [...head.matchAll(/[.?!:;]["'”’)\]]*(?=\s)/g)]
		.map((found) => found.index + found[0].length)
		.filter((at) => !ABBREVIATION.test(head.slice(0, at)));
	return ends.at(-1) ?? -1;
}
