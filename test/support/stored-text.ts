import type { Database } from 'better-sqlite3';
import { textReader } from '../../src/corpus/blocks.ts';
import { dictionaryOf } from '../../src/corpus/dictionary.ts';
import { pack, unpack } from '../../src/corpus/packed.ts';

/** The words of the archive's passages that a condition holds for, in the order of their ids. */
export function storedTexts(db: Database, where = 'true'): readonly string[] {
	const { words } = textReader(db);
	return (db.prepare(`SELECT id FROM passages WHERE ${where} ORDER BY id`).pluck().all() as number[]).map(
		words,
	);
}

/** Changes words of the stored text where they are kept, as damage would. */
export function damageText(db: Database, from: string, to: string): void {
	const { words: common } = dictionaryOf(db, '');
	const write = db.prepare('UPDATE blocks SET text = ? WHERE id = ?');
	for (const { id, text } of db.prepare('SELECT id, text FROM blocks').all() as {
		id: number;
		text: Buffer;
	}[])
		write.run(pack(unpack(text, common).toString().replaceAll(from, to), common), id);
}
