import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { UserError } from '../errors.ts';
import { backUp } from './backup.ts';
import { isOutdated, openForReading } from './database.ts';
import { derivedIndexes } from './derived-indexes.ts';
import { readingVersion } from './reading-version.ts';

/** Bytes of an archive that one core carries over in a second, about: reading again is most of it. */
const A_SECOND = 1_000_000;
/** Characters that are read again before a bot starts; more are read while it answers. */
const AT_ONCE = 1_000_000;
/** A backup, the new tables beside the old ones until the end, and the log: so many times the archive. */
const ROOM = 3;

/**
 * Sees to it that the tables of an older version can be carried over: says what it takes, and keeps a backup of what stands. It costs
 * nothing where they are those of this version.
 *
 * @param say told in a sentence what is about to happen.
 * @throws UserError where the disk has too little room.
 */
export function prepareUpgrade(path: string, say: (sentence: string) => void): void {
	const version = outdatedVersion(path);
	if (version === null) return;
	const { size } = statSync(path);
	const { bavail, bsize } = statfsSync(dirname(path));
	if (bavail * bsize < ROOM * size)
		throw new UserError(
			`The archive ${path} is of an older version. To carry it over takes ${megabytes(ROOM * size)} of disk, and ${megabytes(bavail * bsize)} are free: make room, then start again.`,
		);
	const kept = `${path}.v${version}`;
	say(
		`The archive is of an older version and is carried over: about ${minutes(size / A_SECOND)}, and ${megabytes(ROOM * size)} of disk meanwhile. A backup of it is kept at ${kept}. Interrupted, it goes on at the next start.`,
	);
	if (!existsSync(kept)) backUp(path, kept);
}

/** Null where the tables are those of this version, or the carrying over has begun. @throws UserError where there is no archive. */
export function outdatedVersion(path: string): number | null {
	const db = openForReading(path);
	try {
		const begun = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'old_documents'`).get() !== undefined;
		const version = Number(db.pragma('user_version', { simple: true }));
		return isOutdated(db) && !begun && version > 0 ? version : null;
	} finally {
		db.close();
	}
}

/** Whether tables and indexes are those of this version, so that an archive can be answered from without anything being written. */
export function isPresent(db: Database): boolean {
	if (isOutdated(db)) return false;
	const versions = new Map(db.prepare('SELECT name, version FROM derived').raw().all() as [string, number][]);
	return derivedIndexes.every(({ name, version }) => versions.get(name) === version);
}

/**
 * Whether an archive can be answered from as it is, while much of it is read again by newer readers: what the older ones read stands
 * until then.
 */
export function mayBeReadLater(path: string): boolean {
	if (!existsSync(path)) return false;
	const db = openForReading(path);
	try {
		if (!isPresent(db)) return false;
		const stale = db
			.prepare('SELECT coalesce(sum(length), 0) FROM documents WHERE read_by <> ?')
			.pluck()
			.get(readingVersion()) as number;
		return stale > AT_ONCE;
	} finally {
		db.close();
	}
}

function megabytes(bytes: number): string {
	return `${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB`;
}

function minutes(seconds: number): string {
	return seconds < 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`;
}
