import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { textReader } from '../../src/corpus/blocks.ts';
import { stemOf, wordsIn } from '../../src/corpus/words/fold.ts';
import { passageSearch } from '../../src/corpus/words/search.ts';
import { measure, memory, type Settings, seeded, type Table, triesNote, type Value } from './measure.ts';

interface Text {
	readonly id: number;
	readonly title: string;
	readonly text: string;
}

/** Gives the ids of every passage with both words, as far as the library finds them. */
type Find = (one: string, other: string) => readonly number[] | Promise<readonly number[]>;

interface Rival {
	readonly name: string;
	/** Searches timed: fewer where one takes seconds. */
	readonly searches: number;
	readonly build: (texts: readonly Text[]) => Find | Promise<Find>;
}

const ALL = 1_000_000;

function rivals(db: Database.Database): readonly Rival[] {
	return [
		{
			name: 'Despatch Box (file)',
			searches: 200,
			build() {
				const search = passageSearch(db);
				const any = { house: null, from: null, to: null, kinds: null };
				return (one, other) =>
					search(
						{ kind: 'all', of: [one, other].map((word) => ({ kind: 'word', stems: [stemOf(word)] })) },
						any,
						'newest',
						0,
						ALL,
					).passages;
			},
		},
		{
			name: 'FTS5, porter, in memory',
			searches: 200,
			build(texts) {
				const memoryDb = new Database(':memory:');
				memoryDb.exec("CREATE VIRTUAL TABLE f USING fts5(title, text, content='', tokenize='porter')");
				const insert = memoryDb.prepare('INSERT INTO f (rowid, title, text) VALUES (?, ?, ?)');
				memoryDb.transaction(() => {
					for (const { id, title, text } of texts) insert.run(BigInt(id), title, text);
				})();
				const match = memoryDb
					.prepare<[string], number>('SELECT rowid FROM f WHERE f MATCH ? ORDER BY rank')
					.pluck();
				return (one, other) => match.all(`"${one}" "${other}"`);
			},
		},
		{
			name: 'minisearch',
			searches: 200,
			build(texts) {
				const mini = new MiniSearch({ fields: ['title', 'text'] });
				mini.addAll(texts);
				return (one, other) => mini.search(`${one} ${other}`, { combineWith: 'AND' }).map(({ id }) => id);
			},
		},
		{
			name: 'flexsearch',
			searches: 200,
			build(texts) {
				const flex = new FlexSearch.Index({ tokenize: 'strict' });
				for (const { id, title, text } of texts) flex.add(id, `${title} ${text}`);
				return (one, other) => flex.search(`${one} ${other}`, { limit: ALL }) as number[];
			},
		},
		{
			name: 'orama, threshold 0',
			searches: 50,
			async build(texts) {
				const orama = create({ schema: { title: 'string', text: 'string' } as const });
				await insertMultiple(
					orama,
					texts.map(({ id, title, text }) => ({ id: String(id), title, text })),
					500,
				);
				return async (one, other) => {
					const found = await searchOrama(orama, {
						term: `${one} ${other}`,
						threshold: 0,
						limit: ALL,
						exact: true,
					});
					return found.hits.map(({ id }) => Number(id));
				};
			},
		},
		{
			name: 'fuse.js, extended search',
			searches: 3,
			build(texts) {
				const fuse = new Fuse(texts, {
					keys: ['title', 'text'],
					useExtendedSearch: true,
					ignoreLocation: true,
				});
				return (one, other) => fuse.search(`'${one} '${other}`).map(({ item }) => item.id);
			},
		},
	];
}

/** Two words that stand in one passage, searched by libraries that hold everything in memory, and by the file. */
export async function rivalTable(db: Database.Database, { seed, say, tries }: Settings): Promise<Table> {
	const { words } = textReader(db);
	const texts = db
		.prepare<[], Omit<Text, 'text'>>(
			'SELECT p.id, s.title FROM passages p JOIN sections s ON s.id = p.section',
		)
		.all()
		.map((row) => ({ ...row, text: words(row.id) }));
	const random = seeded(seed + 13);
	const spelt = texts.map(({ id, title, text }) => ({
		id,
		words: new Set(wordsIn(`${title} ${text}`).map((word) => word.spelt)),
	}));
	const pairs = Array.from({ length: 200 }, () => {
		const words = [...(spelt[Math.floor(random() * spelt.length)]?.words ?? [])].filter((word) =>
			/^[a-z]{4,}$/.test(word),
		);
		return [
			words[Math.floor(random() * words.length)] ?? '',
			words[Math.floor(random() * words.length)] ?? '',
		] as const;
	});
	const truth = pairs.map(([one, other]) =>
		spelt.filter(({ words }) => words.has(one) && words.has(other)).map(({ id }) => id),
	);
	const rows: Value[][] = [];
	for (const { name, searches, build } of rivals(db)) {
		say(name);
		const before = memory();
		const start = performance.now();
		const find = await build(texts);
		const built = (performance.now() - start) / 1000;
		const asked = pairs.slice(0, searches);
		let found = 0;
		let there = 0;
		for (const [at, [one, other]] of asked.entries()) {
			const given = new Set(await find(one, other));
			there += truth[at]?.length ?? 0;
			found += (truth[at] ?? []).filter((id) => given.has(id)).length;
		}
		const { median, p99 } = await measure(
			asked,
			([one, other]) => find(one, other),
			Math.min(10, searches),
			tries,
		);
		rows.push([
			name,
			name.includes('file') ? null : built,
			Math.max(0, Math.round(memory() - before)),
			searches,
			found / there,
			median,
			p99,
		]);
	}
	return {
		title: `Words: all passages with two words, of ${texts.length.toLocaleString('en-GB')} exchanges`,
		notes: [
			'Pairs of words of four letters or more that stand in one passage; every hit is asked for. Recall: the share of passages that have both words as typed. Stemmers find more than these; that is not counted against them. Memory: what the process grew by; the file’s is the page cache of SQLite.',
			triesNote(tries),
		],
		columns: ['', 'seconds to build', 'memory, MiB', 'searches', 'recall', 'median, ms', 'p99, ms'],
		rows,
	};
}
