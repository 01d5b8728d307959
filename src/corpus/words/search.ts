import type { Database } from 'better-sqlite3';
import type { House } from '../../hansard/section.ts';
import { passagesBetween } from '../passage-id.ts';
import { type Bucket, bucketOf, idsOf, type PassageKind, postingsRow, readBucket } from './bucket.ts';
import { bestHits, datedHits, type Sort } from './hits.ts';
import { ftsExpression, type Group, type Test, testOf, type Wanted } from './wanted.ts';

export interface Filter {
	readonly house: House | null;
	/** ISO dates, both inclusive. Either leaves out passages whose date is not in the copy. */
	readonly from: string | null;
	readonly to: string | null;
	/** Null for all. */
	readonly kinds: readonly PassageKind[] | null;
}

/** All that is on record. */
export const EVERYWHERE: Filter = { house: null, from: null, to: null, kinds: null };

export interface Found {
	/** Rows of `passages`, in the order asked for. */
	readonly passages: readonly number[];
	/** How many there are in all; null where the search stopped at what it was asked for. */
	readonly total: number | null;
	/** There are more than these. */
	readonly more: boolean;
	/** Where a phrase of common words was given up: ids from here on were searched, in the order of dates; else null. */
	readonly searchedTo: number | null;
}

/**
 * Passages that have all the words of a phrase, read at most to see whether they stand one after another. FTS5 takes up to ten
 * microseconds for each; a phrase that tells anything is settled long before.
 */
const MOST_PHRASES = 6_000;

/** The questions put to the index, by name: tests ask SQLite for the plan of each. */
export const SEARCH_QUERIES = {
	buckets:
		'SELECT bucket, length(passages) / 8 AS size FROM words_buckets WHERE bucket BETWEEN ? AND ? ORDER BY bucket',
	size: 'SELECT sum(length(passages)) / 8 FROM words_buckets',
	bucket: 'SELECT passages FROM words_buckets WHERE bucket = ?',
	stem: 'SELECT id, passages FROM words_stems WHERE stem = ?',
	runs: 'SELECT runs FROM words_postings WHERE id = ?',
	phrases: 'SELECT rowid FROM words_text WHERE words_text MATCH ? AND rowid >= ? AND rowid < ?',
} as const;

const NO_MEMBERS = Buffer.alloc(0);

interface Weighted extends Group {
	readonly ids: readonly number[];
	/** What a posting's weight counts for: how rare the word is. */
	readonly rarity: number;
}

/**
 * Finds passages. Reading only; one search at a time holds the arrays, which are the size of the largest bucket.
 *
 * @param mostPhrases see `MOST_PHRASES`.
 */
