import type { Database } from 'better-sqlite3';
import { hashedReader } from '../hashed.ts';
import type { Finding } from '../verify.ts';
import { namedIn } from './derived-names.ts';
import { runsOf, startsOf } from './letters.ts';
import { BLOCK, placesOf } from './postings.ts';
import { ROLES } from './schema.ts';
import { distinctForms } from './write.ts';

/** Most faults that are told. */
const TOLD = 20;

interface Held {
	readonly id: number;
	readonly form: string;
	/** Place in ROLES. */
	readonly role: number;
	readonly squashed: string;
}

/** Holds the index of names against the names on record: each is found by each of its forms, and by their letters. */
export function* verifyNames(db: Database): Iterable<Finding> {
	let told = 0;
	for (const what of faults(db)) {
		if (told === TOLD) return;
		told += 1;
		yield { what: `the index of names: ${what}`, remedy: 'rebuild' };
	}
}

function* faults(db: Database): Iterable<string> {
	const rows = db.prepare('SELECT row FROM entities ORDER BY row').pluck().all() as number[];
	const held = db.prepare('SELECT id, form, role, squashed FROM name_forms WHERE entity = ? ORDER BY id');
	const starting = hashedReader(db, 'name_starts');
	const run = db.prepare('SELECT forms FROM name_runs WHERE run = ? AND block = ?').pluck();
	for (const { row, forms } of namedIn(db, rows)) {
		const wanted = distinctForms(forms).map(({ form, role }) => `${role} ${form}`);
		const found = held.all(row) as Held[];
		if (found.map(({ form, role }) => `${ROLES[role]} ${form}`).join('\n') !== wanted.join('\n'))
			yield `“${forms[0]?.form ?? ''}” is not found by all of its names`;
		for (const { id, form, squashed } of found) {
			if (startsOf(squashed).some((letters) => !starting([letters]).has(id)))
				yield `“${form}” is not found by how it starts`;
			const inRun = (letters: string) => {
				const places = run.get(letters, Math.floor(id / BLOCK)) as Buffer | undefined;
				return places !== undefined && placesOf(places).includes(id % BLOCK);
			};
			if (!runsOf(squashed).every(inRun)) yield `“${form}” is not found by its letters`;
		}
	}
	const strays = db
		.prepare('SELECT count(*) FROM name_forms WHERE entity NOT IN (SELECT row FROM entities)')
		.pluck()
		.get() as number;
	if (strays > 0) yield `${strays} forms lead to nothing`;
}
