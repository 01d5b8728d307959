import { z } from 'zod';
import { parseIsoDate } from '../dates.ts';
import { type Held, shelfName } from './gather.ts';
import { countListed, fetchListed } from './listed.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';

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
export function fetchStatements(
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	return fetchListed([MADE], heldOf, { wanted, api, shelf, progress });
}

function heldOf({ id, uin, house, dateMade }: z.infer<typeof statement>): Held {
	return {
		id: `statement ${uin ?? id}`,
		name: shelfName('statement', house, parseIsoDate(dateMade ?? ''), uin, id),
		address: `api/writtenstatements/statements/${id}?expandMember=true`,
	};
}
