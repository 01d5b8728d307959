import { inlineBuilder } from './inline.ts';
import type { GridCell, ParagraphPiece, Piece } from './pieces.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Turns the tags of one contribution, XML's or HTML's, into its paragraphs and tables. */
export interface PieceBuilder {
	open(name: string, attributes: Attributes): void;
	close(name: string): void;
	text(text: string): void;
	/** Everything so far; the builder begins anew. */
	done(): Piece[];
}

const PARAGRAPHS = new Set(['p', 'li', 'div', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const WIDEST = 100;

export function pieceBuilder(): PieceBuilder {
	let pieces: Piece[] = [];
	let rows: GridCell[][] | null = null;
	let inline = inlineBuilder();
	let paragraph: Pick<ParagraphPiece, 'set' | 'uin'> = { set: 'plain', uin: null };
	let cell: Attributes | null = null;
	/** Tables inside a cell: their words run on in it. */
	let nested = 0;

	const endParagraph = () => {
		const words = inline.done();
		inline = inlineBuilder();
		if (words.words !== '') pieces.push({ kind: 'paragraph', inline: words, ...paragraph });
		paragraph = { set: 'plain', uin: null };
	};
	const endCell = () => {
		if (!cell) return;
		rows?.at(-1)?.push({
			inline: inline.done(),
			columns: spanned(cell.colspan),
			rowSpan: spanned(cell.rowspan),
			header: cell.header === 'yes',
		});
		inline = inlineBuilder();
		cell = null;
	};
	const endTable = () => {
		endCell();
		if (rows && rows.length > 0) pieces.push({ kind: 'grid', rows });
		rows = null;
		inline = inlineBuilder();
	};
	return {
		open(tag, attributes) {
			const name = tag.toLowerCase();
			if (PARAGRAPHS.has(name)) {
				if (cell) inline.lineBreak();
				else if (rows === null) {
					endParagraph();
					paragraph = { set: setOf(name, attributes.class), uin: attributes.qnum ?? null };
				}
			} else if (name === 'table') {
				if (rows !== null) nested += 1;
				else {
					endParagraph();
					rows = [];
				}
			} else if (nested > 0 && (name === 'tr' || name === 'td' || name === 'th')) inline.text(' ');
			else if (name === 'tr') rows?.push([]);
			else if (rows !== null && (name === 'td' || name === 'th')) {
				endCell();
				inline = inlineBuilder();
				cell = name === 'th' ? { ...attributes, header: 'yes' } : attributes;
			} else if (name === 'br') inline.lineBreak();
			else if (name === 'i' || name === 'em') inline.openItalic();
			else if (name === 'sup') inline.openRaised();
		},
		close(tag) {
			const name = tag.toLowerCase();
			if (PARAGRAPHS.has(name)) {
				if (!cell && rows === null) endParagraph();
			} else if (name === 'table') {
				if (nested > 0) nested -= 1;
				else endTable();
			} else if (nested === 0 && (name === 'td' || name === 'th')) endCell();
			else if (name === 'i' || name === 'em') inline.closeItalic();
			else if (name === 'sup') inline.closeRaised();
		},
		text(text) {
			if (rows === null || cell !== null) inline.text(text);
		},
		done() {
			if (rows !== null) endTable();
			endParagraph();
			const done = pieces;
			pieces = [];
			return done;
		},
	};
}

function spanned(attribute: string | undefined): number {
	const columns = Number(attribute ?? 1);
	return Number.isInteger(columns) && columns >= 1 && columns <= WIDEST ? columns : 1;
}

function setOf(name: string, style: string | undefined): ParagraphPiece['set'] {
	if (name === 'li' || style === 'numindent') return 'numbered';
	if (
		name === 'blockquote' ||
		style?.startsWith('indent') ||
		/^hs_(?:quote|Quote|ParaIndent|Indent)/.test(style ?? '')
	) {
		return 'indented';
	}
	return /^h\d$/.test(name) || style === 'italic' ? 'italic' : 'plain';
}
