import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Extract } from '../../src/corpus/prepare.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import type { Mention } from '../../src/extract/facts.ts';
import { storedTexts } from '../support/stored-text.ts';
import { load, page, plainExtract } from './pages.ts';

const first = page(
	'Smuggling',
	'Monday 4 March 2002',
	'41001',
	'what is done about smuggling.',
	'The Harbour Watch Agency (HWA) is responsible for the coast. Operation Lantern led to 12 boats seized. HWA took part. The number of crews is not collected.',
);
const second = page(
	'Smuggling',
	'Tuesday 5 March 2002',
	'41002',
	'what is done about smugglers.',
	'Operation Lantern led to 12 boats seized. Operation Lantern 2 found 31 barrels of salt. The Agency of Harbour Watch (HWA) helped. The number of crews is not collected.',
);
const third = page(
	'Tides',
	'Wednesday 6 March 2002',
	'41003',
	'what the tides are.',
	'The Coastal Records Agency keeps tables. CRA tables are sold. The Inland Tolls Agency is responsible for bridges.',
);

/** Everything that is kept, without row numbers. */
function kept(db: Database): unknown {
	const rows = (sql: string) => db.prepare(sql).raw().all();
	return {
		entities: rows(
			`SELECT e.kind, r.id AS root, e.id, name, initialism, initialism_basis, facts, e.mentions, first_date, last_date
			FROM entities e JOIN entity_keys r ON r.row = e.root ORDER BY e.id`,
		),
		keys: rows(
			'SELECT k.id, k.owner, k.basis, r.id AS root, k.mentions FROM entity_keys k JOIN entity_keys r ON r.row = k.root ORDER BY k.id',
		),
		tallies: rows('SELECT id, fact_kind, facts FROM key_tallies ORDER BY id, fact_kind'),
		names: rows('SELECT kind, key, name, mentions, uses FROM names ORDER BY kind, name'),
		facts: rows(
			'SELECT f.id, f.kind, f.start FROM facts f JOIN passages p ON p.id = f.passage ORDER BY p.content, f.start, f.id',
		),
		ties: rows('SELECT kind, other_key, basis, loose, key, places FROM ties ORDER BY kind, other_key, key'),
		uins: rows('SELECT uin FROM uins ORDER BY uin'),
		texts: rows('SELECT id FROM passages').length,
	};
}

test('loading in any order, twice over, or with one taken out again leaves the same archive', () => {
	const straight = openWriter(':memory:');
	load(straight, 'first.txt', first);
	load(straight, 'second.txt', second);
	const roundabout = openWriter(':memory:');
	load(roundabout, 'third.txt', third);
	load(roundabout, 'second.txt', second);
	load(roundabout, 'first.txt', third);
	load(roundabout, 'first.txt', first);
	load(roundabout, 'second.txt', second);
	roundabout.unload('third.txt');
	expect(kept(roundabout.db)).toEqual(kept(straight.db));
	expect(roundabout.db.pragma('foreign_key_check')).toEqual([]);
	roundabout.unload('first.txt');
	roundabout.unload('second.txt');
	for (const table of [
		'facts',
		'subjects',
		'names',
		'mentions',
		'links',
		'ties',
		'readings',
		'entities',
		'entity_keys',
		'passages',
		'uins',
		'structures',
	])
		expect(roundabout.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
});

test('documents that share a transaction leave what each by itself would; one that fails leaves nothing', () => {
	const apart = openWriter(':memory:');
	load(apart, 'first.txt', first);
	load(apart, 'second.txt', second);
	const together = openWriter(':memory:');
	load(together, 'first.txt', third);
	together.together(() => {
		load(together, 'second.txt', third);
		load(together, 'first.txt', first);
		const broken: Extract = (text, section) => {
			const facts = plainExtract(text, section);
			return {
				...facts,
				mentions: [...facts.mentions, { kind: 'operation', name: 'Operation Wreck' } as Mention],
			};
		};
		expect(() => load(together, 'third.txt', third, broken)).toThrow();
		load(together, 'second.txt', second);
	});
	expect(kept(together.db)).toEqual(kept(apart.db));
	expect(together.db.prepare('SELECT name FROM documents').pluck().all()).toEqual([
		'first.txt',
		'second.txt',
	]);
});

test('the stored text is the document, cut into passages', () => {
	const writer = openWriter(':memory:');
	load(writer, 'first.txt', first);
	const texts = storedTexts(writer.db);
	expect(texts.join('')).toBe(first);
	expect(texts.length).toBeGreaterThan(1);
});
