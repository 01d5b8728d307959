import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** Where editions are published: a folder, or an address that serves one. */
export interface EditionSource {
	/**
	 * The text of a small file.
	 *
	 * @param tag of what was read before, null for none.
	 * @returns null where that still stands.
	 */
	readonly read: (
		name: string,
		tag: string | null,
	) => Promise<{ readonly text: string; readonly tag: string | null } | null>;
	/**
	 * A large file.
	 *
	 * @param from the byte to begin with.
	 * @returns `from` as it was heeded: 0 where only the whole file can be had.
	 */
	readonly fetch: (
		name: string,
		from: number,
	) => Promise<{ readonly from: number; readonly bytes: Readable }>;
}

/** Milliseconds for an answer to begin. */
const PATIENCE = 30_000;

/**
 * @param at an address with http or https, otherwise a folder.
 * @param signal ends whatever is under way.
 */
export function editionSource(at: string, signal: AbortSignal): EditionSource {
	return /^https?:\/\//i.test(at) ? servedAt(at.replace(/\/*$/, '/'), signal) : inFolder(at);
}

function servedAt(base: string, signal: AbortSignal): EditionSource {
	const get = async (name: string, headers: Readonly<Record<string, string>>): Promise<Response> => {
		const late = AbortSignal.timeout(PATIENCE);
		const begun = new AbortController();
		const abort = () => begun.abort(late.aborted ? late.reason : signal.reason);
		late.addEventListener('abort', abort);
		signal.addEventListener('abort', abort, { once: true });
		try {
			return await fetch(new URL(name, base), { headers, signal: begun.signal });
		} finally {
			// What has begun may take as long as it is long.
			late.removeEventListener('abort', abort);
		}
	};
	return {
		async read(name, tag) {
			const response = await get(name, tag === null ? {} : { 'if-none-match': tag });
			if (response.status === 304) return null;
			if (!response.ok) throw new Error(`no edition there: ${response.status}`);
			const etag = response.headers.get('etag');
			const text = await response.text();
			return etag !== null && etag === tag ? null : { text, tag: etag };
		},
		async fetch(name, from) {
			const response = await get(name, from === 0 ? {} : { range: `bytes=${from}-` });
			if (!response.ok || response.body === null)
				throw new Error(`the archive is not there: ${response.status}`);
			const bytes = Readable.fromWeb(response.body as ReadableStream);
			return { from: response.status === 206 ? from : 0, bytes };
		},
	};
}

function inFolder(folder: string): EditionSource {
	return {
		async read(name, tag) {
			const { mtimeMs, ino } = await stat(join(folder, name));
			const now = `${ino} ${mtimeMs}`;
			return now === tag ? null : { text: await readFile(join(folder, name), 'utf8'), tag: now };
		},
		async fetch(name, from) {
			return { from, bytes: createReadStream(join(folder, name), { start: from, highWaterMark: 2 ** 20 }) };
		},
	};
}
