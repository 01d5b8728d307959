import type { Database } from 'better-sqlite3';
import type { EntityKind, FactKind } from '../extract/facts.ts';
import { entityId, inOrderOfKeys, type OfKey } from './entity-id.ts';
import { isInitialism } from './name-forms.ts';
import { FIRST_DATED, passageDate } from './passage-id.ts';
import type { Key, Settled, TieBasis } from './settle.ts';

/** One spelling of an entity's name. */
export interface Spelling {
	readonly id: number;
	readonly kind: EntityKind;
	readonly name: string;
	readonly key: string;
	/** How its key is tied to the entity. */
	readonly basis: TieBasis;
	readonly weight: number;
}

/** Facts weigh more than any number of mentions. */
const FACT = 2 ** 20;

/**
 * Writes the rows of `entities` anew, each from its keys; a root (a row of `entity_keys`) that no key leads to any more loses its row.
 * An entity is of its root's kind.
 */
export function describer(db: Database): (roots: readonly number[]) => Settled {
	const sql = {
		row: db.prepare('SELECT row FROM entities WHERE root = ?').pluck(),
		own: db.prepare('SELECT id, kind FROM entity_keys WHERE row = ?'),
		remove: db.prepare('DELETE FROM entities WHERE row = ?'),
		mentions: db.prepare('SELECT sum(mentions) FROM entity_keys WHERE root = ?').pluck(),
		// What is grouped, sorted or told apart is so here: for the few rows of one entity SQLite spends most of its time on the table that it
		// makes for that.
		tallies: db.prepare<[number], FactTally>(`SELECT t.fact_kind AS factKind, t.facts FROM entity_keys k
			CROSS JOIN key_tallies t ON t.id = k.id WHERE k.root = ?`),
		tally: db.prepare('INSERT INTO entity_tallies (entity, fact_kind, facts) VALUES (?, ?, ?)'),
		untally: db.prepare('DELETE FROM entity_tallies WHERE entity = ?'),
		definitions: db
			.prepare(
				`SELECT f.id FROM entity_keys k
				CROSS JOIN subjects s ON s.kind = 'term' AND s.key = k.key AND s.fact_kind = 'definition'
				JOIN facts f ON f.row = s.fact WHERE k.root = ? AND f.withheld = 0`,
			)
			.pluck(),
		spellings:
			db.prepare(`SELECT k.id AS keyId, n.id, n.kind, n.name, n.key, k.basis, n.mentions + n.uses AS weight
			FROM entity_keys k JOIN names n ON n.kind = k.kind AND n.key = k.key WHERE k.root = ?`),
		beside: db.prepare<[EntityKind, string], Beside>(
			`SELECT o.name, CASE l.basis WHEN 'letters' THEN 'initials' ELSE l.basis END AS basis, o.mentions + o.uses AS weight
				FROM ties l CROSS JOIN names o ON o.kind = l.kind AND o.key = l.other_key WHERE l.kind = ? AND l.key = ? AND l.basis IN ('printed', 'letters')`,
		),
		first: db.prepare('SELECT min(passage) FROM mentions WHERE name = ? AND passage >= ?').pluck(),
		last: db.prepare('SELECT max(passage) FROM mentions WHERE name = ?').pluck(),
		// A row returned would cost more than all else of it.
		write: db.prepare(`INSERT INTO entities (row, kind, root, id, name, initialism, initialism_basis,
				facts, mentions, first_date, last_date, documented)
			VALUES (:row, :kind, :root, :id, :name, :initialism, :initialismBasis,
				:facts, :mentions, :firstDate, :lastDate, :documented)
			ON CONFLICT (row) DO UPDATE SET kind = excluded.kind, id = excluded.id, name = excluded.name,
				initialism = excluded.initialism, initialism_basis = excluded.initialism_basis,
				facts = excluded.facts, mentions = excluded.mentions, first_date = excluded.first_date,
				last_date = excluded.last_date, documented = excluded.documented`),
	};

	const describe = (root: number, row: number | null, spellings: readonly Spelling[]) => {
		const { id, kind } = sql.own.get(root) as Pick<Key, 'kind'> & { readonly id: string };
		const canonical = canonicalOf(kind, spellings);
		const tallies = [
			...summed(sql.tallies.all(root)),
			{ factKind: 'definition' as const, facts: new Set(sql.definitions.all(root)).size },
		].filter((tally) => tally.facts > 0);
		const facts = tallies.reduce((sum, tally) => sum + tally.facts, 0);
		const mentions = sql.mentions.get(root) as number;
		const short = initialismOf(canonical, spellings, () => sql.beside.all(canonical.kind, canonical.key));
		const firsts = spellings.map(({ id }) => (sql.first.get(id, FIRST_DATED) as number | null) ?? Infinity);
		const lasts = spellings.map(({ id }) => (sql.last.get(id) as number | null) ?? 0);
		const { lastInsertRowid } = sql.write.run({
			row,
			kind,
			root,
			// Its name may be of another kind: the id is made of a key that there is.
			id: canonical.kind === kind ? entityId(kind, canonical.key) : id,
			name: canonical.name,
			initialism: short?.name ?? null,
			initialismBasis: short?.basis ?? null,
			facts,
			mentions,
			firstDate: passageDate(firsts.reduce((first, other) => Math.min(first, other))),
			lastDate: passageDate(lasts.reduce((last, other) => Math.max(last, other))),
			documented: facts * FACT + Math.min(mentions, FACT - 1),
		});
		const written = row ?? Number(lastInsertRowid);
		for (const tally of tallies) sql.tally.run(written, tally.factKind, tally.facts);
	};

	return (roots) => {
		const gone: number[] = [];
		const kept: { root: number; row: number | null; spellings: readonly Spelling[] }[] = [];
		for (const root of roots) {
			const row = (sql.row.get(root) ?? null) as number | null;
			const spellings = inOrderOfKeys(sql.spellings.all(root) as (Spelling & OfKey)[]);
			if (spellings.length > 0) kept.push({ root, row, spellings });
			else if (row !== null) {
				sql.remove.run(row);
				gone.push(row);
			}
			if (row !== null) sql.untally.run(row);
		}
		for (const { root, row, spellings } of kept) describe(root, row, spellings);
		return { gone, entities: kept.map(({ root }) => sql.row.get(root) as number) };
	};
}

