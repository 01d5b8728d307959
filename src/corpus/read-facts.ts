import type { Database } from 'better-sqlite3';
import type { Fact, FactKind } from '../extract/facts.ts';
import type { Span } from '../hansard/section.ts';
import type { Archive, Entity, Source, Stored, StoredExchange, StoredTable } from './archive.ts';
import { inOrderOfKeys, type OfKey } from './entity-id.ts';
import { cellAt, factsWithId, printedAt, unpackAt } from './reading.ts';
import { remembering } from './remember.ts';
import { byDate, FACTS_OF_PASSAGES, type Places, sourceOf } from './sources.ts';
import type { FactSubject } from './subjects.ts';

type FactReader = Pick<
	Archive,
	| 'figures'
	| 'definitions'
	| 'roles'
	| 'accounts'
	| 'accountsNaming'
	| 'gaps'
	| 'gapsIn'
	| 'factsIn'
	| 'figuresIn'
	| 'hasTable'
	| 'fact'
	| 'facts'
	| 'table'
	| 'tablesIn'
	| 'tablesOf'
	| 'proseFiguresIn'
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

interface FactRow {
	readonly row: number;
	readonly id: string;
	readonly kind: FactKind;
	readonly passage: number;
	readonly start: number;
	readonly end: number;
	readonly position: number;
}

const FACT = 'f.row, f.id, f.kind, f.passage, f.start, f."end", f.position';

/** The questions put to SQLite: a test asks for the plan of each. */
export const FACT_QUERIES = {
	keys: 'SELECT k.id AS keyId, k.kind, k.key FROM entity_keys i JOIN entity_keys k ON k.root = i.root WHERE i.id = ?',
	under: `SELECT ${FACT} FROM subjects u JOIN facts f ON f.row = u.fact
		WHERE u.kind = ? AND u.key = ? AND u.fact_kind = ? AND f.withheld = 0`,
	inExchange: `SELECT ${FACT} FROM ${FACTS_OF_PASSAGES}
		WHERE p.content = ? AND f.kind = ? AND f.withheld = 0`,
	inPassage: `SELECT ${FACT} FROM ${FACTS_OF_PASSAGES} WHERE p.id = ? AND f.kind = ? AND f.withheld = 0`,
	table: `SELECT 1 FROM ${FACTS_OF_PASSAGES} WHERE p.content = ? AND f.kind = 'table' LIMIT 1`,
	takenBack: `SELECT f.position FROM ${FACTS_OF_PASSAGES} WHERE p.id = ? AND f.kind = 'figure' AND f.withheld = 1`,
	every: 'SELECT row, id FROM facts WHERE kind = ? AND withheld = 0 ORDER BY passage, row',
	byId: `SELECT ${FACT} FROM facts f WHERE ${factsWithId('f.')} AND f.withheld = 0`,
} as const;

export function factReader(db: Database, places: Places): Facts {
	const { readings } = places;
	const keys = db.prepare(FACT_QUERIES.keys);
	const under = db.prepare(FACT_QUERIES.under);
	const inExchange = db.prepare(FACT_QUERIES.inExchange);
	const byId = db.prepare(FACT_QUERIES.byId);
	const every = db.prepare(FACT_QUERIES.every);
	const inPassage = db.prepare<[number, FactKind], FactRow>(FACT_QUERIES.inPassage);
	const aTable = db.prepare<[string], number>(FACT_QUERIES.table).pluck();
	const takenBack = db.prepare<[number], number>(FACT_QUERIES.takenBack).pluck();

	const stored = (rows: readonly FactRow[]) => storedFacts(reviver(places), rows);
	const rowsOf = (id: string) => byId.all({ id }) as FactRow[];
	/** @param as where its facts stand under its names as something else: as the term that is defined, as the party to an account. */
	const of = <K extends FactKind>(entity: Entity, factKind: K, as: FactSubject['kind'] | null = null) => {
		const names = inOrderOfKeys(
			keys.all(entity.id) as (OfKey & { kind: FactSubject['kind']; key: string })[],
		);
		const wanted = new Map(
			names.map(({ kind, key }) => [`${as ?? kind}:${key}`, [as ?? kind, key] as const]),
		);
		const rows = [...wanted.values()].flatMap(([kind, key]) => under.all(kind, key, factKind) as FactRow[]);
		return stored(rows) as readonly FactOf<K>[];
	};
	/** The tables of these rows, each with the cells of it whose reading was taken back. */
	const tables = (rows: readonly FactRow[]): readonly StoredTable[] => {
		const takenBackOf = ({ passage, position }: FactRow): ReadonlySet<string> => {
			const positions = takenBack.all(passage);
			const read = positions.length === 0 ? null : readings(passage);
			const cells = positions.flatMap((at) => cellAt(read?.(at)) ?? []);
			return new Set(
				cells.filter(({ table }) => table === position).map(({ row, column }) => `${row} ${column}`),
			);
		};
		const places = Map.groupBy(rows, ({ id }) => id);
		return (stored(rows) as readonly FactOf<'table'>[]).map((table) => ({
			...table,
			takenBack: new Set((places.get(table.id) ?? []).flatMap((row) => [...takenBackOf(row)])),
		}));
	};
	const standingIn = <K extends FactKind>(content: string, factKind: K) =>
		stored(inExchange.all(content, factKind) as FactRow[]) as readonly FactOf<K>[];
	return {
		figures: (entity) => of(entity, 'figure'),
		definitions: (entity) => of(entity, 'definition', 'term'),
		roles: (entity) => of(entity, 'role'),
		accounts: (entity) => of(entity, 'account'),
		accountsNaming: (entity) => of(entity, 'account', 'party'),
		gaps: (entity) => of(entity, 'gap'),
		gapsIn: ({ id }: StoredExchange) =>
			stored(inExchange.all(id, 'gap') as FactRow[]) as readonly FactOf<'gap'>[],
		fact: (id) => stored(rowsOf(id))[0] ?? null,
		table: (id) => tables(rowsOf(id).filter(({ kind }) => kind === 'table'))[0] ?? null,
		tablesIn: (passage) => tables(inPassage.all(passage, 'table')),
		tablesOf: ({ id }) => tables(inExchange.all(id, 'table') as FactRow[]),
		proseFiguresIn(passage) {
			const read = remembering(() => readings(passage));
			const rows = inPassage.all(passage, 'figure');
			return stored(
				rows.filter(({ position }) => cellAt(read(passage)(position)) === null),
			) as readonly FactOf<'figure'>[];
		},
		facts(ids, which = 'all') {
			const read = remembering(readings);
			// Most figures beside common words are cells: they are told by their number alone, without what they are of.
			const isProse = ({ kind, passage, position }: FactRow) =>
				kind !== 'figure' || cellAt(read(passage)(position)) === null;
			const rows = ids.flatMap(rowsOf).filter((row) => which === 'all' || isProse(row));
			const found = new Map(stored(rows).map((fact) => [fact.id, fact]));
			return ids.map((id) => found.get(id)).filter((fact) => fact !== undefined);
		},
		under: <K extends FactKind>(kind: FactSubject['kind'], key: string, factKind: K) =>
			stored(under.all(kind, key, factKind) as FactRow[]) as readonly FactOf<K>[],
		*every<K extends FactKind>(factKind: K) {
			const at = reviver(places);
			for (const { row, id } of every.iterate(factKind) as Iterable<{ row: number; id: string }>) {
				const [copies] = copiesOf(at, rowsOf(id));
				if (copies?.[0].row.row === row) yield at.revive(copies) as FactOf<K>;
			}
		},
		inExchange: standingIn,
		factsIn: standingIn,
		hasTable: (content) => aTable.get(content) !== undefined,
		figuresIn(content) {
			const at = reviver(places);
			const figures = inExchange.all(content, 'figure') as FactRow[];
			for (const passage of new Set(figures.map((row) => row.passage))) at.read(passage);
			let known: readonly (string | null)[] | undefined;
			return (wanted) => {
				const printed = known ?? figures.map(at.printed);
				known = printed;
				const rows = figures.filter((_, index) => wanted(printed[index] ?? null));
				return storedFacts(at, rows) as readonly FactOf<'figure'>[];
			};
		},
	};
}

