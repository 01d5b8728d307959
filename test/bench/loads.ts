import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { findDocuments } from '../../src/corpus/find-documents.ts';
import { ingest, ingestAhead } from '../../src/corpus/ingest.ts';
import { readAhead } from '../../src/corpus/read-ahead.ts';
import { openWriter } from '../../src/corpus/writer.ts';

/** Milliseconds of processor time: loading is one thread's work, and another program's turn is not its cost. */
export function processorMs(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** The least that could be done with texts: one FTS5 table, a text a row. @returns bytes of the file. */
export function insertRaw(file: string, texts: readonly string[]): number {
	const db = new Database(file);
	db.pragma('journal_mode = WAL');
	db.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
	const insert = db.prepare('INSERT INTO words (text) VALUES (?)');
	db.transaction(() => {
		for (const text of texts) insert.run(text);
	})();
	db.close();
	return statSync(file).size;
}

/** Loads a folder into an archive, as `npm run ingest` does. @throws where a document is refused. */
export function load(file: string, folder: string, derived: typeof derivedIndexes = derivedIndexes): void {
	const writer = openWriter(file, derived);
	const { refused } = ingest(writer, findDocuments([folder]), {}, { done: () => {}, refused: () => {} });
	writer.close();
	if (refused[0] !== undefined) throw new Error(`${refused[0].document}: ${refused[0].reason}`);
}

/** As `load`, with a thread that reads. @returns milliseconds of processor time of the thread that writes alone. */
export async function loadAhead(file: string, folder: string): Promise<number> {
	const writer = openWriter(file);
	const threads = readAhead(1);
	const start = process.threadCpuUsage();
	const silent = { done: () => {}, refused: () => {} };
	await ingestAhead(writer, findDocuments([folder]), {}, silent, threads);
	const { user, system } = process.threadCpuUsage(start);
	await threads.stop();
	writer.close();
	return (user + system) / 1000;
}
