import { type CheerioAPI, load } from 'cheerio/slim';
import { pieceBuilder } from './piece-builder.ts';
import type { Piece } from './pieces.ts';

type Node = ReturnType<CheerioAPI['root']>[number]['childNodes'][number];

/** What a run of HTML holds: its paragraphs and tables, and the column it says it begins or goes on in. */
export interface HtmlPieces {
	readonly pieces: Piece[];
	/** The last column mark inside it, as printed; null where there is none. */
	readonly column: string | null;
}

/** Real answers nest some ten deep and pages some fifty; the parser's time grows with the square of this. */
const DEEPEST = 1_000;
const PASSED_OVER = new Set([
	'head',
	'template',
	'noscript',
	'svg',
	'nav',
	'footer',
	'form',
	'button',
	'select',
	'aside',
]);
/** Names that pages give to their menus, banners and feet. */
const FURNITURE =
	/^(?:(?:top|main|secondary|site|bottom|local|global)[_-]?nav(?:igation)?|navLinks|bottomNavigation|breadcrumbs?|footer(?:[_-]?holder)?|banner|search-form|skip-?(?:link|nav)s?)$/i;
/** Tags that close themselves, or may: they do not nest. */
const SHALLOW =
	/^(?:area|base|br|col|hr|img|input|link|meta|source|wbr|p|li|dt|dd|tr|td|th|tbody|thead|option)$/i;

/**
 * Reads a fragment of HTML as the official APIs send it: paragraphs, lists, tables, italics. Text without any tag is one paragraph.
 */
export function htmlPieces(html: string): HtmlPieces {
	const plain = /^(?:<p>)?([^<&]*)(?:<\/p>)?$/.exec(html)?.[1];
	if (plain !== undefined) {
		const builder = pieceBuilder();
		builder.text(plain);
		return { pieces: builder.done(), column: null };
	}
	return walk(parse(html).root()[0]?.childNodes[0] ?? null);
}

/** Whether a text is a page of HTML. */
export function looksLikeHtml(text: string): boolean {
	return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}>\s*)?<(?:!doctype html|html)\b/i.test(
		text.slice(0, 1_400),
	);
}

/**
 * A page of HTML as page text: a paragraph a line and a cell a line, menus and forms left out; of a page that marks its main part
 * that part alone.
 */
export function htmlText(html: string): string {
	const $ = parse(html);
	const main = $('main, [role=main]').first()[0] ?? $('body').first()[0] ?? $.root()[0];
	const lines = walk(main && 'childNodes' in main ? (main.childNodes[0] ?? null) : null).pieces.flatMap(
		(piece) =>
			piece.kind === 'paragraph'
				? piece.inline.words.split('\n')
				: piece.rows.flatMap((row) => row.map((cell) => cell.inline.words.replaceAll('\n', ' '))),
	);
	return lines.filter((line) => line.trim() !== '').join('\n\n');
}

function parse(html: string) {
	const tame = nestsTooDeep(html) ? html.replace(/<[^>]{0,1000}>/g, ' ') : html;
	const closesItself = /^\s*<\?xml\b/.test(html);
	return load(
		tame,
		{ xml: { xmlMode: false, decodeEntities: true, recognizeSelfClosing: closesItself } },
		false,
	);
}

/**
 * The pieces of a node and of those beside it. The tree is walked without recursion, and tags nested past all reason were taken
 * out, so that no depth can exhaust the stack.
 */
function walk(first: Node | null): HtmlPieces {
	const builder = pieceBuilder();
	let column: string | null = null;
	let node = first;
	let depth = 0;
	while (node) {
		let descend = false;
		if (node.type === 'text') builder.text(node.data);
		else if (node.type === 'tag' && !PASSED_OVER.has(node.name) && !isFurniture(node.attribs)) {
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
		node = depth === 0 && !node?.nextSibling ? null : (node?.nextSibling ?? null);
	}
	return { pieces: builder.done(), column };
}

function isFurniture({ id, class: style }: { readonly [name: string]: string | undefined }): boolean {
	return [id ?? '', ...(style ?? '').split(/\s+/)].some((name) => FURNITURE.test(name));
}

function nestsTooDeep(html: string): boolean {
	let depth = 0;
	for (const [, closes, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
		if (SHALLOW.test(name)) continue;
		depth += closes === '/' ? -1 : 1;
		if (depth > DEEPEST) return true;
	}
	return false;
}
