import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';

/** Shorter lists are kept as they are: compressing them costs more time than it saves room. */
const SHORT = 600;
/** Between two readings. JSON of one line never holds it, so that a list can be cut without being read. */
const BETWEEN = ',\n';

/** The readings of one passage by `facts.position`, each parsed when it is asked for. */
export type Readings = (position: number) => unknown;

/** @param packed each fact as `packFact` packs it. */
export function packReadings(packed: readonly string[]): string | Buffer {
	const list = `[${packed.join(BETWEEN)}]`;
	return list.length < SHORT ? list : zstdCompressSync(list);
}

/** Reads what was read out of a passage. A table has thousands of figures, of which a question mostly wants a few. */
export function readingsReader(db: Database): (passage: number) => Readings {
	const find = db.prepare('SELECT facts FROM readings WHERE passage = ?').pluck();
	return (passage) => {
		const packed = find.get(passage) as string | Buffer | undefined;
		if (packed === undefined) return () => undefined;
		const list = typeof packed === 'string' ? packed : zstdDecompressSync(packed).toString();
		if (!list.includes(BETWEEN)) {
			// One alone, or as they were once kept: one after another without a line's end.
			const all = JSON.parse(list) as unknown[];
			return (position) => all[position];
		}
		const each = list.slice(1, -1).split(BETWEEN);
		const parsed: unknown[] = [];
		return (position) => {
			// Each cell of a table is read with the whole of it.
			parsed[position] ??= JSON.parse(each[position] ?? 'null');
			return parsed[position];
		};
	};
}
