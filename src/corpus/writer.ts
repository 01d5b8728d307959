import type { Database } from 'better-sqlite3';
import { openForWriting } from './database.ts';
import type { DerivedIndex, Touched } from './derived.ts';
import { derivedIndexes } from './derived-indexes.ts';
import { documentWriter, type Keeping } from './load.ts';
import type { Prepared } from './prepare.ts';
import { type Changes, settler } from './settle.ts';
import { documentRemover } from './unload.ts';

/** An archive open for writing. Each of its deeds is one transaction, whole or not at all. */
export interface Writer {
	readonly db: Database;
	readonly path: string;
	/** Loads a document, in place of the one of that name where there is one. */
	load(prepared: Prepared, keeping: Keeping): void;
	/** Takes out the document of this name; false where there is none. It may be loaded again. */
	unload(name: string): boolean;
	/** Settles entities again after their facts' standing changed by something else than a document. */
	settle(changes: Changes): void;
	/** Does several deeds in one transaction; each is still whole or not at all. */
	together(deeds: () => void): void;
	/** After a run of loads: lets derived indexes tidy up. */
	finish(): void;
	close(): void;
}

const NOTHING = { document: 0, passages: [] } as const;

/**
 * Opens an archive for writing and sees to it that its tables and derived indexes are those of this version.
 *
 * @param patience how long to wait for another process that is writing, in milliseconds.
 * @throws UserError where another process is writing, or the file will not do.
 */
export function openWriter(
	path: string,
	derived: readonly DerivedIndex[] = derivedIndexes,
	patience = 0,
): Writer {
	const { db, close } = openForWriting(path, patience);
	try {
		renewDerived(db, derived);
		return { ...writer(db, derived), path, close };
	} catch (error) {
		close();
		throw error;
	}
}

function writer(db: Database, derived: readonly DerivedIndex[]): Omit<Writer, 'path' | 'close'> {
	const write = documentWriter(db);
	const remover = documentRemover(db);
	const settle = settler(db);
	const rowOf = db.prepare('SELECT id FROM documents WHERE name = ?').pluck();

	const add = (prepared: Prepared, keeping: Keeping) => {
		const { document, passages, changes } = write(prepared, keeping);
		const touched: Touched = { document, passages, ...settle(changes) };
		for (const index of derived) index.add(db, touched);
	};
	const remove = (document: number) => {
		const leaving: Touched = { document, passages: remover.passages(document), entities: [], gone: [] };
		for (const index of derived) index.remove(db, leaving);
		const changes = remover.withdraw(document);
		remover.drop(document);
		const touched: Touched = { ...NOTHING, document, ...settle(changes) };
		for (const index of derived) index.settle(db, touched);
	};

	return {
		db,
		load: db.transaction((prepared: Prepared, keeping: Keeping) => {
			const standing = rowOf.get(keeping.name) as number | undefined;
			if (standing !== undefined) remove(standing);
			add(prepared, keeping);
		}),
		unload: db.transaction((name: string) => {
			const document = rowOf.get(name) as number | undefined;
			if (document !== undefined) remove(document);
			return document !== undefined;
		}),
		settle: db.transaction((changes: Changes) => {
			const touched: Touched = { ...NOTHING, ...settle(changes) };
			for (const index of derived) index.settle(db, touched);
		}),
		together: (deeds) => db.transaction(deeds).immediate(),
		finish: db.transaction(() => {
			for (const index of derived) index.finish?.(db);
		}),
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
				index.add(db, { document, passages: passages.all(document) as number[], entities: [], gone: [] });
			index.settle(db, { ...NOTHING, entities: entities.all() as number[], gone: [] });
			index.finish?.(db);
			noted.run(index.name, index.version);
		}
	}).immediate();
}
