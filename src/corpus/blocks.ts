import type { Database } from 'better-sqlite3';
import type { Span } from '../hansard/section.ts';
import { dictionaryOf } from './dictionary.ts';
import { type Lasting, pack, unpacker } from './packed.ts';

/** Characters of text that fill a block: one of twice as many takes a fifteenth less room, and half as long again to read one passage of it. */
const FULL = 16_384;
/** Passages of a block: `readingsRow` counts on it. */
export const MOST_IN_BLOCK = 256;
/** Between the records of two passages. JSON of one line never holds it. */
const BETWEEN = '\n';

/** A passage on its way into a block. */
export interface Boxed extends Span {
	/** As `packExchange` and its like pack it; empty for none. */
	readonly record: string;
}

/** Where a passage is kept: in which block, and as which of its passages. */
export interface Seat {
	readonly block: number;
	readonly place: number;
}

/** Writes the text of a document, given all its passages in order, and says where each is kept. */
export function blockWriter(db: Database): (text: string, passages: readonly Boxed[]) => readonly Seat[] {
	const insert = db.prepare('INSERT INTO blocks (start, records, text) VALUES (?, ?, ?)');
	const { words: common } = dictionaryOf(db, '');
	return (text, passages) =>
		inBlocks(passages).flatMap((boxed) => {
			const [start, end] = [boxed[0]?.start ?? 0, boxed.at(-1)?.end ?? 0];
			const records = boxed.map(({ record }) => record).join(BETWEEN);
			const words = text.slice(start, end);
			const block = Number(insert.run(start, pack(records), pack(words, common)).lastInsertRowid);
			return boxed.map((_, place) => ({ block, place }));
		});
}

function inBlocks(passages: readonly Boxed[]): readonly (readonly Boxed[])[] {
	const blocks: Boxed[][] = [];
	let from = 0;
	for (const passage of passages) {
		const last = blocks.at(-1);
		if (last === undefined || last.length === MOST_IN_BLOCK || passage.end - from > FULL) {
			blocks.push([passage]);
			from = passage.start;
		} else last.push(passage);
	}
	return blocks;
}

/** The records of a block's passages by their places, as they were given. */
export function splitRecords(records: string): readonly string[] {
	return records.split(BETWEEN);
}

/** Reads the text of a block. */
export function blockReader(
	db: Database,
	lasting: Lasting = 'changing',
	prefix: Prefix = '',
): (block: number) => string {
	const find = db.prepare<[number], Buffer>(`SELECT text FROM ${prefix}blocks WHERE id = ?`).pluck();
	const unpacked = unpacker((bytes) => bytes.toString(), db, lasting);
	const { words: common } = dictionaryOf(db, prefix);
	return (block) =>
		unpacked(
			block,
			() => find.get(block),
			() => common,
		);
}

/** Reads the stored text. Blocks are unpacked through one cache, for all who share it. */
export interface Texts {
	/** The text of a block. */
	block(block: number): string;
	/** All the words of a passage; empty where there is none. */
	words(passage: number): string;
	/** The whole of a document. */
	document(id: number): string;
	/** The stored text between two offsets of a document. */
	between(document: number, span: Span): string;
}

interface Held {
	readonly block: number;
	readonly from: number;
	readonly start: number;
	readonly length: number;
}

/** Which tables: those of this version, or those that were set aside of an older one. */
export type Prefix = '' | 'old_';

/** The questions put to SQLite: a test asks for the plan of each. */
export function textQueries(prefix: Prefix) {
	const held = `SELECT p.block, b.start AS "from", p.start, p.length
		FROM ${prefix}passages p JOIN ${prefix}blocks b ON b.id = p.block`;
	return {
		passage: `${held} WHERE p.id = ?`,
		document: `${held} WHERE p.document = ? ORDER BY p.start, p.id`,
		before: `${held} WHERE p.document = ? AND p.start <= ? ORDER BY p.start DESC, p.id DESC LIMIT 1`,
		within: `${held} WHERE p.document = ? AND p.start > ? AND p.start < ? ORDER BY p.start, p.id`,
	} as const;
}

/** Reads what `blockWriter` wrote. */
export function textReader(db: Database, lasting: Lasting = 'changing', prefix: Prefix = ''): Texts {
	const queries = textQueries(prefix);
	const passage = db.prepare<[number], Held>(queries.passage);
	const document = db.prepare<[number], Held>(queries.document);
	const before = db.prepare<[number, number], Held>(queries.before);
	const within = db.prepare<[number, number, number], Held>(queries.within);
	const textOf = blockReader(db, lasting, prefix);
	const wordsOf = ({ block, from, start, length }: Held) =>
		textOf(block).slice(start - from, start - from + length);
	return {
		block: textOf,
		words(id) {
			const held = passage.get(id);
			return held === undefined ? '' : wordsOf(held);
		},
		document(id) {
			let text = '';
			for (const held of document.iterate(id)) text += wordsOf(held);
			return text;
		},
		between(id, { start, end }) {
			const first = before.get(id, start);
			if (first === undefined) return '';
			let words = wordsOf(first).slice(start - first.start, end - first.start);
			if (first.start + first.length < end)
				for (const held of within.iterate(id, start, end)) words += wordsOf(held).slice(0, end - held.start);
			return words;
		},
	};
}
