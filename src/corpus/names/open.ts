import type { Database, Statement } from 'better-sqlite3';
import { nameKey } from '../../extract/names/name-key.ts';
import type { EntityKind } from '../../kinds.ts';
import { hashedReader } from '../hashed.ts';
import { passagesBetween } from '../passage-id.ts';
import { TALLIES, talliesOf } from '../tallies.ts';
import type { Sort } from '../words/hits.ts';
import { runsOf, squash, startsFurther, startsNear } from './letters.ts';
import type { Candidate, NamedWithin, NameEntry, NameIndex, Standing } from './name-index.ts';
import { countShared } from './postings.ts';
import { HEAVY, KINDS, ROLES } from './schema.ts';

/** Forms with one key, or of one entity: no more are read. */
const SAME = 50;
/** Forms read at most of those that start alike, where four letters or more were asked for. */
const ALIKE = 100;
/** Forms read at most of those that start with up to three letters, where the heavy ones are not enough. */
const LIGHT = 1_000;
/** Sorts after every letter. */
const LAST = '\u{10FFFF}';

const CANDIDATE = 'f.id AS row, f.kind, f.form, f.weight';
const ENTRY = `${CANDIDATE}, e.id AS entityId, e.name, f.role`;
const STANDING = `e.id AS entityId, e.kind, e.name, CASE e.initialism_basis WHEN 'printed' THEN e.initialism END AS initialism, ${TALLIES} AS facts, e.mentions,
	e.first_date AS firstDate, e.last_date AS lastDate`;
const STARTING = `SELECT ${CANDIDATE} FROM name_forms f WHERE f.kind = ?`;
const OF_ANY_KIND = `f.kind IN (${KINDS.map((_, kind) => kind).join(', ')})`;
const heavy = (letters: number) =>
	`${STARTING} AND substr(f.squashed, 1, ${letters}) = ? AND f.weight > ${HEAVY} ORDER BY f.weight DESC LIMIT ?`;

/**
 * Whether an entity is named in one of these passages, by a speaker of this House where one is asked for. Its first and last day settle
 * most before any passage is looked at.
 */
const WITHIN = `e.kind = :kind AND (:until IS NULL OR e.first_date <= :until) AND (:since IS NULL OR e.last_date >= :since) AND EXISTS (SELECT 1 FROM entity_keys k CROSS JOIN names n ON n.kind = k.kind AND n.key = k.key
	CROSS JOIN mentions m ON m.name = n.id AND m.passage >= :from AND m.passage < :below
	WHERE k.root = e.root AND (:house IS NULL OR :house = (SELECT s.house FROM passages p JOIN sections s ON s.id = p.section WHERE p.id = m.passage)))`;
const namedIn = (order: string) =>
	`SELECT ${STANDING} FROM entities e WHERE ${WITHIN} ORDER BY ${order}, e.id LIMIT :limit OFFSET :offset`;

/** The questions put to the index, by name: a test asks SQLite for the plan of each. */
export const NAME_QUERIES = {
	formsOf: `SELECT ${ENTRY} FROM entity_keys k JOIN entities e ON e.root = k.root
		JOIN name_forms f ON f.entity = e.row WHERE k.id = ? ORDER BY f.id LIMIT ${SAME}`,
	withKey: `SELECT ${CANDIDATE} FROM name_forms f WHERE ${OF_ANY_KIND} AND f.squashed = ? LIMIT ${SAME}`,
	begins: `SELECT 1 FROM name_forms f WHERE ${OF_ANY_KIND} AND f.squashed >= ? AND f.squashed < ? LIMIT 1`,
	heavy1: heavy(1),
	heavy2: heavy(2),
	heavy3: heavy(3),
	startingWith: `${STARTING} AND f.squashed >= ? AND f.squashed < ? LIMIT ?`,
	runSize: 'SELECT sum(length(forms)) / 2 FROM name_runs WHERE run = ?',
	run: 'SELECT block, forms FROM name_runs WHERE run = ?',
	candidate: `SELECT ${CANDIDATE} FROM name_forms f WHERE f.id = ?`,
	entry: `SELECT ${ENTRY} FROM name_forms f JOIN entities e ON e.row = f.entity WHERE f.id = ?`,
	more: 'SELECT 1 FROM name_forms LIMIT 1 OFFSET ?',
	all: `SELECT ${CANDIDATE} FROM name_forms f LIMIT ?`,
	mostDocumented: `SELECT ${STANDING} FROM entities e WHERE e.kind = ? ORDER BY e.documented DESC, e.id LIMIT ? OFFSET ?`,
	standing: `SELECT ${STANDING} FROM entity_keys k JOIN entities e ON e.root = k.root WHERE k.id = ?`,
} as const;

/**
 * A list of one kind narrowed to a House or to days: every entity of the kind is asked whether it is named there, and what is left is
 * put in order.
 */
export const NARROWED_QUERIES = {
	namedWithin: namedIn('e.documented DESC'),
	namedLast: namedIn('e.last_date DESC, e.documented DESC'),
	namedFirst: namedIn('e.first_date IS NULL, e.first_date, e.documented DESC'),
	countWithin: `SELECT count(*) FROM entities e WHERE ${WITHIN}`,
} as const;

