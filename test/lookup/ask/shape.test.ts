import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShape, SHAPE_RULES } from '../../../src/lookup/ask/shape.ts';
import { yearsIn } from '../../../src/lookup/ask/terms.ts';

describe('how a question asks', () => {
	test.each(SHAPE_RULES.flatMap(({ shape, reads }) => reads.map((question) => [question, shape] as const)))(
		'%s: %s',
		(question, shape) => expect(readShape(question).shape).toBe(shape),
	);

	test.each(SHAPE_RULES.flatMap(({ shape, not }) => not.map((question) => [question, shape] as const)))(
		'%s: not %s',
		(question, shape) => expect(readShape(question).shape).not.toBe(shape),
	);

	test('words that count make a figure of it without a question word', () => {
		expect(readShape('share of adults in flats').shape).toBe('figure');
		expect(readShape('the harbour board').shape).toBe('passage');
	});

	test('what is left to look for are words of the question, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), (question) => {
				const words = question.replace(/\s+/g, ' ');
				for (const word of readShape(question).rest.split(' ')) expect(words).toContain(word);
			}),
		);
	});
});

test('years are one year in any spelling', () => {
	expect(yearsIn('in 2004/05, 2005–06, 2006- 0 7 and 2008')).toEqual([
		'2004-05',
		'2005-06',
		'2006-07',
		'2008',
	]);
	expect(yearsIn('£2,004 and 12008 boats')).toEqual([]);
});
