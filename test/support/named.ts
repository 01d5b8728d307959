import type { Database } from 'better-sqlite3';
import { openForWriting } from '../../src/corpus/database.ts';
import { namesIndex } from '../../src/corpus/names/derived-names.ts';
import type { FormRole } from '../../src/corpus/names/name-index.ts';
import { weightOf, writeNames } from '../../src/corpus/names/write.ts';
import type { EntityKind } from '../../src/extract/facts.ts';

/** An entity and what it may be asked for by, as a test or the bench invents it. */
export interface NamedEntity {
	readonly id: string;
	readonly kind: EntityKind;
	readonly name: string;
	/** The canonical name first. */
	readonly forms: readonly { readonly form: string; readonly role: FormRole }[];
	readonly figures: number;
	readonly mentions: number;
}

/**
 * An archive of names alone: the real tables, filled without documents.
 *
 * @param path `:memory:` where none is given.
 */
export function archiveOfNames(entities: readonly NamedEntity[], path = ':memory:'): Database {
	const { db } = openForWriting(path);
	namesIndex.create(db);
	const entity = db.prepare(`INSERT INTO entities (kind, root, id, name, facts, mentions, documented)
		VALUES (:kind, :root, :id, :name, :figures, :mentions, :figures * 1048576 + :mentions)`);
	const key = db.prepare(`INSERT INTO entity_keys (row, id, kind, key, basis, root, mentions, bare)
		VALUES (:root, :id, :kind, :id, 'named', :root, 0, 0)`);
	const tally = db.prepare(`INSERT INTO entity_tallies (entity, fact_kind, facts) VALUES (?, 'figure', ?)`);
	db.transaction(() => {
		const named = entities.map(({ forms, ...each }, at) => {
			const row = Number(entity.run({ ...each, root: at + 1 }).lastInsertRowid);
			key.run({ root: at + 1, id: each.id, kind: each.kind });
			if (each.figures > 0) tally.run(row, each.figures);
			return { row, kind: each.kind, weight: weightOf(each.figures, each.mentions), forms };
		});
		writeNames(db, named, []);
	})();
	return db;
}

/** `operation('Harrier 2')`, `agency('Coastal Fisheries Board', ['CFB', 'initialism'])`. */
export function named(
	kind: EntityKind,
	name: string,
	...others: readonly (readonly [form: string, role: FormRole])[]
): NamedEntity {
	const forms = [{ form: name, role: 'name' as const }, ...others.map(([form, role]) => ({ form, role }))];
	return {
		id: `${kind[0]}:${name.toLowerCase().replaceAll(' ', '-')}`,
		kind,
		name,
		forms,
		figures: 0,
		mentions: 1,
	};
}
