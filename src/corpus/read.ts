import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Span } from '../hansard/section.ts';
import type { Archive, Extent, LoadedDocument } from './archive.ts';
import { isOutdated, openForReading } from './database.ts';
import { derivedIndexes } from './derived-indexes.ts';
import { openNameIndex } from './names/open.ts';
import { entityReader } from './read-entities.ts';
import { exchangeReader } from './read-exchanges.ts';
import { factReader } from './read-facts.ts';
import type { Say } from './renew.ts';
import { places } from './sources.ts';
import { stateOf } from './state.ts';
import { WHOLE_DAY_FORMS } from './words/counts.ts';
import { openWordsIndex } from './words/open.ts';
import { openWriter } from './writer.ts';

/** An archive open for reading. */
export interface OpenArchive extends Archive {
	readonly db: Database;
	close(): void;
}

/** Sitting dates are listed one by one in a footer up to so many documents. */
const FEW = 3;

/** The questions put to SQLite: a test asks for the plan of each. */
export const EXTENT_QUERIES = {
	documents: `SELECT count(*) AS documents, coalesce(sum(exchanges), 0) AS exchanges,
		coalesce(sum(without_date), 0) AS withoutDate, coalesce(sum(without_column), 0) AS withoutColumn FROM documents`,
	first: 'SELECT min(sitting_date) AS date FROM sections',
	last: 'SELECT max(sitting_date) AS date FROM sections',
	dates:
		'SELECT DISTINCT sitting_date AS date FROM sections WHERE sitting_date IS NOT NULL ORDER BY sitting_date LIMIT ?',
	days: 'SELECT DISTINCT sitting_date FROM sections WHERE sitting_date IS NOT NULL ORDER BY sitting_date',
	whole: `SELECT DISTINCT sitting_date FROM documents JOIN sections ON document = documents.id AND position = 0
		WHERE form IN (${WHOLE_DAY_FORMS}) AND sitting_date IS NOT NULL ORDER BY sitting_date`,
	loaded: `SELECT name AS document, documents.url, title, house, sitting_date AS sittingDate, exchanges,
		form IN (${WHOLE_DAY_FORMS}) AS whole
		FROM documents LEFT JOIN sections ON document = documents.id AND position = 0 ORDER BY documents.id LIMIT ?`,
	back: 'SELECT (SELECT count(*) FROM withheld) AS withheld, (SELECT count(*) FROM removed) AS removed',
} as const;

/**
 * Opens an archive for looking things up. Other processes may load into it meanwhile: each method sees what is committed when
 * it is called, and never half of a document.
 *
 * @param say told that the documents of an older version are read again, and how far that has come.
 * @throws UserError where there is no such file or it is no archive.
 */
export function openArchive(path: string, say?: Say): OpenArchive {
	const db = openForReading(path);
	if (!isOutdated(db)) return archiveOf(db);
	db.close();
	openWriter(path, derivedIndexes, 0, say).close();
	return archiveOf(openForReading(path));
}

/** The archive in a database that is open already. */
export function archiveOf(db: Database): OpenArchive {
	const text = places(db);
	const facts = factReader(db, text);
	const { under: _under, inExchange: _inExchange, every: _every, ...found } = facts;
	const { resolve: _resolve, every: _all, ...exchanges } = exchangeReader(db, text, facts);
	const named = db.prepare('SELECT id FROM documents WHERE name = ?').pluck();
	const days = db.prepare(EXTENT_QUERIES.days).pluck();
	const wholeDays = db.prepare(EXTENT_QUERIES.whole).pluck();
	const loaded = db.prepare<[number], Omit<LoadedDocument, 'whole'> & { whole: number }>(
		EXTENT_QUERIES.loaded,
	);
	const archive: Methods = {
		extent: extentReader(db),
		changedOn: () => lastChange(db.name),
		sittingDays: () => days.all() as string[],
		wholeDays: () => wholeDays.all() as string[],
		documents: (limit) => loaded.all(limit).map((row) => ({ ...row, whole: row.whole === 1 })),
		...entityReader(db, text),
		...found,
		...exchanges,
		slice(document: string, span: Span) {
			const row = named.get(document) as number | undefined;
			return row === undefined ? '' : text.text(row, span);
		},
	};
	return {
		...inOneState(db, archive),
		names: openNameIndex(db),
		words: openWordsIndex(db, text),
		db,
		close: () => db.close(),
	};
}

type Methods = Omit<Archive, 'names' | 'words' | 'reading'>;

/** Runs every method within one read transaction, so that its statements see one committed state. */
function inOneState(db: Database, archive: Methods): Methods & Pick<Archive, 'reading'> {
	const transaction = db.transaction((questions: () => unknown) => questions());
	const reading = <T>(questions: () => T) => (db.inTransaction ? questions() : (transaction(questions) as T));
	const wrapped = Object.entries(archive).map(([name, method]) => {
		const plain = method as (...args: unknown[]) => unknown;
		return [name, (...args: unknown[]) => reading(() => plain(...args))];
	});
	return { ...(Object.fromEntries(wrapped) as Methods), reading };
}

/** The newer of a file's day and its log's, to which a load writes first. */
function lastChange(path: string): string | null {
	const times = [path, `${path}-wal`].flatMap((file) => {
		const stat = statSync(file, { throwIfNoEntry: false });
		// A reader makes an empty log.
		return stat !== undefined && stat.size > 0 ? [stat.mtimeMs] : [];
	});
	return times.length === 0 ? null : new Date(Math.max(...times)).toISOString().slice(0, 10);
}

function extentReader(db: Database): () => Extent {
	const sql = {
		documents: db.prepare(EXTENT_QUERIES.documents),
		first: db.prepare(EXTENT_QUERIES.first),
		last: db.prepare(EXTENT_QUERIES.last),
		dates: db.prepare(EXTENT_QUERIES.dates),
		back: db.prepare(EXTENT_QUERIES.back),
	};
	const stateNow = stateOf(db);
	let known: { readonly state: string; readonly extent: Extent } | undefined;
	return () => {
		const state = stateNow();
		if (known?.state === state) return known.extent;
		const counts = sql.documents.get() as Pick<
			Extent,
			'documents' | 'exchanges' | 'withoutDate' | 'withoutColumn'
		>;
		const dateOf = (row: unknown) => (row as { date: string | null }).date;
		const few = counts.documents <= FEW;
		const extent: Extent = {
			...counts,
			...(sql.back.get() as Pick<Extent, 'withheld' | 'removed'>),
			firstDate: dateOf(sql.first.get()),
			lastDate: dateOf(sql.last.get()),
			dates: few ? (sql.dates.all(FEW + 1) as { date: string }[]).map(({ date }) => date) : [],
		};
		known = { state, extent };
		return extent;
	};
}