export function passageSearch(db: Database, mostPhrases = MOST_PHRASES) {
	const buckets = db.prepare<[number, number], { bucket: number; size: number }>(SEARCH_QUERIES.buckets);
	const sizeOf = db.prepare<[], number>(SEARCH_QUERIES.size).pluck();
	const members = db.prepare<[number], Buffer>(SEARCH_QUERIES.bucket).pluck();
	const stemOf = db.prepare<[string], { id: number; passages: number }>(SEARCH_QUERIES.stem);
	const runsOf = db.prepare<[number], Buffer>(SEARCH_QUERIES.runs).pluck();
	const phrases = db.prepare<[string, bigint, bigint], number>(SEARCH_QUERIES.phrases).pluck();
	let bits = new Uint32Array(1024);
	let scores = new Float32Array(1024);

	function weighted(groups: readonly Group[]): Weighted[] {
		const size = sizeOf.get() ?? 0;
		return groups
			.map((group) => {
				const stems = group.stems.map((stem) => stemOf.get(stem)).filter((stem) => stem !== undefined);
				const passages = stems.reduce((sum, stem) => sum + stem.passages, 0);
				const rarity = Math.log(1 + Math.max(0, size - passages + 0.5) / (passages + 0.5));
				return { ...group, ids: stems.map((stem) => stem.id), passages, rarity: group.counts ? rarity : 0 };
			})
			.sort((one, other) => Number(other.required) - Number(one.required) || one.passages - other.passages);
	}

	/** Fills the arrays for one bucket; false where a required word does not stand in it. */
	function fill(groups: readonly Weighted[], bucket: number, size: number): boolean {
		const rows = [];
		for (const group of groups) {
			const runs = group.ids
				.map((id) => runsOf.get(postingsRow(id, bucket)))
				.filter((row) => row !== undefined);
			if (runs.length === 0 && group.required) return false;
			rows.push({ group, runs });
		}
		if (bits.length < size) {
			bits = new Uint32Array(size * 2);
			scores = new Float32Array(size * 2);
		}
		bits.fill(0, 0, size);
		scores.fill(0, 0, size);
		for (const { group, runs } of rows)
			for (const run of runs) mark(run, group.bit, group.rarity, bits, scores);
		return true;
	}

	/** Ordinals of one bucket that are wanted, as far as single words tell. */
	function inBucket(size: number, test: Test, within: ((ordinal: number) => boolean) | null): number[] {
		const { required, may } = test;
		const found: number[] = [];
		for (let ordinal = 0; ordinal < size; ordinal++) {
			const held = bits[ordinal] ?? 0;
			if ((held & required) !== required || (may !== null && !may(held))) continue;
			if (within === null || within(ordinal)) found.push(ordinal);
		}
		return found;
	}

	/** Those of these ordinals in which the words also stand one after another. */
	function inPhrases(expression: string, bucket: Bucket, number: number, found: readonly number[]): number[] {
		const ordinals = new Map(found.map((ordinal) => [bucket.idAt(ordinal), ordinal]));
		const { from, below } = idsOf(number);
		return phrases
			.all(expression, BigInt(from), BigInt(below))
			.map((id) => ordinals.get(id))
			.filter((ordinal) => ordinal !== undefined);
	}

	return function search(wanted: Wanted, filter: Filter, sort: Sort, offset: number, limit: number): Found {
		const test = testOf(wanted);
		const expression = test.phrases ? ftsExpression(wanted) : null;
		const groups = weighted(test.groups);
		const needsWords = test.may === null || !test.may(0);
		const range = passagesBetween(filter);
		const order = buckets.all(bucketOf(range.from), bucketOf(range.below - 1));
		if (sort !== 'oldest') order.reverse();
		const read = new Map<number, Bucket>();
		const bucketAt = (number: number): Bucket => {
			const held = read.get(number) ?? readBucket(members.get(number) ?? NO_MEMBERS, number);
			read.set(number, held);
			return held;
		};
		const hits = sort === 'best' ? bestHits(bucketAt) : datedHits(bucketAt, sort, offset + limit);
		let left = mostPhrases;
		for (const { bucket, size } of order) {
			if (!fill(groups, bucket, size)) continue;
			// A passage that was taken out is in no stem's postings: without a filter the bucket itself need not be read.
			const free = needsWords && isFree(filter, range, bucket);
			let found = inBucket(size, test, free ? null : withinOf(filter, range, bucketAt(bucket)));
			if (found.length === 0) continue;
			if (expression !== null) {
				if (left <= 0) {
					const { from, below } = idsOf(bucket);
					return { ...hits.cut(offset, limit), total: null, searchedTo: sort === 'oldest' ? from : below };
				}
				left -= found.length;
				found = inPhrases(expression, bucketAt(bucket), bucket, found);
			}
			hits.add(bucket, found, scores);
			if (hits.enough()) return { ...hits.cut(offset, limit), total: null, searchedTo: null };
		}
		return { ...hits.cut(offset, limit), total: hits.total(), searchedTo: null };
	};
}

type Range = ReturnType<typeof passagesBetween>;

/** Whether a filter lets through every passage of a bucket. */
function isFree({ house, kinds }: Filter, { from, below }: Range, number: number): boolean {
	const ids = idsOf(number);
	return house === null && kinds === null && from <= ids.from && ids.below <= below;
}

function withinOf(filter: Filter, { from, below }: Range, bucket: Bucket): (ordinal: number) => boolean {
	const kinds = filter.kinds === null ? null : new Set(filter.kinds);
	return (ordinal) => {
		const id = bucket.idAt(ordinal);
		if (id < from || id >= below) return false;
		if (filter.house !== null && bucket.houseAt(ordinal) !== filter.house) return false;
		return kinds === null || kinds.has(bucket.kindAt(ordinal));
	};
}

/** `eachPosting`, written out: half of a common word's time is spent here. */
function mark(runs: Uint8Array, bit: number, rarity: number, bits: Uint32Array, scores: Float32Array): void {
	let at = 0;
	while (at < runs.length) {
		let left = 0;
		for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
			byte = runs[at++] ?? 0;
			left |= (byte & 0x7f) << shift;
		}
		let ordinal = -1;
		for (; left > 0; left--) {
			let byte = runs[at++] ?? 0;
			let step = byte & 0x7f;
			for (let shift = 7; byte >= 0x80; shift += 7) {
				byte = runs[at++] ?? 0;
				step |= (byte & 0x7f) << shift;
			}
			ordinal += step + 1;
			const weight = runs[at++] ?? 0;
			const held = bits[ordinal] ?? 0;
			if ((held & bit) !== 0) continue;
			bits[ordinal] = held | bit;
			scores[ordinal] = (scores[ordinal] ?? 0) + rarity * weight;
		}
	}
}
