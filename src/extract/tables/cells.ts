import type { Figure, FigureStatus, Subject } from '../facts.ts';
import { nameKey } from '../names/name-key.ts';
import { distinct, type Passage } from '../passages.ts';
import { readTable } from './read-table.ts';
import { namesNothing } from './rows.ts';
import type { Column, ReadTable, Row } from './table.ts';
import { wholeTime } from './time.ts';
import { unitOfWords } from './unit.ts';

/** The figures of every table of a passage: one a cell, with all that its table, row and column say of it. */
export function tableFigures(text: string, passage: Passage): Figure[] {
	const { contribution, exchange } = passage;
	const asked =
		exchange === null ? '' : exchange.questions.map(({ start, end }) => text.slice(start, end)).join(' ');
	const found: Figure[] = [];
	let before: ReadTable | null = null;
	for (const [at, block] of contribution.blocks.entries()) {
		if (block.kind !== 'table') continue;
		const table: ReadTable | null = readTable({ text, contribution, at, asked, before });
		before = table;
		if (table !== null) found.push(...figuresOfTable(table, passage, headsOf(block.rows, block.headerRows)));
	}
	return found;
}

function headsOf(rows: readonly (readonly { start: number; end: number }[])[] | null, headerRows: number) {
	const heads = (rows ?? []).slice(0, headerRows).flat();
	const [first] = heads;
	return first === undefined ? null : { start: first.start, end: heads.at(-1)?.end ?? first.end };
}

function figuresOfTable(
	table: ReadTable,
	passage: Passage,
	naming: { start: number; end: number } | null,
): Figure[] {
	const operations = distinct(
		passage.sentences
			.filter((sentence) => sentence.end <= table.start && table.start - sentence.end < 40)
			.flatMap((sentence) => sentence.named.filter((named) => named.kind === 'operation')),
	);
	const found: Figure[] = [];
	for (const row of table.rows)
		for (const cell of row.cells) {
			const column = table.columns[cell.column];
			if (cell.value === null || column?.role !== 'figures') continue;
			const labels = labelsOf(table, row, column);
			const subject = subjectOf(table, row, column, operations);
			found.push({
				kind: 'figure',
				subjects: [subject],
				keys: keysOf(table, subject),
				joint: false,
				status: statusOf([table.caption ?? '', ...row.groups, ...row.labels, ...column.heads]),
				change: null,
				measure: measureOf(table, column),
				value: cell.value,
				valueTo: null,
				valueText: cell.valueText,
				valueAt: cell.valueAt,
				qualifier: cell.qualifier,
				attributedTo: null,
				unit: cell.unit,
				partOf: null,
				asOf: cell.asOf,
				period: cell.period,
				labels,
				rule: 'table.cell',
				because: null,
				start: row.start,
				end: row.end,
				naming,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
		}
	return apart(found);
}

function labelsOf(table: ReadTable, row: Row, column: Column): readonly string[] {
	return [
		...(table.topic === null ? [] : [table.topic.words]),
		...row.groups,
		...row.labels,
		...column.heads,
	];
}

/** What is counted: the table's topic, and what the column's heads add to it besides times and units. */
function measureOf({ topic }: ReadTable, { heads }: Column): string {
	const telling = heads.filter((head) => wholeTime(head) === null && unitOfWords(head) === null);
	const words = [topic?.words ?? '', ...telling].filter(
		(part, at, all) => part !== '' && all.indexOf(part) === at,
	);
	return words.join(': ') || heads.join(': ') || 'Figure';
}

/** What a cell is of: an operation that its row names, else its row, else a column that names something, else what the table counts. */
function subjectOf(
	table: ReadTable,
	row: Row,
	column: Column,
	operations: readonly { name: string }[],
): Subject {
	const labels = [...row.labels, ...row.groups.toReversed()];
	const named = operations.filter(({ name }) =>
		[...labels, ...column.heads].some(
			(label) => nameKey(label) === nameKey(name) || nameKey(label).startsWith(`${nameKey(name)} `),
		),
	);
	const only =
		named.length === 1 ? named[0] : named.length === 0 && operations.length === 1 ? operations[0] : undefined;
	if (only)
		return {
			kind: 'operation',
			name: only.name,
			asPrinted: only.name,
			basis: named.length === 1 ? 'named' : 'lead-in',
		};
	const own = labels.find((label) => !namesNothing(label));
	if (own !== undefined) return { kind: 'topic', name: own, asPrinted: own, basis: 'named' };
	const words = table.topic?.words ?? column.heads.join(': ');
	return { kind: 'topic', name: words, asPrinted: words, basis: table.topic?.basis ?? 'named' };
}

function keysOf({ topic }: ReadTable, subject: Subject): readonly Subject[] {
	if (topic === null || topic.words === subject.name) return [subject];
	return [subject, { kind: 'topic', name: topic.words, asPrinted: topic.words, basis: topic.basis }];
}

/** What the words over a cell say of its number: a forecast, a target or a plan is never told as what is. */
function statusOf(words: readonly string[]): FigureStatus {
	const said = words.join(' ');
	if (/\b(?:forecasts?|projected|projections?)\b/i.test(said)) return 'forecast';
	if (/\btargets?\b/i.test(said)) return 'target';
	return /\bplanned\b/i.test(said) ? 'plan' : 'stated';
}

/** Leaves out cells that nothing tells apart although their values differ: which is which, the table does not say. */
function apart(figures: readonly Figure[]): Figure[] {
	const values = new Map<string, Set<number>>();
	const keyOf = ({ labels, period, unit }: Figure) => JSON.stringify([labels, period, unit]);
	for (const figure of figures) {
		const held = values.get(keyOf(figure)) ?? new Set<number>();
		values.set(keyOf(figure), held.add(figure.value));
	}
	return figures.filter((figure) => values.get(keyOf(figure))?.size === 1);
}
