import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	lstatSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp, restore } from '../../src/corpus/backup.ts';
import { openForWriting } from '../../src/corpus/database.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { openAnyArchive } from '../../src/corpus/opening.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { SCHEMA_VERSION } from '../../src/corpus/schema.ts';
import { type Finding, verifyFile } from '../../src/corpus/verify.ts';
import { openWriter, type Writer } from '../../src/corpus/writer.ts';
import { UserError } from '../../src/errors.ts';
import { damageText } from '../support/stored-text.ts';

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'backup-'));
	path = join(folder, 'archive.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (title: string, day: number, words: string) => ({
	name: `${title}.txt`,
	text: `Skip to main content\n\n${title}\n\nVolume 460: debated on ${day} May 2007\n\nTo ask what is known of ${title}. (10000${day})\n\n${words}`,
});
const harbours = page(
	'Harbours',
	1,
	'The Harbour Crime Agency (HCA) is responsible for the register. Operation Kittiwake seized 412 boats.',
);
const mills = page('Mills', 2, 'The Oat Grading Authority licenses 1,230 millers.');

function load(writer: Writer, ...documents: { name: string; text: string }[]): void {
	const { take } = keeper(writer);
	for (const { name, text } of documents)
		take({ bytes: Buffer.from(text), hints: { name, url: null }, origin: null });
	writer.finish();
}

function made(at: string, ...documents: { name: string; text: string }[]): void {
	const writer = openWriter(at);
	load(writer, ...documents);
	writer.close();
}

function documentsIn(at: string): string[] {
	const db = new Database(at, { readonly: true });
	const names = db.prepare('SELECT name FROM documents ORDER BY name').pluck().all() as string[];
	db.close();
	return names;
}

function makeOlder(at: string): void {
	const db = new Database(at);
	db.pragma(`user_version = ${SCHEMA_VERSION - 1}`);
	db.close();
}

const found = (at: string): readonly Finding[] => [...verifyFile(at)];

describe('a backup', () => {
	test('is the archive as it stands, taken while others read it and load into it', () => {
		made(path, harbours);
		const reader = openArchive(path);
		const writer = openWriter(path);
		load(writer, mills);
		writer.db.exec('BEGIN IMMEDIATE');
		writer.db.prepare(`UPDATE documents SET name = 'half done' WHERE id = 1`).run();
		const to = join(folder, 'backup.sqlite');
		expect(backUp(path, to)).toEqual({ documents: 2 });
		writer.db.exec('ROLLBACK');
		writer.close();
		reader.close();
		expect(documentsIn(to)).toEqual(['Harbours.txt', 'Mills.txt']);
		expect(existsSync(`${to}-wal`)).toBe(false);
		expect(found(to)).toEqual([]);
	});

	test('takes the place of an older one only when it is whole, and never that of the archive', () => {
		made(path, harbours);
		const to = join(folder, 'backup.sqlite');
		writeFileSync(to, 'an older backup');
		expect(() => backUp(join(folder, 'nothing.sqlite'), to)).toThrow(UserError);
		expect(readFileSync(to, 'utf8')).toBe('an older backup');
		backUp(path, to);
		expect(documentsIn(to)).toEqual(['Harbours.txt']);
		expect(() => backUp(path, path)).toThrow(/name another file/);
		symlinkSync(path, join(folder, 'alias.sqlite'));
		expect(() => backUp(path, join(folder, 'alias.sqlite'))).toThrow(/name another file/);
	});

	test('that cannot be written is told in a sentence', () => {
		made(path, harbours);
		expect(() => backUp(path, join(folder, 'no such folder', 'backup.sqlite'))).toThrow(UserError);
		expect(() => backUp(path, join(folder, 'x'.repeat(300)))).toThrow(UserError);
	});
});

