import type { Database } from 'better-sqlite3';
import { textReader } from '../blocks.ts';
import { passageDate } from '../passage-id.ts';
import { wordsIn } from './fold.ts';

/** Forms of documents that hold whole days of business: what others hold was fetched page by page, and says nothing of how often words stand. */
const WHOLE_DAYS = ['twfy-xml', 'volume-xml'] as const;
/** A phrase is counted in the texts themselves: of more passages it takes too long. */
const MOST_PASSAGES = 4_000;

/** What words are counted over. */
export interface WholeDays {
	/** ISO date → words of the documents that hold whole days. */
	readonly words: ReadonlyMap<string, number>;
	readonly documents: number;
	/** Documents that are left out, since they hold no whole days or no date. */
	readonly leftOut: number;
}

export interface WordCounts {
	wholeDays(): WholeDays;
	/**
	 * How often these stems stand one after another, by ISO date, in documents that hold whole days.
	 *
	 * @returns null for a phrase that stands in too many passages to be counted.
	 */
	counts(stems: readonly string[]): ReadonlyMap<string, number> | null;
}

const FORMS = WHOLE_DAYS.map((form) => `'${form}'`).join(', ');
/** The questions put to SQLite. The lengths of all passages are read once for each state of the archive. */
const COUNT_QUERIES = {
	lengths: `SELECT l.id, l.sz FROM words_text_docsize l JOIN passages p ON p.id = l.id JOIN documents d ON d.id = p.document
		WHERE d.form IN (${FORMS})`,
	documents: `SELECT sum(form IN (${FORMS})) AS whole, sum(form NOT IN (${FORMS})) AS leftOut FROM documents`,
	one: `SELECT v.doc AS id, count(*) AS times FROM temp.words_instances v JOIN passages p ON p.id = v.doc
		JOIN documents d ON d.id = p.document WHERE v.term = ? AND v.col = 'words' AND d.form IN (${FORMS}) GROUP BY v.doc`,
	phrase: `SELECT p.id FROM words_text w JOIN passages p ON p.id = w.rowid JOIN documents d ON d.id = p.document
		WHERE words_text MATCH ? AND d.form IN (${FORMS}) LIMIT ${MOST_PASSAGES + 1}`,
} as const;

/** Counts words over the days that the archive holds whole. */
export function wordCounts(db: Database): WordCounts {
	db.exec(
		'CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_instances USING fts5vocab(main, words_text, instance)',
	);
	const lengths = db.prepare<[], { id: number; sz: Buffer }>(COUNT_QUERIES.lengths);
	const documents = db.prepare<[], { whole: number | null; leftOut: number | null }>(COUNT_QUERIES.documents);
	const one = db.prepare<[string], { id: number; times: number }>(COUNT_QUERIES.one);
	const phrase = db.prepare<[string], { id: number }>(COUNT_QUERIES.phrase);
	const texts = textReader(db);
	let known: { readonly state: string; readonly days: WholeDays } | undefined;

	return {
		wholeDays() {
			// Commits of others show in data_version, our own in total_changes().
			const state = `${db.pragma('data_version', { simple: true })} ${db.prepare('SELECT total_changes()').pluck().get()}`;
			if (known?.state === state) return known.days;
			const words = byDay(lengths.iterate(), ({ sz }) => wordsOf(sz));
			const { whole, leftOut } = documents.get() ?? { whole: 0, leftOut: 0 };
			const days = { words, documents: whole ?? 0, leftOut: leftOut ?? 0 };
			known = { state, days };
			return days;
		},
		counts(stems) {
			const [only] = stems;
			if (only === undefined) return new Map();
			if (stems.length === 1) return byDay(one.iterate(only), ({ times }) => times);
			const rows = phrase.all(`words : "${stems.map((stem) => stem.replaceAll('"', '""')).join(' ')}"`);
			return rows.length > MOST_PASSAGES ? null : byDay(rows, ({ id }) => timesIn(stems, texts.words(id)));
		},
	};
}

function byDay<Row extends { readonly id: number }>(
	rows: Iterable<Row>,
	count: (row: Row) => number,
): ReadonlyMap<string, number> {
	const days = new Map<string, number>();
	for (const row of rows) {
		const day = passageDate(row.id);
		if (day !== null) days.set(day, (days.get(day) ?? 0) + count(row));
	}
	return days;
}

function timesIn(stems: readonly string[], text: string): number {
	const among = wordsIn(text);
	return among.filter((_, at) => stems.every((stem, place) => among[at + place]?.stem === stem)).length;
}

/** FTS5 keeps the words of each column of a row as numbers of seven bits a byte, the last byte of each below 128: text, then title. */
function wordsOf(sizes: Buffer): number {
	let number = 0;
	for (const byte of sizes) {
		number = number * 128 + (byte & 0x7f);
		if (byte < 0x80) return number;
	}
	return number;
}
