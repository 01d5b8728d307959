import { describe, expect, test } from 'vitest';
import { DEEDS, DONE, DONE_BY, EVENTS, HAPPENS, PROMISERS } from '../../src/extract/promises/deeds.ts';
import { inFull } from '../../src/extract/promises/in-full.ts';
import { promiseIn } from '../../src/extract/promises/promises.ts';
import { PROMISE_RULES } from '../../src/extract/promises/rules.ts';
import { everyExample } from '../support/rules.ts';

describe('promises', () => everyExample(PROMISE_RULES, (text) => [promiseIn(text) ?? []].flat()));

describe('words of a promise', () => {
	test.each([
		...Object.entries(DEEDS),
		...Object.entries(DONE),
		...Object.entries(DONE_BY),
		...Object.entries(EVENTS),
		...Object.entries(HAPPENS),
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

describe('what is promised stands by itself', () => {
	const asked = () => 'how many kites flew in Saltby';
	test.each([
		['publish the guidance on night kites in May', '', 'publish the guidance on night kites in May'],
		['consult in May 2010', '', 'consult in May 2010 (how many kites flew in Saltby)'],
		[
			'meet her to discuss the points that she has raised',
			'',
			'meet her to discuss the points that she has raised (how many kites flew in Saltby)',
		],
		[
			'The results of this survey will be published',
			'',
			'The results of this survey will be published (how many kites flew in Saltby)',
		],
		[
			'announce their response',
			'We are considering our response to the Rope Review.',
			'announce their response (response to the Rope Review)',
		],
	])('%s', (what, before, whole) => {
		expect(inFull(what, before, asked)).toBe(whole);
		expect(inFull(what, before, asked).startsWith(what)).toBe(true);
	});
	test('and as it is where nothing was asked', () =>
		expect(inFull('consult in May', '', () => null)).toBe('consult in May'));
});
