import { zstdCompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Definition, Fact, Facts, Mention, NameLink } from '../extract/facts.ts';
import { nameKey } from '../extract/name-key.ts';
import type { Contribution, Document, Exchange, Section, Span } from '../hansard/section.ts';
import { cutDocument, type Piece } from './cut.ts';
import type { NameBook } from './name-book.ts';
import { looseKey } from './name-forms.ts';
import { passageIds } from './passage-id.ts';
import { type Prepared, sha256 } from './prepare.ts';
import { digest, factId, fold, packFact } from './reading.ts';
import { packContribution, packExchange } from './record.ts';
import { isEntityKind, subjectsOf } from './subjects.ts';

/** Under what a document is kept, and where it came from. */
export interface Keeping {
	/** File name or URL; no two documents have one name. */
	readonly name: string;
	/** Absolute path it was read from; null for seeds and standard input. */
	readonly origin: string | null;
	readonly seed: boolean;
	/** Version of the readers and the extractor. */
	readonly readBy: string;
}

export interface Written {
	readonly document: number;
	/** In the order of their ids. */
	readonly passages: readonly number[];
}

interface Placed extends Piece {
	readonly id: number;
}

/**
 * Writes a document's rows and its facts', and enters its names into a book. What hangs on them (entities, derived indexes) is left
 * to the caller, in the same transaction.
 */
export function documentWriter(
	db: Database,
): (prepared: Prepared, keeping: Keeping, book: NameBook) => Written {
	const sql = statements(db);

	const place = (document: Document, pieces: readonly Piece[]): readonly Placed[] => {
		const next = new Map<string | null, number>();
		return pieces.map((piece) => {
			const date =
				(piece.section === null ? document.sections[0] : document.sections[piece.section])?.sittingDate ??
				null;
			const { from, below } = passageIds(date);
			const id = next.get(date) ?? ((sql.lastPassage.get(from, below) as number | null) ?? from - 1) + 1;
			if (id >= below) throw new Error(`more passages on ${date} than an archive can number`);
			next.set(date, id + 1);
			return { ...piece, id };
		});
	};

	const writePassage = (row: number, document: Document, sections: readonly number[], piece: Placed) => {
		const { id, start, end, exchange, contribution } = piece;
		const words = document.text.slice(start, end);
		const section = piece.section === null ? null : (document.sections[piece.section] ?? null);
		const sectionRow = piece.section === null ? null : (sections[piece.section] ?? null);
		if (exchange !== null) {
			const content = exchangeId(document.text, section, exchange);
			sql.passage.run(id, row, sectionRow, 'exchange', start, content, packExchange(exchange, start), words);
			for (const uin of new Set(exchange.uins)) sql.uin.run(uin.toUpperCase(), id);
			writeColumns(id, [...exchange.questions, ...(exchange.answer === null ? [] : [exchange.answer])]);
		} else if (contribution !== null) {
			const content = digest(
				JSON.stringify([section?.sittingDate ?? null, contribution.speaker, fold(words)]),
			);
			sql.passage.run(
				id,
				row,
				sectionRow,
				'contribution',
				start,
				content,
				packContribution(contribution, start),
				words,
			);
			writeColumns(id, [contribution]);
		} else sql.passage.run(id, row, sectionRow, 'between', start, null, '', words);
	};
	const writeColumns = (passage: number, contributions: readonly Contribution[]) => {
		for (const column of new Set(contributions.map(({ column }) => column?.toUpperCase() ?? null)))
			if (column !== null) sql.column.run(column, passage);
	};

	const writeFact = (book: NameBook, document: Document, section: Section, passage: number, fact: Fact) => {
		const exchange = fact.exchange === null ? undefined : section.exchanges[fact.exchange];
		const setPhrase = fact.kind === 'gap' || fact.kind === 'reference';
		const context = setPhrase && exchange !== undefined ? contextOf(document.text, exchange) : '';
		const id = factId(fact, document.text.slice(fact.start, fact.end), context);
		const withheld = sql.withheld.get(id) !== undefined;
		const known = sql.known.get(id) !== undefined;
		const row = sql.fact.run(
			id,
			fact.kind,
			passage,
			fact.start,
			fact.end,
			Number(withheld),
			packFact(fact),
		).lastInsertRowid;
		for (const { kind, key, name } of subjectsOf(fact)) {
			const spelling = isEntityKind(kind) ? book.id(kind, name) : null;
			sql.subject.run(kind, key, fact.kind, row, spelling);
			if (spelling === null) continue;
			book.count(spelling, { uses: 1 });
			book.fact(spelling, fact.kind, known || withheld ? 0 : 1);
		}
		if (fact.kind === 'definition') for (const link of aliasLinks(fact)) writeLink(book, passage, link);
	};
	const writeMention = (book: NameBook, passage: number, mention: Mention, bare: boolean) => {
		const name = book.id(mention.kind, mention.name);
		if (name === null) return;
		const { start, end, asked } = mention;
		const added = sql.mention.run(name, passage, start, end, Number(asked), Number(bare)).changes;
		book.count(name, { mentions: added, bare: bare ? added : 0 });
	};
	const writeLink = (book: NameBook, passage: number, link: NameLink) => {
		const { kind, basis } = link;
		const [key, otherKey] = [nameKey(link.name), nameKey(link.other)];
		const [name, other] = [book.id(kind, link.name), book.id(kind, link.other)];
		if (name === null || other === null || key === otherKey) return;
		const loose = looseKey(key);
		sql.link.run(kind, key, loose, otherKey, basis, name, other, passage, link.start, link.end);
		book.count(name, { uses: 1 });
		book.count(other, { uses: 1 });
		book.link({ kind, key, otherKey, loose });
	};
	const writeFacts = (
		book: NameBook,
		document: Document,
		placed: readonly Placed[],
		facts: readonly Facts[],
	) => {
		for (const [index, section] of document.sections.entries()) {
			const found = facts[index];
			if (found === undefined) throw new Error(`no facts for section ${index}`);
			for (const fact of found.facts) writeFact(book, document, section, passageAt(placed, fact.start), fact);
			const told = toldOf(found.facts);
			for (const mention of found.mentions)
				writeMention(book, passageAt(placed, mention.start), mention, !told(mention));
			for (const link of found.links) writeLink(book, passageAt(placed, link.start), link);
		}
	};

	return ({ document, facts, hints, bytesSha256 }, { name, origin, seed, readBy }, book) => {
		const placed = place(document, cutDocument(document));
		const contributions = document.sections.flatMap(allContributions);
		const row = Number(
			sql.document.run({
				name,
				url: document.url,
				form: document.form,
				origin,
				seed: Number(seed),
				hints: JSON.stringify(hints),
				bytesSha256,
				sha256: sha256(document.text),
				length: document.text.length,
				exchanges: placed.filter(({ exchange }) => exchange !== null).length,
				withoutDate: Number(
					document.sections.length === 0 || document.sections.some(({ sittingDate }) => sittingDate === null),
				),
				withoutColumn: Number(contributions.every(({ column }) => column === null)),
				readBy,
			}).lastInsertRowid,
		);
		sql.structure.run(row, zstdCompressSync(JSON.stringify(document.sections)));
		const sections = document.sections.map((section, position) =>
			Number(sql.section.run({ ...sectionRow(section), document: row, position }).lastInsertRowid),
		);
		for (const piece of placed) writePassage(row, document, sections, piece);
		writeFacts(book, document, placed, facts);
		return { document: row, passages: placed.map(({ id }) => id).sort((one, other) => one - other) };
	};
}

