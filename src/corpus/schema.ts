/** Raised with every change of a table: an archive of an older version is carried over when it is next opened. */
export const SCHEMA_VERSION = 13;

/** What was taken back: it outlives every change of the tables. */
export const WITHHELD_SCHEMA = `
CREATE TABLE IF NOT EXISTS withheld (
	id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What each said and where, place by place: see ReadingTold in withheld.ts.
CREATE TABLE IF NOT EXISTS withheld_readings (
	withheld TEXT NOT NULL REFERENCES withheld,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	document TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	content TEXT,
	quote TEXT NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (kind, value, withheld, document, start)
) STRICT, WITHOUT ROWID;
`;

/**
 * The tables. Text is kept once, in `blocks`. It is cut into `passages` where exchanges and contributions begin and end: a document's
 * stored text is its passages in order of `start`. Offsets and lengths are UTF-16 code units of the document's stored text.
 *
 * A passage's id is its sitting day times 2^20 plus a number within that day (`passageIds`), so that ids run in the order of
 * dates whenever a document is loaded; passages without a date come first.
 *
 * Row numbers (`documents.id`, `passages.id`, `entities.row` ...) never leave the process.
 */
export const SCHEMA = `
CREATE TABLE documents (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,
	url TEXT,
	form TEXT NOT NULL,
	origin TEXT,                 -- absolute path it was read from; null for seeds and standard input
	seed INTEGER NOT NULL,       -- 1 where it came with the project and nobody has loaded it since
	hints TEXT NOT NULL,         -- JSON: what was said of it when it was read
	bytes_sha256 TEXT NOT NULL,
	sha256 TEXT NOT NULL,        -- of the stored text, as UTF-8
	length INTEGER NOT NULL,
	exchanges INTEGER NOT NULL,
	without_date INTEGER NOT NULL,   -- 1 where a section's sitting date is not in the copy
	without_column INTEGER NOT NULL, -- 1 where no contribution has a column
	read_by TEXT NOT NULL        -- version of the readers and the extractor that gave its sections and facts
) STRICT;
CREATE INDEX documents_bytes ON documents (bytes_sha256);
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE INDEX documents_origin ON documents (origin) WHERE origin IS NOT NULL;
CREATE INDEX documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_read_by ON documents (read_by);

-- A document's sections as JSON, compressed: what the extractor is given again.
CREATE TABLE structures (
	document INTEGER PRIMARY KEY REFERENCES documents,
	sections BLOB NOT NULL
) STRICT;

CREATE TABLE sections (
	id INTEGER PRIMARY KEY,
	document INTEGER NOT NULL REFERENCES documents,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	house TEXT,
	house_inferred INTEGER NOT NULL,
	sitting_date TEXT,
	volume TEXT,
	business TEXT,
	"column" TEXT,
	url TEXT,
	title TEXT,
	headings TEXT NOT NULL,      -- JSON
	damage TEXT NOT NULL         -- JSON
) STRICT;
CREATE UNIQUE INDEX sections_document ON sections (document, position);
CREATE INDEX sections_date ON sections (sitting_date);
CREATE INDEX sections_volume ON sections (volume) WHERE volume IS NOT NULL;

-- One row: what text, and what was read of it, is packed beside (dictionary.ts). Compressed.
CREATE TABLE dictionary (
	words BLOB NOT NULL,
	readings BLOB NOT NULL
) STRICT;

-- The text of some passages of one document that stand one after another, and the record of each (record.ts), a line for one. Compressed.
CREATE TABLE blocks (
	id INTEGER PRIMARY KEY,
	start INTEGER NOT NULL,
	records BLOB NOT NULL,
	text BLOB NOT NULL
) STRICT;

CREATE TABLE passages (
	id INTEGER PRIMARY KEY,
	document INTEGER NOT NULL REFERENCES documents,
	section INTEGER REFERENCES sections, -- null for words outside any section
	kind TEXT NOT NULL,          -- 'exchange', 'contribution' (a speech or statement outside any exchange), 'between' (headings)
	start INTEGER NOT NULL,
	content TEXT,                -- id made of what it holds: several pages may hold one exchange; null for headings
	length INTEGER NOT NULL,
	block INTEGER NOT NULL REFERENCES blocks,
	place INTEGER NOT NULL,      -- which of its block's passages it is, from 0
	first_fact INTEGER,          -- facts.row: those of a passage stand together. Null where there are none
	last_fact INTEGER
) STRICT;
CREATE INDEX passages_place ON passages (document, start);
CREATE INDEX passages_section ON passages (section);
CREATE INDEX passages_content ON passages (content) WHERE content IS NOT NULL;

CREATE TABLE uins (
	uin TEXT NOT NULL,           -- upper case
	passage INTEGER NOT NULL REFERENCES passages,
	PRIMARY KEY (uin, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX uins_passage ON uins (passage);

CREATE TABLE columns (
	"column" TEXT NOT NULL,      -- upper case
	passage INTEGER NOT NULL REFERENCES passages,
	PRIMARY KEY ("column", passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX columns_passage ON columns (passage);

CREATE TABLE facts (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL,            -- made of kind, quote and reading: one fact on many pages has many rows
	kind TEXT NOT NULL,
	passage INTEGER NOT NULL REFERENCES passages,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	withheld INTEGER NOT NULL,
	position INTEGER NOT NULL    -- among its passage's readings
) STRICT;
-- Whole ids would take twice the room, and half of one tells as good as all: see factsWithId in reading.ts.
CREATE INDEX facts_id ON facts (substr(id, 1, 6));

-- What was read out of some passages of one block: the facts of each without their places, as a JSON list. Compressed beside the block's
-- text (readings.ts), with which they have most of their words in common.
CREATE TABLE readings (
	id INTEGER PRIMARY KEY,      -- the block times 256, and the place of the first of these passages
	facts BLOB NOT NULL
) STRICT;

-- Under which names a fact is found.
CREATE TABLE subjects (
	kind TEXT NOT NULL,          -- see FactSubject in subjects.ts
	key TEXT NOT NULL,
	fact_kind TEXT NOT NULL,
	fact INTEGER NOT NULL REFERENCES facts (row),
	name INTEGER REFERENCES names, -- of an operation, body or term
	PRIMARY KEY (kind, key, fact_kind, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX subjects_fact ON subjects (fact);

-- Every spelling of a name, each once: looked for among those of its key, which spares an index of its own.
CREATE TABLE names (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	key TEXT NOT NULL,
	name TEXT NOT NULL,
	loose TEXT NOT NULL,         -- key without small words and plurals (name-forms.ts)
	initials TEXT,               -- key of its own letters, for a name of several words
	mentions INTEGER NOT NULL,
	uses INTEGER NOT NULL        -- as a fact's subject or in a link
) STRICT;
CREATE INDEX names_key ON names (kind, key);
CREATE INDEX names_loose ON names (loose);
CREATE INDEX names_initials ON names (kind, initials) WHERE initials IS NOT NULL;

CREATE TABLE mentions (
	name INTEGER NOT NULL REFERENCES names,
	passage INTEGER NOT NULL REFERENCES passages,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	asked INTEGER NOT NULL,
	bare INTEGER NOT NULL,       -- 1 where the words around it gave no fact of it
	PRIMARY KEY (name, passage, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_passage ON mentions (passage);

-- Evidence that two names are one, place by place ...
CREATE TABLE links (
	row INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	key TEXT NOT NULL,
	other_key TEXT NOT NULL,
	basis TEXT NOT NULL,         -- NameLink.basis
	name INTEGER NOT NULL REFERENCES names,
	other INTEGER NOT NULL REFERENCES names,
	passage INTEGER NOT NULL REFERENCES passages,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL
) STRICT;
CREATE INDEX links_key ON links (kind, key, basis, other_key);
CREATE INDEX links_passage ON links (passage);

-- ... and pair by pair, however many places show it.
CREATE TABLE ties (
	kind TEXT NOT NULL,
	other_key TEXT NOT NULL,
	basis TEXT NOT NULL,
	loose TEXT NOT NULL,         -- of the key
	key TEXT NOT NULL,
	places INTEGER NOT NULL,
	PRIMARY KEY (kind, other_key, basis, loose, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX ties_key ON ties (kind, key, basis);

-- Operations, bodies and terms: names joined by evidence, settled again whenever a document that names them comes or goes.
CREATE TABLE entities (
	row INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	root INTEGER NOT NULL UNIQUE, -- entity_keys.row of the key that its other keys are tied to
	id TEXT NOT NULL,            -- see entity-id.ts; no two have the same
	name TEXT NOT NULL,
	initialism TEXT,
	initialism_basis TEXT,
	facts INTEGER NOT NULL,      -- sum of its tallies
	mentions INTEGER NOT NULL,
	first_date TEXT,
	last_date TEXT,
	documented INTEGER NOT NULL  -- facts first, then mentions
) STRICT;
CREATE INDEX entities_documented ON entities (kind, documented DESC, id);

-- Every key of a name, and the entity it leads to. An id made of any of an entity's names finds it.
CREATE TABLE entity_keys (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL,
	key TEXT NOT NULL,
	owner TEXT,                  -- id of the key it is tied to, of whatever kind; null where it stands by itself
	basis TEXT NOT NULL,         -- 'named' where it stands by itself or is the same name, else 'printed', 'question', 'initials'
	root INTEGER NOT NULL,       -- entities.root
	mentions INTEGER NOT NULL,
	bare INTEGER NOT NULL        -- mentions that gave no fact
) STRICT;
CREATE INDEX entity_keys_root ON entity_keys (root);
CREATE INDEX entity_keys_owner ON entity_keys (owner) WHERE owner IS NOT NULL;

-- How many facts of a kind are on record under a key, and of an entity; no row where there are none.
CREATE TABLE key_tallies (
	id TEXT NOT NULL,            -- entity_keys.id
	fact_kind TEXT NOT NULL,
	facts INTEGER NOT NULL,
	PRIMARY KEY (id, fact_kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_tallies (
	entity INTEGER NOT NULL REFERENCES entities (row),
	fact_kind TEXT NOT NULL,
	facts INTEGER NOT NULL,
	PRIMARY KEY (entity, fact_kind)
) STRICT, WITHOUT ROWID;

${WITHHELD_SCHEMA}
-- Other ids under which a withheld reading is read now.
CREATE TABLE withheld_as (
	id TEXT NOT NULL,            -- facts.id
	withheld TEXT NOT NULL,
	PRIMARY KEY (id, withheld)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS removed (
	sha256 TEXT NOT NULL PRIMARY KEY, -- of the stored text
	bytes_sha256 TEXT NOT NULL,
	name TEXT NOT NULL,
	url TEXT,
	origin TEXT
) STRICT, WITHOUT ROWID;

-- Derived indexes and the version each was built by.
CREATE TABLE derived (
	name TEXT NOT NULL PRIMARY KEY,
	version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
