import type { Span } from '../../hansard/section.ts';
import { FIGURE_SCALE_VALUES, FIGURE_SCALES, SHORT_SCALE_VALUES, SHORT_SCALES } from '../words/numbers.ts';
import { CURRENCY_SIGNS } from '../words/units.ts';
import { exact, fraction, mayBeSpelt, scaleAt, spelt } from './cardinal.ts';
import { figureOf, joins, type Piece } from './line.ts';
import { oldMoneyAt } from './old-money.ts';

/** A number as it stands: its value with its scale and its currency sign, before anything is said of what it does. */
export interface Numeral extends Span {
	/** Its first piece, and the one behind it. */
	readonly first: number;
	readonly next: number;
	readonly value: number;
	readonly form: 'figures' | 'words' | 'fraction';
	readonly currency: string | null;
	/** What the value was multiplied by: 1e6 in `£80m`, else 1. */
	readonly scale: number;
}

/** The signs that stand for a part, with its value. */
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Every number of a sentence, in order; none overlaps another. */
export function numeralsOf(pieces: readonly Piece[]): Numeral[] {
	const found: Numeral[] = [];
	for (let at = 0; at < pieces.length; ) {
		const numeral = numeralAt(pieces, at);
		if (numeral !== null) found.push(numeral);
		at = numeral?.next ?? at + 1;
	}
	return found;
}

/** The number that begins at a piece. */
export function numeralAt(pieces: readonly Piece[], at: number): Numeral | null {
	if (!mayBegin(pieces, at)) return null;
	const below = minusAt(pieces, at) ? numeralAt(pieces, at + 1) : null;
	if (below !== null) return finish(pieces, { ...below, first: at, value: -below.value });
	const owed = owedAt(pieces, at);
	if (owed !== null) return owed;
	const sign = currencyAt(pieces, at);
	const from = sign?.next ?? at;
	// Most pieces are words, which begin no such sum.
	const old = sign === null && pieces[at]?.kind !== 'word' ? oldMoneyAt(pieces, at, null) : null;
	if (old !== null) return finish(pieces, { ...old, first: at, currency: '£', form: 'figures', scale: 1 });
	const figures = inFigures(pieces, from, sign !== null);
	if (figures !== null)
		return finish(pieces, { ...figures, first: at, currency: sign?.currency ?? null, form: 'figures' });
	if (sign !== null || !mayBeSpelt(pieces, at)) return null;
	const read = spelt(pieces, at);
	const part = read === null || pieces[at]?.key === 'a' ? standingPart(pieces, at) : fraction(pieces, at);
	if (part !== null && part.next > (read?.next ?? at))
		return finish(pieces, { ...part, first: at, currency: null, form: 'fraction', scale: 1 });
	return read === null
		? null
		: finish(pieces, { ...read, first: at, currency: null, form: 'words', scale: 1 });
}

/** Whether a number may begin at a piece: of words only those in which one is told, and what stands before figures. */
function mayBegin(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (piece?.kind !== 'word' || mayBeSpelt(pieces, at) || piece.key === 'minus') return true;
	return Object.hasOwn(CURRENCY_SIGNS, piece.text) || pieces[at + 1]?.text === '$';
}

function finish(pieces: readonly Piece[], numeral: Omit<Numeral, 'start' | 'end'>): Numeral {
	return {
		...numeral,
		start: pieces[numeral.first]?.start ?? 0,
		end: pieces[numeral.next - 1]?.end ?? 0,
	};
}

/** `minus 2`, `-0.3`: a sign against a figure, behind white space or a bracket; never a hyphen between two. */
function minusAt(pieces: readonly Piece[], at: number): boolean {
	const [before, sign, figure] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	if (figure?.kind !== 'figure') return false;
	if (sign?.key === 'minus') return true;
	return (
		/^[-−]$/.test(sign?.text ?? '') &&
		!figure.spaced &&
		at > 0 &&
		(sign?.spaced === true || before?.text === '(')
	);
}

/** `£-3 million`: a sum below nothing, with its sign behind that of the money. */
function owedAt(pieces: readonly Piece[], at: number): Numeral | null {
	const [sign, minus] = [pieces[at], pieces[at + 1]];
	if (!Object.hasOwn(CURRENCY_SIGNS, sign?.text ?? '') || !/^[-−]$/.test(minus?.text ?? '') || minus?.spaced)
		return null;
	const figures = pieces[at + 2]?.spaced ? null : inFigures(pieces, at + 2, true);
	if (figures === null) return null;
	const currency = CURRENCY_SIGNS[sign?.text ?? ''] ?? '';
	return finish(pieces, { ...figures, first: at, value: -figures.value, currency, form: 'figures' });
}

function currencyAt(pieces: readonly Piece[], at: number): { currency: string; next: number } | null {
	const piece = pieces[at];
	const next = pieces[at + 1];
	if (piece === undefined || next === undefined) return null;
	if (piece.kind === 'figure' || (next.kind !== 'figure' && next.text !== '$')) return null;
	const two = next.spaced ? '' : piece.text + next.text;
	if (Object.hasOwn(CURRENCY_SIGNS, two)) return { currency: CURRENCY_SIGNS[two] ?? '', next: at + 2 };
	if (!Object.hasOwn(CURRENCY_SIGNS, piece.text) || next.kind !== 'figure') return null;
	return { currency: CURRENCY_SIGNS[piece.text] ?? '', next: at + 1 };
}

