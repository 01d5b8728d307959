import { wordsIn } from '../../corpus/words/fold.ts';
import { once } from '../once.ts';

/** A year that runs into the next, in whichever of its forms. */
export interface YearPair {
	/** `2007-08`, however it is printed. */
	readonly term: string;
	/** As it stands in the text. */
	readonly printed: string;
	readonly first: string;
}

const PAIR = /(?<![\d-])((?:1[89]|20)\d\d)\s?[-–—/]\s?((?:1[89]|20)\d\d|\d\d|\d)(?!\d)/g;

/** Words that tell nothing of a subject. */
const SMALL = new Set(
	'a an the of in on by for to from and or at with as is are was were has have had how many much number numbers figure figures total about'.split(
		' ',
	),
);

/** @param spelt in lower case. */
export function isSmall(spelt: string): boolean {
	return SMALL.has(spelt);
}

/** The years that run into the next (`2007-08`, `2007/8`, `2007–2008`), in the order of the text. */
export function yearPairsIn(text: string): readonly YearPair[] {
	return [...text.matchAll(PAIR)].flatMap(([printed, first = '', last = '']) => {
		const next = String(Number(first) + 1);
		return next.endsWith(last) ? [{ term: `${first}-${next.slice(2)}`, printed, first }] : [];
	});
}

/** The terms of a label, by which it is held against what is asked: stems, and each year that runs into the next in one form. */
export function termsOf(text: string): ReadonlySet<string> {
	return termsWith(stemsOf(text), text);
}

function termsWith(stems: readonly string[], text: string): ReadonlySet<string> {
	return new Set([...stems, ...yearPairsIn(text).map(({ term }) => term)]);
}

/** Its stems in turn. */
export function stemsOf(text: string): readonly string[] {
	return wordsIn(text).map(({ stem }) => stem);
}

/** Reads stems and terms of labels, each once: those of one table, and of tables found together, are mostly the same few. */
export function termsReader(): { readonly stemsOf: typeof stemsOf; readonly termsOf: typeof termsOf } {
	const stems = once(stemsOf);
	return {
		stemsOf: stems,
		termsOf: once((text) => termsWith(stems(text), text)),
	};
}

/** Its words in turn, as they are spelt. */
export function spellingsOf(text: string): readonly string[] {
	return wordsIn(text).map(({ spelt }) => spelt);
}

/** How often some stems or spellings stand one after another among others. */
export function timesIn(words: readonly string[], among: readonly string[]): number {
	if (words.length === 0) return 0;
	return among.filter((_, at) => words.every((word, place) => among[at + place] === word)).length;
}

/** The years that stand in some words, both of each that runs into the next. */
export function yearsIn(words: string): readonly string[] {
	const ends = yearPairsIn(words).map(({ first }) => String(Number(first) + 1));
	return [...(words.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []), ...ends];
}
