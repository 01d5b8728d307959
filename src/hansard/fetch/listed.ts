import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { type Gatherer, gatherer, type Held, type Hits, walk } from './gather.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';
import { searchWords } from './words.ts';

/** A list of the questions-statements API. */
export interface Listed<T> {
	readonly of: 'questions' | 'statements';
	/** What is read of each of its values. */
	readonly shape: z.ZodType<T>;
	/** The day by which they are asked for. */
	readonly by: 'answered' | 'corrected' | 'made';
	/** The ISO day before which the API has none. */
	readonly since: string;
	/** What else is asked of them. */
	readonly besides?: Readonly<Record<string, string>>;
}

const PAGE = 50;

/** What a run is after, by which client, and where it goes. */
export interface Run {
	readonly wanted: Wanted | WantedDays;
	readonly api: PoliteClient;
	readonly shelf: Shelf;
	readonly progress: Progress;
}

/**
 * Fetches every value of some lists by itself. Of a list by days of correction, what was fetched before is fetched again.
 *
 * @throws UserError where the API answers otherwise than documented; Refusal where it refuses one value after the other.
 */
export async function fetchListed<T>(
	lists: readonly Listed<T>[],
	heldOf: (value: T) => Held,
	{ wanted, api, shelf, progress }: Run,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	const words = 'search' in wanted ? { words: searchWords(wanted.search) } : {};
	for (const list of lists.filter(({ since }) => wanted.to >= since)) {
		const changes = list.by === 'corrected';
		const missing = await walk(pagesOf(list, wanted, api, gather), (value) =>
			gather.take({ ...heldOf(value), changes, ...words }),
		);
		gather.short(missing);
	}
	return gather.result();
}

/** The pages of a list, to be walked; `gather` is told how many values there are from a page on. */
function pagesOf<T>(
	asked: Listed<T>,
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	gather: Gatherer,
): (skip: number) => Promise<Hits<T>> {
	return async (skip) => {
		const { totalResults: total, results } = await pageOf(asked, wanted, api, { skip, take: PAGE });
		gather.ahead(total - skip);
		return { total, results: results.map(({ value }) => value) };
	};
}

/** How many values the list has, before any is fetched. */
export async function countListed<T>(
	asked: Listed<T>,
	wanted: Wanted | WantedDays,
	api: PoliteClient,
): Promise<number> {
	if (wanted.to < asked.since) return 0;
	return (await pageOf(asked, wanted, api, { skip: 0, take: 1 })).totalResults;
}

async function pageOf<T>(
	{ of, shape, by, since, besides }: Listed<T>,
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	{ skip, take }: { skip: number; take: number },
) {
	const list = z.object({ totalResults: z.number(), results: z.array(z.object({ value: shape })) });
	const { from, to, house } = wanted;
	const query = new URLSearchParams({
		...('search' in wanted && { searchTerm: wanted.search }),
		...besides,
		[`${by}WhenFrom`]: from < since ? since : from,
		[`${by}WhenTo`]: to,
		...(house && { house }),
		skip: String(skip),
		take: String(take),
	});
	const read = list.safeParse(await api.json(`api/written${of}/${of}?${query}`));
	if (!read.success)
		throw new UserError(`The written-${of} API answered the search in a way that is not documented.`);
	return read.data;
}
