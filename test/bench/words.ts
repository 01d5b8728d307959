import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { archiveOf } from '../../src/corpus/read.ts';
import { stemOf } from '../../src/corpus/words/fold.ts';
import type { Sort } from '../../src/corpus/words/hits.ts';
import { type Filter, passageSearch } from '../../src/corpus/words/search.ts';
import { ftsExpression, type Wanted } from '../../src/corpus/words/wanted.ts';
import { lookUpWords, readSearch } from '../../src/lookup/words/search.ts';
import { searchMessage } from '../../src/present/search.ts';
import { vocabulary } from './exchanges.ts';
import {
	measure,
	memory,
	type Part,
	type Settings,
	seeded,
	type Table,
	triesNote,
	type Value,
} from './measure.ts';
import { buildArchive } from './words-archive.ts';
import { rivalTable } from './words-rivals.ts';
import { slipTable } from './words-slips.ts';

/** Libraries that keep everything in memory are run at up to so many exchanges. */
const IN_MEMORY = 10_000;
const ANY: Filter = { house: null, from: null, to: null, kinds: null };

/** A kind of search, by how common its words are (ranks in the vocabulary: the small words of English are the first 60). */
interface Class {
	readonly name: string;
	/** Typed as a person would. */
	readonly make: (word: (from: number, below: number) => string) => string;
}

const CLASSES: readonly Class[] = [
	{ name: 'one word in most passages', make: (word) => word(0, 20) },
	{ name: 'one common word', make: (word) => word(20, 200) },
	{ name: 'one rare word', make: (word) => word(2000, 20_000) },
	{ name: 'two words in most passages', make: (word) => `${word(0, 20)} ${word(0, 20)}` },
	{ name: 'two common words', make: (word) => `${word(20, 200)} ${word(20, 200)}` },
	{ name: 'a common and a rare word', make: (word) => `${word(0, 60)} ${word(2000, 20_000)}` },
	{ name: 'three words in most passages', make: (word) => `${word(0, 20)} ${word(0, 20)} ${word(0, 20)}` },
	{ name: 'three common words', make: (word) => `${word(20, 200)} ${word(20, 200)} ${word(20, 200)}` },
	{ name: 'this OR that', make: (word) => `${word(20, 200)} OR ${word(200, 2000)}` },
	{ name: 'begin*', make: (word) => `${word(200, 20_000).slice(0, 4)}*` },
	{ name: 'a phrase of common words', make: (word) => `"${word(0, 60)} ${word(0, 60)}"` },
	{ name: 'a phrase with a rare word', make: (word) => `"${word(0, 60)} ${word(2000, 20_000)}"` },
];

export const bench: Part = async (settings) => {
	const tables: Table[] = [];
	const sizes: Value[][] = [];
	for (const size of settings.sizes) {
		const file = archiveFile(settings, size);
		const db = new Database(file.path, { readonly: true });
		sizes.push(sizeRow(db, file));
		settings.say(`${size.toLocaleString('en-GB')} exchanges: searching`);
		tables.push(await timeTable(db, size, settings), qualityTable(db, size, settings.seed));
		tables.push(await answerTable(db, size, settings), await slipTable(db, settings));
		if (size <= IN_MEMORY) tables.push(await rivalTable(db, settings));
		db.close();
	}
	return [
		{
			title: 'Words: what an archive of generated exchanges takes',
			notes: [
				'Text: the UTF-8 of questions, answers and titles. File: the archive of that text with its index of words, without facts and names, which the generated words have none of.',
			],
			columns: [
				'exchanges',
				'seconds to load',
				'text, MiB',
				'file, MiB',
				'file ÷ text',
				'index of words ÷ text',
			],
			rows: sizes,
		},
		...tables,
	];
};

interface ArchiveFile {
	readonly path: string;
	readonly seconds: number | null;
}

/** A large archive takes minutes to make: with `--keep FOLDER` it is made once. */
function archiveFile({ folder, keep, seed, say }: Settings, size: number): ArchiveFile {
	if (keep !== null) mkdirSync(keep, { recursive: true });
	const path = join(keep ?? folder, `words-${size}-${seed}.sqlite`);
	if (existsSync(path)) return { path, seconds: null };
	say(`${size.toLocaleString('en-GB')} exchanges: loading`);
	const { seconds } = buildArchive(path, size, seed, say);
	return { path, seconds };
}

function sizeRow(db: Database.Database, { path, seconds }: ArchiveFile): Value[] {
	const one = (sql: string) => db.prepare(sql).pluck().get() as number;
	const text =
		one('SELECT sum(length) FROM passages') + one('SELECT sum(length(CAST(title AS BLOB))) FROM sections');
	const index = one(
		"SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'words%' OR name LIKE '%autoindex_words%'",
	);
	const file = statSync(path).size;
	const mebibytes = (bytes: number) => Math.round(bytes / 1024 ** 2);
	return [
		one('SELECT count(*) FROM passages'),
		seconds,
		mebibytes(text),
		mebibytes(file),
		file / text,
		index / text,
	];
}

function searches(make: Class['make'], count: number, seed: number): readonly string[] {
	const words = vocabulary(seed);
	const random = seeded(seed + 7);
	const word = (from: number, below: number) => words[from + Math.floor(random() * (below - from))] ?? '';
	return Array.from({ length: count }, () => make(word));
}

/** Single words only: what FTS5 and the index can both be asked without anything between. */
function wantedOf(words: string): Wanted {
	return { kind: 'all', of: words.split(' ').map((word) => ({ kind: 'word', stems: [stemOf(word)] })) };
}

