import { wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { spellingsOf, timesIn } from '../tables/terms.ts';
import type { Query, Term } from './query.ts';
import type { Resolved } from './resolve.ts';

/**
 * Words between quotation marks stand as they are spelt: `"wasteful"` is not `waste`. The index knows stems, so what it finds is read
 * once more.
 */
export interface Exact {
	/** Of each list any one, as its words are spelt one after another. */
	readonly wanted: readonly (readonly Spelling[])[];
	readonly excluded: readonly Spelling[];
}

type Spelling = readonly string[];

/** What of a search stood between quotation marks; a word that was put right is meant as it was put right. */
export function exactOf({ wanted, excluded }: Query, corrected: Resolved['corrected']): Exact {
	const meant = new Map(corrected.map(({ typed, meant: words }) => [typed, words.split(' ')]));
	const spelling = (term: Term): Spelling | null => {
		if (term.kind === 'start' || term.exact !== true) return null;
		const words = term.kind === 'word' ? [term] : term.words;
		return words.flatMap(({ spelt }) => meant.get(spelt) ?? [spelt]);
	};
	return {
		wanted: wanted
			.map((terms) => terms.map(spelling))
			.filter((list): list is Spelling[] => list.every((one) => one !== null)),
		excluded: excluded.flatMap((term) => {
			const words = spelling(term);
			return words === null ? [] : [words];
		}),
	};
}

export function isExact({ wanted, excluded }: Exact): boolean {
	return wanted.length + excluded.length > 0;
}

/** Whether a passage, or its title, has what stood between quotation marks, and nothing that was ruled out so. */
export function standsExactly(
	{ title, text }: Pick<FoundPassage, 'title' | 'text'>,
	{ wanted, excluded }: Exact,
): boolean {
	const said = [text, title ?? ''].map(spellingsOf);
	const stands = (words: Spelling) => said.some((all) => timesIn(words, all) > 0);
	return wanted.every((any) => any.some(stands)) && !excluded.some(stands);
}

/** Stem → the only spellings of it that were looked for; a stem that was typed without marks has none. */
export function spellingsIn({ wanted }: Query, exact: Exact): ReadonlyMap<string, ReadonlySet<string>> {
	const free = new Set(
		wanted
			.flat()
			.flatMap((term) =>
				term.kind === 'start' || term.exact ? [] : term.kind === 'word' ? [term] : term.words,
			)
			.map(({ stem }) => stem),
	);
	const only = new Map<string, Set<string>>();
	for (const word of wordsIn(exact.wanted.flat(2).join(' ')))
		if (!free.has(word.stem)) only.set(word.stem, (only.get(word.stem) ?? new Set()).add(word.spelt));
	return only;
}
