import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { TableFact } from '../extract/facts.ts';

/** Shorter lists are kept as they are: compressing them costs more time than it saves room. */
const SHORT = 600;
/** Between two readings. JSON of one line never holds it, so that a list can be cut without being read. */
const BETWEEN = ',\n';

/** The readings of one passage by `facts.position`, each parsed when it is asked for. */
export interface Readings {
	(position: number): unknown;
	/** Tables made so far, by their positions: each of their cells is read out of the whole. */
	readonly tables: Map<number, TableFact>;
}

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
		if (packed === undefined) return asReadings(() => undefined);
		const list = typeof packed === 'string' ? packed : zstdDecompressSync(packed).toString();
		if (!list.includes(BETWEEN)) {
			// One alone, or as they were once kept: one after another without a line's end.
			const all = JSON.parse(list) as unknown[];
			return asReadings((position) => all[position]);
		}
		const each = list.slice(1, -1).split(BETWEEN);
		const parsed: unknown[] = [];
		return asReadings((position) => {
			parsed[position] ??= JSON.parse(each[position] ?? 'null');
			return parsed[position];
		});
	};
}

function asReadings(read: (position: number) => unknown): Readings {
	return Object.assign(read, { tables: new Map<number, TableFact>() });
}
