import { follows, lastMark, noteMark, splitNotes } from './footnotes.ts';
import { tableOnOneLine } from './line-table.ts';
import type { Line } from './lines.ts';
import { isNumeric, opensGroup } from './numeric.ts';
import { pageTable, type TableNote } from './page-table.ts';
import { tablesApart } from './page-tables.ts';
import { paragraphKind } from './paragraph-kind.ts';
import type { Block, Damage, Footnote, Paragraph } from './section.ts';

/** Words that promise a table just after them. */
const PROMISES_TABLE =
	/\b(?:following|below|next|attached)\s+(?:\w+\s+)?tables?\b|\btables?\s+(?:below|following|as follows|shows?|sets?\s+out|gives?|provides?|lists?|details?|contains?)\b|\b(?:in|see)\s+(?:the\s+)?tables?\b|\bTable \d{1,2}\b/i;
const PROMISES_SURELY =
	/\b(?:in|by) the (?:following table|table below)\b|\bfollowing table (?:shows|sets out|gives|provides)\b/i;
const FIRST_MARKS: ReadonlySet<string> = new Set(['1', 'a', '*', '†']);
const LABEL = /^(?:Notes?|Sources?|Footnotes?)\s*:?(?:\s|$)/;
const ADDRESS = /^(?:https?:|www\.)/i;
const LONGEST_CELL = 120;
/** So many characters before a table may bear the mark of a note under it. */
const REACH = 2_000;

/** Cuts a contribution's paragraphs into blocks. Tells of tables that this copy lost in `damage`. */
export function blocksOf(text: string, lines: readonly Line[], damage: Damage[]): Block[] {
	const blocks: Block[] = [];
	let promise: Line | null = null;
	for (let at = 0; at < lines.length; ) {
		const line = lines[at];
		if (!line) break;
		const previous = lines[at - 1];
		const run = previous ? lines.slice(at, at + cellRun(lines, at)) : [];
		const promised = previous !== undefined && PROMISES_TABLE.test(previous.text.slice(-400));
		if (run.length > 0 && isTable(run, promised)) {
			const notes = notesAfter(text, lines, at + run.length);
			const before = text.slice(Math.max(blocks[0]?.start ?? 0, line.start - REACH), line.start);
			const inWords = marksIn(before);
			const inTitle = marksIn(previous?.text ?? '');
			const marks = notes.notes.flatMap((note) =>
				note.kind === 'footnote' ? [noteOf(text, note, inWords, inTitle)] : [],
			);
			for (const table of tablesApart(run)) {
				const lost = table.some(({ gap }) => gap > 1);
				blocks.push(pageTable(table, marks, lost, damage));
			}
			blocks.push(...notes.notes);
			at += run.length + notes.lines;
			promise = null;
			continue;
		}
		const parts = run.length > 0 ? run : [line];
		for (const [index, part] of parts.entries()) {
			if (/^-{10,}/.test(part.text) || isTableOnOneLine(part.text, promised && index === 0)) {
				blocks.push(...(tableOnOneLine(text, part) ?? [onOneLine(part)]));
				at += 1;
				promise = null;
				continue;
			}
			const notes = lateNotes(text, part, blocks);
			const kind = paragraphKind(part.text, blocks.at(-1)?.kind, lines[at - 1]?.text);
			blocks.push(...(notes ?? [{ kind, start: part.start, end: part.end }]));
			if (PROMISES_SURELY.test(part.text)) promise = part;
			at += 1;
		}
	}
	if (promise && !/\bLibrar(?:y|ies)\b|\bwebsite\b|\bpublished\b/i.test(promise.text)) {
		const note = 'the table announced here is missing from this copy';
		damage.push({ kind: 'table lost', start: promise.start, end: promise.end, note });
	}
	return blocks;
}

function onOneLine({ start, end }: Line): Block {
	return { kind: 'table', start, end, rows: null, headerRows: 0, caption: null, remains: [{ start, end }] };
}

