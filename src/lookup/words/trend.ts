import type { Archive, Extent } from '../../corpus/archive.ts';
import type { WholeDays } from '../../corpus/words/counts.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import { UserError } from '../../errors.ts';
import { spellingsOf, timesIn } from '../tables/terms.ts';
import { filterOf, type Scope, WHOLE_RECORD } from './scope.ts';

/** How often words stand in the record, time by time. */
export interface TrendAnswer {
	/** As typed, one or a few. */
	readonly asked: readonly string[];
	/** `year`, or `month` or `day` where the archive holds less than a few of them. */
	readonly by: 'year' | 'month' | 'day';
	/** Times that the archive holds days of, in their order: `2009`, `2009-10`, `2009-10-26`. */
	readonly periods: readonly TrendPeriod[];
	/** The days that were counted over, within the scope. */
	readonly over: WholeDays;
	readonly scope: Scope;
	readonly extent: Extent;
}

export interface TrendPeriod {
	readonly period: string;
	/** Sitting days that are held whole. */
	readonly days: number;
	readonly words: number;
	/** For each of what was asked. */
	readonly counts: readonly number[];
}

/** Words or phrases compared at most. */
export const MOST_COMPARED = 4;
/** Years, or months, that are enough to show a course. */
const ENOUGH = 3;
/** Words of one phrase. */
const LONGEST = 8;

/** Words between quotation marks are counted as they are spelt. */
const EXACT = /^["“„].*["”]$/;
/** Passages that are read to count them so. */
const MOST_READ = 2000;

/** Whether a part is counted as it is spelt. */
export function isAsSpelt(part: string): boolean {
	return EXACT.test(part);
}

function bare(words: string): string {
	return words.replace(/["“”„]/g, '').trim();
}

/** One to four words or phrases, parted by commas, `vs` or a line. */
export function readTrend(typed: string): readonly string[] {
	const parts = typed
		.split(/\s*(?:,|;|\||\bvs\.?\b|\bversus\b|\n)\s*/i)
		.map((part) => (isAsSpelt(part) ? `“${bare(part)}”` : bare(part)))
		.filter((part) => wordsIn(part).length > 0);
	const asked = [...new Map(parts.map((part) => [part.toLowerCase(), part])).values()];
	if (asked.length === 0) throw new UserError('Please say which words to count: trafficking, forced labour.');
	if (asked.length > MOST_COMPARED)
		throw new UserError(`Up to ${MOST_COMPARED} words or phrases can be compared, parted by commas.`);
	if (asked.some((part) => wordsIn(part).length > LONGEST))
		throw new UserError(`A phrase to count may have up to ${LONGEST} words.`);
	return asked;
}

/**
 * Counts words over the days that the archive holds whole, inflections and British forms alike, but for those between quotation marks. What was fetched page by page is left out: it was
 * fetched for its words.
 *
 * @returns null where no whole day of the scope is on record.
 * @throws UserError for a phrase that stands in too many passages.
 */
export function lookUpTrend(
	archive: Archive,
	asked: readonly string[],
	scope: Scope = WHOLE_RECORD,
): TrendAnswer | null {
	const over = daysWithin(archive, scope);
	if (over.words.size === 0) return null;
	const counts = asked.map((words) => {
		const found = isAsSpelt(words)
			? countsAsSpelt(archive, words, over, scope)
			: archive.words.counted.counts(
					wordsIn(words).map(({ stem }) => stem),
					scope.house,
				);
		if (found === null)
			throw new UserError(
				`“${words}” stands in too many places to be counted here. Please take a rarer phrase.`,
			);
		return found;
	});
	const days = [...over.words.keys()].toSorted();
	const by = unitOf(days);
	const periods = Map.groupBy(days, (day) => periodOf(day, by));
	const sum = (of: ReadonlyMap<string, number>, within: readonly string[]) =>
		within.reduce((all, day) => all + (of.get(day) ?? 0), 0);
	return {
		asked,
		by,
		periods: [...periods].map(([period, within]) => ({
			period,
			days: within.length,
			words: sum(over.words, within),
			counts: counts.map((of) => sum(of, within)),
		})),
		over,
		scope,
		extent: archive.extent(),
	};
}

/** The days of the scope that the archive holds whole. */
export function daysWithin(archive: Archive, { house, period: { from, to } }: Scope): WholeDays {
	const all = archive.words.counted.wholeDays(house);
	if (from === null && to === null) return all;
	const within = <V>(days: ReadonlyMap<string, V>) =>
		new Map([...days].filter(([day]) => (from === null || day >= from) && (to === null || day <= to)));
	return { ...all, words: within(all.words), documents: within(all.documents) };
}

/** By day how often words stand as they are spelt; null where they stand in more passages than are read. */
function countsAsSpelt(
	archive: Archive,
	words: string,
	over: WholeDays,
	scope: Scope,
): ReadonlyMap<string, number> | null {
	const asked = wordsIn(words);
	const [first] = asked;
	if (first === undefined) return new Map();
	const found = archive.words.search(
		{ kind: 'phrase', stems: asked.map(({ stem }) => stem) },
		filterOf(scope),
		'newest',
		0,
		MOST_READ,
	);
	if (found.more) return null;
	const spellings = asked.map(({ spelt }) => spelt);
	const counts = new Map<string, number>();
	const met = new Set<string>();
	for (const row of found.passages) {
		const passage = archive.words.passage(row);
		const day = passage?.sourceAt({ start: 0, end: 0 }).sittingDate ?? null;
		if (passage === null || day === null || !over.words.has(day) || met.has(passage.content ?? `${row}`))
			continue;
		met.add(passage.content ?? `${row}`);
		counts.set(day, (counts.get(day) ?? 0) + timesIn(spellings, spellingsOf(passage.text)));
	}
	return counts;
}

function unitOf(days: readonly string[]): TrendAnswer['by'] {
	const distinct = (by: TrendAnswer['by']) => new Set(days.map((day) => periodOf(day, by))).size;
	if (distinct('year') >= ENOUGH) return 'year';
	return distinct('month') >= ENOUGH ? 'month' : 'day';
}

function periodOf(day: string, by: TrendAnswer['by']): string {
	return day.slice(0, { year: 4, month: 7, day: 10 }[by]);
}

/** How often in a million words. */
export function perMillion(count: number, words: number): number {
	return words === 0 ? 0 : (count * 1_000_000) / words;
}
