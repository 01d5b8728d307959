import type { Database } from 'better-sqlite3';
import type { Definition, Fact, Facts, Mention, NameLink } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import type { Document, Exchange, Section, Span } from '../hansard/section.ts';
import { FACT_KINDS, isEntityKind } from '../kinds.ts';
import type { Seat } from './blocks.ts';
import type { Piece } from './cut.ts';
import type { NameBook } from './name-book.ts';
import { looseKey } from './name-forms.ts';
import { sha256 } from './prepare.ts';
import { factId, factsWithId, fold, packCell, packFact } from './reading.ts';
import { readingsWriter } from './readings.ts';
import { subjectsOf } from './subjects.ts';
import { told, withholding } from './withheld.ts';

/** A piece of a document with the row of `passages` and the place of a block that it is kept in. */
export interface Placed extends Piece, Seat {
	readonly id: number;
}

/** A fact as it is about to be written. */
interface Written {
	readonly fact: Fact;
	readonly id: string;
	readonly passage: number;
	/** Among its passage's readings. */
	readonly position: number;
	readonly withheld: boolean;
}

/** Writes the facts of a document whose passages are in, and enters its names, mentions and links into a book. */
export function factWriter(
	db: Database,
): (book: NameBook, document: Document, placed: readonly Placed[], facts: readonly Facts[]) => void {
	const sql = statements(db);
	const withheld = withholding(db);
	const writeReadings = readingsWriter(db);

	const writeFact = (book: NameBook, { fact, id, passage, position, withheld }: Written) => {
		const known = sql.known.get({ id }) !== undefined;
		const { kind, start, end } = fact;
		const row = Number(
			sql.fact.run(id, kind, passage, start, end, Number(withheld), position).lastInsertRowid,
		);
		for (const subject of subjectsOf(fact)) {
			const spelling = isEntityKind(subject.kind) ? book.id(subject.kind, subject.name) : null;
			sql.subject.run(subject.kind, subject.key, kind, row, spelling);
			if (spelling === null) continue;
			book.count(spelling, { uses: 1 });
			book.fact(spelling, kind, known || withheld ? 0 : 1);
		}
		if (kind === 'definition') for (const link of aliasLinks(fact)) writeLink(book, passage, link);
		return row;
	};
	const writeMention = (book: NameBook, passage: number, mention: Mention, bare: boolean) => {
		const name = book.id(mention.kind, mention.name);
		if (name === null) return;
		const { start, end, asked } = mention;
		const added = sql.mention.run(name, passage, start, end, Number(asked), Number(bare)).changes;
		book.count(name, { mentions: added, bare: bare ? added : 0 });
	};
	const writeLink = (book: NameBook, passage: number, link: NameLink) => {
		const { kind, basis, start, end } = link;
		const [key, otherKey] = [nameKey(link.name), nameKey(link.other)];
		const [name, other] = [book.id(kind, link.name), book.id(kind, link.other)];
		if (name === null || other === null || key === otherKey) return;
		sql.link.run(kind, key, otherKey, basis, name, other, passage, start, end);
		book.count(name, { uses: 1 });
		book.count(other, { uses: 1 });
		book.link({ kind, key, otherKey, basis, loose: looseKey(key) }, 1);
	};

	return (book, document, placed, facts) => {
		const readings = new Map<number, string[]>();
		const written = new Map<number, Written[]>();
		/** Position of each table among its passage's readings, by where it starts. */
		const tables = new Map<number, number>();
		const ids = document.sections.map((section, index) =>
			(facts[index]?.facts ?? []).map((fact) => idOf(document.text, section, fact)),
		);
		const given = new Set(ids.flat());
		const isWithheld = (fact: Fact, id: string, passage: number) => {
			const reading = () =>
				told({
					fact,
					document: sha256(document.text),
					content: sql.content.get(passage) as string | null,
					words: ({ start, end }) => document.text.slice(start, end),
				});
			return withheld.metBy(id, reading, given) !== null;
		};
		for (const index of document.sections.keys()) {
			const found = facts[index];
			if (found === undefined) throw new Error(`no facts for section ${index}`);
			for (const [at, fact] of found.facts.entries()) {
				const id = ids[index]?.[at] ?? '';
				const passage = passageAt(placed, fact.start);
				const list = readings.get(passage) ?? [];
				const facts = written.get(passage) ?? [];
				readings.set(passage, list);
				written.set(passage, facts);
				const position = list.length;
				facts.push({ fact, id, passage, position, withheld: isWithheld(fact, id, passage) });
				if (fact.kind === 'table') tables.set(fact.start, position);
				list.push(packed(fact, tables));
			}
			const told = toldOf(found.facts);
			for (const mention of found.mentions)
				writeMention(book, passageAt(placed, mention.start), mention, !told(mention));
			for (const link of found.links) writeLink(book, passageAt(placed, link.start), link);
		}
		for (const [passage, facts] of written) {
			const rows = facts.map((fact) => writeFact(book, fact));
			sql.factsOf.run(rows[0], rows.at(-1), passage);
		}
		writeReadings(
			placed
				.flatMap(({ id, block, place }) => ({ block, place, readings: readings.get(id) ?? [] }))
				.filter((read) => read.readings.length > 0),
		);
	};
}

