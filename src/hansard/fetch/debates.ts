import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseIsoDate } from '../dates.ts';
import { gatherer, type Held, shelfName, walk } from './gather.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted } from './wanted.ts';
import { searchWords } from './words.ts';

export const HANSARD_API = 'https://hansard-api.parliament.uk';

const hits = z.object({
	TotalResultCount: z.number().nullish(),
	Results: z.array(
		z.object({
			DebateSectionExtId: z.string().nullish(),
			SittingDate: z.string().nullish(),
			House: z.string().nullish(),
		}),
	),
});

/** The most the API gives at a time. */
const PAGE = 100;
const KINDS = ['Spoken', 'Written', 'Corrections'] as const;

/**
 * Fetches every debate and every section of written answers in which the words stand, whole, from the Hansard API: the search
 * gives only the contributions that hold the words, and the debate they stand in says who answered and where. A debate that the API
 * refuses is left out and named in what comes back.
 */
export async function fetchDebates(
	wanted: Wanted,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	const words = searchWords(wanted.search);
	for (const kind of KINDS) {
		const page = async (skip: number) => {
			const { TotalResultCount, Results } = await hitsOf(kind, searchQuery(wanted, skip, PAGE), api);
			return { total: TotalResultCount ?? null, results: Results };
		};
		const missing = await walk(page, async ({ DebateSectionExtId: id, SittingDate, House }) => {
			if (!id) return true;
			const going = await gather.take({ ...debateOf(id, SittingDate, House), words });
			gather.ahead(0);
			return going;
		});
		gather.short(missing);
	}
	return gather.result();
}

/** How many contributions the API says hold any of the words, before anything is fetched. */
export async function countDebates(wanted: Wanted, api: PoliteClient): Promise<number> {
	let total = 0;
	for (const kind of KINDS)
		total += (await hitsOf(kind, searchQuery(wanted, 0, 1), api)).TotalResultCount ?? 0;
	return total;
}

async function hitsOf(
	kind: (typeof KINDS)[number],
	query: URLSearchParams,
	api: PoliteClient,
): Promise<z.infer<typeof hits>> {
	const read = hits.safeParse(await api.json(`search/contributions/${kind}.json?${query}`));
	if (!read.success)
		throw new UserError('The Hansard API answered the search in a way that is not documented.');
	return read.data;
}

function searchQuery({ search, from, to, house }: Wanted, skip: number, take: number): URLSearchParams {
	return new URLSearchParams({
		'queryParameters.searchTerm': search,
		'queryParameters.startDate': from,
		'queryParameters.endDate': to,
		...(house && { 'queryParameters.house': house }),
		'queryParameters.orderBy': 'SittingDateAsc',
		'queryParameters.skip': String(skip),
		'queryParameters.take': String(take),
	});
}

/** Where the API has a debate, and its name on the shelf, whichever way it was found. */
export function debateOf(
	id: string,
	date: string | null | undefined,
	house: string | null | undefined,
): Held {
	const name = shelfName('debate', house, parseIsoDate(date ?? ''), id);
	return { id, name, address: `debates/debate/${encodeURIComponent(id)}.json` };
}
