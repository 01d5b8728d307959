import type { Line } from './lines.ts';
import { isNumeric, isYear } from './numeric.ts';
import { TITLE } from './page-cells.ts';

/** `Table 2`, `Table B: boats let`: the first line of a table. */
const NUMBERED = /^Table\s(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])\b/;
/** So many of the words of a title come again in the next where only its time or its place differs. */
const ALIKE = 0.75;

/**
 * Cuts a run of cells where one table follows another without a word between. A new one begins right behind a figure, with a line that numbers it,
 * with the title of the first but for a word or two, or where the heads of the first come again.
 */
export function tablesApart(run: readonly Line[]): readonly (readonly Line[])[] {
	const words = run.map(({ text }) => text);
	const counts = words.map(isCount);
	/** The words from a place on until the first figure: title, heads, and the label of the first row at their end. */
	const openingAt = (at: number) => {
		const first = counts.indexOf(true, at);
		return words.slice(at, first < 0 ? undefined : first);
	};
	const pairs = new Set(pairsOf(openingAt(0).slice(0, -1)));
	const starts = words.flatMap((line, at) => {
		if (counts[at - 1] !== true || counts[at] === true) return [];
		const own = openingAt(at);
		const begins =
			own.length > 1 &&
			(NUMBERED.test(line) ||
				isAlike(line, words[0] ?? '') ||
				pairsOf(own.slice(0, -1)).some((pair) => pairs.has(pair)));
		return begins ? [at] : [];
	});
	return [0, ...starts].map((start, at) => run.slice(start, starts[at]));
}

/** A figure that is no year. */
function isCount(words: string): boolean {
	return isNumeric(words) && !isYear(words);
}

function isAlike(line: string, title: string): boolean {
	if (line.length <= TITLE || title.length <= TITLE) return false;
	const own = new Set(line.toLowerCase().split(/[\s,:;]+/));
	const other = new Set(title.toLowerCase().split(/[\s,:;]+/));
	return [...own].filter((word) => other.has(word)).length >= ALIKE * Math.max(own.size, other.size);
}

/** Cells that follow one another, words at least one of them. */
function pairsOf(words: readonly string[]): readonly string[] {
	return words.slice(1).flatMap((word, at) => {
		const before = words[at] ?? '';
		if (isYear(word)) return isYear(before) ? [] : [`${before}\nYEAR`];
		return [`${before}\n${word}`];
	});
}
