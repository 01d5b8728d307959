import type { Database } from 'better-sqlite3';
import { HASHED_COLUMNS } from '../hashed.ts';

/**
 * The tables of the words index.
 *
 * `words_text` is an FTS5 table without content, of stems: its rowid is the passage's id, so its rows stand in the order of dates. The text
 * is its first column, for FTS5 spends two bytes more on each word of each row of any other.
 * `words_postings` holds for each stem, in buckets of some 32 days, which passages have it and how much it weighs in each
 * (`postings.ts`): FTS5 ranks in proportion to its hits, this finds the best of a million in the time FTS5 takes for thirty thousand.
 * `words_buckets` gives the passages of a bucket by ordinal, eight bytes each (`bucket.ts`).
 * `words_spelt` and `words_less` are the vocabulary as spelt (a word stays when its passages go: its stem tells that none is left) and the keys of its words less one letter.
 * `words_figures` is an FTS5 table of the sentences that hold figures, and of what these are of (`figures.ts`), without places: whether
 * words of it stand one after another is read in the text.
 */
const SCHEMA = `
CREATE VIRTUAL TABLE words_text USING fts5(words, title, content='', contentless_delete=1, tokenize="ascii tokenchars '.'");
CREATE VIRTUAL TABLE words_figures USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '.'");
CREATE TABLE words_stems (
	stem TEXT NOT NULL PRIMARY KEY,
	id INTEGER NOT NULL, -- from 1, never given again
	passages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE words_postings (
	id INTEGER PRIMARY KEY, -- bucket × 2^24 + stem's id
	runs BLOB NOT NULL
) STRICT;
CREATE TABLE words_buckets (
	bucket INTEGER PRIMARY KEY,
	passages BLOB NOT NULL
) STRICT;
CREATE TABLE words_spelt (
	id INTEGER PRIMARY KEY,
	word TEXT NOT NULL UNIQUE,
	kept INTEGER NOT NULL, -- how many of its characters its stem begins with ...
	ending TEXT NOT NULL   -- ... and what follows them there: mostly nothing
) STRICT;
CREATE TABLE words_less (${HASHED_COLUMNS}) STRICT; -- words_spelt.id under keys of less.ts
`;

const TABLES = ['text', 'figures', 'stems', 'postings', 'buckets', 'spelt', 'less'];

/** Makes the tables, empty. */
export function createTables(db: Database): void {
	db.exec(SCHEMA);
}

/** Takes out the tables of this or any earlier version. */
export function dropTables(db: Database): void {
	for (const table of TABLES) db.exec(`DROP TABLE IF EXISTS words_${table}`);
}

/** Merges the segments that FTS5 has written, load by load, into one each: a twentieth smaller. */
export function mergeTexts(db: Database): void {
	for (const table of ['words_text', 'words_figures'])
		db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
}
