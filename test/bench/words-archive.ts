import Database from 'better-sqlite3';
import { passageIds } from '../../src/corpus/passage-id.ts';
import { SCHEMA } from '../../src/corpus/schema.ts';
import { wordsIndex } from '../../src/corpus/words/index.ts';
import { exchanges, type Generated } from './exchanges.ts';

/** What an archive of generated exchanges took. */
export interface Built {
	readonly db: Database.Database;
	readonly exchanges: number;
	readonly seconds: number;
	/** Bytes of UTF-8 that the exchanges and their titles have. */
	readonly text: number;
	/** Bytes of the file. */
	readonly file: number;
}

/**
 * The archive's own tables filled with generated exchanges, a sitting day a document, each in one transaction that keeps the
 * words index as a load does. Facts and names are left out: no extractor runs.
 *
 * @param size exchanges, rounded up to whole sitting days.
 */
export function buildArchive(file: string, size: number, seed: number, say: (line: string) => void): Built {
	const db = new Database(file);
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = OFF');
	db.pragma('cache_size = -262144');
	db.exec(SCHEMA);
	wordsIndex.create(db);
	const insertSection = db.prepare(
		`INSERT INTO sections (id, document, position, start, "end", house, house_inferred, sitting_date, business, title, headings, damage)
		VALUES (?, ?, ?, 0, 0, ?, 0, ?, 'written answers', ?, '[]', '[]')`,
	);
	const insertPassage = db.prepare(
		`INSERT INTO passages (id, document, section, kind, start, content, record, text) VALUES (?, ?, ?, 'exchange', ?, ?, '', ?)`,
	);
	const start = performance.now();
	let text = 0;
	let made = 0;
	let document = 0;
	let day: Generated[] = [];
	const load = db.transaction((held: readonly Generated[]) => {
		const { from } = passageIds(held[0]?.date ?? null);
		document++;
		const passages = held.map((one, index) => {
			const section = made + index + 1;
			insertSection.run(section, document, index, one.house, one.date, one.title);
			insertPassage.run(from + index, document, section, index, `x${section}`, one.text);
			return from + index;
		});
		wordsIndex.add(db, { passages, entities: [], gone: [] });
	});
	db.pragma('foreign_keys = OFF');
	for (const one of exchanges(seed)) {
		if (day.length > 0 && day[0]?.date !== one.date) {
			load(day);
			made += day.length;
			day = [];
			if (document % 300 === 0) say(`${made.toLocaleString('en-GB')} exchanges loaded`);
			if (made >= size) break;
		}
		day.push(one);
		text += Buffer.byteLength(one.text) + Buffer.byteLength(one.title);
	}
	const seconds = (performance.now() - start) / 1000;
	db.pragma('wal_checkpoint(TRUNCATE)');
	const file_ =
		(db.pragma('page_count', { simple: true }) as number) *
		(db.pragma('page_size', { simple: true }) as number);
	return { db, exchanges: made, seconds, text, file: file_ };
}
