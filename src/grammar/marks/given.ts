import { CHANGES } from '../words/changes.ts';
import { type Counted, ordinal } from './cardinal.ts';
import { joins, type Piece } from './line.ts';
import type { QuantityRole } from './mark.ts';
import type { Numeral } from './numeral.ts';
import { QUALIFIER_PHRASES, type Unit, unitAt } from './vocabulary.ts';

/** A sentence in pieces, with its numbers found. */
export interface Line {
	readonly pieces: readonly Piece[];
	/** The numbers that are no part of a time, by their first piece. */
	readonly numerals: ReadonlyMap<number, Numeral>;
}

/** A place in a sentence at which a quantity may stand, and what is printed there. */
export interface Given {
	readonly line: Line;
	readonly at: number;
	readonly numeral: Numeral | null;
	readonly ordinal: Counted | null;
	/** The upper end of a range. */
	readonly upper: Numeral | null;
	readonly unit: Unit | null;
	/** The piece behind number, range and unit. */
	readonly next: number;
	/** The first piece of its qualifier, or of the number. */
	readonly from: number;
	/** As printed, in single spaces; null where there is none. */
	readonly qualifier: string | null;
	/** The quantity before it in the sentence. */
	readonly last: Reading | null;
}

/** What a rule makes of a number. What it leaves out is as printed. */
export interface Reading {
	readonly role: QuantityRole;
	readonly value: number;
	readonly valueTo: number | null;
	readonly unit: string | null;
	readonly per: string | null;
	readonly outOf: number | null;
	/** The pieces that the mark takes, qualifier and all; and the numeral alone. */
	readonly first: number;
	readonly next: number;
	readonly numeral: { readonly first: number; readonly next: number };
}

/** Everything that rules need to know of a place in a sentence. */
export function givenAt(line: Line, at: number, last: Reading | null): Given {
	const { pieces, numerals } = line;
	const numeral = numerals.get(at) ?? null;
	const none = { line, at, last, ordinal: ordinal(pieces, at), upper: null, unit: null };
	if (numeral === null)
		return { ...none, numeral, next: none.ordinal?.next ?? at + 1, from: at, qualifier: null };
	const range = rangeFrom(line, numeral);
	const from = qualifierStart(pieces, at);
	return {
		...none,
		numeral,
		upper: range?.upper ?? null,
		unit: range?.unit ?? unitBehind(pieces, numeral.next) ?? sharedUnit(line, numeral),
		next: range?.next ?? unitBehind(pieces, numeral.next)?.next ?? numeral.next,
		from,
		qualifier: from === at ? null : printed(pieces, from, at),
	};
}

/** The words of some pieces as printed, in single spaces. */
export function printed(pieces: readonly Piece[], from: number, next: number): string {
	return pieces
		.slice(from, next)
		.map(({ text, spaced }, place) => (spaced && place > 0 ? ` ${text}` : text))
		.join('');
}

/** A unit behind a number, after white space, nothing, or a hyphen (`a 28-day limit`). */
function unitBehind(pieces: readonly Piece[], at: number): Unit | null {
	return unitAt(pieces, joins(pieces, at) ? at + 1 : at);
}

/** `12 and 14 per cent`, `12, 13 and 14 per cent`, `from 12 to 14 per cent`: all are shares, though only the last says so. */
function sharedUnit({ pieces, numerals }: Line, numeral: Numeral): Unit | null {
	if (
		pieces[numeral.next]?.key === 'to' &&
		pieces[qualifierStart(pieces, numeral.first) - 1]?.key === 'from'
	) {
		const upper = numerals.get(numeral.next + 1);
		const unit =
			upper === undefined || upper.currency !== numeral.currency ? null : unitAt(pieces, upper.next);
		return unit === null ? null : { ...unit, next: numeral.next };
	}
	let end = numeral.next;
	for (let more = 0; more < LONGEST_SERIES && pieces[end]?.text === ','; more += 1) {
		const next = numerals.get(end + 1);
		if (next === undefined) break;
		end = next.next;
	}
	const and = pieces[end]?.text === ',' ? end + 1 : end;
	const last = /^(?:and|or)$/.test(pieces[and]?.key ?? '') ? numerals.get(and + 1) : undefined;
	const unit = last === undefined || numeral.currency !== null ? null : unitAt(pieces, last.next);
	if (unit === null || last === undefined) return null;
	// `the last 200 or 300 years`; but `12 or 3 months later` may count the 12.
	const ordered = pieces[and]?.key === 'or' && unit.kind === 'duration' && numeral.value < last.value;
	// `660,700 or 0.62 per cent.` are a number and its share.
	const shares = unit.unit === 'per cent' && numeral.value <= LARGEST_SHARE && numeral.value !== 0;
	return shares || ordered ? { ...unit, next: numeral.next } : null;
}

