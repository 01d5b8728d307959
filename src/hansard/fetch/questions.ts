import { z } from 'zod';
import { parseIsoDate } from '../dates.ts';
import { type Held, shelfName } from './gather.ts';
import { countListed, fetchListed } from './listed.ts';
import type { PoliteClient } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './wanted.ts';

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
export function fetchQuestions(
	wanted: Wanted | WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const lists = ('search' in wanted ? WORDS : DAYS).map((by) => ({ ...ANSWERED, by }));
	return fetchListed(lists, heldOf, { wanted, api, shelf, progress });
}

type When = 'answered' | 'corrected';
const WORDS: readonly When[] = ['answered'];
/** What was corrected comes first, as nothing is taken twice in a run. */
const DAYS: readonly When[] = ['corrected', 'answered'];

function heldOf({ id, uin, house, dateAnswered }: z.infer<typeof question>): Held {
	return {
		id: `question ${uin}`,
		name: shelfName('question', house, parseIsoDate(dateAnswered ?? ''), uin, id),
		address: `api/writtenquestions/questions/${id}?expandMember=true`,
	};
}
