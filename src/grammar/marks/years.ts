import { CHANGES, REACHES, TOTALS } from '../words/changes.ts';
import { LAWS } from '../words/labels.ts';
import { looksPlural, SMALL_WORDS } from '../words/small-words.ts';
import { BEFORE_YEAR, YEAR_NOUNS } from '../words/times.ts';
import { scaleAt } from './cardinal.ts';
import type { Piece } from './line.ts';
import { QUALIFIER_PHRASES, unitAt } from './vocabulary.ts';

/** A figure of four digits that could be a year, with nothing printed against it; null otherwise. */
export function fourDigits(pieces: readonly Piece[], at: number): number | null {
	const piece = pieces[at];
	if (piece?.kind !== 'figure' || !/^(?:1[5-9]|20)\d\d$/.test(piece.text)) return null;
	const before = pieces[at - 1];
	const after = pieces[at + 1];
	if (before !== undefined && !piece.spaced && !/^[-‐‑–—/()[\]"“‘']$/.test(before.text)) return null;
	if (after !== undefined && !after.spaced && (after.kind === 'word' || /^[%°&@_]$/.test(after.text)))
		return null;
	return Number(piece.text);
}

/** `2004-05`, `2004-5`, `2003/4`, `2008/09`: one year across two, by its first; null for any other pair. */
export function yearPair(
	pieces: readonly Piece[],
	at: number,
): { readonly first: number; readonly next: number } | null {
	const first = fourDigits(pieces, at);
	if (first === null) return null;
	const second = joinedTo(pieces, at, /^[-‐‑–—/]$/);
	if (second === null) return loosePair(pieces, at, first);
	const expected = String(first + 1);
	return ['1', '2', '4'].some((length) => second.text === expected.slice(-Number(length)))
		? { first, next: at + 3 }
		: null;
}

/** The figure that a sign joins to the year at hand, with nothing printed against its end; null where there is none. */
function joinedTo(pieces: readonly Piece[], at: number, signs: RegExp): Piece | null {
	const [sign, second, behind] = pieces.slice(at + 1, at + 4);
	if (sign === undefined || second?.kind !== 'figure') return null;
	if (sign.spaced || second.spaced || !signs.test(sign.text)) return null;
	const glued =
		behind !== undefined && !behind.spaced && (behind.kind !== 'sign' || /^[-/]$/.test(behind.text));
	return glued ? null : second;
}

/** `1978- 79`, `1992 93`: a pair whose dash has come loose, or was lost. */
function loosePair(
	pieces: readonly Piece[],
	at: number,
	first: number,
): { readonly first: number; readonly next: number } | null {
	const dash = /^[-‐‑–—]$/.test(pieces[at + 1]?.text ?? '');
	const place = dash ? at + 2 : at + 1;
	const second = pieces[place];
	if (second?.kind !== 'figure' || !second.spaced || second.text !== String(first + 1).slice(-2)) return null;
	const behind = pieces[place + 1];
	const ends =
		behind === undefined ||
		(behind.kind === 'sign' ? /^[.,;:)]$/.test(behind.text) : SMALL_WORDS.has(behind.key));
	return ends ? { first, next: place + 1 } : null;
}

/** Years. A longer stretch is written out; what looks like one is a score or a number of a paper. */
const LONGEST_SPAN = 20;

/** `2006-15`: several years, the last by its two digits; null for one year across two, and for any other pair. */
export function yearSpan(
	pieces: readonly Piece[],
	at: number,
): { readonly first: number; readonly last: number; readonly next: number } | null {
	const first = fourDigits(pieces, at);
	const second = joinedTo(pieces, at, /^[-‐‑–—]$/);
	if (first === null || second === null || !/^\d\d$/.test(second.text)) return null;
	const last = Math.floor(first / 100) * 100 + Number(second.text);
	return last > first + 1 && last <= first + LONGEST_SPAN ? { first, last, next: at + 3 } : null;
}

/** Prepositions before which a change or a total makes a count of it: `rose to 2000`, `a total of 2000`. */
const BEFORE_EITHER = /^(?:to|by|of|at|on|from|over|around)$/;
const CASES = /^(?:cases|instances|occasions|homes|households|schools|places)$/;

/**
 * True for a figure that its neighbours make a year: `in 2000`, `the 2005 election`, never `2000 inspections` or `nearly 2000`.
 */
export function isYear(pieces: readonly Piece[], at: number): boolean {
	const year = fourDigits(pieces, at);
	if (year === null) return false;
	const before = pieces[at - 1];
	const after = pieces[at + 1];
	const key = before?.key ?? '';
	if (namesLaw(pieces, at) || (after !== undefined && isLaw(after)) || scaleAt(pieces, at + 1) !== null)
		return false;
	if (unitAt(pieces, at + 1) !== null) return false;
	if (QUALIFIER_PHRASES.before(pieces, at) !== null && !/^(?:around|to|over)$/.test(key)) return false;
	const counted = countedAfter(pieces, at + 1);
	if (counted !== 'none') {
		const strong = /^(?:in|since|during|until|till|early|late|mid|throughout)$/.test(key);
		// "The 2010 business rates review" is of a year; "the 2005 riots" may be either, and is read as neither.
		const named = /^(?:the|its|their|our|his)$/.test(key) && !looksPlural(after?.key ?? '');
		if (counted === 'plural' && !named && (!strong || CASES.test(after?.key ?? ''))) return false;
		if (counted === 'noun' && !strong && !/^(?:the|its|their|our|his|a|by|and|to|from)$/.test(key))
			return false;
	}
	if (year < 1900 || year > 2040)
		return /^(?:in|since|during|until|by|before|after|of)$/.test(key) && !changes(pieces, at - 2);
	if (before === undefined || BEFORE_YEAR.has(key)) return true;
	if (key === 'as') return pieces[at - 2]?.key === 'back';
	if (BEFORE_EITHER.test(key)) return key === 'from' || !changes(pieces, at - 2);
	return YEAR_NOUNS.has(after?.key ?? '') && /^(?:a|this|that)$/.test(key);
}

/** True where the words beside a figure make a count of it: a plural behind it, or a change or total before it. */
export function isCountedYear(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 1]?.key ?? '';
	if (countedAfter(pieces, at + 1) === 'plural') return before !== 'the';
	return BEFORE_EITHER.test(before) ? changes(pieces, at - 2) : Object.hasOwn(REACHES, before);
}