describe('restoring', () => {
	// A restored file beside the log of the file before it was silently damaged: the log was read as its own.
	test('clears a log that the old archive left behind, and keeps both together', () => {
		made(path, mills);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		// An archive whose process was killed: what was loaded last stands in the log alone.
		const crashed = join(folder, 'crashed.sqlite');
		made(crashed, harbours);
		const db = new Database(crashed);
		db.pragma('wal_autocheckpoint = 0');
		db.prepare(`UPDATE documents SET name = 'Renamed.txt'`).run();
		for (const beside of ['', '-wal']) copyFileSync(`${crashed}${beside}`, `${path}${beside}`);
		db.close();
		expect(restore(backup, path)).toEqual({ documents: 1 });
		expect(documentsIn(path)).toEqual(['Mills.txt']);
		expect(found(path)).toEqual([]);
		expect(documentsIn(`${path}.before`)).toEqual(['Renamed.txt']);
	});

	test('takes the place of a damaged archive', () => {
		made(path, harbours);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		writeFileSync(path, Buffer.alloc(50_000, 'damage'));
		writeFileSync(`${path}-wal`, 'stale');
		expect(restore(backup, path)).toEqual({ documents: 1 });
		expect(existsSync(`${path}-wal`)).toBe(false);
		expect(found(path)).toEqual([]);
	});

	test('of a damaged backup changes nothing, and says what is wrong', () => {
		made(path, harbours);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		const db = new Database(backup);
		damageText(db, '412', '421');
		db.close();
		expect(restore(backup, path)).toMatchObject({
			wrong: [{ what: expect.stringContaining('Harbours.txt') }],
		});
		expect(documentsIn(path)).toEqual(['Harbours.txt']);
		expect(existsSync(`${path}.part`)).toBe(false);
		writeFileSync(backup, 'no archive at all');
		expect(() => restore(backup, path)).toThrow(UserError);
	});

	test('waits for nobody who is loading', () => {
		made(path, harbours);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		const { close } = openForWriting(path);
		expect(() => restore(backup, path)).toThrow(/Another process is loading/);
		close();
	});

	test('over an archive of an older version keeps that one as it was, for the version that made it', () => {
		made(path, harbours);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		makeOlder(path);
		restore(backup, path);
		const before = new Database(`${path}.before`, { readonly: true });
		expect(before.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION - 1);
		before.close();
	});

	// The file stayed where it was, with its log, and the name became another file.
	test("under another name than the file's puts the backup in the place of the file", () => {
		made(path, mills);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		const elsewhere = join(folder, 'elsewhere.sqlite');
		made(elsewhere, harbours);
		const alias = join(folder, 'alias.sqlite');
		symlinkSync(elsewhere, alias);
		restore(backup, alias);
		expect(lstatSync(alias).isSymbolicLink()).toBe(true);
		expect(documentsIn(elsewhere)).toEqual(['Mills.txt']);
		expect(documentsIn(`${elsewhere}.before`)).toEqual(['Harbours.txt']);
	});

	test('makes an archive where there is none', () => {
		made(path, harbours);
		const backup = join(folder, 'backup.sqlite');
		backUp(path, backup);
		const elsewhere = join(folder, 'elsewhere.sqlite');
		writeFileSync(`${elsewhere}-wal`, 'stale');
		expect(restore(backup, elsewhere)).toEqual({ documents: 1 });
		expect(documentsIn(elsewhere)).toEqual(['Harbours.txt']);
	});
});

