import { z } from 'zod';
import { parseIsoDate } from '../dates.ts';
import { gatherer, walk } from './gather.ts';
import { countListed, listed } from './listed.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';
import { searchWords } from './words.ts';

/** Before this day written statements stand in Hansard alone, and this API has none. */
const SINCE = '2014-11-17';

const statement = z.object({
	id: z.number(),
	uin: z.string().nullish(),
	house: z.string().nullish(),
	dateMade: z.string().nullish(),
});

const MADE = { of: 'statements', shape: statement, by: 'made', since: SINCE } as const;

/** How many statements the API says match. */
export function countStatements(wanted: Wanted | WantedDays, api: PoliteClient): Promise<number> {
	return countListed(MADE, wanted, api);
}

/** Fetches every written statement that matches, one by one, as lists cut long ones off. One that the API refuses is left out and named. */
export async function fetchStatements(
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	if (wanted.to < SINCE) return gather.result();
	const words = 'search' in wanted ? { words: searchWords(wanted.search) } : {};
	const page = listed(MADE, wanted, api, gather);
	await walk(page, ({ id, uin, house, dateMade }) =>
		gather.take({
			id: `statement ${uin ?? id}`,
			name: ['statement', house, parseIsoDate(dateMade ?? ''), uin, id]
				.filter(Boolean)
				.join('-')
				.toLowerCase(),
			address: `api/writtenstatements/statements/${id}?expandMember=true`,
			...words,
		}),
	);
	return gather.result();
}