/** True for the year of a law: `the Orchards Act 1948`. */
export function namesLaw(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 1];
	return before !== undefined && fourDigits(pieces, at) !== null && isLaw(before);
}

/** True for the name of a kind of law, with its capital. */
export function isLaw(piece: Piece): boolean {
	return Object.hasOwn(LAWS, piece.key) && /^\p{Lu}/u.test(piece.text);
}

function changes(pieces: readonly Piece[], at: number): boolean {
	const key = pieces[at]?.key ?? '';
	return Object.hasOwn(CHANGES, key) || Object.hasOwn(TOTALS, key);
}

/** What a figure would count if it counted anything: a plural, perhaps behind an adjective; another noun; or nothing. */
function countedAfter(pieces: readonly Piece[], at: number): 'plural' | 'noun' | 'none' {
	const next = pieces[at];
	if (next?.kind !== 'word' || !next.spaced || /^\p{Lu}/u.test(next.text)) return 'none';
	if (SMALL_WORDS.has(next.key) || YEAR_NOUNS.has(next.key)) return 'none';
	if (looksPlural(next.key)) return 'plural';
	const second = pieces[at + 1];
	return second?.spaced && looksPlural(second.key) && !YEAR_NOUNS.has(second.key) ? 'plural' : 'noun';
}
