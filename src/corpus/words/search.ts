import type { Database } from 'better-sqlite3';
import type { House } from '../../hansard/section.ts';
import { FIRST_DATED, passageIds } from '../passage-id.ts';
import { type Bucket, bucketOf, idsOf, type PassageKind, postingsRow, readBucket } from './bucket.ts';
import { ftsExpression, type Group, type Test, testOf, type Wanted } from './wanted.ts';

export interface Filter {
	readonly house: House | null;
	/** ISO dates, both inclusive. Either leaves out passages whose date is not in the copy. */
	readonly from: string | null;
	readonly to: string | null;
	/** Null for all. */
	readonly kinds: readonly PassageKind[] | null;
}

export type Sort = 'best' | 'newest' | 'oldest';

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

/** So many of the best are ever told apart. */
export const MOST_BEST = 200;
/**
 * Passages that have all the words of a phrase, read at most to see whether they stand one after another. FTS5 reads about one a
 * microsecond; a phrase that is met in time costs far less.
 */
const MOST_PHRASES = 60_000;

/** The questions put to the index, by name: tests ask SQLite for the plan of each. */
export const SEARCH_QUERIES = {
	buckets: 'SELECT bucket FROM words_buckets WHERE bucket BETWEEN ? AND ? ORDER BY bucket',
	size: 'SELECT sum(length(passages)) / 8 FROM words_buckets',
	bucket: 'SELECT passages FROM words_buckets WHERE bucket = ?',
	stem: 'SELECT id, passages FROM words_stems WHERE stem = ?',
	runs: 'SELECT runs FROM words_postings WHERE id = ?',
	phrases: 'SELECT rowid FROM words_text WHERE words_text MATCH ? AND rowid >= ? AND rowid < ?',
} as const;

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
	const buckets = db.prepare<[number, number], number>(SEARCH_QUERIES.buckets).pluck();
	const sizeOf = db.prepare<[], number>(SEARCH_QUERIES.size).pluck();
	const bucketAt = db.prepare<[number], Buffer>(SEARCH_QUERIES.bucket).pluck();
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
	function inBucket(bucket: Bucket, test: Test, within: Within): number[] {
		const found: number[] = [];
		for (let ordinal = 0; ordinal < bucket.size; ordinal++) {
			const held = bits[ordinal] ?? 0;
			if ((held & test.required) !== test.required) continue;
			if (test.may(held) && within(bucket, ordinal)) found.push(ordinal);
		}
		return found;
	}

	return function search(wanted: Wanted, filter: Filter, sort: Sort, offset: number, limit: number): Found {
		const test = testOf(wanted);
		const expression = test.phrases ? ftsExpression(wanted) : null;
		const groups = weighted(test.groups);
		const within = withinOf(filter);
		const range = rangeOf(filter);
		const order = buckets.all(bucketOf(range.from), bucketOf(range.below - 1));
		if (sort !== 'oldest') order.reverse();
		const enough = offset + limit;
		let best: { id: number; score: number }[] = [];
		let floor = Number.NEGATIVE_INFINITY;
		let total = 0;
		let left = mostPhrases;
		let searchedTo: number | null = null;
		for (const number of order) {
			const packed = bucketAt.get(number);
			if (!packed || !fill(groups, number, packed.length / 8)) continue;
			const bucket = readBucket(packed, number);
			let found = inBucket(bucket, test, within);
			if (expression !== null && found.length > 0) {
				if (left <= 0) {
					searchedTo = sort === 'oldest' ? idsOf(number).from : idsOf(number).below;
					break;
				}
				left -= found.length;
				const may = new Set(found);
				const { from, below } = idsOf(number);
				found = phrases
					.all(expression, BigInt(from), BigInt(below))
					.map((id) => bucket.ordinalOf(id))
					.filter((ordinal) => may.has(ordinal));
			}
			total += found.length;
			for (const ordinal of found) {
				const score = sort === 'best' ? (scores[ordinal] ?? 0) : 0;
				if (score > floor || sort !== 'best') best.push({ id: bucket.idAt(ordinal), score });
			}
			if (sort !== 'best') {
				if (best.length > enough) return cut(best, sort, offset, limit, null, null);
			} else if (best.length > MOST_BEST * 20) {
				best = ordered(best, sort).slice(0, MOST_BEST);
				floor = best.at(-1)?.score ?? floor;
			}
		}
		return cut(best, sort, offset, limit, searchedTo === null ? total : null, searchedTo);
	};
}

type Within = (bucket: Bucket, ordinal: number) => boolean;
type Candidate = { readonly id: number; readonly score: number };

function ordered(candidates: readonly Candidate[], sort: Sort): Candidate[] {
	return sort === 'oldest'
		? candidates.toSorted((one, other) => one.id - other.id)
		: candidates.toSorted((one, other) => other.score - one.score || other.id - one.id);
}

function cut(
	candidates: readonly Candidate[],
	sort: Sort,
	offset: number,
	limit: number,
	total: number | null,
	searchedTo: number | null,
): Found {
	const told = sort === 'best' ? ordered(candidates, sort).slice(0, MOST_BEST) : ordered(candidates, sort);
	return {
		passages: told.slice(offset, offset + limit).map(({ id }) => id),
		total,
		more: told.length > offset + limit,
		searchedTo,
	};
}

function rangeOf(filter: Filter): { readonly from: number; readonly below: number } {
	return {
		from: filter.from === null ? (filter.to === null ? 0 : FIRST_DATED) : passageIds(filter.from).from,
		below: filter.to === null ? Number.MAX_SAFE_INTEGER : passageIds(filter.to).below,
	};
}

function withinOf(filter: Filter): Within {
	const { from, below } = rangeOf(filter);
	const kinds = filter.kinds === null ? null : new Set(filter.kinds);
	return (bucket, ordinal) => {
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