function inFigures(
	pieces: readonly Piece[],
	at: number,
	money: boolean,
): { value: number; next: number; scale: number } | null {
	const piece = pieces[at];
	if (piece === undefined || piece.kind === 'word') return null;
	let value = VULGAR[piece.text] ?? null;
	let next = at + 1;
	if (value === null) {
		// More digits than a double holds exactly are the number of something.
		if (piece.kind !== 'figure' || piece.text.length > 20) return null;
		value = figureOf(piece);
		const part = pieces[next];
		const vulgar = part === undefined ? undefined : VULGAR[part.text];
		if (vulgar !== undefined) {
			value += vulgar;
			next += 1;
		} else {
			const half = slashed(pieces, at) ?? andPart(pieces, next);
			value += half?.value ?? 0;
			next = half?.next ?? next;
		}
	}
	const old = money ? oldMoneyAt(pieces, next, value) : null;
	if (old !== null) return { ...old, scale: 1 };
	const short = shortScale(pieces, next, money);
	if (short !== null) return { value: exact(value * short), next: next + 1, scale: short };
	let scale = 1;
	// "2 hundred thousand": at most two words of scale, each but "dozen" and "hundred" the last.
	for (let words = 0; words < 2; words += 1) {
		const word = joins(pieces, next) ? next + 1 : next;
		const times = scaleAt(pieces, word) ?? (words === 0 ? millions(pieces, at, word) : null);
		if (times === null || (words === 1 && scale !== 100)) break;
		scale *= times;
		next = word + 1;
	}
	return { value: exact(value * scale), next, scale };
}

/** `£20 millions`; but `in 1931 millions were out of work` is a year. */
function millions(pieces: readonly Piece[], at: number, word: number): number | null {
	if (/^(?:1[5-9]|20)\d\d$/.test(pieces[at]?.text ?? '')) return null;
	const key = pieces[word]?.key ?? '';
	return Object.hasOwn(FIGURE_SCALES, key) ? FIGURE_SCALE_VALUES[key as keyof typeof FIGURE_SCALES] : null;
}

/** `12 3/4 miles`: a part behind a whole number. */
function slashed(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
	const [whole, above, stroke, below] = pieces.slice(at, at + 4);
	if (!/^\d+$/.test(whole?.text ?? '') || !/^\d$/.test(above?.text ?? '') || !above?.spaced) return null;
	if (
		stroke?.text !== '/' ||
		stroke.spaced ||
		below?.spaced ||
		!/^(?:2|3|4|5|8|10|16)$/.test(below?.text ?? '')
	)
		return null;
	const part = Number(above.text) / Number(below?.text);
	return part < 1 ? { value: part, next: at + 4 } : null;
}

/** `12 and a half hours`; but `12 and a half of the rest` is two numbers. */
function andPart(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
	if (pieces[at]?.key !== 'and' || pieces[at + 1]?.key === 'half') return null;
	const part = fraction(pieces, at + 1);
	return part === null || pieces[part.next]?.key === 'of' ? null : part;
}

function shortScale(pieces: readonly Piece[], at: number, money: boolean): number | null {
	const piece = pieces[at];
	if (piece === undefined || !Object.hasOwn(SHORT_SCALES, piece.key)) return null;
	if (piece.key === 'm' && !money && (piece.spaced || !countsThings(pieces, at + 1))) return null;
	if (piece.key === 'k' && piece.spaced) return null;
	return SHORT_SCALE_VALUES[piece.key as keyof typeof SHORT_SCALES];
}

/** `12m people`, `4m tonnes`: millions; `50m pool`, `80m.`: metres. */
function countsThings(pieces: readonly Piece[], at: number): boolean {
	const key = pieces[at]?.key ?? '';
	return (
		/^(?:people|children|women|men)$/.test(key) ||
		(/^\p{Ll}{3,}s$/u.test(key) && !/ss$|^(?:was|has)$/.test(key))
	);
}

/** Words after a bare `a third` that show it to be a part, not a rank (`a third runway`). */
const AFTER_PART =
	/^(?:of|were|was|are|is|have|has|had|to|in|since|over|on|and|or|more|less|fewer|higher|lower|by|than|as|[.,;:)])$/;
const BEFORE_QUARTER =
	/^(?:by|nearly|almost|about|around|than|over|to|only|just|some|least|most|under|below|above)$/;
const BEFORE_NO_HALF = /^(?:first|second|latter|other|other's|time|the|an|each|every|this|that|next|last)$/;
const AFTER_NO_HALF = /^(?:past|way|term|price|hearted|time|yearly|brother|sister)$/;

/** A part that stands alone; null where the words are a rank, a term or a way of speaking. */
function standingPart(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
	const part = fraction(pieces, at);
	if (part === null) return null;
	const before = pieces[at - 1]?.key ?? '';
	// `the hour and a half debate`, `a year and a half`: the half is one of those.
	const from = pieces[at]?.key === 'half' && before === 'a' ? at - 1 : at;
	if (pieces[from - 1]?.key === 'and' && /^(?:an?|one|the)$/.test(pieces[from - 3]?.key ?? '')) return null;
	const after = pieces[part.next];
	if (pieces[at]?.key === 'half') {
		if (BEFORE_NO_HALF.test(before) || joins(pieces, part.next) || joins(pieces, at - 1)) return null;
		return AFTER_NO_HALF.test(after?.key ?? '') ? null : part;
	}
	if (after?.key === 'of' || pieces[at]?.key !== 'a') return part;
	if (after !== undefined && !AFTER_PART.test(after.key)) return null;
	return pieces[part.next - 1]?.key === 'quarter' && at > 0 && !BEFORE_QUARTER.test(before) ? null : part;
}
