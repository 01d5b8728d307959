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
	const path = (name: string) => join(folder, `${name.replace(/[^\w.-]/g, '_')}.json`);
	return {
		has: (name) => existsSync(path(name)),
		put(name, json) {
			const part = `${path(name)}.part`;
			writeFileSync(part, `${JSON.stringify(json, null, '\t')}\n`);
			renameSync(part, path(name));
		},
	};
}
