import type { Database } from 'better-sqlite3';
import type { EntityKind, FactKind, NameLink } from '../extract/facts.ts';
import { describer } from './describe-entity.ts';
import { entityId } from './entity-id.ts';
import { isInitialism, looseKey } from './name-forms.ts';

export interface Key {
	readonly kind: EntityKind;
	readonly key: string;
}

/** How much more (or less) is on record under a key. */
export interface Tally extends Key {
	mentions: number;
	/** Mentions that gave no fact. */
	bare: number;
	readonly facts: Map<FactKind, number>;
}

/** What a document's coming or going changed of names. */
export interface Changes {
	readonly tallies: readonly Tally[];
	/** Spellings that came or went. */
	readonly spellings: readonly (Key & { readonly initials: string | null })[];
	/** Links that came or went. */
	readonly links: readonly Link[];
}

/** A pair of keys that evidence joins. */
export interface Link extends Key {
	readonly otherKey: string;
	/** `looseKey` of the key. */
	readonly loose: string;
	readonly basis: NameLink['basis'];
}

export interface Settled {
	/** Rows of `entities` that changed or are new. */
	readonly entities: readonly number[];
	readonly gone: readonly number[];
}

export type TieBasis = 'named' | 'printed' | 'question' | 'initials';

interface Tied extends Key {
	readonly id: string;
	/** Id of the key it belongs to. */
	readonly owner: string | null;
	readonly basis: TieBasis;
	readonly row: number;
	/** Row of the key at the end of the chain. */
	readonly root: number;
}

/**
 * Joins names into entities. A key stands by itself or belongs to another key by the strongest evidence there is: `printed`
 * (`Name (ABC)`), then `question`, then `letters` (one item of business speaks of both), then, for a bare initialism, the letters
 * of the one name that fits. Evidence of whatever strength that points to two owners joins to neither. Without evidence of its own
 * a key belongs to the leader of its variants: names alike but for small words and plurals, of whatever kind but operations.
 * Keys that hang together are one entity, of the kind of their root.
 *
 * Only what a document touched is looked at; the outcome is the same in whatever order documents come and go.
 */
export function settler(db: Database): (changes: Changes) => Settled {
	const sql = statements(db);
	const describe = describer(db);
	const find = (id: string) => sql.find.get(id) as Tied | undefined;

	/** Keys whose tie may be another than before. */
	const restless = ({ tallies, spellings, links }: Changes): ReadonlyMap<string, Key> => {
		const keys = new Map<string, Key>();
		const add = (kind: EntityKind, key: string) => keys.set(entityId(kind, key), { kind, key });
		for (const { kind, key, initials } of spellings) {
			add(kind, key);
			if (initials !== null) add(kind, initials);
		}
		for (const { kind, key, otherKey, loose } of links) {
			add(kind, key);
			add(kind, otherKey);
			for (const fellow of sql.fellows.all(kind, otherKey, loose)) add(kind, fellow as string);
		}
		for (const { kind, key } of tallies) add(kind, key);
		// Variants are led by the one that has the most to show: each looks again when one of them changes.
		for (const { kind, key } of [...keys.values()])
			for (const variant of variantsOf(sql, kind, key)) add(variant.kind, variant.key);
		return keys;
	};

	/** Row of the key at the end of the chain of owners; of the first in order where the chain goes round. */
	const rootOf = (tied: Tied): number => {
		const chain: Tied[] = [];
		for (let at = find(tied.id); at !== undefined; at = at.owner === null ? undefined : find(at.owner)) {
			const seen = chain.findIndex(({ row }) => row === at?.row);
			if (seen >= 0) return chain.slice(seen).reduce((one, other) => (other.id < one.id ? other : one)).row;
			chain.push(at);
		}
		return (chain.at(-1) ?? tied).row;
	};

	return (changes) => {
		const dirty = new Set<number>();
		const keys = restless(changes);

		for (const [id, { kind, key }] of keys)
			if (sql.spelt.get(kind, key) !== undefined) sql.add.run({ id, kind, key });
		for (const { kind, key, mentions, bare, facts } of changes.tallies) {
			const id = entityId(kind, key);
			sql.count.run({ id, mentions, bare });
			for (const [factKind, by] of facts) sql.tally.run({ id, factKind, by });
			sql.untally.run(id);
		}

		const moving = new Map<string, Tied>();
		for (const [id, { kind, key }] of keys) {
			const tied = find(id);
			if (tied === undefined) continue;
			dirty.add(tied.root);
			moving.set(id, tied);
			if (sql.spelt.get(kind, key) === undefined) {
				sql.forget.run(id);
				continue;
			}
			const tie = ownerOf(sql, kind, key);
			if (tie.owner !== tied.owner || tie.basis !== tied.basis) sql.tie.run(tie.owner, tie.basis, id);
		}
		// A Map takes what is added while it is walked: children of children follow.
		for (const { id } of moving.values())
			for (const child of sql.children.all(id) as Tied[])
				if (!moving.has(child.id)) moving.set(child.id, child);
		for (const [id, tied] of moving) {
			const root = rootOf(tied);
			dirty.add(tied.root).add(root);
			if (root !== tied.root) sql.move.run(root, id);
		}
		return describe([...dirty]);
	};
}