/** The full name most often printed; among equals the longest, then the first in order. */
function canonicalOf(kind: EntityKind, spellings: readonly Spelling[]): Spelling {
	const rank = (spelling: Spelling) => [
		Number(isInitialism(kind, spelling.name)),
		Number(spelling.basis === 'question' || spelling.basis === 'initials'),
		-spelling.weight,
		-spelling.name.length,
	];
	const [first] = [...spellings].sort((one, other) => {
		const ranks = rank(other);
		const difference = rank(one)
			.map((value, at) => value - (ranks[at] ?? 0))
			.find((value) => value !== 0);
		return difference ?? (one.name < other.name ? -1 : 1);
	});
	if (first === undefined) throw new Error('an entity without a name');
	return first;
}

/** An initialism that stands beside a name, or fits it in one item of business. */
interface Beside {
	readonly name: string;
	readonly basis: TieBasis;
	readonly weight: number;
}

/** Names beside a name that are looked at. */
const MOST_BESIDE = 8;

/** Those that stand beside it before those that only fit, then by weight. */
function mostTelling(beside: readonly Beside[]): readonly Beside[] {
	return beside
		.toSorted(
			(one, other) =>
				Number(one.basis === 'initials') - Number(other.basis === 'initials') ||
				other.weight - one.weight ||
				(one.name < other.name ? -1 : 1),
		)
		.slice(0, MOST_BESIDE);
}

/** How many facts of a kind are on record. */
interface FactTally {
	readonly factKind: FactKind;
	readonly facts: number;
}

function summed(tallies: readonly FactTally[]): readonly FactTally[] {
	const sums = new Map<FactKind, number>();
	for (const { factKind, facts } of tallies) sums.set(factKind, (sums.get(factKind) ?? 0) + facts);
	return [...sums].map(([factKind, facts]) => ({ factKind, facts }));
}

/**
 * The initialism joined to the name; else one printed beside it that another name has too. That one leads to both, and is
 * joined to neither.
 */
function initialismOf(
	canonical: Spelling,
	spellings: readonly Spelling[],
	beside: () => readonly Beside[],
): { readonly name: string; readonly basis: TieBasis } | null {
	const { kind } = canonical;
	if (isInitialism(kind, canonical.name)) return null;
	const order: readonly TieBasis[] = ['printed', 'question', 'initials'];
	const [joined] = spellings
		.filter(({ name, basis }) => isInitialism(kind, name) && order.includes(basis))
		.sort(
			(one, other) =>
				order.indexOf(one.basis) - order.indexOf(other.basis) ||
				other.weight - one.weight ||
				(one.name < other.name ? -1 : 1),
		);
	if (joined !== undefined) return joined;
	return mostTelling(beside()).find(({ name }) => isInitialism(kind, name)) ?? null;
}
