import { extractTextItems, type StructuredTextItem } from 'unpdf';
import { UserError } from '../../../errors.ts';
import type { Span } from '../../../hansard/section.ts';
import type { DraftFile } from './draft-file.ts';

/*
 * The text of a PDF is pieces of print with their places. They are read in the order in which the file has them, which is the order of
 * reading where each line stands below the one before and each piece to the right of its neighbour: in one column. Where that is not so
 * nobody can tell, and nothing is said to be altered there.
 */

/** Of the height of a line: what is still the same line, and what parts two paragraphs. */
const SAME_LINE = 0.5;
const APART = 1.75;

interface Line {
	readonly words: string;
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

/**
 * The text of a PDF, its paragraphs with an empty line between them.
 *
 * @throws UserError where it is damaged, locked, or holds no text.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<DraftFile> {
	const { items } = await extractTextItems(new Uint8Array(bytes)).catch(() => {
		throw new UserError('This PDF cannot be read: it is damaged or locked.');
	});
	const unsure: Span[] = [];
	let text = '';
	for (const page of items) {
		const start = text.length === 0 ? 0 : text.length + 2;
		const { lines, inOrder } = linesOf(page);
		const words = paragraphsOf(lines);
		if (words === '') continue;
		text += (text === '' ? '' : '\n\n') + words;
		if (!inOrder) unsure.push({ start, end: text.length });
	}
	if (!/\p{L}/u.test(text))
		throw new UserError('This PDF holds no text, only pictures of pages: paste the words instead.');
	// A hyphen at a line's end may be the word's own or the printer's.
	const broken = [...text.matchAll(/\p{L}+-\n\p{L}+/gu)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
	}));
	return { text, unsure: [...unsure, ...broken] };
}

/** The pieces of a page as lines, and whether they stand in the order of reading. */
function linesOf(items: readonly StructuredTextItem[]): {
	readonly lines: readonly Line[];
	readonly inOrder: boolean;
} {
	const lines: Line[] = [];
	let inOrder = true;
	let right = Number.NEGATIVE_INFINITY;
	for (const item of items) {
		if (item.str.trim() === '') continue;
		const last = lines.at(-1);
		const height = item.height || item.fontSize;
		const sameLine =
			last !== undefined && Math.abs(item.y - last.y) <= SAME_LINE * Math.max(height, last.height);
		if (item.dir !== 'ltr') inOrder = false;
		if (sameLine) {
			if (item.x < right - height) inOrder = false;
			const gap = /\s$/.test(last.words) || /^\s/.test(item.str) || item.x - right < 0.15 * height ? '' : ' ';
			lines[lines.length - 1] = { ...last, words: last.words + gap + item.str };
		} else {
			if (last !== undefined && item.y > last.y) inOrder = false;
			lines.push({ words: item.str, x: item.x, y: item.y, height });
		}
		right = item.x + item.width;
	}
	return { lines, inOrder };
}

function paragraphsOf(lines: readonly Line[]): string {
	return lines
		.map(({ words, y, height }, at) => {
			const before = lines[at - 1];
			if (before === undefined) return words.trim();
			return `${before.y - y > APART * Math.max(height, before.height) ? '\n\n' : '\n'}${words.trim()}`;
		})
		.join('');
}
