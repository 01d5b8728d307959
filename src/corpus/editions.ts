import {
	createWriteStream,
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
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { putInPlace } from './backup.ts';
import { openForReading } from './database.ts';
import { checksum, EDITION_NAME, type Edition, isEditionFile, readEdition } from './edition.ts';
import { editionSource } from './edition-source.ts';
import { isPresent } from './upgrade.ts';

/** Where editions come from, and where those that were fetched are kept. */
export interface Following {
	/** An address or a folder. */
	readonly source: string;
	/** A folder of this server's own. */
	readonly folder: string;
	/** Milliseconds between two looks. */
	readonly every: number;
	readonly log: Log;
}

export interface Editions {
	/** Resolves with the newest edition that was fetched, be it before this process; where there is none, once one is. */
	readonly first: () => Promise<string>;
	/** Looks again and again, and tells the file of each newer edition once it is whole and checked. */
	readonly follow: (onNew: (path: string) => void) => void;
	/** Looks once. @returns the file of a newer edition, null where there is none; rejects where it could not be had. */
	readonly look: () => Promise<string | null>;
	readonly stop: () => void;
}

/** Milliseconds after which a download that broke off is taken up again. */
const AGAIN = [200, 1_000, 5_000, 15_000] as const;

/**
 * Follows the editions that are published somewhere. A download that breaks off goes on where it was; nothing is opened before the whole
 * of it has the checksum that was published.
 */
export function createEditions({ source, folder, every, log }: Following): Editions {
	const leaving = new AbortController();
	const from = editionSource(source, leaving.signal);
	const pointer = join(folder, EDITION_NAME);
	mkdirSync(folder, { recursive: true });
	let tag: string | null = null;
	let lastFault: string | null = null;

	function standing(): { readonly edition: Edition; readonly path: string } | null {
		if (!existsSync(pointer)) return null;
		const edition = readEdition(readFileSync(pointer, 'utf8'));
		if (edition === null) return null;
		const path = join(folder, edition.file);
		return statSync(path, { throwIfNoEntry: false })?.size === edition.bytes ? { edition, path } : null;
	}

	async function look(): Promise<string | null> {
		const read = await from.read(EDITION_NAME, tag);
		if (read === null) return null;
		const edition = readEdition(read.text);
		if (edition === null) throw new Error('what says which edition is the newest cannot be read');
		const path = standing()?.edition.sha256 === edition.sha256 ? null : await take(edition);
		tag = read.tag;
		return path;
	}

	async function take(edition: Edition): Promise<string> {
		const path = join(folder, edition.file);
		const part = `${path}.part`;
		await fetchWhole(edition, part);
		expectReadable(part);
		putInPlace(part, path);
		writeFileSync(`${pointer}.part`, JSON.stringify(edition));
		renameSync(`${pointer}.part`, pointer);
		log.info(
			{ documents: edition.documents, lastDate: edition.lastDate },
			'a newer edition of the archive is here',
		);
		return path;
	}

	async function fetchWhole(edition: Edition, part: string): Promise<void> {
		for (const pause of [...AGAIN, null]) {
			try {
				await fetchRest(edition, part);
				return;
			} catch (error) {
				if (pause === null || leaving.signal.aborted) throw error;
				log.warn({ err: error }, 'the archive did not come whole; going on with it');
				await wait(pause, undefined, { signal: leaving.signal });
			}
		}
	}

	async function fetchRest({ file, bytes, sha256 }: Edition, part: string): Promise<void> {
		const here = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
		if (here < bytes) {
			const rest = await from.fetch(file, here);
			await pipeline(rest.bytes, createWriteStream(part, { flags: rest.from === 0 ? 'w' : 'a' }));
		}
		const { size } = statSync(part);
		if (size < bytes) throw new Error(`${size} bytes of ${bytes} came`);
		if (size === bytes && (await checksum(part)) === sha256) return;
		rmSync(part);
		throw new Error('what came is not what was published');
	}

	/** @returns null where there is no newer one, or it could not be had, which is logged once. */
	async function lookAgain(): Promise<string | null> {
		try {
			const path = await look();
			lastFault = null;
			return path;
		} catch (error) {
			const fault = error instanceof Error ? error.message : '';
			if (fault !== lastFault && !leaving.signal.aborted)
				log.warn({ err: error }, 'newer editions cannot be looked for; trying again');
			lastFault = fault;
			return null;
		}
	}

	const pause = () => wait(every, undefined, { signal: leaving.signal, ref: false });

	async function follow(onNew: (path: string) => void): Promise<void> {
		for (;;) {
			const path = await lookAgain();
			if (leaving.signal.aborted) return;
			if (path !== null) onNew(path);
			forgetOld(folder, standing()?.edition ?? null);
			await pause();
		}
	}

	return {
		async first() {
			for (;;) {
				const path = standing()?.path ?? (await lookAgain());
				if (path !== null) return path;
				await wait(Math.min(every, 1_000), undefined, { signal: leaving.signal });
			}
		},
		follow: (onNew) =>
			void follow(onNew).catch((error: unknown) => {
				if (!leaving.signal.aborted) log.error({ err: error }, 'a newer edition could not be taken up');
			}),
		look,
		stop: () => leaving.abort(),
	};
}

/** @throws UserError where it is none that this version can read as it lies. */
function expectReadable(path: string): void {
	const db = openForReading(path);
	try {
		if (!isPresent(db)) throw new UserError('The edition is of another version of Despatch Box.');
	} finally {
		db.close();
	}
}

/** Deletes editions before the present one; whoever has one open reads on in it, where the system lets it be deleted. */
function forgetOld(folder: string, present: Edition | null): void {
	if (present === null) return;
	for (const name of readdirSync(folder)) {
		// One that never came whole goes as well.
		if (!isEditionFile(name.replace(/\.part$/, '')) || name === present.file) continue;
		try {
			rmSync(join(folder, name), { force: true });
		} catch {
			// It is open, and goes the next time.
		}
	}
}
