import { cuesOf } from './cues.ts';
import { piecesOf } from './line.ts';
import type { Mark } from './mark.ts';
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
	const times = timesOf(pieces, at);
	const quantities = quantitiesOf(pieces, { times, at });
	return [...times.map(({ mark }) => mark), ...quantities, ...cuesOf(pieces, at)].sort(
		(one, other) => one.start - other.start || one.end - other.end,
	);
}
