import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/grammar/rule.ts';

/** What a reader gives back for one example: each reading with the id of the rule that made it. */
export type Readings = readonly { readonly rule: string }[];

/**
 * Runs every example of a list of rules through the reader that uses them: what a rule reads must come out by that very rule,
 * and out of its counter-examples nothing may come out by it. Each rule has at least three of both.
 */
export function everyExample<Given, Reading>(
	rules: readonly Rule<Given, Reading>[],
	read: (text: string) => Readings,
): void {
	describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { reads, not }) => {
		test('has three examples and three counter-examples', () => {
			expect(reads.length).toBeGreaterThanOrEqual(3);
			expect(not.length).toBeGreaterThanOrEqual(3);
		});
		test.each(reads.map(({ text, gives }) => [text, gives] as const))('reads %s', (text, gives) => {
			expect(read(text).filter(({ rule }) => rule === id)).toContainEqual(expect.objectContaining(gives));
		});
		test.each(not)('does not read %s', (text) => {
			expect(read(text).filter(({ rule }) => rule === id)).toEqual([]);
		});
	});
	test('every rule has an id of its own', () => {
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	});
}
