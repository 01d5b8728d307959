import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExportKind, exportLines } from '../../src/corpus/export.ts';
import { type Found, findDocuments, type NotFound } from '../../src/corpus/find-documents.ts';
import { ingest, ingestAhead, type Summary } from '../../src/corpus/ingest.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { type ReadAhead, readAhead, threadsFor } from '../../src/corpus/read-ahead.ts';
import { survey } from '../../src/corpus/survey.ts';
import { allowDocument, removeDocument, withholdFact } from '../../src/corpus/taking-back.ts';
import { openWriter, type Writer } from '../../src/corpus/writer.ts';
import { page } from './pages.ts';

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ingest-'));
	path = join(folder, 'archive.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The script itself, as it is typed. */
function run(script: string, ...args: string[]) {
	const settings = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`src/${script}.ts`, '--db', path, ...args],
		settings,
	);
	return { status, stdout, stderr };
}

/** What the script does, without its process. */
function load(...paths: string[]): Summary {
	return withWriter((writer) =>
		ingest(writer, findDocuments(paths), {}, { done: () => {}, refused: () => {} }),
	);
}

function withWriter<T>(deed: (writer: Writer) => T): T {
	const writer = openWriter(path);
	try {
		return deed(writer);
	} finally {
		writer.close();
	}
}

function lines(kind: ExportKind): readonly Record<string, unknown>[] {
	const archive = openArchive(path);
	try {
		return [...exportLines(archive.db, kind)];
	} finally {
		archive.close();
	}
}

function write(name: string, text: string | Buffer): string {
	const file = join(folder, 'pages', name);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
	return file;
}

const salt = page(
	'Salt',
	'Monday 4 March 2002',
	'41001',
	'what was seized.',
	'Operation Lantern led to the seizure of 12 boats. No count of crews is kept.',
);
const tar = page(
	'Tar',
	'Tuesday 5 March 2002',
	'41002',
	'what else.',
	'In all, 31 people were arrested under Operation Lantern 2.',
);

test('a folder is loaded once, what is no Hansard in it is passed over, and a second run leaves all as it is', () => {
	const file = write('salt.txt', salt);
	write('deeper/tar.txt.gz', gzipSync(tar));
	write('deeper/README.md', '# Pages');
	const folderOfPages = join(folder, 'pages');
	expect(load(folderOfPages)).toMatchObject({ outcomes: { added: 2, 'unknown form': 1 }, refused: [] });
	expect(
		lines('documents')
			.map(({ document }) => document)
			.sort(),
	).toEqual(['salt.txt', 'tar.txt']);
	expect(load(folderOfPages, join(folder, '*', 'salt.*'))).toMatchObject({ outcomes: { unchanged: 3 } });
	write('salt.txt', salt.replace('12 boats', '13 boats'));
	expect(load(file)).toMatchObject({ outcomes: { replaced: 1 } });
	expect(
		lines('exchanges')
			.map(({ answer }) => answer)
			.join(),
	).toContain('13 boats');
	expect(lines('documents')).toHaveLength(2);
});

test('the same documents make the same file and the same summary, whether threads read them or not, or fail to', async () => {
	write('salt.txt', salt);
	write('again/salt.txt', salt);
	write('tar.txt', tar);
	write('notes.txt', 'Bring milk.');
	write('broken.xml', '<publicwhip scraperversion="a"><minor-heading>Salt</minor-heading>');
	for (let number = 0; number < 6; number++)
		write(
			`${number}.txt`,
			page(`Topic ${number}`, 'Monday 4 March 2002', String(50_000 + number), 'why.', salt),
		);
	const loaded = async (
		work: (writer: Writer, found: readonly (Found | NotFound)[]) => Promise<Summary> | Summary,
	) => {
		const writer = openWriter(path);
		const summary = await work(writer, [...findDocuments([join(folder, 'pages'), join(folder, 'none')])]);
		writer.close();
		const bytes = readFileSync(path);
		rmSync(path);
		return { summary, sha256: createHash('sha256').update(bytes).digest('hex') };
	};
	const silent = { done: () => {}, refused: () => {} };
	const alone = await loaded((writer, found) => ingest(writer, found, {}, silent));
	expect(alone.summary).toMatchObject({ outcomes: { added: 8, unchanged: 1 }, refused: [{}, {}] });
	const threads = readAhead(2);
	expect(await loaded((writer, found) => ingestAhead(writer, found, {}, silent, threads))).toEqual(alone);
	await threads.stop();
	const failing: ReadAhead = { ...threads, read: async () => null };
	expect(await loaded((writer, found) => ingestAhead(writer, found, {}, silent, failing))).toEqual(alone);
});