/** A note that stands apart from its table, or belongs to a word (`figures1.`): known by its mark, printed before it. */
function lateNotes(text: string, line: Line, blocks: readonly Block[]): (Footnote | Paragraph)[] | null {
	const mark = noteMark(line.text);
	const first = blocks[0];
	if (mark === null || !first || !/^\d$/.test(mark) || !/^\d\s/.test(line.text)) return null;
	const after = blocks.findLast((block) => block.kind === 'footnote');
	if (after?.kind === 'footnote') return follows(after.mark, mark) ? splitNotes(text, line) : null;
	const before = text.slice(Math.max(first.start, line.start - 20_000), line.start);
	return mark === '1' && /[A-Za-z)]1(?![\d,])/.test(before) ? splitNotes(text, line) : null;
}

/** How many lines from here on look like cells: short, and neither sentences nor notes. */
function cellRun(lines: readonly Line[], at: number): number {
	let length = 0;
	for (let line = lines[at]; line; line = lines[at + length]) {
		const { text } = line;
		if (
			text.length > LONGEST_CELL ||
			LABEL.test(text) ||
			ADDRESS.test(text) ||
			(length > 0 && FIRST_MARKS.has(noteMark(text) ?? ''))
		)
			break;
		const next = lines.slice(at + length + 1, at + length + 3);
		// `of which:` heads a group where figures come at once.
		const opens = length > 0 && opensGroup(text) && next.some((one) => isNumeric(one.text));
		if (
			/[.;:?!]$/.test(text) &&
			!opens &&
			!isNumeric(text) &&
			!/(?:\b[A-Z]|per cent|etc|Co|Ltd|No|St|plc)\.$/.test(text)
		)
			break;
		length += 1;
	}
	return length;
}

/** Cells of a table that lost its numbers stand apart by the empty cells between them; whole ones hold numbers. */
function isTable(run: readonly Line[], promised: boolean): boolean {
	const numbers = run.filter((line) => isNumeric(line.text)).length;
	const gaps = run.filter((line) => line.gap > 1).length;
	if (promised) return numbers > 0 || gaps > 0 || run.length >= 4;
	return (run.length >= 4 && numbers >= 2) || (run.length >= 2 && gaps >= 2);
}

/** A whole table, and often its notes, run together on one line: what stands in which column is gone. */
function isTableOnOneLine(words: string, promised: boolean): boolean {
	const tokens = words.slice(0, 4_000).split(' ');
	const figures = tokens.filter((token) => isNumeric(token)).length;
	return figures >= 4 && figures / tokens.length >= (promised ? 0.2 : 0.4);
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
		const split = splitNotes(text, line, before);
		const first = split?.find((note) => note.kind === 'footnote');
		if (split && first && (before !== null || FIRST_MARKS.has(first.mark))) notes.push(...split);
		else if (LABEL.test(line.text)) notes.push({ kind: 'paragraph', start: line.start, end: line.end });
		else break;
		count += 1;
	}
	return { notes, lines: count };
}

/** The figures that stand right behind words, as marks of notes do. */
function marksIn(words: string): ReadonlySet<string> {
	return new Set(
		[...words.matchAll(/[a-z.)](?:(\d+)(?=\s|$)|\s?\(\s?(\d{1,2})\s?\))/g)].map(
			([, mark, bracketed]) => mark ?? bracketed ?? '',
		),
	);
}

/** @param inWords marks behind the words before the table. @param inTitle those of them in the line right above it. */
function noteOf(
	text: string,
	note: Footnote,
	inWords: ReadonlySet<string>,
	inTitle: ReadonlySet<string>,
): TableNote {
	return {
		mark: note.mark,
		numbered: /^\d+\./.test(text.slice(note.start, note.start + note.mark.length + 1)),
		inWords: inWords.has(note.mark),
		inTitle: inTitle.has(note.mark),
	};
}
