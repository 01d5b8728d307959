import { expect, test } from 'vitest';
import { NAME_QUERIES, NARROWED_QUERIES, openNameIndex } from '../../../src/corpus/names/open.ts';
import { writeNames } from '../../../src/corpus/names/write.ts';
import { openWriter } from '../../../src/corpus/writer.ts';
import { seeded } from '../../bench/measure.ts';
import { inventNames } from '../../bench/name-data.ts';
import { archiveOfNames } from '../../support/named.ts';

test.each(Object.entries(NAME_QUERIES))('%s is answered from an index', (name, text) => {
	const { db } = openWriter(':memory:');
	const bound = [...text.matchAll(/\?/g)].map(() => 1);
	const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...bound) as { detail: string }[];
	const details = plan.map(({ detail }) => detail).join('; ');
	expect(details).not.toMatch(/TEMP B-TREE/);
	// Both read no more rows than they are told to.
	if (name !== 'all' && name !== 'more') expect(details).not.toMatch(/SCAN/);
});

test.each(Object.entries(NARROWED_QUERIES))(
	'%s goes through one kind, and asks an index of each',
	(_, text) => {
		const { db } = openWriter(':memory:');
		const bound = {
			kind: 'agency',
			house: null,
			since: null,
			until: null,
			from: 0,
			below: 9,
			limit: 1,
			offset: 0,
		};
		const asked = Object.fromEntries(Object.entries(bound).filter(([name]) => text.includes(`:${name}`)));
		const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(asked) as { detail: string }[];
		expect(plan.map(({ detail }) => detail).join('; ')).not.toMatch(/SCAN/);
	},
);

test('a name taken out is found no more, and what is put in again is found once', () => {
	const entities = inventNames(60, seeded(3));
	const db = archiveOfNames(entities);
	const index = openNameIndex(db);
	const [first, second] = entities;
	if (!first || !second) throw new Error('no names');
	const row = (id: string) => db.prepare('SELECT row FROM entities WHERE id = ?').pluck().get(id) as number;

	writeNames(db, [], [row(first.id)]);
	expect(index.withKey(first.name)).toEqual([]);
	expect(index.sharingRuns(first.name, 50).map(({ key }) => key)).not.toContain(first.name.toLowerCase());
	expect(index.startingNear(first.name, 50)).toEqual([]);

	const renamed = { row: row(second.id), kind: second.kind, weight: 7 };
	writeNames(db, [{ ...renamed, forms: [{ form: 'Zinnia Board', role: 'name' }] }], []);
	writeNames(db, [{ ...renamed, forms: [{ form: 'Zinnia Board', role: 'name' }], weight: 9 }], []);
	expect(index.withKey(second.name)).toEqual([]);
	expect(index.withKey('zinnia board')).toMatchObject([{ entityId: second.id, weight: 9 }]);
	expect(index.sharingRuns('zinnia board', 50)).toMatchObject([{ key: 'zinnia board' }]);
});

test('of the many names that start with a letter those with most on record are given', () => {
	const entities = inventNames(400, seeded(4));
	const index = openNameIndex(archiveOfNames(entities));
	for (const start of ['n', 'no', 'nor']) {
		const weights = index.startingWith(start, ['agency'], 10).map(({ weight }) => weight);
		const all = index.startingWith(start, ['agency'], 400).map(({ weight }) => weight);
		expect(weights).toEqual([...all].sort((one, other) => other - one).slice(0, 10));
	}
});
