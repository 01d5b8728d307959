import { lastMark, nextMark, splitNotes } from './footnotes.ts';
import type { Line } from './lines.ts';
import { paragraphKind } from './paragraph-kind.ts';
import type { Block, Damage, Footnote, Paragraph, Table } from './section.ts';

/** Words that promise a table just after them. */
const PROMISES_TABLE =
	/\b(?:following|below|next|attached)\s+(?:\w+\s+)?tables?\b|\btables?\s+(?:below|following|as follows|shows?|sets?\s+out|gives?|provides?|lists?|details?|contains?)\b|\b(?:in|see)\s+(?:the\s+)?tables?\b/i;

const FIRST_MARKS: ReadonlySet<string> = new Set(['1', 'a', '*', '†']);

/** Cuts a contribution's paragraphs into blocks. Tells of tables whose cells this copy lost in `damage`. */
export function blocksOf(text: string, lines: readonly Line[], damage: Damage[]): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < lines.length; ) {
		const line = lines[at];
		if (!line) break;
		const previous = lines[at - 1];
		const cells = previous ? cellRun(lines, at) : 0;
		const promised = previous !== undefined && PROMISES_TABLE.test(previous.text.slice(-400));
		if (previous && cells > 0 && isTable(lines.slice(at, at + cells), promised)) {
			const run = lines.slice(at, at + cells);
			const notes = notesAfter(text, lines, at + cells);
			blocks.push(tableOf(run, damage), ...notes.notes);
			at += cells + notes.lines;
			continue;
		}
		const kind = paragraphKind(line.text, blocks.at(-1)?.kind, previous?.text);
		blocks.push({ kind, start: line.start, end: line.end });
		at += 1;
	}
	return blocks;
}

/** How many lines from here on look like cells: short, and not sentences. */
function cellRun(lines: readonly Line[], at: number): number {
	let length = 0;
	while (at + length < lines.length) {
		const line = lines[at + length];
		if (!line || line.text.length > 90 || /[.;:?!]$/.test(line.text.replace(/per cent\.$|[A-Z]\.$/, '')))
			break;
		length += 1;
	}
	return length;
}

/** Cells of a table that lost its numbers stand apart by the empty cells between them; whole ones hold numbers. */
function isTable(run: readonly Line[], promised: boolean): boolean {
	const numbers = run.filter((line) => isNumeric(line.text)).length;
	const gaps = run.filter((line) => line.gap > 1).length;
	return (
		(promised && (numbers > 0 || gaps > 0)) ||
		(run.length >= 4 && numbers >= 2) ||
		(run.length >= 2 && gaps >= 2)
	);
}

/** A cell that holds a figure, a dash for nil, or a year. */
export function isNumeric(cell: string): boolean {
	return /^[£$€(–—-]{0,3}\s?[\d,]+(?:\.\d+)?\s?(?:%|per cent\.?|[mk]|million|billion)?[)\d,]*$|^[–—-]$|^nil$|^n\/a$|^\d{4}[-–/]\d{2,4}$/i.test(
		cell,
	);
}

function tableOf(run: readonly Line[], damage: Damage[]): Table {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	if (!run.some((line) => isNumeric(line.text))) {
		damage.push({ kind: 'table lost', start, end, note: "the table's figures are missing from this copy" });
	}
	return {
		kind: 'table',
		start,
		end,
		rows: null,
		headerRows: 0,
		caption: null,
		remains: run.map((line) => ({ start: line.start, end: line.end })),
	};
}

/** The notes under a table, and how many lines they take. The first must bear mark 1, (1), a or *. */
function notesAfter(
	text: string,
	lines: readonly Line[],
	from: number,
): { notes: (Footnote | Paragraph)[]; lines: number } {
	const notes: (Footnote | Paragraph)[] = [];
	let count = 0;
	for (const line of lines.slice(from, from + 60)) {
		const before = lastMark(notes);
		const split = splitNotes(text, line, before === null ? null : nextMark(before));
		const first = split?.find((note) => note.kind === 'footnote');
		if (split && first && (before !== null || FIRST_MARKS.has(first.mark))) notes.push(...split);
		else if (/^(?:Notes?|Sources?|Footnotes?)\s*:?(?:\s|$)/.test(line.text)) {
			notes.push({ kind: 'paragraph', start: line.start, end: line.end });
		} else break;
		count += 1;
	}
	return { notes, lines: count };
}
