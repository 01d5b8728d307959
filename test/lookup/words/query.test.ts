import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTables } from '../../../src/corpus/words/tables.ts';
import { ftsExpression } from '../../../src/corpus/words/wanted.ts';
import type { WordsIndex } from '../../../src/corpus/words/words-index.ts';
import { UserError } from '../../../src/errors.ts';
import { readPeriod } from '../../../src/lookup/words/period.ts';
import { parseQuery, type Term } from '../../../src/lookup/words/query.ts';
import { resolveQuery } from '../../../src/lookup/words/resolve.ts';

const isDate = (words: string) => readPeriod(words, '2009-11-21') !== null;
const read = (text: string) => {
	const { wanted, excluded, filters, rest } = parseQuery(text, isDate);
	const shown = (term: Term): string =>
		term.kind === 'word'
			? term.spelt
			: term.kind === 'start'
				? `${term.spelt}*`
				: `"${term.words.map(({ spelt }) => spelt).join(' ')}"`;
	return {
		wanted: wanted.map((terms) => terms.map(shown).join(' OR ')),
		excluded: excluded.map(shown),
		filters: filters.map(({ name, value }) => `${name}=${value}`),
		rest,
	};
};

test.each([
	['forced labour', ['forced', 'labour'], [], []],
	['"forced labour" child', ['"forced labour"', 'child'], [], []],
	['“forced labour” child', ['"forced labour"', 'child'], [], []],
	['"forced labour', ['"forced labour"'], [], []],
	['fish -salmon', ['fish'], ['salmon'], []],
	['fish -"wild salmon" -trout', ['fish'], ['"wild salmon"', 'trout'], []],
	['cod OR haddock quota', ['cod OR haddock', 'quota'], [], []],
	['cod | haddock | hake', ['cod OR haddock OR hake'], [], []],
	['OR cod OR', ['cod'], [], []],
	['or cod', ['or', 'cod'], [], []],
	['exploit* children', ['exploit*', 'children'], [], []],
	['under-secretary', ['"under secretary"'], [], []],
	['co-operation', ['cooperation'], [], []],
	['x * - " ', ['x'], [], []],
	['house:Lords fish', ['fish'], [], ['house=Lords']],
	['fish from:24 October 2006 quota', ['fish', 'quota'], [], ['from=24 October 2006']],
	['fish from:2006 to:Mar 2007', ['fish'], [], ['from=2006', 'to=Mar 2007']],
	['from: last year’s session fish', ['fish'], [], ['from=last year’s session']],
	['in:"Oct 2006" fish', ['fish'], [], ['in=Oct 2006']],
	['from:nonsense fish', ['fish'], [], ['from=nonsense']],
	['from:2006..2008 kind:written sort: newest', [], [], ['from=2006..2008', 'kind=written', 'sort=newest']],
	['-house:lords', [], ['lords'], []],
	['NEAR(a b) AND c*d ^e {f}: NOT g', ['"near a"', 'b', '"c d"', 'e', 'f', 'not', 'g'], [], []],
])('%s', (text, wanted, excluded, filters) => {
	expect(read(text)).toMatchObject({ wanted, excluded, filters });
});

test('what is left when filters are taken out is the same search', () => {
	expect(read('fish from:24 October 2006 "wild salmon" house:Lords -trout').rest).toBe(
		'fish "wild salmon" -trout',
	);
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (text) => {
			const first = read(text);
			const again = read(first.rest);
			expect(again).toMatchObject({ wanted: first.wanted, excluded: first.excluded });
		}),
	);
});

const everything: WordsIndex = {
	search: () => ({ passages: [], total: 0, more: false, searchedTo: null }),
	passage: () => null,
	passageOf: () => null,
	figures: () => ({ ids: [], more: false }),
	counted: {
		wholeDays: () => ({ words: new Map(), documents: new Map(), leftOut: 0 }),
		counts: () => new Map(),
	},
	passagesWith: () => 1,
	startingWith: (prefix) => [{ word: prefix, stem: prefix, passages: 1 }],
	near: () => [],
	together: () => new Set(),
};

test('any string is a search that SQLite takes, or is refused in words', () => {
	const db = new Database(':memory:');
	createTables(db);
	const match = db.prepare('SELECT rowid FROM words_text WHERE words_text MATCH ?');
	const syntax = fc
		.array(
			fc.constantFrom(
				'"',
				'-',
				'*',
				'OR',
				'AND',
				'NOT',
				'NEAR(',
				')',
				'^',
				'{',
				'}',
				':',
				'a',
				'fish',
				'“',
				'+',
				'|',
				"'",
				'\0',
				'title:',
				'from:',
				' ',
				'\\',
				';',
				'\ud800',
			),
			{ maxLength: 24 },
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), syntax), (text) => {
			try {
				const { wanted } = resolveQuery(parseQuery(text, isDate), everything);
				const expression = ftsExpression(wanted);
				if (expression !== null) expect(match.all(expression)).toEqual([]);
			} catch (error) {
				expect(error).toBeInstanceOf(UserError);
			}
		}),
		{ numRuns: 1000 },
	);
});
