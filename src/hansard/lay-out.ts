import { noteMark, plainMark, splitNotes } from './footnotes.ts';
import { type Grid, sortGrid } from './grid.ts';
import type { Inline, Raised } from './inline.ts';
import { paragraphKind } from './paragraph-kind.ts';
import type { GridCell, GridPiece, ParagraphPiece, Piece } from './pieces.ts';
import type { Block, Cell, Paragraph, Span } from './section.ts';
import type { StoredText } from './stored-text.ts';

/** A block in the stored text, with the UIN that the source gives beside a question's paragraph. */
export interface Laid {
	readonly block: Block;
	readonly uin: string | null;
}

/**
 * Writes one contribution's pieces into the stored text and says which block stands where. Marks are bound to notes here: what is
 * set high is a mark only where this contribution has a note that begins with it, so that `m3` stays a cubic metre.
 */
export function layOut(pieces: readonly Piece[], into: StoredText): Laid[] {
	const notes = marksOfNotes(pieces);
	const laid: Laid[] = [];
	let afterTable = false;
	for (const piece of pieces) {
		if (piece.kind === 'grid') {
			for (const block of layGrid(piece, notes, into)) laid.push({ block, uin: null });
			afterTable = true;
			continue;
		}
		if (piece.inline.words === '') continue;
		const blocks = layParagraph(piece, laid.at(-1)?.block, afterTable, into);
		for (const block of blocks) laid.push({ block, uin: block.kind === 'footnote' ? null : piece.uin });
		afterTable &&=
			blocks.every((block) => block.kind === 'footnote') ||
			/^(?:Notes?|Source)s?\s*:/i.test(piece.inline.words);
	}
	return laid;
}

function marksOfNotes(pieces: readonly Piece[]): ReadonlySet<string> {
	const marks = new Set<string>();
	let afterTable = false;
	const take = (inline: Inline) => {
		for (const raised of inline.raised) {
			if (raised.start === 0 || inline.words[raised.start - 1] === '\n' || opensNote(inline, raised)) {
				for (const mark of raised.marks) marks.add(mark);
			}
		}
		if (!afterTable) return;
		for (const line of inline.words.split('\n')) {
			const mark = noteMark(line);
			if (mark !== null) marks.add(mark);
		}
	};
	for (const piece of pieces) {
		if (piece.kind === 'grid') {
			afterTable = true;
			for (const row of piece.rows) if (row.length === 1 && row[0]) take(row[0].inline);
		} else take(piece.inline);
	}
	return marks;
}

/** True of a mark that stands after the end of a note's sentence: the next note of several in one paragraph. */
function opensNote(inline: Inline, raised: Raised): boolean {
	return (
		inline.raised[0]?.start === 0 &&
		/[.)\]”’"]\s*$/.test(inline.words.slice(Math.max(0, raised.start - 4), raised.start))
	);
}

function layParagraph(
	piece: ParagraphPiece,
	before: Block | undefined,
	afterTable: boolean,
	into: StoredText,
): Block[] {
	const blocks: Block[] = [];
	for (const line of notesOrLines(piece.inline)) {
		const last = blocks.at(-1) ?? before;
		const previous = last ? into.tail() : undefined;
		const span = into.paragraph(line.words);
		const notes =
			afterTable || line.mark !== null ? splitNotes(line.words, { start: 0, end: line.words.length }) : null;
		const first = notes?.find((note) => note.kind === 'footnote')?.mark ?? '';
		const inTurn = line.mark === first || last?.kind === 'footnote' || first === '1' || /^[a*†‡]/.test(first);
		if (notes && inTurn) {
			const shifted = notes.map((note) => ({
				...note,
				start: note.start + span.start,
				end: note.end + span.start,
			}));
			for (const note of shifted) blocks.push(note);
		} else if (line.mark !== null) blocks.push({ kind: 'footnote', mark: line.mark, ...span });
		else blocks.push({ kind: kindOf(piece, line.words, last, previous), ...span });
	}
	return blocks;
}