/**
 * The id of an exchange, made of its date, its UINs and what was answered; of the question too where there is no UIN and date, or no
 * answer, to tell it from another.
 */
function exchangeId(text: string, section: Section | null, exchange: Exchange): string {
	const { uins, answer } = exchange;
	const date = section?.sittingDate ?? null;
	const told = uins.length > 0 && date !== null && answer !== null;
	const asked = told ? '' : questionOf(text, exchange);
	return digest(
		JSON.stringify([date, uins, asked, answer === null ? null : fold(text.slice(answer.start, answer.end))]),
	);
}

function contextOf(text: string, exchange: Exchange): string {
	return exchange.uins.length > 0 ? exchange.uins.join(' ') : questionOf(text, exchange);
}

function questionOf(text: string, { questions }: Exchange): string {
	return questions.map(({ start, end }) => fold(text.slice(start, end))).join(' ');
}

function allContributions(section: Section): readonly Contribution[] {
	const exchanged = section.exchanges.flatMap(({ questions, answer }) =>
		answer === null ? questions : [...questions, answer],
	);
	return [...exchanged, ...section.contributions];
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

function sectionRow(section: Section) {
	return {
		start: section.start,
		end: section.end,
		house: section.house,
		houseInferred: Number(section.houseInferred),
		sittingDate: section.sittingDate,
		volume: section.volume,
		business: section.business,
		column: section.column,
		url: section.url,
		title: section.title,
		headings: JSON.stringify(section.headings),
		damage: JSON.stringify(section.damage),
	};
}

function statements(db: Database) {
	return {
		document:
			db.prepare(`INSERT INTO documents (name, url, form, origin, seed, hints, bytes_sha256, sha256, length,
				exchanges, without_date, without_column, read_by)
			VALUES (:name, :url, :form, :origin, :seed, :hints, :bytesSha256, :sha256, :length,
				:exchanges, :withoutDate, :withoutColumn, :readBy)`),
		structure: db.prepare('INSERT INTO structures (document, sections) VALUES (?, ?)'),
		section:
			db.prepare(`INSERT INTO sections (document, position, start, "end", house, house_inferred, sitting_date,
				volume, business, "column", url, title, headings, damage)
			VALUES (:document, :position, :start, :end, :house, :houseInferred, :sittingDate,
				:volume, :business, :column, :url, :title, :headings, :damage)`),
		lastPassage: db.prepare('SELECT max(id) FROM passages WHERE id >= ? AND id < ?').pluck(),
		passage: db.prepare(`INSERT INTO passages (id, document, section, kind, start, content, record, text)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
		uin: db.prepare('INSERT INTO uins (uin, passage) VALUES (?, ?) ON CONFLICT DO NOTHING'),
		column: db.prepare('INSERT INTO columns ("column", passage) VALUES (?, ?) ON CONFLICT DO NOTHING'),
		withheld: db.prepare('SELECT 1 FROM withheld WHERE id = ?').pluck(),
		known: db.prepare('SELECT 1 FROM facts WHERE id = ? LIMIT 1').pluck(),
		fact: db.prepare(`INSERT INTO facts (id, kind, passage, start, "end", withheld, reading)
			VALUES (?, ?, ?, ?, ?, ?, ?)`),
		subject: db.prepare('INSERT INTO subjects (kind, key, fact_kind, fact, name) VALUES (?, ?, ?, ?, ?)'),
		mention: db.prepare(`INSERT INTO mentions (name, passage, start, "end", asked, bare)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
		link: db.prepare(`INSERT INTO links (kind, key, loose, other_key, basis, name, other, passage, start, "end")
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
	};
}
