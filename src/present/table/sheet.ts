import { columnName, rowName, valueColumns } from '../../extract/tables/cells.ts';
import { printDate } from '../../hansard/dates.ts';
import type { Found } from '../../lookup/tables/match.ts';
import { type Attachment, fileName } from '../attachment.ts';
import { sourceParts } from '../citation.ts';
import { LICENCE, LICENCE_URL } from '../footer.ts';
import { printedAddress } from '../link.ts';
import { givenOn } from '../reading.ts';
import { tableTitle } from './card.ts';
import { cellOf, TAKEN_BACK } from './grid.ts';

type Table = Found['table'];

/** A table as lines of cells: heads, units, times, rows, then notes, source and licence. As printed: a number keeps its commas. */
export function sheetRows(table: Table): readonly (readonly string[])[] {
	const columns = valueColumns(table);
	const told = (of: 'unit' | 'period', name: string) => {
		const each = columns.map((column) => only(table, column, of));
		return each.every((one) => one === '') ? [] : [[name, ...each]];
	};
	const { source } = table;
	const address = source.url === null ? null : printedAddress(source.url);
	return [
		[tableTitle(table)],
		[],
		['', ...columns.map((column) => marked(headOf(table, column), table.columns[column]?.marks ?? []))],
		...told('unit', 'In'),
		...told('period', 'Time'),
		...table.rows.map((row, at) => [
			marked(rowName(row), row.marks),
			...columns.map((column) => printedAt(table, at, column)),
		]),
		[],
		...table.notes.map(({ mark, words }) => [mark === null ? 'Note' : `Note ${mark}`, words]),
		...(table.takenBack.size === 0 ? [] : [[TAKEN_BACK, 'A reading that was taken back']]),
		['Source', sourceParts(source).join(', ')],
		...(address === null ? [] : [['Address', address]]),
		['Date', givenOn(source)],
		...(table.period === null ? [] : [['Figures for', table.period]]),
		...(table.asOf === null ? [] : [['As of', printDate(table.asOf)]]),
		['Licence', LICENCE, LICENCE_URL],
		['Made by', 'Despatch Box, unofficial: read the figures in the source before they are relied on'],
	];
}

/** The whole table as a file. */
export function tableCsv(table: Table): Attachment {
	return { name: fileName(tableTitle(table), 'csv'), alt: null, content: csv(sheetRows(table)) };
}

/** Lines of cells as CSV with a byte order mark, as spreadsheets read it. What they would take for a formula is kept from being one. */
export function csv(lines: readonly (readonly string[])[]): string {
	const cell = (text: string) => {
		const safe = /^[=@\t\r]|^[+-](?![\d.,\s£$€]*$)/.test(text) ? `'${text}` : text;
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function headOf(table: Table, column: number): string {
	const head = table.columns[column];
	return head === undefined ? '' : columnName(head);
}

function marked(words: string, marks: readonly string[]): string {
	return marks.length === 0 ? words : `${words} [${[...new Set(marks)].join(', ')}]`;
}

function printedAt(table: Table, row: number, column: number): string {
	const cell = cellOf(table, row, column);
	if (cell === undefined) return '';
	return table.takenBack.has(`${row} ${column}`) ? TAKEN_BACK : marked(cell.printed.trim(), cell.marks);
}

/** What all figures of a column are in, or of when; each in turn where they differ is in their row's label. */
function only(table: Table, column: number, of: 'unit' | 'period'): string {
	const all = new Set(
		table.rows.flatMap(({ cells }) =>
			cells.flatMap((cell) => (cell.column === column && cell.value !== null ? [cell[of]] : [])),
		),
	);
	const [first] = all;
	return all.size === 1 ? (first ?? '') : '';
}
