import type { Found } from '../../lookup/tables/match.ts';
import { escapeMarkdown } from '../escape.ts';
import { clipped } from '../wording.ts';
import { cellOf, signs, TAKEN_BACK, type View } from './grid.ts';

type Table = Found['table'];

/** Characters of a note on a card; the whole stands in the file. */
const NOTE = 160;
const MOST_NOTES = 4;
/** A total further off than this part of itself adds up something else than it seems to. */
const NEAR = 0.05;

/** The notes that bear on what a block shows, a line each: those marked in it, and those that hold for all of the table. */
export function noteLines(
	table: Table,
	{ rows, columns }: Pick<View, 'rows' | 'columns'>,
): readonly string[] {
	const marks = new Set([
		...rows.flatMap((row) => table.rows[row]?.marks ?? []),
		...columns.flatMap((column) => table.columns[column]?.marks ?? []),
		...rows.flatMap((row) => columns.flatMap((column) => cellOf(table, row, column)?.marks ?? [])),
	]);
	const bearing = table.notes.filter(({ mark }) => mark === null || marks.has(mark));
	const shown = bearing
		.slice(0, MOST_NOTES)
		.map(({ mark, words }) =>
			escapeMarkdown(`${mark === null ? '' : `${signs([mark])} `}${clipped(words, NOTE)}`),
		);
	const more = bearing.length - shown.length;
	return more > 0 ? [...shown, `${more} more notes stand in the whole table.`] : shown;
}

/** What is ours to say of a block: that totals do not add up, that a reading was taken back. */
export function ownLines(table: Table, { rows, columns }: Pick<View, 'rows' | 'columns'>): readonly string[] {
	const figures = table.columns.flatMap(({ role }, at) => (role === 'figures' ? [at] : []));
	const wrong = table.sums.filter(({ right, dashes, total, parts, sum, printed }) => {
		const column = figures[total.column] ?? -1;
		const open = parts.some((part) => cellOf(table, part.row, figures[part.column] ?? -1)?.value == null);
		const unit = cellOf(table, total.row, column)?.unit ?? null;
		return (
			!right &&
			!dashes &&
			!open &&
			unit !== 'per cent' &&
			rows.includes(total.row) &&
			columns.includes(column) &&
			Math.abs(sum - printed) <= Math.abs(printed) * NEAR
		);
	});
	const rounded = table.notes.some(({ words }) => /\bround/i.test(words));
	const [first] = rounded ? [] : wrong;
	const count = (value: number) => value.toLocaleString('en-GB');
	const sums =
		first === undefined
			? []
			: [
					`Our sum: the ${first.parts[0]?.row === first.total.row ? 'columns' : 'rows'} add up to ${count(first.sum)}; the total printed is ${count(first.printed)}.`,
				];
	const back = rows.some((row) => columns.some((column) => table.takenBack.has(`${row} ${column}`)));
	return [...sums, ...(back ? [`${TAKEN_BACK} stands for a reading that was taken back.`] : [])];
}
