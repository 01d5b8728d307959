import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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
 * all is well already, and needs no lock then.
 *
 * @throws UserError where the archive cannot be written, or another process is loading into it.
 */
export function ensureSeeds(path: string, folder = SEEDS): void {
	const seeds = seedsIn(folder);
	if (isCurrent(path, seeds)) return;
	const writer = openWriter(path, derivedIndexes, PATIENCE);
	try {
		dropStrays(writer, seeds);
		const { take } = keeper(writer);
		for (const { name, url, bytes } of seeds) take({ bytes, hints: { name, url }, origin: null, seed: true });
		renew(writer);
		writer.finish();
	} finally {
		writer.close();
	}
}

function seedsIn(folder: string): readonly Seed[] {
	const list = join(folder, 'addresses.json');
	const addresses = existsSync(list)
		? z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(list, 'utf8')))
		: {};
	return globSync('*', { cwd: folder })
		.filter((name) => name !== 'addresses.json' && !/^readme/i.test(name))
		.sort()
		.map((name) => ({ name, url: addresses[name] ?? null, bytes: readFileSync(join(folder, name)) }));
}

function isCurrent(path: string, seeds: readonly Seed[]): boolean {
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
			standing.every((name) => seeds.some((seed) => seed.name === name)) &&
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
