import type { Database } from 'better-sqlite3';

/** What the coming or going of documents changed. Row numbers are for use inside the archive and never leave the process. */
export interface Touched {
	/** Rows of `passages`, in the order of their ids, which is the order of their dates. */
	readonly passages: readonly number[];
	/** Rows of `entities` whose name, names, counts or dates changed, and new ones. */
	readonly entities: readonly number[];
	/** Rows of `entities` that are no more. Their rows are already gone. */
	readonly gone: readonly number[];
}

/**
 * An index that is made of what the archive keeps, and kept up to date in the very transaction that loads or takes out a
 * document. It owns its tables, named with its own prefix, and may read every other.
 */
export interface DerivedIndex {
	/** Prefix of its tables. */
	readonly name: string;
	/** Raised when the index is built otherwise than before: it is then made anew from what is stored. */
	readonly version: number;
	/** Makes its tables from nothing. Older tables of the same index have been dropped by `drop`. */
	readonly create: (db: Database) => void;
	readonly drop: (db: Database) => void;
	/** Passages came: of one document or, in a run of loads, of all that share the transaction. Entities are settled. */
	readonly add: (db: Database, touched: Touched) => void;
	/** Passages go; they still stand. What becomes of entities follows in `add` or `settle`. */
	readonly remove: (db: Database, touched: Touched) => void;
	/** Entities changed, and no passages came. */
	readonly settle: (db: Database, touched: Touched) => void;
	/** Before the file is written anew, for it has doubled: merges what would take less room as one, in a transaction of its own. */
	readonly pack?: (db: Database) => void;
}
