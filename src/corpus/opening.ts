import {
	accessSync,
	closeSync,
	constants,
	copyFileSync,
	existsSync,
	mkdtempSync,
	openSync,
	readSync,
	rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BeingWritten, isOutdated, openForReading, tidy } from './database.ts';
import { type OpenArchive, openArchive } from './read.ts';
import { ensureSeeds } from './seeds.ts';
import { endedUncleanly } from './unclean.ts';

/**
 * Opens an archive for looking things up, whatever state it was left in: after a load that ended with the power it is looked over
 * first; on a medium that cannot be written a copy is read where SQLite could not read it in place.
 *
 * @param ships whether it is to hold the documents that ship, as far as it can be written.
 * @param say told in a sentence what is out of the ordinary.
 * @throws UserError where there is no archive, or it is damaged.
 */
export function openAnyArchive(path: string, ships: boolean, say: (sentence: string) => void): OpenArchive {
	if (existsSync(path) && !mayWrite(path)) return readFrom(path, say);
	if (existsSync(path) && endedUncleanly(path)) lookOver(path, say);
	if (ships) ensureSeeds(path, undefined, say);
	return openArchive(path, say);
}

/** Whether a file and what SQLite keeps beside it may be written: the file alone may be mounted for reading only. */
function mayWrite(path: string): boolean {
	try {
		for (const one of [path, dirname(path)]) accessSync(one, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** @throws UserError where the file is damaged. Where somebody is loading, they have looked. */
function lookOver(path: string, say: (sentence: string) => void): void {
	try {
		tidy(path, () => say('The last load ended without a word: the archive is looked over first.'));
	} catch (error) {
		if (!(error instanceof BeingWritten)) throw error;
	}
}

/** Bytes 18 and 19 of a SQLite file: 2 where it keeps a write-ahead log, which must be able to stand beside it. */
function keepsLog(path: string): boolean {
	const head = Buffer.alloc(20);
	const file = openSync(path, 'r');
	try {
		readSync(file, head, 0, head.length, 0);
	} finally {
		closeSync(file);
	}
	return head[18] === 2;
}

function readFrom(path: string, say: (sentence: string) => void): OpenArchive {
	if (!keepsLog(path) && !outdated(path)) {
		say(`${path} lies where nothing can be written: it is read as it is, and nothing is added to it.`);
		return openArchive(path, say);
	}
	const folder = mkdtempSync(join(tmpdir(), 'despatch-box-'));
	const copy = join(folder, 'archive.sqlite');
	const forget = () => rmSync(folder, { recursive: true, force: true });
	say(
		`${path} lies where nothing can be written: a copy of it at ${copy} is read, and nothing is added to it.`,
	);
	try {
		copyFileSync(path, copy);
		if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
		const archive = openArchive(copy, say);
		return {
			...archive,
			close: () => {
				archive.close();
				forget();
			},
		};
	} catch (error) {
		forget();
		throw error;
	}
}

function outdated(path: string): boolean {
	const db = openForReading(path);
	try {
		return isOutdated(db);
	} finally {
		db.close();
	}
}