const QUERIES = { ...NAME_QUERIES, ...NARROWED_QUERIES };
type Query = keyof typeof QUERIES;

const NAMED_BY = {
	best: 'namedWithin',
	newest: 'namedLast',
	oldest: 'namedFirst',
} as const satisfies Record<Sort, Query>;

function boundsOf({ house, from, to }: Omit<NamedWithin, 'sort'>) {
	return { house, since: from, until: to, ...passagesBetween({ from, to }) };
}

type StandingRow = Omit<Standing, 'facts'> & { readonly facts: string };

/** A candidate as it is kept: its key is made of its form, its kind and role are numbers. */
type Held<C extends Candidate> = Omit<C, 'key' | 'kind' | 'role'> & {
	readonly form: string;
	readonly kind: number;
	readonly role?: number;
};

function candidateOf<C extends Candidate>({ kind, role, ...held }: Held<C>): C {
	return {
		...held,
		kind: KINDS[kind],
		...(role !== undefined && { role: ROLES[role] }),
		key: nameKey(held.form),
	} as unknown as C;
}

function standingOf(row: StandingRow): Standing {
	return { ...row, facts: talliesOf(row.facts) };
}

/** @param db an open archive. Nothing is written to it, and nothing is read before the first question. */
export function openNameIndex(db: Database): NameIndex {
	const prepared = new Map<Query, Statement>();
	function ask(query: Query): Statement {
		const held = prepared.get(query);
		if (held) return held;
		const made = db.prepare(QUERIES[query]);
		prepared.set(query, query === 'runSize' || query === 'countWithin' ? made.pluck() : made);
		return made;
	}
	const candidates = (query: Query, ...bound: unknown[]): Candidate[] =>
		(ask(query).all(...bound) as Held<Candidate>[]).map(candidateOf);
	let starts: ReturnType<typeof hashedReader> | undefined;
	const starting = (keys: readonly string[]) => {
		starts ??= hashedReader(db, 'name_starts');
		return starts(keys);
	};
	/** A form that is gone leads to nothing. */
	const candidatesAt = (forms: Iterable<number>, limit: number): readonly Candidate[] => {
		const found: Candidate[] = [];
		for (const form of forms) {
			if (found.length === limit) break;
			const held = ask('candidate').get(form) as Held<Candidate> | undefined;
			if (held !== undefined) found.push(candidateOf(held));
		}
		return found;
	};
	const entry = (row: number): NameEntry => candidateOf(ask('entry').get(row) as Held<NameEntry>);

	function beginning(squashed: string, kind: EntityKind, limit: number): readonly Candidate[] {
		const [of, last] = [KINDS.indexOf(kind), squashed + LAST];
		const query = ([undefined, 'heavy1', 'heavy2', 'heavy3'] as const)[squashed.length];
		if (query === undefined) return candidates('startingWith', of, squashed, last, ALIKE);
		const heavy = candidates(query, of, squashed, limit);
		if (heavy.length === limit) return heavy;
		const light = (ask('startingWith').all(of, squashed, last, LIGHT) as Held<Candidate>[])
			.filter(({ weight }) => weight <= HEAVY)
			.sort((one, other) => other.weight - one.weight);
		return [...heavy, ...light.slice(0, limit - heavy.length).map(candidateOf)];
	}

	return {
		reading: db.transaction((questions: () => unknown) => questions()) as NameIndex['reading'],
		formsOf: (entityId) => (ask('formsOf').all(entityId) as Held<NameEntry>[]).map(candidateOf),
		withKey: (key) => (ask('withKey').all(squash(key)) as { row: number }[]).map(({ row }) => entry(row)),
		begins: (key) => ask('begins').get(squash(key), squash(key) + LAST) !== undefined,
		startingWith(key, kinds, limit) {
			const squashed = squash(key);
			if (squashed === '') return [];
			return kinds
				.flatMap((kind) => beginning(squashed, kind, limit))
				.sort((one, other) => other.weight - one.weight)
				.slice(0, limit);
		},
		startingNear(key, limit) {
			return candidatesAt(starting(startsNear(squash(key))), limit);
		},
		startingFurther(key, limit) {
			return candidatesAt(starting(startsFurther(squash(key))), limit);
		},
		sharingRuns(key, limit) {
			const sized = runsOf(squash(key)).map((run) => ({
				run,
				size: (ask('runSize').get(run) as number | undefined) ?? 0,
			}));
			const rows = countShared(sized, (run) => ask('run').all(run) as never, limit);
			return candidatesAt(rows, limit);
		},
		all: (most) => (ask('more').get(most) === undefined ? candidates('all', most) : null),
		entry,
		mostDocumented: (kind, limit, offset) =>
			(ask('mostDocumented').all(kind, limit, offset) as StandingRow[]).map(standingOf),
		namedWithin: (kind, { sort, ...within }, limit, offset) =>
			(ask(NAMED_BY[sort]).all({ kind, ...boundsOf(within), limit, offset }) as StandingRow[]).map(
				standingOf,
			),
		countWithin: (kind, { sort: _, ...within }) =>
			ask('countWithin').get({ kind, ...boundsOf(within) }) as number,
		standing(entityId) {
			const row = ask('standing').get(entityId) as StandingRow | undefined;
			return row === undefined ? null : standingOf(row);
		},
	};
}
