import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UserError } from '../errors.ts';

/** One file or standard input, not read yet. */
export interface Found {
	/** As it is called in messages: the path as given, or where it lies in the folder given. */
	readonly shown: string;
	/** What the document will be called: the file's own name, without `.gz`. */
	readonly name: string;
	/** Absolute; null for standard input. */
	readonly path: string | null;
	/** Named itself, rather than met in a folder: then it is expected to be a document. */
	readonly named: boolean;
}

/** Larger files are refused: a day of the whole record is under 10 MB, and a document is read whole. */
const LARGEST = 200 * 2 ** 20;

/** Characters of a path that any system takes. */
const LONGEST_PATH = 4_000;

/** The descriptor of standard input. */
const STDIN = 0;

/** A path that leads to nothing that can be read. */
export interface NotFound {
	readonly shown: string;
	readonly reason: string;
}

/** Every file that the paths mean, in order: files, folders (and theirs), patterns (`2009/*.xml`), `-` for standard input. */
export function* findDocuments(paths: readonly string[]): Iterable<Found | NotFound> {
	for (const path of paths) {
		if (path === '-') yield { shown: 'standard input', name: 'standard input', path: null, named: true };
		else if (path.length > LONGEST_PATH)
			yield { shown: `${path.slice(0, 80)}…`, reason: 'its name is too long' };
		else if (exists(path)) yield* within(path, true);
		else {
			const matching = /[*?[{]/.test(path) ? globSync(path).sort() : [];
			if (matching.length === 0) yield { shown: path, reason: 'there is no such file or folder' };
			for (const match of matching) yield* within(match, true);
		}
	}
}

/**
 * Sorted by the date in each file's name, those without one first and as they came: an archive that grows at its end is smaller and
 * sooner made.
 */
export function inOrderOfDates<T extends Found | NotFound>(found: readonly T[]): readonly T[] {
	const dateOf = (one: T) => /\d{4}-\d\d-\d\d/.exec(basename(one.shown))?.[0] ?? '';
	return found
		.map((one) => ({ one, date: dateOf(one) }))
		.sort((first, second) => (first.date < second.date ? -1 : Number(first.date > second.date)))
		.map(({ one }) => one);
}

/**
 * The bytes of a document, unpacked where they are gzip.
 *
 * @throws UserError with the reason, in one clause, where they cannot be had.
 */
export function bytesOf({ path }: Found): Buffer {
	try {
		if (path !== null && statSync(path).size > LARGEST) throw new UserError('the file is larger than 200 MB');
		const bytes = readFileSync(path ?? STDIN);
		return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(reasonOf(error));
	}
}

function* within(path: string, named: boolean): Iterable<Found | NotFound> {
	if (!statSync(path).isDirectory()) {
		yield { shown: path, name: basename(path).replace(/\.gz$/i, ''), path: resolve(path), named };
		return;
	}
	try {
		const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
		for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1)))
			if (entry.isDirectory() || entry.isFile()) yield* within(join(path, entry.name), false);
	} catch (error) {
		yield { shown: path, reason: reasonOf(error) };
	}
}

/** False too for what cannot even be asked for, such as too long a name. */
function exists(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'ERR_BUFFER_TOO_LARGE') return 'unpacked it is larger than 200 MB';
	if (code.startsWith('Z_')) return 'it is packed, and damaged';
	return `it cannot be read (${code === '' ? String(error) : code})`;
}
