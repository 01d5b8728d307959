/**
 * The index of names: nothing in it is a fact, all of it can be made again from the entities.
 * `squashed` is the key without spaces. `name_start` holds the starts of each form less one letter, `name_run` its runs of three
 * letters and `name_run_size` how many forms share a run, so that the rarest are read first. A form repeats the kind and weight
 * of its owner, so that one index gives the most documented names of a kind that start with a letter.
 */
export const NAMES_SCHEMA = `
	CREATE TABLE name_entity (
		id INTEGER PRIMARY KEY,
		entity TEXT NOT NULL UNIQUE,
		kind TEXT NOT NULL,
		name TEXT NOT NULL,
		weight INTEGER NOT NULL,
		figures INTEGER NOT NULL,
		roles INTEGER NOT NULL,
		definitions INTEGER NOT NULL,
		accounts INTEGER NOT NULL,
		mentions INTEGER NOT NULL,
		first_date TEXT,
		last_date TEXT
	) STRICT;
	CREATE INDEX name_entity_weight ON name_entity (kind, weight DESC, name);
	CREATE TABLE name_form (
		id INTEGER PRIMARY KEY,
		owner INTEGER NOT NULL,
		kind TEXT NOT NULL,
		weight INTEGER NOT NULL,
		form TEXT NOT NULL,
		role TEXT NOT NULL,
		key TEXT NOT NULL,
		squashed TEXT NOT NULL
	) STRICT;
	CREATE INDEX name_form_owner ON name_form (owner);
	CREATE INDEX name_form_squashed ON name_form (kind, squashed);
	CREATE INDEX name_form_letter_1 ON name_form (kind, substr(squashed, 1, 1), weight DESC);
	CREATE INDEX name_form_letter_2 ON name_form (kind, substr(squashed, 1, 2), weight DESC);
	CREATE INDEX name_form_letter_3 ON name_form (kind, substr(squashed, 1, 3), weight DESC);
	CREATE TABLE name_start (
		start TEXT NOT NULL,
		form INTEGER NOT NULL,
		PRIMARY KEY (start, form)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE name_run (
		run TEXT NOT NULL,
		form INTEGER NOT NULL,
		PRIMARY KEY (run, form)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE name_run_size (
		run TEXT PRIMARY KEY,
		forms INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
`;