/** Which key a key belongs to, and by what evidence. */
function ownerOf(sql: Statements, kind: EntityKind, key: string): { owner: string | null; basis: TieBasis } {
	const shown = ownerShown(sql, kind, key);
	if (shown.owner !== null) return { owner: entityId(kind, shown.owner), basis: shown.basis };
	const leader = leaderOf(sql, variantsOf(sql, kind, key));
	const owner = leader === null ? null : entityId(leader.kind, leader.key);
	return { owner: owner === entityId(kind, key) ? null : owner, basis: 'named' };
}

/** One of several names that are alike, and how often it is mentioned and used. */
interface Variant extends Key {
	readonly weight: number;
}

/** All names like this one, itself among them: alike but for small words and plurals, or for one word the very same. */
function variantsOf(sql: Statements, kind: EntityKind, key: string): readonly Variant[] {
	if (kind === 'operation') return [];
	const alike = counted(sql.variants.all(looseKey(key)));
	return key.includes(' ') ? alike : alike.filter((other) => other.key === key || other.key.includes(' '));
}

/** One for each key of what is counted spelling by spelling, in the order of kinds and keys. */
function counted(spellings: readonly Variant[]): readonly Variant[] {
	const keys = new Map<string, Variant>();
	for (const { kind, key, weight } of spellings) {
		const at = `${kind}:${key}`;
		keys.set(at, { kind, key, weight: weight + (keys.get(at)?.weight ?? 0) });
	}
	return [...keys].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, variant]) => variant);
}

/** Words that name a body or a programme say more than those that may name anything. */
const SAYS: Record<EntityKind, number> = { operation: 1, agency: 2, programme: 2, term: 1 };

/** Of variants the one that evidence ties to something, then the one with the most weight. */
function leaderOf(sql: Statements, variants: readonly Variant[]): Variant | null {
	if (variants.length < 2) return null;
	const rank = (one: Variant) => [
		Number(ownerShown(sql, one.kind, one.key).owner !== null),
		one.weight * SAYS[one.kind],
	];
	const ranked = variants.map((variant) => ({
		variant,
		rank: rank(variant),
		id: entityId(variant.kind, variant.key),
	}));
	ranked.sort(
		(one, other) =>
			(other.rank[0] ?? 0) - (one.rank[0] ?? 0) ||
			(other.rank[1] ?? 0) - (one.rank[1] ?? 0) ||
			(one.id < other.id ? -1 : 1),
	);
	return ranked[0]?.variant ?? null;
}

