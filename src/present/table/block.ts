/** What a block shows of a table, before it is laid out. Plain text, without line breaks. */
export interface Grid {
	readonly heads: readonly string[];
	readonly rows: readonly GridRow[];
}

export interface GridRow {
	/** The group it stands in, told once above its rows; null where there is none. */
	readonly group: string | null;
	readonly label: string;
	/** One for each head. */
	readonly cells: readonly string[];
}

/** Characters of a monospaced line that a telephone shows without breaking it. */
export const WIDTH = 34;
/** A label is broken over lines before it gets narrower, and a head before it gets wider. */
const LABEL = { least: 12, longestWord: 18 } as const;
const HEAD = 12;
const GAP = ' ';

/** How many of a grid's columns fit beside its labels, from the left; at least one. */
export function columnsThatFit({ heads, rows }: Grid): number {
	const words = rows.flatMap(({ label }) => label.split(/\s+/)).map(({ length }) => length);
	const least = Math.max(LABEL.least, Math.min(LABEL.longestWord, Math.max(0, ...words)));
	const label = Math.min(least, Math.max(0, ...rows.map((row) => row.label.length)));
	let left = WIDTH - label;
	let fit = 0;
	for (const at of heads.keys()) {
		left -= widthOf({ heads, rows }, at) + GAP.length;
		if (left < 0) break;
		fit += 1;
	}
	return Math.max(1, fit);
}

/** Lines that a head may take over its column. */
const HEIGHT = 4;

/** A grid whose heads are short enough to stand over their columns, and what letters stand in the place of longer ones. */
export function withShortHeads(grid: Grid): {
	readonly grid: Grid;
	readonly keys: readonly (readonly [string, string])[];
} {
	const long = grid.heads.map((head, at) => wrapped(head, widthOf(grid, at)).length > HEIGHT);
	if (!long.includes(true)) return { grid, keys: [] };
	if (grid.heads.length === 1) return { grid: { ...grid, heads: [''] }, keys: [['', grid.heads[0] ?? '']] };
	const letters = grid.heads.map((_, at) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at));
	return {
		grid: { ...grid, heads: grid.heads.map((head, at) => (long[at] ? (letters[at] ?? '') : head)) },
		keys: grid.heads.flatMap((head, at) => (long[at] ? [[letters[at] ?? '', head] as const] : [])),
	};
}

/** A grid as lines of at most `WIDTH` characters: labels on the left, numbers on the right under their heads, no number ever broken. */
export function blockLines(grid: Grid): readonly string[] {
	const widths = grid.heads.map((_, at) => widthOf(grid, at));
	const numbers = widths.reduce((sum, width) => sum + width + GAP.length, 0);
	const labelWidth = Math.max(
		1,
		Math.min(WIDTH - numbers, Math.max(...grid.rows.map(({ label }) => label.length), 1)),
	);
	const heads = grid.heads.map((head, at) => wrapped(head, widths[at] ?? HEAD));
	const height = Math.max(0, ...heads.map(({ length }) => length));
	const headLines = Array.from({ length: height }, (_, line) =>
		joined(
			'',
			labelWidth,
			heads.map((lines, at) => (lines[line - height + lines.length] ?? '').padStart(widths[at] ?? 0)),
		),
	).filter((line) => line.trim() !== '');
	let group: string | null = null;
	const body = grid.rows.flatMap((row) => {
		const above = row.group !== null && row.group !== group ? wrapped(row.group, WIDTH) : [];
		group = row.group;
		const [first = '', ...more] = wrapped(row.label, labelWidth, 1);
		const cells = row.cells.map((cell, at) => cell.padStart(widths[at] ?? 0));
		return [...above, joined(first, labelWidth, cells), ...more.map((line) => ` ${line}`)];
	});
	return [...headLines, ...body];
}

function joined(label: string, width: number, cells: readonly string[]): string {
	return [label.padEnd(width), ...cells].join(GAP).trimEnd();
}

function widthOf({ heads, rows }: Grid, at: number): number {
	const cells = Math.max(1, ...rows.map((row) => (row.cells[at] ?? '').length));
	const word = Math.max(...(heads[at] ?? '').split(' ').map(({ length }) => length));
	return Math.min(WIDTH - GAP.length - 1, Math.max(cells, Math.min(word, HEAD)));
}

/** @param hanging characters by which all lines but the first are shorter. */
function wrapped(text: string, width: number, hanging = 0): readonly string[] {
	const lines: string[] = [];
	let line = '';
	const room = () => Math.max(1, width - (lines.length === 0 ? 0 : hanging));
	for (const word of text.split(/\s+/)) {
		let left = word;
		if (line !== '' && line.length + 1 + left.length > room()) {
			lines.push(line);
			line = '';
		}
		while (left.length > room()) {
			lines.push(left.slice(0, room()));
			left = left.slice(room());
		}
		line = line === '' ? left : `${line} ${left}`;
	}
	return line === '' ? lines : [...lines, line];
}
