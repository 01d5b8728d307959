import { sentences } from '../grammar/sentences.ts';
import { escapeMarkdown } from './escape.ts';
import { counted } from './wording.ts';

/** Left free for the line that says where a quotation was cut. */
const MARK = 60;

/**
 * A block quotation of the record's words, character for character: every line of the text a line behind a bar.
 *
 * A text that does not fit is cut at a sentence's end, or else a word's end, and the line below, outside the quotation, says so.
 *
 * @param room characters that the whole may take, the mark of a cut included; at least 150.
 */
export function quotation(text: string, room: number): string {
	const { quoted, left } = quotedHead(text, room);
	return left === 0
		? quoted
		: `${quoted}\n*Cut here for length: ${counted(left, 'more word')} in the record.*`;
}

/** The same without that line, for a heading that says how many words are left out. */
export function quotedHead(text: string, room: number): { readonly quoted: string; readonly left: number } {
	const whole = barred(text);
	if (whole.length <= room) return { quoted: whole, left: 0 };
	const shown = headOf(text, room - MARK);
	return { quoted: barred(shown), left: text.slice(shown.length).trim().split(/\s+/).length };
}

/** Whether a quotation shows all of a text in that room. */
export function isWhole(text: string, room: number): boolean {
	return barred(text).length <= room;
}

/** Paragraphs of prose stand apart; shorter ones, the rows of a list or of what is left of a table, follow one another. */
const PROSE = 80;

/** The text as quoted lines. */
function barred(text: string): string {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return lines
		.map((line, at) => {
			const apart = Math.max(line.length, lines[at - 1]?.length ?? 0) > PROSE;
			return `${at > 0 && apart ? '> \n' : ''}> ${escapeMarkdown(line)}`;
		})
		.join('\n');
}

/** As much of the text as fits when escaped and barred, ending with a sentence where one ends past the middle. */
function headOf(text: string, room: number): string {
	let end = Math.min(text.length, room);
	while (end > 0 && barred(text.slice(0, end)).length > room) end -= Math.ceil(end / 20);
	const head = text.slice(0, end);
	const sentence = lastSentenceEnd(text, end);
	if (sentence > end / 3) return head.slice(0, sentence);
	const word = head.search(/\s\S*$/);
	return word > 0 ? head.slice(0, word) : head.replace(/[\ud800-\udbff]$/, '');
}

/** Where the last sentence ends that the head holds whole; -1 where it holds none. */
function lastSentenceEnd(text: string, head: number): number {
	const ends = sentences(text, { start: 0, end: text.length }).map(({ end }) => end);
	return ends.filter((end) => end <= head).at(-1) ?? -1;
}
