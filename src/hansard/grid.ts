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

/** Tells captions, headers, body and notes of a table apart. */
export function sortGrid(piece: GridPiece): Grid {
	const rows = spreadDown(piece.rows).filter((row) => row.some((cell) => cell.inline.words !== ''));
	const widths = rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0));
	const width = widths.reduce((widest, own) => Math.max(widest, own), 0);
	const whole = rows.map((row) => width > 1 && row.length === 1);
	const first = whole.indexOf(false);
	if (first === -1) {
		const cells = rows.flat();
		return {
			captions: [],
			rows: rows.length > 0 && width === 1 ? rows : [],
			headerRows: 0,
			notes: width === 1 ? [] : cells,
			certain: true,
		};
	}
	const last = whole.lastIndexOf(false) + 1;
	const body = rows.slice(first, last);
	return {
		captions: rows.slice(0, first).flat(),
		rows: body,
		headerRows: countHeaders(body),
		notes: rows.slice(last).flat(),
		certain: widths.every((own, index) => own === width || whole[index]),
	};
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

function countHeaders(rows: readonly (readonly GridCell[])[]): number {
	const marked = rows.findIndex(
		(row) => !row.every((cell) => cell.inline.words === '' || cell.header || cell.inline.italic),
	);
	if (marked > 0) return marked;
	const body = rows.findIndex((row) =>
		row.slice(1).some((cell) => isNumeric(cell.inline.words) && !isYear(cell.inline.words)),
	);
	if (body > 0 && body <= 4) return body;
	return 0;
}
