import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keeper } from '../../src/corpus/keep.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { page } from './pages.ts';

let folder: string;
let path: string;
let seeds: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seeds-'));
	path = join(folder, 'data', 'archive.sqlite');
	seeds = join(folder, 'seeds');
	cpSync('seeds', seeds, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function names(): readonly unknown[] {
	const archive = openArchive(path);
	const found = archive.db.prepare('SELECT name FROM documents ORDER BY name').pluck().all();
	archive.close();
	return found;
}

function ingest(name: string, text: string): void {
	const writer = openWriter(path);
	keeper(writer).take({ bytes: Buffer.from(text), hints: { name }, origin: join(folder, name) });
	writer.close();
}

const own = page(
	'Salt',
	'Monday 4 March 2002',
	'41001',
	'what was seized.',
	'Operation Lantern led to 12 arrests.',
);

test('a document loaded by hand and a seed changed since are both there after the next start', () => {
	ensureSeeds(path, seeds);
	ingest('own.txt', own);
	const [first = ''] = names() as string[];
	writeFileSync(
		join(seeds, first),
		page('Salt', 'Tuesday 5 March 2002', '41002', 'what else.', 'Operation Lantern 2 led to 30 arrests.'),
	);
	ensureSeeds(path, seeds);
	expect(names()).toHaveLength(3);
	const archive = openArchive(path);
	for (const id of ['o:lantern', 'o:lantern-2']) {
		const entity = archive.entity(id);
		expect(entity && archive.figures(entity).map(({ value }) => value), id).toEqual([
			id === 'o:lantern' ? 12 : 30,
		]);
	}
	archive.close();
});

test('a seed that ships no more goes, unless it was loaded by hand', () => {
	ensureSeeds(path, seeds);
	const [gone = '', kept = ''] = names() as string[];
	ingest(kept, readFileSync(join(seeds, kept), 'utf8'));
	for (const name of [gone, kept]) rmSync(join(seeds, name));
	writeFileSync(join(seeds, 'addresses.json'), '{}');
	ensureSeeds(path, seeds);
	expect(names()).toEqual([kept]);
});

test('a seed loaded by hand before the first start is there once, with its address', () => {
	const [name = ''] = Object.keys(JSON.parse(readFileSync(join(seeds, 'addresses.json'), 'utf8')));
	ingest(name, readFileSync(join(seeds, name), 'utf8'));
	ensureSeeds(path, seeds);
	expect(names()).toHaveLength(2);
	const archive = openArchive(path);
	expect(archive.db.prepare('SELECT count(*) FROM documents WHERE url IS NULL').pluck().get()).toBe(0);
	archive.close();
});

test('a start that finds all as it should be writes nothing, and so needs no lock', () => {
	ensureSeeds(path, seeds);
	const busy = openWriter(path);
	ensureSeeds(path, seeds);
	busy.close();
});

test('what another version read is read again, and nothing is dropped', () => {
	ensureSeeds(path, seeds);
	ingest('own.txt', own);
	const before = dump();
	const writer = openWriter(path);
	writer.db.exec(
		`UPDATE documents SET read_by = 'older'; DELETE FROM mentions; UPDATE readings SET facts = x'00'`,
	);
	writer.close();
	ensureSeeds(path, seeds);
	expect(dump()).toEqual(before);
});

test('what an older version of the tables held is carried over, and nothing is dropped', () => {
	ensureSeeds(path, seeds);
	ingest('own.txt', own);
	const before = dump();
	const writer = openWriter(path);
	writer.db.exec(`INSERT INTO withheld (id) VALUES ('abc'); ALTER TABLE facts DROP COLUMN position; DROP TABLE ties;
		CREATE VIRTUAL TABLE elder USING fts5(words)`);
	writer.db.pragma('user_version = 1');
	writer.close();
	const archive = openArchive(path);
	expect(archive.extent()).toMatchObject({ documents: 3, withheld: 1 });
	expect(
		archive.db.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE '%old_%' OR name = 'elder'`).all(),
	).toEqual([]);
	archive.close();
	expect(dump()).toEqual(before);
});

function dump(): unknown {
	const archive = openArchive(path);
	const rows = [
		'SELECT name, url, seed, origin, sha256, read_by FROM documents ORDER BY name',
		'SELECT id, kind, start FROM facts ORDER BY id, start',
		'SELECT facts FROM readings ORDER BY id',
	];
	const found = rows.map((sql) => archive.db.prepare(sql).all());
	archive.close();
	return found;
}

test.each<[string, (folder: string) => void, RegExp]>([
	['is missing', (at) => rmSync(at, { recursive: true }), /no documents/],
	[
		'has lost its documents and kept their list',
		(at) => {
			for (const name of readdirSync(at)) if (name !== 'addresses.json') rmSync(join(at, name));
			writeFileSync(join(at, 'addresses.json'), '{"lost.txt": "https://hansard.parliament.uk/x"}');
		},
		/no documents/,
	],
	[
		'has a list that is broken',
		(at) => writeFileSync(join(at, 'addresses.json'), '<html>log in</html>'),
		/addresses\.json is broken/,
	],
	[
		'has a list of another shape',
		(at) => writeFileSync(join(at, 'addresses.json'), '[1]'),
		/addresses\.json is broken/,
	],
	['has a folder where a document should be', (at) => mkdirSync(join(at, 'more.txt')), /cannot be read/],
])('a folder of documents that %s takes nothing out of an archive, and stops nothing', (_, befall, told) => {
	ensureSeeds(path, seeds);
	ingest('own.txt', own);
	const before = names();
	befall(seeds);
	const said: string[] = [];
	ensureSeeds(path, seeds, (sentence) => said.push(sentence));
	expect(names()).toEqual(before);
	expect(said.join()).toMatch(told);
	rmSync(path);
	ensureSeeds(path, seeds);
	expect(names()).toEqual([]);
});

test('a document that ships and is cut leaves the one before it', () => {
	ensureSeeds(path, seeds);
	const before = names();
	writeFileSync(join(seeds, 'cut.xml'), '<?xml version="1.0"?>\n<publicwhip><minor-heading id="x">Ha');
	const said: string[] = [];
	ensureSeeds(path, seeds, (sentence) => said.push(sentence));
	expect(names()).toEqual(before);
	expect(said.join()).toContain('cut.xml');
});
