import { valueColumns } from '../../extract/tables/cells.ts';
import { unitInHead } from '../../extract/tables/unit.ts';
import { limits } from '../../limits.ts';
import type { Course } from '../../lookup/tables/course.ts';
import type { Found } from '../../lookup/tables/match.ts';
import { escapeMarkdown } from '../escape.ts';
import type { Field } from '../figure-field.ts';
import { courseNotes, newestLine, revisionLines } from '../picture/course.ts';
import { answeredIn, asOfWords, givenOn, printedValue } from '../reading.ts';
import { capitalised, clipped, counted, oneLine } from '../wording.ts';
import { blockLines, withShortHeads } from './block.ts';
import { cellOf, figureOf, firstRows, type View, viewOf } from './grid.ts';
import { noteLines, ownLines } from './notes.ts';

type Table = Found['table'];

/** Rows of a first card; of a page of the whole table. */
const FIRST = 7;
const PAGE = 16;
/** Characters of a block within its field: room is left for notes, citation and date. */
const BLOCK = {
	card: { characters: 620, lines: 10, total: true },
	page: { characters: 900, lines: 40, total: false },
} as const;

/** What a table counts, as its title says. */
export function tableTitle({ topic, caption, source }: Table): string {
	return capitalised(oneLine(topic?.words ?? caption ?? source.title ?? 'Table'));
}

/**
 * A table as one field of a card: the one figure that was asked for, or the rows, newest first of a course over times; its notes, its
 * citation, its date.
 */
export function tableField({ table, rows, columns }: Found, courses: readonly Course[] = []): Field {
	const shown = trimmed(table, firstRows(table, rows, FIRST), columns);
	const [row, column] = [rows[0], columns[0]];
	const only = rows.length === 1 && columns.length === 1 && row !== undefined && column !== undefined;
	const body = only ? cellLines(table, row, column) : blockOf(table, shown);
	const value = [
		...(only || courses.length > 1 ? [] : courses.map(newestLine)),
		...body,
		...(only ? revisionLines(courses) : courseNotes(courses)),
		...leftOut(table, { rows, columns }, shown),
		...noteLines(table, shown),
		...ownLines(table, shown),
		answeredIn(table.source),
		...dateLines(table),
	];
	return { name: clipped(escapeMarkdown(tableTitle(table)), limits.fieldName), value: within(value) };
}

/** The first rows of a table for a card that has its citation already: block, what is left out, the notes that bear on it. */
export function tableLines({ table, rows, columns }: Found, most: number): readonly string[] {
	const shown = trimmed(table, firstRows(table, rows, most), columns);
	return [
		...blockOf(table, shown),
		...leftOut(table, { rows, columns }, shown),
		...noteLines(table, shown),
		...ownLines(table, shown),
	];
}

/** The whole of a table, a field for each stretch of rows and columns that one block holds. */
export function wholeFields(table: Table): readonly Field[] {
	const columns = valueColumns(table);
	const fields: Field[] = [];
	for (let from = 0; from < table.rows.length; ) {
		const rows = table.rows.slice(from, from + PAGE).map((_, at) => from + at);
		let next = rows;
		for (let left = columns; left.length > 0; ) {
			const view = trimmed(table, next, left, BLOCK.page);
			next = [...view.rows];
			const [first = 0, last = first] = [view.columns[0], view.columns.at(-1)];
			const part =
				view.columns.length === columns.length
					? ''
					: `, ${view.columns.length === 1 ? 'column' : 'columns'} ${range(columns.indexOf(first), columns.indexOf(last))} of ${columns.length}`;
			fields.push({
				name: `Rows ${range(from, next.at(-1) ?? from)} of ${table.rows.length}${part}`,
				value: blockOf(table, view).join('\n'),
			});
			left = left.slice(view.columns.length);
		}
		from += Math.max(1, next.length);
	}
	return fields;
}

function range(from: number, to: number): string {
	return from === to ? String(from + 1) : `${from + 1} to ${to + 1}`;
}

/** The view whose block is short enough: the last rows go first. */
function trimmed(
	table: Table,
	rows: readonly number[],
	columns: readonly number[],
	most: (typeof BLOCK)[keyof typeof BLOCK] = BLOCK.card,
): View {
	const view = viewOf(table, rows, columns, most.total);
	const lines = blockLines(withShortHeads(view.grid).grid);
	const over = Math.max(lines.join('\n').length / most.characters, lines.length / most.lines);
	if (over <= 1) return view;
	if (rows.length > 2) {
		const fewer = Math.max(1, Math.floor(rows.length * Math.min(0.9, 1 / over)));
		const kept = most.total ? firstRows(table, rows, fewer) : rows.slice(0, fewer);
		return trimmed(table, kept.length < rows.length ? kept : rows.slice(0, fewer), columns, most);
	}
	if (columns.length > 1) return trimmed(table, rows, columns.slice(0, Math.ceil(columns.length / 2)), most);
	return rows.length > 1 ? trimmed(table, rows.slice(0, 1), columns, most) : view;
}

