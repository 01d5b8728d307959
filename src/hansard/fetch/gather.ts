import { createHash } from 'node:crypto';
import { type PoliteClient, Refusal } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, LeftOut, Progress } from './wanted.ts';
import type { SearchWords } from './words.ts';

/** One document that an API holds. */
export interface Held {
	/** What it is called in messages, and told from others by. */
	readonly id: string;
	/** Its name on the shelf. */
	readonly name: string;
	/** Path and query below the API's base. */
	readonly address: string;
	/** What is kept of it; null where it holds nothing to be read, which is remembered. Without this, all. */
	readonly keep?: (json: unknown) => unknown;
	/** The words it must hold; that it does not is remembered for these words alone. */
	readonly words?: SearchWords;
	/** It may have changed since it was fetched, and is fetched again. */
	readonly changes?: boolean;
}

/** A document's name on the shelf, made of what is known of it. */
export function shelfName(...parts: readonly (string | number | null | undefined)[]): string {
	return parts.filter(Boolean).join('-').toLowerCase();
}

/** Fetches documents one by one. */
export interface Gatherer {
	/** Fetches this one, unless it was met before or is on the shelf; false where as many as were wanted are there. */
	take(held: Held): Promise<boolean>;
	/**
	 * Notes what the API would not give.
	 *
	 * @throws Refusal where it is one refusal too many.
	 */
	leave(id: string, refusal: Refusal): void;
	/** Notes that the API counts so many more hits than it gave. */
	short(missing: number): void;
	/** Tells the progress how many match: those met, and so many more. */
	ahead(count: number): void;
	result(): Fetched;
}

/** So many refusals one after the other are no gaps: the API is not there. */
const DOWN = 10;

/**
 * @param limit the most documents to fetch in this run; null for all.
 * @throws Refusal where the API refuses document after document.
 */
export function gatherer(
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
	limit: number | null,
): Gatherer {
	const seen = new Set<string>();
	const left: LeftOut[] = [];
	let fresh = 0;
	let before = 0;
	let without = 0;
	let refused = 0;
	const leave = (id: string, refusal: Refusal): void => {
		refused += 1;
		left.push({ id, why: refusal.reason });
		if (refused >= DOWN) throw refusal;
	};
	const fetchOne = async ({ id, name, address, keep, words }: Held): Promise<void> => {
		let json: unknown;
		try {
			json = await api.json(address);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			leave(id, error);
			return;
		}
		refused = 0;
		const kept = keep === undefined ? json : keep(json);
		if (words && !words.standIn(kept)) {
			shelf.put(lackingIn(words, name), {});
			without += 1;
		} else if (kept === null) shelf.put(nothingIn(name), {});
		else {
			shelf.put(name, kept);
			fresh += 1;
		}
	};
	return {
		leave,
		async take(held) {
			if (limit !== null && fresh >= limit) return false;
			if (seen.has(held.id)) return true;
			seen.add(held.id);
			const lacking = held.words !== undefined && shelf.has(lackingIn(held.words, held.name));
			if (lacking) without += 1;
			const known =
				lacking || (held.changes !== true && (shelf.has(held.name) || shelf.has(nothingIn(held.name))));
			if (known && !lacking) before += 1;
			if (!known) await fetchOne(held);
			progress.kept(!known);
			return true;
		},
		short(missing) {
			const id = missing === 1 ? 'one more hit' : `${missing} more hits`;
			if (missing > 0) left.push({ id, why: 'counts them and did not give them' });
		},
		ahead: (count) => progress.found(seen.size + count),
		result: () => ({ found: seen.size, fresh, before, without, left }),
	};
}

/** The name under which it is remembered that a document holds nothing; hidden, so that it is not loaded. */
function nothingIn(name: string): string {
	return `.nothing-in-${name}`;
}

/** The name under which it is remembered that a document lacks these words. */
function lackingIn(words: SearchWords, name: string): string {
	return `.without-${createHash('sha256').update(words.name).digest('hex').slice(0, 12)}-${name}`;
}

/** A page of hits. */
export interface Hits<T> {
	/** How many the API says there are in all; null where it does not say. */
	readonly total: number | null;
	readonly results: readonly T[];
}

/**
 * Walks the pages of a search by the total that the API states, however many hits it gives at a time. An API that gives the same
 * page again, as one that does not heed where to go on, ends the walk.
 *
 * @param each what is done with a hit; returning false ends the walk.
 * @returns how many hits the API counts and did not give.
 */
export async function walk<T>(
	page: (skip: number) => Promise<Hits<T>>,
	each: (result: T) => Promise<boolean>,
): Promise<number> {
	let before = '';
	for (let skip = 0; ; ) {
		const { total, results } = await page(skip);
		const here = JSON.stringify(results);
		if (results.length === 0 || here === before) return Math.max((total ?? 0) - skip, 0);
		before = here;
		for (const result of results) if (!(await each(result))) return 0;
		skip += results.length;
		if (total !== null && skip >= total) return 0;
	}
}
