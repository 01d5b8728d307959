import { z } from 'zod';
import { parseIsoDate } from '../dates.ts';
import { gatherer, walk } from './gather.ts';
import { countListed, listed } from './listed.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';
import { searchWords } from './words.ts';

export const QUESTIONS_API = 'https://questions-statements-api.parliament.uk';

/** Before this day written answers stand in Hansard itself, and this API has none. */
const SINCE = '2014-05-01';

const question = z.object({
	id: z.number(),
	uin: z.string(),
	house: z.string().nullish(),
	dateAnswered: z.string().nullish(),
});

const ANSWERED = {
	of: 'questions',
	shape: question,
	since: SINCE,
	besides: { answered: 'Answered' },
} as const;

/** How many answered questions the API says match. */
export function countQuestions(wanted: Wanted | WantedDays, api: PoliteClient): Promise<number> {
	return countListed({ ...ANSWERED, by: 'answered' }, wanted, api);
}

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
	if (wanted.to < SINCE) return gather.result();
	const words = 'search' in wanted ? { words: searchWords(wanted.search) } : {};
	for (const by of 'search' in wanted ? WORDS : DAYS) {
		const page = listed({ ...ANSWERED, by }, wanted, api, gather);
		await walk(page, (value) =>
			gather.take({
				id: `question ${value.uin}`,
				name: nameOf(value),
				address: `api/writtenquestions/questions/${value.id}?expandMember=true`,
				changes: by === 'corrected',
				...words,
			}),
		);
	}
	return gather.result();
}

type When = 'answered' | 'corrected';
const WORDS: readonly When[] = ['answered'];
/** What was corrected comes first, as nothing is taken twice in a run. */
const DAYS: readonly When[] = ['corrected', 'answered'];

function nameOf(value: z.infer<typeof question>): string {
	const day = parseIsoDate(value.dateAnswered ?? '');
	return ['question', value.house, day, value.uin, value.id].filter(Boolean).join('-').toLowerCase();
}
