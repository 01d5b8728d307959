import type { Span } from './section.ts';

/** Words set small and high in the source that may be a note's mark: `(1)`, `1,2`, `*`. Or a power: which, its notes decide. */
export interface Raised extends Span {
	readonly marks: readonly string[];
}

/** The words of one paragraph or cell with white space made single; a line feed stands for a break in the source. */
export interface Inline {
	readonly words: string;
	readonly raised: readonly Raised[];
	/** True where every letter and figure is in italics, as headers of tables are printed. */
	readonly italic: boolean;
}

/** Gathers the words of one paragraph or cell from its pieces of text. */
export interface InlineBuilder {
	/** Adds text as it stands in the source. */
	text(text: string): void;
	openItalic(): void;
	closeItalic(): void;
	openRaised(): void;
	closeRaised(): void;
	lineBreak(): void;
	done(): Inline;
}

/** Characters; more is no mark. */
const LONGEST_MARK = 40;
const RAISED_MARK = /^\(?\s*(\d{1,2}|\*{1,4}|[†‡])((?:\s*,\s*\d{1,2})*)\s*\)?$/;

/** An empty paragraph. Linear in the text added, however small the pieces: no test ever looks back over the whole. */
export function inlineBuilder(): InlineBuilder {
	const parts: string[] = [];
	let length = 0;
	let last = '';
	let spaceDue = false;
	let italicDepth = 0;
	let freshItalic = false;
	let plain = false;
	let slanted = false;
	let raisedFrom: number | null = null;
	let raisedWords: string[] = [];
	let glueDue = false;
	const raised: Raised[] = [];

	const add = (words: string) => {
		if (words === '') return;
		parts.push(words);
		length += words.length;
		last = words.slice(-1);
	};
	return {
		text(added) {
			const single = added.replace(/[\s\u00a0]+/g, ' ');
			const leading = single.startsWith(' ');
			const body = single.trim();
			if (leading && !(freshItalic && (last === '(' || last === '[') && !spaceDue)) spaceDue = true;
			if (body === '') return;
			// `</sup><i> , by region` and `<i> .)</i>`: a space that only the italics' markup brought in.
			if (freshItalic && leading && /^[,.;:)]/.test(body)) spaceDue = false;
			freshItalic = false;
			if ((spaceDue || (glueDue && raisedFrom === null)) && length > 0 && last !== '\n') add(' ');
			if (raisedFrom !== null) {
				if (raisedWords.length === 0) raisedFrom = length;
				raisedWords.push(spaceDue ? ` ${body}` : body);
			}
			add(body);
			spaceDue = single.endsWith(' ');
			glueDue = false;
			if (raisedFrom === null && /[\p{L}\p{N}]/u.test(body)) {
				if (italicDepth > 0) slanted = true;
				else plain = true;
			}
		},
		openItalic() {
			italicDepth += 1;
			freshItalic = true;
		},
		closeItalic() {
			italicDepth -= 1;
			freshItalic = false;
		},
		openRaised() {
			raisedFrom = length;
			raisedWords = [];
		},
		closeRaised() {
			const found = RAISED_MARK.exec(raisedWords.join('').slice(0, LONGEST_MARK).trim());
			if (raisedFrom !== null && found) {
				const marks = [found[1] ?? '', ...(found[2] ?? '').split(',').map((mark) => mark.trim())];
				raised.push({ start: raisedFrom, end: length, marks: marks.filter((mark) => mark !== '') });
				glueDue = raisedFrom === 0;
			}
			raisedFrom = null;
		},
		lineBreak() {
			spaceDue = false;
			if (length > 0 && last !== '\n') add('\n');
		},
		done: () => ({ words: parts.join('').trimEnd(), raised, italic: slanted && !plain }),
	};
}
