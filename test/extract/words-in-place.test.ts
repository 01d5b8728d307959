import { describe, expect, test } from 'vitest';
import { WORDS_IN_PLACE } from '../support/words-in-place.ts';

describe.each(WORDS_IN_PLACE)('$list', ({ words, sentence, stranger, read, gives }) => {
	const isRead = (word: string) => {
		const found = read(sentence.replace('{}', word));
		return gives === null ? found.length === 0 : found.includes(gives);
	};

	test('each of its words is read in its place', () => {
		expect([...words].filter((word) => !isRead(word))).toEqual([]);
	});
	test('a word that is on no list is not', () => {
		expect(isRead(stranger)).toBe(false);
	});
});
