import type { Database } from 'better-sqlite3';
import type { Fact, FactKind } from '../extract/facts.ts';
import type { Archive, Entity, Source, Stored, StoredExchange } from './archive.ts';
import { unpackAt } from './reading.ts';
import { readingsReader } from './readings.ts';
import { byDate, FROM_PASSAGES, PASSAGE_COLUMNS, type PassageRow, type Places, sourceOf } from './sources.ts';
import type { FactSubject } from './subjects.ts';

type FactReader = Pick<
	Archive,
	'figures' | 'definitions' | 'roles' | 'accounts' | 'accountsNaming' | 'gaps' | 'gapsIn' | 'fact'
>;

/** Finds facts by what they are found under, and by the exchange they stand in. */
export interface Facts extends FactReader {
	/** Facts of one kind under one key, each once, oldest first. */
	under<K extends FactKind>(kind: FactSubject['kind'], key: string, factKind: K): readonly FactOf<K>[];
	/** Facts of one kind in an exchange, wherever it is printed. */
	inExchange<K extends FactKind>(exchange: string, factKind: K): readonly FactOf<K>[];
	/** Every fact of a kind, once, without holding them all. */
	every<K extends FactKind>(factKind: K): Iterable<FactOf<K>>;
}

export type FactOf<K extends FactKind> = Stored<Extract<Fact, { kind: K }>>;

interface FactRow extends PassageRow {
	readonly factRow: number;
	readonly factId: string;
	readonly factKind: FactKind;
	readonly factStart: number;
	readonly factEnd: number;
	readonly position: number;
}

const FACT = `f.row AS factRow, f.id AS factId, f.kind AS factKind, f.start AS factStart, f."end" AS factEnd, f.position, ${PASSAGE_COLUMNS}`;

/** The questions put to SQLite: a test asks for the plan of each. */
export const FACT_QUERIES = {
	keys: 'SELECT k.key FROM entity_keys i JOIN entity_keys k ON k.kind = i.kind AND k.root = i.root WHERE i.id = ?',
	under: `SELECT ${FACT} FROM subjects u JOIN facts f ON f.row = u.fact, ${FROM_PASSAGES}
		WHERE u.kind = ? AND u.key = ? AND u.fact_kind = ? AND f.withheld = 0 AND p.id = f.passage`,
	inExchange: `SELECT ${FACT} FROM facts f, ${FROM_PASSAGES}
		WHERE p.content = ? AND f.passage = p.id AND f.kind = ? AND f.withheld = 0`,
	every: 'SELECT row, id FROM facts WHERE kind = ? AND withheld = 0 ORDER BY passage, row',
	byId: `SELECT ${FACT} FROM facts f, ${FROM_PASSAGES} WHERE f.id = ? AND f.withheld = 0 AND p.id = f.passage`,
} as const;

export function factReader(db: Database, places: Places): Facts {
	const at = reviver(places, readingsReader(db));
	const keys = db.prepare(FACT_QUERIES.keys).pluck();
	const under = db.prepare(FACT_QUERIES.under);
	const inExchange = db.prepare(FACT_QUERIES.inExchange);
	const byId = db.prepare(FACT_QUERIES.byId);
	const every = db.prepare(FACT_QUERIES.every);

	const of = <K extends FactKind>(entity: Entity, factKind: K, kind: FactSubject['kind'] = entity.kind) => {
		const rows = (keys.all(entity.id) as string[]).flatMap(
			(key) => under.all(kind, key, factKind) as FactRow[],
		);
		return stored(at, rows) as readonly FactOf<K>[];
	};
	return {
		figures: (entity) => of(entity, 'figure'),
		definitions: (entity) => of(entity, 'definition', 'term'),
		roles: (entity) => of(entity, 'role'),
		accounts: (entity) => of(entity, 'account'),
		accountsNaming: (entity) => of(entity, 'account', 'party'),
		gaps: (entity) => of(entity, 'gap'),
		gapsIn: ({ id }: StoredExchange) =>
			stored(at, inExchange.all(id, 'gap') as FactRow[]) as readonly FactOf<'gap'>[],
		fact: (id) => stored(at, byId.all(id) as FactRow[])[0] ?? null,
		under: <K extends FactKind>(kind: FactSubject['kind'], key: string, factKind: K) =>
			stored(at, under.all(kind, key, factKind) as FactRow[]) as readonly FactOf<K>[],
		*every<K extends FactKind>(factKind: K) {
			for (const { row, id } of every.iterate(factKind) as Iterable<{ row: number; id: string }>) {
				const [copies] = copiesOf(byId.all(id) as FactRow[]);
				if (copies?.[0].row.factRow === row) yield at(copies) as FactOf<K>;
			}
		},
		inExchange: <K extends FactKind>(exchange: string, factKind: K) =>
			stored(at, inExchange.all(exchange, factKind) as FactRow[]) as readonly FactOf<K>[],
	};
}

interface Copy {
	readonly row: FactRow;
	readonly source: Source;
}

type Reviver = (copies: readonly [Copy, ...Copy[]]) => Stored<Fact>;

/** One fact a reading, with every place where it stands; oldest first. */
function stored(at: Reviver, rows: readonly FactRow[]): readonly Stored<Fact>[] {
	return copiesOf(rows)
		.map(at)
		.sort((one, other) => byDate(one.source, other.source) || one.start - other.start);
}

/** The places of each fact, its own first. */
function copiesOf(rows: readonly FactRow[]): readonly (readonly [Copy, ...Copy[]])[] {
	const byId = new Map<string, Copy[]>();
	const seen = new Set<string>();
	for (const row of rows) {
		const place = `${row.factId} ${row.document} ${row.factStart}`;
		if (seen.has(place)) continue;
		seen.add(place);
		const copies = byId.get(row.factId) ?? [];
		byId.set(row.factId, copies);
		copies.push({ row, source: sourceOf(row, { start: row.factStart, end: row.factEnd }) });
	}
	return [...byId.values()].map(
		(copies) => copies.sort((one, other) => byDate(one.source, other.source)) as [Copy, ...Copy[]],
	);
}

function reviver(places: Places, readings: ReturnType<typeof readingsReader>): Reviver {
	return ([{ row, source }, ...others]) => {
		const place = { start: row.factStart, end: row.factEnd };
		const fact = unpackAt(row.factKind, place, readings(row.id), row.position);
		return {
			...fact,
			id: row.factId,
			quote: places.text(row.document, fact),
			namingQuote: fact.naming === null ? null : places.text(row.document, fact.naming),
			source,
			citations: others.map((other) => other.source),
		};
	};
}
