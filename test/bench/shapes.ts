import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/hansard/read.ts';
import type { Cell, Table as Printed } from '../../src/hansard/section.ts';
import { contributionsOf, read, tableIn } from '../support/reading.ts';
import { shared } from '../support/shared.ts';
import { type Part, seeded } from './measure.ts';

/** Of the cells with figures so many in a hundred are left out of a rendering, as page text loses them. */
const LOST = [0, 6];
/** A table that has fewer rows proves nothing. */
const FEWEST_ROWS = 4;

type Grid = readonly (readonly string[])[];

/** A real table: its head rows and its other rows, the words of a cell in every column that it covers. */
interface Source {
	readonly printed: readonly (readonly Cell[])[];
	readonly heads: Grid;
	readonly body: Grid;
}

/**
 * Real tables of XML, each written as page text (a paragraph a cell, blank cells left out) and read again. A reading is right where each of
 * its rows is the next of the table's own by label and group, and each of its figures stands under the very heads that it had.
 */
export const bench: Part = async ({ sizes, seed, say }) => {
	const sources = realTables();
	say(`${sources.length} distinct tables`);
	const random = seeded(seed);
	const rows = sizes.flatMap((size) =>
		LOST.map((lost) => {
			let [claimed, right, cells, all] = [0, 0, 0, 0];
			const wrong: string[] = [];
			for (let at = 0; at < size && sources.length > 0; at += 1) {
				const source = sources[at % sources.length] as Source;
				const { page, figures } = rendered(source, () => random() * 100 < lost);
				all += figures;
				const found = againstSource(page, source);
				if (found === null) continue;
				claimed += 1;
				cells += found.cells;
				if (found.fault === null) right += 1;
				else wrong.push(found.fault);
			}
			for (const fault of new Set(wrong)) say(fault);
			return [size, lost, claimed, right, all === 0 ? null : Math.round((cells / all) * 1000) / 10];
		}),
	);
	return [
		{
			title: 'Tables of page text, against the tables of XML that they were written from',
			notes: [`${sources.length} distinct tables with ${FEWEST_ROWS} rows or more; drawn in turn.`],
			columns: [
				'tables',
				'cells left out, %',
				'read as tables',
				'of these wholly right',
				'figures placed, %',
			],
			rows,
		},
	];
};

function realTables(): readonly Source[] {
	if (shared === null) return [];
	const root = join(shared, 'corpus');
	const found = new Map<string, Source>();
	for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
		if (!name.endsWith('.xml')) continue;
		const document = readDocument(readFileSync(join(root, name)), { name });
		if ('skipped' in document) continue;
		for (const { blocks } of contributionsOf(document))
			for (const block of blocks) {
				const source = block.kind === 'table' ? sourceOf(block) : null;
				if (source !== null) found.set(JSON.stringify(source.body), source);
			}
	}
	return [...found.values()];
}

function sourceOf({ rows, headerRows }: Printed): Source | null {
	if (rows === null || headerRows === 0) return null;
	const grid = rows.map((row) =>
		row.flatMap((cell) => Array.from({ length: cell.columns }, () => plain(cell))),
	);
	const body = grid.slice(headerRows);
	const isFigure = (row: readonly string[]) => row.slice(1).some((words) => /\d/.test(words));
	if (body.length < FEWEST_ROWS || !body.some(isFigure)) return null;
	return { printed: rows, heads: grid.slice(0, headerRows), body };
}

function plain({ value }: Cell): string {
	return value.replace(/\s+/g, ' ').trim();
}

function rendered({ printed, heads }: Source, isLost: () => boolean) {
	let figures = 0;
	const lines = printed.flatMap((row, at) =>
		row.map(plain).filter((words, column) => {
			const figure = at >= heads.length && column > 0 && /\d/.test(words);
			if (figure) figures += 1;
			return words !== '' && !(figure && isLost());
		}),
	);
	const page = [
		'Skip to main content',
		'Landings',
		'Volume 457: debated on Tuesday 6 March 2007',
		'To ask the Secretary of State what was landed. (40001)',
		'The landings are in the following table:',
		...lines,
	];
	return { page: page.join('\n\n'), figures };
}

/** How many figures a reading places, and its first fault; null where it claims nothing. */
function againstSource(page: string, source: Source): { cells: number; fault: string | null } | null {
	const { sections } = read(page, { name: 'page.txt', house: 'Commons' });
	const table = tableIn(sections[0]?.exchanges[0]?.answer);
	const got = table.rows === null ? null : sourceOf(table);
	if (got === null) return null;
	const own = table.rows?.slice(table.headerRows) ?? [];
	let next = 0;
	let cells = 0;
	let group: string | null = null;
	for (const [at, row] of got.body.entries()) {
		const label = row[0] ?? '';
		if ((own[at] ?? []).length === 1) {
			group = label;
			continue;
		}
		const claims = columnsOf(own[at] ?? []);
		if (claims.length === 0) continue;
		const fits = (place: number, beside: number) => {
			const candidate = source.body[place] ?? [];
			const over = source.body.slice(0, beside === 0 ? place : place + 1);
			const named = beside === 0 ? over.findLast(isAlone) : over.findLast(([first]) => first !== '');
			return (
				place >= next &&
				candidate[beside] === label &&
				(group === null ? beside === 0 : group === named?.[0]) &&
				claims.every((column) => candidate[column + beside] === row[column])
			);
		};
		// The first of two labels heads a group in page text: its own blanks are gone.
		const [found] = [0, 1].flatMap((beside) => {
			const place = source.body.findIndex((_, candidate) => fits(candidate, beside));
			return place < 0 ? [] : [{ place, beside }];
		});
		if (found === undefined) return { cells, fault: `${group ?? ''} > ${row.join(' | ')}` };
		next = found.place + 1;
		for (const column of claims) {
			const [own, real] = [headOver(got.heads, column), headOver(source.heads, column + found.beside)];
			if (own !== real) return { cells, fault: `${own} for ${real}` };
		}
		cells += claims.length;
	}
	return cells === 0 ? null : { cells, fault: null };
}

/** Columns of the figures that a row claims. */
function columnsOf(row: readonly Cell[]): readonly number[] {
	let at = 0;
	return row.flatMap((cell) => {
		const column = at;
		at += cell.columns;
		return column > 0 && cell.columns === 1 && cell.doubtful !== true && /\d/.test(cell.value)
			? [column]
			: [];
	});
}

function isAlone([label = '', ...others]: readonly string[]): boolean {
	return label !== '' && others.every((words) => words === '' || words === label);
}

/** The heads over a column; a head alone in its row is a title, however many columns it spans. */
function headOver(heads: Grid, column: number): string {
	const words = heads.flatMap((row) => {
		const over = row[column] ?? '';
		return over === '' || (heads.length > 1 && isTitle(row)) ? [] : [over];
	});
	return words.filter((word, at) => word !== words[at - 1]).join(' > ');
}

function isTitle(row: readonly string[]): boolean {
	return new Set(row.filter((words) => words !== '')).size === 1;
}
