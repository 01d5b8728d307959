import type { Database } from 'better-sqlite3';
import { extract as readFacts } from '../extract/extract.ts';
import { type Hints, readDocument } from '../hansard/read.ts';
import type { Document, Form } from '../hansard/section.ts';
import { type Prefix, textReader } from './blocks.ts';
import type { Keeping } from './load.ts';
import { olderText } from './older.ts';
import { type Extract, factsOf } from './prepare.ts';
import { readingVersion } from './reading-version.ts';
import { forgetSetAside, isSetAside } from './set-aside.ts';
import { unpackSections } from './structure.ts';
import type { Writer } from './writer.ts';

interface DocumentRow {
	readonly id: number;
	readonly name: string;
	readonly url: string | null;
	readonly form: Form;
	readonly origin: string | null;
	readonly seed: number;
	readonly hints: string;
	readonly bytesSha256: string;
}

const DOCUMENT = 'SELECT id, name, url, form, origin, seed, hints, bytes_sha256 AS bytesSha256';

/** Told in a sentence what is out of the ordinary. */
export type Say = (sentence: string) => void;

/** How often it is told how far it has come. */
const TOLD = 10;

/** Tells that documents are read again, which may take minutes, and how far that has come. */
function teller(path: string, say: Say): (done: number, of: number) => void {
	return (done, of) => {
		if (done === 0) say(`The documents of ${path} are read again by this version, which happens once.`);
		else if (Math.floor((done * TOLD) / of) > Math.floor(((done - 1) * TOLD) / of))
			say(`${done} of ${of} documents read again.`);
	};
}

/** Forms whose stored text is the document as it came, so that it can be read again from the start. */
const AS_IT_CAME: ReadonlySet<Form> = new Set(['page', 'body', 'one-line', 'named-text']);

/**
 * Reads again every stored document that another version of the readers or the extractor read, one transaction each. None is dropped: of a
 * form whose original is not kept, or one that the present readers refuse, the sections that were read before stand.
 *
 * @returns how many were read again.
 */
export function renew(writer: Writer, extract: Extract = readFacts, say: Say = () => {}): number {
	const { db } = writer;
	const stale = db
		.prepare(
			'SELECT id FROM documents WHERE read_by < ? UNION ALL SELECT id FROM documents WHERE read_by > ?',
		)
		.pluck()
		.all(readingVersion(), readingVersion()) as number[];
	const row = db.prepare(`${DOCUMENT} FROM documents WHERE id = ?`);
	const tell = teller(writer.path, say);
	if (stale.length > 0) tell(0, stale.length);
	for (const [done, id] of stale.entries()) {
		loadAgain(writer, row.get(id) as DocumentRow, '', extract);
		tell(done + 1, stale.length);
	}
	return stale.length;
}

/**
 * Carries over the documents that an older version of the tables held: each is read again and loaded in one transaction, which also
 * takes it away from what was set aside. Where this is interrupted, the next opening goes on with it.
 */
export function carryOver(writer: Writer, say: Say = () => {}, extract: Extract = readFacts): void {
	const { db } = writer;
	if (!isSetAside(db)) return;
	const next = db.prepare(`${DOCUMENT} FROM old_documents ORDER BY id LIMIT 1`);
	const forget = db.prepare('DELETE FROM old_documents WHERE id = ?');
	const all = db.prepare('SELECT count(*) FROM old_documents').pluck().get() as number;
	const tell = teller(writer.path, say);
	let done = 0;
	tell(done, all);
	for (
		let row = next.get() as DocumentRow | undefined;
		row !== undefined;
		row = next.get() as DocumentRow | undefined
	) {
		const { id } = row;
		writer.together(() => {
			loadAgain(writer, row as DocumentRow, 'old_', extract);
			forget.run(id);
		});
		tell(++done, all);
	}
	db.transaction(forgetSetAside)(db);
}

function loadAgain(writer: Writer, row: DocumentRow, prefix: Prefix, extract: Extract): void {
	const document = readAgain(writer.db, row, prefix);
	const { name, origin, bytesSha256 } = row;
	const keeping: Keeping = { name, origin, seed: row.seed === 1, readBy: readingVersion() };
	const hints = JSON.parse(row.hints) as Hints;
	writer.load({ document, facts: factsOf(document, extract), hints, bytesSha256 }, keeping);
}

function readAgain(db: Database, row: DocumentRow, prefix: Prefix): Document {
	const stored = storedDocument(db, row, prefix);
	if (!AS_IT_CAME.has(row.form)) return stored;
	const again = unlessRefused(() => readDocument(Buffer.from(stored.text), JSON.parse(row.hints) as Hints));
	if (again === null || 'skipped' in again || again.text !== stored.text) return stored;
	return { ...again, name: row.name };
}

function storedDocument(db: Database, { id, name, url, form }: DocumentRow, prefix: Prefix): Document {
	const sections = db.prepare(`SELECT sections FROM ${prefix}structures WHERE document = ?`).pluck().get(id);
	const text =
		(prefix === 'old_' ? olderText(db, id) : null) ?? textReader(db, 'changing', prefix).document(id);
	return { name, url, form, text, sections: unpackSections(sections as Buffer, text) };
}

/** A document that stood before stands on, whatever the present readers make of it. */
function unlessRefused<T>(read: () => T): T | null {
	try {
		return read();
	} catch {
		return null;
	}
}
