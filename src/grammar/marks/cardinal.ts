import {
	DENOMINATOR_VALUES,
	DENOMINATORS,
	ONES,
	ORDINAL_TENS,
	ORDINALS,
	SCALE_VALUES,
	SCALES,
	TENS,
} from '../words/numbers.ts';
import { joins, type Piece, piecesOf } from './line.ts';

/** A number and the piece after it. */
export interface Counted {
	readonly value: number;
	readonly next: number;
}

const ONES_BY_WORD = new Map<string, number>(Object.keys(ONES).map((word, place) => [word, place + 1]));
const TENS_BY_WORD = new Map<string, number>(
	Object.keys(TENS).map((word, place) => [word, (place + 2) * 10]),
);
const ORDINALS_BY_WORD = new Map<string, number>(
	Object.keys(ORDINALS).map((word, place) => [word, place + 1]),
);
const ORDINAL_TENS_BY_WORD = new Map<string, number>(
	Object.keys(ORDINAL_TENS).map((word, place) => [word, (place + 2) * 10]),
);

/** The words that a number or a part can begin with: at most pieces none is looked for. */
const BEGINNINGS: ReadonlySet<string> = new Set([
	'a',
	'an',
	'half',
	'zero',
	...ONES_BY_WORD.keys(),
	...TENS_BY_WORD.keys(),
]);

const ONE_WORD = /^[a-z]+$/;

/** Whether a number in words, or a part that stands alone, can begin at a piece. */
export function mayBeSpelt(pieces: readonly Piece[], at: number): boolean {
	return BEGINNINGS.has(keyAt(pieces, at));
}

/**
 * A number in words, whole or not at all: `one hundred and twenty`, `twenty-one thousand`, `two dozen`, `half a million`,
 * `one and a half`, `two point five million`, `zero`.
 *
 * @returns its value; null where the words are no number, or a number and more.
 */
export function numberInWords(words: string): number | null {
	// Most of what is asked about is one word that begins no number.
	if (ONE_WORD.test(words) && !BEGINNINGS.has(words)) return null;
	const pieces = piecesOf(words);
	const read = spelt(pieces, 0);
	return read !== null && read.next === pieces.length ? read.value : null;
}

/** The longest number in words that begins at a piece; fractions that stand alone (`two thirds`) are in `fraction`. */
export function spelt(pieces: readonly Piece[], at: number): Counted | null {
	return mayBeSpelt(pieces, at) ? (halfOf(pieces, at) ?? withFraction(pieces, at)) : null;
}

/** `half a million`, `a quarter of a million`, `half a dozen`. */
function halfOf(pieces: readonly Piece[], at: number): Counted | null {
	const part = fraction(pieces, at);
	if (part === null) return null;
	const of = keyAt(pieces, part.next) === 'of' ? part.next + 1 : part.next;
	if (keyAt(pieces, of) !== 'a') return null;
	const scale = scaleAt(pieces, of + 1);
	return scale === null || scale === 100 ? null : { value: exact(part.value * scale), next: of + 2 };
}

/** `a third`, `two-thirds`, `three quarters`, `half`: the part that it is. */
export function fraction(pieces: readonly Piece[], at: number): Counted | null {
	if (keyAt(pieces, at) === 'half') return { value: 0.5, next: at + 1 };
	const above = keyAt(pieces, at) === 'a' ? 1 : ONES_BY_WORD.get(keyAt(pieces, at));
	if (above === undefined) return null;
	const word = past(pieces, at + 1);
	const below = keyAt(pieces, word);
	if (!Object.hasOwn(DENOMINATORS, below)) return null;
	const parts = DENOMINATOR_VALUES[below as keyof typeof DENOMINATORS];
	const plural = below.endsWith('s') || below === 'halves';
	if (plural !== above > 1 || above > parts) return null;
	return { value: above / parts, next: word + 1 };
}

/** A cardinal with a half, a quarter or decimals behind it, and the scale of both. */
function withFraction(pieces: readonly Piece[], at: number): Counted | null {
	const whole = cardinal(pieces, at);
	if (whole === null) return null;
	const decimals = pointed(pieces, whole);
	if (decimals !== null) return scaled(pieces, decimals);
	const and = past(pieces, whole.next);
	if (keyAt(pieces, and) !== 'and') return whole;
	const part = fraction(pieces, past(pieces, and + 1));
	// "one and half a million" would be another number; and "two and one fifth of the staff" is two things.
	if (part === null || keyAt(pieces, part.next) === 'of' || keyAt(pieces, and + 1) === 'half') return whole;
	const scale = pieces
		.slice(at, whole.next)
		.map((_, place) => scaleAt(pieces, at + place))
		.findLast((value) => value !== null);
	const of = scale !== undefined && scale !== null && scale >= 1e6 ? scale : 1;
	return scaled(pieces, { value: whole.value + part.value * of, next: part.next });
}

/** `two point five`: decimals are told digit by digit. */
function pointed(pieces: readonly Piece[], whole: Counted): Counted | null {
	if (keyAt(pieces, whole.next) !== 'point') return null;
	let digits = '';
	let next = whole.next + 1;
	for (let digit = digitAt(pieces, next); digit !== null; digit = digitAt(pieces, next)) {
		digits += String(digit);
		next += 1;
	}
	return digits === '' ? null : { value: Number(`${whole.value}.${digits}`), next };
}

