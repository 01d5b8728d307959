import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { derivedIndexes } from './derived-indexes.ts';
import { SCHEMA_VERSION } from './schema.ts';

/*
 * An edition: an archive as it was published, one file that never changes, and what is said of it beside.
 */

/** What is said of an edition. */
const editionForm = z.object({
	/** Name of the file, in the same folder. */
	file: z.string().regex(/^[\w-]+\.sqlite$/),
	/** Of the whole file, hexadecimal. */
	sha256: z.string().regex(/^[\da-f]{64}$/),
	bytes: z.int().positive(),
	/** Of the tables. */
	schema: z.int(),
	documents: z.int(),
	/** Last sitting day, ISO. */
	lastDate: z.string().nullable(),
	/** ISO, with the time. */
	published: z.string(),
});
export type Edition = z.infer<typeof editionForm>;

/**
 * Name of what says which edition is the newest, for the tables and indexes of this version: those of another version have another name,
 * so that both can be published side by side while servers are brought up to date one after the other.
 */
export const EDITION_NAME = `edition-${[SCHEMA_VERSION, ...derivedIndexes.map(({ version }) => version)].join('-')}.json`;

/** The name of an edition's file, by the checksum of what is in it. */
export function editionFile(sha256: string): string {
	return `archive-${sha256.slice(0, 16)}.sqlite`;
}

/** Whether a file is an edition's, by its name. */
export function isEditionFile(name: string): boolean {
	return /^archive-[\da-f]{16}\.sqlite$/.test(name);
}

/** @returns null for what says nothing of an edition. */
export function readEdition(text: string): Edition | null {
	try {
		return editionForm.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

/** The checksum of a file, hexadecimal, a piece at a time. */
export async function checksum(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
	return hash.digest('hex');
}
