import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { UserError } from '../errors.ts';
import { writeDictionary } from './dictionary.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { isSetAside, setAside } from './set-aside.ts';
import { SteadyDatabase } from './steady.ts';
import { beginWriting, endedUncleanly } from './unclean.ts';

/** Written into the file's head, so that another program's SQLite file is not taken for an archive: "DBox". */
const APPLICATION_ID = 0x44_42_6f_78;

/** Somebody else is loading: a little later it may be done. */
export class BeingWritten extends UserError {}

/** Bytes to which a write-ahead log is cut back. */
const LONGEST_LOG = 64 * 2 ** 20;

/** An archive open for writing, by this process alone. */
export interface Writing {
	readonly db: Database.Database;
	readonly path: string;
	/** Lets others write, and closes. */
	close(): void;
}

/**
 * Opens an archive for writing, makes it where there is none, and brings its tables up to date.
 *
 * @param path `:memory:` for an archive that is kept nowhere.
 * @param patience how long to wait for another process that is writing, in milliseconds.
 * @throws UserError where another process is writing, or the file cannot be opened or is no archive.
 */
export function openForWriting(called: string, patience = 0): Writing {
	// One lock for one file, by whatever name it is called.
	const path = existsSync(called) ? realpathSync(called) : called;
	if (path === ':memory:') {
		const db = settled(new SteadyDatabase(path));
		migrate(db, path);
		return { db, path, close: () => db.close() };
	}
	const unlock = lock(path, patience);
	try {
		if (endedUncleanly(path)) lookOver(path);
		const end = opened(path, () => beginWriting(path));
		try {
			const db = settled(opened(path, () => new SteadyDatabase(path)));
			opened(path, () => migrate(db, path));
			return {
				db,
				path,
				close: () => {
					cutBack(db);
					db.close();
					end();
					unlock();
				},
			};
		} catch (error) {
			end();
			throw error;
		}
	} catch (error) {
		unlock();
		throw error;
	}
}

/**
 * Leaves an archive as it should lie, whatever its version: looked over where the last load ended without a word, and with all that
 * stands in its log brought into the file.
 *
 * @param onUnclean called before it is looked over.
 * @throws BeingWritten where somebody is loading; UserError where the file is damaged.
 */
export function tidy(called: string, onUnclean: () => void = () => {}): void {
	const path = realpathSync(called);
	const unlock = lock(path, 0);
	try {
		if (endedUncleanly(path)) {
			onUnclean();
			lookOver(path);
		}
		const end = opened(path, () => beginWriting(path));
		const db = settled(opened(path, () => new SteadyDatabase(path)));
		try {
			opened(path, () => versionOf(db, path));
			cutBack(db);
		} finally {
			db.close();
			end();
		}
	} finally {
		unlock();
	}
}

/**
 * Opens an archive for reading. It sees what others commit meanwhile.
 *
 * @throws UserError where there is no such file, it is no archive, or a newer version wrote it.
 */
export function openForReading(path: string): Database.Database {
	if (!existsSync(path)) throw new UserError(`There is no archive at ${path}.`);
	return opened(path, () => {
		const db = new SteadyDatabase(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
		versionOf(db, path);
		return db;
	});
}

/** Whether an older version wrote it, so that it must be opened for writing once before it can be read. */
export function isOutdated(db: Database.Database): boolean {
	return db.pragma('user_version', { simple: true }) !== SCHEMA_VERSION || isSetAside(db);
}

/** @throws UserError where the file was damaged when a load ended with its process or the power. */
function lookOver(path: string): void {
	if (!existsSync(path)) return;
	if (isSound(path)) return;
	throw new UserError(
		`The archive ${path} is damaged since a load that ended without a word: npm run restore -- FILE puts a backup in its place.`,
	);
}

function isSound(path: string): boolean {
	const db = new SteadyDatabase(path, { readonly: true, timeout: 5_000 });
	try {
		return db.pragma('quick_check(1)', { simple: true }) === 'ok';
	} catch (error) {
		if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error))) return false;
		throw asUserError(path, error);
	} finally {
		db.close();
	}
}

