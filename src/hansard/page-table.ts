import { bindMarks } from './bind-marks.ts';
import type { Line } from './lines.ts';
import { isNumeric, isUnitLine, isYear } from './numeric.ts';
import { type Kind, MOST_COLUMNS, type Shape, type ShapedRow, TITLE, type Token } from './page-cells.ts';
import { settleMarks } from './page-marks.ts';
import { shapeOf } from './page-shape.ts';
import type { Cell, Damage, Span, Table } from './section.ts';

/** How a run of cells falls into rows of equal length. */
interface Block {
	readonly captions: number;
	/** Cells of the header row; one fewer than the columns where its corner is empty. */
	readonly heads: number;
	readonly columns: number;
}

/** A note under a table. */
export interface TableNote {
	readonly mark: string;
	/** True where its mark only numbers the notes: `1. Rounded`. */
	readonly numbered: boolean;
	/** True where its mark stands behind a word before the table. */
	readonly inWords: boolean;
	/** True where it stands behind a word in the line right above the table: there it belongs, and to no figure. */
	readonly inTitle: boolean;
}

/**
 * A table of page text, where each cell is a paragraph and empty cells are gone. Its rows are given only where one shape alone fits:
 * heads and equal rows of which each column holds either words or figures throughout. Else what is left of it is kept as it stands.
 *
 * @param notes the notes under the table.
 * @param lost true where blank lines show that cells were lost.
 */
export function pageTable(
	run: readonly Line[],
	notes: readonly TableNote[],
	lost: boolean,
	damage: Damage[],
): Table {
	const marks = notes.flatMap(({ mark }) => (/^\d+$/.test(mark) ? [mark] : []));
	const numbered = new Set(notes.flatMap((note) => (note.numbered ? [note.mark] : [])));
	return settleMarks(tableOf(run, notes, lost, damage), marks, numbered);
}

function tableOf(run: readonly Line[], notes: readonly TableNote[], lost: boolean, damage: Damage[]): Table {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	const bound = bindMarks(
		run.map((line) => line.text),
		notes.map(({ mark }) => mark),
		{
			numbered: new Set(notes.flatMap(({ mark, numbered, inTitle }) => (numbered || inTitle ? [mark] : []))),
			inWords: new Set(notes.flatMap(({ mark, inWords }) => (inWords ? [mark] : []))),
		},
	);
	const kinds = bound.map(
		({ value }): Kind => (isYear(value) ? 'year' : isNumeric(value) ? 'figure' : 'words'),
	);
	if (lost && kinds.every((kind) => kind === 'words')) {
		damage.push({ kind: 'table lost', start, end, note: "the table's figures are missing from this copy" });
	}
	const cells = run.map((line, index): Cell => {
		const { value = '', from = 0, found = [], doubtful = false } = bound[index] ?? {};
		const placed = { start: line.start + from, end: line.start + from + value.length };
		return { ...placed, value, marks: found, columns: 1, ...(doubtful && { doubtful }) };
	});
	const tokens = bound.map(({ value }, at): Token => ({ at, kind: kinds[at] ?? 'words', words: value }));
	const plainly = shapeOf(tokens);
	// A number with a fault in it would be the label of a row that lost figures.
	const shape =
		plainly?.rows.every(({ unplaced }) => unplaced.length === 0) || !tokens.some(isMisprint)
			? plainly
			: shapeOf(tokens.map((token) => (isMisprint(token) ? { ...token, kind: 'figure' } : token)));
	if (shape !== null) {
		const marks = notes.flatMap(({ mark, numbered }) => (/^\d+$/.test(mark) && !numbered ? [mark] : []));
		// `201-2251` may be 201-225 with note 1: a row that may be called otherwise tells nothing.
		const mayCarry = ({ words }: Token) =>
			/\d$/.test(words) && !/\b(?:19|20)\d\d$/.test(words) && marks.some((mark) => words.endsWith(mark));
		return shapedTable({ start, end }, shape, cells, mayCarry);
	}
	const block = blockOf(
		kinds,
		bound.map(({ value }) => value),
	);
	if (block === null) {
		const remains = run.map((line) => ({ start: line.start, end: line.end }));
		return { kind: 'table', start, end, rows: null, headerRows: 0, caption: null, remains };
	}
	const caption = block.captions > 0 ? { start, end: run[block.captions - 1]?.end ?? start } : null;
	const heads = cells.slice(block.captions, block.captions + block.heads);
	if (heads.length < block.columns) heads.unshift(blankAt(heads[0]?.start ?? start));
	const rows: Cell[][] = [heads];
	for (let at = block.captions + block.heads; at < cells.length; at += block.columns) {
		rows.push(cells.slice(at, at + block.columns));
	}
	return { kind: 'table', start, end, rows, headerRows: 1, caption, remains: [] };
}

/** `2.00C`, `335,086. 22`, `1746,546`, `11t`: a number with a fault in it, which fills its place though nobody can say what it is. */
function isMisprint({ kind, words }: Token): boolean {
	return kind === 'words' && !isUnitLine(words) && /^[£$€]?\d[\d,.]*(?:\s\d{1,3})?[A-Za-z]?$/.test(words);
}

