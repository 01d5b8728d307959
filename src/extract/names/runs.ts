import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';

/** One word of a stretch of text. */
export interface Word extends Span {
	readonly word: string;
}

/** Capitalised words with the small words that may stand inside a name (`Office of the Public Guardian`). */
export interface Run extends Span {
	readonly words: readonly Word[];
}

const INNER = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'the', '&', 'against', 'with']);
const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&’'./-]*/gu;

/** Characters: no name is longer. */
const LONGEST_RUN = 400;
const CAPITALISED = "\\p{Lu}(?:[\\p{L}\\p{N}&’'./-]*[\\p{L}\\p{N}’'&])?";
const RUN = new RegExp(
	`(?<![\\p{L}\\p{N}])${CAPITALISED}(?:[ \\u00a0]+(?:(?:${[...INNER].join('|')})[ \\u00a0]+){0,2}${CAPITALISED})*`,
	'gu',
);

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
 * Runs of capitalised words in a stretch, longest possible: words are joined across spaces and at most two small words, any mark
 * ends a run. Words that merely open a sentence are left out at the front.
 */
export function runs(text: string, within: Span): Run[] {
	const found: Run[] = [];
	for (const match of matchesIn(RUN, text, within)) {
		const run = words(text, { start: match.start, end: Math.min(match.end, match.start + LONGEST_RUN) });
		while (run[0] && (OPENERS.has(run[0].word) || INNER.has(run[0].word))) run.shift();
		const first = run[0];
		const last = run.at(-1);
		if (first && last) found.push({ words: run, start: first.start, end: last.end });
	}
	return found;
}
