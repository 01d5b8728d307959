import { NEVER_COUNTED } from '../words/bases.ts';
import { looksPlural, SMALL_WORDS } from '../words/small-words.ts';
import type { Reading } from './given.ts';
import type { Piece } from './line.ts';

/** A true nought: `no arrests`, `none`, `nil`, `nobody`; null where nothing is counted (`no plans`, `none the less`). */
export function zero(pieces: readonly Piece[], at: number): Reading | null {
	const word = pieces[at]?.key;
	if (word === undefined) return null;
	if (word === 'no') return pieces[at + 1]?.key === 'longer' ? null : noMore(pieces, at);
	if (word === 'none') return pieces[at + 1]?.key === 'the' ? null : nought(at, at + 1);
	return /^(?:nil|nobody)$/.test(word) ? nought(at, at + 1) : null;
}

/** `no` with a plural, or with up to two words and a plural. */
function noMore(pieces: readonly Piece[], at: number): Reading | null {
	if (pieces[at + 1]?.key === 'one' && /^(?:was|were|has|is|died)$/.test(pieces[at + 2]?.key ?? ''))
		return nought(at, at + 2);
	for (let place = at + 1; place <= at + 3; place += 1) {
		const piece = pieces[place];
		if (
			piece?.kind !== 'word' ||
			(SMALL_WORDS.has(piece.key) && piece.key !== 'such' && piece.key !== 'other')
		)
			return null;
		if (NEVER_COUNTED.has(piece.key)) return null;
		if (looksPlural(piece.key) && pieces[place + 1]?.kind !== 'figure') return nought(at, at + 1);
	}
	return null;
}

function nought(first: number, next: number): Reading {
	return {
		role: 'count',
		value: 0,
		valueTo: null,
		unit: null,
		per: null,
		outOf: null,
		first,
		next,
		numeral: { first, next },
	};
}
