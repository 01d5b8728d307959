import { createHash } from 'node:crypto';
import type { Facts } from '../extract/facts.ts';
import type { Hints, Skipped } from '../hansard/read.ts';
import { readDocument } from '../hansard/read.ts';
import type { Document, Section } from '../hansard/section.ts';

/** Reads the facts out of one section of a text. */
export type Extract = (text: string, section: Section) => Facts;

/** A document read, with its facts: all that loading needs. It holds no functions, so that it may cross threads. */
export interface Prepared {
	readonly document: Document;
	/** One a section. */
	readonly facts: readonly Facts[];
	readonly hints: Hints;
	/** SHA-256 of the bytes as they came, hexadecimal. */
	readonly bytesSha256: string;
}

export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a document and its facts: the whole way from bytes to what the archive keeps, without touching it.
 *
 * @throws DocumentError where the document is of a known form but broken.
 */
export function prepare(bytes: Uint8Array, hints: Hints, extract: Extract): Prepared | Skipped {
	const document = readDocument(bytes, hints);
	if ('skipped' in document) return document;
	return { document, facts: factsOf(document, extract), hints, bytesSha256: sha256(bytes) };
}

/** The facts of every section, in their order. */
export function factsOf(document: Document, extract: Extract): readonly Facts[] {
	return document.sections.map((section) => extract(document.text, section));
}
