import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { codeOf, openForWriting } from './database.ts';
import type { DerivedIndex, Touched } from './derived.ts';
import { derivedIndexes } from './derived-indexes.ts';
import { documentWriter, type Keeping, type Written } from './load.ts';
import { type NameBook, nameBook } from './name-book.ts';
import type { Prepared } from './prepare.ts';
import { carryOver, type Say } from './renew.ts';
import { type Changes, settler, type Tally } from './settle.ts';
import { documentRemover } from './unload.ts';
import { prepareUpgrade } from './upgrade.ts';

/** An archive open for writing. Each of its deeds is one transaction, whole or not at all. */
export interface Writer {
	readonly db: Database;
	readonly path: string;
	/** Loads a document, in place of the one of that name where there is one. */
	load(prepared: Prepared, keeping: Keeping): void;
	/** Takes out the document of this name; false where there is none. It may be loaded again. */
	unload(name: string): boolean;
	/** Enters into the book of names what something else than a document's coming or going changes. */
	recount(change: (book: NameBook) => void): void;
	/** Does several deeds in one transaction. */
	together<T>(deeds: () => T): T;
	/** As `together`, of deeds between which something is waited for. No other deed may be done meanwhile. */
	throughout<T>(deeds: () => Promise<T>): Promise<T>;
	/** After a run of loads: packs a file that has doubled since it was opened. */
	finish(): void;
	close(): void;
}

/**
 * Opens an archive for writing and sees to it that its tables and derived indexes are those of this version: the documents of an
 * older one are read again, and none is dropped.
 *
 * @param patience how long to wait for another process that is writing, in milliseconds.
 * @param say told what carrying over an older version takes, that its documents are read again, and how far that has come.
 * @throws UserError where another process is writing, the file will not do, or the disk has too little room for it.
 */
export function openWriter(
	path: string,
	derived: readonly DerivedIndex[] = derivedIndexes,
	patience = 0,
	say: Say = () => {},
): Writer {
	if (existsSync(path)) prepareUpgrade(path, say);
	const { db, close } = openForWriting(path, patience);
	try {
		renewDerived(db, derived);
		const opened = { ...writer(db, derived), path, close };
		carryOver(opened, say);
		return opened;
	} catch (error) {
		close();
		throw error;
	}
}

function writer(db: Database, derived: readonly DerivedIndex[]): Omit<Writer, 'path' | 'close'> {
	const write = documentWriter(db);
	const remover = documentRemover(db);
	const settle = settler(db);
	const openBook = nameBook(db);
	const rowOf = db.prepare('SELECT id FROM documents WHERE name = ?').pluck();
	const pack = packerOf(db, derived);

	// What the deeds of one transaction leave to be done at its end, once for all of them.
	let left: readonly Left[] = [];
	const flush = () => {
		const touched: Touched = {
			passages: left.flatMap(({ passages }) => passages).sort((one, other) => one - other),
			...settle(merged(left.map(({ changes }) => changes))),
		};
		left = [];
		for (const index of derived) (touched.passages.length > 0 ? index.add : index.settle)(db, touched);
	};
	/** One deed, whole or not at all; by itself or among others in a transaction. */
	const whole = <T>(deed: (book: NameBook, leave: (came: Written) => void) => T): T => {
		const before = left;
		const book = openBook();
		let came: Written | null = null;
		try {
			return together(() => {
				const outcome = deed(book, (written) => {
					came = written;
				});
				left = [...left, { ...(came ?? { document: null, passages: [] }), changes: book.close() }];
				return outcome;
			});
		} catch (error) {
			left = before;
			throw error;
		}
	};
	const together = <T>(deeds: () => T): T => {
		if (db.inTransaction) return db.transaction(deeds)();
		return db
			.transaction(() => {
				const outcome = deeds();
				flush();
				return outcome;
			})
			.immediate();
	};

	const throughout = async <T>(deeds: () => Promise<T>): Promise<T> => {
		db.exec('BEGIN IMMEDIATE');
		try {
			const outcome = await deeds();
			flush();
			db.exec('COMMIT');
			return outcome;
		} catch (error) {
			left = [];
			if (db.inTransaction) db.exec('ROLLBACK');
			throw error;
		}
	};

	const remove = (document: number, book: NameBook) => {
		if (left.some((deed) => deed.document === document)) flush();
		const leaving: Touched = { passages: remover.passages(document), entities: [], gone: [] };
		for (const index of derived) index.remove(db, leaving);
		remover.withdraw(document, book);
		remover.drop(document);
	};

	return {
		db,
		load: (prepared, keeping) =>
			whole((book, leave) => {
				const standing = rowOf.get(keeping.name) as number | undefined;
				if (standing !== undefined) remove(standing, book);
				leave(write(prepared, keeping, book));
			}),
		unload: (name) =>
			whole((book) => {
				const document = rowOf.get(name) as number | undefined;
				if (document !== undefined) remove(document, book);
				return document !== undefined;
			}),
		recount: (change) => whole(change),
		together,
		throughout,
		finish: pack,
	};
}

