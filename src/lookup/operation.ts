import type { Archive, Entity, Stored } from '../corpus/archive.ts';
import type { Account } from '../extract/facts.ts';
import { kindsOf } from '../kinds.ts';
import { type Answer, mentioned, onceEach, type Passage, passageOf, some } from './answer.ts';
import { type Finding, findings } from './figures-of.ts';
import { type Silence, withNext } from './gap.ts';
import { stretches } from './stretch.ts';
import { tablePassage } from './tables/about.ts';
import type { Found } from './tables/match.ts';
import { besideRows, rowsNaming } from './tables/rows-naming.ts';

/** What is on record of one operation. */
export interface OperationRecord {
	readonly operation: Entity;
	/** What it is and aims at, oldest first. */
	readonly accounts: readonly Stored<Account>[];
	/** Who led it and who took part, as far as it is said. */
	readonly parties: readonly Stored<Account>[];
	readonly findings: readonly Finding[];
	/** Rows of tables that name it, shown whole with their heads. */
	readonly rows: readonly Found[];
	readonly gaps: readonly Silence[];
}

export interface OperationAnswer extends Answer {
	readonly kind: 'operation';
	readonly record: OperationRecord;
	/** Passages that say what it is, aims at or who led it, with the figures that stand in the same breath; oldest first. */
	readonly openings: readonly Passage[];
	/** Its numbered sisters, kept apart: a fact that may be of either stands in the first record only. */
	readonly sisters: readonly OperationRecord[];
	/** Places that name it and give no fact. */
	readonly mentions: readonly Passage[];
	readonly mentionCount: number;
}

const LOOKED_UP = kindsOf('operation');

/** Mentions read for an answer's sources; the rest are turned to page by page. */
const MENTIONS = 5;

/** Everything on record of an operation or a programme and its numbered sisters; null where the archive holds no word of it. */
export function lookUpOperation(archive: Archive, id: string): OperationAnswer | null {
	const operation = archive.entity(id);
	if (operation === null || !LOOKED_UP.includes(operation.kind)) return null;
	const seen = new Set<string>();
	const record = recordOf(archive, operation, seen);
	const sisters = operation.sisters
		.map((sister) => archive.entity(sister))
		.filter((sister) => sister !== null)
		.map((sister) => recordOf(archive, sister, seen));
	const mentions = archive.mentions(operation, MENTIONS, 0).map(mentioned);
	const openings = openingsOf(archive, record);
	const opened = new Set(openings.flatMap(({ facts }) => facts.map(({ id }) => id)));
	const passages = onceEach([
		...openings,
		...[record, ...sisters]
			.flatMap(passagesOf)
			.filter(({ facts }) => !facts.some(({ id }) => opened.has(id))),
		...[record, ...sisters].flatMap(({ rows }) => rows.map((found) => tablePassage(archive, found))),
		...mentions,
		...operation.names.flatMap(({ quote, source }) =>
			quote === null || source === null ? [] : [mentioned({ quote, source })],
		),
	]);
	if (!some(passages)) return null;
	return {
		kind: 'operation',
		subject: operation.name,
		extent: archive.extent(),
		record,
		openings,
		sisters,
		mentions,
		mentionCount: archive.countMentions(operation),
		passages,
	};
}

function recordOf(archive: Archive, operation: Entity, seen: Set<string>): OperationRecord {
	const fresh = <F extends { readonly id: string }>(facts: readonly F[]) =>
		facts.filter(({ id }) => !seen.has(id) && seen.add(id));
	const accounts = fresh(archive.accounts(operation));
	const rows = rowsNaming(archive, operation);
	return {
		operation,
		accounts: accounts.filter(({ aspect }) => aspect === 'is' || aspect === 'aim'),
		parties: accounts.filter(({ aspect }) => aspect === 'led by' || aspect === 'took part'),
		findings: besideRows(findings(fresh(archive.figures(operation))), rows),
		rows,
		gaps: fresh(archive.gaps(operation)).map((gap) => withNext(archive, gap)),
	};
}

function openingsOf(archive: Archive, { accounts, parties, findings }: OperationRecord): readonly Passage[] {
	const told = new Set([...accounts, ...parties].map(({ id }) => id));
	const all = stretches(archive, [...accounts, ...parties, ...findings.map(({ whole }) => whole)]);
	return all.filter(({ facts }) => facts.some(({ id }) => told.has(id)));
}

function passagesOf(record: OperationRecord): readonly Passage[] {
	return [
		...record.accounts,
		...record.findings.map(({ whole }) => whole),
		...record.gaps.map(({ gap }) => gap),
		...record.parties,
	].map(passageOf);
}
