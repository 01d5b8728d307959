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

const RAISED_MARK = /^\(?\s*(\d{1,2}|\*{1,4}|[†‡])((?:\s*,\s*\d{1,2})*)\s*\)?$/;

export function inlineBuilder(): InlineBuilder {
	let words = '';
	let spaceDue = false;
	let italicDepth = 0;
	let freshItalic = false;
	let plain = false;
	let slanted = false;
	let raisedFrom: number | null = null;
	let afterRaised = false;
	const raised: Raised[] = [];

	const text = (added: string) => {
		if (added === '') return;
		const trimmed = added.replace(/[\s\u00a0]+/g, ' ');
		const leading = trimmed.startsWith(' ');
		const body = trimmed.trim();
		if (leading && !(freshItalic && /[([]$/.test(words) && !spaceDue)) spaceDue = true;
		if (body === '') return;
		// `</sup><i> , by region` and `<i> .)</i>`: a space that only the italics' markup brought in.
		if (freshItalic && leading && /^[,.;:)]/.test(body) && !words.endsWith(' ')) spaceDue = false;
		freshItalic = false;
		const glue = afterRaised && raised.at(-1)?.start === 0 && raisedFrom === null;
		if ((spaceDue || glue) && words !== '' && !words.endsWith('\n')) words += ' ';
		if (raisedFrom === -1) raisedFrom = words.length;
		words += body;
		spaceDue = trimmed.endsWith(' ');
		afterRaised = false;
		if (raisedFrom === null && /[\p{L}\p{N}]/u.test(body)) {
			if (italicDepth > 0) slanted = true;
			else plain = true;
		}
	};
	return {
		text,
		openItalic() {
			italicDepth += 1;
			freshItalic = true;
		},
		closeItalic() {
			italicDepth -= 1;
			freshItalic = false;
		},
		openRaised() {
			raisedFrom = -1;
		},
		closeRaised() {
			if (raisedFrom !== null && raisedFrom >= 0) {
				const found = RAISED_MARK.exec(words.slice(raisedFrom).trim());
				if (found) {
					const marks = [found[1] ?? '', ...(found[2] ?? '').split(',').map((mark) => mark.trim())];
					raised.push({ start: raisedFrom, end: words.length, marks: marks.filter((mark) => mark !== '') });
					afterRaised = true;
				}
			}
			raisedFrom = null;
		},
		lineBreak() {
			spaceDue = false;
			words = words.trimEnd();
			if (words !== '') words += '\n';
		},
		done: () => ({ words: words.trimEnd(), raised, italic: slanted && !plain }),
	};
}
