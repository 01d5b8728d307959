import type { Bucket } from './bucket.ts';

export type Sort = 'best' | 'newest' | 'oldest';

/** So many of the best are ever told apart. */
export const MOST_BEST = 200;

/** What a search has come upon so far, bucket by bucket, in the order of the sort. */
export interface Hits {
	add(bucket: number, found: readonly number[], scores: Float32Array): void;
	/** Whether whatever is still to come would not be shown. */
	enough(): boolean;
	total(): number;
	/** Ids of passages in order, from `offset` on, and whether there are more. */
	cut(offset: number, limit: number): { readonly passages: readonly number[]; readonly more: boolean };
}

interface Candidate {
	readonly bucket: number;
	readonly ordinal: number;
	readonly score: number;
}

/**
 * Keeps the best alone. Of one score those of the newer bucket come first. The buckets themselves are read only for what is shown.
 *
 * @param bucketAt reads a bucket, or gives it again.
 */
export function bestHits(bucketAt: (bucket: number) => Bucket): Hits {
	let best: Candidate[] = [];
	let floor = Number.NEGATIVE_INFINITY;
	let total = 0;
	const settle = () => {
		best = best
			.toSorted(
				(one, other) => other.score - one.score || other.bucket - one.bucket || other.ordinal - one.ordinal,
			)
			.slice(0, MOST_BEST);
	};
	return {
		add(bucket, found, scores) {
			total += found.length;
			for (const ordinal of found) {
				const score = scores[ordinal] ?? 0;
				if (score > floor) best.push({ bucket, ordinal, score });
			}
			if (best.length > MOST_BEST * 4) {
				settle();
				floor = best.at(-1)?.score ?? floor;
			}
		},
		enough: () => false,
		total: () => total,
		cut(offset, limit) {
			settle();
			return {
				passages: best
					.slice(offset, offset + limit)
					.map(({ bucket, ordinal }) => bucketAt(bucket).idAt(ordinal)),
				more: best.length > offset + limit,
			};
		},
	};
}

/** Keeps all by date, until there is one more than is asked for. Buckets come in the order of the sort. */
export function datedHits(
	bucketAt: (bucket: number) => Bucket,
	sort: 'newest' | 'oldest',
	asked: number,
): Hits {
	const all: number[] = [];
	return {
		add(bucket, found) {
			const held = bucketAt(bucket);
			const ids = found.map((ordinal) => held.idAt(ordinal));
			all.push(...ids.sort((one, other) => (sort === 'oldest' ? one - other : other - one)));
		},
		enough: () => all.length > asked,
		total: () => all.length,
		cut: (offset, limit) => ({
			passages: all.slice(offset, offset + limit),
			more: all.length > offset + limit,
		}),
	};
}
