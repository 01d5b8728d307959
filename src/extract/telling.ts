import { stem } from 'porter2';
import { SMALL_WORDS } from '../grammar/words/small-words.ts';

/** Words that only say that something is counted, and tell nothing of what. */
const COUNTING = new Set(
	(
		'number numbers amount amounts total totals figure figures cost costs percentage percentages proportion proportions share shares rate rates ' +
		'value values average averages level levels estimate estimates estimated sum sums size expenditure spending spend funding grant grants year years'
	).split(' '),
);

/** The telling words of a heading, by their stems: without those of grammar. */
export function tellingStems(words: readonly string[]): Set<string> {
	return new Set(
		words
			.flatMap((word) => word.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [])
			.map((word) => word.replace(/[’']s$/, ''))
			.filter((word) => !SMALL_WORDS.has(word))
			.map(stem),
	);
}

/** Those that say what it is, and not only that it is counted. */
export function nounStems(words: readonly string[]): Set<string> {
	return tellingStems(words.filter((word) => !COUNTING.has(word.toLowerCase())));
}

/** How many of one set stand in another. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...one].filter((word) => other.has(word)).length;
}

/** Words cut at a space, so that no more than so many characters are left. */
export function cutAt(words: string, most: number): string {
	return words.length <= most ? words : words.slice(0, words.lastIndexOf(' ', most));
}
