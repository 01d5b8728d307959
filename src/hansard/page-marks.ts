import { isNumeric, isYear } from './numeric.ts';
import type { Cell, Table } from './section.ts';
import { type Addend, sumsOf } from './sums.ts';

/** More units of doubt are not gone through. */
const MOST_UNITS = 10;
const FEWEST_IN_COLUMN = 2;
/** So many figures, all of them ending in the mark of their column, do so by design. Numbers rounded to five may end so. */
const BY_DESIGN = 6;

interface Place {
	readonly row: number;
	readonly column: number;
}

/** Cells that all carry one mark or none of them: a column under a mark of its own, or a single cell. */
interface Unit {
	readonly places: readonly Place[];
	readonly mark: string;
}

/**
 * Settles which figures of a table of page text end in the mark of a note. In doubt is what was doubtful already; a column of which every figure
 * ends in one mark (`801`, `641`, `711`); and a figure that its last digit makes longer than all in its column and its row. Where the totals
 * come right one way alone that is how it is read; else no value is.
 *
 * @param marks the marks of the notes under the table that are numbers.
 * @param numbered those that only number the notes.
 */
export function settleMarks(table: Table, marks: readonly string[], numbered: ReadonlySet<string>): Table {
	const { rows } = table;
	if (rows === null || marks.length === 0) return table;
	const width = Math.max(...rows.map((row) => row.length));
	const full = rows
		.slice(table.headerRows)
		.map((row) => (row.length === width ? row.slice(1) : []))
		.map((cells) => cells.map((cell) => (cell.columns === 1 ? cell : null)));
	const units = unitsOf(
		full,
		marks.filter((mark) => !numbered.has(mark)),
		marks,
	);
	if (units.length === 0) return table;
	const heads = rows[table.headerRows - 1] ?? [];
	const labels = rows.slice(table.headerRows).map((row) => row[0]?.value ?? '');
	const proved = provedOf(full, units, { rows: labels, columns: heads.slice(1).map(({ value }) => value) });
	const settled = new Map<Cell, Cell>();
	for (const [at, { places, mark }] of units.entries())
		for (const { row, column } of places) {
			const cell = full[row]?.[column];
			if (cell) settled.set(cell, asProved(cell, mark, proved[at]));
		}
	return { ...table, rows: rows.map((row) => row.map((cell) => settled.get(cell) ?? cell)) };
}

function asProved(cell: Cell, mark: string, stripped: boolean | undefined): Cell {
	const { doubtful, ...plain } = cell;
	if (stripped === undefined) return { ...cell, doubtful: true };
	if (!stripped) return plain;
	const value = cell.value.slice(0, -mark.length);
	return { ...plain, value, end: cell.end - mark.length, marks: [...cell.marks, mark] };
}

function unitsOf(
	rows: readonly (readonly (Cell | null)[])[],
	open: readonly string[],
	marks: readonly string[],
): readonly Unit[] {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const taken = new Set<Cell>();
	const units: Unit[] = [];
	for (let column = 0; column < width; column += 1) {
		const places = rows.flatMap((row, at) => {
			const cell = row[column];
			return cell && /\d/.test(cell.value) ? [{ row: at, column, cell }] : [];
		});
		const own = places.filter(({ cell }) => cell.marks.length === 0);
		const mark = marks.find((one) => own.length > 0 && own.every(({ cell }) => mayCarry(cell, one)));
		if (mark === undefined || places.length < FEWEST_IN_COLUMN || own.length < places.length) continue;
		units.push({ places: places.map(({ row }) => ({ row, column })), mark });
		for (const { cell } of places) taken.add(cell);
	}
	for (const [row, cells] of rows.entries())
		for (const [column, cell] of cells.entries()) {
			if (cell === null || taken.has(cell)) continue;
			const mark = marks.find((one) => mayCarry(cell, one));
			if (mark === undefined) continue;
			const beside = [...cells, ...rows.map((other) => other[column] ?? null)];
			if (cell.doubtful || (open.includes(mark) && isLonger(cell, beside, open)))
				units.push({ places: [{ row, column }], mark });
		}
	return units;
}

/** Whether a figure would still be one without the mark it ends in. */
function mayCarry({ value, marks }: Cell, mark: string): boolean {
	return (
		marks.length === 0 &&
		value.length > mark.length &&
		value.endsWith(mark) &&
		isNumeric(value) &&
		!isYear(value) &&
		/\d$/.test(value.slice(0, -mark.length)) &&
		isNumeric(value.slice(0, -mark.length))
	);
}

/** Whether a figure is longer than all beside it that can carry no mark. */
function isLonger(cell: Cell, beside: readonly (Cell | null)[], marks: readonly string[]): boolean {
	const digits = ({ value }: Cell) => value.replace(/\D/g, '').length;
	const others = beside.filter(
		(other): other is Cell =>
			other !== null &&
			other !== cell &&
			/\d/.test(other.value) &&
			!marks.some((mark) => mayCarry(other, mark)),
	);
	return others.length > 1 && others.every((other) => digits(other) < digits(cell));
}

/** For each unit whether its marks are to be taken off, as the totals prove; undefined where they do not. */
function provedOf(
	rows: readonly (readonly (Cell | null)[])[],
	units: readonly Unit[],
	labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): readonly (boolean | undefined)[] {
	if (units.length > MOST_UNITS) return units.map(() => undefined);
	const unitAt = new Map(
		units.flatMap(({ places }, at) => places.map(({ row, column }) => [`${row} ${column}`, at])),
	);
	const sound: (readonly boolean[])[] = [];
	const covered = new Set<number>();
	let touched = false;
	for (let number = 0; number < 2 ** units.length; number += 1) {
		const stripped = units.map((_, at) => (number & (2 ** at)) !== 0);
		const cells = rows.map((row, at) =>
			row.map((cell, column): Addend => {
				const unit = unitAt.get(`${at} ${column}`);
				const mark = unit !== undefined && stripped[unit] ? (units[unit]?.mark.length ?? 0) : 0;
				return addendOf(cell, mark);
			}),
		);
		const sums = sumsOf({ rowLabels: labels.rows, columnLabels: labels.columns, cells });
		const touching = sums.filter(({ parts, total }) =>
			[...parts, total].some(({ row, column }) => unitAt.has(`${row} ${column}`)),
		);
		touched ||= touching.length > 0;
		if (touching.length === 0 || touching.some(({ exact }) => !exact)) continue;
		sound.push(stripped);
		for (const { parts, total } of touching)
			for (const { row, column } of [...parts, total]) {
				const unit = unitAt.get(`${row} ${column}`);
				if (unit !== undefined) covered.add(unit);
			}
	}
	const columns = units.filter(({ places }) => places.length > 1);
	const byDesign = columns.reduce((all, { places }) => all + places.length, 0) >= BY_DESIGN;
	return units.map(({ places, mark }, at) => {
		const states = new Set(sound.map((stripped) => stripped[at]));
		if (states.size === 1 && covered.has(at)) return [...states][0];
		return byDesign && !touched && places.length > 1 && mark !== '5' ? true : undefined;
	});
}

function addendOf(cell: Cell | null, mark: number): Addend {
	if (cell === null) return null;
	if (/^[-–—]?$/.test(cell.value)) return 'dash';
	const plain = cell.value.slice(0, cell.value.length - mark).replace(/[£$€,\s%]/g, '');
	return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
