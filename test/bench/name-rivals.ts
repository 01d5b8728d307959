import { statSync } from 'node:fs';
import { join } from 'node:path';
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import Database from 'better-sqlite3';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { NamedEntity } from '../support/named.ts';

/** A way of finding names by what was typed. */
export interface Finder {
	readonly name: string;
	/** Ids of entities, best first, at least five where there are so many; one may stand twice for two of its forms. */
	readonly find: (query: string) => readonly string[] | Promise<readonly string[]>;
	/** Size of its file, where it keeps one. */
	readonly bytes?: () => number;
	readonly close?: () => void;
}

type Make = (entities: readonly NamedEntity[], folder: string) => Finder | Promise<Finder>;

interface Form {
	readonly id: number;
	readonly entity: string;
	readonly form: string;
}

/** Several forms of one entity may fill the first places: so many are taken. */
const TAKEN = 15;

/** Other ways, each set up as its own pages advise for misspelt names, over the same forms. */
export const rivals: readonly Make[] = [fuse, miniSearch, uFuzzySearch, flexSearch, orama, trigrams];

function formsOf(entities: readonly NamedEntity[]): readonly Form[] {
	return entities
		.flatMap(({ id, forms }) => forms.map(({ form }) => ({ entity: id, form })))
		.map((each, id) => ({ id, ...each }));
}

function once(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}

function fuse(entities: readonly NamedEntity[]): Finder {
	const index = new Fuse(formsOf(entities), { keys: ['form'] });
	return {
		name: 'fuse.js alone',
		find: (query) => once(index.search(query, { limit: TAKEN }).map(({ item }) => item.entity)),
	};
}

function miniSearch(entities: readonly NamedEntity[]): Finder {
	const index = new MiniSearch<Form>({
		fields: ['form'],
		storeFields: ['entity'],
		searchOptions: { fuzzy: 0.2, prefix: true },
	});
	index.addAll(formsOf(entities));
	return {
		name: 'minisearch',
		find: (query) =>
			once(
				index
					.search(query)
					.slice(0, TAKEN)
					.map(({ entity }) => entity),
			),
	};
}

function uFuzzySearch(entities: readonly NamedEntity[]): Finder {
	const forms = formsOf(entities);
	const haystack = forms.map(({ form }) => form);
	const index = new uFuzzy({ intraMode: 1 });
	return {
		name: 'uFuzzy',
		find(query) {
			const [found, info, order] = index.search(haystack, query, 1, 100_000);
			const places = order !== null && info !== null ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
			return once(places.slice(0, TAKEN).map((at) => forms[at]?.entity ?? ''));
		},
	};
}

function flexSearch(entities: readonly NamedEntity[]): Finder {
	const forms = formsOf(entities);
	const index = new Index({ tokenize: 'tolerant' as 'forward', encoder: 'LatinBalance' as never });
	for (const { id, form } of forms) index.add(id, form);
	return {
		name: 'flexsearch',
		find: (query) =>
			once(
				(index.search(query, { limit: TAKEN, suggest: true }) as number[]).map(
					(at) => forms[at]?.entity ?? '',
				),
			),
	};
}

async function orama(entities: readonly NamedEntity[]): Promise<Finder> {
	const db = create({ schema: { form: 'string', entity: 'string' } as const });
	await insertMultiple(
		db,
		formsOf(entities).map(({ form, entity }) => ({ form, entity })),
		5000,
	);
	return {
		name: 'orama',
		async find(query) {
			const { hits } = await search(db, { term: query, properties: ['form'], tolerance: 2, limit: TAKEN });
			return once(hits.map(({ document }) => document.entity));
		},
	};
}

/** SQLite alone: runs of three letters, any of which may fit, ranked by bm25. */
function trigrams(entities: readonly NamedEntity[], folder: string): Finder {
	const path = join(folder, `trigrams-${entities.length}.sqlite`);
	const db = new Database(path);
	db.exec(`CREATE VIRTUAL TABLE forms USING fts5(form, entity UNINDEXED, tokenize = 'trigram')`);
	const insert = db.prepare('INSERT INTO forms (form, entity) VALUES (?, ?)');
	db.transaction(() => {
		for (const { form, entity } of formsOf(entities)) insert.run(form, entity);
	})();
	const select = db.prepare('SELECT entity FROM forms WHERE forms MATCH ? ORDER BY rank LIMIT ?').pluck();
	return {
		name: 'FTS5 trigram, bm25',
		find(query) {
			const letters = query.toLowerCase();
			const runs = Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) =>
				letters.slice(at, at + 3),
			);
			if (runs.length === 0) return [];
			const match = [...new Set(runs)].map((run) => `"${run.replaceAll('"', '""')}"`).join(' OR ');
			return once(select.all(match, TAKEN) as string[]);
		},
		bytes: () => statSync(path).size,
		close: () => db.close(),
	};
}
