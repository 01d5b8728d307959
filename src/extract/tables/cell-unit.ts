import { nounStems, shared } from '../telling.ts';
import {
	countsMoney,
	isHeadOfMoney,
	isPartOfMoney,
	isTimeOrTotal,
	isTotal,
	mayBePounds,
	tellsMeasure,
} from './money.ts';
import { type PrintedNumber, readPrinted } from './printed.ts';
import type { BodyRow } from './rows.ts';
import type { Column } from './table.ts';
import { wholeTimeOfTotal } from './time.ts';
import { isShare, type Unit, unitInHead, within, withSign } from './unit.ts';

/** What is said of the unit of all of a table. */
export interface WholeUnit {
	readonly unit: string | null;
	/** True where a line above the table says that some of its numbers are shares and some are not. */
	readonly mixed: boolean;
}

/**
 * The unit of a cell: its own, else its row's, its group's, its column's, its table's.
 *
 * @param own what is printed beside the number itself (`£`, `per cent`).
 */
export function unitOfCell(
	own: string | null,
	row: BodyRow,
	head: Column | undefined,
	columns: readonly Column[],
	whole: WholeUnit,
): string | null {
	const table: Unit | null = whole.unit === null ? null : { unit: whole.unit };
	const beside = [...row.groups, ...row.labels].map(
		(label) => unitInHead(label) ?? (whole.mixed && isShare(label) ? { unit: 'per cent' } : null),
	);
	const said = [head?.unit ?? differenceUnit(head, columns, whole.unit), ...beside];
	const unit = said.reduce(within, table)?.unit ?? null;
	if (own === null) return unit;
	return /^(?:per cent|percentage points|pence)$/.test(own) ? own : withSign(own, unit);
}

/** A difference of shares is in percentage points; of anything else it is in what the other columns are. */
function differenceUnit(
	head: Column | undefined,
	columns: readonly Column[],
	whole: string | null,
): Unit | null {
	if (
		head === undefined ||
		!/\b(?:difference|change|increase|decrease|reduction)\b/i.test(head.heads.at(-1) ?? '')
	)
		return null;
	const others = new Set(
		columns
			.filter((column) => column !== head && column.role === 'figures')
			.map((column) => (column.unit === null ? whole : column.unit.unit)),
	);
	const [only] = others;
	if (others.size !== 1 || only === undefined) return null;
	return { unit: only === 'per cent' ? 'percentage points' : only };
}

/** A number of a column, and the row it stands in. */
interface Down {
	readonly row: BodyRow;
	readonly held: PrintedNumber;
}

/** What is told of a column besides its heads. */
export interface Told {
	/** The words of its heads, outermost first. */
	readonly heads: readonly string[];
	/** What stands over the table, nearest first; the question is the last. */
	readonly over: readonly string[];
	/** What all of the table is said to be in. */
	readonly whole: Unit | null;
	/** Whether some of the table's cells print a sign of pounds and none of its heads carries a unit. */
	readonly signed: boolean;
}

/**
 * The unit of a column whose heads say none: the sign that some of its cells print, else the share that is asked for, else the pounds that the
 * words over the table speak of.
 */
export function unitDown(rows: readonly BodyRow[], column: number, told: Told): Unit | null {
	const numbers = numbersDown(rows, column);
	const asked = told.over.at(-1) ?? '';
	return (
		signDown(numbers, told) ??
		shareAsked(told.heads.join(' '), asked, numbers) ??
		onlyShares(numbers, told) ??
		pounds(numbers, told)
	);
}

function numbersDown(rows: readonly BodyRow[], column: number): readonly Down[] {
	return rows.flatMap((row) => {
		const held = readPrinted(row.cells[column]?.value ?? '');
		return held.kind === 'number' ? [{ row, held }] : [];
	});
}

/**
 * The sign of money that some cells of a column print, where it holds for all: the column runs down over times (a measure has one unit from year
 * to year), or the sign stands where a page prints it once, at the first number or the total, and no row says what it counts itself.
 */
function signDown(numbers: readonly Down[], { heads, whole }: Told): Unit | null {
	const sign = signOf(numbers.map(({ held }) => held));
	if (sign === null) return null;
	const timed = numbers.every(({ row }) => row.labels.some((label) => wholeTimeOfTotal(label) !== null));
	const once =
		numbers.every(({ row, held }, at) => held.unit === null || at === 0 || row.labels.some(isTotal)) &&
		!numbers.some(({ row: { groups, labels } }) => [...groups, ...labels].some(tellsMeasure)) &&
		mayBePounds(numbers.map(({ held }) => held.text)) &&
		// Under a year the sign may be its row's own: `Dredging £1,500 1,620` over `Boats 31 33`.
		(!heads.every(isTimeOrTotal) || numbers.every(({ row, held }) => held.unit === null || signedAll(row)));
	return timed || once ? { unit: withSign(sign, whole?.unit ?? null) } : null;
}

