import type { Database } from 'better-sqlite3';
import { eachPosting, encodeRun } from './words/postings.ts';

/**
 * Numbers (of words, of names) under keys, of which only a hash is kept: 12 bits of it are the row, 8 more stand beside each number. What is
 * found under a key may be there for another; whoever asks compares. Three bytes an entry, where a row for each took thirteen.
 */
const PARTS = 2 ** 12;
const NONE = Buffer.alloc(0);

/** The columns of a table of them, for its schema. */
export const HASHED_COLUMNS = 'part INTEGER PRIMARY KEY, numbers BLOB NOT NULL';

interface Place {
	readonly part: number;
	readonly byte: number;
}

/** FNV-1a, of 32 bits. */
function placeOf(key: string): Place {
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	return { part: hash & (PARTS - 1), byte: (hash >>> 12) & 0xff };
}

/** Gathers numbers under keys and writes each row of a table once. */
export interface HashedWriter {
	/** @param number not less than any before. */
	note(key: string, number: number): void;
	/** Behind what is held already. */
	write(): void;
}

export function hashedWriter(db: Database, table: string): HashedWriter {
	const append = db.prepare(
		`INSERT INTO ${table} (part, numbers) VALUES (?, ?)
		ON CONFLICT (part) DO UPDATE SET numbers = CAST(numbers || excluded.numbers AS BLOB)`,
	);
	const parts = new Map<number, Entry[]>();
	return {
		note(key, number) {
			const { part, byte } = placeOf(key);
			const held = parts.get(part);
			if (held === undefined) parts.set(part, [{ number, byte }]);
			else held.push({ number, byte });
		},
		write() {
			for (const [part, entries] of [...parts].sort(([one], [other]) => one - other))
				append.run(part, packed(entries));
			parts.clear();
		},
	};
}

interface Entry {
	readonly number: number;
	readonly byte: number;
}

/** As postings: the number for an ordinal, the byte for a weight. A number that stands in a part more than once begins another run. */
function packed(entries: readonly Entry[]): Buffer {
	const runs: Entry[][] = [];
	for (const entry of entries) {
		const run = runs.find((held) => (held.at(-1)?.number ?? 0) < entry.number);
		if (run === undefined) runs.push([entry]);
		else run.push(entry);
	}
	const encoded = runs.map((run) =>
		encodeRun(
			run.map(({ number }) => number),
			run.map(({ byte }) => byte),
		),
	);
	return Buffer.concat(encoded);
}

/** @returns what finds the numbers under any of some keys, each once, in the order of the keys. */
export function hashedReader(db: Database, table: string): (keys: Iterable<string>) => ReadonlySet<number> {
	const read = db.prepare<[number], Buffer>(`SELECT numbers FROM ${table} WHERE part = ?`).pluck();
	return (keys) => {
		const found = new Set<number>();
		for (const key of keys) {
			const { part, byte } = placeOf(key);
			eachPosting(read.get(part) ?? NONE, (number, beside) => {
				if (beside === byte) found.add(number);
			});
		}
		return found;
	};
}
