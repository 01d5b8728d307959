import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseIsoDate } from '../dates.ts';
import { gatherer, walk } from './gather.ts';
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

/**
 * Fetches every answered written question that matches, one by one, as lists cut long answers off. One that the API refuses is left
 * out and named in what comes back.
 */
export async function fetchQuestions(
	wanted: Wanted,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	if (wanted.to < QUESTIONS_SINCE) return gather.result();
	const page = async (skip: number) => {
		const read = list.safeParse(await api.json(`api/writtenquestions/questions?${listQuery(wanted, skip)}`));
		if (!read.success) {
			throw new UserError('The written-questions API answered the search in a way that is not documented.');
		}
		progress.found(read.data.totalResults);
		return { total: read.data.totalResults, results: read.data.results };
	};
	await walk(page, ({ value }) =>
		gather.take({
			id: `question ${value.uin}`,
			name: nameOf(value),
			address: `api/writtenquestions/questions/${value.id}?expandMember=true`,
		}),
	);
	return gather.result();
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
