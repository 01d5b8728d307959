import type { Database } from 'better-sqlite3';
import type { Fact } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import type { Span } from '../hansard/section.ts';
import type { FactKind } from '../kinds.ts';
import { textReader } from './blocks.ts';
import { olderReader } from './older.ts';
import { factsWithId, fold, unpackAt } from './reading.ts';
import { readingsReader } from './readings.ts';

/**
 * What is kept of a reading that was taken back, besides its id: where it stood and what it said. A better reader gives the same words
 * another reading and so another id; what was false must not come back by that.
 */
export interface ReadingTold {
	readonly kind: FactKind;
	/** What it said, as far as a better reader would say it too: a figure's number, of whom a role is. */
	readonly value: string;
	/** SHA-256 of the document's stored text. */
	readonly document: string;
	/** Where it stood: a figure's number, else the quote. */
	readonly start: number;
	readonly end: number;
	/** Id of the exchange or speech, made of what it holds; null for words outside any. */
	readonly content: string | null;
	/** The quote, white space folded. */
	readonly quote: string;
	/** Where its number stands in that; 0 for what is no figure. */
	readonly at: number;
}

/** A fact where it stands. */
export interface Standing {
	readonly fact: Fact;
	readonly document: string;
	readonly content: string | null;
	/** The words between two offsets of the document. */
	readonly words: (span: Span) => string;
}

export function told({ fact, document, content, words }: Standing): ReadingTold {
	const { kind, start, end } = fact;
	const place = fact.kind === 'figure' ? fact.valueAt : fact;
	return {
		kind,
		value: saidBy(fact),
		document,
		start: place.start,
		end: place.end,
		content,
		quote: fold(words({ start, end })),
		at: fact.kind === 'figure' ? fold(words({ start, end: fact.valueAt.start })).length : 0,
	};
}

/**
 * Whether a reading is one that was taken back, both of one kind (or its twin) and value: it overlaps it in one text, or stands in the same words of the same
 * exchange on another page.
 */
export function isSame(one: ReadingTold, other: ReadingTold): boolean {
	if (one.document === other.document) return one.start < other.end && other.start < one.end;
	const sameWords = one.content !== null && one.content === other.content;
	return sameWords && (within(one, other) || within(other, one));
}

/** Whether the one's quote stands in the other's, a figure's number at the same place. */
function within(one: ReadingTold, other: ReadingTold): boolean {
	const at = other.quote.indexOf(one.quote);
	return at >= 0 && (one.kind !== 'figure' || Math.abs(at + one.at - other.at) <= 1);
}

function saidBy(fact: Fact): string {
	switch (fact.kind) {
		case 'figure':
			return [fact.value, ...(fact.valueTo === null ? [] : [fact.valueTo])].join(' to ');
		case 'definition':
			return nameKey(fact.term);
		case 'role':
			return nameKey(fact.subject.name);
		case 'account':
			return `${fact.aspect} ${nameKey(fact.subject.name)}`;
		case 'gap':
			return fact.cause;
		case 'reference': {
			const { date, column, uin } = fact.cites;
			return [date ?? '', column ?? '', uin ?? ''].join(' ');
		}
		case 'limb':
			return fact.limb;
		case 'table':
		case 'promise':
		case 'correction':
			return '';
	}
}

/** One sentence of a body may be read as its role and as what describes it: what was taken back as the one does not come back as the other. */
const TWINS: Partial<Readonly<Record<FactKind, FactKind>>> = { role: 'definition', definition: 'role' };

/** What keeps readings taken back, and tells them when they are met again. */
export interface Withholding {
	/** Keeps what every fact of an id says where it stands. */
	keep(id: string): void;
	/**
	 * The id of the withheld reading that this fact is, if it is one. A withheld reading that its document gives again under its own id
	 * is that fact alone.
	 *
	 * @param given ids of all facts of the document.
	 */
	metBy(id: string, reading: () => ReadingTold, given: ReadonlySet<string>): string | null;
	/** Ids under which a withheld reading, and no other, is read now; its own first. */
	readAs(withheld: string): readonly string[];
	/** The withheld reading that an id is now read for; the id itself where it is withheld; else null. */
	withheldFor(id: string): string | null;
	forget(withheld: string): void;
}

