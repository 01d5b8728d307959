import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { PlaceIn } from '../place.ts';
import type { Asking } from './shape.ts';
import type { Unit } from './units.ts';

/** Characters that a quotation of several sentences takes at most; one sentence may be longer. */
const ROOM = 430;

/** A sentence that says what another names: it is quoted with the one before. */
const LEANS =
	/^(?:\([a-z\d]+\) )?(?:This|These|Those|That|They|It|Its|He|She|His|Her|Such|However|But|Of these|Of those)\b/;

/**
 * The words to quote: the sentence that was found, with the one before it where it leans on that, and those after it in the same
 * paragraph as far as there is room, further on where two things are asked. A row of a table stands for itself.
 */
export function stretchOf(
	{ text }: FoundPassage,
	units: readonly Unit[],
	unit: Unit,
	{ shape, also }: Pick<Asking, 'shape' | 'also'>,
): PlaceIn {
	const { cell } = unit;
	if (cell !== null) return { start: unit.start, end: unit.end, cell };
	const prose = units.filter((other) => other.cell === null && !other.asked);
	const at = prose.indexOf(unit);
	let { start, end } = unit;
	const before = prose[at - 1];
	const words = text.slice(unit.start, unit.end);
	const leads = before !== undefined && /:$/.test(text.slice(before.start, before.end));
	if (
		before !== undefined &&
		(leads || (LEANS.test(words) && before.paragraph === unit.paragraph)) &&
		end - before.start <= (leads && shape === 'meaning' ? ROOM * 2 : ROOM)
	)
		start = before.start;
	const opens = shape === 'meaning' && /:$/.test(words);
	// The caption of a table that was not read: its rows are lines of their own.
	const caption = !/[.?!;:)]["”’)]?$/.test(words);
	for (let next = at + 1; next < prose.length; next++) {
		const after = prose[next];
		if (after === undefined || after.end - start > (opens && next === at + 1 ? ROOM * 2 : ROOM)) break;
		if (after.paragraph !== unit.paragraph && !(opens && next === at + 1) && !caption && also === null) break;
		end = after.end;
	}
	// What stands before it in its paragraph says of what it speaks.
	const first = prose.find(({ paragraph }) => paragraph === unit.paragraph);
	if (first !== undefined && end - first.start <= ROOM) start = Math.min(start, first.start);
	for (let back = at - 1; also !== null && back >= 0; back--) {
		const other = prose[back];
		if (other === undefined || end - other.start > ROOM) break;
		start = Math.min(start, other.start);
	}
	return { start, end, cell: null };
}
