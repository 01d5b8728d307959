import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';

/** Shorter lists are kept as they are: compressing them costs more time than it saves room. */
const SHORT = 600;

/** @param packed each fact as `packFact` packs it. */
export function packReadings(packed: readonly string[]): string | Buffer {
	const list = `[${packed.join(',')}]`;
	return list.length < SHORT ? list : zstdCompressSync(list);
}

/**
 * Reads what was read out of a passage: its facts as `packFact` packed them, in the order of `facts.position`. The last passage asked for is
 * kept at hand, since its facts are mostly asked for together.
 */
export function readingsReader(db: Database): (passage: number) => readonly unknown[] {
	const find = db.prepare('SELECT facts FROM readings WHERE passage = ?').pluck();
	let last: { readonly packed: unknown; readonly facts: readonly unknown[] } | undefined;
	return (passage) => {
		const packed = find.get(passage) as string | Buffer | undefined;
		if (packed === undefined) return [];
		if (typeof packed === 'string') return JSON.parse(packed) as unknown[];
		if (last !== undefined && packed.equals(last.packed as Buffer)) return last.facts;
		const facts = JSON.parse(zstdDecompressSync(packed).toString()) as unknown[];
		last = { packed, facts };
		return facts;
	};
}
