import type { Rule } from '../rule.ts';
import { type Given, lowerOf, type Reading } from './given.ts';

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
