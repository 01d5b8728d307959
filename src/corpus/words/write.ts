import type { Database } from 'better-sqlite3';
import { textReader } from '../blocks.ts';
import type { Touched } from '../derived.ts';
import { hashedWriter } from '../hashed.ts';
import { readingsReader } from '../readings.ts';
import { bucketOf, type Member, packMembers, postingsRow } from './bucket.ts';
import { figureWriter } from './figures.ts';
import { type Gathered, gatherWords } from './gather.ts';
import { lessKeys } from './less.ts';
import { isSearched, kindOf, passageReader } from './passage.ts';

/** Puts passages into the index, in the transaction that loads them: all that share it at once, so that each row is written once. */
export function addPassages(db: Database, touched: Touched): void {
	const texts = textReader(db, 'still');
	const read = passageReader(db, texts);
	const sizeOf = db
		.prepare<[number], number>('SELECT length(passages) / 8 FROM words_buckets WHERE bucket = ?')
		.pluck();
	const insertText = db.prepare('INSERT INTO words_text (rowid, title, words) VALUES (?, ?, ?)');
	const writeFigures = figureWriter(db, readingsReader(db, texts, 'still'));
	const gathered = gatherWords();
	const members = new Map<number, { readonly first: number; readonly added: Member[] }>();
	for (const id of touched.passages) {
		const row = read(id);
		if (row === null) continue;
		writeFigures(row);
		if (!isSearched(row)) continue;
		const bucket = bucketOf(id);
		const { first, added } = members.get(bucket) ?? { first: sizeOf.get(bucket) ?? 0, added: [] };
		if (added.length === 0) members.set(bucket, { first, added });
		const { title, words } = gathered.add(bucket, first + added.length, row.title ?? '', row.text);
		insertText.run(BigInt(id), title, words);
		added.push({ id, house: row.house, kind: kindOf(row) });
	}
	const appendMembers = db.prepare(
		`INSERT INTO words_buckets (bucket, passages) VALUES (?, ?)
		ON CONFLICT (bucket) DO UPDATE SET passages = CAST(passages || excluded.passages AS BLOB)`,
	);
	for (const [bucket, { added }] of members) appendMembers.run(bucket, packMembers(added));
	const ids = writeStems(db, gathered);
	writePostings(db, gathered, ids);
	writeSpelt(db, gathered);
}

/** @returns the row of each stem, by its number. */
function writeStems(db: Database, { stems, passagesWith }: Gathered): readonly number[] {
	const find = db.prepare<[string], number>('SELECT id FROM words_stems WHERE stem = ?').pluck();
	const add = db.prepare('INSERT INTO words_stems (stem, id, passages) VALUES (?, ?, ?)');
	const count = db.prepare('UPDATE words_stems SET passages = passages + ? WHERE stem = ?');
	// No stem ever goes.
	let last = db.prepare<[], number>('SELECT count(*) FROM words_stems').pluck().get() ?? 0;
	const ids: number[] = new Array(stems.length).fill(0);
	for (const [stem, number] of stems.map((stem, number) => [stem, number] as const).sort(byWord)) {
		const known = find.get(stem);
		ids[number] = known ?? ++last;
		if (known === undefined) add.run(stem, last, passagesWith(number));
		else count.run(passagesWith(number), stem);
	}
	return ids;
}

function writePostings(db: Database, { stems, runs }: Gathered, ids: readonly number[]): void {
	const append = db.prepare(
		`INSERT INTO words_postings (id, runs) VALUES (?, ?)
		ON CONFLICT (id) DO UPDATE SET runs = CAST(runs || excluded.runs AS BLOB)`,
	);
	const order = [...stems.keys()].sort((one, other) => (ids[one] ?? 0) - (ids[other] ?? 0));
	runs(order, (bucket, stem, run) => append.run(postingsRow(ids[stem] ?? 0, bucket), run));
}

function writeSpelt(db: Database, { spelt, stems }: Gathered): void {
	const insert = db.prepare<[string, number, string]>(
		'INSERT INTO words_spelt (word, kept, ending) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
	);
	const less = hashedWriter(db, 'words_less');
	for (const [word, stem] of [...spelt].sort(byWord)) {
		if (/^\d/.test(word)) continue;
		const { kept, ending } = fromStem(word, stems[stem] ?? '');
		const { changes, lastInsertRowid } = insert.run(word, kept, ending);
		if (changes > 0) for (const key of lessKeys(word)) less.note(key, Number(lastInsertRowid));
	}
	less.write();
}

/** A word's stem as the beginning that they share, in characters, and the rest. */
function fromStem(word: string, stem: string): { readonly kept: number; readonly ending: string } {
	const [own, whole] = [[...word], [...stem]];
	const differs = whole.findIndex((letter, at) => letter !== own[at]);
	const kept = differs < 0 ? whole.length : differs;
	return { kept, ending: whole.slice(kept).join('') };
}

/** The order of SQLite's own indexes, near enough: what is written in order goes to one page after another. */
function byWord([one]: readonly [string, number], [other]: readonly [string, number]): number {
	return one < other ? -1 : 1;
}
