import { entityKinds } from '../../kinds.ts';
import { HASHED_COLUMNS } from '../hashed.ts';
import type { FormRole } from './name-index.ts';

/** Kinds and roles are kept as their places in these lists: as words they would stand in each row of three indexes. */
export const KINDS = entityKinds;
export const ROLES: readonly FormRole[] = ['name', 'alias', 'initialism', 'initials'];

/** Forms that weigh more are also kept by their first letters, in the order of their weights: a few in a hundred. */
export const HEAVY = 40;

/**
 * The index of names: nothing in it is a fact, all of it can be made again from `entities` and `names`.
 *
 * `squashed` is a form's key without spaces. `name_starts` holds the start of each form, the same less one letter, and
 * how it sounds (`startsOf`); `name_runs` for each run of three letters (`runsOf`) the forms that hold it, as 16-bit numbers in order, a row
 * for each 65,536 forms: their length tells which runs are rare and read first. A form that is gone leaves its number
 * in `name_starts` and `name_runs`, where it leads to nothing; numbers are never given twice.
 *
 * A form's key is `nameKey` of it. It repeats kind and weight of its entity, for a look-up is the quicker the fewer tables it opens.
 */
export const NAMES_SCHEMA = `
CREATE TABLE name_forms (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	entity INTEGER NOT NULL,     -- entities.row
	kind INTEGER NOT NULL,       -- place in KINDS
	weight INTEGER NOT NULL,     -- larger where more is on record
	role INTEGER NOT NULL,       -- place in ROLES
	form TEXT NOT NULL,
	squashed TEXT NOT NULL
) STRICT;
CREATE INDEX name_forms_entity ON name_forms (entity);
CREATE INDEX name_forms_squashed ON name_forms (kind, squashed);
CREATE INDEX name_forms_letter_1 ON name_forms (kind, substr(squashed, 1, 1), weight DESC) WHERE weight > ${HEAVY};
CREATE INDEX name_forms_letter_2 ON name_forms (kind, substr(squashed, 1, 2), weight DESC) WHERE weight > ${HEAVY};
CREATE INDEX name_forms_letter_3 ON name_forms (kind, substr(squashed, 1, 3), weight DESC) WHERE weight > ${HEAVY};

CREATE TABLE name_starts (${HASHED_COLUMNS}) STRICT; -- name_forms.id under starts

CREATE TABLE name_runs (
	run TEXT NOT NULL,
	block INTEGER NOT NULL,
	forms BLOB NOT NULL,
	PRIMARY KEY (run, block)
) STRICT, WITHOUT ROWID;
`;

export const NAMES_TABLES = ['name_runs', 'name_starts', 'name_forms'] as const;