describe('verifying', () => {
	/** What is found once this was done to a sound archive. */
	function after(damage: string | ((db: Database.Database) => void)): string[] {
		made(path, harbours, mills);
		expect(found(path)).toEqual([]);
		const db = new Database(path);
		db.pragma('foreign_keys = OFF');
		if (typeof damage === 'string') db.exec(damage);
		else damage(db);
		db.close();
		return found(path).map(({ what }) => what);
	}

	test.each<[string, string | ((db: Database.Database) => void), RegExp]>([
		['a text that was changed', (db) => damageText(db, '412', '421'), /text of Harbours\.txt/],
		[
			'a text that cannot be unpacked',
			'UPDATE blocks SET text = substr(text, 1, 40) WHERE id = 1',
			/text of Harbours\.txt/,
		],
		[
			'a passage that is gone',
			`DELETE FROM passages WHERE id = (SELECT min(passages.id) FROM passages
				JOIN documents ON documents.id = document WHERE name = 'Harbours.txt' AND kind = 'exchange')`,
			/text of Harbours\.txt/,
		],
		['a reference to nothing', 'UPDATE sections SET document = 999 WHERE id = 1', /refers to nothing/],
		[
			'a word that leads nowhere',
			'DELETE FROM words_postings WHERE id = (SELECT max(id) FROM words_postings)',
			/index of words/,
		],
		[
			'a count of words that is wrong',
			'UPDATE words_stems SET passages = passages + 1 WHERE id = 1',
			/index of words/,
		],
		[
			'a passage that cannot be searched',
			'DELETE FROM words_text WHERE rowid = (SELECT max(rowid) FROM words_text)',
			/index of words/,
		],
		['a name that is not found', 'DELETE FROM name_forms WHERE id = 1', /index of names/],
		[
			'a name that is not found by its start',
			'DELETE FROM name_starts WHERE part = (SELECT min(part) FROM name_starts)',
			/index of names/,
		],
		['a name that is not found by its letters', 'DELETE FROM name_runs', /index of names/],
	])('finds %s', (_, sql, what) => {
		const findings = after(sql);
		expect(
			findings.some((finding) => what.test(finding)),
			findings.join('\n'),
		).toBe(true);
	});

	test('finds a file whose pages are damaged', () => {
		made(path, harbours, mills);
		const bytes = readFileSync(path);
		bytes.fill(0xee, 8192 * 4, 8192 * 9);
		writeFileSync(path, bytes);
		expect(found(path)).toContainEqual(expect.objectContaining({ remedy: 'restore' }));
	});

	test('finds nothing in an archive that documents came into and went out of', () => {
		made(path, harbours, mills);
		const writer = openWriter(path);
		writer.unload('Harbours.txt');
		load(writer, harbours);
		writer.unload('Mills.txt');
		writer.finish();
		writer.close();
		expect(found(path)).toEqual([]);
	});
});

describe('an archive whose last load ended without a word', () => {
	test('is looked over, and read where it is sound', () => {
		made(path, harbours);
		writeFileSync(`${path}-loading`, '');
		const said: string[] = [];
		openAnyArchive(path, false, (sentence) => said.push(sentence)).close();
		expect(said.join()).toContain('looked over');
		openAnyArchive(path, false, (sentence) => said.push(sentence)).close();
		expect(said).toHaveLength(1);
	});

	test('is not read where it is damaged, and stays marked', () => {
		made(path, harbours, mills);
		const bytes = readFileSync(path);
		bytes.fill(0xee, 8192 * 4, 8192 * 9);
		writeFileSync(path, bytes);
		writeFileSync(`${path}-loading`, '');
		for (let time = 0; time < 2; time += 1)
			expect(() => openAnyArchive(path, false, () => {})).toThrow(/damaged.*restore/);
	});

	test('is said to be looked over only where nobody is loading', () => {
		made(path, harbours);
		const { close } = openForWriting(path);
		const said: string[] = [];
		openAnyArchive(path, false, (sentence) => said.push(sentence)).close();
		expect(said).toEqual([]);
		close();
	});

	test('and that is of an older version is looked over first, and carried over with a backup', () => {
		made(path, harbours);
		makeOlder(path);
		writeFileSync(`${path}-loading`, '');
		openAnyArchive(path, false, () => {}).close();
		expect(documentsIn(`${path}.v${SCHEMA_VERSION - 1}`)).toEqual(['Harbours.txt']);
	});

	test('is marked only as long as somebody loads', () => {
		const { close } = openForWriting(path);
		expect(existsSync(`${path}-loading`)).toBe(true);
		close();
		expect(existsSync(`${path}-loading`)).toBe(false);
	});
});

