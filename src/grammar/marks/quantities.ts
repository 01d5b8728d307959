import { firstReading } from '../rule.ts';
import { ordinal } from './cardinal.ts';
import { givenAt, type Line, printed, type Reading } from './given.ts';
import type { Piece } from './line.ts';
import type { QuantityMark } from './mark.ts';
import { numeralsOf } from './numeral.ts';
import { QUANTITY_RULES } from './quantity-rules.ts';
import { withSharedScale } from './shared-scale.ts';
import type { Time } from './times.ts';
import { QUALIFIER_AFTER_PHRASES } from './vocabulary.ts';

/** Words that begin a quantity without being a number; and what multiplies (`threefold`). */
const WORDS = new Set(['no', 'none', 'nil', 'nobody', 'twice', 'thrice']);
const FOLD = /^\p{L}+fold$/u;

/**
 * The quantities of a sentence in order, none overlapping another or a time.
 *
 * @param times those of the sentence: a number inside one is no quantity.
 * @param at offset of the sentence in the stored text.
 */
export function quantitiesOf(
	pieces: readonly Piece[],
	{ times, at }: { readonly times: readonly Time[]; readonly at: number },
): QuantityMark[] {
	const taken = new Map(times.map(({ first, next }) => [first, next]));
	const inTime = new Set(
		times.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, n) => first + n)),
	);
	const numerals = withSharedScale(pieces, numeralsOf(pieces)).filter(
		({ first, next }) => !inTime.has(first) && !inTime.has(next - 1),
	);
	const line: Line = { pieces, numerals: new Map(numerals.map((numeral) => [numeral.first, numeral])) };
	const marks: QuantityMark[] = [];
	let last: Reading | null = null;
	let free = 0;
	for (let place = 0; place < pieces.length; ) {
		const past = taken.get(place);
		if (past !== undefined) free = past;
		const given = past === undefined && mayBegin(line, place) ? givenAt(line, place, last) : null;
		const verdict = given === null ? null : firstReading(QUANTITY_RULES, given);
		if (verdict === null || given === null) {
			place = past ?? place + 1;
			continue;
		}
		const reading = whole(verdict.reading, { pieces, inTime, free });
		marks.push(markOf(reading, { rule: verdict.rule, qualifier: given.qualifier, pieces, at }));
		last = reading;
		free = reading.end;
		place = reading.end;
	}
	return marks;
}

function mayBegin({ pieces, numerals }: Line, at: number): boolean {
	const key = pieces[at]?.key ?? '';
	return (
		numerals.has(at) ||
		WORDS.has(key) ||
		(key.endsWith('fold') && FOLD.test(key)) ||
		ordinal(pieces, at) !== null
	);
}

/** A reading kept clear of the marks on both sides of it, with what qualifies it from behind (`40 or more`). */
function whole(
	reading: Reading,
	{ pieces, inTime, free }: { pieces: readonly Piece[]; inTime: ReadonlySet<number>; free: number },
): Reading & { readonly end: number } {
	let first = Math.max(reading.first, free);
	while (first < reading.numeral.first && inTime.has(first)) first += 1;
	let next = Math.min(reading.next, pieces.length);
	for (let place = reading.numeral.next; place < next; place += 1) if (inTime.has(place)) next = place;
	const qualified = reading.role === 'label' || first < reading.numeral.first;
	return {
		...reading,
		first,
		next,
		end: (qualified ? null : QUALIFIER_AFTER_PHRASES.after(pieces, next)) ?? next,
	};
}

function markOf(
	reading: Reading & { readonly end: number },
	{
		rule,
		qualifier,
		pieces,
		at,
	}: { rule: string; qualifier: string | null; pieces: readonly Piece[]; at: number },
): QuantityMark {
	const { role, value, valueTo, unit, per, outOf, first, next, numeral, end } = reading;
	const span = (from: number, to: number) => ({
		start: at + (pieces[from]?.start ?? 0),
		end: at + (pieces[to - 1]?.end ?? 0),
	});
	const before = role !== 'label' && first < numeral.first ? qualifier : null;
	return {
		kind: 'quantity',
		rule,
		role,
		value,
		valueTo,
		unit,
		per,
		outOf,
		qualifier: before ?? (end > next ? printed(pieces, next, end) : null),
		...span(first, end),
		numeral: span(numeral.first, numeral.next),
	};
}
