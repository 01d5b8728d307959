import { describe, expect, test } from 'vitest';
import { OFFICES } from '../../src/extract/promises/actor.ts';
import { CLAUSE_RULES } from '../../src/extract/promises/clause-rules.ts';
import { DEEDS } from '../../src/extract/promises/deeds.ts';
import { DONE, DONE_BY, EVENTS, HAPPENS, PROMISERS } from '../../src/extract/promises/done.ts';
import {
	EFFECTS,
	FORECASTS,
	HAPPENINGS,
	NO_DEEDS,
	NOT_DONE,
	PAPERS,
	UNDERTAKEN,
} from '../../src/extract/promises/effects.ts';
import { inFull } from '../../src/extract/promises/in-full.ts';
import { promiseIn, promisesIn } from '../../src/extract/promises/promises.ts';
import { PROMISE_RULES } from '../../src/extract/promises/rules.ts';
import { readAnswer, readSpeech } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';
const promisesOf = (text: string) => readAnswer(ASKED, text).of('promise');

describe('promises', () => everyExample(PROMISE_RULES, (text) => [promiseIn(text) ?? []].flat()));

describe('promises, clause by clause', () => everyExample(CLAUSE_RULES, promisesOf));

test('what is only expected is no promise in debate, where a deed that was undertaken is one', () => {
	const inDebate = (text: string) => readSpeech(text).of('promise');
	expect(inDebate('The trial in Saltby is expected to finish by the end of May.')).toEqual([]);
	expect(inDebate('We will publish the survey by the end of May.')).toHaveLength(1);
});

describe('words of a clause that promises', () => {
	test.each([OFFICES, HAPPENINGS, PAPERS, UNDERTAKEN].flatMap((list) => Object.entries(list)))(
		'%s',
		(word, sentence) => {
			expect(sentence.toLowerCase()).toContain(word);
			expect(promisesOf(sentence)).toHaveLength(1);
		},
	);
});

describe('words of a clause that promises nothing', () => {
	test.each([EFFECTS, FORECASTS, NO_DEEDS, NOT_DONE].flatMap((list) => Object.entries(list)))(
		'%s',
		(word, sentence) => {
			expect(sentence.toLowerCase()).toContain(word);
			expect(promisesOf(sentence)).toEqual([]);
		},
	);
});

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

test('a sentence promises in each of its clauses', () =>
	expect(
		promisesIn('Figures for May will be published in June, and I will write to the hon. Member.').map(
			({ what }) => what,
		),
	).toEqual(['Figures for May will be published in June', 'write to the hon. Member']));

test.each([
	'We will publish the plan and set out the rules.',
	'The plan will be published; the keeper will be in Saltby.',
	'The kite is red and we are glad of it.',
])('and no more than once where it has one: %s', (words) =>
	expect(promisesIn(words).length).toBeLessThanOrEqual(1),
);

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
		[
			'commission this work in May',
			'Kites are old. A new study of ropes has been agreed.',
			'commission this work in May (A new study of ropes has been agreed)',
		],
		[
			'publish our reply to the consultation in May',
			'I have been asked to reply.',
			'publish our reply to the consultation in May (how many kites flew in Saltby)',
		],
		[
			'consult in May',
			'We are looking at the red badge.',
			'consult in May (We are looking at the red badge)',
		],
		[
			'bring it into force in May',
			'This has not been done.',
			'bring it into force in May (how many kites flew in Saltby)',
		],
	])('%s', (what, before, whole) => {
		expect(inFull(what, before, asked)).toBe(whole);
		expect(inFull(what, before, asked).startsWith(what)).toBe(true);
	});
	test('and as it is where nothing was asked', () =>
		expect(inFull('consult in May', '', () => null)).toBe('consult in May'));
});

test.each([
	[
		'I expect to consult on the rules in the new year and publish the plan later in 2010.',
		['consult on the rules in the new year', 'publish the plan later in 2010'],
		['in the new year', 'later in 2010'],
	],
	[
		'We shall review the lamps and will consult the keepers in May 2010.',
		['review the lamps', 'consult the keepers in May 2010'],
		[null, 'in May 2010'],
	],
	[
		'We will be looking at lamps, and will be addressing this in the plan to be published in the new year.',
		['looking at lamps', 'addressing this in the plan to be published in the new year'],
		[null, 'in the new year'],
	],
	['We will review and publish the rules.', ['review and publish the rules'], [null]],
])('two deeds with a time or a will each are two promises: %s', (words, what, by) => {
	const promised = promisesIn(words);
	expect(promised.map((one) => one.what)).toEqual(what);
	expect(promised.map((one) => one.by)).toEqual(by);
});

test.each([
	['The first lamps will be delivered over the next few weeks.', 'over the next few weeks'],
	['The lamp figures will be available shortly after the main release.', 'shortly after the main release'],
	['An update on the lamps will be provided around the kite report.', 'around the kite report'],
	['The trial is open to keepers and later in May 2010 will be extended to all.', 'in May 2010'],
	['We will consider the merits of lamps at the appropriate time.', 'at the appropriate time'],
	['The lamps will be tested during the trial period.', 'during the trial period'],
	['The speed at which kites rise over time will be agreed in May 2010.', 'in May 2010'],
])('%s is promised by a time', (words, by) => expect(promiseIn(words)?.by).toBe(by));
