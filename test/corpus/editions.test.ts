import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createCurrent } from '../../src/corpus/current.ts';
import { EDITION_NAME, type Edition } from '../../src/corpus/edition.ts';
import { createEditions, type Editions } from '../../src/corpus/editions.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { publishEdition } from '../../src/corpus/publish.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { createLog } from '../../src/log.ts';
import { type EditionServer, serveEditions } from '../support/edition-server.ts';
import { damageText } from '../support/stored-text.ts';

let folder: string;
let path: string;
let published: string;
let server: EditionServer | null = null;
let editions: Editions[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'editions-'));
	path = join(folder, 'archive.sqlite');
	published = join(folder, 'published');
});
afterEach(async () => {
	for (const one of editions) one.stop();
	editions = [];
	await server?.close();
	server = null;
	rmSync(folder, { recursive: true, force: true });
});

/** Loads a day of its own, and publishes. */
async function publish(day: number): Promise<Edition> {
	const text = `Skip to main content\n\nQuays\n\nVolume 460: debated on ${day} May 2007\n\nOperation Dunlin seized ${day} boats.`;
	const writer = openWriter(path);
	keeper(writer).take({
		bytes: Buffer.from(text),
		hints: { name: `day-${day}.txt`, url: null },
		origin: null,
	});
	writer.finish();
	writer.close();
	const edition = await publishEdition(path, published);
	if ('wrong' in edition) throw new Error('not published');
	return edition;
}

function follow(source: string, into = join(folder, 'own')): Editions {
	const one = createEditions({ source, folder: into, every: 3_600_000, log: createLog('silent') });
	editions.push(one);
	return one;
}

function daysIn(file: string): readonly string[] {
	const archive = openArchive(file);
	try {
		return archive.extent().dates;
	} finally {
		archive.close();
	}
}

describe('publishing', () => {
	test('writes one file that can be read where nothing can be written, and says what it is', async () => {
		const edition = await publish(1);
		expect(edition).toMatchObject({ documents: 1, lastDate: '2007-05-01' });
		expect(JSON.parse(readFileSync(join(published, EDITION_NAME), 'utf8'))).toEqual(edition);
		chmodSync(published, 0o555);
		const db = new Database(join(published, edition.file), { readonly: true });
		expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
		db.close();
		chmodSync(published, 0o755);
		expect(daysIn(join(published, edition.file))).toEqual(['2007-05-01']);
		expect(readdirSync(published).toSorted()).toEqual([edition.file, EDITION_NAME]);
	});

	test('keeps the edition before for whoever is fetching it, and no older one', async () => {
		const [first, second, third] = [await publish(1), await publish(2), await publish(3)];
		expect(existsSync(join(published, first.file))).toBe(false);
		for (const { file } of [second, third]) expect(existsSync(join(published, file))).toBe(true);
	});

	test('publishes nothing of an archive that is damaged', async () => {
		const { file } = await publish(1);
		const writer = openWriter(path);
		damageText(writer.db, 'seized', 'burned');
		writer.close();
		expect(await publishEdition(path, published)).toHaveProperty('wrong');
		expect(readdirSync(published).toSorted()).toEqual([file, EDITION_NAME]);
	});
});

describe('following', () => {
	test('an address: fetches what is newest, asks again for little, and takes up what is newer', async () => {
		await publish(1);
		server = await serveEditions(published);
		const own = follow(server.address);
		const first = await own.first();
		expect(daysIn(first)).toEqual(['2007-05-01']);
		expect(await own.look()).toBeNull();
		expect(server.served.at(-1)).toBe(`304 ${EDITION_NAME}`);
		await publish(2);
		expect(daysIn((await own.look()) ?? '')).toEqual(['2007-05-01', '2007-05-02']);
	});

	test('a folder does the same', async () => {
		await publish(1);
		const own = follow(published);
		expect(daysIn(await own.first())).toHaveLength(1);
		expect(await own.look()).toBeNull();
		await publish(2);
		expect(daysIn((await own.look()) ?? '')).toHaveLength(2);
	});

	test('a download that is cut off goes on where it was', async () => {
		const { file } = await publish(1);
		server = await serveEditions(published);
		server.cut(2);
		expect(daysIn(await follow(server.address).first())).toEqual(['2007-05-01']);
		expect(server.served).toContain(`206 ${file}`);
	});

	test('what is not what was published is never opened, and what stands goes on standing', async () => {
		await publish(1);
		server = await serveEditions(published);
		const own = follow(server.address);
		const first = await own.first();
		const { file } = await publish(2);
		const bytes = readFileSync(join(published, file));
		bytes.write('burned', bytes.length - 100);
		chmodSync(join(published, file), 0o644);
		writeFileSync(join(published, file), bytes);
		const looking = own.look();
		// Again and again it is not: leaving ends it.
		setTimeout(() => own.stop(), 500);
		await expect(looking).rejects.toThrow();
		expect(await follow('http://127.0.0.1:1').first()).toBe(first);
	});

	test('a server that starts while nothing can be fetched answers from what it had', async () => {
		await publish(1);
		const first = await follow(published).first();
		rmSync(published, { recursive: true });
		expect(await follow(published).first()).toBe(first);
	});
});

test('an archive takes another’s place between two look-ups, and the one before is closed once whoever began with it has ended', async () => {
	const one = join(published, (await publish(1)).file);
	const other = join(published, (await publish(2)).file);
	const first = openArchive(one);
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const current = createCurrent(first);
	expect(current.archive().extent().documents).toBe(1);
	current.replaceBy(openArchive(other));
	expect(current.archive().extent().documents).toBe(2);
	expect(first.db.open).toBe(true);
	vi.advanceTimersByTime(60_000);
	expect(first.db.open).toBe(false);
	current.close();
});
