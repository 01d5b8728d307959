import { columnName, figureAt, rowName } from '../extract/tables/cells.ts';
import { seriesIn } from '../extract/tables/series.ts';
import type { Row, TableCell } from '../extract/tables/table.ts';
import type { FactOf } from './read-facts.ts';
import type { TableFinder } from './read-tables.ts';
import { digest } from './reading.ts';

type Line = Readonly<Record<string, unknown>>;
type Table = FactOf<'table'>;

/**
 * A table as it is exported: its heads, then each row with a cell for each column that is no label. `differences` are its totals that its
 * rows or columns do not come to.
 */
export function tableLine(table: Table): Line {
	const { caption, topic, unit, period, asOf, columns, rows, notes, sums } = table;
	const labels = columns.filter(({ role }) => role === 'label').length;
	return {
		caption,
		counts: topic?.words ?? null,
		unit,
		period,
		asOf,
		columns: columns.map(columnName),
		labelColumns: labels,
		rows: rows.map((row) => ({
			label: rowName(row),
			cells: columns.slice(labels).map((_, at) => cellOf(table, row, at + labels)),
		})),
		notes: notes.map(({ mark, words }) => ({ mark, words })),
		differences: sums
			.filter(({ right }) => !right)
			.map(({ total, sum, printed }) => ({
				row: rowNamed(rows[total.row]),
				column: columnNamed(table, total.column),
				printed,
				sum,
			})),
	};
}

function rowNamed(row: Row | undefined): string | null {
	return row === undefined ? null : rowName(row);
}

/** @param at index among the columns of figures, as sums count them. */
function columnNamed({ columns }: Table, at: number): string | null {
	const column = columns.filter(({ role }) => role === 'figures')[at];
	return column === undefined ? null : columnName(column);
}

function cellOf(table: Table, row: Row, column: number): Line {
	const cell = row.cells.find((one) => one.column === column);
	if (cell === undefined)
		return { printed: '', value: null, why: 'blank', unit: null, period: null, note: null };
	const { printed, value, why, unit, period, qualifier } = cell;
	return { printed, value, why, unit, period, qualifier, note: noteOf(table, cell) };
}

function noteOf({ notes }: Table, { marks }: TableCell): string | null {
	const own = notes.filter(({ mark }) => mark !== null && marks.includes(mark)).map(({ words }) => words);
	return own.length === 0 ? null : own.join(' ');
}

/** The courses over time that a table tells, each with the facts that its points are. Points that are withheld are left out. */
export function seriesLines(table: Table, common: Line, finder: TableFinder): readonly Line[] {
	const ids = finder.figures(table.source.document, table.start);
	return seriesIn(table).flatMap((series) => {
		const told = series.points.flatMap(({ row, column, period, breakBefore }) => {
			const fact = ids.get(`${row} ${column}`);
			const figure = figureAt(table, row, column);
			if (fact === undefined || figure === null) return [];
			const { value, valueText } = figure;
			const point = {
				period,
				value,
				printed: valueText,
				fact,
				breakBefore: breakBefore !== null,
				why: breakBefore,
			};
			return [{ figure, point }];
		});
		const [first] = told;
		if (first === undefined || told.length < 2) return [];
		const { subjects, measure, unit, labels } = first.figure;
		const points = told.map(({ point }) => point);
		return [
			{
				...common,
				id: digest(JSON.stringify(points.map(({ fact }) => fact))),
				table: table.id,
				subject: subjects[0]?.name ?? null,
				measure,
				unit,
				labels: labels.filter((label) => told.every(({ figure }) => figure.labels.includes(label))),
				points,
			},
		];
	});
}
