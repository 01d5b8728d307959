import { stem } from 'porter2';
import { distanceTo } from './distance.ts';

/** Words that tell nothing of what is meant. */
const SMALL = new Set(
	'of the and for in on to at a an by with from or who that which what is are was were be been has have had'.split(
		' ',
	),
);

/** The telling words of a key; all of them where none tells. */
function tellingWords(key: string): readonly string[] {
	const words = key.split(' ');
	const telling = words.filter((word) => !SMALL.has(word));
	return telling.length > 0 ? telling : words;
}

/** How much of the telling words of a query and of a name meet, in any order, by letters: 1 where all do. */
export interface WordsMet {
	readonly ofQuery: number;
	readonly ofName: number;
	/** Whether each word of the query is one of the name, give or take a slip; the last of several may be half typed. */
	readonly every: boolean;
}

/** A word that starts another is less like it than one with a slip in it. */
const HALF = 0.8;
const ONE_SLIP = 0.85;

/**
 * @param query `nameKey` of the query.
 * @returns holds it against the `nameKey` of a name.
 */
export function wordsMet(query: string): (key: string) => WordsMet {
	const asked = tellingWords(query).map((word) => ({ word, likeness: likenessTo(word) }));
	const lettersAsked = lettersIn(asked.map(({ word }) => word));
	return (key) => {
		const named = tellingWords(key);
		const left = new Set(named);
		let met = 0;
		let metNamed = 0;
		let every = true;
		for (const [at, { word, likeness }] of asked.entries()) {
			let best = 0;
			let bestWord = '';
			for (const other of left) {
				const like = likeness(other);
				if (like <= best) continue;
				best = like;
				bestWord = other;
			}
			const last = at > 0 && at === asked.length - 1;
			every &&= best >= ONE_SLIP || (last && best === HALF);
			left.delete(bestWord);
			met += best * word.length;
			metNamed += best * bestWord.length;
		}
		return { ofQuery: met / lettersAsked, ofName: metNamed / lettersIn(named), every };
	};
}

/** Words of one stem are one word: `smuggled`, `smuggling`. A short word is met whole or not at all. */
function likenessTo(word: string): (other: string) => number {
	if (word.length < 3 || /\d/.test(word)) return (other) => (word === other ? 1 : 0);
	const distance = distanceTo(word);
	const stemmed = stem(word);
	const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
	return (other) => {
		if (word === other || stemmed === stem(other)) return 1;
		if (other.length < word.length - allowed) return 0;
		const { full, start } = distance(other);
		if (start === 0) return HALF;
		return full <= allowed ? 1 - full / word.length : 0;
	};
}

function lettersIn(words: readonly string[]): number {
	return words.reduce((sum, word) => sum + word.length, 0);
}