/** What stands in the log alone is brought into the file, and the log emptied, though others read on. It may be done later as well. */
function cutBack(db: Database.Database): void {
	try {
		db.pragma('wal_checkpoint(TRUNCATE)');
	} catch {
		// A full disk, or a reader who will not move on: the log is read as before.
	}
}

function settled(db: Database.Database): Database.Database {
	db.pragma('busy_timeout = 5000');
	// What refers to what is looked after by the loader and proven by a test: checking it row by row would scan whole tables.
	db.pragma('foreign_keys = OFF');
	return db;
}

function migrate(db: Database.Database, path: string): void {
	// Only heeded before there are tables. Of sixty tables and indexes each leaves part of a page empty, and of a row that is rewritten.
	db.pragma('page_size = 4096');
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = NORMAL');
	db.pragma(`journal_size_limit = ${LONGEST_LOG}`);
	db.pragma('cache_size = -48000');
	const version = versionOf(db, path);
	if (version === SCHEMA_VERSION) return;
	db.transaction(() => {
		if (version > 0) setAside(db, path);
		db.exec(SCHEMA);
		writeDictionary(db);
		db.pragma(`application_id = ${APPLICATION_ID}`);
		db.pragma(`user_version = ${SCHEMA_VERSION}`);
	}).immediate();
}

/** @returns 0 for a file without tables. */
function versionOf(db: Database.Database, path: string): number {
	const version = Number(db.pragma('user_version', { simple: true }));
	const ours = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
	const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
	if (!ours && !empty) throw new UserError(`${path} is a database, but no archive of Despatch Box.`);
	if (version > SCHEMA_VERSION)
		throw new UserError(`${path} was written by a newer Despatch Box: update this one.`);
	return version;
}

/**
 * One writer at a time. The lock is SQLite's own on a file beside the archive, so that the system lets go of it however a process ends.
 */
function lock(path: string, patience: number): () => void {
	const folder = dirname(path);
	opened(path, () => mkdirSync(folder, { recursive: true }));
	const beside = opened(path, () => new SteadyDatabase(`${path}-writer`, { timeout: patience }));
	try {
		beside.pragma('journal_mode = MEMORY');
		beside.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		beside.close();
		if (codeOf(error).startsWith('SQLITE_BUSY'))
			throw new BeingWritten(
				`Another process is loading into ${path}. Wait until it has finished, then try again.`,
			);
		throw asUserError(path, error);
	}
	return () => beside.close();
}

function opened<T>(path: string, open: () => T): T {
	try {
		return open();
	} catch (error) {
		throw asUserError(path, error);
	}
}

const REASONS: readonly (readonly [start: string, reason: string])[] = [
	['SQLITE_NOTADB', 'it is no SQLite database'],
	['SQLITE_CORRUPT', 'the file is damaged'],
	['SQLITE_CANTOPEN', 'it cannot be opened: see that its folder exists and may be written'],
	['SQLITE_READONLY', 'it may not be written'],
	['SQLITE_PERM', 'it may not be written'],
	['SQLITE_FULL', 'the disk is full'],
	['SQLITE_IOERR', 'the disk could not be read or written'],
	['EACCES', 'its folder may not be written'],
	['EROFS', 'the disk may not be written'],
	['EPERM', 'its folder may not be written'],
	['ENOTDIR', 'part of the path is a file, not a folder'],
	['EEXIST', 'part of the path is a file, not a folder'],
	['ENOSPC', 'the disk is full'],
	['ENAMETOOLONG', 'its name is too long'],
];

/** What SQLite or the system says of an archive, as a sentence for the reader; anything unknown as it is. */
export function asUserError(path: string, error: unknown): unknown {
	if (error instanceof UserError) return error;
	const reason = REASONS.find(([start]) => codeOf(error).startsWith(start))?.[1];
	return reason === undefined ? error : new UserError(`The archive ${path} will not do: ${reason}.`);
}

/** SQLite's or the system's code of what was thrown (`SQLITE_FULL`, `EACCES`); empty where it has none. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
