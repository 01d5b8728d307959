import { type Word, wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { Term, Terms } from './terms.ts';

/** The words of one place, and which terms are met among them. */
export type Met = readonly number[];

/** A passage with the words of the question found in it. */
export interface Found {
	readonly passage: FoundPassage;
	readonly heading: Met;
	readonly question: Met;
	readonly anywhere: Met;
	readonly places: readonly (readonly Place[])[];
	/** The share of neighbouring words of the question that stand side by side somewhere in the passage too. */
	readonly sideBySide: number;
	/** How much of what is asked stands in it: whole for its heading and its question, less elsewhere; more for words that stand side by side. */
	readonly promise: number;
}

/** Finds the words of a question in a passage, in any of their sayings. */
export function findIn(passage: FoundPassage, { terms, letters }: Terms): Found {
	const words = wordsIn(passage.text);
	const byStem = Map.groupBy(words.keys(), (at) => words[at]?.stem ?? '');
	const spelt = Map.groupBy(letters.length === 0 ? [] : words, (word) => word.spelt);
	const places = terms.map((term) => [
		...placesOf(term, words, byStem),
		...letters
			.filter(({ of }) => of.includes(term))
			.flatMap(({ spelt: forms }) => forms.flatMap((form) => spelt.get(form) ?? []))
			.map(({ start }) => ({ start, counts: AS_LETTERS })),
	]);
	const heading = metIn(terms, wordsIn(passage.title ?? ''));
	const question = places.map((found) =>
		most(found.filter(({ start }) => passage.isAskedAt(start)).map(({ counts }) => counts)),
	);
	const anywhere = places.map((found) => most(found.map(({ counts }) => counts)));
	const met = share(terms, (term) =>
		Math.max(heading[term] ?? 0, question[term] ?? 0, (anywhere[term] ?? 0) * IN_PASSING),
	);
	const sideBySide = together(terms, places, words);
	return {
		passage,
		heading,
		question,
		anywhere,
		places,
		sideBySide,
		promise: met + SIDE_BY_SIDE * sideBySide,
	};
}

/** What a word counts for where the letters of its name stand: `HBC` for `harbour board committee`. */
const AS_LETTERS = 0.95;

/** What a word counts for that stands neither in the heading nor in the question, while passages are chosen. */
const IN_PASSING = 0.85;
const SIDE_BY_SIDE = 0.25;

/** The share of neighbouring words of the question that stand side by side somewhere in the passage too: `housing benefit`. */
function together(
	terms: readonly Term[],
	places: readonly (readonly Place[])[],
	words: readonly Word[],
): number {
	const apart = terms.filter(({ together: name }) => !name).length;
	if (apart < 2) return 0;
	const after = new Map(words.map(({ start }, at) => [start, words[at + 1]?.start]));
	const starts = places.map((found) => new Set(found.map(({ start }) => start)));
	let met = 0;
	for (let at = 0; at + 1 < apart; at++) {
		const next = starts[at + 1];
		if ([...(starts[at] ?? [])].some((start) => next?.has(after.get(start) ?? -1))) met++;
	}
	return met / (apart - 1);
}

/** How much of what is asked is met, by how telling each word is; from 0 to 1. */
export function share(terms: readonly Term[], level: (term: number) => number): number {
	const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return terms.reduce((sum, { weight }, term) => sum + level(term) * weight, 0) / whole;
}

/** Where a term stands in a text, and what it counts for there. */
export interface Place {
	/** Where it begins, in the text. */
	readonly start: number;
	readonly counts: number;
}

function placesOf(
	{ sayings }: Term,
	words: readonly Word[],
	byStem: ReadonlyMap<string, readonly number[]>,
): readonly Place[] {
	return sayings.flatMap(({ stems, counts }) =>
		(byStem.get(stems[0] ?? '') ?? [])
			.filter((at) => stems.every((stem, step) => words[at + step]?.stem === stem))
			.map((at) => ({ start: words[at]?.start ?? 0, counts })),
	);
}

/** What each term counts for among some words; 0 where it stands nowhere. */
export function metIn(terms: readonly Term[], words: readonly Word[]): Met {
	const byStem = Map.groupBy(words.keys(), (at) => words[at]?.stem ?? '');
	return terms.map((term) => most(placesOf(term, words, byStem).map(({ counts }) => counts)));
}

/** The greatest; 0 of none. */
export function most(counts: readonly number[]): number {
	return counts.reduce((sum, one) => Math.max(sum, one), 0);
}

/** The share of what is asked that stands in some words. */
export function metInWords({ terms }: Terms, words: string): number {
	const met = metIn(terms, wordsIn(words));
	return share(terms, (term) => met[term] ?? 0);
}