/** One place of a fact. */
interface Copy {
	readonly row: FactRow;
	readonly source: Source;
}

type Copies = readonly [Copy, ...Copy[]];

/** Makes facts of rows. For one answer or one export: a passage in which many of its facts stand is read once. */
interface Reviver {
	/** Reads a passage and its readings now, so that its facts can be revived when the archive may be another. */
	read(passage: number): void;
	copy(row: FactRow): Copy;
	/** See `printedAt`. */
	printed(row: FactRow): string | null;
	revive(copies: Copies): Stored<Fact>;
}

/** One fact a reading, with every place where it stands; oldest first. */
function storedFacts(at: Reviver, rows: readonly FactRow[]): readonly Stored<Fact>[] {
	return copiesOf(at, rows)
		.map(at.revive)
		.sort((one, other) => byDate(one.source, other.source) || one.start - other.start);
}

/** The places of each fact, its own first. */
function copiesOf(at: Reviver, rows: readonly FactRow[]): readonly Copies[] {
	const byId = new Map<string, Copy[]>();
	const seen = new Set<string>();
	for (const row of rows) {
		const copy = at.copy(row);
		const place = `${row.id} ${copy.source.document} ${row.start}`;
		if (seen.has(place)) continue;
		seen.add(place);
		const copies = byId.get(row.id) ?? [];
		byId.set(row.id, copies);
		copies.push(copy);
	}
	return [...byId.values()].map(
		(copies) => copies.sort((one, other) => byDate(one.source, other.source)) as [Copy, ...Copy[]],
	);
}

function reviver(places: Places): Reviver {
	const readingsOf = remembering(places.readings);
	const passageOf = remembering((id: number) => {
		const passage = places.passage(id);
		return { passage, record: places.record(passage) };
	});
	const wordsOf = remembering((id: number) => places.wordsOf(passageOf(id).passage));
	const textAt = (id: number, { start, end }: Span): string => {
		const { passage } = passageOf(id);
		const [from, to] = [start - passage.start, end - passage.start];
		const words = wordsOf(id);
		return from >= 0 && to <= words.length
			? words.slice(from, to)
			: places.text(passage.document, { start, end });
	};
	return {
		read(passage) {
			for (const part of [passageOf, wordsOf, readingsOf]) part(passage);
		},
		printed: (row) => printedAt(row, readingsOf(row.passage), row.position),
		copy(row) {
			const { passage, record } = passageOf(row.passage);
			return { row, source: sourceOf(passage, row, record) };
		},
		revive([{ row, source }, ...others]) {
			const fact = unpackAt(row.kind, row, readingsOf(row.passage), row.position);
			return {
				...fact,
				id: row.id,
				quote: textAt(row.passage, fact),
				namingQuote: fact.naming === null ? null : textAt(row.passage, fact.naming),
				source,
				citations: others.map((other) => other.source),
			};
		},
	};
}
