import Database from 'better-sqlite3';
import { blockWriter } from '../../../src/corpus/blocks.ts';
import { passageIds } from '../../../src/corpus/passage-id.ts';
import { SCHEMA } from '../../../src/corpus/schema.ts';
import { wordsIndex } from '../../../src/corpus/words/index.ts';

/** A passage as a test writes it. */
export interface Written {
	readonly text: string;
	readonly date?: string | null;
	readonly title?: string | null;
	readonly house?: 'Commons' | 'Lords' | null;
	readonly business?: string | null;
}

/** Texts one after another, without a document. */
export function spansOf(texts: readonly string[]) {
	let at = 0;
	return texts.map((text) => {
		const start = at;
		at += text.length;
		return { start, end: at, record: '' };
	});
}

/** Tables in memory with nothing but passages, one document each time `add` is called. */
export function emptyArchive() {
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	wordsIndex.create(db);
	let documents = 0;
	let sections = 0;
	const perDay = new Map<number, number>();
	const insertDocument = db.prepare(
		`INSERT INTO documents SELECT ${db
			.prepare<[], { name: string; type: string }>("SELECT name, type FROM pragma_table_info('documents')")
			.all()
			.map(({ name, type }) =>
				name === 'id'
					? '@id'
					: name === 'name'
						? "'d' || @id"
						: type === 'INTEGER'
							? '0'
							: type === 'BLOB'
								? "x''"
								: "''",
			)
			.join(', ')}`,
	);
	const insertSection = db.prepare(
		`INSERT INTO sections (id, document, position, start, "end", house, house_inferred, sitting_date, business, title, headings, damage)
		VALUES (@id, @document, @id, 0, 0, @house, 0, @date, @business, @title, '[]', '[]')`,
	);
	const insertPassage = db.prepare(
		`INSERT INTO passages (id, document, section, kind, start, content, length, block, place)
		VALUES (@id, @document, @section, 'exchange', @start, null, @length, @block, @place)`,
	);
	const writeText = blockWriter(db);
	return {
		db,
		/** @returns the ids of the passages, in the order given. */
		add(passages: readonly Written[]): number[] {
			const document = ++documents;
			insertDocument.run({ id: document });
			const spans = spansOf(passages.map(({ text }) => text));
			const seats = writeText(passages.map(({ text }) => text).join(''), spans);
			const ids = passages.map((passage, index) => {
				const { from } = passageIds(passage.date ?? null);
				const number = perDay.get(from) ?? 0;
				perDay.set(from, number + 1);
				const section = ++sections;
				insertSection.run({
					id: section,
					document,
					house: passage.house ?? null,
					date: passage.date ?? null,
					business: passage.business ?? null,
					title: passage.title ?? null,
				});
				const id = from + number;
				const { start, end } = spans[index] ?? { start: 0, end: 0 };
				insertPassage.run({ id, document, section, start, length: end - start, ...seats[index] });
				return id;
			});
			db.transaction(() =>
				wordsIndex.add(db, { passages: ids.toSorted((a, b) => a - b), entities: [], gone: [] }),
			)();
			return ids;
		},
		remove(ids: readonly number[]): void {
			db.transaction(() => wordsIndex.remove(db, { passages: ids, entities: [], gone: [] }))();
		},
	};
}
