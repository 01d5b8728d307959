import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that fetched documents go into and that `npm run ingest` reads. A document is there whole or not at all. */
export interface Shelf {
	has(name: string): boolean;
	put(name: string, json: unknown): void;
}

/** Files are written beside their place and then moved into it, so that an interrupted run leaves no half of one. */
export function openShelf(folder: string): Shelf {
	mkdirSync(folder, { recursive: true });
	const path = (name: string) => join(folder, `${fileName(name)}.json`);
	return {
		has: (name) => existsSync(path(name)),
		put(name, json) {
			const part = `${path(name)}.part`;
			writeFileSync(part, `${JSON.stringify(json, null, '\t')}\n`);
			renameSync(part, path(name));
		},
	};
}

/** Characters; file systems allow 255 bytes. */
const LONGEST = 120;

/** A name that every file system takes: of a long one its beginning, and a hash of all of it. */
function fileName(name: string): string {
	const plain = name.replace(/[^\w.-]/g, '_');
	if (plain.length <= LONGEST) return plain;
	return `${plain.slice(0, LONGEST - 17)}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