function digitAt(pieces: readonly Piece[], at: number): number | null {
	const key = keyAt(pieces, at);
	if (key === 'zero' || key === 'nought') return 0;
	const value = ONES_BY_WORD.get(key);
	return value !== undefined && value < 10 ? value : null;
}

function scaled(pieces: readonly Piece[], number: Counted): Counted {
	const scale = scaleAt(pieces, past(pieces, number.next));
	if (scale === null) return number;
	return { value: exact(number.value * scale), next: past(pieces, number.next) + 1 };
}

/** Whole numbers: groups below a thousand, each with its scale, from the greatest down. */
export function cardinal(pieces: readonly Piece[], at: number): Counted | null {
	// "Zero" with its capital inside a sentence is a part of a name.
	if (pieces[at]?.text === 'zero' || (at === 0 && keyAt(pieces, at) === 'zero'))
		return { value: 0, next: at + 1 };
	let total = 0;
	let next = at;
	let limit = Number.POSITIVE_INFINITY;
	for (;;) {
		const begins = next === at ? at : groupStart(pieces, next, limit);
		const group = begins === null ? null : below1000(pieces, begins, next === at);
		if (group === null) break;
		const word = past(pieces, group.next);
		const scale = scaleAt(pieces, word);
		const times = scale === null || scale === 100 ? 1 : scale;
		// "between one thousand and two thousand" is two numbers: what follows must be smaller than the scale before it.
		if (times === 1 ? group.value >= limit : times >= limit) break;
		total += group.value * times;
		next = times === 1 ? group.next : word + 1;
		if (times === 1 || times === 12) break;
		limit = times;
	}
	return next === at ? null : { value: total, next };
}

/** Where a further group may begin after a scale: behind `and`, a hyphen, nothing, or a comma before hundreds. */
function groupStart(pieces: readonly Piece[], at: number, limit: number): number | null {
	const comma = pieces[at]?.text === ',';
	const from = comma ? at + 1 : past(pieces, at);
	if (keyAt(pieces, from) === 'and') return past(pieces, from + 1);
	if (!comma) return from;
	const group = below1000(pieces, from, false);
	if (group === null) return null;
	const scale = scaleAt(pieces, group.next);
	return (group.value >= 100 && group.value < limit) || (scale !== null && scale < limit) ? from : null;
}

function below1000(pieces: readonly Piece[], at: number, first: boolean): Counted | null {
	const article = first && /^an?$/.test(keyAt(pieces, at)) && scaleAt(pieces, past(pieces, at + 1)) !== null;
	const small = article ? { value: 1, next: at + 1 } : below100(pieces, at);
	if (small === null) return null;
	const hundred = past(pieces, small.next);
	if (keyAt(pieces, hundred) !== 'hundred') return small;
	const hundreds = { value: small.value * 100, next: hundred + 1 };
	const joiner = past(pieces, hundreds.next);
	const begins = keyAt(pieces, joiner) === 'and' ? past(pieces, joiner + 1) : joiner;
	const rest = below100(pieces, begins);
	if (rest === null || keyAt(pieces, past(pieces, rest.next)) === 'hundred') return hundreds;
	return { value: hundreds.value + rest.value, next: rest.next };
}

function below100(pieces: readonly Piece[], at: number): Counted | null {
	const key = keyAt(pieces, at);
	const tens = TENS_BY_WORD.get(key);
	if (tens === undefined) {
		const value = ONES_BY_WORD.get(key);
		return value === undefined ? null : { value, next: at + 1 };
	}
	const unit = past(pieces, at + 1);
	const ones = ONES_BY_WORD.get(keyAt(pieces, unit));
	if (ones === undefined || ones > 9) return { value: tens, next: at + 1 };
	return { value: tens + ones, next: unit + 1 };
}

/** `first`, `twelfth`, `twenty-first`, `12th`. */
export function ordinal(pieces: readonly Piece[], at: number): Counted | null {
	const piece = pieces[at];
	if (piece?.kind === 'figure') {
		const suffix = pieces[at + 1];
		if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.key)) return null;
		return /^\d+$/.test(piece.text) ? { value: Number(piece.text), next: at + 2 } : null;
	}
	const key = keyAt(pieces, at);
	const single = ORDINALS_BY_WORD.get(key) ?? ORDINAL_TENS_BY_WORD.get(key);
	if (single !== undefined) return { value: single, next: at + 1 };
	const tens = TENS_BY_WORD.get(key);
	const unit = tens === undefined ? undefined : ORDINALS_BY_WORD.get(keyAt(pieces, past(pieces, at + 1)));
	if (tens === undefined || unit === undefined || unit > 9) return null;
	return { value: tens + unit, next: past(pieces, at + 1) + 1 };
}

export function scaleAt(pieces: readonly Piece[], at: number): number | null {
	const key = keyAt(pieces, at);
	return Object.hasOwn(SCALES, key) ? SCALE_VALUES[key as keyof typeof SCALES] : null;
}

/** Drops the noise of binary fractions: 1.2 × 10⁹ is 1200000000. */
export function exact(value: number): number {
	return Number(value.toPrecision(15));
}

/** The piece at hand, or the one behind a hyphen that joins it to the word before. */
function past(pieces: readonly Piece[], at: number): number {
	return joins(pieces, at) ? at + 1 : at;
}

function keyAt(pieces: readonly Piece[], at: number): string {
	return pieces[at]?.key ?? '';
}
