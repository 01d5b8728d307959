import { expect, test } from 'vitest';
import { derivedIndexes } from '../../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../../src/corpus/read.ts';
import { EVERYWHERE } from '../../../src/corpus/words/search.ts';
import { openWriter } from '../../../src/corpus/writer.ts';
import { lookUpWords, readSearch } from '../../../src/lookup/words/search.ts';
import { load, page } from '../../corpus/pages.ts';

const TODAY = '2009-11-21';
const NONE = { house: '', from: '', to: '', kind: '', sort: '' };

const PAGES = {
	'weirs.txt': page(
		'Eels',
		'Monday 4 March 2002',
		'41001',
		'what is done about weirs.',
		'Weirs are being removed so that elvers may pass. The harbour is not concerned.',
	),
	'traps.txt': page(
		'Eel Traps',
		'Tuesday 5 March 2002',
		'41002',
		'how many traps there are.',
		'There are 41 traps on the Severn. Trapping is licensed by the harbour authorities.',
	),
	'later.txt': page(
		'Harbours',
		'Wednesday 7 May 2003',
		'41003',
		'what harbours cost.',
		'The colour of the harbour wall was organised locally; nobody was trapped.',
	),
};

function archive(pages: Readonly<Record<string, string>> = PAGES) {
	const writer = openWriter(':memory:', derivedIndexes);
	for (const [name, text] of Object.entries(pages)) load(writer, name, text);
	return { writer, held: archiveOf(writer.db) };
}

const search = (words: string, options: Partial<typeof NONE> = {}) =>
	lookUpWords(archive().held, readSearch(words, { ...NONE, ...options }, TODAY), 0);
const documents = (answer: ReturnType<typeof search>) => answer.hits.map(({ source }) => source.document);

test.each([
	['harbour', ['later.txt', 'traps.txt', 'weirs.txt']],
	['harbor trap', ['later.txt', 'traps.txt']],
	['"harbour authorities"', ['traps.txt']],
	['"authorities harbour"', []],
	['"trapping"', ['traps.txt']],
	['"traps" OR "trapped"', ['later.txt', 'traps.txt']],
	['"harbour" -"trapped"', ['traps.txt', 'weirs.txt']],
	['trap -"trapped"', ['traps.txt']],
	['"trapping of"', []],
	['"trapping is licensed"', ['traps.txt']],
	['harbour -weirs', ['later.txt', 'traps.txt']],
	['elvers OR colours', ['later.txt', 'weirs.txt']],
	['organiz* harbour', ['later.txt']],
	['trap*', ['later.txt', 'traps.txt']],
	['harbour in:2002', ['traps.txt', 'weirs.txt']],
	['harbour from:5 March 2002', ['later.txt', 'traps.txt']],
	['harbour to:4/3/2002', ['weirs.txt']],
	['harbour from:2002-03-05 to:2002', ['traps.txt']],
	['in:May 2003', ['later.txt']],
	['eel', ['traps.txt', 'weirs.txt']],
])('%s', (words, expected) => {
	expect(documents(search(words)).toSorted()).toEqual(expected);
});

test('newest and oldest first are by sitting date; options stand above what is in the words', () => {
	expect(documents(search('harbour', { sort: 'newest' }))).toEqual(['later.txt', 'traps.txt', 'weirs.txt']);
	expect(documents(search('harbour sort:newest', { sort: 'oldest' }))).toEqual([
		'weirs.txt',
		'traps.txt',
		'later.txt',
	]);
	expect(documents(search('harbour from:2003', { from: '2002' }))).toHaveLength(3);
});

test('words in quotation marks are shown and counted as they are spelt, and other forms of them are told', () => {
	const found = search('"traps"');
	expect(found.total).toBe(1);
	const [hit] = found.hits;
	expect(hit?.snippet?.marks.map(({ start, end }) => hit.snippet?.quote.slice(start, end))).toEqual([
		'traps',
	]);
	expect(search('"trapping"').exactly).toEqual({ otherForms: true, readOf: null });
	expect(search('trapping').exactly).toBeNull();
});

test('words that stand exactly nowhere are given up after so many passages, and how many is said', () => {
	const { held } = archive();
	const found = held.words.search({ kind: 'word', stems: ['trap'] }, EVERYWHERE, 'newest', 0, 1).passages;
	const everywhere: typeof held.words.search = (_wanted, _filter, _sort, _offset, limit) => ({
		passages: Array.from({ length: limit }, () => found[0] ?? 0),
		total: null,
		more: true,
		searchedTo: null,
	});
	const endless = { ...held, words: { ...held.words, search: everywhere } };
	expect(lookUpWords(endless, readSearch('"trapper"', NONE, TODAY), 0).exactly?.readOf).toBe(800);
});

