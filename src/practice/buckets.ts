/** So many requests of a kind in so many seconds, counted for each channel by itself. */
interface Limit {
	readonly method: string;
	readonly path: RegExp;
	readonly count: number;
	readonly seconds: number;
}

/** Discord tells its limits in headers and writes none of them down: these are what it sends of late. */
const LIMITS: readonly Limit[] = [
	{ method: 'POST', path: /^\/channels\/(\d+)\/messages$/, count: 5, seconds: 5 },
	{ method: 'PATCH', path: /^\/channels\/(\d+)\/messages\/\d+$/, count: 5, seconds: 5 },
	{ method: 'DELETE', path: /^\/channels\/(\d+)\/messages\/\d+$/, count: 5, seconds: 1 },
];

/** What a request found: the headers that tell of the limit, and how long the caller must wait where it is used up. */
export interface Taken {
	readonly headers: Readonly<Record<string, string>>;
	/** Seconds; null where the request may go on. */
	readonly wait: number | null;
}

/**
 * Counts requests against the limits of their routes.
 *
 * @param now milliseconds.
 */
export function createBuckets(now: () => number): (method: string, path: string) => Taken {
	const used = new Map<string, { count: number; until: number }>();
	return (method, path) => {
		for (const [index, limit] of LIMITS.entries()) {
			const channel = limit.method === method ? limit.path.exec(path)?.[1] : undefined;
			if (channel === undefined) continue;
			const at = now();
			const key = `${index} ${channel}`;
			const standing = used.get(key);
			const bucket =
				standing !== undefined && standing.until > at
					? standing
					: { count: 0, until: at + limit.seconds * 1_000 };
			used.set(key, bucket);
			const left = (bucket.until - at) / 1_000;
			const full = bucket.count >= limit.count;
			if (!full) bucket.count += 1;
			return {
				wait: full ? left : null,
				headers: {
					'x-ratelimit-bucket': `practice-${index}`,
					'x-ratelimit-limit': String(limit.count),
					'x-ratelimit-remaining': String(limit.count - bucket.count),
					'x-ratelimit-reset': String(bucket.until / 1_000),
					'x-ratelimit-reset-after': String(left),
				},
			};
		}
		return { headers: {}, wait: null };
	};
}
