import type { Cell, Table } from '../hansard/section.ts';
import type { Figure, Subject } from './facts.ts';
import { nameKey } from './names/name-key.ts';
import { numberOf } from './numbers.ts';
import { distinct, type Passage } from './passages.ts';

const NUMERIC =
	/^[£$€]?[ \u00a0]?-?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: ?(?:per cent\.?|%|million|billion|m|bn))?$|^[£$€]?\d+(?:\.\d+)?(?: ?(?:per cent\.?|%|million|billion))?$/;
const YEARS = /^(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?$/;
const MAX_CELLS = 600;

/**
 * Figures out of a table whose shape is certain: every row as wide as its header, row and column labels in words. The quote is
 * the row; the labels say what it counts. A table of any other shape gives none, nor does a
 * cell whose figures may end in the mark of a note.
 */
export function tableFigures(text: string, passage: Passage, table: Table): Figure[] {
	const rows = table.rows;
	if (rows === null || table.headerRows !== 1 || rows.length < 2) return [];
	const header = rows.find(
		(row) =>
			width(row) > 1 &&
			row.every((cell) => !NUMERIC.test(cell.value.trim()) || YEARS.test(cell.value.trim())),
	);
	if (header === undefined || header.some((cell) => cell.columns > 1)) return [];
	const body = rows.slice(rows.indexOf(header) + 1);
	if (
		body.length * header.length > MAX_CELLS ||
		body.some((row) => row.length !== header.length && row.length !== 1)
	)
		return [];
	const operations = distinct(
		passage.sentences
			.filter((sentence) => sentence.end <= table.start && table.start - sentence.end < 40)
			.flatMap((sentence) => sentence.named.filter((named) => named.kind === 'operation')),
	);
	const caption = table.caption ? text.slice(table.caption.start, table.caption.end) : null;
	const found: Figure[] = [];
	let group: string | null = null;
	for (const row of body) {
		const [labelCell, ...cells] = row;
		if (labelCell === undefined) continue;
		if (cells.length === 0) {
			group = labelCell.value.trim() || null;
			continue;
		}
		const label = labelCell.value.trim();
		if (label === '') continue;
		cells.forEach((cell, index) => {
			const column = header[index + 1]?.value.trim() ?? '';
			const figure = cellFigure(cell, label, column);
			if (figure === null) return;
			const labels = [caption, group, label, column].filter(
				(words): words is string => words !== null && words !== '',
			);
			const subjects = tableSubjects(labels, operations, caption ?? column);
			found.push({
				kind: 'figure',
				...figure,
				subjects,
				keys: subjects,
				joint: false,
				status: 'stated',
				change: null,
				labels,
				rule: 'figure.cell',
				because: null,
				start: row[0]?.start ?? cell.start,
				end: row.at(-1)?.end ?? cell.end,
				naming: header[0] ? { start: header[0].start, end: header.at(-1)?.end ?? header[0].end } : null,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
		});
	}
	return found;
}

function width(row: readonly Cell[]): number {
	return row.reduce((sum, cell) => sum + cell.columns, 0);
}

function cellFigure(cell: Cell, label: string, column: string) {
	const printed = cell.value.trim();
	if (cell.doubtful || !NUMERIC.test(printed)) return null;
	const value = numberOf(printed.replace(/ ?(?:per cent\.?|%)$/, ''));
	if (value === null) return null;
	const years = [label, column].find((words) => YEARS.test(words)) ?? null;
	const percent = /per cent|%/.test(printed) || /^(?:per cent\.?|percentage|%)/i.test(column);
	const thousands = /\b(?:thousands?|000s?|million)\b/i.exec(column)?.[0] ?? null;
	return {
		measure: [column, label].filter((words) => words !== '' && words !== years).join(': ') || column || label,
		value,
		valueTo: null,
		valueText: printed,
		valueAt: { start: cell.start, end: cell.end },
		qualifier: null,
		attributedTo: null,
		unit: percent
			? 'per cent'
			: (/^[£$€]/.exec(printed)?.[0] ?? /[£$€](?: ?(?:million|000))?/.exec(column)?.[0] ?? thousands),
		partOf: null,
		asOf: null,
		period: years,
	};
}

function tableSubjects(
	labels: readonly string[],
	operations: readonly { name: string }[],
	topic: string,
): Subject[] {
	const named = operations.filter(({ name }) =>
		labels.some(
			(label) => nameKey(label) === nameKey(name) || nameKey(label).startsWith(`${nameKey(name)} `),
		),
	);
	const only =
		named.length === 1 ? named[0] : named.length === 0 && operations.length === 1 ? operations[0] : undefined;
	if (only)
		return [
			{
				kind: 'operation',
				name: only.name,
				asPrinted: only.name,
				basis: named.length === 1 ? 'named' : 'back-reference',
			},
		];
	const words = topic.replace(/\s+/g, ' ').slice(0, 120);
	return [{ kind: 'topic', name: words, asPrinted: words, basis: 'named' }];
}
