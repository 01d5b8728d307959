import type { Database } from 'better-sqlite3';
import type { Contribution, Document, Exchange, Section } from '../hansard/section.ts';
import { blockWriter } from './blocks.ts';
import { cutDocument, type Piece } from './cut.ts';
import { factWriter, type Placed, questionOf } from './load-facts.ts';
import type { NameBook } from './name-book.ts';
import { passageIds } from './passage-id.ts';
import { type Prepared, sha256 } from './prepare.ts';
import { digest, fold } from './reading.ts';
import { packContribution, packExchange } from './record.ts';
import { packSections } from './structure.ts';

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

/**
 * Writes a document's rows and its facts', and enters its names into a book. What hangs on them (entities, derived indexes) is left
 * to the caller, in the same transaction.
 */
export function documentWriter(
	db: Database,
): (prepared: Prepared, keeping: Keeping, book: NameBook) => Written {
	const sql = statements(db);
	const writeFacts = factWriter(db);
	const writeText = blockWriter(db);

	const place = (document: Document, pieces: readonly Piece[]): readonly Placed[] => {
		const next = new Map<string | null, number>();
		const seats = writeText(
			document.text,
			pieces.map((piece) => ({ start: piece.start, end: piece.end, record: recordOf(document, piece) })),
		);
		return pieces.flatMap((piece, index) => {
			const seat = seats[index];
			if (seat === undefined) throw new Error('a passage without a seat');
			const date =
				(piece.section === null ? document.sections[0] : document.sections[piece.section])?.sittingDate ??
				null;
			const { from, below } = passageIds(date);
			const id = next.get(date) ?? ((sql.lastPassage.get(from, below) as number | null) ?? from - 1) + 1;
			if (id >= below) throw new Error(`more passages on ${date} than an archive can number`);
			next.set(date, id + 1);
			return [{ ...piece, ...seat, id }];
		});
	};

	const writePassage = (row: number, document: Document, sections: readonly number[], piece: Placed) => {
		const { id, start, end, exchange, contribution, block, place } = piece;
		const section = piece.section === null ? null : (document.sections[piece.section] ?? null);
		const sectionRow = piece.section === null ? null : (sections[piece.section] ?? null);
		const kind = exchange !== null ? 'exchange' : contribution !== null ? 'contribution' : 'between';
		const content =
			exchange !== null
				? exchangeId(document.text, section, exchange)
				: contribution !== null
					? contributionId(document.text.slice(start, end), section, contribution)
					: null;
		sql.passage.run(id, row, sectionRow, kind, start, content, end - start, block, place);
		if (exchange !== null) {
			for (const uin of new Set(exchange.uins)) sql.uin.run(uin.toUpperCase(), id);
			writeColumns(id, [...exchange.questions, ...(exchange.answer === null ? [] : [exchange.answer])]);
		} else if (contribution !== null) writeColumns(id, [contribution]);
	};
	const writeColumns = (passage: number, contributions: readonly Contribution[]) => {
		for (const column of new Set(contributions.map(({ column }) => column?.toUpperCase() ?? null)))
			if (column !== null) sql.column.run(column, passage);
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
		sql.structure.run(row, packSections(document.sections, document.text));
		const sections = document.sections.map((section, position) =>
			Number(sql.section.run({ ...sectionRow(section), document: row, position }).lastInsertRowid),
		);
		for (const piece of placed) writePassage(row, document, sections, piece);
		writeFacts(book, document, placed, facts);
		return { document: row, passages: placed.map(({ id }) => id).sort((one, other) => one - other) };
	};
}

/** Who speaks where in a passage, packed; empty for headings. */
function recordOf(document: Document, { section, exchange, contribution, start }: Piece): string {
	const base = (section === null ? null : document.sections[section]?.url) ?? document.url;
	if (exchange !== null) return packExchange(exchange, start, base);
	return contribution === null ? '' : packContribution(contribution, start, base);
}

function contributionId(words: string, section: Section | null, { speaker }: Contribution): string {
	return digest(JSON.stringify([section?.sittingDate ?? null, speaker, fold(words)]));
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

function allContributions(section: Section): readonly Contribution[] {
	const exchanged = section.exchanges.flatMap(({ questions, answer }) =>
		answer === null ? questions : [...questions, answer],
	);
	return [...exchanged, ...section.contributions];
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
		passage:
			db.prepare(`INSERT INTO passages (id, document, section, kind, start, content, length, block, place)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
		uin: db.prepare('INSERT INTO uins (uin, passage) VALUES (?, ?) ON CONFLICT DO NOTHING'),
		column: db.prepare('INSERT INTO columns ("column", passage) VALUES (?, ?) ON CONFLICT DO NOTHING'),
	};
}
