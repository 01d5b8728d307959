import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { isOutdated, openForReading } from './database.ts';
import { derivedIndexes } from './derived-indexes.ts';
import { keeper, versionsHeld } from './keep.ts';
import { sha256 } from './prepare.ts';
import { readingVersion } from './reading-version.ts';
import { renew } from './renew.ts';
import { openWriter, type Writer } from './writer.ts';

/** The folder of the documents that ship. */
export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** How long to wait for another process that is loading, in milliseconds. */
const PATIENCE = 15_000;

interface Seed {
	readonly name: string;
	readonly url: string | null;
	readonly bytes: Buffer;
}

/**
 * Sees to it that an archive holds the documents that ship, as they are now, and that every document in it was read by the
 * present readers and extractor. What was loaded by hand stays; what was removed stays away. Costs next to nothing where
 * all is well already, and needs no lock then. A folder that is missing or broken takes nothing out of the archive.
 *
 * @param say told in a sentence of what is missing or broken, and that documents are read again.
 * @throws UserError where the archive cannot be written, or another process is loading into it.
 */
export function ensureSeeds(path: string, folder = SEEDS, say: (sentence: string) => void = () => {}): void {
	const { seeds, whole } = seedsIn(folder, say);
	if (isCurrent(path, seeds, whole)) return;
	const writer = openWriter(path, derivedIndexes, PATIENCE, say);
	try {
		if (whole) dropStrays(writer, seeds);
		const { take } = keeper(writer);
		for (const { name, url, bytes } of seeds)
			unlessRefused(() => take({ bytes, hints: { name, url }, origin: null, seed: true }), say);
		renew(writer, undefined, say);
		writer.finish();
	} finally {
		writer.close();
	}
}

/** The documents of the folder; `whole` where all can be read, and it has some or an empty list of them: what is not among them ships no more. */
function seedsIn(
	folder: string,
	say: (sentence: string) => void,
): { readonly seeds: readonly Seed[]; readonly whole: boolean } {
	try {
		const list = join(folder, 'addresses.json');
		const addresses = existsSync(list) ? addressesIn(readFileSync(list, 'utf8')) : {};
		const seeds = globSync('*', { cwd: folder })
			.filter((name) => name !== 'addresses.json' && !/^readme/i.test(name))
			.sort()
			.map((name) => ({ name, url: addresses[name] ?? null, bytes: readFileSync(join(folder, name)) }));
		const meantEmpty = existsSync(list) && Object.keys(addresses).length === 0;
		if (seeds.length > 0 || meantEmpty) return { seeds, whole: true };
		say(`There are no documents in ${folder}: the archive is left as it is.`);
	} catch (error) {
		const what = error instanceof Error && 'code' in error ? `cannot be read (${error.code})` : 'is broken';
		const where = error instanceof BrokenList ? join(folder, 'addresses.json') : folder;
		say(`${where} ${what}: the documents that ship are left alone, and the archive as it is.`);
	}
	return { seeds: [], whole: false };
}

class BrokenList extends Error {}

/** Document → address. */
function addressesIn(text: string): Readonly<Record<string, string>> {
	try {
		return z.record(z.string(), z.string()).parse(JSON.parse(text));
	} catch {
		throw new BrokenList();
	}
}

/** A document that shipped and is broken now leaves the archive as it was. */
function unlessRefused(take: () => unknown, say: (sentence: string) => void): void {
	try {
		take();
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		say(`A document that ships could not be read: ${error.message}.`);
	}
}

function isCurrent(path: string, seeds: readonly Seed[], whole: boolean): boolean {
	if (!existsSync(path)) return false;
	const db = openForReading(path);
	try {
		if (isOutdated(db)) return false;
		const built = db.prepare('SELECT name, version FROM derived').raw().all() as [string, number][];
		const versions = new Map(built);
		if (derivedIndexes.some(({ name, version }) => versions.get(name) !== version)) return false;
		if (versionsHeld(db).some((version) => version !== readingVersion())) return false;
		const held = db
			.prepare('SELECT 1 FROM documents WHERE bytes_sha256 = ? AND url IS coalesce(?, url)')
			.pluck();
		const removed = db.prepare('SELECT 1 FROM removed WHERE name = ? AND origin IS NULL').pluck();
		const standing = db.prepare('SELECT name FROM documents WHERE seed = 1').pluck().all() as string[];
		return (
			(!whole || standing.every((name) => seeds.some((seed) => seed.name === name))) &&
			seeds.every(({ name, url, bytes }) => (held.get(sha256(bytes), url) ?? removed.get(name)) !== undefined)
		);
	} finally {
		db.close();
	}
}

/** Documents that shipped before and do so no more, and that nobody has loaded since. */
function dropStrays(writer: Writer, seeds: readonly Seed[]): void {
	const standing = writer.db.prepare('SELECT name FROM documents WHERE seed = 1').pluck().all() as string[];
	for (const name of standing) if (!seeds.some((seed) => seed.name === name)) writer.unload(name);
}
