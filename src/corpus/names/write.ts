import type { Database } from 'better-sqlite3';
import { nameKey } from '../../extract/name-key.ts';
import { runsOf, squash, startsOf } from './letters.ts';
import type { FormRole, NamedEntity, Standing } from './name-index.ts';

/** How names are put into the index and taken out. Call within the transaction that changes the entities. */
export interface NameWriter {
	/** Puts an entity in, in place of whatever is held under its id; cheap where only its standing has changed. */
	put(entity: NamedEntity): void;
	remove(entityId: string): void;
	clear(): void;
	/** Ids of all entities held. */
	held(): readonly string[];
}

interface FormRow {
	readonly id: number;
	readonly form: string;
	readonly role: FormRole;
	readonly squashed: string;
}

/** @param db an open archive that holds the tables of `NAMES_SCHEMA`. */
export function nameWriter(db: Database): NameWriter {
	const ownerOf = db.prepare<[string], number>('SELECT id FROM name_entity WHERE entity = ?').pluck();
	const putEntity = db.prepare(
		`INSERT INTO name_entity (entity, kind, name, weight, figures, roles, definitions, accounts, mentions, first_date, last_date)
		VALUES (@id, @kind, @name, @weight, @figures, @roles, @definitions, @accounts, @mentions, @firstDate, @lastDate)
		ON CONFLICT (entity) DO UPDATE SET kind = @kind, name = @name, weight = @weight, figures = @figures, roles = @roles,
			definitions = @definitions, accounts = @accounts, mentions = @mentions, first_date = @firstDate, last_date = @lastDate`,
	);
	const formsOf = db.prepare<[number], FormRow>(
		'SELECT id, form, role, squashed FROM name_form WHERE owner = ? ORDER BY id',
	);
	const insertForm = db.prepare(
		'INSERT INTO name_form (owner, kind, weight, form, role, key, squashed) VALUES (?, ?, ?, ?, ?, ?, ?)',
	);
	const weighForms = db.prepare('UPDATE name_form SET kind = ?, weight = ? WHERE owner = ?');
	const insertStart = db.prepare('INSERT INTO name_start (start, form) VALUES (?, ?)');
	const insertRun = db.prepare('INSERT INTO name_run (run, form) VALUES (?, ?)');
	const countRun = db.prepare(
		`INSERT INTO name_run_size (run, forms) VALUES (?, 1) ON CONFLICT (run) DO UPDATE SET forms = forms + 1`,
	);
	const removeStart = db.prepare('DELETE FROM name_start WHERE start = ? AND form = ?');
	const removeRun = db.prepare('DELETE FROM name_run WHERE run = ? AND form = ?');
	const discountRun = db.prepare('UPDATE name_run_size SET forms = forms - 1 WHERE run = ?');
	const removeForms = db.prepare('DELETE FROM name_form WHERE owner = ?');
	const removeEntity = db.prepare('DELETE FROM name_entity WHERE id = ?');

	function takeOutForms(owner: number): void {
		for (const { id, squashed } of formsOf.all(owner)) {
			for (const start of startsOf(squashed)) removeStart.run(start, id);
			for (const run of runsOf(squashed)) {
				removeRun.run(run, id);
				discountRun.run(run);
			}
		}
		removeForms.run(owner);
	}

	return {
		put(entity) {
			const { id, kind, name, standing } = entity;
			const weight = weightOf(standing);
			putEntity.run({ id, kind, name, weight, ...standing });
			const owner = ownerOf.get(id) as number;
			const forms = distinctForms(entity);
			const before = formsOf.all(owner);
			const same = (row: FormRow, at: number) => row.form === forms[at]?.form && row.role === forms[at]?.role;
			if (before.length === forms.length && before.every(same)) {
				weighForms.run(kind, weight, owner);
				return;
			}
			takeOutForms(owner);
			for (const { form, role, key } of forms) {
				const squashed = squash(key);
				const row = insertForm.run(owner, kind, weight, form, role, key, squashed).lastInsertRowid;
				for (const start of startsOf(squashed)) insertStart.run(start, row);
				for (const run of runsOf(squashed)) {
					insertRun.run(run, row);
					countRun.run(run);
				}
			}
		},
		remove(entityId) {
			const owner = ownerOf.get(entityId);
			if (owner === undefined) return;
			takeOutForms(owner);
			removeEntity.run(owner);
		},
		clear() {
			for (const table of ['name_run_size', 'name_run', 'name_start', 'name_form', 'name_entity']) {
				db.exec(`DELETE FROM ${table}`);
			}
		},
		held: () => db.prepare<[], string>('SELECT entity FROM name_entity').pluck().all(),
	};
}

/** Facts tell more than mentions: ten places that only name a thing weigh as much as one fact about it, and more weigh no more. */
function weightOf(standing: Standing): number {
	const facts = standing.figures + standing.roles + standing.definitions + standing.accounts;
	return facts * 10 + Math.min(standing.mentions, 10);
}

/** Forms with a key, the first of those that share one: forms come with the canonical name first and inferred initials last. */
function distinctForms(entity: NamedEntity) {
	const held = new Map<string, { readonly form: string; readonly role: FormRole; readonly key: string }>();
	for (const { form, role } of entity.forms) {
		const key = nameKey(form);
		const squashed = squash(key);
		if (squashed !== '' && !held.has(squashed)) held.set(squashed, { form, role, key });
	}
	return [...held.values()];
}
