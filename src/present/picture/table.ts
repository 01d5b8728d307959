import { limits } from '../../limits.ts';
import type { Found } from '../../lookup/tables/match.ts';
import { type Attachment, fileName, type Picture } from '../attachment.ts';
import { sourceParts } from '../citation.ts';
import { LICENCE } from '../footer.ts';
import { givenOn } from '../reading.ts';
import { columnsThatFit, type Grid } from '../table/block.ts';
import { TAKEN_BACK, wholeGrid } from '../table/grid.ts';
import { clipped } from '../wording.ts';
import { EDGE, INK, type Lettering, pictureOf, text } from './drawing.ts';
import { linesIn, widthOf } from './words.ts';

type Table = Found['table'];

const SIZE = { title: 19, text: 14, small: 13 } as const;
const LINE = { title: 24, text: 20, small: 18 } as const;
const LABELS = 230;
const GAP = 18;
/** A head is broken over lines before its column gets wider than this. */
const HEAD = 92;
/** A longer table would be too small to read as one picture. */
const MOST = { rows: 40, notes: 8 } as const;

/** The picture of a table, to be made where it is asked for: of one that has more columns than a block shows on a telephone, and not too many rows. */
export function tablesPicture(title: string, table: Table): { readonly picture?: () => Attachment } {
	const grid = wholeGrid(table);
	const fits = grid.rows.length <= MOST.rows && columnsThatFit(grid) < grid.heads.length;
	return fits ? { picture: () => tablePicture(title, table, grid) } : {};
}

/** A whole table as a picture that can travel alone: notes, source, dates and licence stand in it, and its rows in its words. */
function tablePicture(title: string, table: Table, grid: Grid): Attachment {
	const rows = grid.rows.map(({ group, label, cells }) =>
		[group, label, cells.map((cell, at) => `${grid.heads[at]} ${cell}`).join(', ')]
			.filter(Boolean)
			.join(': '),
	);
	return {
		name: fileName(title, 'png'),
		alt: clipped(`${title}. ${rows.join('; ')}.`, limits.altText),
		content: drawn(title, grid, footOf(table)),
	};
}

function footOf(table: Table): readonly string[] {
	const notes = table.notes.map(({ mark, words }) => `${mark === null ? '' : `(${mark}) `}${words}`);
	return [
		...(table.unit === null ? [] : [`In ${table.unit}, where nothing else is said.`]),
		...notes.slice(0, MOST.notes),
		...(notes.length > MOST.notes ? [`${notes.length - MOST.notes} more notes stand in the file.`] : []),
		...(table.takenBack.size === 0 ? [] : [`${TAKEN_BACK} A reading that was taken back.`]),
		`${sourceParts(table.source).join(', ')}. ${givenOn(table.source)}.`,
		'Unofficial: drawn by Despatch Box from the table as printed.',
		LICENCE,
	];
}

function drawn(title: string, { heads, rows }: Grid, foot: readonly string[]): Picture {
	const widths = heads.map((head, at) =>
		Math.max(
			...rows.map(({ cells }) => widthOf(cells[at] ?? '', SIZE.text)),
			...linesIn(head, HEAD, SIZE.small, 6).map((line) => widthOf(line, SIZE.small, true)),
		),
	);
	const ends = widths.map(
		(_, at) => EDGE + LABELS + widths.slice(0, at + 1).reduce((all, one) => all + one + GAP, 0),
	);
	const width = Math.ceil((ends.at(-1) ?? LABELS) + EDGE);
	const parts: string[] = [];
	let y = EDGE;
	const lines = (words: readonly string[], { x, size, ...set }: Placed) => {
		for (const [at, line] of words.entries())
			parts.push(text(line, x, y + (at + 1) * LINE[size] - 5, { ...set, size: SIZE[size] }));
	};
	const rule = () =>
		parts.push(`<line x1="${EDGE}" x2="${width - EDGE}" y1="${y}" y2="${y}" stroke="${INK.rule}"/>`);

	const named = linesIn(title, width - 2 * EDGE, SIZE.title * 1.06, 4);
	lines(named, { x: EDGE, size: 'title', fill: INK.title, bold: true });
	y += named.length * LINE.title + 10;
	const broken = heads.map((head, at) => linesIn(head, Math.max(HEAD, widths[at] ?? 0), SIZE.small, 6));
	for (const [at, words] of broken.entries())
		lines(words, { x: ends[at] ?? 0, size: 'small', fill: INK.text, bold: true, anchor: 'end' });
	y += Math.max(1, ...broken.map(({ length }) => length)) * LINE.small + 6;
	rule();
	let above: string | null = null;
	for (const { group, label, cells } of rows) {
		if (group !== null && group !== above) {
			const words = linesIn(group, width - 2 * EDGE, SIZE.text, 2);
			lines(words, { x: EDGE, size: 'text', fill: INK.title, bold: true });
			y += words.length * LINE.text + 2;
		}
		above = group;
		const words = linesIn(label, LABELS, SIZE.text, 7);
		lines(words, { x: EDGE, size: 'text', fill: INK.text });
		for (const [at, cell] of cells.entries())
			lines([cell], { x: ends[at] ?? 0, size: 'text', fill: INK.text, anchor: 'end' });
		y += Math.max(1, words.length) * LINE.text + 2;
		rule();
	}
	y += 10;
	for (const note of foot) {
		const words = linesIn(note, width - 2 * EDGE, SIZE.small, 3);
		lines(words, { x: EDGE, size: 'small', fill: INK.faint });
		y += words.length * LINE.small;
	}
	return pictureOf(parts, width, y + EDGE);
}

interface Placed extends Omit<Lettering, 'size'> {
	readonly x: number;
	readonly size: keyof typeof SIZE;
}
