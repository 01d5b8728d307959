import type { Archive } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import { EVERYWHERE } from '../../corpus/words/search.ts';
import { MOST_GROUPS } from '../../corpus/words/wanted.ts';
import type { Asking } from './shape.ts';

/** Words that a statement has at least, to be looked for as it was typed; and passages that have it. */
const STATEMENT = 6;
const REPEATED = 2;

/** Passages where what was typed, or as much of it as a search may have, stands word for word: a sentence of the record is never denied. */
export function standsIn(archive: Archive, { asked }: Asking): readonly number[] {
	const stems = wordsIn(asked).map(({ stem }) => stem);
	if (stems.length < STATEMENT) return [];
	const looked = stems.slice(0, MOST_GROUPS);
	return archive.words.search({ kind: 'phrase', stems: looked }, EVERYWHERE, 'best', 0, REPEATED).passages;
}

/** Whether a sentence has the words that were typed, one after another. */
export function repeats(sentence: string, asked: string): boolean {
	const spelt = (text: string) =>
		` ${wordsIn(text)
			.map(({ stem }) => stem)
			.join(' ')} `;
	return spelt(sentence).includes(spelt(asked));
}
