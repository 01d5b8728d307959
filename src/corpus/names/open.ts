import type { Database } from 'better-sqlite3';
import type { EntityKind } from '../../extract/facts.ts';
import { runsOf, squash, startsOf } from './letters.ts';
import type { NameEntry, NameIndex, Standing } from './name-index.ts';

/** Forms read at most of one start or one run of letters: what more of them share tells nothing. */
const SHARED = 300;
/** Forms read at most of all runs of letters of one query, the rarest runs first. */
const READ = 900;
/** Forms with one key, or of one entity: no more are read. */
const SAME = 50;
/** Sorts after every letter. */
const LAST = '\u{10FFFF}';

const ENTRY = 'e.entity AS entityId, e.kind, e.name, f.form, f.role, f.key, e.weight';
const FORMS = 'name_form f JOIN name_entity e ON e.id = f.owner';
const STANDING =
	'figures, roles, definitions, accounts, mentions, first_date AS firstDate, last_date AS lastDate';

/** The questions put to the index, by name: tests ask SQLite for the plan of each. */
export const NAME_QUERIES = {
	size: 'SELECT count(*) FROM name_form',
	formsOf: `SELECT ${ENTRY} FROM name_entity e JOIN name_form f ON f.owner = e.id WHERE e.entity = ? ORDER BY f.id LIMIT ${SAME}`,
	withKey: `SELECT ${ENTRY} FROM ${FORMS}
		WHERE f.kind IN ('operation', 'agency', 'term') AND f.squashed = ? LIMIT ${SAME}`,
	letters1: `SELECT ${ENTRY} FROM ${FORMS}
		WHERE f.kind = ? AND substr(f.squashed, 1, 1) = ? ORDER BY f.weight DESC LIMIT ?`,
	letters2: `SELECT ${ENTRY} FROM ${FORMS}
		WHERE f.kind = ? AND substr(f.squashed, 1, 2) = ? ORDER BY f.weight DESC LIMIT ?`,
	letters3: `SELECT ${ENTRY} FROM ${FORMS}
		WHERE f.kind = ? AND substr(f.squashed, 1, 3) = ? ORDER BY f.weight DESC LIMIT ?`,
	startingWith: `SELECT ${ENTRY} FROM ${FORMS} WHERE f.kind = ? AND f.squashed >= ? AND f.squashed < ? LIMIT ${SHARED}`,
	startingNear: `SELECT ${ENTRY} FROM ${FORMS} WHERE f.id IN (
		SELECT form FROM name_start WHERE start IN (?, ?, ?, ?, ?, ?, ?, ?) LIMIT ${SHARED}) LIMIT ?`,
	runSize: 'SELECT forms FROM name_run_size WHERE run = ?',
	run: 'SELECT form FROM name_run WHERE run = ? LIMIT ?',
	form: `SELECT ${ENTRY} FROM ${FORMS} WHERE f.id = ?`,
	all: `SELECT ${ENTRY} FROM ${FORMS} LIMIT ?`,
	mostDocumented: `SELECT entity AS entityId, kind, name, weight, ${STANDING} FROM name_entity
		WHERE kind = ? ORDER BY weight DESC, name LIMIT ? OFFSET ?`,
	standing: `SELECT ${STANDING} FROM name_entity WHERE entity = ?`,
	count: 'SELECT count(*) FROM name_entity WHERE kind = ?',
} as const;

/** @param db an open archive that holds the tables of `NAMES_SCHEMA`. Nothing is read before the first question. */
export function openNameIndex(db: Database): NameIndex {
	const prepared = new Map<string, ReturnType<Database['prepare']>>();
	function statement(name: keyof typeof NAME_QUERIES) {
		const held = prepared.get(name) ?? db.prepare(NAME_QUERIES[name]);
		prepared.set(name, held);
		return held;
	}
	const entries = (name: keyof typeof NAME_QUERIES, ...bound: unknown[]) =>
		statement(name).all(...bound) as NameEntry[];
	const number = (name: keyof typeof NAME_QUERIES, ...bound: unknown[]) =>
		(statement(name)
			.pluck()
			.get(...bound) as number | undefined) ?? 0;

	function starting(squashed: string, kind: EntityKind, limit: number): readonly NameEntry[] {
		if (squashed.length === 1) return entries('letters1', kind, squashed, limit);
		if (squashed.length === 2) return entries('letters2', kind, squashed, limit);
		if (squashed.length === 3) return entries('letters3', kind, squashed, limit);
		return entries('startingWith', kind, squashed, squashed + LAST);
	}

	return {
		size: () => number('size'),
		formsOf: (entityId) => entries('formsOf', entityId),
		withKey: (key) => entries('withKey', squash(key)),
		startingWith(key, kinds, limit) {
			const squashed = squash(key);
			if (squashed === '') return [];
			return kinds
				.flatMap((kind) => starting(squashed, kind, limit))
				.sort((one, other) => other.weight - one.weight)
				.slice(0, limit);
		},
		startingNear(key, limit) {
			const starts = startsOf(squash(key));
			const bound = Array.from({ length: 8 }, (_, at) => starts[at] ?? starts[0] ?? '');
			return entries('startingNear', ...bound, limit);
		},
		sharingLetters(key, limit) {
			const runs = runsOf(squash(key))
				.map((run) => ({ run, forms: number('runSize', run) }))
				.filter(({ forms }) => forms > 0)
				.sort((one, other) => one.forms - other.forms);
			const shared = new Map<number, number>();
			let read = 0;
			for (const { run, forms } of runs) {
				if (read + Math.min(forms, SHARED) > READ) break;
				read += forms;
				for (const form of statement('run').pluck().all(run, SHARED) as number[]) {
					shared.set(form, (shared.get(form) ?? 0) + 1);
				}
			}
			return [...shared]
				.sort(([, one], [, other]) => other - one)
				.slice(0, limit)
				.map(([form]) => statement('form').get(form) as NameEntry);
		},
		all: (limit) => entries('all', limit),
		mostDocumented: (kinds, limit, offset) =>
			kinds
				.flatMap((kind) => entries('mostDocumented', kind, limit + offset, 0))
				.sort((one, other) => other.weight - one.weight)
				.slice(offset, offset + limit) as never,
		standing: (entityId) => (statement('standing').get(entityId) as Standing | undefined) ?? null,
		count: (kind) => number('count', kind),
	};
}
