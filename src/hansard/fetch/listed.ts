import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Gatherer, Hits } from './gather.ts';
import type { PoliteClient } from './polite.ts';
import type { Wanted, WantedDays } from './wanted.ts';

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

/**
 * The pages of a list, to be walked.
 *
 * @param gather is told how many values there are from a page on.
 * @throws UserError where the API answers otherwise than documented.
 */
export function listed<T>(
	{ of, shape, by, since, besides }: Listed<T>,
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	gather: Gatherer,
): (skip: number) => Promise<Hits<T>> {
	const list = z.object({ totalResults: z.number(), results: z.array(z.object({ value: shape })) });
	return async (skip) => {
		const { from, to, house } = wanted;
		const query = new URLSearchParams({
			...('search' in wanted && { searchTerm: wanted.search }),
			...besides,
			[`${by}WhenFrom`]: from < since ? since : from,
			[`${by}WhenTo`]: to,
			...(house && { house }),
			skip: String(skip),
			take: String(PAGE),
		});
		const read = list.safeParse(await api.json(`api/written${of}/${of}?${query}`));
		if (!read.success)
			throw new UserError(`The written-${of} API answered the search in a way that is not documented.`);
		const { totalResults: total, results } = read.data;
		gather.ahead(total - skip);
		return { total, results: results.map(({ value }) => value) };
	};
}
