import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import type { Document, LeftOut, Section } from './section.ts';

/** How a list of www.parliament.uk is laid out, whose items follow one another with labels on lines of their own. */
export interface ListShape {
	/** The label that every item has once. */
	readonly label: RegExp;
	/** Index of the first line of the item whose label stands in this line. */
	start(lines: readonly Line[], label: number): number;
	/** The section that an item is and the lines of which it is made; null where it holds no words. */
	sectionOf(text: string, item: readonly Line[], hints: Hints): ListItem | null;
}

/** An item as a section, and those of its lines that are no labels. */
export interface ListItem {
	readonly section: Section;
	readonly kept: readonly Line[];
}

/** Characters at the head of a text in which the labels of its first item stand. */
const HEAD = 20_000;

/** Whether a label stands on a line of its own near the head of a text, for the labels that it is asked for. */
export function labelsAtHead(text: string): (label: RegExp) => boolean {
	const lines = linesOf(text, 0, Math.min(text.length, HEAD));
	return (label) => lines.some((line) => label.test(line.text));
}

/** A list as a document, each item a section; its labels are left out. */
export function readList(text: string, hints: Hints, shape: ListShape): Document {
	const lines = linesOf(text);
	const starts = lines.flatMap((line, at) => (shape.label.test(line.text) ? [shape.start(lines, at)] : []));
	const leftOut: LeftOut[] = [];
	const leave = (left: readonly Line[]) => {
		for (const { start, end } of left) leftOut.push({ what: 'label', start, end });
	};
	leave(lines.slice(0, starts[0] ?? lines.length));
	const sections = starts.flatMap((from, index) => {
		const item = lines.slice(from, starts[index + 1] ?? lines.length);
		const read = shape.sectionOf(text, item, hints);
		const kept = read?.kept ?? [];
		leave(item.filter((line) => !kept.includes(line)));
		return read ? [read.section] : [];
	});
	return { name: hints.name, url: hints.url ?? null, form: 'named-text', text, sections, leftOut };
}

/** What stands behind a label, as its first group has it, in the first of these lines; null where none has it. */
export function valueBehind(label: RegExp, lines: readonly Line[]): string | null {
	return lines.map((line) => label.exec(line.text)?.[1] ?? null).find((found) => found !== null) ?? null;
}
