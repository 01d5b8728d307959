import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ExportKind, exportLines } from '../../src/corpus/export.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { archiveOf, openArchive } from '../../src/corpus/read.ts';
import { renew } from '../../src/corpus/renew.ts';
import { withholdFact } from '../../src/corpus/taking-back.ts';
import { openWriter, type Writer } from '../../src/corpus/writer.ts';
import type { Fact } from '../../src/extract/facts.ts';
import { ASKER, press, reply } from '../support/turning.ts';
import { load, page, plainExtract } from './pages.ts';

/**
 * An archive as version 0.1.0 wrote it (tables of version 3), of three pages of our own. Withheld: 310 boats searched by Operation Sandpiper,
 * the role and the gap of the first page, its definition of a drift net. Removed: `gone.txt`, with Operation Whimbrel.
 */
const OLD = join(import.meta.dirname, 'archive-version-3.sqlite.gz');
const GONE = page(
	'Moorings',
	'Wednesday 6 March 2002',
	'41004',
	'what Operation Whimbrel found.',
	'Operation Whimbrel led to 55 arrests.',
);

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'taken-back-'));
	path = join(folder, 'archive.sqlite');
	writeFileSync(path, gunzipSync(readFileSync(OLD)));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As if the ids of facts had been made otherwise then: nothing but what was read and where can tell what was withheld. */
function forgetIds(): void {
	const db = new Database(path);
	db.exec(`UPDATE facts SET id = 'was' || id; UPDATE withheld SET id = 'was' || id`);
	db.close();
}

function lines(kind: ExportKind): readonly Readonly<Record<string, unknown>>[] {
	const archive = openArchive(path);
	try {
		return [...exportLines(archive.db, kind)];
	} finally {
		archive.close();
	}
}

function withWriter<T>(deed: (writer: Writer) => T): T {
	const writer = openWriter(path);
	try {
		return deed(writer);
	} finally {
		writer.close();
	}
}

describe('an archive that an older version wrote', () => {
	test.each([
		['its ids', () => {}],
		['its words alone', forgetIds],
	])('keeps what was withheld withheld, told by %s, and the rest', (_, before) => {
		before();
		const figures = lines('figures').map(({ value }) => value);
		expect(figures).toEqual(expect.arrayContaining([24, 9, 17]));
		expect(figures).not.toContain(310);
		const roles = lines('roles').map(({ role }) => String(role));
		expect(roles.some((role) => role.includes('beacons'))).toBe(true);
		expect(roles.filter((role) => role.includes('nets'))).toEqual([]);
		expect(lines('gaps')).toEqual([]);
		// Neither the definition nor, as a description, the role that was withheld; what is read now of another sentence is.
		const definitions = lines('definitions').map(({ quote }) => String(quote));
		expect(definitions.filter((quote) => !quote.includes('beacons'))).toEqual([]);
		const archive = openArchive(path);
		expect(archive.extent()).toMatchObject({ documents: 2, withheld: 4, removed: 1 });
		archive.close();
	});

	test('does not let a removed document come back', () => {
		withWriter((writer) => {
			const offer = { bytes: Buffer.from(GONE), hints: { name: 'gone.txt' }, origin: '/srv/pages/gone.txt' };
			expect(keeper(writer).take(offer)).toBe('removed');
		});
		expect(lines('documents').map(({ document }) => document)).not.toContain('gone.txt');
	});

	test('lets what was withheld be put back by the id that it had then', () => {
		const id = 'JM9fshjUgStA';
		forgetIds();
		withWriter((writer) => {
			expect(() => withholdFact(writer, `was${id}`)).toThrow('is withheld already');
			withholdFact(writer, `was${id}`, false);
		});
		expect(lines('figures').map(({ value }) => value)).toContain(310);
		const sandpiper = lines('entities').find((entity) => entity.id === 'o:sandpiper');
		expect(sandpiper).toMatchObject({ counts: { figures: 3 } });
	});

	test('answers to its old ids, in a choice, a menu and a button', () => {
		const archive = openArchive(path);
		for (const [line, id] of [
			['/operation o:sandpiper', 'o o:sandpiper'],
			['/agency a:saltmarsh-inspection-agency', 'a a:sia'],
		] as const) {
			const { message, found } = reply(line, archive);
			expect(found, line).toBe(true);
			const [view, entity] = id.split(' ');
			expect(press(message, `1~pick~${ASKER}`, archive, { values: [id] })).toMatchObject({ act: 'update' });
			expect(press(message, `1~show~${ASKER}~a~${view}~${entity}~0`, archive)).toMatchObject({
				act: 'reply',
				reply: { found: true },
			});
		}
		archive.close();
	});
});

