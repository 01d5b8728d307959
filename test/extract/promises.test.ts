import { describe, expect, test } from 'vitest';
import { DEEDS, DONE, DONE_BY, PROMISERS } from '../../src/extract/promises/deeds.ts';
import { promiseIn } from '../../src/extract/promises/promises.ts';
import { PROMISE_RULES } from '../../src/extract/promises/rules.ts';
import { everyExample } from '../support/rules.ts';

describe('promises', () => everyExample(PROMISE_RULES, (text) => [promiseIn(text) ?? []].flat()));

describe('words of a promise', () => {
	test.each([
		...Object.entries(DEEDS),
		...Object.entries(DONE),
		...Object.entries(DONE_BY),
		...Object.entries(PROMISERS),
	])('%s', (word, sentence) => {
		expect(sentence.toLowerCase()).toContain(word.toLowerCase());
		expect(promiseIn(sentence)).not.toBeNull();
	});
});

test('what is promised is a slice of its sentence, and so is the time', () => {
	const words = 'Once the hives are counted, we will publish the survey, with maps, by the end of May 2011.';
	const promised = promiseIn(words);
	expect(words).toContain(promised?.what);
	expect(promised?.by).toBe('by the end of May 2011');
});
