import type { Passage, Sentence } from '../passages.ts';
import { isGeneral } from './term-site.ts';

/** Words of a cell or a caption before the mark of a note; marks may stand together (`(1, 3)`). */
const MARKED = /([^\t\n(]{3,80}?)\s?\(((?:\d{1,2}|[a-z])(?:,\s?(?:\d{1,2}|[a-z]))*)\s?\)/g;

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
	const labels = new Set<string>();
	for (const [, words = '', marks = ''] of text.slice(table.start, table.end).matchAll(MARKED))
		if (marks.split(/,\s?/).includes(block.mark)) labels.add(words.trim());
	const [label] = labels;
	return labels.size !== 1 ||
		label === undefined ||
		label.split(' ').every((word) => isGeneral(word) || !/\p{L}{3}/u.test(word)) ||
		!/\p{L}{3}/u.test(label)
		? null
		: label;
}
