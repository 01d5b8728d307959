import { type Boxed, blockWriter, type Seat } from '../../src/corpus/blocks.ts';
import { openForWriting } from '../../src/corpus/database.ts';
import { passageIds } from '../../src/corpus/passage-id.ts';
import { wordsIndex } from '../../src/corpus/words/index.ts';
import { spansOf } from '../corpus/words/archive-of.ts';
import { exchanges, type Generated } from './exchanges.ts';

/** What an archive of generated exchanges took. */
export interface Built {
	readonly exchanges: number;
	readonly seconds: number;
}

/**
 * The archive's own tables filled with generated exchanges, a sitting day a document, each in one transaction that keeps the
 * words index as a load does. Facts and names are left out: no extractor runs.
 *
 * @param size exchanges, rounded up to whole sitting days.
 */
export function buildArchive(file: string, size: number, seed: number, say: (line: string) => void): Built {
	const { db, close } = openForWriting(file);
	wordsIndex.create(db);
	const insertDocument = db.prepare(
		`INSERT INTO documents (id, name, form, seed, hints, bytes_sha256, sha256, length, exchanges, without_date, without_column, read_by)
		VALUES (?, ?, 'page', 0, '{}', ?, ?, 0, ?, 0, 0, '')`,
	);
	const insertSection = db.prepare(
		`INSERT INTO sections (id, document, position, start, "end", house, house_inferred, sitting_date, business, title, headings, damage)
		VALUES (?, ?, ?, 0, 0, ?, 0, ?, 'written answers', ?, '[]', '[]')`,
	);
	const insertPassage = db.prepare(
		`INSERT INTO passages (id, document, section, kind, start, content, length, block, place) VALUES (?, ?, ?, 'exchange', ?, ?, ?, ?, ?)`,
	);
	const writeText = blockWriter(db);
	const start = performance.now();
	let made = 0;
	let document = 0;
	let day: Generated[] = [];
	const load = db.transaction((held: readonly Generated[]) => {
		const { from } = passageIds(held[0]?.date ?? null);
		document++;
		const name = `day-${document}`;
		insertDocument.run(document, name, name, name, held.length);
		const texts = held.map(({ text }) => text);
		const spans = spansOf(texts);
		const seats = writeText(texts.join(''), spans);
		const passages = held.map((one, index) => {
			const section = made + index + 1;
			insertSection.run(section, document, index, one.house, one.date, one.title);
			const [{ start, end }, { block, place }] = [spans[index], seats[index]] as [Boxed, Seat];
			insertPassage.run(from + index, document, section, start, `x${section}`, end - start, block, place);
			return from + index;
		});
		wordsIndex.add(db, { passages, entities: [], gone: [] });
	});
	for (const one of exchanges(seed)) {
		if (day.length > 0 && day[0]?.date !== one.date) {
			load(day);
			made += day.length;
			day = [];
			if (document % 300 === 0) say(`${made.toLocaleString('en-GB')} exchanges loaded`);
			if (made >= size) break;
		}
		day.push(one);
	}
	const seconds = (performance.now() - start) / 1000;
	db.pragma('wal_checkpoint(TRUNCATE)');
	close();
	return { exchanges: made, seconds };
}
