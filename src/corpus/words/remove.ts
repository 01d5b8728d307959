import type { Database } from 'better-sqlite3';
import { textReader } from '../blocks.ts';
import type { Touched } from '../derived.ts';
import { bucketOf, postingsRow, withoutMembers } from './bucket.ts';
import { removeFigures } from './figures.ts';
import { isSearched, passageReader, weightsIn } from './passage.ts';
import { decodeRuns, encodeRun } from './postings.ts';

/** Takes a document's passages out while they still stand. */
export function removePassages(db: Database, touched: Touched): void {
	removeFigures(db, touched.passages);
	const read = passageReader(db, textReader(db, 'still'));
	const deleteText = db.prepare('DELETE FROM words_text WHERE rowid = ?');
	const readMembers = db
		.prepare<[number], Buffer>('SELECT passages FROM words_buckets WHERE bucket = ?')
		.pluck();
	const writeMembers = db.prepare('UPDATE words_buckets SET passages = ? WHERE bucket = ?');
	const rows = touched.passages
		.map(read)
		.filter((row) => row !== null)
		.filter(isSearched);
	for (const [bucket, going] of Map.groupBy(rows, ({ id }) => bucketOf(id))) {
		const members = readMembers.get(bucket);
		if (!members) continue;
		const ids = new Set(going.map(({ id }) => id));
		const ordinals = new Set<number>();
		for (let ordinal = 0; ordinal < members.length / 8; ordinal++) {
			if (ids.has(members.readUInt32LE(ordinal * 8) + bucket * 2 ** 25)) ordinals.add(ordinal);
		}
		const stems = new Map<string, number>();
		for (const row of going) {
			deleteText.run(BigInt(row.id));
			for (const stem of weightsIn(row).keys()) stems.set(stem, (stems.get(stem) ?? 0) + 1);
		}
		writeMembers.run(withoutMembers(members, ids, bucket), bucket);
		removePostings(db, bucket, stems, ordinals);
	}
}

function removePostings(
	db: Database,
	bucket: number,
	stems: ReadonlyMap<string, number>,
	gone: ReadonlySet<number>,
): void {
	const idOf = db.prepare<[string], number>('SELECT id FROM words_stems WHERE stem = ?').pluck();
	const discount = db.prepare('UPDATE words_stems SET passages = passages - ? WHERE stem = ?');
	const readRuns = db.prepare<[number], Buffer>('SELECT runs FROM words_postings WHERE id = ?').pluck();
	const writeRuns = db.prepare('UPDATE words_postings SET runs = ? WHERE id = ?');
	const deleteRuns = db.prepare('DELETE FROM words_postings WHERE id = ?');
	for (const [stem, passages] of stems) {
		const id = idOf.get(stem);
		if (id === undefined) continue;
		discount.run(passages, stem);
		const row = postingsRow(id, bucket);
		const left = decodeRuns(readRuns.get(row) ?? Buffer.alloc(0)).filter(({ ordinal }) => !gone.has(ordinal));
		if (left.length === 0) deleteRuns.run(row);
		else
			writeRuns.run(
				encodeRun(
					left.map(({ ordinal }) => ordinal),
					left.map(({ weight }) => weight),
				),
				row,
			);
	}
}
