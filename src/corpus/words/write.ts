import type { Database } from 'better-sqlite3';
import type { Touched } from '../derived.ts';
import {
	bucketOf,
	type Member,
	type PassageKind,
	packMembers,
	postingsRow,
	withoutMembers,
} from './bucket.ts';
import { addFigures, removeFigures } from './figures.ts';
import { wordsIn } from './fold.ts';
import { lessKeys } from './less.ts';
import { decodeRuns, encodeRun, type Posting, weigh } from './postings.ts';

/** A word of the title counts as so many in the text. */
const TITLE = 3;

interface PassageRow {
	readonly id: number;
	readonly kind: string;
	readonly text: string;
	readonly title: string | null;
	readonly house: Member['house'];
	readonly business: string | null;
}

const PASSAGES = `SELECT p.id, p.kind, p.text, s.title, s.house, s.business
	FROM passages p LEFT JOIN sections s ON s.id = p.section WHERE p.id = ?`;

/** Puts a document's passages into the index, in the transaction that loads it. */
export function addPassages(db: Database, touched: Touched): void {
	const insertText = db.prepare('INSERT INTO words_text (rowid, title, words) VALUES (?, ?, ?)');
	const appendMembers = db.prepare(
		`INSERT INTO words_buckets (bucket, passages) VALUES (?, ?)
		ON CONFLICT (bucket) DO UPDATE SET passages = CAST(passages || excluded.passages AS BLOB)`,
	);
	const sizeOf = db
		.prepare<[number], number>('SELECT length(passages) / 8 FROM words_buckets WHERE bucket = ?')
		.pluck();
	const spelt = new Map<string, string>();
	for (const [bucket, rows] of byBucket(db, touched.passages)) {
		let ordinal = sizeOf.get(bucket) ?? 0;
		const members: Member[] = [];
		const postings = new Map<string, Posting[]>();
		for (const row of rows) {
			const read = readPassage(row);
			insertText.run(BigInt(row.id), read.title, read.words);
			for (const [stem, weight] of read.weights) {
				const held = postings.get(stem);
				if (held) held.push({ ordinal, weight });
				else postings.set(stem, [{ ordinal, weight }]);
			}
			for (const [word, stem] of read.spelt) spelt.set(word, stem);
			members.push({ id: row.id, house: row.house, kind: kindOf(row) });
			ordinal++;
		}
		appendMembers.run(bucket, packMembers(members));
		appendPostings(db, bucket, postings);
	}
	keepSpelt(db, spelt);
	addFigures(db, touched.passages);
}

/** Takes a document's passages out while they still stand. */
export function removePassages(db: Database, touched: Touched): void {
	removeFigures(db, touched.passages);
	const deleteText = db.prepare('DELETE FROM words_text WHERE rowid = ?');
	const readMembers = db
		.prepare<[number], Buffer>('SELECT passages FROM words_buckets WHERE bucket = ?')
		.pluck();
	const writeMembers = db.prepare('UPDATE words_buckets SET passages = ? WHERE bucket = ?');
	for (const [bucket, rows] of byBucket(db, touched.passages)) {
		const members = readMembers.get(bucket);
		if (!members) continue;
		const ids = new Set(rows.map((row) => row.id));
		const ordinals = new Set<number>();
		for (let ordinal = 0; ordinal < members.length / 8; ordinal++) {
			if (ids.has(members.readUInt32LE(ordinal * 8) + bucket * 2 ** 25)) ordinals.add(ordinal);
		}
		const stems = new Map<string, number>();
		for (const row of rows) {
			const read = readPassage(row);
			deleteText.run(BigInt(row.id));
			for (const stem of read.weights.keys()) stems.set(stem, (stems.get(stem) ?? 0) + 1);
		}
		writeMembers.run(withoutMembers(members, ids, bucket), bucket);
		removePostings(db, bucket, stems, ordinals);
	}
}

/** Passages of documents by their bucket; headings between them have no words to find. */
export function byBucket(db: Database, passages: readonly number[]): Map<number, PassageRow[]> {
	const read = db.prepare<[number], PassageRow>(PASSAGES);
	const buckets = new Map<number, PassageRow[]>();
	for (const id of passages) {
		const row = read.get(id);
		if (!row || row.kind === 'between') continue;
		const bucket = bucketOf(id);
		const rows = buckets.get(bucket);
		if (rows) rows.push(row);
		else buckets.set(bucket, [row]);
	}
	return buckets;
}

