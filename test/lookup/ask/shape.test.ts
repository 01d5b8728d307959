import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShape, SHAPE_RULES } from '../../../src/lookup/ask/shape.ts';
import { withCenturies, yearsIn } from '../../../src/lookup/ask/years.ts';

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

test('two years without their century are years, and ages are not', () => {
	expect(withCenturies('ponies shod in 07-08 and 99/00')).toBe('ponies shod in 2007-08 and 1999-00');
	for (const other of ['16-17 year olds', 'aged 16-17', '07-09', '£16-17', '12/13/14', '16-17s'])
		expect(withCenturies(other)).toBe(other);
});

test('what leads up to a question asks nothing', () => {
	expect(readShape('hi, could you tell me how many ponies were shod please?')).toMatchObject({
		shape: 'figure',
		rest: 'ponies were shod',
	});
	expect(readShape('whats the latest on the ferry')).toMatchObject({ shape: 'passage', rest: 'the ferry' });
	expect(readShape('can you land at the quay').shape).toBe('yes or no');
});

test('a second question is read as one, and who is asked for knowing is looked for', () => {
	expect(readShape('who sold the ferry and how much did it fetch').also).toBe('figure');
	expect(readShape('who sold the ferry and the quay').also).toBeNull();
	expect(readShape('do harbour boards know how many ponies drown').rest).toContain('harbour boards');
});
