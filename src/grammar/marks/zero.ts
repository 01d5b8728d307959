import { NEVER_COUNTED } from '../words/bases.ts';
import { looksPlural, SMALL_WORDS } from '../words/small-words.ts';
import type { Reading } from './given.ts';
import type { Piece } from './line.ts';

/** A true nought: `no arrests`, `none`, `nil`, `nobody`; null where nothing is counted (`no plans`, `none the less`). */
export function zero(pieces: readonly Piece[], at: number): Reading | null {
	const word = pieces[at]?.key;
	if (word === undefined) return null;
	if (word === 'no') return pieces[at + 1]?.key === 'longer' ? null : noMore(pieces, at);
	if (word === 'none')
		return pieces[at + 1]?.key === 'the' || ALL_OF_IT.test(pieces[at + 2]?.key ?? '')
			? null
			: nought(at, at + 1);
	if (word === 'nobody') return wasDone(pieces, at + 1) ? nought(at, at + 1) : null;
	return word === 'nil' ? nought(at, at + 1) : null;
}

/** `no` with a plural, or with up to two words and a plural. */
function noMore(pieces: readonly Piece[], at: number): Reading | null {
	if (pieces[at + 1]?.key === 'one') return wasDone(pieces, at + 2) ? nought(at, at + 2) : null;
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

/** `None of that is mine` counts nothing. */
const ALL_OF_IT = /^(?:that|this|it|what)$/;

/** What somebody is, and was not done to: `nobody is convinced`. */
const OF_MIND = /^(?:interested|convinced|concerned|surprised|fooled|pleased|opposed|agreed)$/;

/** `no one was charged`, `nobody has been hurt`, `no one died`: what befell nobody; never what nobody thinks, knows or is. */
function wasDone(pieces: readonly Piece[], at: number): boolean {
	const [verb = '', next = '', after = ''] = pieces.slice(at, at + 3).map(({ key }) => key);
	if (/^(?:died|drowned|applied|enrolled|attended)$/.test(verb)) return true;
	const been = /^(?:has|have)$/.test(verb) && next === 'been';
	const done = been ? after : /^(?:was|were|is|are)$/.test(verb) ? next : '';
	return /(?:ed|en|wn|ght|ld|rt|ept|ost|et|ut)$/.test(done) && !OF_MIND.test(done);
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
