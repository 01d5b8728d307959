import type { Line } from '../lines.ts';
import { opening } from '../question.ts';
import type { Person } from './person.ts';
import { PARTICLES } from './words.ts';

/** What stands around a line, as far as it decides whether the line begins a turn. */
export interface Setting {
	/** How this copy prints who speaks: before a colon, or on a line of its own (or glued to the first word). */
	readonly layout: Layout;
	/** The last line of somebody's words before this one; null after a heading and at the start. */
	readonly before: Line | null;
	readonly after: Line | null;
	/** True where a tabled question has just ended: what comes next answers it. */
	readonly answers: boolean;
	/** True where the line before is one of a list of names, or a name without any words yet. */
	readonly listed: boolean;
	/** Whether a name as printed was surely a speaker's before. */
	readonly isKnown: (speaker: string) => boolean;
	/** Year of the sitting; null where it is not known. Until about 1909 the volumes report in the third person. */
	readonly year: number | null;
	/** Who has just moved an amendment, of which the text stands since; null where nobody has. */
	readonly mover?: Person | null;
}

export type Layout = 'colon' | 'alone';

/** In their first words people speak of themselves, and lists do not. */
export const FIRST_PERSON = /^(?:[^“"'‘]{0,200}\b)?(?:I|my|My|we|We|our|Our)\b/;

/** Whether words can be the beginning of what somebody says, not the rest of a heading or of an item. */
export function isSpeech(words: string): boolean {
	if (words === '' || opening(words) !== null || /^\[?(?:holding|pursuant)\b/i.test(words)) return true;
	if (/^[a-z]/.test(words)) return /^(?:asked|rose|said|indicated)\b/.test(words);
	return words.length > 110 || /[.?!:;,…—–\-”"’')\]]$/.test(words);
}

/** Whether a line is words of a speech, and no cell, name or heading. */
export function isWords(text: string): boolean {
	return isSpeech(text) || isProse(text) || /[,£]$/.test(text);
}

/** Whether words go on like prose, not like a heading, whose words are capital but for the smallest. */
export function isProse(words: string): boolean {
	return (
		/^[^a-z]/.test(words) && words.split(' ').some((word) => /^[a-z]+$/.test(word) && !PARTICLES.has(word))
	);
}

/** Whether a line ends a sentence, so that another may speak after it. */
export function endsSentence(line: Line | null): boolean {
	return line === null || /[.?!…—–\-\])”"’']$/.test(line.text);
}

/** Whether a line ends in a figure, as the last row of a table does that stands before the next turn. */
export function endsRow(line: Line | null): boolean {
	return line !== null && /(?:^|[\s(])[£$]?\d[\d,.·]*\)?$/.test(line.text);
}

/** Whether a line hands over to a list: names after it may be items. */
export function leadsIntoList(line: Line | null): boolean {
	return line !== null && /[:;,]$/.test(line.text);
}
