import type { Database } from 'better-sqlite3';
import type { EntityKind, FactKind } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import { FACT_KINDS } from '../kinds.ts';
import { entityId } from './entity-id.ts';
import { initialsKey, looseKey } from './name-forms.ts';
import type { Changes, Key, Link, Tally } from './settle.ts';

/** Keeps count, while documents come and go, of every spelling that they add or take away. */
export interface NameBook {
	/** The row of a spelling, made where it is new; null for a name without letters or digits. */
	id(kind: EntityKind, name: string): number | null;
	/** By how many places fewer or more a spelling is mentioned, or used by a fact or a link. */
	count(
		name: number,
		change: { readonly mentions?: number; readonly bare?: number; readonly uses?: number },
	): void;
	/** That a fact is now on record under a spelling, or (-1) is no more; 0 where it only has another place. */
	fact(name: number, kind: FactKind, by: 1 | 0 | -1): void;
	/** That one place more (or, -1, fewer) joins two names. */
	link(link: Link, by: 1 | -1): void;
	/** Writes the counts, drops spellings that nothing uses, and says what changed. */
	close(): Changes;
}

interface Entry extends Key {
	readonly initials: string | null;
	readonly isNew: boolean;
	mentions: number;
	uses: number;
}

/** @returns a function that opens an empty book. */
export function nameBook(db: Database): () => NameBook {
	const sql = {
		find: db.prepare('SELECT id, kind, key, initials FROM names WHERE kind = ? AND key = ? AND name = ?'),
		get: db.prepare('SELECT id, kind, key, initials FROM names WHERE id = ?'),
		add: db.prepare(`INSERT INTO names (kind, key, name, loose, initials, mentions, uses)
			VALUES (?, ?, ?, ?, ?, 0, 0)`),
		count: db.prepare('UPDATE names SET mentions = mentions + ?, uses = uses + ? WHERE id = ?'),
		tie: db.prepare(`INSERT INTO ties (kind, other_key, basis, loose, key, places)
			VALUES (:kind, :otherKey, :basis, :loose, :key, :by)
			ON CONFLICT DO UPDATE SET places = places + excluded.places`),
		untie: db.prepare(`DELETE FROM ties WHERE kind = :kind AND other_key = :otherKey AND basis = :basis
			AND loose = :loose AND key = :key AND places <= 0`),
		drop: db.prepare('DELETE FROM names WHERE id = ? AND mentions = 0 AND uses = 0'),
	};

	return () => {
		const ids = new Map<string, number | null>();
		const entries = new Map<number, Entry>();
		const tallies = new Map<string, Tally>();
		const links = new Map<string, { readonly link: Link; by: number }>();

		const entryOf = (name: number): Entry => {
			const known = entries.get(name);
			if (known !== undefined) return known;
			const entry = { ...(sql.get.get(name) as Entry), isNew: false, mentions: 0, uses: 0 };
			entries.set(name, entry);
			return entry;
		};
		const tallyOf = ({ kind, key }: Key): Tally => {
			const id = entityId(kind, key);
			const tally = tallies.get(id) ?? { kind, key, mentions: 0, bare: 0, facts: new Map() };
			tallies.set(id, tally);
			return tally;
		};
		const enter = (kind: EntityKind, name: string): number | null => {
			const key = nameKey(name);
			if (key === '') return null;
			const found = sql.find.get(kind, key, name) as
				| (Key & { id: number; initials: string | null })
				| undefined;
			if (found !== undefined) {
				if (!entries.has(found.id)) entries.set(found.id, { ...found, isNew: false, mentions: 0, uses: 0 });
				return found.id;
			}
			const initials = initialsKey(kind, name);
			const id = Number(sql.add.run(kind, key, name, looseKey(key), initials).lastInsertRowid);
			entries.set(id, { kind, key, initials, isNew: true, mentions: 0, uses: 0 });
			return id;
		};

		return {
			id(kind, name) {
				const at = `${kind}:${name}`;
				const known = ids.get(at);
				if (known !== undefined) return known;
				const id = enter(kind, name);
				ids.set(at, id);
				return id;
			},
			count(name, { mentions = 0, bare = 0, uses = 0 }) {
				const entry = entryOf(name);
				entry.mentions += mentions;
				entry.uses += uses;
				const tally = tallyOf(entry);
				tally.mentions += mentions;
				tally.bare += bare;
			},
			fact(name, kind, by) {
				const tally = tallyOf(entryOf(name));
				if (FACT_KINDS[kind].counted === 'by name' && by !== 0)
					tally.facts.set(kind, (tally.facts.get(kind) ?? 0) + by);
			},
			link(link, by) {
				const at = JSON.stringify([link.kind, link.key, link.otherKey, link.basis]);
				const known = links.get(at);
				if (known === undefined) links.set(at, { link, by });
				else known.by += by;
			},
			close() {
				const spellings: Entry[] = [];
				for (const [id, entry] of entries) {
					sql.count.run(entry.mentions, entry.uses, id);
					const dropped = entry.mentions + entry.uses <= 0 && sql.drop.run(id).changes > 0;
					if (dropped || entry.isNew) spellings.push(entry);
				}
				for (const { link, by } of links.values()) {
					sql.tie.run({ ...link, by });
					if (by < 0) sql.untie.run(link);
				}
				return {
					tallies: [...tallies.values()],
					spellings,
					links: [...links.values()].map(({ link }) => link),
				};
			},
		};
	};
}
