import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseIsoDate } from '../dates.ts';
import { gatherer, walk } from './gather.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';

/** Before this day written statements stand in Hansard alone, and this API has none. */
export const STATEMENTS_SINCE = '2014-11-17';

const list = z.object({
	totalResults: z.number(),
	results: z.array(
		z.object({
			value: z.object({
				id: z.number(),
				uin: z.string().nullish(),
				house: z.string().nullish(),
				dateMade: z.string().nullish(),
			}),
		}),
	),
});

const PAGE = 50;

/** Fetches every written statement that matches, one by one, as lists cut long ones off. One that the API refuses is left out and named. */
export async function fetchStatements(
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	if (wanted.to < STATEMENTS_SINCE) return gather.result();
	const page = async (skip: number) => {
		const read = list.safeParse(
			await api.json(`api/writtenstatements/statements?${listQuery(wanted, skip)}`),
		);
		if (!read.success)
			throw new UserError('The written-statements API answered the search in a way that is not documented.');
		progress.found(gather.result().found + read.data.totalResults - skip);
		return { total: read.data.totalResults, results: read.data.results };
	};
	await walk(page, ({ value: { id, uin, house, dateMade } }) =>
		gather.take({
			id: `statement ${uin ?? id}`,
			name: ['statement', house, parseIsoDate(dateMade ?? ''), uin, id]
				.filter(Boolean)
				.join('-')
				.toLowerCase(),
			address: `api/writtenstatements/statements/${id}?expandMember=true`,
		}),
	);
	return gather.result();
}

function listQuery(wanted: Wanted | WantedDays, skip: number): URLSearchParams {
	const { from, to, house } = wanted;
	return new URLSearchParams({
		...('search' in wanted && { searchTerm: wanted.search }),
		madeWhenFrom: from < STATEMENTS_SINCE ? STATEMENTS_SINCE : from,
		madeWhenTo: to,
		...(house && { house }),
		skip: String(skip),
		take: String(PAGE),
	});
}