/** What is indexed of a passage. */
export function readPassage(row: PassageRow) {
	const title = wordsIn(row.title ?? '');
	const words = wordsIn(row.text);
	const counts = new Map<string, number>();
	const spelt = new Map<string, string>();
	for (const word of title) counts.set(word.stem, (counts.get(word.stem) ?? 0) + TITLE);
	for (const word of words) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
	for (const word of [...title, ...words]) if (/^\D/.test(word.spelt)) spelt.set(word.spelt, word.stem);
	const weights = new Map<string, number>();
	for (const [stem, count] of counts) weights.set(stem, weigh(count, words.length));
	return {
		title: title.map((word) => word.stem).join(' '),
		words: words.map((word) => word.stem).join(' '),
		weights,
		spelt,
	};
}

function kindOf(row: PassageRow): PassageKind {
	switch (row.business) {
		case 'written answers':
			return 'written question';
		case 'oral answers':
			return 'oral question';
		case 'written statement':
			return 'statement';
		case 'written corrections':
			return 'correction';
		case 'public bill committee':
			return 'debate';
		case 'debate':
		case 'petition':
			return row.business;
		default:
			return row.kind === 'exchange' ? 'question' : 'other';
	}
}

function appendPostings(
	db: Database,
	bucket: number,
	postings: ReadonlyMap<string, readonly Posting[]>,
): void {
	const countStem = db
		.prepare<[string, number], number>(
			`INSERT INTO words_stems (stem, passages) VALUES (?, ?)
			ON CONFLICT (stem) DO UPDATE SET passages = passages + excluded.passages RETURNING id`,
		)
		.pluck();
	const append = db.prepare(
		`INSERT INTO words_postings (id, runs) VALUES (?, ?)
		ON CONFLICT (id) DO UPDATE SET runs = CAST(runs || excluded.runs AS BLOB)`,
	);
	for (const [stem, run] of postings) {
		const id = countStem.get(stem, run.length) ?? 0;
		append.run(postingsRow(id, bucket), encodeRun(run));
	}
}

function removePostings(
	db: Database,
	bucket: number,
	stems: ReadonlyMap<string, number>,
	gone: ReadonlySet<number>,
): void {
	const idOf = db.prepare<[string], number>('SELECT id FROM words_stems WHERE stem = ?').pluck();
	const discount = db.prepare('UPDATE words_stems SET passages = passages - ? WHERE id = ?');
	const readRuns = db.prepare<[number], Buffer>('SELECT runs FROM words_postings WHERE id = ?').pluck();
	const writeRuns = db.prepare('UPDATE words_postings SET runs = ? WHERE id = ?');
	const deleteRuns = db.prepare('DELETE FROM words_postings WHERE id = ?');
	for (const [stem, passages] of stems) {
		const id = idOf.get(stem);
		if (id === undefined) continue;
		discount.run(passages, id);
		const row = postingsRow(id, bucket);
		const left = decodeRuns(readRuns.get(row) ?? Buffer.alloc(0)).filter(({ ordinal }) => !gone.has(ordinal));
		if (left.length > 0) writeRuns.run(encodeRun(left), row);
		else deleteRuns.run(row);
	}
}

function keepSpelt(db: Database, spelt: ReadonlyMap<string, string>): void {
	const held = db.prepare<[string], number>('SELECT 1 FROM words_spelt WHERE word = ?').pluck();
	const stemOf = db.prepare<[string], number>('SELECT id FROM words_stems WHERE stem = ?').pluck();
	const insert = db.prepare<[string, number]>('INSERT INTO words_spelt (word, stem) VALUES (?, ?)');
	const insertLess = db.prepare('INSERT OR IGNORE INTO words_less (less, word) VALUES (?, ?)');
	for (const [word, stem] of spelt) {
		if (held.get(word) !== undefined) continue;
		const { lastInsertRowid } = insert.run(word, stemOf.get(stem) ?? 0);
		for (const less of lessKeys(word)) insertLess.run(less, lastInsertRowid);
	}
}
