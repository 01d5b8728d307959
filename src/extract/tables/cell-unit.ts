import { nounStems, shared } from '../telling.ts';
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

/** The unit of a column whose heads say none: the sign of money it prints, else the share that is asked for. */
export function unitDown(
	rows: readonly BodyRow[],
	column: number,
	heads: string,
	asked: string,
): Unit | null {
	const numbers = numbersDown(rows, column);
	return signDown(numbers) ?? shareAsked(heads, asked, numbers);
}

function numbersDown(rows: readonly BodyRow[], column: number): readonly Down[] {
	return rows.flatMap((row) => {
		const held = readPrinted(row.cells[column]?.value ?? '');
		return held.kind === 'number' ? [{ row, held }] : [];
	});
}

/** The sign of money that some cells of a column print, where it runs down over times: a measure has one unit from year to year. */
function signDown(numbers: readonly Down[]): Unit | null {
	const signs = new Set(numbers.flatMap(({ held: { unit } }) => unit ?? []));
	const [sign] = signs;
	if (sign === undefined || signs.size > 1 || !/^(?:£|US\$|\$|€)$/.test(sign)) return null;
	// Beside `£1.2 million` a bare `900,000` may be either.
	if (numbers.some(({ held: { text } }) => /[a-z]/i.test(text.replace(/^US/, '')))) return null;
	const timed = numbers.every(({ row }) => row.labels.some((label) => wholeTimeOfTotal(label) !== null));
	return timed ? { unit: sign } : null;
}

const LARGEST_RATE = 100;
const ASKED_SHARE = /\b(?:percentages?|per cent\.?|proportions?) of ([^;()?]{3,90})/gi;
/** Rates that are out of something else than a hundred. */
const OTHER_RATE =
	/\bper\b|\b(?:birth|death|mortality|conception|fertility|incidence|prevalence|crime|exchange|interest|pay|hourly|daily|weekly|flat|tax|growth|inflation)\b/i;

/** A head that calls its numbers a rate or a share, where the question asks for a percentage of the same; its numbers must all be one. */
function shareAsked(head: string, asked: string, numbers: readonly Down[]): Unit | null {
	if (!isShare(head) || OTHER_RATE.test(head)) return null;
	if (numbers.length === 0 || numbers.some(({ held: { value } }) => value < 0 || value > LARGEST_RATE))
		return null;
	const own = nounStems(head.split(' '));
	const same = [...asked.matchAll(ASKED_SHARE)].some(
		([, of = '']) => shared(nounStems(of.split(' ')), own) > 1,
	);
	return same ? { unit: 'per cent' } : null;
}
