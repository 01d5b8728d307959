import type { Span } from '../hansard/section.ts';
import { matchesIn } from './matches.ts';

/** One word of a stretch of text. */
export interface Word extends Span {
	readonly word: string;
}

/** Capitalised words with the small words that may stand inside a name (`Office of the Public Guardian`). */
export interface Run extends Span {
	readonly words: readonly Word[];
}

const INNER = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'the', '&', 'against', 'with']);
const CAPITAL = /^(?:\p{Lu}|&$)/u;
const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&’'./-]*/gu;

/** Words that open a sentence with a capital and are no part of a name. */
const OPENERS = new Set(
	(
		'The A An On In Of At For From We It This These Those That If When While Although However As By With Our My His Her Their Its No ' +
		'All Both Each Under Following During Since And But To Data Information There They You I Of Not Some Many Most More Other Such ' +
		'Between Within Through After Before Until Where Which Who What How Why Is Are Was Were Has Have Had Will Would Does Do Did Can ' +
		'Could May Should Of Also Any Every Further Currently Recently Yes None Nor Or So Then Thus Yet Among Officers Officials Staff Former'
	).split(' '),
);

/** The words of a stretch, with a trailing full stop or apostrophe cut off. */
export function words(text: string, within: Span): Word[] {
	return matchesIn(WORD, text, within)
		.map(({ start, end }) => {
			const word = text.slice(start, end).replace(/(?:[’']s?|[./-])+$/u, '');
			return { word, start, end: start + word.length };
		})
		.filter(({ word }) => word !== '');
}

/**
 * Runs of capitalised words in a stretch, longest possible: words are joined across single spaces and the small words of
 * names, a comma ends a run. Words that merely open a sentence are left out at the front.
 */
export function runs(text: string, within: Span): Run[] {
	const found: Run[] = [];
	let open: Word[] = [];
	let pending: Word[] = [];
	const close = () => {
		while (open[0] && (OPENERS.has(open[0].word) || INNER.has(open[0].word))) open.shift();
		const first = open[0];
		const last = open.at(-1);
		if (first && last) found.push({ words: open, start: first.start, end: last.end });
		open = [];
		pending = [];
	};
	let previous: Word | null = null;
	for (const word of words(text, within)) {
		const joined = previous !== null && /^[’']?s?[ \u00a0]+$/.test(text.slice(previous.end, word.start));
		if (!joined) close();
		if (CAPITAL.test(word.word)) {
			open.push(...pending, word);
			pending = [];
		} else if (open.length > 0 && INNER.has(word.word) && pending.length < 2) pending.push(word);
		else close();
		previous = word;
	}
	close();
	return found;
}
