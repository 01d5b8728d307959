import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { UserError } from '../errors.ts';
import { copyOf, putInPlace } from './backup.ts';
import { asUserError, openForReading } from './database.ts';
import { checksum, EDITION_NAME, type Edition, editionFile, isEditionFile, readEdition } from './edition.ts';
import { openArchive } from './read.ts';
import { isPresent } from './upgrade.ts';
import { type Finding, verifyFile } from './verify.ts';
import { openWriter } from './writer.ts';

/**
 * Publishes an archive as it stands at this moment into a folder, for any number of servers to fetch: one file that is read as it lies
 * (no log beside it), checked, named after what is in it, and then what says that it is the newest.
 *
 * @returns the edition; what was found wrong with the archive, where nothing is published.
 * @throws UserError where there is no archive, or the folder cannot be written.
 */
export async function publishEdition(
	path: string,
	folder: string,
): Promise<Edition | { readonly wrong: readonly Finding[] }> {
	bringUpToDate(path);
	let part = '';
	try {
		mkdirSync(folder, { recursive: true });
		part = copyOf(path, join(folder, `${process.pid}.sqlite`));
		withoutLog(part);
		const wrong = [...verifyFile(part)];
		if (wrong.length > 0) return { wrong };
		const edition = await describe(part);
		chmodSync(part, 0o444);
		putInPlace(part, join(folder, edition.file));
		say(folder, edition);
		forgetOld(folder, edition);
		return edition;
	} catch (error) {
		throw asUserError(folder, error);
	} finally {
		if (part !== '') rmSync(part, { force: true });
	}
}

/** Servers can write nothing: an archive that another version made is carried over here. */
function bringUpToDate(path: string): void {
	const db = openForReading(path);
	const present = isPresent(db);
	db.close();
	if (!present) openWriter(path).close();
}

/** Without a write-ahead log a file can be read where nothing can be written beside it. */
function withoutLog(path: string): void {
	const db = new Database(path);
	try {
		const mode = db.pragma('journal_mode = DELETE', { simple: true });
		if (mode !== 'delete') throw new UserError(`${path} cannot be made to be read without a log.`);
	} finally {
		db.close();
	}
}

async function describe(part: string): Promise<Edition> {
	const sha256 = await checksum(part);
	const archive = openArchive(part);
	try {
		const { documents, lastDate } = archive.extent();
		const schema = Number(archive.db.pragma('user_version', { simple: true }));
		return {
			file: editionFile(sha256),
			sha256,
			bytes: statSync(part).size,
			schema,
			documents,
			lastDate,
			published: new Date().toISOString(),
		};
	} finally {
		archive.close();
	}
}

/** Whoever reads it finds the one before or this one, whole. */
function say(folder: string, edition: Edition): void {
	const name = join(folder, EDITION_NAME);
	writeFileSync(`${name}.part`, `${JSON.stringify(edition, null, '\t')}\n`);
	if (existsSync(name)) renameSync(name, `${name}.before`);
	renameSync(`${name}.part`, name);
}

/** Deletes editions that no server can be fetching any more. Those that another version speaks of are left. */
function forgetOld(folder: string, { file }: Edition): void {
	const spoken = readdirSync(folder)
		.filter((name) => /^edition-[\d-]+\.json(?:\.before)?$/.test(name))
		.map((name) => readEdition(readFileSync(join(folder, name), 'utf8'))?.file);
	const kept = new Set([file, ...spoken]);
	for (const name of readdirSync(folder))
		if (isEditionFile(name) && !kept.has(name)) rmSync(join(folder, name));
}