test('a failure of the archive while threads read loads nothing of what was under way, and ends there', async () => {
	write('salt.txt', salt);
	write('tar.txt', tar);
	const writer = openWriter(path);
	const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
	const failing = {
		...writer,
		load(...[prepared, keeping]: Parameters<Writer['load']>) {
			if (keeping.name === 'tar.txt') throw full;
			writer.load(prepared, keeping);
		},
	};
	const none: ReadAhead = { count: 1, read: async () => null, stop: async () => {} };
	const found = [...findDocuments([join(folder, 'pages')])];
	const silent = { done: () => {}, refused: () => {} };
	await expect(ingestAhead(failing, found, {}, silent, none)).rejects.toThrow(/disk/);
	expect(lines('documents')).toEqual([]);
	expect(ingest(writer, found, {}, silent)).toMatchObject({ outcomes: { added: 2 } });
	writer.close();
});

test('a thread reads for each processor but one, as far as memory reaches, and none where little is to be read', () => {
	const found = Array.from({ length: 16 }, (_, number) =>
		findDocuments([write(`${number}.txt`, salt.repeat(1_000))]),
	);
	const much = found.flatMap((one) => [...one]);
	const threads = (processors: number, memory: number) => threadsFor(much, { processors, memory });
	expect([threads(1, 2_048), threads(1, 64_000), threads(2, 1_024), threads(4, 1_600)]).toEqual([0, 0, 0, 0]);
	expect([threads(2, 4_096), threads(4, 8_192), threads(64, 4_096)]).toEqual([1, 3, 10]);
	expect(threadsFor(much.slice(0, 1), { processors: 8, memory: 64_000 })).toBe(0);
	expect(
		threadsFor([...findDocuments([write('salt.txt', salt)]), ...findDocuments([write('tar.txt', tar)])], {
			processors: 8,
			memory: 64_000,
		}),
	).toBe(0);
});

test('what is refused is named with its reason, and the others are loaded', () => {
	const notes = write('notes.txt', 'Bring milk.');
	const cut = write('cut.gz', gzipSync(tar).subarray(0, 60));
	const missing = join(folder, 'missing.txt');
	const found = run('ingest', notes, write('salt.txt', salt), missing, cut);
	expect(found).toMatchObject({ status: 1, stdout: expect.stringMatching(/1 {2}added\n.*3 {2}refused/) });
	expect(found.stderr.split('\n')).toEqual([
		`Refused ${notes}: it is in no form of Hansard that is known here.`,
		`Refused ${missing}: there is no such file or folder.`,
		`Refused ${cut}: it is packed, and damaged.`,
		'',
	]);
	expect(lines('documents')).toHaveLength(1);
});

test('two files of one name in two folders are two documents', () => {
	write('a/page.txt', salt);
	const second = write('b/page.txt', tar);
	load(join(folder, 'pages'));
	expect(lines('documents').map(({ document }) => document)).toEqual(['page.txt', 'b/page.txt']);
	write('b/page.txt', tar.replace('31', '32'));
	expect(load(second)).toMatchObject({ outcomes: { replaced: 1 } });
	expect(lines('documents')).toHaveLength(2);
});

test('standard input is a document under its address, which says the House', () => {
	const url = 'https://hansard.parliament.uk/Lords/2002-03-04/debates/1/Salt';
	const { status, stdout } = spawnSync(
		process.execPath,
		['src/ingest.ts', '--db', path, '--json', '--url', url, '-'],
		{ input: salt, encoding: 'utf8' },
	);
	expect([status, JSON.parse(stdout)]).toMatchObject([0, { outcomes: { added: 1 }, refused: [] }]);
	expect(lines('exchanges')).toMatchObject([
		{ document: url, url, house: 'Lords', houseInferred: false, uins: ['41001'] },
	]);
});

