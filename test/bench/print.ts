import type { Table, Value } from './measure.ts';

/** A table as Markdown, so that what the terminal shows can stand in the docs as it is. */
export function markdown(table: Table): string {
	const cells = [table.columns, ...table.rows.map((row) => row.map(shown))];
	const widths = table.columns.map((_, column) =>
		Math.max(...cells.map((row) => (row[column] ?? '').length), 3),
	);
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [
		`### ${table.title}`,
		'',
		...table.notes.flatMap((note) => [note, '']),
		line(table.columns),
		rule,
		...table.rows.map((row) => line(row.map(shown))),
		'',
	].join('\n');
}

function pad(cell: string, width: number, column: number): string {
	return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function shown(value: Value): string {
	if (value === null) return '–';
	if (typeof value === 'string') return value;
	if (Number.isInteger(value)) return value.toLocaleString('en-GB');
	if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
	return value.toPrecision(3);
}
