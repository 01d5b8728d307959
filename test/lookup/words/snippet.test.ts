import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../../src/corpus/words/fold.ts';
import { snippetOf } from '../../../src/lookup/words/snippet.ts';

const marked = (...words: string[]) => ({ stems: new Set(words.map(stemOf)), phrases: [] });

test('it shows the sentence that has most of what was looked for, with every form of it', () => {
	const text =
		'To ask what is done about nets. (41)\n\nThe fishing of cod with nets was stopped; nothing was fished. Boats lie idle.';
	const found = snippetOf(text, marked('fish', 'net'));
	expect(found?.quote).toBe('The fishing of cod with nets was stopped; nothing was fished. Boats lie idle.');
	expect(found?.marks.map(({ start, end }) => found.quote.slice(start, end))).toEqual([
		'fishing',
		'nets',
		'fished',
	]);
	expect(found).toMatchObject({ cutBefore: false, cutAfter: false });
});

test('a phrase is marked where it stands, and its words nowhere else', () => {
	const found = snippetOf('Wild cod and wild salmon. Salmon are wild.', {
		stems: new Set(),
		phrases: [['wild', 'salmon']],
	});
	expect(found?.marks.map(({ start, end }) => found.quote.slice(start, end))).toEqual(['wild salmon']);
});

test('where only the title has the words the first sentence is shown, without bold', () => {
	const found = snippetOf('Boats lie idle.\n\nNothing more.', marked('fish'));
	expect(found?.quote).toBe('Boats lie idle.');
	expect(found?.marks).toEqual([]);
});

test('a sentence that is too long is cut at the end of a word, on both sides, and says so', () => {
	const text = `${'herring '.repeat(80)}salmon ${'mackerel '.repeat(80)}end.`;
	const found = snippetOf(text, marked('salmon'));
	expect(found?.quote.length).toBeLessThanOrEqual(340);
	expect(found?.quote).toMatch(/^herring .* salmon .* mackerel$/);
	expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
});

test('whatever the text, a snippet is a slice of it, not too long, its marks are what was looked for', () => {
	const piece = fc.constantFrom(
		'fish',
		'fishing',
		'a',
		'. ',
		'\n',
		' ',
		'Mr. ',
		'😀',
		'x'.repeat(400),
		',',
		'The ',
		'(41) ',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				fc.array(piece, { maxLength: 200 }).map((parts) => parts.join('')),
			),
			(text) => {
				const found = snippetOf(text, marked('fish'));
				if (found === null) return;
				expect(text.slice(found.start, found.end)).toBe(found.quote);
				expect(found.quote.length).toBeLessThanOrEqual(340);
				expect(found.quote).not.toMatch(/\n|[\ud800-\udbff]$/);
				for (const { start, end } of found.marks)
					expect(stemOf(found.quote.slice(start, end).toLowerCase())).toBe('fish');
				if (found.cutBefore && found.marks[0]?.start !== 0)
					expect(text.slice(found.start - 1, found.start)).toMatch(/\s/);
				if (/\bfish\b/.test(text)) expect(found.marks.length).toBeGreaterThan(0);
			},
		),
		{ numRuns: 500 },
	);
});
