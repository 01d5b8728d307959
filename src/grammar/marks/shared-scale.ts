import { exact } from './cardinal.ts';
import type { Piece } from './line.ts';
import type { Numeral } from './numeral.ts';

/** A first number is told in the scale of the second only where the two are then of one order. */
const ONE_ORDER = 10;

/**
 * Numbers with the scale that only the one behind them tells: `rose from £3·1 to £3·4 million`, `£3.1 and £3.4 million respectively`.
 *
 * @param numerals those of the sentence, in order.
 */
export function withSharedScale(pieces: readonly Piece[], numerals: readonly Numeral[]): Numeral[] {
	const inTurn = pieces.some(({ key }) => key === 'respectively');
	return numerals.map((numeral, at) => {
		const second = numerals[at + 1];
		if (second === undefined || !takesScale(numeral, second)) return numeral;
		const joint = pieces[numeral.next]?.key;
		const adjoins = second.first === numeral.next + 1;
		const changes = joint === 'to' && pieces[numeral.first - 1]?.key === 'from';
		return adjoins && (changes || (joint === 'and' && inTurn))
			? { ...numeral, value: exact(numeral.value * second.scale), scale: second.scale }
			: numeral;
	});
}

function takesScale(first: Numeral, second: Numeral): boolean {
	if (first.scale !== 1 || second.scale < 1e3 || first.form !== 'figures' || second.form !== 'figures')
		return false;
	if (first.currency !== second.currency || first.value < 0 || first.value >= 1000) return false;
	const times = (first.value * second.scale) / second.value;
	return times <= ONE_ORDER && times >= 1 / ONE_ORDER;
}
