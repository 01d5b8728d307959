import type { Span } from '../../hansard/section.ts';
import { cuesOf } from './cues.ts';
import type { Piece } from './line.ts';
import { piecesOf } from './line.ts';
import type { Mark, QuantityMark, TimeMark } from './mark.ts';
import { quantitiesOf } from './quantities.ts';
import { timesOf } from './times.ts';

/**
 * Every quantity, time and cue of a sentence, in the order in which they begin. Quantities and times never overlap one another;
 * a cue may hold them (`up to 40` is a limit and a quantity).
 *
 * @param words one sentence, heading, cell or claim.
 * @param at its offset in the stored text: all spans are into that text.
 */
export function marksOf(words: string, at: number): Mark[] {
	const pieces = piecesOf(words);
	return [...numbersAndTimes(pieces, at), ...cuesOf(pieces, at)].sort(byPlace);
}

/** The quantities and times of a sentence alone, as in `marksOf`: for whoever asks nothing of its cues. */
export function numbersAndTimesOf(words: string, at: number): (QuantityMark | TimeMark)[] {
	return numbersAndTimes(piecesOf(words), at).sort(byPlace);
}

function numbersAndTimes(pieces: readonly Piece[], at: number): (QuantityMark | TimeMark)[] {
	const times = timesOf(pieces, at);
	return [...times.map(({ mark }) => mark), ...quantitiesOf(pieces, { times, at })];
}

function byPlace(one: Span, other: Span): number {
	return one.start - other.start || one.end - other.end;
}
