import type { Database } from 'better-sqlite3';
import type { Section, Span } from '../hansard/section.ts';
import { textReader } from './blocks.ts';
import { unpackSections } from './structure.ts';

type Line = Readonly<Record<string, unknown>>;

interface Row {
	readonly id: number;
	readonly name: string;
	readonly url: string | null;
	readonly sections: Uint8Array;
}

/** Every division of the archive, one object a line: what was put, how many voted on each side, who told, how it was decided. */
export function* divisionLines(db: Database): Iterable<Line> {
	const rows = db.prepare(
		'SELECT id, name, url, sections FROM documents JOIN structures ON document = id ORDER BY id',
	);
	const texts = textReader(db);
	for (const row of rows.iterate() as Iterable<Row>) {
		const text = texts.document(row.id);
		for (const section of unpackSections(row.sections, text)) yield* linesOf(row, section, text);
	}
}

function* linesOf({ name, url }: Row, section: Section, text: string): Iterable<Line> {
	const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
	const { house, houseInferred, sittingDate, volume, title } = section;
	for (const { start, end, number, question, ayes, noes, decided } of section.divisions ?? [])
		yield {
			document: name,
			url: section.url ?? url,
			title,
			house,
			houseInferred,
			sittingDate,
			volume,
			start,
			end,
			number,
			question: words(question),
			ayes: ayes.count,
			noes: noes.count,
			ayesTellers: ayes.tellers,
			noesTellers: noes.tellers,
			decided: words(decided),
		};
}