describe('a reading that was taken back', () => {
	const words = 'Operation Lantern led to 12 boats seized and was well received.';
	const text = page('Salt', 'Monday 4 March 2002', '41001', 'what was seized.', words);
	/** A reader that came later: it reads the same sentence otherwise. */
	const better =
		(change: (fact: Fact) => readonly Fact[]) =>
		(of: string, section: Parameters<typeof plainExtract>[1]) => {
			const read = plainExtract(of, section);
			return { ...read, facts: read.facts.flatMap(change) };
		};
	const values = (writer: Writer) =>
		[...exportLines(writer.db, 'figures')].map(({ value, measure }) => `${value} ${measure}`);
	const withheld = () => {
		const writer = openWriter(':memory:', []);
		load(writer, 'a.txt', text);
		const [figure] = [...exportLines(writer.db, 'figures')];
		withholdFact(writer, String(figure?.id));
		return writer;
	};

	test('stays so when a later reader gives it another measure, subject or quote', () => {
		const writer = withheld();
		renew(
			writer,
			better((fact) =>
				fact.kind === 'figure'
					? [{ ...fact, measure: 'boats', subjects: [], keys: [], end: fact.end - 1, period: 'in March' }]
					: [fact],
			),
		);
		expect(values(writer)).toEqual([]);
		expect(archiveOf(writer.db).extent()).toMatchObject({ withheld: 1 });
	});

	test('stays so on another page of the same exchange, and wherever that is loaded later', () => {
		const writer = withheld();
		load(
			writer,
			'b.txt',
			`${text}\n`,
			better((fact) => (fact.kind === 'figure' ? [{ ...fact, measure: 'boats' }] : [fact])),
		);
		expect(values(writer)).toEqual([]);
	});

	test('takes no other number of its sentence with it, nor one that is read to be another', () => {
		const writer = withheld();
		renew(
			writer,
			better((fact) => {
				if (fact.kind !== 'figure') return [fact];
				const at = fact.start + words.indexOf('well');
				return [
					fact,
					{ ...fact, value: 12, measure: 'elsewhere', valueAt: { start: at, end: at + 4 } },
					{ ...fact, value: 12_000, measure: 'thousands' },
				];
			}),
		);
		expect(values(writer)).toEqual(['12 elsewhere', '12000 thousands']);
	});

	test('comes back when it is put back, under whatever id it is read now', () => {
		const writer = withheld();
		renew(
			writer,
			better((fact) => (fact.kind === 'figure' ? [{ ...fact, measure: 'boats' }] : [fact])),
		);
		const id = writer.db.prepare('SELECT id FROM facts').pluck().get() as string;
		withholdFact(writer, id, false);
		expect(values(writer)).toEqual(['12 boats']);
		expect(archiveOf(writer.db).extent()).toMatchObject({ withheld: 0 });
	});
});

test('the id of a term still answers when its name is told for a programme later', () => {
	const named =
		(kind: 'term' | 'programme'): typeof plainExtract =>
		(of, section) => {
			const read = plainExtract(of, section);
			const [mention] = read.mentions;
			return { ...read, mentions: mention ? [{ ...mention, kind, name: 'Deep Start' }] : [] };
		};
	const writer = openWriter(':memory:');
	const text = page('Salt', 'Monday 4 March 2002', '41001', 'what.', 'Operation Deep Start goes on.');
	load(writer, 'a.txt', text, named('term'));
	const archive = archiveOf(writer.db);
	expect(archive.entity('t:deep-start')).toMatchObject({ id: 't:deep-start' });
	renew(writer, named('programme'));
	expect(archive.entity('t:deep-start')).toMatchObject({ id: 'p:deep-start', kind: 'programme' });
	expect(reply('/define t:deep-start', archive).found).toBe(true);
	archive.close();
});
