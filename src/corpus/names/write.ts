import type { Database } from 'better-sqlite3';
import type { EntityKind } from '../../extract/facts.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import { hashedWriter } from '../hashed.ts';
import { runsOf, squash, startsOf } from './letters.ts';
import type { FormRole } from './name-index.ts';
import { blocksOf } from './postings.ts';
import { KINDS, ROLES } from './schema.ts';

/** What an entity may be asked for by. */
export interface Named {
	/** `entities.row`. */
	readonly row: number;
	readonly kind: EntityKind;
	/** Larger where more is on record. */
	readonly weight: number;
	/** The canonical name first; of two that come to one key the first counts. */
	readonly forms: readonly { readonly form: string; readonly role: FormRole }[];
}

interface Held {
	readonly id: number;
	readonly form: string;
	/** Place in ROLES. */
	readonly role: number;
}

/**
 * Puts entities into the index in place of what is held of them, and takes others out. Within the transaction that changes the
 * entities. What is the same as before is left alone.
 *
 * @param gone rows of `entities` that are no more.
 */
export function writeNames(db: Database, named: Iterable<Named>, gone: readonly number[]): void {
	const sql = {
		held: db.prepare('SELECT id, form, role FROM name_forms WHERE entity = ? ORDER BY id'),
		weigh: db.prepare('UPDATE name_forms SET weight = :weight WHERE entity = :row AND weight <> :weight'),
		add: db.prepare(
			'INSERT INTO name_forms (entity, kind, weight, role, form, squashed) VALUES (?, ?, ?, ?, ?, ?)',
		),
		drop: db.prepare('DELETE FROM name_forms WHERE id = ?'),
		addRun: db.prepare(`INSERT INTO name_runs (run, block, forms) VALUES (?, ?, ?)
			ON CONFLICT (run, block) DO UPDATE SET forms = CAST(forms || excluded.forms AS BLOB)`),
	};
	// Written last, in their order: each page of an index is then come to once.
	const runs = new Map<string, number[]>();
	const starts = hashedWriter(db, 'name_starts');
	const noteRun = (run: string, id: number) => {
		const ids = runs.get(run);
		if (ids) ids.push(id);
		else runs.set(run, [id]);
	};

	for (const row of gone) for (const { id } of sql.held.all(row) as Held[]) sql.drop.run(id);
	for (const { row, kind, weight, forms } of named) {
		const held = sql.held.all(row) as Held[];
		const wanted = distinctForms(forms);
		const same =
			held.length === wanted.length &&
			held.every(({ form, role }, at) => form === wanted[at]?.form && ROLES[role] === wanted[at]?.role);
		if (same) {
			sql.weigh.run({ weight, row });
			continue;
		}
		for (const { id } of held) sql.drop.run(id);
		for (const { form, role, key } of wanted) {
			const squashed = squash(key);
			const id = Number(
				sql.add.run(row, KINDS.indexOf(kind), weight, ROLES.indexOf(role), form, squashed).lastInsertRowid,
			);
			for (const start of startsOf(squashed)) starts.note(start, id);
			for (const run of runsOf(squashed)) noteRun(run, id);
		}
	}
	starts.write();
	for (const [run, ids] of inOrder(runs))
		for (const { block, forms } of blocksOf(ids)) sql.addRun.run(run, block, forms);
}

function inOrder(held: ReadonlyMap<string, number[]>): readonly (readonly [string, number[]])[] {
	return [...held].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * How much is on record, on a scale on which only a change of some size shows: an index over weights need not be written for every
 * mention. Ten mentions tell as much as one fact.
 */
export function weightOf(facts: number, mentions: number): number {
	return Math.round(8 * Math.log2(1 + 10 * facts + mentions));
}

/** The forms that are kept: of two that come to one key the first. */
export function distinctForms(forms: Named['forms']) {
	const distinct = new Map<string, Named['forms'][number] & { readonly key: string }>();
	for (const { form, role } of forms) {
		const key = nameKey(form);
		const squashed = squash(key);
		if (squashed !== '' && !distinct.has(squashed)) distinct.set(squashed, { form, role, key });
	}
	return [...distinct.values()];
}
