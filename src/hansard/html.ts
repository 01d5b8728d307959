import { load } from 'cheerio';
import { pieceBuilder } from './piece-builder.ts';
import type { Piece } from './pieces.ts';

/** What a run of HTML holds: its paragraphs and tables, and the column it says it begins or goes on in. */
export interface HtmlPieces {
	readonly pieces: Piece[];
	/** The last column mark inside it, as printed; null where there is none. */
	readonly column: string | null;
}

/** Real answers nest some ten deep; the parser's time grows with the square of this. */
const DEEPEST = 1_000;
const PASSED_OVER = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);

/**
 * Reads a fragment of HTML as the official APIs send it: paragraphs, lists, tables, italics. Text without any tag is one paragraph.
 * The tree is walked without recursion, and tags nested past all reason are passed over, so that no depth can exhaust the stack.
 */
export function htmlPieces(html: string): HtmlPieces {
	const builder = pieceBuilder();
	const plain = /^(?:<p>)?([^<&]*)(?:<\/p>)?$/.exec(html)?.[1];
	if (plain !== undefined) {
		builder.text(plain);
		return { pieces: builder.done(), column: null };
	}
	const $ = load(
		nestsTooDeep(html) ? html.replace(/<[^>]{0,1000}>/g, ' ') : html,
		{ xml: { xmlMode: false, decodeEntities: true } },
		false,
	);
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

function nestsTooDeep(html: string): boolean {
	let depth = 0;
	for (const tag of html.matchAll(/<(\/?)[a-z]/gi)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth > DEEPEST) return true;
	}
	return false;
}
