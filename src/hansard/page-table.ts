import { bindMarks } from './bind-marks.ts';
import type { Line } from './lines.ts';
import { isNumeric, isYear } from './numeric.ts';
import type { Cell, Damage, Table } from './section.ts';

/** What one cell holds, as far as its words tell. */
type Kind = 'figure' | 'year' | 'words';

/** How a run of cells falls into rows. */
interface Shape {
	readonly captions: number;
	/** Cells of the header row; one fewer than the columns where its corner is empty. */
	readonly heads: number;
	readonly columns: number;
}

const MOST_COLUMNS = 14;
const LONGEST_HEAD = 45;
const UNIT =
	/^(?:[£$€]{1,3}(?:\s?(?:million|billion|thousand|m|k|000))?|number|percentages?|per cent\.?|thousands|millions)$/i;

/**
 * A table of page text, where each cell is a paragraph and empty cells are gone. Its rows are given only where one shape alone fits:
 * heads and equal rows of which each column holds either words or figures throughout. Else what is left of it is kept as it stands.
 *
 * @param notes the notes under the table.
 * @param lost true where blank lines show that cells were lost.
 */
export function pageTable(
	run: readonly Line[],
	notes: readonly { readonly mark: string; readonly numbered: boolean }[],
	lost: boolean,
	damage: Damage[],
): Table {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	const bound = bindMarks(
		run.map((line) => line.text),
		notes.map(({ mark }) => mark),
		new Set(notes.flatMap(({ mark, numbered }) => (numbered ? [mark] : []))),
	);
	const kinds = bound.map(
		({ value }): Kind => (isYear(value) ? 'year' : isNumeric(value) ? 'figure' : 'words'),
	);
	if (lost && kinds.every((kind) => kind === 'words')) {
		damage.push({ kind: 'table lost', start, end, note: "the table's figures are missing from this copy" });
	}
	const shape = shapeOf(
		kinds,
		bound.map(({ value }) => value),
	);
	if (!shape) {
		const remains = run.map((line) => ({ start: line.start, end: line.end }));
		return { kind: 'table', start, end, rows: null, headerRows: 0, caption: null, remains };
	}
	const cells = run.map((line, index): Cell => {
		const { value = '', from = 0, found = [], doubtful = false } = bound[index] ?? {};
		const placed = { start: line.start + from, end: line.start + from + value.length };
		return { ...placed, value, marks: found, columns: 1, ...(doubtful && { doubtful }) };
	});
	const caption = shape.captions > 0 ? { start, end: run[shape.captions - 1]?.end ?? start } : null;
	const heads = cells.slice(shape.captions, shape.captions + shape.heads);
	const corner = heads[0]?.start ?? start;
	if (heads.length < shape.columns) {
		heads.unshift({ start: corner, end: corner, value: '', marks: [], columns: 1 });
	}
	const rows: Cell[][] = [heads];
	for (let at = shape.captions + shape.heads; at < cells.length; at += shape.columns) {
		rows.push(cells.slice(at, at + shape.columns));
	}
	return { kind: 'table', start, end, rows, headerRows: 1, caption, remains: [] };
}

/** The one shape that fits; null where none does, or where two do that would put a figure under different heads. */
function shapeOf(kinds: readonly Kind[], values: readonly string[]): Shape | null {
	let best: Shape | null = null;
	for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
		for (const heads of [columns, columns - 1]) {
			for (const captions of [0, 1, 2]) {
				const shape = { captions, heads, columns };
				// A long first cell is a caption over an empty corner rather than the head of the labels.
				if (captions === 0 && heads === columns && (values[0]?.length ?? 0) > LONGEST_HEAD) continue;
				if (!fits(shape, kinds, values)) continue;
				// The same rows with a caption more or less are one reading.
				const same = best && best.columns === columns && best.captions + best.heads === captions + heads;
				if (best && !same) return null;
				best ??= shape;
			}
		}
	}
	return best;
}

function fits(
	{ captions, heads, columns }: Shape,
	kinds: readonly Kind[],
	values: readonly string[],
): boolean {
	const first = captions + heads;
	const rows = (kinds.length - first) / columns;
	if (!Number.isInteger(rows) || rows < 2) return false;
	if (captions === 2 && !values.slice(0, 2).some((value) => UNIT.test(value))) return false;
	if (kinds.slice(0, captions).some((kind) => kind !== 'words')) return false;
	if (kinds.slice(captions, first).includes('figure')) return false;
	if (heads === columns && kinds[captions] !== 'words') return false;
	if (new Set(values.slice(captions, first)).size < heads) return false;
	let figures = false;
	for (let column = 0; column < columns; column += 1) {
		let words = 0;
		let counts = 0;
		for (let row = 0; row < rows; row += 1) {
			const kind = kinds[first + row * columns + column];
			if (kind === 'words') words += 1;
			else if (kind === 'figure') counts += 1;
		}
		if (words > 0 && words < rows) return false;
		if (column === 0 && counts > 0) return false;
		if (column > 0 && words === 0) {
			if (counts === 0) return false;
			figures = true;
		}
	}
	return figures;
}