test('an archive of an older version is carried over, after it was said what that takes and a backup was kept', () => {
	made(path, harbours, mills);
	makeOlder(path);
	const said: string[] = [];
	const archive = openAnyArchive(path, false, (sentence) => said.push(sentence));
	expect(archive.extent().documents).toBe(2);
	archive.close();
	const kept = `${path}.v${SCHEMA_VERSION - 1}`;
	expect(said.join()).toMatch(/about a minute, and \d+ MB of disk/);
	expect(said.join()).toContain(kept);
	expect(documentsIn(kept)).toEqual(['Harbours.txt', 'Mills.txt']);
	const before = said.length;
	openAnyArchive(path, false, (sentence) => said.push(sentence)).close();
	expect(said).toHaveLength(before);
});

test('or a copy of it is, while those who have it open read on, and is put in its place', () => {
	made(path, harbours, mills);
	makeOlder(path);
	const older = new Database(path, { readonly: true });
	const script = join(import.meta.dirname, '..', '..', 'src', 'upgrade.ts');
	const upgrade = () => spawnSync(process.execPath, [script, '--db', path], { encoding: 'utf8' });
	const { stdout, stderr } = upgrade();
	expect(stderr).toMatch(/about a minute, and \d+ MB of disk[\s\S]*2 of 2 documents read again/);
	expect(stdout).toContain(`npm run restore -- ${path}.next`);
	expect(older.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION - 1);
	expect(older.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(2);
	expect(restore(`${path}.next`, path)).toEqual({ documents: 2 });
	older.close();
	expect(found(path)).toEqual([]);
	expect(upgrade().stdout).toContain('nothing to carry over');
});

test('so it is where a load comes first', () => {
	made(path, harbours);
	makeOlder(path);
	const said: string[] = [];
	openWriter(path, undefined, 0, (sentence) => said.push(sentence)).close();
	expect(said.join()).toMatch(/about a minute, and \d+ MB of disk/);
	expect(documentsIn(`${path}.v${SCHEMA_VERSION - 1}`)).toEqual(['Harbours.txt']);
});

test('one archive under two names has one writer', () => {
	made(path, harbours);
	const alias = join(folder, 'alias.sqlite');
	symlinkSync(path, alias);
	const { close } = openForWriting(path);
	expect(() => openForWriting(alias)).toThrow(/Another process is loading/);
	close();
});

test('the log is cut back once a load has ended, though a bot reads on', () => {
	made(path, harbours);
	const reader = openArchive(path);
	reader.extent();
	const writer = openWriter(path);
	load(writer, mills);
	writer.close();
	expect(readFileSync(`${path}-wal`).length).toBe(0);
	reader.close();
});

const mountable = process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;

describe.skipIf(!mountable)('on a medium that cannot be written', () => {
	/** What `ask` prints where this folder, or this file alone, is mounted for reading only. */
	function askReadOnly(mounted = folder): string {
		const root = join(import.meta.dirname, '..', '..');
		const asking = `mount --bind "${mounted}" "${mounted}" && mount -o remount,ro,bind "${mounted}" && exec "${process.execPath}" "${root}/src/ask.ts" "/about"`;
		const { stdout, stderr, status } = spawnSync('unshare', ['--mount', 'sh', '-c', asking], {
			env: { ...process.env, DATABASE_PATH: path },
			encoding: 'utf8',
		});
		expect(status, stderr).toBe(0);
		return stderr + stdout;
	}

	test('an archive is read, and it is said', () => {
		made(path, harbours, mills);
		expect(askReadOnly()).toMatch(/a copy of it at .* is read[\s\S]*2 documents/);
	});

	test('a backup is read as it lies', () => {
		const elsewhere = join(folder, 'made.sqlite');
		made(elsewhere, harbours, mills);
		backUp(elsewhere, path);
		expect(askReadOnly()).toMatch(/it is read as it is[\s\S]*2 documents/);
	});

	test.each([
		['', () => folder],
		[', be it the file alone that is mounted so', () => path],
	])('so is one of an older version%s', (_, mounted) => {
		made(path, harbours, mills);
		makeOlder(path);
		expect(askReadOnly(mounted())).toMatch(/a copy of it at .* is read[\s\S]*2 documents/);
	});
});
