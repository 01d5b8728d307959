import { load } from 'cheerio';
import { pieceBuilder } from './piece-builder.ts';
import type { Piece } from './pieces.ts';

/** What a run of HTML holds: its paragraphs and tables, and the column it says it begins or goes on in. */
export interface HtmlPieces {
	readonly pieces: Piece[];
	/** The last column mark inside it, as printed; null where there is none. */
	readonly column: string | null;
}

const PASSED_OVER = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);

/**
 * Reads a fragment of HTML as the official APIs send it: paragraphs, lists, tables, italics. Text without any tag is one paragraph.
 * The tree is walked without recursion, so that no depth of tags can exhaust the stack.
 */
export function htmlPieces(html: string): HtmlPieces {
	const builder = pieceBuilder();
	if (!html.includes('<') && !html.includes('&')) {
		builder.text(html);
		return { pieces: builder.done(), column: null };
	}
	const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } }, false);
	let column: string | null = null;
	let node = $.root()[0]?.firstChild ?? null;
	let depth = 0;
	while (node) {
		let descend = false;
		if (node.type === 'text') builder.text(node.data);
		else if (node.type === 'tag' && !PASSED_OVER.has(node.name)) {
			const marked = node.attribs['data-column-number'];
			if (marked) column = marked;
			else {
				builder.open(node.name, node.attribs);
				descend = true;
				if (!node.firstChild) builder.close(node.name);
			}
		}
		if (descend && node.type === 'tag' && node.firstChild) {
			node = node.firstChild;
			depth += 1;
			continue;
		}
		while (node && !node.nextSibling && depth > 0) {
			const parent: typeof node.parent = node.parent;
			depth -= 1;
			if (parent?.type === 'tag') builder.close(parent.name);
			node = parent as typeof node;
		}
		node = node?.nextSibling ?? null;
	}
	return { pieces: builder.done(), column };
}
