import { IN_LETTERS } from '../../src/extract/names/open-list.ts';
import {
	ALWAYS_OPEN,
	NO_LETTERS,
	NO_NAME_NOUNS,
	OPENERS,
	PLACE_NOUNS,
	POSTS,
	TITLES,
	UNTELLING,
} from '../../src/extract/names/ordinary.ts';
import { namesWrittenOut } from '../../src/extract/names/rules.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { openTagger } from '../../src/grammar/tagger.ts';
import { BOUNDS, NEVER_COUNTED, TIME_BASES } from '../../src/grammar/words/bases.ts';
import { PLURALS, SMALL_WORDS } from '../../src/grammar/words/small-words.ts';
import { BEFORE_YEAR, YEAR_NOUNS } from '../../src/grammar/words/times.ts';
import { readAnswer } from './answer.ts';

/** A closed list whose words do the same, each in the same place. */
export interface Place {
	readonly list: string;
	readonly words: ReadonlySet<string>;
	/** With `{}` where a word of the list stands, or a stranger. */
	readonly sentence: string;
	/** A word that is on no list. */
	readonly stranger: string;
	readonly read: (text: string) => readonly string[];
	/** What is read where a word of the list stands, whatever else is; null where nothing may be. */
	readonly gives: string | null;
}

const { knows } = openTagger();
const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

const marks = (text: string) => marksOf(text, 0).map(({ rule }) => rule);
const times = (text: string) => marksOf(text, 0).map(({ kind }) => kind);
const counts = (text: string) => marks(text).filter((rule) => rule !== 'cue.negation');
const names = (text: string) =>
	namesWrittenOut(text, { start: 0, end: text.length }, knows).map(({ name }) => name);
const kinds = (text: string) => [
	namesWrittenOut(text, { start: 0, end: text.length }, knows)
		.map(({ kind }) => kind)
		.join(' and '),
];
const namesAsTitle = (text: string) => names(text.replace(/[a-z&]+(?= Fund)/, capitalised));
const mentions = (text: string) => readAnswer(ASKED, text).mentions.map(({ kind }) => kind);

function capitalised(words: string): string {
	return words.replace(/[a-z]/, (letter) => letter.toUpperCase());
}

const inMarks = { read: marks, stranger: 'kelp' };
const inNames = { read: names, stranger: 'Tideway' };
const inLetters = { read: mentions, stranger: 'QZK' };

/** The closed lists of the house: each of their words is read in its place, and otherwise than a stranger. */
export const WORDS_IN_PLACE: readonly Place[] = [
	{
		list: 'SMALL_WORDS',
		words: SMALL_WORDS,
		sentence: 'It was May or 2008 {}.',
		...inMarks,
		gives: 'time.year',
	},
	{ list: 'YEAR_NOUNS', words: YEAR_NOUNS, sentence: 'It was a 2008 {}.', ...inMarks, gives: 'time.year' },
	{
		list: 'BEFORE_YEAR',
		words: BEFORE_YEAR,
		sentence: 'It fell {} 2008.',
		...inMarks,
		read: times,
		gives: 'time',
	},
	{
		list: 'NEVER_COUNTED',
		words: NEVER_COUNTED,
		sentence: 'There are no {}.',
		...inMarks,
		stranger: 'boats',
		read: counts,
		gives: null,
	},
	{ list: 'PLURALS', words: PLURALS, sentence: 'In all 2008 {} left.', ...inMarks, gives: 'count' },
	{
		list: 'TIME_BASES',
		words: TIME_BASES,
		sentence: 'It takes 60 calls a {}.',
		...inMarks,
		gives: 'rate.a',
	},
	{
		list: 'BOUNDS',
		words: BOUNDS,
		sentence: 'Firms with {} 90 staff must report.',
		...inMarks,
		gives: 'threshold.size',
	},
	{ list: 'OPENERS', words: OPENERS, sentence: '{} Kelp Council met.', ...inNames, gives: 'Kelp Council' },
	{
		list: 'ALWAYS_OPEN',
		words: ALWAYS_OPEN,
		sentence: 'Later we wrote {} Kelp Council.',
		...inNames,
		gives: 'Kelp Council',
	},
	{ list: 'TITLES', words: TITLES, sentence: 'The Council of {} Kelp met.', ...inNames, gives: null },
	{ list: 'POSTS', words: POSTS, sentence: 'The {} for Kelp Council met.', ...inNames, gives: null },
	{
		list: 'PLACE_NOUNS',
		words: PLACE_NOUNS,
		sentence: 'The Kelp {} prison was lit.',
		...inNames,
		read: kinds,
		gives: 'agency',
	},
	{
		list: 'NO_NAME_NOUNS',
		words: NO_NAME_NOUNS,
		sentence: 'In Kelp Moor {} we met.',
		...inNames,
		gives: null,
	},
	{
		list: 'UNTELLING',
		words: UNTELLING,
		sentence: 'We wrote to the {} Fund about it.',
		...inNames,
		read: namesAsTitle,
		stranger: 'kelp',
		gives: null,
	},
	{ list: 'NO_LETTERS', words: NO_LETTERS, sentence: 'The {} inspects bays.', ...inLetters, gives: null },
	{ list: 'IN_LETTERS', words: IN_LETTERS, sentence: 'We met {} in May.', ...inLetters, gives: 'agency' },
];
