import type { Database } from 'better-sqlite3';
import { textReader } from '../blocks.ts';
import type { Finding } from '../verify.ts';
import { bucketOf, postingsRow, readBucket } from './bucket.ts';
import { passageReader, weightsIn } from './passage.ts';
import { eachPosting } from './postings.ts';

/** Most faults that are told. */
const TOLD = 20;

/** Holds the index of words against the text: each passage is found under each of its words, as heavily as it should, and nothing else is. */
export function* verifyWords(db: Database): Iterable<Finding> {
	let told = 0;
	for (const what of faults(db)) {
		if (told === TOLD) return;
		told += 1;
		yield { what: `the index of words: ${what}`, remedy: 'rebuild' };
	}
}

function* faults(db: Database): Iterable<string> {
	const ids = db.prepare(`SELECT id FROM passages WHERE kind <> 'between' ORDER BY id`).pluck();
	const inText = db.prepare('SELECT 1 FROM words_text WHERE rowid = ?').pluck();
	const members = db.prepare('SELECT passages FROM words_buckets WHERE bucket = ?').pluck();
	const stem = db.prepare('SELECT id FROM words_stems WHERE stem = ?').pluck();
	const runs = db.prepare('SELECT runs FROM words_postings WHERE id = ?').pluck();
	const passages = new Map<string, number>();
	let inBuckets = 0;
	const all = ids.all() as number[];
	const read = passageReader(db, textReader(db, 'still'));
	for (const [bucket, within] of Map.groupBy(all, bucketOf)) {
		const packed = members.get(bucket) as Buffer | undefined;
		const held = packed === undefined ? null : readBucket(packed, bucket);
		const wanted = new Map<string, Map<number, number>>();
		for (const id of within) {
			const row = read(id);
			if (inText.get(BigInt(id)) === undefined) yield `a passage of day ${dayOf(id)} is not in it`;
			const ordinal = held?.ordinalOf(id) ?? -1;
			if (row === null || ordinal < 0) {
				yield `a passage of day ${dayOf(id)} is not among its neighbours`;
				continue;
			}
			inBuckets += 1;
			for (const [word, weight] of weightsIn(row)) {
				const under = wanted.get(word) ?? new Map<number, number>();
				wanted.set(word, under.set(ordinal, weight));
				passages.set(word, (passages.get(word) ?? 0) + 1);
			}
		}
		for (const [word, under] of wanted) {
			const row = runs.get(postingsRow((stem.get(word) as number | undefined) ?? 0, bucket)) as
				| Buffer
				| undefined;
			if (!same(under, row ?? Buffer.alloc(0))) yield `“${word}” leads elsewhere than the text`;
		}
	}
	if (inBuckets !== all.length) yield `${all.length - inBuckets} passages are not in it`;
	for (const row of db.prepare('SELECT stem, passages FROM words_stems').iterate()) {
		const { stem: word, passages: counted } = row as { stem: string; passages: number };
		if ((passages.get(word) ?? 0) !== counted)
			yield `“${word}” is counted ${counted} times, not ${passages.get(word) ?? 0}`;
	}
	const indexed = db.prepare('SELECT count(*) FROM words_text').pluck().get() as number;
	if (indexed !== all.length) yield `it holds ${indexed} passages, not ${all.length}`;
}

function same(wanted: ReadonlyMap<number, number>, runs: Buffer): boolean {
	let found = 0;
	let right = true;
	eachPosting(runs, (ordinal, weight) => {
		found += 1;
		if (wanted.get(ordinal) !== weight) right = false;
	});
	return right && found === wanted.size;
}

/** The number of the day, out of a passage's id. */
function dayOf(passage: number): number {
	return Math.floor(passage / 2 ** 20);
}
