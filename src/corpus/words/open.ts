import type { Database } from 'better-sqlite3';
import { passagesBetween } from '../passage-id.ts';
import type { PassageRecord } from '../record.ts';
import { remembering } from '../remember.ts';
import {
	FROM_PASSAGES,
	PASSAGE_COLUMNS,
	type PassageRow,
	type Places,
	partAt,
	sourceOf,
} from '../sources.ts';
import { type WordCounts, wordCounts } from './counts.ts';
import { bySentence, FIGURES_OF, partsReader, placeOfSentence, sentencesOf } from './figures.ts';
import { type Word, wordsIn } from './fold.ts';
import { passageReader } from './passage.ts';
import { type Filter, passageSearch } from './search.ts';
import { vocabulary } from './vocabulary.ts';
import { ftsExpression, hasPhrase, holds, type Wanted, withoutPlaces } from './wanted.ts';
import type { FoundPassage, WordsIndex } from './words-index.ts';

/** The questions put to SQLite beside those of the search itself: a test asks for the plan of each. */
export const WORDS_QUERIES = {
	passage: `SELECT ${PASSAGE_COLUMNS} FROM ${FROM_PASSAGES} WHERE p.id = ?`,
	withContent: 'SELECT id FROM passages WHERE content = ? ORDER BY id LIMIT 1',
	figures: `SELECT rowid FROM words_figures WHERE words_figures MATCH ? AND rowid >= ? AND rowid < ?
		ORDER BY rowid DESC LIMIT ?`,
	figuresOf: FIGURES_OF,
	title: 'SELECT s.title FROM passages p LEFT JOIN sections s ON s.id = p.section WHERE p.id = ?',
} as const;

/** Words that stand together are looked for in so many characters of a passage: nearly all are shorter. */
const FAR = 10_000;

/** Sentences with figures that are read at most, the newest first, to see whether the words of a phrase stand one after another there. */
const MOST_READ = 500;

/** @param db an open archive. Nothing is read before the first question. @param places those that it is otherwise read with. */
export function openWordsIndex(db: Database, places: Places): WordsIndex {
	let held: Omit<WordsIndex, 'counted'> | undefined;
	const index = () => {
		held ??= readWordsIndex(db, places);
		return held;
	};
	let counting: WordCounts | undefined;
	const counts = () => {
		counting ??= wordCounts(db, places);
		return counting;
	};
	return {
		search: (wanted, filter, sort, offset, limit) => index().search(wanted, filter, sort, offset, limit),
		passage: (row) => index().passage(row),
		passageOf: (content) => index().passageOf(content),
		figures: (wanted, days, limit) => index().figures(wanted, days, limit),
		passagesWith: (stem) => index().passagesWith(stem),
		startingWith: (prefix) => index().startingWith(prefix),
		near: (typed) => index().near(typed),
		together: (stems, rows) => index().together(stems, rows),
		counted: {
			wholeDays: (house) => counts().wholeDays(house),
			counts: (stems, house) => counts().counts(stems, house),
		},
	};
}

function readWordsIndex(db: Database, places: Places): Omit<WordsIndex, 'counted'> {
	const search = passageSearch(db);
	const words = vocabulary(db);
	const passage = db.prepare<[number], PassageRow>(WORDS_QUERIES.passage);
	const figures = db.prepare<[string, bigint, bigint, number], number>(WORDS_QUERIES.figures).pluck();
	const figuresOf = db.prepare<[number], { id: string; start: number; end: number; withheld: number }>(
		WORDS_QUERIES.figuresOf,
	);
	const titleOf = db.prepare<[number], string | null>(WORDS_QUERIES.title).pluck();
	const withContent = db.prepare<[string], number>(WORDS_QUERIES.withContent).pluck();
	const rowOf = passageReader(db, places);
	const partsOf = partsReader(db, places.readings);
	/** Rows of `words_figures`, newest first. Of a phrase the words are found, and then read. */
	const sentencesWith = (
		wanted: Wanted,
		days: Pick<Filter, 'from' | 'to'>,
		limit: number,
	): { rows: readonly number[]; more: boolean } => {
		const expression = ftsExpression(withoutPlaces(wanted));
		const { from, below } = sentencesOf(passagesBetween(days));
		const rows =
			expression === null
				? []
				: figures.all(expression, from, below, hasPhrase(wanted) ? MOST_READ : limit + 1);
		if (!hasPhrase(wanted)) return { rows: rows.slice(0, limit), more: rows.length > limit };
		const stemsOf = remembering((passage: number) => {
			const row = rowOf(passage);
			return new Map(row === null ? [] : [...partsOf(row)].map((part) => [part.row, part.stems]));
		});
		const found: number[] = [];
		for (const row of rows) {
			if (found.length > limit) break;
			if (holds(wanted, stemsOf(placeOfSentence(row).passage).get(row) ?? [])) found.push(row);
		}
		return { rows: found.slice(0, limit), more: found.length > limit || rows.length === MOST_READ };
	};
	const passageAt = (row: number): FoundPassage | null => {
		const held = passage.get(row);
		if (held === undefined) return null;
		let read: PassageRecord | undefined;
		// Whoever only wants the words does not pay for who said them.
		const record = () => {
			read ??= places.record(held);
			return read;
		};
		// Nor does whoever only wants the heading pay for the words: they are unpacked with their neighbours'.
		let words: string | undefined;
		return {
			content: held.content,
			isExchange: held.kind === 'exchange',
			get uins() {
				return record().uins;
			},
			title: held.title,
			get text() {
				words ??= places.wordsOf(held);
				return words;
			},
			start: held.start,
			get speakers() {
				const { parts, answer } = record();
				return [...parts, ...(answer === null ? [] : [answer])].flatMap(({ speaker }) => speaker ?? []);
			},
			sourceAt: ({ start, end }) =>
				sourceOf(held, { start: held.start + start, end: held.start + end }, record()),
			isAskedAt: (offset) => partAt(record(), held.start + offset)?.kind === 'question',
		};
	};
	return {
		search,
		...words,
		passage: passageAt,
		passageOf(content) {
			const row = withContent.get(content);
			return row === undefined ? null : passageAt(row);
		},
		figures(wanted, days, limit) {
			const { rows, more } = sentencesWith(wanted, days, limit);
			const groupsOf = remembering((passage: number) => bySentence(figuresOf.all(passage)));
			const ids = rows.flatMap((row) => {
				const at = placeOfSentence(row);
				const sentence = groupsOf(at.passage)[at.sentence] ?? [];
				return sentence.filter(({ withheld }) => withheld === 0).map(({ id }) => id);
			});
			return { ids: [...new Set(ids)], more };
		},
		// FTS5 opens every word's list anew for each row: thirty texts are read in less time.
		together: (stems, rows) =>
			new Set(
				rows.filter((row) => {
					const held = [places.words(row).slice(0, FAR), titleOf.get(row) ?? ''];
					return held.some((text) => inTurn(stems, wordsIn(text)));
				}),
			),
	};
}

function inTurn(stems: readonly string[], words: readonly Word[]): boolean {
	return words.some((_, at) => stems.every((stem, place) => words[at + place]?.stem === stem));
}
