import type { Database } from 'better-sqlite3';
import { FROM_PASSAGES, PASSAGE_COLUMNS, type PassageRow, partAt, recordOf, sourceOf } from '../sources.ts';
import { bySentence, FIGURES_OF, placeOfSentence } from './figures.ts';
import { passageSearch } from './search.ts';
import { vocabulary } from './vocabulary.ts';
import { ftsExpression } from './wanted.ts';
import type { WordsIndex } from './words-index.ts';

/** The questions put to SQLite beside those of the search itself: a test asks for the plan of each. */
export const WORDS_QUERIES = {
	passage: `SELECT p.text, ${PASSAGE_COLUMNS} FROM ${FROM_PASSAGES} WHERE p.id = ?`,
	figures: 'SELECT rowid FROM words_figures WHERE words_figures MATCH ? ORDER BY rowid DESC LIMIT ?',
	figuresOf: FIGURES_OF,
	together: 'SELECT rowid FROM words_text WHERE words_text MATCH ? AND rowid = ?',
} as const;

/** @param db an open archive. Nothing is read before the first question. */
export function openWordsIndex(db: Database): WordsIndex {
	let held: WordsIndex | undefined;
	const index = () => {
		held ??= readWordsIndex(db);
		return held;
	};
	return {
		search: (wanted, filter, sort, offset, limit) => index().search(wanted, filter, sort, offset, limit),
		passage: (row) => index().passage(row),
		figures: (wanted, limit) => index().figures(wanted, limit),
		passagesWith: (stem) => index().passagesWith(stem),
		startingWith: (prefix) => index().startingWith(prefix),
		near: (typed) => index().near(typed),
		together: (stems, rows) => index().together(stems, rows),
	};
}

function readWordsIndex(db: Database): WordsIndex {
	const search = passageSearch(db);
	const words = vocabulary(db);
	const passage = db.prepare<[number], PassageRow & { text: string }>(WORDS_QUERIES.passage);
	const figures = db.prepare<[string, number], number>(WORDS_QUERIES.figures).pluck();
	const figuresOf = db.prepare<[number], { id: string; start: number; end: number; withheld: number }>(
		WORDS_QUERIES.figuresOf,
	);
	const together = db.prepare<[string, bigint], number>(WORDS_QUERIES.together).pluck();
	return {
		search,
		...words,
		passage(row) {
			const held = passage.get(row);
			if (held === undefined) return null;
			const record = recordOf(held);
			return {
				content: held.content,
				isExchange: held.kind === 'exchange',
				title: held.title,
				text: held.text,
				sourceAt: ({ start, end }) =>
					sourceOf(held, { start: held.start + start, end: held.start + end }, record),
				isAskedAt: (offset) => partAt(record, held.start + offset)?.kind === 'question',
			};
		},
		figures(wanted, limit) {
			const expression = ftsExpression(wanted);
			const rows = expression === null ? [] : figures.all(expression, limit + 1);
			const ids = rows.slice(0, limit).flatMap((row) => {
				const at = placeOfSentence(row);
				const sentence = bySentence(figuresOf.all(at.passage))[at.sentence] ?? [];
				return sentence.filter(({ withheld }) => withheld === 0).map(({ id }) => id);
			});
			return { ids: [...new Set(ids)], more: rows.length > limit };
		},
		together(stems, rows) {
			const expression = ftsExpression({ kind: 'phrase', stems });
			if (expression === null) return new Set();
			return new Set(rows.filter((row) => together.get(expression, BigInt(row)) !== undefined));
		},
	};
}
