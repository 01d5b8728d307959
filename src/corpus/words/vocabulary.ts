import type { Database } from 'better-sqlite3';
import { hashedReader } from '../hashed.ts';
import { keysOfSlip } from './less.ts';

/** A word as it is spelt somewhere in the archive. */
export interface Spelling {
	readonly word: string;
	readonly stem: string;
	/** How many passages have it, in any of its forms; at least one. */
	readonly passages: number;
}

/** Sorts after every letter. */
const LAST = '\u{10FFFF}';

const STEM_OF = 's.stem = substr(w.word, 1, w.kept) || w.ending';

/** The questions put to the vocabulary, by name: tests ask SQLite for the plan of each. */
export const VOCABULARY_QUERIES = {
	known: 'SELECT passages FROM words_stems WHERE stem = ?',
	starting: `SELECT w.word, s.stem, s.passages FROM words_spelt w CROSS JOIN words_stems s ON ${STEM_OF}
		WHERE w.word >= ? AND w.word < ? AND s.passages > 0`,
	spelt: `SELECT w.word, s.stem, s.passages FROM words_spelt w CROSS JOIN words_stems s ON ${STEM_OF}
		WHERE w.id = ? AND s.passages > 0`,
} as const;

/** Every word of the archive, by how it is spelt. Reading only. */
export function vocabulary(db: Database) {
	const known = db.prepare<[string], number>(VOCABULARY_QUERIES.known).pluck();
	const starting = db.prepare<[string, string], Spelling>(VOCABULARY_QUERIES.starting);
	const less = hashedReader(db, 'words_less');
	const spelt = db.prepare<[number], Spelling>(VOCABULARY_QUERIES.spelt);
	return {
		/** How many passages have a word of this stem. */
		passagesWith: (stem: string): number => known.get(stem) ?? 0,
		/** Words that begin so, most used first. */
		startingWith: (prefix: string): Spelling[] =>
			starting.all(prefix, prefix + LAST).sort((one, other) => other.passages - one.passages),
		/** Words that may have been meant by what was typed, in no order: whoever asks compares them whole. */
		near(typed: string): Spelling[] {
			return [...less(keysOfSlip(typed))].flatMap((word) => spelt.get(word) ?? []);
		},
	};
}
