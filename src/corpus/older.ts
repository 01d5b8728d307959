import { zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { asReadings, type Readings } from './readings.ts';

/** Text and readings as tables up to version 7 held them: a row for each passage. */
export interface Older {
	words(passage: number): string;
	readings(passage: number): Readings;
}

/** @returns null where the tables are of a later version. */
export function olderReader(db: Database): Older | null {
	if (!isOlder(db, 'passages')) return null;
	const words = db.prepare<[number], string>('SELECT text FROM passages WHERE id = ?').pluck();
	const facts = db.prepare<[number], string | Buffer>('SELECT facts FROM readings WHERE passage = ?').pluck();
	return {
		words: (passage) => words.get(passage) ?? '',
		readings(passage) {
			const held = facts.get(passage) ?? '[]';
			const list = JSON.parse(typeof held === 'string' ? held : zstdDecompressSync(held).toString());
			return asReadings((position) => (list as unknown[])[position]);
		},
	};
}

/** The stored text of a document that was set aside with tables up to version 7; null where they are of a later one. */
export function olderText(db: Database, document: number): string | null {
	if (!isOlder(db, 'old_passages')) return null;
	const texts = db.prepare('SELECT text FROM old_passages WHERE document = ? ORDER BY start, id').pluck();
	return (texts.all(document) as string[]).join('');
}

function isOlder(db: Database, table: string): boolean {
	return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).includes('text');
}
