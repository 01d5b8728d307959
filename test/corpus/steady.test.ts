import { afterAll, expect, test } from 'vitest';
import { SteadyDatabase, steady } from '../../src/corpus/steady.ts';

const db = new SteadyDatabase(':memory:');
db.exec(`CREATE TABLE boats (id INTEGER PRIMARY KEY, port INTEGER, name TEXT);
	CREATE TABLE ports (id INTEGER PRIMARY KEY, name TEXT);
	CREATE INDEX boats_name ON boats (name) WHERE name IS NOT NULL;
	INSERT INTO ports VALUES (1, 'Whitmouth'), (2, 'Ebb?tide');
	INSERT INTO boats VALUES (7, 1, 'Gannet'), (8, 2, 'Skua')`);
afterAll(() => db.close());

test('every parameter of a question stands under a plus, and nothing else', () => {
	expect(steady('SELECT 1 FROM boats WHERE id BETWEEN ? AND ? AND port = :port LIMIT ?2')).toBe(
		'SELECT 1 FROM boats WHERE id BETWEEN +? AND +? AND port = +:port LIMIT +?2',
	);
	expect(steady(`SELECT '?', "a?b" FROM boats -- why?\nWHERE id = ?`)).toBe(
		`SELECT '?', "a?b" FROM boats -- why?\nWHERE id = +?`,
	);
	expect(steady('SELECT id FROM boats WHERE id = +?')).toBe('SELECT id FROM boats WHERE id = +?');
	expect(steady('INSERT INTO boats VALUES (?, ?, ?)')).toBe('INSERT INTO boats VALUES (?, ?, ?)');
});

test('the answers are the same, whatever is given', () => {
	const joined = db.prepare<[string | number, string | number]>(
		'SELECT b.id, p.name FROM boats b JOIN ports p ON p.id = b.port WHERE b.name = ? OR b.id = ?',
	);
	expect(joined.all('Gannet', 'Gannet')).toEqual([{ id: 7, name: 'Whitmouth' }]);
	expect(joined.all(8, 8)).toEqual([{ id: 8, name: 'Ebb?tide' }]);
	expect(joined.all('8', '8')).toEqual([{ id: 8, name: 'Ebb?tide' }]);
	const named = db.prepare<{ port: string }, string>(
		`SELECT b.name FROM boats b JOIN ports p ON p.id = b.port WHERE p.name = :port AND p.name <> 'Ebb?'`,
	);
	expect(named.pluck().all({ port: 'Ebb?tide' })).toEqual(['Skua']);
});

test('an index of a part of a table is still used', () => {
	const [plan] = db
		.prepare<[string], { detail: string }>('EXPLAIN QUERY PLAN SELECT id FROM boats WHERE name = ?')
		.all('Skua');
	expect(plan?.detail).toContain('USING COVERING INDEX boats_name');
});
