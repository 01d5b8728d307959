import type { Database } from 'better-sqlite3';
import type { FactKind } from '../extract/facts.ts';
import { MOST_IN_BLOCK } from './blocks.ts';
import type { NameBook } from './name-book.ts';
import { factsWithId } from './reading.ts';
import type { Link } from './settle.ts';
import { FACTS_OF_PASSAGES } from './sources.ts';

interface FactRow {
	readonly row: number;
	readonly id: string;
	readonly kind: FactKind;
	readonly withheld: number;
}

interface MentionCount {
	readonly name: number;
	readonly mentions: number;
	readonly bare: number;
}

/** Takes out a document's facts and names. Its passages stand until `drop`, so that derived indexes can see what goes. */
export interface DocumentRemover {
	passages(document: number): readonly number[];
	withdraw(document: number, book: NameBook): void;
	drop(document: number): void;
}

/** Everything is told from what is stored, never from what the present extractor would say of it. */
export function documentRemover(db: Database): DocumentRemover {
	const own = 'passage IN (SELECT id FROM passages WHERE document = ?)';
	const sql = {
		passages: db.prepare('SELECT id FROM passages WHERE document = ? ORDER BY id').pluck(),
		facts: db.prepare(
			`SELECT f.row, f.id, f.kind, f.withheld FROM ${FACTS_OF_PASSAGES} WHERE p.document = ?`,
		),
		subjects: db.prepare('SELECT name FROM subjects WHERE fact = ? AND name IS NOT NULL').pluck(),
		dropSubjects: db.prepare('DELETE FROM subjects WHERE fact = ?'),
		dropFact: db.prepare('DELETE FROM facts WHERE row = ?'),
		elsewhere: db.prepare(`SELECT 1 FROM facts WHERE ${factsWithId('')} LIMIT 1`).pluck(),
		mentions: db.prepare(
			`SELECT name, count(*) AS mentions, sum(bare) AS bare FROM mentions WHERE ${own} GROUP BY name`,
		),
		links: db.prepare(`SELECT l.kind, l.key, n.loose, l.other_key AS otherKey, l.basis, l.name, l.other
			FROM links l JOIN names n ON n.id = l.name WHERE l.${own}`),
		dropMentions: db.prepare(`DELETE FROM mentions WHERE ${own}`),
		dropLinks: db.prepare(`DELETE FROM links WHERE ${own}`),
		drops: [
			`DELETE FROM readings WHERE id IN (SELECT r.id FROM (SELECT DISTINCT block FROM passages WHERE document = ?) b
				JOIN readings r ON r.id >= b.block * ${MOST_IN_BLOCK} AND r.id < (b.block + 1) * ${MOST_IN_BLOCK})`,
			'DELETE FROM blocks WHERE id IN (SELECT block FROM passages WHERE document = ?)',
			`DELETE FROM uins WHERE ${own}`,
			`DELETE FROM columns WHERE ${own}`,
			'DELETE FROM passages WHERE document = ?',
			'DELETE FROM sections WHERE document = ?',
			'DELETE FROM structures WHERE document = ?',
			'DELETE FROM documents WHERE id = ?',
		].map((text) => db.prepare(text)),
	};

	return {
		passages: (document) => sql.passages.all(document) as number[],
		withdraw(document, book) {
			for (const { row, id, kind, withheld } of sql.facts.all(document) as FactRow[]) {
				const names = sql.subjects.all(row) as number[];
				sql.dropSubjects.run(row);
				sql.dropFact.run(row);
				const last = withheld === 0 && sql.elsewhere.get({ id }) === undefined;
				for (const name of names) {
					book.count(name, { uses: -1 });
					book.fact(name, kind, last ? -1 : 0);
				}
			}
			for (const { name, mentions, bare } of sql.mentions.all(document) as MentionCount[])
				book.count(name, { mentions: -mentions, bare: -bare });
			for (const link of sql.links.all(document) as (Link & { name: number; other: number })[]) {
				book.count(link.name, { uses: -1 });
				book.count(link.other, { uses: -1 });
				book.link(link, -1);
			}
			sql.dropMentions.run(document);
			sql.dropLinks.run(document);
		},
		drop(document) {
			for (const statement of sql.drops) statement.run(document);
		},
	};
}
