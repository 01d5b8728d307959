import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shared } from '../support/shared.ts';
import { HALVES, halfOf, readGold } from './gold.ts';
import { agrees, KINDS, precision, recall, score } from './score.ts';
import { unitsOf } from './units.ts';

describe.each(HALVES)('the labels of the %s half', (half) => {
	const gold = Object.entries(readGold(half));

	test('hold places and readings of exchanges that belong to this half, and none of the text', () => {
		for (const [key, { check, facts }] of gold) {
			expect(halfOf(key)).toBe(half);
			expect(check).toMatch(/^[0-9a-f]{8}$/);
			for (const fact of facts) {
				expect(KINDS).toContain(fact.kind);
				expect(fact.at).toBeGreaterThanOrEqual(0);
				for (const value of Object.values(fact)) expect(String(value).length).toBeLessThan(90);
			}
		}
	});

	test.skipIf(shared === null)('are still of the text that was read', () => {
		const files = globSync(join(shared ?? '', 'corpus/theyworkforyou/{wrans,lordswrans}/*.xml'));
		const { stale, scores } = score(files.flatMap(unitsOf), readGold(half), (key) => halfOf(key) === half);
		expect(stale).toEqual([]);
		expect(scores.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(100);
	});
});

test('a reading agrees with a label of its kind, place and reading, and with no other', () => {
	const label = { kind: 'gap', at: 100, why: 'not held' } as const;
	expect(agrees({ kind: 'gap', at: 110, why: 'not held' }, label)).toBe(true);
	expect(agrees({ kind: 'gap', at: 110, why: 'no estimate' }, label)).toBe(false);
	expect(agrees({ kind: 'gap', at: 900, why: 'not held' }, label)).toBe(false);
	expect(agrees({ kind: 'role', at: 100, agency: 'X' }, label)).toBe(false);
});

test('precision and recall are shares of what was read and of what is there', () => {
	const one = { kind: 'gap', right: 8, wrong: 2, missed: 8 } as const;
	expect([precision(one), recall(one)]).toEqual([0.8, 0.5]);
	expect(precision({ ...one, right: 0, wrong: 0 })).toBeNull();
});
