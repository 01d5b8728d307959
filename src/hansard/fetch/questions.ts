import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { parseIsoDate } from '../dates.ts';
import { gatherer, walk } from './gather.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';

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
 * out and named in what comes back. Of whole days, those whose answer was corrected on one of them are fetched again.
 */
export async function fetchQuestions(
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, wanted.limit ?? null);
	if (wanted.to < QUESTIONS_SINCE) return gather.result();
	const page = (when: When) => async (skip: number) => {
		const query = listQuery(wanted, when, skip);
		const read = list.safeParse(await api.json(`api/writtenquestions/questions?${query}`));
		if (!read.success) {
			throw new UserError('The written-questions API answered the search in a way that is not documented.');
		}
		progress.found(gather.result().found + read.data.totalResults - skip);
		return { total: read.data.totalResults, results: read.data.results };
	};
	for (const when of 'search' in wanted ? WORDS : DAYS)
		await walk(page(when), ({ value }) =>
			gather.take({
				id: `question ${value.uin}`,
				name: nameOf(value),
				address: `api/writtenquestions/questions/${value.id}?expandMember=true`,
				changes: when === 'corrected',
			}),
		);
	return gather.result();
}

type When = 'answered' | 'corrected';
const WORDS: readonly When[] = ['answered'];
/** What was corrected comes first, as nothing is taken twice in a run. */
const DAYS: readonly When[] = ['corrected', 'answered'];

function listQuery(wanted: Wanted | WantedDays, when: When, skip: number): URLSearchParams {
	const { from, to, house } = wanted;
	return new URLSearchParams({
		...('search' in wanted && { searchTerm: wanted.search }),
		answered: 'Answered',
		[`${when}WhenFrom`]: from < QUESTIONS_SINCE ? QUESTIONS_SINCE : from,
		[`${when}WhenTo`]: to,
		...(house && { house }),
		skip: String(skip),
		take: String(PAGE),
	});
}

function nameOf(value: z.infer<typeof list>['results'][number]['value']): string {
	const day = parseIsoDate(value.dateAnswered ?? '');
	return ['question', value.house, day, value.uin, value.id].filter(Boolean).join('-').toLowerCase();
}