/** Whether every number of a row prints a sign. */
function signedAll({ cells }: BodyRow): boolean {
	return cells.every(({ value }) => {
		const held = readPrinted(value);
		return held.kind !== 'number' || held.unit !== null;
	});
}

/** The one sign of money among some numbers. Beside `£1.2 million` a bare `900,000` may be either. */
function signOf(numbers: readonly PrintedNumber[]): string | null {
	const [sign, other] = new Set(numbers.flatMap(({ unit }) => unit ?? []));
	if (sign === undefined || other !== undefined || !/^(?:£|US\$|\$|€)$/.test(sign)) return null;
	return numbers.some(({ text }) => /[a-z]/i.test(text.replace(/^US/, ''))) ? null : sign;
}

/** The sign of money that the first number of a row over times prints, or its total, for all of the row. */
export function signAlong(
	{ cells }: BodyRow,
	columns: readonly Column[],
	whole: string | null,
): string | null {
	const numbers = columns.flatMap(({ role, heads, unit }, at) => {
		if (role !== 'figures') return [];
		const held = readPrinted(cells[at]?.value ?? '');
		return held.kind === 'number' ? [{ held, heads, unit }] : [];
	});
	const sign = signOf(numbers.map(({ held }) => held));
	if (
		sign === null ||
		!numbers.every(({ heads, unit }) => unit === null && heads.length > 0 && heads.every(isTimeOrTotal))
	)
		return null;
	const once = numbers.every(({ held, heads }, at) => held.unit === null || at === 0 || heads.some(isTotal));
	return once ? withSign(sign, whole) : null;
}

/** Shares, where a question asks for a percentage and nothing else, and neither heads nor labels nor the words over the table tell what is counted. */
function onlyShares(numbers: readonly Down[], { heads, over, whole }: Told): Unit | null {
	const asked = over.at(-1) ?? '';
	if (whole !== null || heads.length === 0 || !heads.every(isTimeOrTotal) || !isAmongShares(numbers))
		return null;
	if (
		!ASKS_SHARE.test(asked) ||
		ASKS_COUNT.test(asked) ||
		over.slice(0, -1).some((words) => ASKS_COUNT.test(words))
	)
		return null;
	return numbers.some(({ row: { groups, labels } }) => [...groups, ...labels].some(tellsMeasure))
		? null
		: { unit: 'per cent' };
}

const ASKS_SHARE = /\bwhat (?:percentages?|per cent\.?|proportion) of\b/i;
const ASKS_COUNT = /\b(?:numbers?|how many|how much|totals?|costs?|amounts?|rates?)\b|£/i;

/** Pounds, where a sign of them is printed in the table or over it, the head or the words over the table count money, no row counts anything else, and the numbers may be sums of it. */
function pounds(numbers: readonly Down[], { heads, over, whole, signed }: Told): Unit | null {
	if (whole !== null || !mayBePounds(numbers.map(({ held }) => held.text))) return null;
	if (numbers.some(({ held }) => held.unit !== null && held.unit !== '£')) return null;
	if (!signed && !over.some((words) => words.includes('£'))) return null;
	const own = isHeadOfMoney(heads);
	if (!own && !isPartOfMoney(heads) && !(signed && !heads.some(tellsMeasure))) return null;
	const others = numbers.some(({ row: { groups, labels } }) => [...groups, ...labels].some(tellsMeasure));
	return !others && (own || countsMoney(over)) ? { unit: '£' } : null;
}

const LARGEST_RATE = 100;
const ASKED_SHARE = /\b(?:percentages?|per cent\.?|proportions?) of ([^;()?]{3,90})/gi;
/** Rates that are out of something else than a hundred. */
const OTHER_RATE =
	/\bper\b|\b(?:birth|death|mortality|conception|fertility|incidence|prevalence|crime|exchange|interest|pay|hourly|daily|weekly|flat|tax|growth|inflation)\b/i;

function isAmongShares(numbers: readonly Down[]): boolean {
	return numbers.length > 0 && numbers.every(({ held: { value } }) => value >= 0 && value <= LARGEST_RATE);
}

/** A head that calls its numbers a rate or a share, where the question asks for a percentage of the same; its numbers must all be one. */
function shareAsked(head: string, asked: string, numbers: readonly Down[]): Unit | null {
	if (!isShare(head) || OTHER_RATE.test(head)) return null;
	if (!isAmongShares(numbers)) return null;
	const own = nounStems(head.split(' '));
	const same = [...asked.matchAll(ASKED_SHARE)].some(
		([, of = '']) => shared(nounStems(of.split(' ')), own) > 1,
	);
	return same ? { unit: 'per cent' } : null;
}
