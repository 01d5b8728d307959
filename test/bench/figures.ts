import { join } from 'node:path';
import { findDocuments } from '../../src/corpus/find-documents.ts';
import { ingest } from '../../src/corpus/ingest.ts';
import { type OpenArchive, openArchive } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { figureAt } from '../../src/extract/tables/cells.ts';
import { lookUpFiguresAbout } from '../../src/lookup/tables/about.ts';
import { shared } from '../support/shared.ts';
import { type Part, seeded, type Table, timings } from './measure.ts';

/*
 * Whether figures are found: cells of real tables by their own words, and the headings of answers that are full of figures. Sizes are how many cells
 * are drawn.
 */

/** An answer with so many figures is full of them. */
const FULL = 5;

export const bench: Part = async ({ sizes, folder, seed }) => {
	if (shared === null) return [];
	const file = join(folder, 'archive.sqlite');
	const writer = openWriter(file);
	const said = { url: null, house: null, date: null };
	ingest(writer, [...findDocuments([join(shared, 'corpus')])], said, { done: () => {}, refused: () => {} });
	writer.close();
	const archive = openArchive(file);
	try {
		return [...sizes.map((size) => cells(archive, size, seed)), headings(archive)];
	} finally {
		archive.close();
	}
};

/** Cells drawn at random, asked for by what the table counts, its row and its head: whether that cell is the first answer. */
function cells(archive: OpenArchive, size: number, seed: number): Table {
	const random = seeded(seed);
	const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
	const ids = archive.db
		.prepare("SELECT DISTINCT id FROM facts WHERE kind = 'table' ORDER BY id")
		.pluck()
		.all();
	let [asked, first, table] = [0, 0, 0];
	const took: number[] = [];
	while (asked < size) {
		const drawn = archive.table(String(one(ids)));
		const row = one([...(drawn?.rows.keys() ?? [])]) ?? 0;
		const column = one((drawn?.rows[row]?.cells ?? []).filter(({ value }) => value !== null))?.column ?? -1;
		const figure = drawn && figureAt(drawn, row, column);
		if (!drawn || !figure) continue;
		asked += 1;
		const began = performance.now();
		const answer = lookUpFiguresAbout(archive, figure.labels.join(' '));
		took.push(performance.now() - began);
		const best = answer?.tables[0];
		if (best?.table.id === drawn.id) table += 1;
		const [metRow = -1, metColumn = -1] = [best?.rows[0], best?.columns[0]];
		const met = best?.rows.length === 1 && best.columns.length === 1;
		if (met && figureAt(best.table, metRow, metColumn)?.value === figure.value) first += 1;
	}
	const { median, p99 } = timings(took);
	return {
		title: 'Cells of real tables, asked for by what the table counts, the row and the head',
		notes: ['First: that cell alone is shown first. Table: its table is.'],
		columns: ['cells', 'first', 'table', 'ms median', 'ms p99'],
		rows: [[asked, first / asked, table / asked, median, p99]],
	};
}

/** The headings of answers that are full of figures: whether asking for one finds figures, and a table or figure of an answer under it first. */
function headings(archive: OpenArchive): Table {
	const titles = archive.db
		.prepare(
			`SELECT s.title AS title FROM facts f JOIN passages p ON p.id = f.passage JOIN sections s ON s.id = p.section
			WHERE f.kind = 'figure' AND p.kind = 'exchange' GROUP BY p.id HAVING count(*) >= ?`,
		)
		.pluck()
		.all(FULL) as string[];
	const asked = [...new Set(titles)];
	let [found, own] = [0, 0];
	for (const title of asked) {
		const answer = lookUpFiguresAbout(archive, title);
		if (answer === null) continue;
		found += 1;
		if (answer.passages[0].source.title === title) own += 1;
	}
	return {
		title: 'Headings of answers full of figures',
		notes: [`Answers of ${FULL} figures and more. Own: the first that is shown stands under that heading.`],
		columns: ['headings', 'figures found', 'own'],
		rows: [[asked.length, found / asked.length, own / asked.length]],
	};
}
