import { describe, expect, test } from 'vitest';
import { MEASURE_RULES } from '../../src/extract/figures/measure-rules.ts';
import { TRIFLE_RULES } from '../../src/extract/figures/trifles.ts';
import { readAnswer } from '../support/answer.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

describe.each(MEASURE_RULES)('$id', ({ id, reads, not }) => {
	test.each(reads)('reads: $text', ({ text, gives, asked }) => {
		const figures = readAnswer(asked ?? ASKED, text)
			.of('figure')
			.filter(({ rule }) => rule === id);
		expect(figures).toContainEqual(expect.objectContaining(gives));
	});
	test.each(not)('does not read: %s', (text) => {
		expect(
			readAnswer(ASKED, text)
				.of('figure')
				.filter(({ rule }) => rule === id),
		).toEqual([]);
	});
	test('has three examples of each', () => {
		expect(Math.min(reads.length, not.length)).toBeGreaterThanOrEqual(3);
	});
});

describe.each(TRIFLE_RULES)('$id', ({ reads, not }) => {
	test.each(reads)('no figure: $text', ({ text }) => {
		expect(readAnswer(ASKED, text).figures).toEqual([]);
	});
	test.each(not)('a figure, or another reason: %s', (text) => {
		expect(readAnswer(ASKED, text).figures).not.toEqual([]);
	});
});
