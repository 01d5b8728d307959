import { createHash } from 'node:crypto';
import type { Fact, Figure, TableFact } from '../extract/facts.ts';
import { figureAt } from '../extract/tables/cells.ts';
import type { Span } from '../hansard/section.ts';
import type { Readings } from './readings.ts';

/** Where a fact stands, and how it was come by: not part of what it says, and so not of its id. */
const APART = new Set([
	'kind',
	'start',
	'end',
	'naming',
	'valueAt',
	'answer',
	'exchange',
	'contributionStart',
	'rule',
	'because',
	'aside',
	'keys',
	'joint',
	'status',
	'change',
	'until',
	'cell',
	'columns',
	'rows',
	'notes',
	'heads',
	'sums',
	'operations',
	'told',
]);
/** Places within a fact besides its own. */
const SPANS: ReadonlySet<string> = new Set(['naming', 'valueAt', 'answer']);

/** What is left out of the JSON, by kind, where a fact has it so. */
const BARE: Readonly<Record<Fact['kind'], Readonly<Record<string, unknown>>>> = {
	definition: { aliases: [], authority: null },
	figure: {
		aside: null,
		valueTo: null,
		qualifier: null,
		attributedTo: null,
		unit: null,
		partOf: null,
		asOf: null,
		period: null,
		labels: [],
		joint: false,
		status: 'stated',
		change: null,
	},
	table: {
		caption: null,
		topic: null,
		unit: null,
		period: null,
		asOf: null,
		heads: null,
		operations: [],
		told: null,
		sums: [],
	},
	role: { planned: false },
	account: { parties: [] },
	gap: { subjects: [], until: null },
	reference: {},
	limb: { answeredBy: null, answer: null },
	promise: { by: null },
	correction: { was: null, is: null, of: null },
};

/**
 * The id of a fact: the same for the same words read the same way, wherever and whenever they are loaded.
 *
 * @param context what else tells it from another: for a kind whose words are often a set phrase, the UIN or the question; empty for
 *   any other.
 * @returns 12 letters and digits.
 */
export function factId(fact: Fact, quote: string, context: string): string {
	const reading = Object.entries(fact)
		.filter(([name, value]) => !APART.has(name) && value !== null)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const all = [fact.kind, fold(quote), reading, context];
	const plain = JSON.stringify(all);
	return digest(
		MAY_FOLD.test(plain)
			? JSON.stringify(all, (_, value) => (typeof value === 'string' ? fold(value) : value))
			: plain,
	);
}

/**
 * The facts of `:id`, as a condition: by the beginning of the id, which is what is kept in order.
 *
 * @param table the name that `facts` goes by, with a stop behind it; empty for none.
 */
export function factsWithId(table: '' | 'f.'): string {
	return `substr(${table}id, 1, 6) = substr(:id, 1, 6) AND ${table}id = :id`;
}

/** Whether JSON may hold words that `fold` changes: most holds none, and is then what it is folded. */
const MAY_FOLD = /[^\S ]| {2}|" | "|\\[nrtfvu]/;

/** 12 letters and digits that stand for what was said. No hyphen: an id is typed on the command line, where one starts an option. */
export function digest(said: string): string {
	return createHash('sha256')
		.update(said)
		.digest('base64url')
		.replaceAll('-', 'x')
		.replaceAll('_', 'y')
		.slice(0, 12);
}

/** White space does not tell two copies apart. */
export function fold(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

/**
 * The fact as JSON without its place; other places count from its start. Why a rule read it so is not kept, nor the chain of subjects where it
 * holds no more than the subjects do.
 */
export function packFact(fact: Fact): string {
	const { kind, start, end: _end, exchange, contributionStart, because: _because, ...reading } = fact;
	const bare = BARE[kind];
	const kept: Record<string, unknown> = { contributionStart: contributionStart - start };
	for (const [name, value] of Object.entries(reading)) {
		if (SPANS.has(name)) {
			if (value !== null) kept[name] = moved(value as Span, -start);
		} else if (!(name in bare && isAlike(value, bare[name]))) kept[name] = value;
	}
	if (fact.kind === 'figure' && isAlike(fact.keys, fact.subjects)) delete kept.keys;
	if (exchange !== null) kept.exchange = exchange;
	return JSON.stringify(kept);
}

/**
 * A figure of a table as JSON: which cell of which table it is. All else that it says is the table's.
 *
 * @param table position of its table among its passage's readings.
 */
export function packCell({ start, cell }: Figure & Required<Pick<Figure, 'cell'>>, table: number): string {
	return JSON.stringify({ cell: [table, cell.row, cell.column, start - cell.table] });
}

/**
 * A fact of a passage, at its place.
 *
 * @param packed the passage's readings.
 */
export function unpackAt(kind: Fact['kind'], place: Span, packed: Readings, position: number): Fact {
	const reading = packed(position);
	const cell = kind === 'figure' ? cellAt(reading) : null;
	if (cell === null) return unpackFact(kind, place, reading);
	const { table: at, row, column, from } = cell;
	const table = packed.tables.get(at) ?? unpackTable(place.start - from, packed, at);
	const figure = figureAt(table, row, column);
	if (figure === null) throw new Error('a figure of a cell without one');
	return figure;
}

/** Which cell of which table a packed figure is, as `packCell` packed it; null for a figure of prose. */
export function cellAt(packed: unknown) {
	const { cell } = (packed ?? {}) as { cell?: readonly [number, number, number, number] };
	if (cell === undefined) return null;
	const [table, row, column, from] = cell;
	return { table, row, column, from };
}

/**
 * The number of a packed figure of a cell as it is printed, without reading what it is of; null for a figure of prose.
 *
 * @param packed the passage's readings.
 */
export function printedAt(place: Span, packed: Readings, position: number): string | null {
	const cell = cellAt(packed(position));
	if (cell === null) return null;
	const table = packed.tables.get(cell.table) ?? unpackTable(place.start - cell.from, packed, cell.table);
	return table.rows[cell.row]?.cells.find(({ column }) => column === cell.column)?.printed ?? null;
}

function unpackTable(start: number, packed: Readings, at: number): TableFact {
	const table = unpackFact('table', { start, end: start }, packed(at));
	if (table.kind !== 'table') throw new Error('a cell of what is no table');
	packed.tables.set(at, table);
	return table;
}

/**
 * What `packFact` packed, at its place.
 *
 * @param packed its JSON, parsed.
 */
export function unpackFact(kind: Fact['kind'], place: Span, packed: unknown): Fact {
	// biome-ignore lint/suspicious/noExplicitAny: what packFact packed
	const kept = packed as any;
	const fact = {
		kind,
		start: place.start,
		end: place.end,
		exchange: null,
		naming: null,
		because: null,
		...BARE[kind],
		...kept,
		contributionStart: kept.contributionStart + place.start,
	};
	for (const name of SPANS) if (kept[name] !== undefined) fact[name] = moved(kept[name], place.start);
	if (kind === 'figure') fact.keys = kept.keys ?? fact.subjects;
	return fact;
}

function isAlike(one: unknown, other: unknown): boolean {
	return one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));
}

function moved(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}
