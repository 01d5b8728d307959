import { type Hints, readDocument } from '../../src/hansard/read.ts';
import type { Contribution, Document, Span, Table } from '../../src/hansard/section.ts';

/** Reads a text as the file of that name, and fails where it is left out. */
export function read(text: string | Uint8Array, hints: Hints): Document {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const document = readDocument(bytes, hints);
	if ('skipped' in document) throw new Error(`left out: ${document.note}`);
	return document;
}

/** The words at a place of a document. */
export function words(document: Document, span: Span | null | undefined): string | null {
	return span ? document.text.slice(span.start, span.end) : null;
}

/** A contribution's blocks as `kind: words`, for tests to compare. */
export function blocks(document: Document, contribution: Contribution | null | undefined): string[] {
	return (contribution?.blocks ?? []).map((block) => `${block.kind}: ${words(document, block)}`);
}

/** The first table of a contribution. */
export function tableIn(contribution: Contribution | null | undefined): Table {
	const table = contribution?.blocks.find((block) => block.kind === 'table');
	if (table?.kind !== 'table') throw new Error('no table here');
	return table;
}

/** Every contribution of a document, in and out of exchanges. */
export function contributionsOf(document: Document): Contribution[] {
	return document.sections.flatMap((section) => [
		...section.contributions,
		...section.exchanges.flatMap(({ questions, answer }) =>
			answer ? [...questions, answer] : [...questions],
		),
	]);
}
