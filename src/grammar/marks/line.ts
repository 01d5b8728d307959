import type { Span } from '../../hansard/section.ts';

/** A piece of a sentence: a word, a number in figures, a web address, or a single sign. Offsets into the sentence. */
export interface Piece extends Span {
	readonly kind: 'word' | 'figure' | 'address' | 'sign';
	readonly text: string;
	/** Lower case, with a straight apostrophe and without soft hyphens: what word lists are held against. */
	readonly key: string;
	/** True where white space stands before it, and for the first piece. */
	readonly spaced: boolean;
}

const ADDRESS = '(?:https?:\\/\\/|www\\.)\\S+';
const GROUPED = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)';
/** A plain space parts thousands only before noughts: elsewhere it parts the cells of a row. */
const NOUGHTS = '\\d{1,3}(?: 000)+(?![\\d.,])';
/** The point of a decimal: raised until well into the 1980s (`4·4`), by several signs. */
const POINTS = '.\u00b7\u2022\u2027\u2219';
const POINT = `[${POINTS}]`;
const NO_DIGIT_OR_POINT = new RegExp(`[^\\d${POINTS}]`, 'g');
/** `.5 per cent`: nothing before the point. Only where a share or a scale follows: elsewhere it is a mark of a list. */
const BARE = '(?<![\\p{L}\\p{N}.,\u00b7])[.\u00b7]\\d+(?=\\s?(?:per\\s?cent|%|million|billion))';
/** `£l.1 billion`: a one that was read as a letter. */
const MISREAD = '(?<=[£$€])[lI](?=[.,\u00b7]\\d)(?:[.,\u00b7]\\d+)+';
const FIGURE = `${MISREAD}|(?:${GROUPED}|${NOUGHTS}|\\d+)(?:${POINT}\\d+)?|${BARE}`;
const WORD = "\\p{L}[\\p{L}\\p{M}\\u00ad]*(?:['’]\\p{L}[\\p{L}\\p{M}\\u00ad]*)*";
const PIECE = new RegExp(`(${ADDRESS})|(${FIGURE})|(${WORD})|[^\\s\\u00ad\\u200b]`, 'gu');

/**
 * The pieces of a sentence in order, in one pass. `12th` and `CO2` are two pieces without white space between them;
 * `1,234`, `1 000` with a no-break or thin space, and `2.5` are one.
 */
export function piecesOf(words: string): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of words.matchAll(PIECE)) {
		const [text, address, figure, word] = match;
		const kind = address ? 'address' : figure ? 'figure' : word ? 'word' : 'sign';
		pieces.push({
			start: match.index,
			end: match.index + text.length,
			kind,
			text,
			key: kind === 'word' ? keyOf(text) : text,
			spaced: pieces.length === 0 || (match.index > end && /\s/.test(words.slice(end, match.index))),
		});
		end = match.index + text.length;
	}
	return pieces;
}

const PLAIN = /^[a-z]*$/;

/** What the digits of a piece come to. */
export function figureOf({ text }: Piece): number {
	return Number(text.replace(/^[lI]/, '1').replaceAll(NO_DIGIT_OR_POINT, '').replace(/\D/, '.'));
}

/** A word as word lists hold it. */
export function keyOf(word: string): string {
	const lower = word.toLowerCase();
	return PLAIN.test(lower) ? lower : lower.replaceAll('\u00ad', '').replaceAll('’', "'");
}

/** True for a hyphen or dash that joins the pieces on both sides of it. */
export function joins(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	const next = pieces[at + 1];
	return (
		piece !== undefined && next !== undefined && /^[-‐‑–]$/.test(piece.text) && !piece.spaced && !next.spaced
	);
}