function blockOf(table: Table, view: View): readonly string[] {
	const unit = unitOver(table, view);
	const above = [unit, view.over].filter((line) => line !== null && line !== '');
	const turnedOne = view.rows.length === 1 && view.grid.heads.length === 1 && view.grid.heads[0] === '';
	const [row = -1] = view.rows;
	const name = turnedOne ? [`**${escapeMarkdown(rowName(table, row))}**`] : [];
	const { grid, keys } = withShortHeads(view.grid);
	return [
		...name,
		...(above.length === 0 ? [] : [escapeMarkdown(above.join(' · '))]),
		...keys.map(
			([letter, head]) => `${letter === '' ? '' : `${letter}: `}${escapeMarkdown(clipped(head, 120))}`,
		),
		`\`\`\`\n${blockLines(grid).join('\n').replaceAll('```', "'''")}\n\`\`\``,
	];
}

function rowName(table: Table, at: number): string {
	const row = table.rows[at];
	return row === undefined ? '' : [...row.groups, ...row.labels].join(' · ');
}

/** The unit that all shown cells are in, where the heads do not say it already. */
function unitOver(table: Table, { rows, columns }: View): string | null {
	const units = new Set(
		rows.flatMap((row) =>
			columns.flatMap((column) => {
				const cell = cellOf(table, row, column);
				return cell?.value == null ? [] : [cell.unit];
			}),
		),
	);
	const [only] = units;
	if (units.size !== 1 || only == null) return null;
	const said = [...columns.flatMap((column) => table.columns[column]?.heads ?? []), tableTitle(table)];
	const says = (words: string) =>
		words.toLowerCase().includes(only.toLowerCase()) || unitInHead(words)?.unit === only;
	return said.some(says) ? null : only;
}

const WHY = {
	nil: 'nil, as printed',
	blank: 'the cell is blank',
	'not available': 'not available, as printed',
	suppressed: 'suppressed, as printed',
	words: 'words, no number',
	unclear: 'printed so that it can be read in more than one way',
} as const;

/** One figure: what it is, of what and of when, each once. */
function cellLines(table: Table, row: number, column: number): readonly string[] {
	const figure = figureOf(table, row, column);
	const cell = cellOf(table, row, column);
	const heads = table.columns[column]?.heads ?? [];
	const of = [...(table.rows[row]?.groups ?? []), ...(table.rows[row]?.labels ?? []), ...heads];
	const period = figure?.period ?? null;
	const named = escapeMarkdown(
		[...of, ...(period === null || of.includes(period) ? [] : [period])].join(' · '),
	);
	if (figure === null) {
		const why = cell?.why ?? 'unclear';
		const printed = (cell?.printed ?? '').trim();
		return [`**No figure**: ${WHY[why]}${printed === '' ? '' : ` (${escapeMarkdown(printed)})`}`, named];
	}
	return [`**${escapeMarkdown(printedValue(figure))}**`, named];
}

function leftOut(
	table: Table,
	{ rows, columns }: Pick<Found, 'rows' | 'columns'>,
	shown: View,
): readonly string[] {
	const moreRows = rows.length - shown.rows.length;
	const moreColumns = columns.length - shown.columns.length;
	const all = valueColumns(table).length;
	const parts = [
		...(moreRows > 0 ? [`${shown.rows.length} of ${counted(rows.length, 'row')}`] : []),
		...(moreRows <= 0 && rows.length < table.rows.length
			? [`${rows.length} of the table’s ${counted(table.rows.length, 'row')}`]
			: []),
		...(moreColumns > 0 || columns.length < all
			? [`${shown.columns.length} of ${counted(all, 'column')}`]
			: []),
	];
	return parts.length === 0 ? [] : [`*Shown: ${parts.join(', ')}.*`];
}

/** What the table is for and as of; when it was given stands in its citation, where that has the day. */
function dateLines({ period, asOf, source }: Table): readonly string[] {
	const of = [
		...(source.sittingDate === null ? [givenOn(source)] : []),
		...(period === null ? [] : [`for ${escapeMarkdown(period.replace(/^(?:from|in|for|during) /i, ''))}`]),
		...(asOf === null ? [] : [asOfWords(asOf)]),
	];
	return of.length === 0 ? [] : [capitalised(of.join(' · '))];
}

/** Notes give way, the first of them last, so that a field is never cut. */
function within(lines: readonly string[]): string {
	const whole = lines.join('\n');
	if (whole.length <= limits.fieldValue) return whole;
	const longest = lines
		.map((line, at) => ({ at, length: line.startsWith('```') ? 0 : line.length }))
		.toSorted((one, other) => other.length - one.length)[0];
	if (longest === undefined || longest.length < 40) return clipped(whole, limits.fieldValue);
	return within(
		lines.map((line, at) => (at === longest.at ? clipped(line, Math.max(40, line.length - 60)) : line)),
	);
}