export function withholding(db: Database): Withholding {
	const sql = {
		own: db.prepare('SELECT 1 FROM withheld WHERE id = ?').pluck(),
		any: db.prepare('SELECT 1 FROM withheld_readings LIMIT 1').pluck(),
		alike: db.prepare('SELECT * FROM withheld_readings WHERE kind IN (?, ?) AND value = ?'),
		note: db.prepare('INSERT OR IGNORE INTO withheld_as (id, withheld) VALUES (?, ?)'),
		readAs: db
			.prepare(`SELECT id FROM withheld_as WHERE withheld = :withheld AND NOT EXISTS
			(SELECT 1 FROM withheld_as other WHERE other.id = withheld_as.id AND other.withheld <> :withheld)`)
			.pluck(),
		readFor: db.prepare('SELECT withheld FROM withheld_as WHERE id = ? ORDER BY withheld LIMIT 1').pluck(),
		forget: ['withheld', 'withheld_readings', 'withheld_as'].map((table) =>
			db.prepare(`DELETE FROM ${table} WHERE ${table === 'withheld' ? 'id' : 'withheld'} = ?`),
		),
	};
	return {
		keep: (id) => keepReadings(db, factsWithId('f.'), { id }),
		metBy(id, reading, given) {
			if (sql.own.get(id) !== undefined) return id;
			if (sql.any.get() === undefined) return null;
			const read = reading();
			const held = sql.alike.all(read.kind, TWINS[read.kind] ?? read.kind, read.value) as (ReadingTold & {
				withheld: string;
			})[];
			const met = held.find(
				(one) => (one.kind !== read.kind || !given.has(one.withheld)) && isSame(one, read),
			);
			if (met === undefined) return null;
			sql.note.run(id, met.withheld);
			return met.withheld;
		},
		readAs: (withheld) => [withheld, ...(sql.readAs.all({ withheld }) as string[])],
		withheldFor: (id) =>
			sql.own.get(id) === undefined ? ((sql.readFor.get(id) ?? null) as string | null) : id,
		forget(withheld) {
			for (const statement of sql.forget) statement.run(withheld);
		},
	};
}

/**
 * Keeps what each withheld fact says, before the facts of an older version are dropped. An archive whose facts are kept in another way
 * than now is left as it is: their ids alone stand then.
 */
export function keepWithheld(db: Database): void {
	const columns = db
		.prepare(`SELECT name FROM pragma_table_info('facts') UNION ALL
		SELECT name FROM pragma_table_info('readings')`)
		.pluck()
		.all();
	if (['withheld', 'position', 'facts'].every((column) => columns.includes(column)))
		keepReadings(db, 'f.withheld = 1', {});
}

interface Row {
	readonly id: string;
	readonly kind: FactKind;
	readonly start: number;
	readonly end: number;
	readonly passage: number;
	readonly position: number;
	readonly content: string | null;
	readonly from: number;
	readonly document: string;
}

function keepReadings(db: Database, which: string, bound: Readonly<Record<string, string>>): void {
	const rows =
		db.prepare(`SELECT f.id, f.kind, f.start, f."end", f.passage, f.position, p.content, p.start AS "from",
		d.sha256 AS document FROM facts f JOIN passages p ON p.id = f.passage JOIN documents d ON d.id = p.document
		WHERE ${which}`);
	const keep = db.prepare(`INSERT OR IGNORE INTO withheld_readings
		(withheld, kind, value, document, start, "end", content, quote, at)
		VALUES (:withheld, :kind, :value, :document, :start, :end, :content, :quote, :at)`);
	const held = olderReader(db) ?? presentReader(db);
	for (const { id, kind, start, end, passage, position, content, from, document } of rows.all(
		bound,
	) as Row[]) {
		const fact = unpackAt(kind, { start, end }, held.readings(passage), position);
		const text = held.words(passage);
		const words = (span: Span) => text.slice(span.start - from, span.end - from);
		keep.run({ withheld: id, ...told({ fact, document, content, words }) });
	}
}

/** Reads text and readings as tables of this version hold them. */
function presentReader(db: Database) {
	const texts = textReader(db);
	return { ...texts, readings: readingsReader(db, texts) };
}
