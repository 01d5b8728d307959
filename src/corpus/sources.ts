import type { Database } from 'better-sqlite3';
import type { House, Span } from '../hansard/section.ts';
import type { Source } from './archive.ts';
import { splitRecords, textReader } from './blocks.ts';
import { unpacker } from './packed.ts';
import { type Readings, readingsReader } from './readings.ts';
import { type Part, type PassageRecord, unpackRecord } from './record.ts';

/** A passage with its section and document, without its text. */
export interface PassageRow {
	readonly id: number;
	readonly document: number;
	readonly section: number | null;
	readonly kind: 'exchange' | 'contribution' | 'between';
	readonly start: number;
	readonly content: string | null;
	readonly length: number;
	readonly block: number;
	readonly place: number;
	/** Where its block begins in the document's stored text. */
	readonly from: number;
	readonly name: string;
	readonly url: string | null;
	readonly sectionUrl: string | null;
	readonly title: string | null;
	readonly house: House | null;
	readonly houseInferred: number | null;
	readonly volume: string | null;
	readonly sittingDate: string | null;
	readonly business: string | null;
}

/** Columns of a `PassageRow`, for a statement that joins `FROM_PASSAGES`. */
export const PASSAGE_COLUMNS = `p.id, p.document, p.section, p.kind, p.start, p.content, p.length, p.block, p.place, b.start AS "from", d.name, d.url,
	s.url AS sectionUrl, s.title, s.house, s.house_inferred AS houseInferred, s.volume, s.sitting_date AS sittingDate, s.business`;

export const FROM_PASSAGES =
	'passages p JOIN blocks b ON b.id = p.block JOIN documents d ON d.id = p.document LEFT JOIN sections s ON s.id = p.section';

/** What stands in passages `p`: those of one passage stand together in `facts`, which saves an index. */
export const FACTS_OF_PASSAGES = 'passages p JOIN facts f ON f.row BETWEEN p.first_fact AND p.last_fact';

/** Reads places: which passage holds them, and the words that stand there. */
export interface Places {
	passage(id: number): PassageRow;
	/** Who speaks where in a passage. */
	record(row: PassageRow): PassageRecord;
	/** All the words of a passage. */
	words(id: number): string;
	/** The same of one that was read already. */
	wordsOf(row: PassageRow): string;
	/** The stored text between two offsets of a document. */
	text(document: number, span: Span): string;
	/** The text of a block. */
	block(block: number): string;
	/** What was read out of a passage. */
	readings(passage: number): Readings;
}

/** Reads places. What is unpacked is kept at hand once for all that share them. */
export function places(db: Database): Places {
	const passage = db.prepare(`SELECT ${PASSAGE_COLUMNS} FROM ${FROM_PASSAGES} WHERE p.id = ?`);
	const texts = textReader(db);
	return {
		words: texts.words,
		wordsOf: ({ block, start, from, length }) =>
			texts.block(block).slice(start - from, start - from + length),
		block: texts.block,
		text: texts.between,
		record: recordReader(db),
		readings: readingsReader(db, texts),
		passage: (id) => passage.get(id) as PassageRow,
	};
}

/** Where a stretch of a passage stands. What the copy does not hold is null. */
export function sourceOf(row: PassageRow, span: Span, record: PassageRecord): Source {
	const part = partAt(record, span.start);
	return {
		start: span.start,
		end: span.end,
		document: row.name,
		url: part?.url ?? row.sectionUrl ?? row.url,
		title: row.title,
		house: row.house,
		houseInferred: row.houseInferred === 1,
		volume: row.volume,
		column: part?.column ?? null,
		speaker: part?.speaker ?? null,
		office: part?.office ?? null,
		sittingDate: row.sittingDate,
		uin: part?.uin ?? (row.kind === 'exchange' ? (record.uins[0] ?? null) : null),
		business: row.business,
		exchange: row.kind === 'exchange' ? row.content : null,
	};
}

/** Reads who speaks where in a passage; the records of passages that stand in one block are unpacked once. */
function recordReader(db: Database): (row: PassageRow) => PassageRecord {
	const find = db.prepare<[number], Buffer>('SELECT records FROM blocks WHERE id = ?').pluck();
	const recordsOf = unpacker((bytes) => splitRecords(bytes.toString()), db, 'changing');
	const alone = () => new Uint8Array();
	return ({ block, place, start, sectionUrl, url }) =>
		unpackRecord(recordsOf(block, () => find.get(block), alone)[place] ?? '', start, sectionUrl ?? url);
}

/** Whose words stand at an offset; null between contributions. */
export function partAt({ parts, answer }: PassageRecord, offset: number): Part | null {
	const all = answer === null ? parts : [...parts, answer];
	return all.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** Oldest first, copies without a date last; of one day the copy that knows the column, then the speaker. */
export function byDate(one: Source, other: Source): number {
	const rank = (source: Source) =>
		[
			source.sittingDate ?? '9999',
			source.column === null ? '1' : '0',
			source.speaker === null ? '1' : '0',
		].join();
	const [first, second] = [rank(one), rank(other)];
	return first < second ? -1 : first > second ? 1 : 0;
}