/** Which key of its own kind evidence ties a key to. */
function ownerShown(
	sql: Statements,
	kind: EntityKind,
	key: string,
): { owner: string | null; basis: TieBasis } {
	const none = { owner: null, basis: 'named' } as const;
	const all = sql.allOwners.get(kind, key) as Ends;
	for (const basis of ['printed', 'question', 'letters'] as const) {
		const { first, last } = sql.owners.get(kind, key, basis) as Ends;
		if (first === null) continue;
		if (first !== last || all.first !== all.last) return none;
		const owner = sql.owner.get(kind, key, basis, first) as string;
		return { owner, basis: basis === 'letters' ? 'initials' : basis };
	}
	if (!(sql.spellings.all(kind, key) as string[]).every((name) => isInitialism(kind, name))) return none;
	const { first, last } = sql.fitting.get(kind, key) as Ends;
	if (first === null || first !== last) return none;
	return { owner: sql.fit.get(kind, key, first) as string, basis: 'initials' };
}

/** The first and the last of the loose keys that evidence points to: alike where it points to one owner. */
interface Ends {
	readonly first: string | null;
	readonly last: string | null;
}

type Statements = ReturnType<typeof statements>;

function statements(db: Database) {
	const tied = 'row, id, kind, key, owner, basis, root';
	return {
		find: db.prepare(`SELECT ${tied} FROM entity_keys WHERE id = ?`),
		spelt: db.prepare('SELECT 1 FROM names WHERE kind = ? AND key = ? LIMIT 1').pluck(),
		spellings: db.prepare('SELECT name FROM names WHERE kind = ? AND key = ?').pluck(),
		add: db.prepare(`INSERT INTO entity_keys (row, id, kind, key, owner, basis, root, mentions, bare)
			SELECT next, :id, :kind, :key, NULL, 'named', next, 0, 0
			FROM (SELECT coalesce(max(row), 0) + 1 AS next FROM entity_keys) WHERE true ON CONFLICT DO NOTHING`),
		forget: db.prepare('DELETE FROM entity_keys WHERE id = ?'),
		count: db.prepare(
			'UPDATE entity_keys SET mentions = mentions + :mentions, bare = bare + :bare WHERE id = :id',
		),
		tally: db.prepare(`INSERT INTO key_tallies (id, fact_kind, facts) VALUES (:id, :factKind, :by)
			ON CONFLICT DO UPDATE SET facts = facts + excluded.facts`),
		untally: db.prepare('DELETE FROM key_tallies WHERE id = ? AND facts = 0'),
		tie: db.prepare('UPDATE entity_keys SET owner = ?, basis = ? WHERE id = ?'),
		move: db.prepare('UPDATE entity_keys SET root = ? WHERE id = ?'),
		children: db.prepare(`SELECT ${tied} FROM entity_keys WHERE owner = ?`),
		variants: db.prepare<[string], Variant>(`SELECT kind, key, mentions + uses AS weight FROM names
			WHERE loose = ? AND kind <> 'operation'`),
		owners: db.prepare(`SELECT min(loose) AS first, max(loose) AS last FROM ties
			WHERE kind = ? AND other_key = ? AND basis = ?`),
		allOwners: db.prepare(
			'SELECT min(loose) AS first, max(loose) AS last FROM ties WHERE kind = ? AND other_key = ?',
		),
		owner: db
			.prepare('SELECT min(key) FROM ties WHERE kind = ? AND other_key = ? AND basis = ? AND loose = ?')
			.pluck(),
		fellows: db
			.prepare(`SELECT key FROM ties WHERE kind = ? AND other_key = ? AND basis = 'printed' AND loose = ?`)
			.pluck(),
		fitting: db.prepare(
			'SELECT min(loose) AS first, max(loose) AS last FROM names WHERE kind = ? AND initials = ?',
		),
		// The plus keeps SQLite from looking for the least key in the order of the keys, through all of a kind.
		fit: db.prepare('SELECT min(+key) FROM names WHERE kind = ? AND initials = ? AND loose = ?').pluck(),
	};
}
