import type { Database } from 'better-sqlite3';
import { textReader } from './blocks.ts';
import { openForReading } from './database.ts';
import { verifyNames } from './names/verify.ts';
import { sha256 } from './prepare.ts';
import { verifyWords } from './words/verify.ts';

/** What is wrong, in a sentence, and what mends it. */
export interface Finding {
	readonly what: string;
	readonly remedy: keyof typeof REMEDIES;
}

/** What to do about a finding. */
export const REMEDIES = {
	restore: 'Restore a backup: npm run restore -- FILE.',
	load: 'Load the document again: npm run remove -- DOCUMENT, npm run remove -- --restore DOCUMENT, npm run ingest -- PATH.',
	rebuild: 'The text is whole: load the documents into a new archive, or restore a backup.',
} as const;

/** What can be held against what. */
const CHECKS = {
	file: verifyPages,
	references: verifyReferences,
	text: verifyTexts,
	words: verifyWords,
	names: verifyNames,
} as const;
export type Check = keyof typeof CHECKS;
export const ALL_CHECKS = Object.keys(CHECKS) as readonly Check[];

/**
 * Looks an archive over: the file's pages and references, every stored text against its checksum, every index against the text.
 *
 * @throws UserError where there is no such file or it is no archive.
 */
export function* verifyFile(path: string, checks: readonly Check[] = ALL_CHECKS): Iterable<Finding> {
	const db = openForReading(path);
	try {
		// One read transaction: what is loaded meanwhile is not held against what stood before.
		db.exec('BEGIN');
		for (const check of checks) {
			const findings = [...foundBy(() => CHECKS[check](db))];
			yield* findings;
			// Of damaged pages nothing else can be said.
			if (check === 'file' && findings.length > 0) return;
		}
	} finally {
		db.close();
	}
}

/** A page so damaged that SQLite stops is a finding like any other. */
function foundBy(look: () => Iterable<Finding>): Finding[] {
	const found: Finding[] = [];
	try {
		for (const finding of look()) found.push(finding);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (!/^(?:SQLITE_CORRUPT|SQLITE_NOTADB|ZSTD_|Z_)/.test(code)) throw error;
		found.push({ what: 'the file is damaged', remedy: 'restore' });
	}
	return found;
}

/** Most faults that are told of one kind. */
const TOLD = 20;

function* verifyPages(db: Database): Iterable<Finding> {
	const pages = db.pragma(`integrity_check(${TOLD})`, { simple: false }) as { integrity_check: string }[];
	for (const { integrity_check: what } of pages)
		if (what !== 'ok') yield { what: `the file is damaged: ${what}`, remedy: 'restore' };
}

function* verifyReferences(db: Database): Iterable<Finding> {
	const references = db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
	for (const { table, rowid, parent } of references.slice(0, TOLD))
		yield { what: `row ${rowid} of ${table} refers to nothing in ${parent}`, remedy: 'restore' };
}

function* verifyTexts(db: Database): Iterable<Finding> {
	const documents = db.prepare('SELECT id, name, sha256, length FROM documents ORDER BY id');
	const texts = textReader(db);
	for (const { id, name, sha256: sum, length } of documents.all() as {
		id: number;
		name: string;
		sha256: string;
		length: number;
	}[]) {
		const text = readable(() => texts.document(id));
		if (text === null || text.length !== length || sha256(text) !== sum)
			yield { what: `the text of ${name} is not the one that was loaded`, remedy: 'load' };
	}
}

/** Null where what is kept can no longer be unpacked. */
function readable(read: () => string): string | null {
	try {
		return read();
	} catch (error) {
		if (error instanceof Error && 'code' in error && /^(?:ZSTD|Z)_/.test(String(error.code))) return null;
		throw error;
	}
}