/** Bytes of a file beyond which packing it would hold up whoever waits for the load. */
const PACKED = 2 ** 30;

/**
 * Writes the file anew, page after page, where it is twice as large as it was or more: rows that came in no order leave pages half
 * empty, a twentieth of the file.
 */
function packerOf(db: Database, derived: readonly DerivedIndex[]): () => void {
	const size = () =>
		Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
	let packed = size();
	return () => {
		const now = size();
		if (db.memory || now < 2 * packed || now > PACKED) return;
		try {
			db.transaction(() => {
				for (const index of derived) index.pack?.(db);
			})();
			db.exec('VACUUM');
			packed = size();
		} catch (error) {
			// No room for a second copy, or somebody reads on: the file does as it is.
			if (!/^SQLITE_(?:BUSY|CANTOPEN|FULL|IOERR|LOCKED)/.test(codeOf(error))) throw error;
		}
	};
}

/** What one deed leaves to be done at the end of its transaction. */
interface Left {
	/** Null where none came. */
	readonly document: number | null;
	readonly passages: readonly number[];
	readonly changes: Changes;
}

/** The changes of several documents as one. */
function merged(changes: readonly Changes[]): Changes {
	const tallies = new Map<string, Tally>();
	for (const tally of changes.flatMap((change) => change.tallies)) {
		const at = `${tally.kind}:${tally.key}`;
		const known = tallies.get(at);
		if (known === undefined) tallies.set(at, { ...tally, facts: new Map(tally.facts) });
		else {
			known.mentions += tally.mentions;
			known.bare += tally.bare;
			for (const [kind, by] of tally.facts) known.facts.set(kind, (known.facts.get(kind) ?? 0) + by);
		}
	}
	return {
		tallies: [...tallies.values()],
		spellings: changes.flatMap(({ spellings }) => spellings),
		links: changes.flatMap(({ links }) => links),
	};
}

/** Makes anew each derived index that an older version built, from what is stored. */
function renewDerived(db: Database, derived: readonly DerivedIndex[]): void {
	const versionOf = db.prepare('SELECT version FROM derived WHERE name = ?').pluck();
	const stale = derived.filter(({ name, version }) => versionOf.get(name) !== version);
	if (stale.length === 0) return;
	const documents = db.prepare('SELECT id FROM documents ORDER BY id').pluck();
	const passages = db.prepare('SELECT id FROM passages WHERE document = ? ORDER BY id').pluck();
	const entities = db.prepare('SELECT row FROM entities ORDER BY row').pluck();
	const noted = db.prepare('INSERT OR REPLACE INTO derived (name, version) VALUES (?, ?)');
	db.transaction(() => {
		for (const index of stale) {
			if (versionOf.get(index.name) !== undefined) index.drop(db);
			index.create(db);
			for (const document of documents.all() as number[])
				index.add(db, { passages: passages.all(document) as number[], entities: [], gone: [] });
			index.settle(db, { passages: [], entities: entities.all() as number[], gone: [] });
			noted.run(index.name, index.version);
		}
	}).immediate();
}
