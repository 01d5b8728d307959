import { liesAhead } from '../ahead.ts';
import type { TableFact } from '../facts.ts';
import { distinct, type Passage } from '../passages.ts';
import { readTable } from './read-table.ts';
import type { TableReading } from './table.ts';

/** Operations are looked for so many characters before a table. */
const JUST_BEFORE = 40;

/** Every table of a passage whose shape is certain. */
export function tablesOf(text: string, passage: Passage): readonly TableFact[] {
	const { contribution, exchange } = passage;
	const asked = (exchange?.questions ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
	const found: TableFact[] = [];
	let before: TableReading | null = null;
	for (const [at, block] of contribution.blocks.entries()) {
		if (block.kind !== 'table') continue;
		const operations = operationsBefore(passage, block.start);
		const table: TableReading | null = readTable({ text, contribution, at, asked, before, operations });
		before = table;
		if (table === null) continue;
		found.push({
			kind: 'table',
			...table,
			told: tellsOfLater(table, passage.sittingDate) ? passage.sittingDate : null,
			start: block.start,
			end: block.end,
			naming: null,
			exchange: passage.exchangeIndex,
			contributionStart: contribution.start,
			rule: 'table.shape',
			because: null,
		});
	}
	return found;
}

/** Whether a table has a cell of a time that lay ahead when it was told. */
function tellsOfLater({ rows, period }: TableReading, sittingDate: string | null): boolean {
	const periods = new Set([period, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.period))]);
	return [...periods].some((one) => one !== null && liesAhead(one, sittingDate));
}

function operationsBefore({ sentences }: Passage, at: number): readonly string[] {
	const near = sentences.filter(({ end }) => end <= at && at - end < JUST_BEFORE);
	return distinct(near.flatMap(({ named }) => named.filter(({ kind }) => kind === 'operation'))).map(
		({ name }) => name,
	);
}
