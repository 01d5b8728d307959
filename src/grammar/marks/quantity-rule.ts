import type { Example, Rule } from '../rule.ts';
import { SMALL_WORDS } from '../words/small-words.ts';
import { type Given, lowerOf, type Reading } from './given.ts';
import type { QuantityRole } from './mark.ts';

/** What a number is by its form and its nearest neighbours. */
export type QuantityRule = Rule<Given, Reading>;

/** The key of a piece, counted from the number: -1 is the piece before its qualifier, 0 the first behind number and unit. */
export function key(given: Given, place: number): string {
	return pieceAt(given, place)?.key ?? '';
}

export function pieceAt({ line, from, next }: Given, place: number) {
	return line.pieces[place < 0 ? from + place : next + place];
}

/** A reading of the number at hand, as it is printed but for what is told. */
export function as(given: Given, told: Pick<Reading, 'role'> & Partial<Reading>): Reading | null {
	const { numeral, upper, unit, at } = given;
	if (numeral === null) return null;
	const between = given.line.pieces[given.from - 1]?.key === 'between' && upper !== null;
	return {
		value: lowerOf(numeral, upper),
		valueTo: upper?.value ?? null,
		unit: numeral.currency ?? unit?.unit ?? null,
		per: null,
		outOf: null,
		first: between ? given.from - 1 : given.from,
		next: given.next,
		numeral: { first: at, next: numeral.next },
		...told,
	};
}

/** A reading of the number alone, without range, unit or qualifier: what a label is. */
export function bare(given: Given, told: Pick<Reading, 'role'> & Partial<Reading>): Reading | null {
	const { numeral, at } = given;
	if (numeral === null) return null;
	return as(given, {
		valueTo: null,
		unit: null,
		value: numeral.value,
		first: at,
		next: numeral.next,
		...told,
	});
}

/** The piece just before the number itself, and just behind it, whatever qualifies it. */
export function beside({ line, at, numeral }: Given) {
	return { before: line.pieces[at - 1], after: line.pieces[numeral?.next ?? at + 1] };
}

/** An example of a label. */
export function labelled(text: string, value: number): Example {
	return { text, gives: { kind: 'quantity', role: 'label', value } };
}

/** An example of a quantity. */
export function quantified(
	text: string,
	role: QuantityRole,
	value: number,
	more: Readonly<Record<string, unknown>> = {},
): Example {
	return { text, gives: { kind: 'quantity', role, value, ...more } };
}

/** The first piece behind a number, or behind a few nouns that it counts, that a test holds of; null where another word stands before it. */
export function behindNouns(
	{ line: { pieces }, next }: Given,
	holds: (word: string) => boolean,
	most: number,
): number | null {
	for (let place = next; place <= next + most; place += 1) {
		const piece = pieces[place];
		if (piece === undefined) return null;
		if (holds(piece.key)) return place;
		if (piece.kind !== 'word' || SMALL_WORDS.has(piece.key)) return null;
	}
	return null;
}
