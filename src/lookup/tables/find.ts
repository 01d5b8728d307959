import type { Archive } from '../../corpus/archive.ts';
import type { Sort } from '../../corpus/words/hits.ts';
import type { Wanted } from '../../corpus/words/wanted.ts';
import { filterOf, type Scope } from '../words/scope.ts';
import type { Asked, Part } from './asked.ts';
import { type Found, matchTable } from './match.ts';
import { termsReader } from './terms.ts';

/** Answers and speeches looked at, the best first; and tables read among them at most. */
const MOST_PASSAGES = 120;
const MOST_TABLES = 30;
/** Words that the index is asked for together; of more the rarest. */
const MOST_WORDS = 12;
/** Where no passage has all that is asked for, a table must have so much of it. */
const ENOUGH = 0.7;

/** Passages that have what is asked for, the best first. */
export interface Passages {
	/** Rows of the index of words. */
	readonly rows: readonly number[];
	/** Whether each of them has all of it, wherever: in heading, question, answer or table. */
	readonly whole: boolean;
}

/** The passages that have all that is asked for, so many at most; where none has, those that have most. */
export function passagesWith(
	archive: Archive,
	asked: Asked,
	scope: Scope,
	most: number = MOST_PASSAGES,
): Passages {
	const parts = rarest(archive, asked.parts);
	if (parts.length === 0) return { rows: [], whole: true };
	const search = (kind: 'all' | 'any') => {
		const wanted: Wanted = { kind, of: parts.map(({ inText }) => inText) };
		const less: Wanted = asked.not.length === 0 ? wanted : { kind: 'but', wanted, not: asked.not };
		return archive.words.search(less, filterOf(scope), scope.sort, 0, most).passages;
	};
	const all = search('all');
	if (all.length > 0 || parts.length < 3) return { rows: all, whole: true };
	return { rows: search('any'), whole: false };
}

/** Of many parts those that stand in fewest passages. */
function rarest(archive: Archive, parts: readonly Part[]): readonly Part[] {
	if (parts.length <= MOST_WORDS) return parts;
	const rarity = (wanted: Wanted): number => {
		switch (wanted.kind) {
			case 'word':
			case 'phrase':
				return Math.min(...wanted.stems.map((stem) => archive.words.passagesWith(stem)));
			case 'all':
			case 'any':
				return Math.min(...wanted.of.map(rarity));
			case 'but':
				return rarity(wanted.wanted);
		}
	};
	return parts
		.map((part) => ({ part, passages: rarity(part.inText) }))
		.toSorted((one, other) => one.passages - other.passages)
		.slice(0, MOST_WORDS)
		.map(({ part }) => part);
}

/** The tables that have what is asked for, the best fit first and of those that fit alike the newest; or all of them by their days. */
export function findTables(
	archive: Archive,
	asked: Asked,
	{ rows, whole }: Passages,
	sort: Sort,
): readonly Found[] {
	const found = new Map<string, Found>();
	const reader = termsReader();
	for (const passage of rows) {
		if (found.size >= MOST_TABLES) break;
		for (const table of archive.tablesIn(passage)) {
			if (found.has(table.id) || !table.columns.some(({ role }) => role === 'figures')) continue;
			const match = matchTable(table, asked, reader);
			if (whole || match.had >= asked.parts.length * ENOUGH) found.set(table.id, match);
		}
	}
	const sorted = [...found.values()].toSorted((one, other) => other.fit - one.fit || newer(one, other));
	// A table that has less of it than the best only stands in the same answer as the words.
	const best = sorted.filter(({ had }) => had >= (sorted[0]?.had ?? 0));
	if (sort === 'best') return best;
	return best.toSorted(sort === 'newest' ? newer : (one, other) => newer(other, one));
}

function newer(one: Found, other: Found): number {
	const [first, second] = [one, other].map(({ table }) => table.source.sittingDate ?? '');
	if (first !== second) return (first ?? '') < (second ?? '') ? 1 : -1;
	return one.table.start - other.table.start;
}
