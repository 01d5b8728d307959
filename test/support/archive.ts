import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keeper } from '../../src/corpus/keep.ts';
import { archiveOf, type OpenArchive } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import type { Hints } from '../../src/hansard/read.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** A document as it comes: its text, and what is known of it besides. */
export interface Given extends Hints {
	readonly text: string;
}

/** The documents that ship, as they came. */
export function seeds(): readonly Given[] {
	const addresses: Record<string, string> = JSON.parse(readFileSync(join(SEEDS, 'addresses.json'), 'utf8'));
	return Object.entries(addresses).map(([name, url]) => ({
		name,
		url,
		text: readFileSync(join(SEEDS, name), 'utf8'),
	}));
}

/** A real archive of these documents, kept nowhere. */
export function archiveOfDocuments(documents: readonly Given[]): OpenArchive {
	const writer = openWriter(':memory:');
	const { take } = keeper(writer);
	for (const { text, ...hints } of documents) take({ bytes: Buffer.from(text), hints, origin: null });
	writer.finish();
	return archiveOf(writer.db);
}