test('a misuse is told in a sentence and loads nothing', () => {
	const file = write('salt.txt', salt);
	for (const [args, said] of [
		[['--house', 'Senate', file], 'the House is Commons or Lords'],
		[['--url', 'https://example.org/', file, file], 'give one PATH'],
		[['--bd', file], '--bd'],
	] as const)
		expect(run('ingest', ...args), args.join(' ')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining(said),
			stdout: '',
		});
	expect(run('export', 'figures')).toEqual({
		status: 2,
		stdout: '',
		stderr: `There is no archive at ${path}.\n`,
	});
	expect(() => openArchive(file)).toThrow(/will not do: it is no SQLite database\.$/);
	expect(() => openWriter(join(file, 'archive.sqlite'))).toThrow(
		/will not do: part of the path is a file, not a folder\.$/,
	);
});

test('a second writer is told to wait, and readers see nothing of a document until it is whole', () => {
	load(write('salt.txt', salt));
	withWriter((busy) => {
		expect(() => openWriter(path)).toThrow(/^Another process is loading into .* Wait until it has finished/);
		const onlooker = openArchive(path);
		busy.together(() => {
			busy.unload('salt.txt');
			expect(onlooker.extent().documents).toBe(1);
			expect(onlooker.exchangesByUin('41001')).toHaveLength(1);
		});
		expect(onlooker.extent().documents).toBe(0);
		expect(onlooker.exchangesByUin('41001')).toEqual([]);
		onlooker.close();
	});
});