function kindOf(
	piece: ParagraphPiece,
	words: string,
	last: Block | undefined,
	previous: string | undefined,
): Paragraph['kind'] {
	if (piece.set === 'indented' && /^["“‘']/.test(words)) return 'quotation';
	if (piece.set === 'numbered') return 'item';
	if (piece.set === 'italic' && words.length < 100 && !/[.;:]$/.test(words)) return 'heading';
	return paragraphKind(words, last?.kind, previous);
}

/** Cuts a paragraph at its breaks and at raised marks that open its notes. */
function notesOrLines(inline: Inline): { words: string; mark: string | null }[] {
	const cuts = new Map<number, string | null>([[0, null]]);
	for (const found of inline.words.matchAll(/\n/g)) cuts.set(found.index + 1, null);
	for (const raised of inline.raised) {
		const atLine = raised.start === 0 || inline.words[raised.start - 1] === '\n';
		if (atLine || opensNote(inline, raised)) cuts.set(raised.start, raised.marks[0] ?? null);
	}
	const places = [...cuts].sort(([a], [b]) => a - b);
	return places
		.map(([at, mark], index) => ({ words: inline.words.slice(at, places[index + 1]?.[0]).trim(), mark }))
		.filter(({ words }) => words !== '');
}

function layGrid(piece: GridPiece, notes: ReadonlySet<string>, into: StoredText): Block[] {
	return sortGrid(piece).flatMap((grid, part) => layPart(grid, part === 0, notes, into));
}

/** @param first whether it is the first of what stands in one table of the source. */
function layPart(grid: Grid, first: boolean, notes: ReadonlySet<string>, into: StoredText): Block[] {
	const blocks: Block[] = [];
	const captions = grid.captions.map((cell) => into.paragraph(oneLine(cell.inline)));
	const rows = grid.rows.map((row, index) =>
		layRow(row, first && index === 0 && captions.length === 0, notes, into),
	);
	const start = captions[0]?.start ?? rows[0]?.[0]?.start;
	if (start !== undefined && rows.length > 0) {
		blocks.push({
			kind: 'table',
			start,
			end: into.length(),
			rows: grid.certain ? rows : null,
			headerRows: grid.certain ? grid.headerRows : 0,
			caption: captions[0]
				? { start: captions[0].start, end: captions.at(-1)?.end ?? captions[0].end }
				: null,
			remains: grid.certain ? [] : rows.flat().filter((cell) => cell.end > cell.start),
		});
	} else blocks.push(...captions.map((span) => ({ kind: 'paragraph' as const, ...span })));
	for (const cell of grid.notes) {
		const note: ParagraphPiece = { kind: 'paragraph', inline: cell.inline, set: 'plain', uin: null };
		for (const block of layParagraph(note, blocks.at(-1), true, into)) blocks.push(block);
	}
	return blocks;
}

/** One row on one line, a tab between cells. Each cell's span is its words without a mark before or after them. */
function layRow(
	row: readonly GridCell[],
	first: boolean,
	notes: ReadonlySet<string>,
	into: StoredText,
): Cell[] {
	const read = row.map((cell) => readCell(cell, notes));
	const line = read.map((cell) => cell.printed).join('\t');
	const span = first ? into.paragraph(line) : into.line(line);
	let at = span.start;
	return read.map(({ printed, from, to, value, marks, columns, italic, parted }) => {
		const placed: Span = { start: at + from, end: at + to };
		at += printed.length + 1;
		return { ...placed, value, marks, columns, ...(italic && { italic }), ...(parted && { parted }) };
	});
}

/** A mark that a source prints without setting it high: a sign, a raised figure, a letter or number in brackets behind words. */
const MARK_BEHIND = /\s*(\*{1,4}|[†‡§]{1,2}|[¹²³⁴-⁹⁰]{1,2}|[([][a-h][)\]]|(?<=\p{L}\s?)[([]\d{1,2}[)\]])$/u;

function readCell(cell: GridCell, notes: ReadonlySet<string>) {
	const printed = oneLine(cell.inline);
	const bound = cell.inline.raised.filter(
		(raised) => raised.marks.every((mark) => notes.has(mark)) && !isPower(cell.inline, raised),
	);
	const marks = bound.flatMap((raised) => raised.marks);
	let from = 0;
	let to = printed.length;
	let value = '';
	let at = 0;
	for (const raised of bound) {
		if (printed.slice(0, raised.start).trim() === '') from = raised.end;
		value += printed.slice(at, raised.start);
		at = raised.end;
	}
	value += printed.slice(at);
	for (const raised of bound.toReversed())
		if (printed.slice(raised.end, to).trim() === '') to = Math.max(from, raised.start);
	const signs = MARK_BEHIND.exec(printed.slice(from, to));
	const sign = plainMark(signs?.[1]?.replace(/[()[\]\s]/g, '') ?? '');
	if (signs !== null && signs[0].length < to - from && notes.has(sign)) {
		marks.push(sign);
		to -= signs[0].length;
		value = value.trimEnd().slice(0, -signs[0].trim().length);
	}
	const words = printed.slice(from, to);
	from += words.length - words.trimStart().length;
	to = Math.max(from, from + words.trim().length);
	const italic = cell.header || cell.inline.italic;
	return {
		printed,
		from,
		to,
		value: value.replace(/ {2,}/g, ' ').trim(),
		marks,
		columns: cell.columns,
		italic,
		parted: cell.parted === true,
	};
}

/** `m3`, `km2`, `10 m-3`: a power, whatever notes there are. */
function isPower(inline: Inline, raised: Raised): boolean {
	return /(?:^|[\s\d/-])[kcm]?m$/.test(inline.words.slice(Math.max(0, raised.start - 4), raised.start));
}

function oneLine(inline: Inline): string {
	// Of the same length, so that the places of raised words hold.
	return inline.words.replace(/[\n\t]/g, ' ');
}
