import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../src/corpus/archive.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';

/** An archive of the documents that ship, in a folder of its own until it is closed. */
export function openSeeds(): { readonly archive: Archive; readonly file: string; close(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'despatch-seeds-'));
	const file = join(folder, 'archive.sqlite');
	ensureSeeds(file);
	const archive = openArchive(file);
	return {
		archive,
		file,
		close: () => {
			archive.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