test('a process killed while loading leaves whole documents, and the next run loads the rest', async () => {
	const many = 16;
	for (let number = 0; number < many; number++)
		write(
			`${number}.txt`,
			page(
				`Topic ${number}`,
				'Monday 4 March 2002',
				String(50_000 + number),
				'what was seized.',
				`Operation Lantern led to ${number} arrests. ${'It rained, and the boats stayed in harbour, '.repeat(8_000)}`,
			),
		);
	const child = spawn(process.execPath, ['src/ingest.ts', '--db', path, join(folder, 'pages')], {
		stdio: 'ignore',
	});
	const gone = new Promise((resolve) => child.on('exit', resolve));
	const loaded = () => {
		try {
			const archive = openArchive(path);
			const { documents } = archive.extent();
			archive.close();
			return documents;
		} catch {
			return 0;
		}
	};
	while (child.exitCode === null && loaded() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
	child.kill('SIGKILL');
	await gone;
	expect(child.signalCode).toBe('SIGKILL');

	const whole = lines('documents');
	expect(whole.length).toBeGreaterThan(0);
	expect(whole.length).toBeLessThan(many);
	for (const { text, sha256 } of whole)
		expect(createHash('sha256').update(String(text)).digest('hex')).toBe(sha256);
	expect(lines('exchanges')).toHaveLength(whole.length);
	const archive = openArchive(path);
	expect(archive.db.pragma('integrity_check', { simple: true })).toBe('ok');
	expect(archive.db.pragma('foreign_key_check')).toEqual([]);
	archive.close();

	const again = load(join(folder, 'pages'));
	expect(again.outcomes).toMatchObject({ added: many - whole.length, unchanged: whole.length, replaced: 0 });
});

test('what is removed or withheld stays so when it is loaded again, is counted, and can be put back', () => {
	const file = write('salt.txt', salt);
	const other = write('tar.txt', tar);
	load(file, other);
	const id = String(lines('figures').find(({ document }) => document === 'tar.txt')?.id);
	expect(run('withhold', id)).toEqual({ status: 0, stdout: `Withheld ${id}.\n`, stderr: '' });
	expect(run('remove', 'salt.txt')).toEqual({ status: 0, stdout: 'Removed salt.txt.\n', stderr: '' });
	write('tar.txt', `${tar}\nIt is so.\n`);
	expect(load(file, other)).toMatchObject({ outcomes: { replaced: 1, removed: 1 } });
	expect(lines('figures')).toEqual([]);
	const operation = () => lines('entities').find((entity) => entity.id === 'o:lantern-2');
	expect(operation()).toMatchObject({ counts: { figures: 0 } });
	const archive = openArchive(path);
	expect(archive.extent()).toMatchObject({ documents: 1, withheld: 1, removed: 1 });
	archive.close();

	withWriter((writer) => {
		withholdFact(writer, id, false);
		allowDocument(writer, 'salt.txt');
		expect(() => withholdFact(writer, 'nothing')).toThrow('There is no fact nothing.');
		expect(() => removeDocument(writer, 'tar')).toThrow(
			'There is no document called tar. Did you mean tar.txt?',
		);
	});
	expect(lines('figures')).toMatchObject([{ id, value: 31 }]);
	expect(operation()).toMatchObject({ counts: { figures: 1 } });
	expect(load(file)).toMatchObject({ outcomes: { added: 1 } });
});

test('every quote that is exported is its slice of the exported text', () => {
	write('salt.txt', salt.replace('Salt', '𝔖alt “from the sea”'));
	write('tar.txt', tar.replaceAll('\n', '\r\n'));
	load('seeds', join(folder, 'pages'));
	const texts = new Map(lines('documents').map(({ document, text }) => [document, String(text)]));
	let quotes = 0;
	for (const kind of [
		'exchanges',
		'definitions',
		'figures',
		'roles',
		'gaps',
		'references',
		'accounts',
	] as const)
		for (const { document, start, end, quote } of lines(kind)) {
			expect(texts.get(document)?.slice(Number(start), Number(end))).toBe(quote);
			quotes += 1;
		}
	expect(quotes).toBeGreaterThan(20);
});

test.runIf(process.getuid?.() !== 0)('a folder that may not be written is told in a sentence', () => {
	chmodSync(folder, 0o500);
	expect(() => openWriter(path)).toThrow(/will not do: .*written\.$/);
	chmodSync(folder, 0o700);
});

test('a dry run says what would be learned and refused, and makes no archive', () => {
	write('salt.txt', salt);
	const broken = write('broken.json', '{"Overview": {"Title": "x"}, "Items": [');
	const pages = join(folder, 'pages');
	const found = run('ingest', '--dry-run', pages, broken);
	expect(found).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('the JSON is broken or cut off'),
	});
	expect(found.stdout).toMatch(
		/1 {2}would be loaded\n.*\nRead: 1 exchanges \(0 without .*\nLearned: 1 names, 1 figures/,
	);
	expect(existsSync(path)).toBe(false);
	const dry = survey(findDocuments([pages]), {}, { done: () => {}, refused: () => {} });
	expect(dry.learned).toMatchObject({ exchanges: 1, unanswered: 0, contributions: 0, names: 1 });
	expect(load(pages).learned).toEqual(dry.learned);
});

test('a document that could take more memory than is allowed is refused in a sentence, packed and from a pipe too', () => {
	const large = `${salt}${'The tide rose again. '.repeat(110_000)}`;
	const plain = write('large.txt', large);
	write('large.txt.gz', gzipSync(large));
	write('salt.txt', salt);
	const found = [...findDocuments([join(folder, 'pages')], 64)];
	const summary = survey(found, {}, { done: () => {}, refused: () => {} });
	const why =
		'is larger than 2 MB, and reading it may take more than the 64 MB of memory that are allowed (--memory allows more)';
	expect(summary.outcomes.added).toBe(1);
	expect(summary.refused.map(({ reason }) => reason)).toEqual([`it ${why}`, `unpacked it ${why}`]);
	const args = ['src/ingest.ts', '--db', path, '--memory', '64', '-'];
	const piped = spawnSync(process.execPath, args, { encoding: 'utf8', input: large });
	expect(piped).toMatchObject({ status: 1, stderr: `Refused standard input: it ${why}.\n` });
	expect([...findDocuments([plain])]).toMatchObject([{ largest: 64 * 2 ** 20 }]);
});