function blankAt(at: number): Cell {
	return { start: at, end: at, value: '', marks: [], columns: 1 };
}

/** A table as its shape says: a row of heads or two, heads of groups on rows of their own, blanks where figures are missing. */
function shapedTable(
	span: Span,
	shape: Shape,
	cells: readonly Cell[],
	isDoubtful: (label: Token) => boolean,
): Table {
	const cellOf = (token: Token, columns = 1): Cell => ({ ...(cells[token.at] as Cell), columns });
	const { captions, over, corner, heads, rows } = shape;
	const width = heads.length + 1;
	const at = cells[(corner ?? heads[0])?.at ?? 0]?.start ?? span.start;
	const upper = over.map((token) => cellOf(token, heads.length / over.length));
	const lower = [corner === null ? blankAt(at) : cellOf(corner), ...heads.map((token) => cellOf(token))];
	const body = rows.flatMap((row) => {
		const own = cellOf(row.label);
		const doubtful = row.label.kind === 'words' && isDoubtful(row.label);
		const filled = row.figures.map((figure) =>
			figure === null ? blankAt(own.end) : { ...cellOf(figure), ...(doubtful && { doubtful }) },
		);
		const beside = row.unplaced.length > 0 ? [withoutPlace(row, cells, heads.length)] : filled;
		return [...row.groups.map((group) => [cellOf(group, width)]), [own, ...beside]];
	});
	const last = captions.at(-1);
	return {
		kind: 'table',
		...span,
		rows: [...(upper.length > 0 ? [[blankAt(upper[0]?.start ?? at), ...upper]] : []), lower, ...body],
		headerRows: upper.length > 0 ? 2 : 1,
		caption: last === undefined ? null : { start: span.start, end: cells[last.at]?.end ?? span.start },
		remains: [],
	};
}

/** The figures of a row that has too few of them: one cell over all columns, of which no value is read. */
function withoutPlace({ unplaced }: ShapedRow, cells: readonly Cell[], columns: number): Cell {
	const own = unplaced.flatMap(({ at }) => cells[at] ?? []);
	return {
		start: own[0]?.start ?? 0,
		end: own.at(-1)?.end ?? 0,
		value: own.map(({ value }) => value).join(' '),
		marks: [],
		columns,
		doubtful: true,
	};
}

/** The one shape that fits; null where none does, or where two do that would put a figure under different heads. */
function blockOf(kinds: readonly Kind[], values: readonly string[]): Block | null {
	let best: Block | null = null;
	for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
		for (const heads of [columns, columns - 1]) {
			for (const captions of [0, 1, 2]) {
				const block = { captions, heads, columns };
				// A long first cell is a caption over an empty corner rather than the head of the labels.
				if (captions === 0 && heads === columns && (values[0]?.length ?? 0) > TITLE) continue;
				if (!fits(block, kinds, values)) continue;
				// The same rows with a caption more or less are one reading.
				const same = best && best.columns === columns && best.captions + best.heads === captions + heads;
				if (best && !same) return null;
				best ??= block;
			}
		}
	}
	return best;
}

function fits(
	{ captions, heads, columns }: Block,
	kinds: readonly Kind[],
	values: readonly string[],
): boolean {
	const first = captions + heads;
	const rows = (kinds.length - first) / columns;
	if (!Number.isInteger(rows) || rows < 2) return false;
	if (captions === 2 && !values.slice(0, 2).some((value) => isUnitLine(value))) return false;
	if (kinds.slice(0, captions).some((kind) => kind !== 'words')) return false;
	if (kinds.slice(captions, first).includes('figure')) return false;
	if (heads === columns && kinds[captions] !== 'words') return false;
	if (new Set(values.slice(captions, first)).size < heads) return false;
	let figures = false;
	let beside = false;
	for (let column = 0; column < columns; column += 1) {
		let words = 0;
		let counts = 0;
		for (let row = 0; row < rows; row += 1) {
			const kind = kinds[first + row * columns + column];
			if (kind === 'words') words += 1;
			else if (kind === 'figure') counts += 1;
		}
		if (words > 0 && words < rows) return false;
		// Words beside the labels need a head of their own: else one of the labels may be a head.
		if (column > 0 && words > 0) {
			if (heads < columns) return false;
			beside = true;
		}
		if (column === 0 && counts > 0) return false;
		if (column > 0 && words === 0) {
			if (counts === 0) return false;
			figures = true;
		}
	}
	// Rows that are two shorter ones side by side are those.
	if (isRepeated(kinds.slice(first, first + columns))) return false;
	// Where labels alone are words, what `shapeOf` refuses is not certain.
	return figures && beside;
}

function isRepeated(kinds: readonly Kind[]): boolean {
	return [2, 3, 4, 5, 6, 7].some(
		(period) =>
			period < kinds.length &&
			kinds.length % period === 0 &&
			kinds.every((kind, at) => kind === kinds[at % period]),
	);
}
