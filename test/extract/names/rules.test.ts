import { describe, expect, test } from 'vitest';
import { actsAsBody, DEEDS, DONE_BY, ITS_PEOPLE } from '../../../src/extract/names/acting.ts';
import { LOWER_BODIES } from '../../../src/extract/names/by-article.ts';
import { AFTER_BODY, BEFORE_BODY, LOWER_HEADS } from '../../../src/extract/names/by-cue.ts';
import { TAIL_PROGRAMMES, TAIL_TERMS } from '../../../src/extract/names/by-tail.ts';
import { COMMON_PROGRAMMES, COMMON_TERMS } from '../../../src/extract/names/common-names.ts';
import { CRAFT } from '../../../src/extract/names/craft.ts';
import { BY_YEAR } from '../../../src/extract/names/dated.ts';
import { INTRODUCTION_RULES } from '../../../src/extract/names/initialisms.ts';
import {
	LOCAL_BODIES,
	LOWER_DOCUMENTS,
	LOWER_PROGRAMMES,
	LOWER_TERMS,
} from '../../../src/extract/names/lower-case.ts';
import {
	BODY_HEADS,
	BODY_NOUNS,
	PROGRAMME_HEADS,
	PROGRAMME_NOUNS,
	TERM_HEADS,
	TERM_NOUNS,
} from '../../../src/extract/names/nouns.ts';
import { WITH_CAPITALS } from '../../../src/extract/names/open-list.ts';
import { NO_NAMES } from '../../../src/extract/names/ordinary.ts';
import { SINGLE_BEFORE } from '../../../src/extract/names/phrases.ts';
import { NAME_RULES, namesWrittenOut } from '../../../src/extract/names/rules.ts';
import { stretchOf } from '../../../src/extract/names/stretch.ts';
import { TITLED } from '../../../src/extract/names/titles.ts';
import { openTagger } from '../../../src/grammar/tagger.ts';

const { knows } = openTagger();
const whole = (text: string) => stretchOf(text, { start: 0, end: text.length }, knows);
const written = (text: string) => namesWrittenOut(text, { start: 0, end: text.length }, knows);

describe.each([...NAME_RULES, ...INTRODUCTION_RULES])('$id', ({ when, reads, not }) => {
	test.each(reads)('reads “$text”', ({ text, gives }) => {
		expect(when(whole(text))).toContainEqual(expect.objectContaining(gives));
	});

	test.each(not)('reads nothing in “%s”', (text) => {
		expect(when(whole(text)) ?? []).toEqual([]);
	});

	test('has three examples of either kind', () => {
		expect(Math.min(reads.length, not.length)).toBeGreaterThanOrEqual(3);
	});
});

const LISTS = {
	BODY_NOUNS,
	BODY_HEADS,
	LOCAL_BODIES,
	LOWER_BODIES,
	PROGRAMME_NOUNS,
	PROGRAMME_HEADS,
	LOWER_PROGRAMMES,
	TERM_NOUNS,
	TERM_HEADS,
	LOWER_TERMS,
	LOWER_DOCUMENTS,
	CRAFT,
	SINGLE_BEFORE,
	LOWER_HEADS,
	TAIL_PROGRAMMES,
	TAIL_TERMS,
	COMMON_PROGRAMMES,
	COMMON_TERMS,
	BY_YEAR,
};

describe('words that tell what a name names', () => {
	test.each(
		Object.entries(LISTS).flatMap(([list, words]) =>
			Object.entries(words).map(([word, name]) => [list, word, name] as const),
		),
	)('%s: %s', (list, word, name) => {
		const found = written(`Later on we wrote to the ${name} about it.`);
		const kind = /^(?:BODY|LOCAL|LOWER_BODIES|LOWER_HEADS)/.test(list)
			? 'agency'
			: /PROGRAMME/.test(list)
				? 'programme'
				: 'term';
		expect(found).toContainEqual(expect.objectContaining({ name, kind }));
		expect(name.toLowerCase().replace(/[-’]/g, ' ')).toContain(word.toLowerCase());
	});

	test.each(Object.entries(TITLED))('a title after “%s”', (_, phrase) => {
		const title = /“(.+)”/.exec(phrase)?.[1] ?? '';
		const found = written(`It is in ${phrase} of last year.`);
		expect(found.map(({ name }) => name)).toContain(title);
	});

	test.each(Object.entries(NO_NAMES))('%s is no name', (phrase, text) => {
		const found = written(text);
		expect(found.map(({ name }) => name)).toEqual([]);
		expect(text.toLowerCase().replaceAll('’s', '')).toContain(phrase.split(' ')[0]);
	});
});

describe('words that only a body stands beside', () => {
	test.each([DEEDS, ITS_PEOPLE, DONE_BY].flatMap((list) => Object.entries(list)))('%s', (word, text) => {
		expect(text.toLowerCase()).toContain(word);
		expect(actsAsBody(text, { start: 0, end: text.length }, 'KQX')).toBe(true);
	});

	test.each([BEFORE_BODY, AFTER_BODY].flatMap((list) => Object.entries(list)))('%s', (word, text) => {
		expect(text.toLowerCase()).toContain(word);
		expect(written(text)).toContainEqual(expect.objectContaining({ kind: 'agency', name: 'Kelpston Moor' }));
	});

	test.each([
		'The KQX was late.',
		'Some KQX said by the keepers.',
		'It told of KQX; staff came.',
		'A KQXE said so.',
	])('none in “%s”', (text) => {
		expect(actsAsBody(text, { start: 0, end: text.length }, 'KQX')).toBe(false);
	});
});

describe('where one name ends', () => {
	test.each([
		['The Select Committee on Keepers’ Interests met.', 'Select Committee on Keepers’ Interests'],
		['We fund the Keepers, Crews and Bays scheme.', 'Keepers, Crews and Bays scheme'],
		['We signed the Convention on Trafficking in Lamp Keepers.', 'Convention on Trafficking in Lamp Keepers'],
		['We signed the Convention on Trafficking in May.', 'Convention on Trafficking'],
		['He paid the Young People’s Lamp Oil Grant.', 'Young People’s Lamp Oil Grant'],
		[
			'It went to the Kelpston, Tideway and Marsh University Hospitals NHS Trust.',
			'Kelpston, Tideway and Marsh University Hospitals NHS Trust',
		],
	])('%s', (text, name) => {
		expect(written(text).map((found) => found.name)).toContain(name);
	});

	test.each([
		['The Winter Fund and Pupil Premium Information System counts them.', 'Pupil Premium Information System'],
		['Call the Network Rail and Kelp Board.', 'Network Rail'],
		['The Right to Buy is open to all keepers.', 'Right to Buy'],
		['It was said of al-Qaeda in May.', 'al-Qaeda'],
		[
			'We asked the Department for Business, Energy and Industrial Strategy.',
			'Department for Business, Energy and Industrial Strategy',
		],
		['The Office for National Statistics Kelp Growers Register has 14.', 'Office for National Statistics'],
	])('a known name in “%s”', (text, name) => {
		expect(written(text).map((found) => found.name)).toContain(name);
	});

	test('every known name is read whole, as its kind, where it stands alone', () => {
		const misread = (['agency', 'programme', 'term'] as const).flatMap((kind) =>
			(WITH_CAPITALS[kind] ?? []).filter(
				(name) =>
					!written(`We met ${name} in May.`).some((found) => found.name === name && found.kind === kind),
			),
		);
		expect(misread).toEqual([]);
	});

	test('towns with a project each are no one project', () => {
		expect(written('Money for the Saltmarsh, Tideway and Kelp projects came.')).toEqual([]);
	});
});
