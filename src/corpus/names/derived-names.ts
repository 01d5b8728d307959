import type { Database } from 'better-sqlite3';
import type { EntityKind } from '../../extract/facts.ts';
import { initialsOf } from '../../extract/names/name-key.ts';
import type { DerivedIndex, Touched } from '../derived.ts';
import { inOrderOfKeys, type OfKey } from '../entity-id.ts';
import { isInitialism } from '../name-forms.ts';
import type { TieBasis } from '../settle.ts';
import type { FormRole } from './name-index.ts';
import { NAMES_SCHEMA, NAMES_TABLES, ROLES } from './schema.ts';
import { type Named, weightOf, writeNames } from './write.ts';

/** The index of names, kept by the loads themselves: an entity is put in again whenever it is settled otherwise than before. */
export const namesIndex: DerivedIndex = {
	name: 'names',
	version: 6,
	create: (db) => db.exec(NAMES_SCHEMA),
	drop: (db) => db.exec(NAMES_TABLES.map((table) => `DROP TABLE IF EXISTS ${table};`).join('')),
	add: update,
	remove: () => {},
	settle: update,
};

interface EntityRow {
	readonly row: number;
	readonly kind: EntityKind;
	readonly root: number;
	readonly name: string;
	readonly initialism: string | null;
	readonly initialismBasis: TieBasis | null;
	readonly facts: number;
	readonly mentions: number;
}

interface Spelling {
	readonly name: string;
	readonly basis: TieBasis;
}

function update(db: Database, { entities, gone }: Touched): void {
	writeNames(db, namedIn(db, entities), gone);
}

/** @param entities rows of `entities`; each with all that it may be asked for by. */
export function* namedIn(db: Database, entities: readonly number[]): Iterable<Named> {
	const entity = db.prepare(`SELECT row, kind, root, name, initialism, initialism_basis AS initialismBasis,
		facts, mentions FROM entities WHERE row = ?`);
	// Sorted here: for a few rows SQLite spends most of its time on the table that it makes for that.
	const spellings = db.prepare<[number], Spelling & OfKey & { weight: number }>(
		`SELECT k.id AS keyId, n.name, k.basis, n.mentions + n.uses AS weight FROM entity_keys k
		JOIN names n ON n.kind = k.kind AND n.key = k.key WHERE k.root = ?`,
	);
	const beside = db
		.prepare<[number], string>(
			`SELECT o.name FROM entity_keys k
			JOIN ties l ON l.kind = k.kind AND l.key = k.key AND l.basis IN ('printed', 'letters')
			CROSS JOIN names o ON o.kind = l.kind AND o.key = l.other_key WHERE k.root = ?`,
		)
		.pluck();
	for (const row of entities) {
		const found = entity.get(row) as EntityRow | undefined;
		if (found === undefined) continue;
		const { kind, root, facts, mentions } = found;
		const spelt: readonly Spelling[] = [
			...inOrderOfKeys(spellings.all(root)).toSorted(
				(one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1),
			),
			...[...new Set(beside.all(root))].sort().map((name) => ({ name, basis: 'printed' as const })),
		];
		const onRecord = facts + mentions > 0;
		yield { row, kind, weight: weightOf(facts, mentions), forms: onRecord ? formsOf(found, spelt) : [] };
	}
}

/**
 * The canonical name, the other names, what stands for them in letters, and the letters that only fit. Letters that stand by
 * themselves stand no higher than the same letters beside a name: whose they are is for the reader to choose.
 */
function formsOf(
	{ kind, name, initialism, initialismBasis }: EntityRow,
	spellings: readonly Spelling[],
): Named['forms'] {
	const letters = (basis: TieBasis | null): FormRole =>
		basis === 'initials' || basis === 'question' ? 'initials' : 'initialism';
	const forms: Named['forms'][number][] = [
		{ form: name, role: isInitialism(kind, name) ? 'initialism' : 'name' },
	];
	if (initialism !== null) forms.push({ form: initialism, role: letters(initialismBasis) });
	for (const { name: form, basis } of spellings)
		forms.push({ form, role: isInitialism(kind, form) ? letters(basis) : 'alias' });
	for (const full of kind === 'operation' ? [] : [name, ...spellings.map((spelling) => spelling.name)])
		if (!isInitialism(kind, full))
			for (const form of fittingLetters(full)) forms.push({ form, role: 'initials' });
	return forms.sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
}

/** Letters that a name may be asked for by: those of its telling words, and those of all (`MOD`, `DfT`). */
function fittingLetters(name: string): readonly string[] {
	const initials = initialsOf(name.replace(/\bUnited Kingdom\b/g, 'UK'));
	if (initials === null) return [];
	const every = name.split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 1));
	return [initials, every.join('').toUpperCase()];
}
