import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/corpus/words/fold.ts';
import { WORDS_QUERIES } from '../../../src/corpus/words/open.ts';
import { type Filter, passageSearch, SEARCH_QUERIES } from '../../../src/corpus/words/search.ts';
import { VOCABULARY_QUERIES, vocabulary } from '../../../src/corpus/words/vocabulary.ts';
import { ftsExpression, type Wanted } from '../../../src/corpus/words/wanted.ts';
import { emptyArchive, type Written } from './archive-of.ts';

const ANY: Filter = { house: null, from: null, to: null, kinds: null };
const word = (...stems: string[]): Wanted => ({ kind: 'word', stems });

const LETTERS = ['fish', 'boat', 'net', 'quota', 'port', 'sea'];
const sentence = fc
	.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
	.map((words) => words.join(' '));
const written = fc.record({
	text: sentence,
	title: fc.option(sentence, { nil: null }),
	date: fc.constantFrom(null, '1997-05-07', '2003-03-03', '2003-03-04', '2004-11-30'),
	house: fc.constantFrom(null, 'Commons' as const, 'Lords' as const),
	business: fc.constantFrom(null, 'written answers', 'debate'),
});
const wanted: fc.Arbitrary<Wanted> = fc.letrec<{ wanted: Wanted }>((tie) => ({
	wanted: fc.oneof(
		{ maxDepth: 3 },
		fc.subarray(LETTERS, { minLength: 1, maxLength: 2 }).map((stems) => word(...stems)),
		fc
			.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 })
			.map((stems) => ({ kind: 'phrase' as const, stems })),
		fc.array(tie('wanted'), { minLength: 1, maxLength: 3 }).map((of) => ({ kind: 'all' as const, of })),
		fc.array(tie('wanted'), { minLength: 1, maxLength: 3 }).map((of) => ({ kind: 'any' as const, of })),
		fc
			.record({ wanted: tie('wanted'), not: fc.array(tie('wanted'), { minLength: 1, maxLength: 2 }) })
			.map((but) => ({ kind: 'but' as const, ...but })),
	),
})).wanted;

/** The slow and obvious answer. */
function has(passage: Written, part: Wanted): boolean {
	const texts = [passage.title ?? '', passage.text].map((text) => ` ${text} `);
	switch (part.kind) {
		case 'word':
			return part.stems.some((stem) => texts.some((text) => text.includes(` ${stem} `)));
		case 'phrase':
			return texts.some((text) => text.includes(` ${part.stems.join(' ')} `));
		case 'all':
			return part.of.every((one) => has(passage, one));
		case 'any':
			return part.of.some((one) => has(passage, one));
		case 'but':
			return has(passage, part.wanted) && !part.not.some((one) => has(passage, one));
	}
}

// A phrase inside what is kept from being ruled out was once taken not to stand there, and its passage ruled out after all.
test('a phrase that takes back an exclusion is looked for, not given up', () => {
	const archive = emptyArchive();
	const [row] = archive.add([
		{ text: 'fish', title: 'boat boat sea fish', date: null, house: null, business: null },
	]);
	const sea = {
		kind: 'but' as const,
		wanted: word('sea'),
		not: [{ kind: 'phrase' as const, stems: ['boat', 'boat'] }],
	};
	const found = passageSearch(archive.db)(
		{ kind: 'but', wanted: word('fish'), not: [sea] },
		ANY,
		'best',
		0,
		10,
	);
	expect(found.passages).toEqual([row]);
});

test('what is found is what a reader would find, and what FTS5 finds, whatever was loaded and taken out', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(written, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
			fc.nat({ max: 4 }),
			wanted,
			fc.constantFrom('best' as const, 'newest' as const, 'oldest' as const),
			(documents, taken, asked, sort) => {
				const archive = emptyArchive();
				const rows = documents.map((document) => archive.add(document));
				const kept = documents.flatMap((document, index) =>
					index === taken
						? []
						: document.map((passage, place) => ({ passage, id: rows[index]?.[place] ?? 0 })),
				);
				const out = rows[taken];
				if (out) archive.remove(out);
				const found = passageSearch(archive.db)(asked, ANY, sort, 0, 100);
				const expected = kept.filter(({ passage }) => has(passage, asked)).map(({ id }) => id);
				expect(found.passages.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
				expect(found.more).toBe(false);
				expect(found.searchedTo).toBeNull();
				if (sort === 'newest') expect(found.passages).toEqual(found.passages.toSorted((a, b) => b - a));
				if (sort === 'oldest') expect(found.passages).toEqual(found.passages.toSorted((a, b) => a - b));
				const expression = ftsExpression(asked);
				const fts = archive.db
					.prepare('SELECT rowid FROM words_text WHERE words_text MATCH ? ORDER BY rowid')
					.pluck();
				expect(expression === null ? [] : fts.all(expression)).toEqual(expected.toSorted((a, b) => a - b));
				archive.db.close();
			},
		),
		{ numRuns: 100 },
	);
});