test('a misspelt word is put right and said so; one like nothing on record is said to be unknown', () => {
	const put = search('harbuor wiers');
	expect(documents(put)).toEqual(['weirs.txt']);
	expect(put.resolved.corrected).toEqual([
		{ typed: 'harbuor', meant: 'harbour' },
		{ typed: 'wiers', meant: 'weirs' },
	]);
	const run = search('harbourauthorities');
	expect(run.resolved.corrected).toEqual([{ typed: 'harbourauthorities', meant: 'harbour authorities' }]);
	expect(documents(run)).toEqual(['traps.txt']);
	expect(search('xylophone').resolved.unknown).toEqual(['xylophone']);
	expect(search('harbour -wiers').resolved.corrected).toEqual([]);
});

test('one exchange on several pages is one hit, and pages do not repeat it', () => {
	const many = Object.fromEntries(
		Array.from({ length: 8 }, (_, at) => [
			`salt-${at}.txt`,
			page(
				`Salt ${at}`,
				'Monday 4 March 2002',
				String(42_000 + at),
				'where salt is.',
				`Salt is at place ${at}.`,
			),
		]),
	);
	const { held } = archive({ ...many, 'again.txt': `${many['salt-3.txt']}\n` });
	const asked = readSearch('salt', NONE, TODAY);
	const pages = [0, 1, 2].map((number) => lookUpWords(held, asked, number));
	expect(pages.map(({ hits, more }) => [hits.length, more])).toEqual([
		[5, true],
		[3, false],
		[0, false],
	]);
	const ids = pages.flatMap(({ hits }) => hits.map(({ exchange }) => exchange));
	expect(new Set(ids).size).toBe(8);
	expect(
		pages.flatMap(({ hits }) => hits.map(({ copies }) => copies)).reduce((sum, copies) => sum + copies, 0),
	).toBe(1);
});

test('every snippet stands in the stored text where its source says', () => {
	const { held } = archive();
	const { hits } = lookUpWords(held, readSearch('harbour OR weirs', NONE, TODAY), 0);
	expect(hits).toHaveLength(3);
	for (const { source, snippet } of hits) {
		expect(held.slice(source.document, source)).toBe(snippet?.quote);
	}
	expect(hits.map(({ asked }) => asked)).toEqual([false, false, false]);
});

test('what is taken out is found no longer', () => {
	const { writer, held } = archive();
	writer.unload('weirs.txt');
	expect(documents(lookUpWords(held, readSearch('harbour', NONE, TODAY), 0)).toSorted()).toEqual([
		'later.txt',
		'traps.txt',
	]);
	expect(lookUpWords(held, readSearch('elvers', NONE, TODAY), 0)).toMatchObject({ hits: [], total: 0 });
});

test.each([
	['', {}, /what to search for/],
	['?!', {}, /what to search for/],
	['fish from:Octember', {}, /“Octember” is no date/],
	['fish', { from: '31 February 2006' }, /“31 February 2006” is no date/],
	['fish from:2008 to:2006', {}, /after its last/],
	['fish', { house: 'Holyrood' }, /no House called “Holyrood”/],
	['fish kind:songs', {}, /no kind to search for/],
	['fish sort:size', {}, /sorted by best, newest or oldest/],
	[Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '), {}, /up to 30 words/],
])('refused in words: %s', (words, options, message) => {
	expect(() => search(words, options)).toThrow(message);
});

test('many beginnings share what one search may cost, and what is left out is said', () => {
	const word = (at: number) => `${'abcdefghij'[Math.floor(at / 10)]}${'abcdefghij'[at % 10]}`;
	const many = Array.from({ length: 80 }, (_, at) => `salt${word(at)} pan${word(at)}`).join(' ');
	const { held } = archive({
		'many.txt': page('Salt', 'Monday 4 March 2002', '43001', 'what there is.', `There is ${many}.`),
	});
	const cutShort = (words: string) => lookUpWords(held, readSearch(words, NONE, TODAY), 0).resolved.cutShort;
	expect(cutShort('salt*')).toEqual([{ start: 'salt', words: 81 }]);
	expect(cutShort('salt* OR pan*')).toHaveLength(2);
	expect(cutShort('salta*')).toEqual([]);
	expect(lookUpWords(held, readSearch('salt* pan*', NONE, TODAY), 0).hits).toHaveLength(1);
});

test('of passages with the same words those come first in which they stand as they were typed', () => {
	const pages = {
		'apart.txt': page(
			'Dues',
			'Monday 4 March 2002',
			'44001',
			'what is owed.',
			'The dues of the harbour are the dues of all: harbour and dues.',
		),
		'together.txt': page(
			'Dues',
			'Monday 4 March 2002',
			'44002',
			'what is owed.',
			`The harbour dues were raised in that year. ${'Nothing more was said of them by anybody. '.repeat(12)}`,
		),
	};
	const { held } = archive(pages);
	expect(documents(lookUpWords(held, readSearch('harbour dues', NONE, TODAY), 0))).toEqual([
		'together.txt',
		'apart.txt',
	]);
	expect(documents(lookUpWords(held, readSearch('dues OR harbour', NONE, TODAY), 0))[0]).toBe('apart.txt');
});
