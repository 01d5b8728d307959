import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { embedCharacters, paged } from '../../src/present/embed.ts';

const draft = {
	title: 'Operation Example',
	url: null,
	colour: 0,
	description: '',
	fields: [],
	footer: 'Foot',
};

describe('an answer in pages', () => {
	test('an answer that fits has one page, and its footer says nothing of pages', () => {
		const pages = paged({ ...draft, description: 'Short.', fields: [{ name: 'a', value: 'b' }] });
		expect(pages).toHaveLength(1);
		expect(pages[0]?.footer?.text).toBe('Foot');
	});

	test('nothing is dropped and every page keeps to the limits, whatever the fields', () => {
		const field = fc.record({
			name: fc.string({ minLength: 1, maxLength: 300 }),
			value: fc.string({ minLength: 1, maxLength: 3000 }).map((text) => text.replace(/\s/g, 'x')),
		});
		fc.assert(
			fc.property(
				fc.string({ maxLength: 9000 }).map((text) => text.replace(/\s/g, 'x')),
				fc.array(field, { maxLength: 40 }),
				(description, fields) => {
					const pages = paged({ ...draft, description, fields });
					for (const page of pages) {
						expect(embedCharacters(page)).toBeLessThanOrEqual(limits.embedsTogether);
						expect(page.fields?.length ?? 0).toBeLessThanOrEqual(limits.fields);
						expect(page.description?.length ?? 0).toBeLessThanOrEqual(limits.embedDescription);
						for (const { name, value } of page.fields ?? []) {
							expect(name.length).toBeLessThanOrEqual(limits.fieldName);
							expect(value.length).toBeLessThanOrEqual(limits.fieldValue);
							expect(value).not.toBe('');
						}
					}
					expect(pages.map((page) => page.description ?? '').join('')).toBe(description);
					const shown = pages.flatMap((page) => page.fields ?? []).map(({ value }) => value);
					expect(shown.join('')).toBe(fields.map(({ value }) => value).join(''));
				},
			),
		);
	});

	test('a quoted line that goes on in another field stays quoted', () => {
		const pages = paged({ ...draft, fields: [{ name: 'Long', value: `> ${'word '.repeat(400)}` }] });
		const values = pages.flatMap((page) => page.fields ?? []).map(({ value }) => value);
		expect(values.length).toBeGreaterThan(1);
		for (const value of values) expect(value).toMatch(/^> word/);
	});
});
