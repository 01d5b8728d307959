import type { Database } from 'better-sqlite3';
import { UserError } from '../errors.ts';
import { WITHHELD_SCHEMA } from './schema.ts';
import { keepWithheld } from './withheld.ts';

/** What cannot be made anew from anything else: the text of the documents and what was read as their sections. */
const KEPT = ['documents', 'passages', 'blocks', 'dictionary', 'structures'] as const;

/** What people decided: it stands as it is. */
const LASTING: readonly string[] = ['withheld', 'withheld_readings', 'removed'];

/**
 * Puts the documents of an older version aside (`old_documents` and so on) and drops whatever was made of them, so that the tables of
 * this version can be made and the documents carried over into them one by one. Of what was taken back it is kept what it said.
 *
 * @throws UserError where the carrying over from another version was never finished.
 */
export function setAside(db: Database, path: string): void {
	if (isSetAside(db))
		throw new UserError(
			`${path} was left half carried over by another version of Despatch Box: open it with that one first.`,
		);
	db.exec(WITHHELD_SCHEMA);
	keepWithheld(db);
	const named = (where: string) =>
		db
			.prepare(`SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' AND ${where}`)
			.pluck()
			.all() as string[];
	// A virtual table takes the tables that it is made of with it.
	for (const name of named(`type = 'table' AND sql LIKE 'CREATE VIRTUAL%'`)) db.exec(`DROP TABLE "${name}"`);
	for (const name of named(`type = 'index'`)) db.exec(`DROP INDEX "${name}"`);
	for (const name of named(`type = 'table'`))
		if (!LASTING.includes(name) && !KEPT.some((kept) => kept === name)) db.exec(`DROP TABLE "${name}"`);
	// Tables up to version 7 have no blocks, those up to version 12 no dictionary.
	const there = named(`type = 'table'`);
	for (const name of KEPT.filter((kept) => there.includes(kept)))
		db.exec(`ALTER TABLE ${name} RENAME TO old_${name}`);
	db.exec('CREATE INDEX old_passages_document ON old_passages (document)');
}

/** Whether documents of an older version wait to be carried over. */
export function isSetAside(db: Database): boolean {
	return db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'old_documents'`).get() !== undefined;
}

/** Forgets what was set aside, once all of it is carried over. */
export function forgetSetAside(db: Database): void {
	for (const name of KEPT.toReversed()) db.exec(`DROP TABLE IF EXISTS old_${name}`);
}
