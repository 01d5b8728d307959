import type { Contribution, Document, Exchange, Span } from '../hansard/section.ts';

/** A stretch of the stored text that is kept as one row. Together, in order, they are the whole text. */
export interface Piece extends Span {
	/** Index into the document's sections; null outside any. */
	readonly section: number | null;
	readonly exchange: Exchange | null;
	/** A speech or statement outside any exchange. */
	readonly contribution: Contribution | null;
}

/**
 * Cuts a document where its exchanges and contributions begin and end. Every code unit of the text is in exactly one piece, white
 * space between two in the one before it;
 * where two exchanges overlap the earlier keeps what they share, and the other's piece may be empty.
 */
export function cutDocument(document: Document): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const upTo = (end: number, section: number | null) => {
		const last = pieces.at(-1);
		if (last !== undefined && end > at && document.text.slice(at, end).trim() === '')
			pieces[pieces.length - 1] = { ...last, end };
		else if (end > at) pieces.push({ start: at, end, section, exchange: null, contribution: null });
		at = Math.max(at, end);
	};
	for (const [index, section] of document.sections.entries()) {
		upTo(section.start, null);
		const items = [
			...section.exchanges.map((exchange) => ({ span: exchange, exchange, contribution: null })),
			...section.contributions.map((contribution) => ({ span: contribution, exchange: null, contribution })),
		].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
		for (const { span, exchange, contribution } of items) {
			upTo(span.start, index);
			const end = Math.max(at, Math.min(span.end, document.text.length));
			pieces.push({ start: at, end, section: index, exchange, contribution });
			at = end;
		}
		upTo(Math.min(section.end, document.text.length), index);
	}
	upTo(document.text.length, null);
	return pieces;
}
