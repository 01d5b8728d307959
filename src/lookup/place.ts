import type { Archive, Stored, StoredExchange, StoredTable } from '../corpus/archive.ts';
import type { FoundPassage } from '../corpus/words/words-index.ts';
import type { Fact, Figure } from '../extract/facts.ts';
import type { Span } from '../hansard/section.ts';
import { type Answer, type Passage, some } from './answer.ts';
import { type Silence, withNext } from './gap.ts';

/** A cell of a table, and the row that it stands in. */
export interface CellPlace {
	readonly table: StoredTable;
	readonly row: number;
	/** Index into the cells of the row. */
	readonly cell: number;
}

/** A stretch of an exchange or a speech: a sentence or some, or a row of a table. */
export interface PlaceAnswer extends Answer {
	readonly kind: 'place';
	/** Opens the same words again, wherever they are loaded. */
	readonly id: string;
	readonly passage: Passage;
	/** The cell of the row that is meant; null for prose. */
	readonly cell: CellPlace | null;
	/** What the record says of not knowing, in these words, with what it goes on to say. */
	readonly silences: readonly Silence[];
	/** All that was said there: the exchange, or the whole speech. */
	readonly exchange: StoredExchange | null;
	readonly whole: string;
}

/** A stretch of a passage's own text. */
export interface PlaceIn extends Span {
	readonly cell: CellPlace | null;
}

/** The id of a place: made of what its passage holds and where in it the words stand. */
export function placeId(content: string, { start, end, cell }: PlaceIn): string {
	return [content, start, end, ...(cell === null ? [] : [cell.cell])].join('.');
}

/** The words at a place and all that was read of them; null where the archive no longer holds them. */
export function lookUpPlace(archive: Archive, id: string): PlaceAnswer | null {
	const [content = '', from, to, column] = id.split('.');
	const found = archive.words.passageOf(content);
	const span = { start: Number(from), end: Number(to) };
	if (found === null || !(span.start >= 0 && span.start < span.end && span.end <= found.text.length))
		return null;
	const source = found.sourceAt(span);
	const cell = column === undefined ? null : cellAt(archive, found, span, Number(column));
	if (column !== undefined && cell === null) return null;
	const facts = cell === null ? factsAt(archive, found, span) : figuresOf(archive, content, cell);
	const quote = found.text.slice(span.start, span.end);
	const passages: readonly Passage[] = [{ quote, source, citations: [], facts }];
	if (!some(passages)) return null;
	return {
		kind: 'place',
		id,
		subject: found.title ?? 'Untitled',
		extent: archive.extent(),
		passages,
		passage: passages[0],
		cell,
		silences: facts.flatMap((fact) => (fact.kind === 'gap' ? [withNext(archive, fact)] : [])),
		exchange: found.isExchange ? archive.exchange(content) : null,
		whole: found.text,
	};
}

/** Kinds of fact that say what the words of a place tell. */
const TELLING = ['figure', 'gap', 'definition', 'role', 'account', 'correction'] as const;

function factsAt(archive: Archive, found: FoundPassage, span: Span): readonly Stored<Fact>[] {
	const { content } = found;
	if (content === null) return [];
	return TELLING.flatMap((kind) => archive.factsIn(content, kind) as readonly Stored<Fact>[]).filter(
		(fact) => {
			if (fact.kind === 'figure' && fact.cell !== undefined) return false;
			const at = placeIn(found, fact);
			return at !== null && at.start < span.end && at.end > span.start;
		},
	);
}

/** Where a fact stands in a passage's text; null where this copy does not have it. */
export function placeIn({ text, start, sourceAt }: FoundPassage, fact: Stored<Fact>): Span | null {
	const at = fact.start - start;
	const own = fact.source.document === sourceAt({ start: 0, end: 0 }).document;
	if (own && text.slice(at, at + fact.quote.length) === fact.quote)
		return { start: at, end: at + fact.quote.length };
	const found = text.indexOf(fact.quote);
	return found < 0 ? null : { start: found, end: found + fact.quote.length };
}

function cellAt(archive: Archive, found: FoundPassage, span: Span, cell: number): CellPlace | null {
	for (const table of found.content === null ? [] : archive.tablesOf({ id: found.content })) {
		const at = placeIn(found, table);
		const row = at === null ? -1 : table.rows.findIndex(({ start }) => at.start + start === span.start);
		const held = table.rows[row]?.cells[cell];
		if (held !== undefined && !table.takenBack.has(`${row} ${held.column}`)) return { table, row, cell };
	}
	return null;
}

/** The figure of a cell, with what is inferred of it. */
function figuresOf(
	archive: Archive,
	content: string,
	{ table, row, cell }: CellPlace,
): readonly Stored<Figure>[] {
	const column = table.rows[row]?.cells[cell]?.column;
	return archive
		.factsIn(content, 'figure')
		.filter(
			(figure) =>
				figure.cell?.table === table.start && figure.cell.row === row && figure.cell.column === column,
		);
}
