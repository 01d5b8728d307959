import type { Archive, StoredTable } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import { EVERYWHERE } from '../../corpus/words/search.ts';
import { parseQuery } from '../words/query.ts';
import { resolveQuery } from '../words/resolve.ts';
import { yearsIn } from './terms.ts';

/** A subject that figures are on record of, as it is offered while it is typed. */
export interface Subject {
	readonly table: StoredTable;
	/** First and last year that its figures are of; null where none is said. */
	readonly years: { readonly first: string; readonly last: string } | null;
	readonly figures: number;
}

/** Passages looked at: the newest while nothing is typed, else the best. */
const MOST_PASSAGES = 80;

/**
 * Tables to offer: those that have the words typed so far, or the newest.
 *
 * @param typed its last word may be half typed.
 */
export function suggestSubjects(archive: Archive, typed: string, most: number): readonly Subject[] {
	const query = parseQuery(typed.trim() === '' ? '' : `${typed.trim()}*`, () => false);
	const { wanted } = resolveQuery(query, archive.words);
	const sort = query.wanted.length === 0 ? 'newest' : 'best';
	const { passages } = archive.words.search(wanted, EVERYWHERE, sort, 0, MOST_PASSAGES);
	const found = new Map<string, Subject>();
	for (const passage of passages) {
		if (found.size >= most * 3) break;
		for (const table of archive.tablesIn(passage)) {
			const key = (table.topic?.words ?? table.id).toLowerCase();
			const figures = table.rows.reduce(
				(sum, { cells }) => sum + cells.filter(({ value }) => value !== null).length,
				0,
			);
			if (figures > 0 && !found.has(key)) found.set(key, { table, figures, years: yearsOf(table) });
		}
	}
	const words = wordsIn(typed).map(({ spelt }) => spelt);
	return [...found.values()]
		.map((subject) => ({ subject, had: startsIn(words, subject.table) }))
		.toSorted((one, other) => other.had - one.had)
		.slice(0, most)
		.map(({ subject }) => subject);
}

/** How many of these words begin a word of what a table counts. */
function startsIn(words: readonly string[], { topic, source }: StoredTable): number {
	const own = wordsIn(`${topic?.words ?? ''} ${source.title ?? ''}`).map(({ spelt }) => spelt);
	return words.filter((word) => own.some((one) => one.startsWith(word))).length;
}

function yearsOf({ rows, period, asOf }: StoredTable): Subject['years'] {
	const told = new Set([period, asOf, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.period))]);
	const years = [...told].flatMap((words) => (words === null ? [] : yearsIn(words))).toSorted();
	const [first, last] = [years[0], years.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}
