import { isNumeric, isYear } from './numeric.ts';
import type { GridCell, GridPiece } from './pieces.ts';

/** A table of the source sorted into its parts. */
export interface Grid {
	/** Rows that span the whole width above all others. */
	readonly captions: readonly GridCell[];
	/** Rows between captions and notes; a row that spans the whole width among them heads a group. */
	readonly rows: readonly (readonly GridCell[])[];
	readonly headerRows: number;
	/** Rows that span the whole width below all others: notes and sources. */
	readonly notes: readonly GridCell[];
	/** False where rows differ in width: which figure stands under which head is then not certain. */
	readonly certain: boolean;
}

/**
 * Tells captions, headers, body and notes of a table apart. Where heads of columns stand again among the rows, what is below them is a table of
 * its own: of several the first has the captions, the last the notes.
 */
export function sortGrid(piece: GridPiece): readonly Grid[] {
	const rows = withoutBlanks(spreadDown(piece.rows));
	const widths = rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0));
	const width = widths.reduce((widest, own) => Math.max(widest, own), 0);
	const whole = rows.map((row) => width > 1 && row.length === 1);
	const first = whole.indexOf(false);
	if (first === -1) {
		const cells = rows.flat();
		const single = width === 1;
		return [
			{ captions: [], rows: single ? rows : [], headerRows: 0, notes: single ? [] : cells, certain: true },
		];
	}
	const last = whole.lastIndexOf(false) + 1;
	const body = rows.slice(first, last);
	const certain = widths.every((own, index) => own === width || whole[index]);
	const headerRows = countHeaders(body);
	const starts = [{ at: 0, headerRows }, ...headsAgain(body, headerRows)];
	return starts.map((start, index) => ({
		captions: index === 0 ? rows.slice(0, first).flat() : [],
		rows: body.slice(start.at, starts[index + 1]?.at),
		headerRows: start.headerRows,
		notes: index === starts.length - 1 ? rows.slice(last).flat() : [],
		certain,
	}));
}

/**
 * Where heads of columns stand again below rows with figures, and how many rows of them: rows set as heads throughout, or one that begins as the
 * first heads do, of words and years; with what spans the width right above them.
 */
function headsAgain(
	rows: readonly (readonly GridCell[])[],
	headerRows: number,
): readonly { at: number; headerRows: number }[] {
	if (headerRows === 0) return [];
	const corner = rows[headerRows - 1]?.[0]?.inline.words.trim() ?? '';
	const isSet = (row: readonly GridCell[]) =>
		row.every((cell) => cell.inline.words === '' || cell.header || cell.inline.italic);
	const isHead = (row: readonly GridCell[]) => {
		const [label, ...others] = row.filter((cell) => cell.inline.words !== '');
		return (
			label !== undefined &&
			others.length > 0 &&
			(isSet(row) || (corner !== '' && label.inline.words.trim() === corner && label === row[0])) &&
			others.every(({ inline: { words } }) => !isNumeric(words) || isYear(words))
		);
	};
	const opens = (row: readonly GridCell[] | undefined) =>
		row !== undefined && isSet(row) && row.filter((cell) => cell.inline.words !== '').length === 1;
	return rows.flatMap((row, at) => {
		if (at <= headerRows || !isHead(row) || isHead(rows[at - 1] ?? [])) return [];
		let from = at;
		while (from - 1 > headerRows && opens(rows[from - 1])) from -= 1;
		let to = at + 1;
		while (to < rows.length && isHead(rows[to] ?? [])) to += 1;
		return to < rows.length ? [{ at: from, headerRows: to - from }] : [];
	});
}

/** The rows without those that are blank; the row after one is marked as parted from what stands above. */
function withoutBlanks(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
	const isBlank = (row: readonly GridCell[]) => row.every((cell) => cell.inline.words === '');
	return rows.flatMap((row, at) => {
		if (isBlank(row)) return [];
		const [first, ...others] = row;
		const parted = at > 0 && isBlank(rows[at - 1] ?? []);
		return [parted && first !== undefined ? [{ ...first, parted }, ...others] : row];
	});
}

/**
 * Repeats a cell that spans several rows in each of them, so that every row has its full width. Spans that would blow a table up
 * are left alone, and with them its shape stays uncertain.
 */
function spreadDown(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
	const cells = rows.reduce((sum, row) => sum + row.length, 0);
	const spread = rows.reduce((sum, row) => sum + row.reduce((own, cell) => own + cell.rowSpan, 0), 0);
	if (spread === cells || spread > cells * 4 + 200) return rows;
	const due = new Map<number, { cell: GridCell; left: number }>();
	return rows.map((row) => {
		const filled: GridCell[] = [];
		let column = 0;
		const takeDue = () => {
			for (let held = due.get(column); held; held = due.get(column)) {
				filled.push(held.cell);
				if (held.left > 1) due.set(column, { cell: held.cell, left: held.left - 1 });
				else due.delete(column);
				column += held.cell.columns;
			}
		};
		const fresh: [number, GridCell][] = [];
		for (const cell of row) {
			takeDue();
			filled.push(cell);
			if (cell.rowSpan > 1) fresh.push([column, cell]);
			column += cell.columns;
		}
		takeDue();
		for (const [at, cell] of fresh) due.set(at, { cell, left: cell.rowSpan - 1 });
		return filled;
	});
}

/**
 * How many rows are heads: those set as heads from the top, else those above the first figures. A row of which only the first cell is filled, once
 * heads of columns went before, heads a group; a row that is full and spans nothing is the last.
 */
function countHeaders(rows: readonly (readonly GridCell[])[]): number {
	// A sign alone (`%`) is neither set upright nor in italics.
	const marked = rows.findIndex(
		(row) =>
			!row.every((cell) => /^[£$€%]*$/.test(cell.inline.words.trim()) || cell.header || cell.inline.italic),
	);
	if (marked > 0) return untilGroup(rows.slice(0, marked));
	const body = rows.findIndex((row) =>
		row.slice(1).some((cell) => isNumeric(cell.inline.words) && !isYear(cell.inline.words)),
	);
	if (body <= 0 || body > 4) return 0;
	const full = rows.findIndex((row) => row.every((cell) => cell.inline.words !== '' && cell.columns === 1));
	return untilGroup(rows.slice(0, full === -1 ? body : Math.min(body, full + 1)));
}

function untilGroup(heads: readonly (readonly GridCell[])[]): number {
	const named = heads.findIndex((row) => row.slice(1).some((cell) => cell.inline.words !== ''));
	if (named === -1) return heads.length;
	const group = heads.findIndex(
		(row, at) => at > named && row.slice(1).every((cell) => cell.inline.words === ''),
	);
	return group === -1 ? heads.length : group;
}
