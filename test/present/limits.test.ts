import { describe, expect, test } from 'vitest';
import { embedCharacters } from '../../src/present/limits.ts';

describe('the characters of an embed', () => {
	test('every text that Discord counts is counted, and nothing else', () => {
		const embed = {
			title: '12345',
			description: '1234',
			url: 'https://example.org',
			author: { name: '123' },
			footer: { text: '12' },
			fields: [
				{ name: '1', value: '1234567890' },
				{ name: '22', value: '' },
			],
		};
		expect(embedCharacters(embed)).toBe(5 + 4 + 3 + 2 + 1 + 10 + 2);
	});

	test('an empty embed has none', () => expect(embedCharacters({})).toBe(0));
});
