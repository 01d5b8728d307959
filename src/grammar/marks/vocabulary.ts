import { QUALIFIERS, QUALIFIERS_AFTER } from '../words/qualifiers.ts';
import { CURRENCIES, DURATIONS, UNITS } from '../words/units.ts';
import type { Piece } from './line.ts';
import { phrases, unitPhrases } from './phrases.ts';

export const QUALIFIER_PHRASES = phrases(QUALIFIERS);
export const QUALIFIER_AFTER_PHRASES = phrases(QUALIFIERS_AFTER);

const measureAt = unitPhrases(UNITS);
const currencyAt = unitPhrases(CURRENCIES);
const durationAt = unitPhrases(DURATIONS);

/** A unit printed behind a number. */
export interface Unit {
	readonly kind: 'measure' | 'money' | 'duration';
	readonly unit: string;
	readonly next: number;
}

/** The unit that begins at a piece, in its one spelling; null where none does. `per cent.` keeps its stop inside a sentence. */
export function unitAt(pieces: readonly Piece[], at: number): Unit | null {
	const measure = measureAt(pieces, at);
	if (measure !== null) return { kind: 'measure', unit: measure.unit, next: pastStop(pieces, measure.next) };
	const money = currencyAt(pieces, at);
	if (money !== null && !(pieces[at]?.key === 'p' && pieces[at]?.spaced)) return { kind: 'money', ...money };
	const duration = durationAt(pieces, at);
	return duration === null ? null : { kind: 'duration', ...duration };
}

function pastStop(pieces: readonly Piece[], at: number): number {
	const stop = pieces[at];
	const inside = stop?.text === '.' && !stop.spaced && at + 1 < pieces.length;
	return inside && pieces[at - 1]?.key === 'cent' ? at + 1 : at;
}
