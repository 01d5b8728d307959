import type { Database } from 'better-sqlite3';

/** @returns what tells one state of an archive from another: commits of others show in `data_version`, our own in `total_changes()`. */
export function stateOf(db: Database): () => string {
	const version = db.prepare('PRAGMA data_version').pluck();
	const changes = db.prepare('SELECT total_changes()').pluck();
	return () => `${version.get()} ${changes.get()}`;
}
