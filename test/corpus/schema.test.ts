import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { entityId } from '../../src/corpus/entity-id.ts';
import { passageIds } from '../../src/corpus/passage-id.ts';
import { SCHEMA } from '../../src/corpus/schema.ts';

test('the tables can be made', () => {
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('ids of passages run in the order of their dates, the undated first', () => {
	const undated = passageIds(null);
	const old = passageIds('1909-03-01');
	const next = passageIds('1909-03-02');
	expect(undated.below).toBeLessThan(old.from);
	expect(old.below).toBe(next.from);
	expect(Number.isSafeInteger(passageIds('2999-12-31').below)).toBe(true);
});

test('an id takes at most 60 characters, and two long names keep two ids', () => {
	const long = `committee ${'of the several isles '.repeat(6)}`;
	expect(entityId('operation', 'lantern 2')).toBe('o:lantern-2');
	expect(entityId('agency', `${long}north`).length).toBeLessThanOrEqual(60);
	expect(entityId('agency', `${long}north`)).not.toBe(entityId('agency', `${long}south`));
});
