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

/** Every promise about places that a document must keep; the first that is broken, or null. */
export function brokenPlace(document: Document): string | null {
	const size = document.text.length;
	const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
	for (const section of document.sections) {
		if (!within(section, { start: 0, end: size }) || section.start > section.end)
			return 'a section is out of the text';
		for (const damage of section.damage)
			if (!within(damage, section)) return `${damage.kind} is out of its section`;
		for (const exchange of section.exchanges) {
			if (!within(exchange, section)) return 'an exchange is out of its section';
			if (exchange.questions.length === 0) return 'an exchange asks nothing';
		}
	}
	const contributions = contributionsOf(document).toSorted((a, b) => a.start - b.start);
	// Both in order, so that a file with tens of thousands of turns is gone through once.
	const leftOut = (document.leftOut ?? []).toSorted((a, b) => a.start - b.start);
	let next = 0;
	let before = 0;
	for (const contribution of contributions) {
		if (contribution.start < before || contribution.end > size) return 'contributions overlap';
		before = contribution.end;
		let last = contribution.start;
		for (const block of contribution.blocks) {
			if (block.start < last || block.end > contribution.end || block.start > block.end)
				return `a ${block.kind} is out of order`;
			last = block.end;
			const cells = block.kind === 'table' ? [...(block.rows?.flat() ?? []), ...block.remains] : [];
			if (cells.some((cell) => !within(cell, block))) return 'a cell is out of its table';
		}
		const covered = contribution.blocks.map((block) => document.text.slice(block.start, block.end)).join('');
		// Marks of columns, notices and menus stand in the middle of somebody's words, and are left out by name.
		while (next < leftOut.length && (leftOut[next]?.start ?? 0) < contribution.start) next += 1;
		const marks: Span[] = [];
		for (let at = next; (leftOut[at]?.start ?? size) < contribution.end; at += 1) {
			const left = leftOut[at];
			if (left && within(left, contribution)) marks.push(left);
		}
		let all = '';
		let from = contribution.start;
		for (const left of [...marks, { start: contribution.end, end: contribution.end }]) {
			all += document.text.slice(from, left.start);
			from = left.end;
		}
		if (covered.replace(/\s/g, '') !== all.replace(/\s/g, ''))
			return 'blocks leave words of a contribution out';
	}
	return null;
}
