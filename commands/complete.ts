import type { Archive } from '../src/corpus/archive.ts';
import { wordsIn } from '../src/corpus/words/fold.ts';
import { counted } from '../src/present/wording.ts';
import type { Choice } from './command.ts';

/** Few enough to be read while typing. */
const MOST = 10;

/**
 * What was typed, then the same with its last word completed from the words on record, most used first.
 *
 * @param longest characters that the option takes.
 */
export function suggestWords(typed: string, archive: Archive, longest: number): readonly Choice[] {
	const last = wordsIn(typed).at(-1);
	if (last === undefined || last.end !== typed.length || last.spelt.length < 2) return [];
	const before = typed.slice(0, last.start);
	const completed = archive.words
		.startingWith(last.spelt)
		.slice(0, MOST)
		.map(({ word, passages }) => ({ value: before + word, hint: counted(passages, 'passage') }))
		.filter(({ value }) => value.toLowerCase() !== typed.toLowerCase());
	return [{ value: typed, hint: null }, ...completed]
		.filter(({ value }) => value.length <= longest)
		.map(({ value, hint }) => ({ name: hint === null ? value : `${value} (${hint})`, value }));
}
