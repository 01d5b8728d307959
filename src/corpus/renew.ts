import { zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { extract as readFacts } from '../extract/extract.ts';
import { type Hints, readDocument } from '../hansard/read.ts';
import type { Document, Form, Section } from '../hansard/section.ts';
import type { Keeping } from './load.ts';
import { type Extract, factsOf } from './prepare.ts';
import { readingVersion } from './reading-version.ts';
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

/** Forms whose stored text is the document as it came, so that it can be read again from the start. */
const AS_IT_CAME: ReadonlySet<Form> = new Set(['page', 'body', 'one-line', 'named-text']);

/**
 * Reads again every stored document that another version of the readers or the extractor read, one transaction each. None is dropped: of a
 * form whose original is not kept, or one that the present readers refuse, the sections that were read before stand.
 *
 * @param progress called after each document with how many are done, and of how many.
 * @returns how many were read again.
 */
export function renew(
	writer: Writer,
	extract: Extract = readFacts,
	progress: (done: number, of: number) => void = () => {},
): number {
	const { db } = writer;
	const stale = db
		.prepare(
			'SELECT id FROM documents WHERE read_by < ? UNION ALL SELECT id FROM documents WHERE read_by > ?',
		)
		.pluck()
		.all(readingVersion(), readingVersion()) as number[];
	const row = db.prepare(
		'SELECT id, name, url, form, origin, seed, hints, bytes_sha256 AS bytesSha256 FROM documents WHERE id = ?',
	);
	for (const [done, id] of stale.entries()) {
		const stored = row.get(id) as DocumentRow;
		const document = readAgain(db, stored);
		const { name, origin, bytesSha256 } = stored;
		const keeping: Keeping = { name, origin, seed: stored.seed === 1, readBy: readingVersion() };
		const hints = JSON.parse(stored.hints) as Hints;
		writer.load({ document, facts: factsOf(document, extract), hints, bytesSha256 }, keeping);
		progress(done + 1, stale.length);
	}
	return stale.length;
}

function readAgain(db: Database, row: DocumentRow): Document {
	const stored = storedDocument(db, row);
	if (!AS_IT_CAME.has(row.form)) return stored;
	const again = unlessRefused(() => readDocument(Buffer.from(stored.text), JSON.parse(row.hints) as Hints));
	if (again === null || 'skipped' in again || again.text !== stored.text) return stored;
	return { ...again, name: row.name };
}

function storedDocument(db: Database, { id, name, url, form }: DocumentRow): Document {
	const texts = db.prepare('SELECT text FROM passages WHERE document = ? ORDER BY start, id').pluck();
	const sections = db.prepare('SELECT sections FROM structures WHERE document = ?').pluck().get(id) as Buffer;
	return {
		name,
		url,
		form,
		text: (texts.all(id) as string[]).join(''),
		sections: JSON.parse(zstdDecompressSync(sections).toString()) as Section[],
	};
}

/** A document that stood before stands on, whatever the present readers make of it. */
function unlessRefused<T>(read: () => T): T | null {
	try {
		return read();
	} catch {
		return null;
	}
}