test('pages follow each other without a gap or a repeat, and the filter holds', () => {
	fc.assert(
		fc.property(
			fc.array(written, { minLength: 1, maxLength: 40 }),
			fc.record({
				house: fc.constantFrom(null, 'Commons' as const, 'Lords' as const),
				from: fc.constantFrom(null, '2003-03-03', '2003-03-04'),
				to: fc.constantFrom(null, '2003-03-03', '2004-11-30'),
				kinds: fc.constantFrom(null, ['debate' as const]),
			}),
			fc.constantFrom('best' as const, 'newest' as const, 'oldest' as const),
			(document, filter, sort) => {
				const archive = emptyArchive();
				const ids = archive.add(document);
				const search = passageSearch(archive.db);
				const pages: number[] = [];
				for (let page = 0; page < 12; page++) {
					const found = search(word('fish', 'boat'), filter, sort, page * 4, 4);
					pages.push(...found.passages);
					expect(found.more).toBe(
						found.passages.length === 4 &&
							search(word('fish', 'boat'), filter, sort, page * 4 + 4, 1).passages.length === 1,
					);
				}
				const expected = document.flatMap((passage, index) => {
					const date = passage.date ?? null;
					const dated = filter.from === null && filter.to === null;
					const fits =
						has(passage, word('fish', 'boat')) &&
						(filter.house === null || passage.house === filter.house) &&
						(filter.kinds === null || passage.business === 'debate') &&
						(dated || (date !== null && (filter.from ?? '') <= date && date <= (filter.to ?? '9')));
					return fits ? [ids[index] ?? 0] : [];
				});
				expect(pages.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
				archive.db.close();
			},
		),
		{ numRuns: 60 },
	);
});

test('best first: the rarer word, the title and the shorter passage tell', () => {
	const archive = emptyArchive();
	const date = '2003-03-03';
	const [, short, titled] = archive.add([
		{ text: `${'the port authority said that '.repeat(40)} eels`, date },
		{ text: 'eels in the port', date },
		{ text: 'the port', title: 'Eels', date },
		{ text: 'the port and the sea', date },
	]);
	const [first, second] = passageSearch(archive.db)(word('eel'), ANY, 'best', 0, 5).passages;
	expect(first).toBe(titled);
	expect(second).toBe(short);
});

test('a phrase of words that often stand apart is given up at last, and where is said', () => {
	const archive = emptyArchive();
	for (let year = 1990; year < 2010; year++) {
		archive.add(Array.from({ length: 40 }, () => ({ text: 'of the', date: `${year}-03-03` })));
	}
	const found = passageSearch(archive.db, 100)({ kind: 'phrase', stems: ['the', 'of'] }, ANY, 'newest', 0, 5);
	expect(found.passages).toEqual([]);
	expect(found.total).toBeNull();
	expect(found.searchedTo).not.toBeNull();
});

test('no question to the index reads a whole table', () => {
	const { db } = emptyArchive();
	for (const [name, sql] of Object.entries({
		...SEARCH_QUERIES,
		...VOCABULARY_QUERIES,
		...WORDS_QUERIES,
	})) {
		const plan = db
			.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
			.all(...Array.from({ length: sql.split('?').length - 1 }, () => 1n))
			.map((step) => step.detail);
		// One row for each month on record.
		if (name === 'size') continue;
		for (const step of plan)
			expect(step, sql).toMatch(/^SEARCH|VIRTUAL TABLE INDEX \d+:.*M|^USE TEMP B-TREE FOR .*ORDER BY$/);
	}
});

test('every word is found by its beginning and by a slip', () => {
	const archive = emptyArchive();
	archive.add([{ text: 'Trafficking and traffic in Trafford; the trawlers traded.', date: '2003-03-03' }]);
	const { startingWith, near, passagesWith } = vocabulary(archive.db);
	expect(
		startingWith('traff')
			.map(({ word }) => word)
			.toSorted(),
	).toEqual(['traffic', 'trafficking', 'trafford']);
	for (const slip of ['traficking', 'trafficing', 'tarfficking', 'traffickng', 'trraffickin']) {
		expect(near(slip).map(({ word }) => word)).toContain('trafficking');
	}
	expect(passagesWith(wordsIn('trafficked')[0]?.stem ?? '')).toBe(1);
});