/** A fact as JSON: of a figure that stands in a table, only its cell. */
function packed(fact: Fact, tables: ReadonlyMap<number, number>): string {
	if (fact.kind !== 'figure' || fact.cell === undefined) return packFact(fact);
	const table = tables.get(fact.cell.table);
	if (table === undefined) throw new Error('a figure of a table that was not written before it');
	return packCell({ ...fact, cell: fact.cell }, table);
}

/** Where its words are often a set phrase, its exchange tells it from others. */
function idOf(text: string, section: Section, fact: Fact): string {
	const exchange = fact.exchange === null ? undefined : section.exchanges[fact.exchange];
	const context = FACT_KINDS[fact.kind].setPhrase && exchange !== undefined ? contextOf(text, exchange) : '';
	return factId(fact, text.slice(fact.start, fact.end), context);
}

function contextOf(text: string, exchange: Exchange): string {
	return exchange.uins.length > 0 ? exchange.uins.join(' ') : questionOf(text, exchange);
}

/** The questions of an exchange as one line. */
export function questionOf(text: string, { questions }: Exchange): string {
	return questions.map(({ start, end }) => fold(text.slice(start, end))).join(' ');
}

/** A passage ties its term to other wordings: evidence, of the weaker kind, that they are one. */
function aliasLinks(definition: Definition): readonly NameLink[] {
	const { term, aliases, start, end } = definition;
	return aliases.map((other) => ({ kind: 'term', name: term, other, basis: 'question', start, end }));
}

/** Whether a mention stands in the words of a fact about it, or in those that name what such words refer back to. */
function toldOf(facts: readonly Fact[]): (mention: Mention) => boolean {
	const spans = new Map<string, Span[]>();
	for (const fact of facts)
		for (const { kind, key } of subjectsOf(fact)) {
			const at = `${kind}:${key}`;
			const known = spans.get(at) ?? [];
			spans.set(at, known);
			known.push(fact, ...(fact.naming === null ? [] : [fact.naming]));
		}
	return ({ kind, name, start, end }) =>
		(spans.get(`${kind}:${nameKey(name)}`) ?? []).some((span) => span.start <= start && end <= span.end);
}

/** The passage that holds an offset: the last that starts at it or before. */
function passageAt(placed: readonly Placed[], offset: number): number {
	let low = 0;
	let high = placed.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((placed[middle] as Span).start <= offset) low = middle;
		else high = middle - 1;
	}
	const found = placed[low];
	if (found === undefined) throw new Error('a fact in a document without text');
	return found.id;
}

function statements(db: Database) {
	return {
		content: db.prepare('SELECT content FROM passages WHERE id = ?').pluck(),
		known: db.prepare(`SELECT 1 FROM facts WHERE ${factsWithId('')} LIMIT 1`).pluck(),
		fact: db.prepare(`INSERT INTO facts (id, kind, passage, start, "end", withheld, position)
			VALUES (?, ?, ?, ?, ?, ?, ?)`),
		factsOf: db.prepare('UPDATE passages SET first_fact = ?, last_fact = ? WHERE id = ?'),
		subject: db.prepare('INSERT INTO subjects (kind, key, fact_kind, fact, name) VALUES (?, ?, ?, ?, ?)'),
		mention: db.prepare(`INSERT INTO mentions (name, passage, start, "end", asked, bare)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
		link: db.prepare(`INSERT INTO links (kind, key, other_key, basis, name, other, passage, start, "end")
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
	};
}
