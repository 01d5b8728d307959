import type { Passage, Sentence } from '../passages.ts';
import { isGeneral } from './term-words.ts';

/** Words of a cell or a caption before the mark of a note; marks may stand together (`(1, 3)`). */
const MARKED = /([^\t\n(]{3,140}?)\s?\(((?:\d{1,2}|[a-z])(?:,\s?(?:\d{1,2}|[a-z]))*)\s?\)/g;

/** What stands before the words that bear a mark in a caption. */
const LEADS_TO = /^(?:[,;:] |.*\b(?:of|in|with|for|by|to|from|on) )+/;

/**
 * What a note under a table is hung on: the words that bear its mark in the nearest table above it; null where more than one thing
 * bears it, or all of its words name nothing (`Total`).
 */
export function labelOf(
	text: string,
	{ contribution: { blocks } }: Passage,
	sentence: Sentence,
): string | null {
	const { block, blockIndex } = sentence;
	if (block.kind !== 'footnote' || sentence.start - block.start > 8) return null;
	const table = blocks.slice(0, blockIndex).findLast(({ kind }) => kind === 'table');
	if (table === undefined) return null;
	const lines = text.slice(table.start, table.end);
	const caption = lines.indexOf('\n');
	const [label, another] =
		labelsIn(lines.slice(caption), block.mark) ??
		labelsIn(lines.slice(0, caption), block.mark, LEADS_TO) ??
		[];
	return another !== undefined ||
		label === undefined ||
		label.split(' ').every((word) => isGeneral(word) || !/\p{L}{3}/u.test(word)) ||
		!/\p{L}{3}/u.test(label)
		? null
		: label;
}

/** The different words that bear a mark, of several that tell the same the shortest; null where none do. */
function labelsIn(lines: string, mark: string, lead = /^$/): string[] | null {
	const labels: string[] = [];
	for (const [, words = '', marks = ''] of lines.matchAll(MARKED)) {
		if (!marks.split(/,\s?/).includes(mark)) continue;
		const label = words.trim().replace(lead, '');
		const same = labels.findIndex(
			(one) =>
				one.toLowerCase().endsWith(label.toLowerCase()) || label.toLowerCase().endsWith(one.toLowerCase()),
		);
		if (same < 0) labels.push(label);
		else if (label.length < (labels[same]?.length ?? 0)) labels[same] = label;
	}
	return labels.length === 0 ? null : labels;
}
