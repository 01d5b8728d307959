import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescapeMarkdown } from '../../src/present/escape.ts';
import { quotation } from '../../src/present/quotation.ts';

const quotedLines = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.startsWith('> '))
		.map((line) => unescapeMarkdown(line.slice(2)));

describe('a quotation', () => {
	test('stands whole where it fits', () => {
		expect(quotation('One sentence. Another.\n\nA paragraph.', 400)).toBe(
			'> One sentence. Another.\n> A paragraph.',
		);
	});

	test('shows paragraphs of prose apart, and the rows of a list together', () => {
		const prose = 'The harbour board reports twice a year on what it has found in the holds of vessels.';
		expect(quotation(`${prose}\n\n${prose}\n\nOne\n\nTwo`, 1000)).toBe(
			`> ${prose}\n> \n> ${prose}\n> \n> One\n> Two`,
		);
	});

	test('is cut at a sentence end, and the mark stands outside it', () => {
		const sentence = 'The inspectorate visited twelve mills in the first quarter of the year. ';
		const shown = quotation(sentence.repeat(10).trim(), 300);
		expect(quotedLines(shown)).toEqual([sentence.repeat(3).trim()]);
		expect(shown.split('\n').at(-1)).toBe('*Cut here for length: 84 more words in the record.*');
	});

	test('is not cut after an abbreviation', () => {
		const text = `${'It grew by a third in two years under the scheme. '.repeat(3)}Then Mr. Ashdown-Grey, as he was, said that ${'the rest was long in coming '.repeat(20)}`;
		expect(quotedLines(quotation(text, 290))[0]).toMatch(/scheme\.$/);
	});

	test('a word longer than the room is cut, not lost', () => {
		const shown = quotation('x'.repeat(2000), 300);
		expect(shown.length).toBeLessThanOrEqual(300);
		expect(quotedLines(shown)[0]).toMatch(/^x+$/);
	});

	test('every quoted line is a slice of the record, and the whole keeps to its room', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 1500, unit: 'grapheme' }),
				fc.integer({ min: 200, max: 1024 }),
				(text, room) => {
					const shown = quotation(text, room);
					expect(shown.length).toBeLessThanOrEqual(room);
					for (const line of quotedLines(shown)) expect(text).toContain(line);
				},
			),
		);
	});
});
