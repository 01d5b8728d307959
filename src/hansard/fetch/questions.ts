import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseIsoDate } from '../dates.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted } from './wanted.ts';

export const QUESTIONS_API = 'https://questions-statements-api.parliament.uk';

/** Before this day written answers stand in Hansard itself, and this API has none. */
export const QUESTIONS_SINCE = '2014-05-01';

const list = z.object({
	totalResults: z.number(),
	results: z.array(
		z.object({
			value: z.object({
				id: z.number(),
				uin: z.string(),
				house: z.string().nullish(),
				dateAnswered: z.string().nullish(),
			}),
		}),
	),
});

const PAGE = 50;

/** Fetches every answered written question that matches, one by one, as lists cut long answers off. */
export async function fetchQuestions(
	wanted: Wanted,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	if (wanted.to < QUESTIONS_SINCE) return { found: 0, fresh: 0 };
	const seen = new Set<number>();
	let fresh = 0;
	for (let skip = 0; ; skip += PAGE) {
		const read = list.safeParse(await api.json(`api/writtenquestions/questions?${listQuery(wanted, skip)}`));
		if (!read.success) {
			throw new UserError('The written-questions API answered the search in a way that is not documented.');
		}
		const { results, totalResults } = read.data;
		progress.found(totalResults);
		for (const { value } of results) {
			if (seen.has(value.id)) continue;
			seen.add(value.id);
			const name = nameOf(value);
			const known = shelf.has(name);
			if (!known)
				shelf.put(name, await api.json(`api/writtenquestions/questions/${value.id}?expandMember=true`));
			fresh += known ? 0 : 1;
			progress.kept(!known);
		}
		if (results.length < PAGE) break;
	}
	return { found: seen.size, fresh };
}

function listQuery({ search, from, to, house }: Wanted, skip: number): URLSearchParams {
	return new URLSearchParams({
		searchTerm: search,
		answered: 'Answered',
		answeredWhenFrom: from < QUESTIONS_SINCE ? QUESTIONS_SINCE : from,
		answeredWhenTo: to,
		...(house && { house }),
		skip: String(skip),
		take: String(PAGE),
	});
}

function nameOf(value: z.infer<typeof list>['results'][number]['value']): string {
	const day = parseIsoDate(value.dateAnswered ?? '');
	return ['question', value.house, day, value.uin, value.id].filter(Boolean).join('-').toLowerCase();
}
