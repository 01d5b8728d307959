import type { Archive, Stored, StoredTable } from '../../corpus/archive.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { Fact } from '../../extract/facts.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Span } from '../../hansard/section.ts';
import { type CellPlace, placeIn } from '../place.ts';

/** A stretch of a passage that may answer: a sentence, or a row of a table with one of its cells. */
export interface Unit extends Span {
	/** Offsets count from the start of the passage's text. */
	readonly cell: CellPlace | null;
	/** What was read in it. */
	readonly facts: readonly Stored<Fact>[];
	/** It stands in a question. */
	readonly asked: boolean;
	/** Units of one paragraph have one number. */
	readonly paragraph: number;
	/** Which sentence of the answer or speech it is, from 0; 0 for cells and in a question. */
	readonly order: number;
}

/** Rows of one passage that are looked at; a longer table is for a search. */
const MOST_ROWS = 600;

/** Kinds of fact that tell what a sentence does. */
const TELLING = ['figure', 'gap', 'definition', 'role', 'account'] as const;

/** All that may answer in a passage: its sentences, and the cells of its tables where these were read. */
export function unitsOf(archive: Archive, passage: FoundPassage): readonly Unit[] {
	const { content, text } = passage;
	const tables =
		content === null
			? []
			: archive.tablesOf({ id: content }).map((table) => ({ table, at: placeIn(passage, table) }));
	const read = tables.filter(({ at }) => at !== null) as { table: StoredTable; at: Span }[];
	const inTable = (span: Span) => read.some(({ at }) => span.start >= at.start && span.end <= at.end);
	const facts =
		content === null
			? []
			: TELLING.flatMap((kind) => archive.factsIn(content, kind) as readonly Stored<Fact>[])
					.filter((fact) => fact.kind !== 'figure' || fact.cell === undefined)
					.map((fact) => ({ fact, at: placeIn(passage, fact) }));
	const prose: Unit[] = [];
	let paragraph = 0;
	let order = 0;
	for (const line of text.matchAll(/[^\n]+/g)) {
		paragraph++;
		const span = { start: line.index, end: line.index + line[0].length };
		if (inTable(span)) continue;
		for (const sentence of sentences(text, span)) {
			const asked = passage.isAskedAt(sentence.start);
			prose.push({
				...sentence,
				cell: null,
				facts: facts
					.filter(({ at }) => at !== null && at.start < sentence.end && at.end > sentence.start)
					.map(({ fact }) => fact),
				asked,
				paragraph,
				order: asked ? 0 : order++,
			});
		}
	}
	const cells = read.flatMap(({ table, at }) =>
		table.rows.slice(0, MOST_ROWS).flatMap((row, index) =>
			row.cells
				.map((cell, which) => ({ cell, which }))
				.filter(({ cell }) => cell.value !== null || cell.why === 'nil')
				.filter(({ cell }) => !table.takenBack.has(`${index} ${cell.column}`))
				.map(({ which }) => ({
					start: at.start + row.start,
					end: at.start + row.end,
					cell: { table, row: index, cell: which },
					facts: [],
					asked: false,
					paragraph: -1,
					order: 0,
				})),
		),
	);
	return [...prose, ...cells];
}
