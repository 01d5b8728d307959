import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { asUserError, BeingWritten, openForReading, tidy } from './database.ts';
import { type Finding, verifyFile } from './verify.ts';

/** Files that SQLite keeps beside a database: they belong to the one they were made for, and to no other. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** A copy that was made. */
export interface Copied {
	readonly documents: number;
}

/**
 * Copies an archive into one file, as it stands at this moment, while others read it and load into it. What stood under that name
 * is replaced once the copy is whole.
 *
 * @throws UserError where there is no archive, or the copy cannot be written.
 */
export function backUp(path: string, to: string): Copied {
	if (sameFile(path, to))
		throw new UserError('The backup would take the place of the archive itself: name another file.');
	const part = copyOf(path, to);
	try {
		const documents = countIn(part);
		putInPlace(part, to);
		return { documents };
	} catch (error) {
		rmSync(part, { force: true });
		throw asUserError(to, error);
	}
}

/**
 * Puts a backup in the place of an archive. The backup is checked first; what stood there is kept beside it under the name
 * `.before`, with its own write-ahead log: beside another file that log would be read as that file's, and damage it silently.
 *
 * @returns what was found wrong with the backup: then nothing was changed.
 * @throws UserError where there is no such backup, or somebody is loading into the archive.
 */
export function restore(from: string, called: string): Copied | { readonly wrong: readonly Finding[] } {
	if (sameFile(from, called))
		throw new UserError('The backup is the archive itself: there is nothing to restore.');
	// An archive under another name than its file's keeps that file: its log lies beside it too.
	const path = existsSync(called) ? realpathSync(called) : called;
	const part = copyOf(from, path);
	try {
		const wrong = [...verifyFile(part, ['file', 'references', 'text'])];
		if (wrong.length > 0) return { wrong };
		const documents = countIn(part);
		setBefore(path);
		putInPlace(part, path);
		return { documents };
	} catch (error) {
		throw asUserError(path, error);
	} finally {
		rmSync(part, { force: true });
	}
}

function sameFile(one: string, other: string): boolean {
	if (!existsSync(one) || !existsSync(other)) return false;
	return realpathSync(one) === realpathSync(other);
}

/** @returns the name of a whole copy beside where it is to go. */
export function copyOf(path: string, to: string): string {
	const part = `${to}.part`;
	const db = openForReading(path);
	try {
		rmSync(part, { force: true });
		db.prepare('VACUUM INTO ?').run(part);
		return part;
	} catch (error) {
		if (existsSync(part)) rmSync(part);
		throw asUserError(to, error);
	} finally {
		db.close();
	}
}

function countIn(path: string): number {
	const db = openForReading(path);
	try {
		return db.prepare('SELECT count(*) FROM documents').pluck().get() as number;
	} finally {
		db.close();
	}
}

/** Moves what stands at a path out of the way, with all that belongs to it. */
function setBefore(path: string): void {
	if (!existsSync(path)) {
		for (const beside of BESIDE) rmSync(`${path}${beside}`, { force: true });
		return;
	}
	cutBack(path);
	for (const beside of BESIDE) {
		rmSync(`${path}.before${beside}`, { force: true });
		if (existsSync(`${path}${beside}`)) renameSync(`${path}${beside}`, `${path}.before${beside}`);
	}
	renameSync(path, `${path}.before`);
}

/** Brings into the file what stands in its log alone, where that can be done: a damaged archive is moved away as it is. */
function cutBack(path: string): void {
	try {
		tidy(path);
	} catch (error) {
		if (error instanceof BeingWritten) throw error;
	}
}

/** The file is whole on the disk before it has its name. */
export function putInPlace(part: string, path: string): void {
	const file = openSync(part, 'r');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(part, path);
}
