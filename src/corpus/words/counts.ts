import type { Database } from 'better-sqlite3';
import type { House } from '../../hansard/section.ts';
import { passageDate } from '../passage-id.ts';
import type { Places } from '../sources.ts';
import { stateOf } from '../state.ts';
import { wordsIn } from './fold.ts';

/** Forms of documents that hold whole days of business: what others hold was fetched page by page, and says nothing of how often words stand. */
const WHOLE_DAYS = ['twfy-xml', 'volume-xml'] as const;
/** A phrase is counted in the texts themselves: of more passages it takes too long. */
const MOST_PASSAGES = 4_000;

/** What words are counted over. */
export interface WholeDays {
	/** ISO date → words of the documents that hold whole days. */
	readonly words: ReadonlyMap<string, number>;
	/** ISO date → these documents, by numbers of their own. */
	readonly documents: ReadonlyMap<string, ReadonlySet<number>>;
	/** Documents that are left out, since they hold no whole days or no date. */
	readonly leftOut: number;
}

export interface WordCounts {
	/** @param house the days of one House; null for both. */
	wholeDays(house: House | null): WholeDays;
	/**
	 * How often these stems stand one after another, by ISO date, in documents that hold whole days.
	 *
	 * @param house in the words of one House alone; null for both.
	 * @returns null for a phrase that stands in too many passages to be counted.
	 */
	counts(stems: readonly string[], house: House | null): ReadonlyMap<string, number> | null;
}

/** These forms as a list in SQL. */
export const WHOLE_DAY_FORMS = WHOLE_DAYS.map((form) => `'${form}'`).join(', ');
const WHOLE = `JOIN documents d ON d.id = p.document LEFT JOIN sections s ON s.id = p.section`;
const WITHIN = `d.form IN (${WHOLE_DAY_FORMS}) AND (:house IS NULL OR s.house = :house)`;
/** The questions put to SQLite. The lengths of all passages are read once for each state of the archive. */
const COUNT_QUERIES = {
	lengths: `SELECT l.id, l.sz, p.document FROM words_text_docsize l JOIN passages p ON p.id = l.id ${WHOLE} WHERE ${WITHIN}`,
	leftOut: `SELECT count(*) FROM documents WHERE form NOT IN (${WHOLE_DAY_FORMS})`,
	one: `SELECT v.doc AS id, count(*) AS times FROM temp.words_instances v JOIN passages p ON p.id = v.doc
		${WHOLE} WHERE v.term = :stem AND v.col = 'words' AND ${WITHIN} GROUP BY v.doc`,
	phrase: `SELECT p.id FROM words_text w JOIN passages p ON p.id = w.rowid ${WHOLE}
		WHERE words_text MATCH :phrase AND ${WITHIN} LIMIT ${MOST_PASSAGES + 1}`,
} as const;

interface InHouse {
	readonly house: House | null;
}

/** Counts words over the days that the archive holds whole. */
export function wordCounts(db: Database, places: Pick<Places, 'words'>): WordCounts {
	db.exec(
		'CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_instances USING fts5vocab(main, words_text, instance)',
	);
	const lengths = db.prepare<[InHouse], { id: number; sz: Buffer; document: number }>(COUNT_QUERIES.lengths);
	const leftOut = db.prepare<[], number>(COUNT_QUERIES.leftOut).pluck();
	const one = db.prepare<[InHouse & { stem: string }], { id: number; times: number }>(COUNT_QUERIES.one);
	const phrase = db.prepare<[InHouse & { phrase: string }], { id: number }>(COUNT_QUERIES.phrase);
	const stateNow = stateOf(db);
	let known: { readonly state: string; readonly days: Map<House | null, WholeDays> } | undefined;

	function daysOf(house: House | null): WholeDays {
		const words = new Map<string, number>();
		const documents = new Map<string, Set<number>>();
		for (const { id, sz, document } of lengths.iterate({ house })) {
			const day = passageDate(id);
			if (day === null) continue;
			words.set(day, (words.get(day) ?? 0) + wordsOf(sz));
			documents.set(day, (documents.get(day) ?? new Set()).add(document));
		}
		return { words, documents, leftOut: leftOut.get() ?? 0 };
	}

	return {
		wholeDays(house) {
			const state = stateNow();
			if (known?.state !== state) known = { state, days: new Map() };
			const days = known.days.get(house) ?? daysOf(house);
			known.days.set(house, days);
			return days;
		},
		counts(stems, house) {
			const [only] = stems;
			if (only === undefined) return new Map();
			if (stems.length === 1) return byDay(one.iterate({ stem: only, house }), ({ times }) => times);
			const asked = `words : "${stems.map((stem) => stem.replaceAll('"', '""')).join(' ')}"`;
			const rows = phrase.all({ phrase: asked, house });
			return rows.length > MOST_PASSAGES ? null : byDay(rows, ({ id }) => timesIn(stems, places.words(id)));
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
