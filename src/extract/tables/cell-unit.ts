import type { BodyRow } from './rows.ts';
import type { Column } from './table.ts';
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
