import { globSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
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
	/** Bytes, unpacked, beyond which it is refused. */
	readonly largest: number;
}

/** Megabytes that reading one document may take, where nothing else is said. */
export const USUAL_MEMORY = 2048;

/** Bytes of memory that a byte of a document may take: a document is read whole, and one line of 50 MB took 1.6 GB. */
const TAKEN_BY_A_BYTE = 32;

/** Characters of a path that any system takes. */
const LONGEST_PATH = 4_000;

/** The descriptor of standard input. */
const STDIN = 0;

/** A path that leads to nothing that can be read. */
export interface NotFound {
	readonly shown: string;
	readonly reason: string;
}

/**
 * Every file that the paths mean, in order: files, folders (and theirs), patterns (`2009/*.xml`), `-` for standard input.
 *
 * @param memory megabytes that reading one of them may take.
 */
export function* findDocuments(
	paths: readonly string[],
	memory: number = USUAL_MEMORY,
): Iterable<Found | NotFound> {
	const largest = Math.floor((memory * 2 ** 20) / TAKEN_BY_A_BYTE);
	for (const path of paths) {
		if (path === '-')
			yield { shown: 'standard input', name: 'standard input', path: null, named: true, largest };
		else if (path.length > LONGEST_PATH)
			yield { shown: `${path.slice(0, 80)}…`, reason: 'its name is too long' };
		else if (exists(path)) yield* within(path, true, largest);
		else {
			const matching = /[*?[{]/.test(path) ? globSync(path).sort() : [];
			if (matching.length === 0) yield { shown: path, reason: 'there is no such file or folder' };
			for (const match of matching) yield* within(match, true, largest);
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
export function bytesOf({ path, largest }: Found): Buffer {
	try {
		if (path !== null && statSync(path).size > largest) throw tooLarge('it', largest);
		const bytes = path === null ? standardInput(largest) : readFileSync(path);
		return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
			throw tooLarge('unpacked it', largest);
		throw new UserError(reasonOf(error));
	}
}

/** All of standard input, of which no more is taken in than may be read. */
function standardInput(largest: number): Buffer {
	const chunks: Buffer[] = [];
	let length = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(2 ** 16);
		const read = readSync(STDIN, chunk);
		if (read === 0) return Buffer.concat(chunks, length);
		chunks.push(chunk.subarray(0, read));
		length += read;
		if (length > largest) throw tooLarge('it', largest);
	}
}

function tooLarge(what: string, largest: number): UserError {
	const megabytes = (bytes: number) => Number((bytes / 2 ** 20).toFixed(1));
	return new UserError(
		`${what} is larger than ${megabytes(largest)} MB, and reading it may take more than the ${megabytes(largest * TAKEN_BY_A_BYTE)} MB of memory that are allowed (--memory allows more)`,
	);
}

/**
 * The file at a path, or those in a folder and in its folders. A link is followed as what it leads to; what was met before, by whichever
 * way, is not met again, so that links in a circle come to an end and no file is read twice.
 *
 * @param met the files and folders so far, by their own paths.
 */
function* within(
	path: string,
	named: boolean,
	largest: number,
	met: Set<string> = new Set(),
): Iterable<Found | NotFound> {
	try {
		const is = statSync(path);
		const own = is.isFile() || is.isDirectory() ? realpathSync(path) : path;
		if (met.has(own)) return;
		met.add(own);
		if (is.isFile()) {
			yield { shown: path, name: basename(path).replace(/\.gz$/i, ''), path: resolve(path), named, largest };
			return;
		}
		if (!is.isDirectory()) {
			yield {
				shown: path,
				reason: 'it is a pipe, a socket or a device, which may have no end; - reads standard input',
			};
			return;
		}
		const names = readdirSync(path).filter((name) => !name.startsWith('.'));
		for (const name of names.sort()) yield* within(join(path, name), false, largest, met);
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
	if (code.startsWith('Z_')) return 'it is packed, and damaged';
	return `it cannot be read (${code === '' ? String(error) : code})`;
}