async function timeTable(db: Database.Database, size: number, { seed, tries }: Settings): Promise<Table> {
	const search = passageSearch(db);
	const rank = db.prepare('SELECT rowid FROM words_text WHERE words_text MATCH ? ORDER BY rank LIMIT 5');
	const newest = db.prepare(
		'SELECT rowid FROM words_text WHERE words_text MATCH ? ORDER BY rowid DESC LIMIT 5',
	);
	const rows: Value[][] = [];
	for (const { name, make } of CLASSES.filter((one) => !/[*"]|OR/.test(one.make(() => 'word')))) {
		const asked = searches(make, 200, seed).map(wantedOf);
		const few = asked.slice(0, size >= 1_000_000 ? 8 : size >= 100_000 ? 20 : 200);
		const ours = (sort: Sort) => measure(asked, (wanted) => search(wanted, ANY, sort, 0, 5), 20, tries);
		const fts = (statement: typeof rank) =>
			measure(few, (wanted) => statement.all(ftsExpression(wanted)), Math.min(5, few.length), tries);
		const [best, walked, ranked, ftsNewest] = [
			await ours('best'),
			await ours('newest'),
			await fts(rank),
			await fts(newest),
		];
		rows.push([
			name,
			...[best, walked].flatMap(({ median, p99 }) => [median, p99]),
			...[ranked, ftsNewest].flatMap(({ median, p99 }) => [median, p99]),
		]);
	}
	return {
		title: `Words: finding the first five of ${size.toLocaleString('en-GB')} exchanges, in milliseconds`,
		notes: [
			'200 searches a row, the same for all; FTS5 on 20 of them from 100,000 exchanges on, on 8 from a million on. Best counts all hits, newest stops at the fifth. FTS5 is asked of the same table of stems.',
			triesNote(tries),
		],
		columns: [
			'search',
			'best: median',
			'p99',
			'newest: median',
			'p99',
			'FTS5 rank: median',
			'p99',
			'FTS5 newest: median',
			'p99',
		],
		rows,
	};
}

/** How near the best come to FTS5's own: the sum of FTS5's scores of our first ten against that of its first ten. */
function qualityTable(db: Database.Database, size: number, seed: number): Table {
	const search = passageSearch(db);
	const rows: Value[][] = [];
	for (const { name, make } of CLASSES.filter(
		(one) => /rare|common/.test(one.name) && !/[*"]|OR/.test(one.make(() => 'word')),
	)) {
		const asked = searches(make, size >= 1_000_000 ? 3 : size >= 100_000 ? 5 : 20, seed).map(wantedOf);
		let ours = 0;
		let theirs = 0;
		let same = 0;
		let hits = 0;
		for (const wanted of asked) {
			const found = search(wanted, ANY, 'best', 0, 10);
			const scores = new Map(
				db
					.prepare<[string], { id: number; score: number }>(
						'SELECT rowid AS id, -bm25(words_text, 1.0, 3.0) AS score FROM words_text WHERE words_text MATCH ?',
					)
					.all(ftsExpression(wanted) ?? '')
					.map(({ id, score }) => [id, score]),
			);
			const top = [...scores].sort(([, one], [, other]) => other - one).slice(0, 10);
			theirs += top.reduce((sum, [, score]) => sum + score, 0);
			ours += found.passages.reduce((sum, id) => sum + (scores.get(id) ?? 0), 0);
			same += top.filter(([id]) => found.passages.includes(id)).length;
			hits += top.length;
			if (found.total !== scores.size)
				throw new Error(`${found.total} hits counted, FTS5 has ${scores.size}`);
		}
		rows.push([name, asked.length, theirs === 0 ? null : ours / theirs, hits === 0 ? null : same / hits]);
	}
	return {
		title: `Words: the ten best of ${size.toLocaleString('en-GB')} exchanges against FTS5’s ten best`,
		notes: [
			'Score: the sum of FTS5’s own bm25 of our ten over that of its ten. Same: how many of its ten are among ours. The weights differ on purpose: ours are kept in a byte, and a passage’s length counts against a fixed one. The counts of all hits are held against FTS5’s and must be equal.',
		],
		columns: ['search', 'searches', 'score', 'same'],
		rows,
	};
}

/** The whole answer as Discord is sent it: the line read, misspelt words put right, hits found, snippets cut, the message made. */
async function answerTable(db: Database.Database, size: number, { seed, tries }: Settings): Promise<Table> {
	const archive = archiveOf(db);
	const rows: Value[][] = [];
	const options = { house: '', from: '', to: '', kind: '' };
	for (const { name, make } of CLASSES) {
		const asked = searches(make, 100, seed);
		const answered = (sort: string) =>
			measure(
				asked,
				(words) =>
					searchMessage(lookUpWords(archive, readSearch(words, { ...options, sort }, '2026-01-01'), 0), {
						asker: '1',
						ephemeral: false,
					}),
				20,
				tries,
			);
		const [best, newest] = [await answered('best'), await answered('newest')];
		rows.push([name, best.median, best.p99, best.worst, newest.median, newest.p99, newest.worst]);
	}
	const typed = searches((word) => word(200, 20_000).slice(0, 3), 200, seed);
	const { median, p99, worst } = await measure(
		typed,
		(start) => archive.words.startingWith(start).slice(0, 10),
		20,
		tries,
	);
	rows.push(['completing a word of three letters', median, p99, worst, null, null, null]);
	return {
		title: `Words: whole answers from ${size.toLocaleString('en-GB')} exchanges, in milliseconds`,
		notes: [
			`100 searches a row, on the thread that also answers everything else: the worst is the longest that anything else waits. Resident memory of the process afterwards: ${Math.round(memory())} MiB.`,
			triesNote(tries),
		],
		columns: ['search', 'best: median', 'p99', 'worst', 'newest: median', 'p99', 'worst'],
		rows,
	};
}
