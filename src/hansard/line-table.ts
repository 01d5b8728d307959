import { splitNotes } from './footnotes.ts';
import type { Line } from './lines.ts';
import { isNumeric, isTime, isYear } from './numeric.ts';
import type { TableNote } from './page-table.ts';
import { pageTable } from './page-table.ts';
import type { Block, Footnote, Paragraph, Table } from './section.ts';

/** Where notes may begin on the line of their table. */
const NOTES = /\s(?=(?:Notes?|Sources?)\s?:|\(?1\)?\s\p{Lu}|[*†]\s?\p{Lu})/gu;
/** Fewer columns or rows under times may come about by chance. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 3;

/**
 * A table that stands on one line with its notes, as copies print it that kept no cells: its words between figures are labels, and its heads can be
 * told apart where all of them are years. Null where that leaves any doubt: a figure too many or too few in a row, a label that does not
 * begin as one.
 */
export function tableOnOneLine(text: string, line: Line): readonly Block[] | null {
	const cuts = [...line.text.matchAll(NOTES)].map(({ index }) => index);
	for (const cut of [...cuts, line.text.length]) {
		const notes = notesOn(text, line, cut);
		if (notes === null) continue;
		const marks = notes.flatMap((note): TableNote[] =>
			note.kind === 'footnote' ? [{ mark: note.mark, numbered: false, inWords: false, inTitle: false }] : [],
		);
		const table = pageTable(cellsOf(line, cut), marks, false, []);
		if (isCertain(table)) return [table, ...notes];
	}
	return null;
}

function notesOn(text: string, line: Line, cut: number): readonly (Footnote | Paragraph)[] | null {
	const own = line.text.slice(cut);
	if (own.trim() === '') return [];
	const span = { start: line.start + cut + own.length - own.trimStart().length, end: line.end };
	const notes = splitNotes(text, span);
	return notes ?? (/^(?:Notes?|Sources?)\s?:/.test(own.trim()) ? [{ kind: 'paragraph', ...span }] : null);
}

/** The cells of a line: each figure and each year is one, and the words between them. */
function cellsOf(line: Line, cut: number): readonly Line[] {
	const cells: Line[] = [];
	let words: { start: number; end: number } | null = null;
	const close = () => {
		if (words !== null)
			cells.push({
				...line,
				start: line.start + words.start,
				end: line.start + words.end,
				text: line.text.slice(words.start, words.end),
				gap: 1,
			});
		words = null;
	};
	for (const { index, 0: token } of line.text.slice(0, cut).matchAll(/\S+/g)) {
		const end = index + token.length;
		const alone = isNumeric(token) || /^(?:19|20)\d\d(?:[-–/]\d\d)?\d(?:,\d)*$/.test(token);
		if (alone) close();
		words = { start: words === null ? index : (words as { start: number }).start, end };
		if (alone) close();
	}
	close();
	return cells;
}

function isCertain({ rows, headerRows }: Table): boolean {
	if (rows === null || headerRows !== 1) return false;
	const [heads = [], ...body] = rows;
	return (
		heads.length > FEWEST_COLUMNS &&
		heads.slice(1).every(({ value }) => isYear(value) && isTime(value)) &&
		!HAS_UNIT.test(heads[0]?.value ?? '') &&
		body.length >= FEWEST_ROWS &&
		body.every((row) => row.length === heads.length && isLabel(row[0]?.value ?? ''))
	);
}

/** A title and the head of the labels run together: the unit of the figures may stand among them. */
const HAS_UNIT =
	/[£$€%]|\b(?:per ?cent|percentages?|thousands?|millions?|billions?|numbers?|rates?|tonnes|hours|days|average|proportion)\b/i;
/** `Uniformed staff Keepers`: the head of a group, and a label behind it. */
const TWO_NAMES = /\p{Ll} (?!(?:and|of|the|in|for|with|to|on|at|or|de|upon|under|by|from) )\p{Ll}+ \p{Lu}/u;

function isLabel(words: string): boolean {
	return /^[\p{Lu}"“‘(]/u.test(words) && !TWO_NAMES.test(words);
}