/** Per cent. A share beyond it is told by itself. */
const LARGEST_SHARE = 1000;

/** Numbers in a row that may share the unit of the last. */
const LONGEST_SERIES = 8;

/** Several qualifiers may stand in a row: `up to about`. */
function qualifierStart(pieces: readonly Piece[], at: number): number {
	let from = at;
	for (let times = 0; times < 3; times += 1) from = QUALIFIER_PHRASES.before(pieces, from) ?? from;
	return from;
}

/** Words before a first number that, like words of change, keep it apart from the second: `by 3 to 6`, `from 3 to 6`. */
const APART = /^(?:by|from|up)$/;
const RANGES = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anything|anywhere|of|aged|ages|typically)$/;

interface Range {
	readonly upper: Numeral;
	readonly unit: Unit | null;
	readonly next: number;
}

/** `3 to 6`, `between 3 and 6`, `£3-5 million`, `two or three`; never `rose by 12 per cent. to 4,512`. */
function rangeFrom(line: Line, numeral: Numeral): Range | null {
	const { pieces, numerals } = line;
	const unit = unitAt(pieces, numeral.next);
	const joiner = unit?.next ?? numeral.next;
	const word = pieces[joiner];
	if (word === undefined || numeral.form === 'fraction') return null;
	const dash = joins(pieces, joiner);
	const upper = numerals.get(joiner + 1);
	if (upper === undefined || upper.form === 'fraction') return null;
	const from = qualifierStart(pieces, numeral.first);
	const ages = pieces[from - 1]?.key === 'of' && pieces[from - 2]?.key === 'ages' ? from - 4 : from - 1;
	const before =
		pieces[ages]?.text === undefined
			? ''
			: (pieces[pieces[ages]?.key === 'between' ? ages : from - 1]?.key ?? '');
	if (
		!dash &&
		!(word.key === 'and'
			? before === 'between'
			: word.key === 'or'
				? upper.value === numeral.value + 1
				: word.key === 'to')
	)
		return null;
	if (
		!dash &&
		before !== 'between' &&
		(APART.test(before) || Object.hasOwn(CHANGES, before)) &&
		!(before === 'from' && RANGES.test(pieces[from - 2]?.key ?? ''))
	)
		return null;
	if (lowerOf(numeral, upper) >= upper.value || pieces[joiner + 1]?.text.startsWith('0')) return null;
	if (upper.currency !== numeral.currency && (numeral.currency === null || upper.currency !== null))
		return null;
	const second = unitAt(pieces, upper.next);
	if (unit !== null && unit.unit !== second?.unit) return null;
	// "10-12-14" and "3-5-year-olds" are more than a range; the second is read by its own rule.
	if (joins(pieces, upper.next) && pieces[upper.next + 1]?.kind === 'figure') return null;
	const hyphened = second ?? unitBehind(pieces, upper.next);
	return { upper, unit: hyphened, next: hyphened?.next ?? upper.next };
}

/** The lower end in the scale of the upper: `£3-5 million` begins at three million, `£500 to £1 million` at five hundred. */
export function lowerOf(numeral: Numeral, upper: Numeral | null): number {
	if (upper === null || numeral.scale !== 1 || upper.scale === 1 || numeral.form === 'words')
		return numeral.value;
	const shared = numeral.value * upper.scale;
	return shared < upper.value ? shared : numeral.value;
}
