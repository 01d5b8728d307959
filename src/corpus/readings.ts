import type { Database } from 'better-sqlite3';
import type { TableFact } from '../extract/facts.ts';
import { blockReader, MOST_IN_BLOCK, type Seat, type Texts } from './blocks.ts';
import { dictionaryOf } from './dictionary.ts';
import { type Lasting, pack, unpacker } from './packed.ts';

/** Characters of readings that share a row. */
const FULL = 131_072;
/** Between two readings, and between those of two passages. JSON of one line never holds either, so that a list can be cut without being read. */
const BETWEEN = ',\n';
const BETWEEN_PASSAGES = '\n\n';

/** The readings of one passage by `facts.position`, each parsed when it is asked for. */
export interface Readings {
	(position: number): unknown;
	/** Tables made so far, by their positions: each of their cells is read out of the whole. */
	readonly tables: Map<number, TableFact>;
}

/** The readings of a passage, each as `packFact` packs it. */
export interface ReadHere extends Seat {
	readonly readings: readonly string[];
}

/**
 * Writes the readings of a document's passages, given in the order of their seats; those without any may be left out. They are packed
 * beside the text of their block: most of their words stand in it.
 */
export function readingsWriter(db: Database): (passages: readonly ReadHere[]) => void {
	const insert = db.prepare('INSERT INTO readings (id, facts) VALUES (?, ?)');
	const textOf = blockReader(db);
	const beside = besideText(db);
	return (passages) => {
		for (const group of inGroups(passages)) {
			const [first] = group;
			if (first === undefined) continue;
			const lists: string[] = [];
			for (const { place, readings } of group) {
				// Passages of which nothing was read have an empty list.
				while (lists.length < place - first.place) lists.push('');
				lists.push(`[${readings.join(BETWEEN)}]`);
			}
			insert.run(readingsRow(first), pack(lists.join(BETWEEN_PASSAGES), beside(textOf(first.block))));
		}
	};
}

/** What the readings of a block are packed beside: its text, and what readings are made of. */
function besideText(db: Database): (text: string) => Buffer {
	const { readings } = dictionaryOf(db, '');
	return (text) => Buffer.concat([readings, Buffer.from(text)]);
}

function inGroups(passages: readonly ReadHere[]): readonly (readonly ReadHere[])[] {
	const groups: ReadHere[][] = [];
	let size = 0;
	for (const passage of passages) {
		const last = groups.at(-1);
		const more = passage.readings.reduce((sum, { length }) => sum + length, 0);
		if (last === undefined || last[0]?.block !== passage.block || size + more > FULL) {
			groups.push([passage]);
			size = more;
		} else {
			last.push(passage);
			size += more;
		}
	}
	return groups;
}

function readingsRow({ block, place }: Seat): number {
	return block * MOST_IN_BLOCK + place;
}

/** The question put to SQLite. */
export const READINGS_QUERY = `SELECT r.id, p.block, p.place FROM passages p
	JOIN readings r ON r.id = (SELECT max(id) FROM readings
		WHERE id BETWEEN p.block * ${MOST_IN_BLOCK} AND p.block * ${MOST_IN_BLOCK} + p.place) WHERE p.id = ?`;

/** Reads what was read out of a passage. A table has thousands of figures, of which a question mostly wants a few. */
export function readingsReader(
	db: Database,
	texts: Pick<Texts, 'block'>,
	lasting: Lasting = 'changing',
): (passage: number) => Readings {
	const find = db.prepare<[number], Seat & { id: number }>(READINGS_QUERY);
	const facts = db.prepare<[number], Buffer>('SELECT facts FROM readings WHERE id = ?').pluck();
	const beside = besideText(db);
	const unpacked = unpacker(listsIn, db, lasting);
	return (passage) => {
		const held = find.get(passage);
		if (held === undefined) return asReadings(() => undefined);
		const lists = unpacked(
			held.id,
			() => facts.get(held.id),
			() => beside(texts.block(held.block)),
		);
		const list = lists(held.place - (held.id % MOST_IN_BLOCK));
		const each = list.slice(1, -1).split(BETWEEN);
		const parsed: unknown[] = [];
		return asReadings((position) => {
			parsed[position] ??= JSON.parse(each[position] ?? 'null');
			return parsed[position];
		});
	};
}

/** The lists of a row, each made text when it is first asked for: a question mostly wants one of many. */
function listsIn(bytes: Buffer): (at: number) => string {
	const ends: number[] = [];
	const next = (from: number) => bytes.indexOf(BETWEEN_PASSAGES, from);
	for (let end = next(0); end !== -1; end = next(end + BETWEEN_PASSAGES.length)) ends.push(end);
	ends.push(bytes.length);
	const made: string[] = [];
	return (at) => {
		const from = at === 0 ? 0 : (ends[at - 1] ?? bytes.length) + BETWEEN_PASSAGES.length;
		made[at] ??= bytes.toString('utf8', from, ends[at] ?? from);
		return made[at] ?? '';
	};
}

/** Readings that are read by position. */
export function asReadings(read: (position: number) => unknown): Readings {
	return Object.assign(read, { tables: new Map<number, TableFact>() });
}
