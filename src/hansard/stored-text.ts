import type { Span } from './section.ts';

/**
 * The plain text that is made of a document in XML, HTML or JSON: one paragraph a line, a blank line between paragraphs, one row
 * of a table a line with a tab between its cells. Nothing is put in that the source does not print but this white space.
 */
export interface StoredText {
	/** Adds a paragraph, after a blank line, and says where it stands. */
	paragraph(words: string): Span;
	/** Adds a line right under the one before, and says where it stands. */
	line(words: string): Span;
	/** How long the text is so far: where the next addition's white space begins. */
	length(): number;
	/** The last words (at most 200 characters) of what was added last. */
	tail(): string;
	toString(): string;
}

/** An empty text. */
export function storedText(): StoredText {
	const parts: string[] = [];
	let length = 0;
	const add = (words: string, before: string): Span => {
		const lead = length === 0 ? '' : before;
		parts.push(lead, words);
		const start = length + lead.length;
		length = start + words.length;
		return { start, end: length };
	};
	return {
		paragraph: (words) => add(words, '\n\n'),
		line: (words) => add(words, '\n'),
		length: () => length,
		tail: () => (parts.at(-1) ?? '').slice(-200),
		toString: () => parts.join(''),
	};
}
