import type { Span } from '../../hansard/section.ts';
import { NUMBER } from './bearing.ts';
import type { Search } from './search.ts';
import { shared } from './stems.ts';
import type { Unit } from './units.ts';

/** So many words of a sentence that answers a limb are kept. */
export const OPENING_WORDS = 40;
/** So many of each piece where there are several: one, two, or more. */
const PIECE_WORDS = [OPENING_WORDS, 20, 12] as const;
/** What stands between two pieces of an answer that are apart. */
const APART = ' … ';

/**
 * What answers a limb, as it is shown: the opening words of a sentence; of a table the sentence that leads to it, its caption, and the row
 * or the head of the column that is the limb's; and where it is answered in part, the sentence that says so. Each is cut from the answer.
 *
 * @param lacks that sentence.
 */
export function shown(text: string, unit: Unit, lacks: Unit | null, search: Search): string {
	const before = unit.table === null ? [] : tablePieces(unit.table, search);
	const part = unit.table === null ? itsPart(text, unit, search) : null;
	const caption = unit.leadIn ? captionAfter(unit, search) : null;
	const first =
		unit.kind === 'sentence' && unit.gap === null && !unit.leadIn ? beginning(unit, search) : null;
	const pieces = [...new Set([...before, first, unit, part, caption, lacks])].filter(
		(piece) => piece !== null,
	);
	const words = PIECE_WORDS[pieces.length - 1] ?? 12;
	return pieces.map((piece) => opening(text, piece, words)).join(APART);
}

/** A sentence that goes on with what was said before it. */
const GOES_ON =
	/^(?:this|these|those|that|such|it|they|he|she|both|also|further|furthermore|moreover|in\s+addition|as\s+part\s+of\s+th(?:is|ese)|therefore|however|the\s+(?:latter|former|same|comparable|remaining|remainder))\b|^(?:there|we)\s+(?:is|are|have|has)\s+also\b/i;

/** Where what a sentence goes on with begins: of its paragraph the nearest sentence before it that stands by itself; null where it does so itself. */
function beginning(unit: Unit, { units, own, others, common, stemsOf }: Search): Unit | null {
	const told = units.filter(({ kind, end }) => kind === 'sentence' && end <= unit.start);
	const rivals = others.map(stemsOf);
	let first: Unit | null = null;
	for (let at = told.length - 1, here = unit; at >= 0; at -= 1) {
		const before = told[at];
		if (before === undefined || before.gap !== null || before.leadIn) break;
		if (!here.before.includes(before.words)) break;
		const ofAnother = rivals.some((rival) => shared(rival, before.stems) > shared(own, before.stems));
		const near = shared(own, before.stems) + shared(stemsOf(common), before.stems);
		if (ofAnother || !(GOES_ON.test(here.words) || (near > 0 && !NUMBER.test(unit.words)))) break;
		first = before;
		here = before;
	}
	return first;
}

/** The caption of the table that a sentence leads to. */
function captionAfter({ end }: Unit, { units }: Search): Unit | null {
	const first = units.find(({ table }) => table !== null && table >= end);
	return first?.kind === 'caption' ? first : null;
}

/** So many words into a sentence its opening still shows what stands there. */
const REACHED = 12;
/** Where the parts of a sentence begin that answers several limbs one after the other. */
const PART_OPENS =
	/;\s+|(?=\((?:[a-z]|[ivx]+)\)\s)|\b(?:including|and)\s+(?=(?:(?:around|about|some|over|nearly)\s+)?(?:£|\d))/g;

/** Of a long sentence that comes to the limb only in a later part, that part; null where its opening words reach it. */
function itsPart(text: string, unit: Unit, { limb, own, others, stemsOf }: Search): Span | null {
	const words = text.slice(unit.start, unit.end);
	const opens = [0, ...[...words.matchAll(PART_OPENS)].map(({ index, 0: cut }) => index + cut.length)];
	const parts = opens.map((from, at) => ({ from, words: words.slice(from, opens[at + 1]) }));
	const letter = `(${/[a-z]+$|\d+$/i.exec(limb)?.[0] ?? limb})`;
	const rivals = others.map(stemsOf);
	const nearest = (part: string) =>
		shared(own, stemsOf(part)) - Math.max(0, ...rivals.map((rival) => shared(rival, stemsOf(part))));
	const part =
		parts.find((one) => one.words.startsWith(letter)) ??
		parts.toSorted((one, other) => nearest(other.words) - nearest(one.words))[0];
	if (part === undefined || part.from === 0 || nearest(part.words) < nearest(words)) return null;
	return (words.slice(0, part.from).match(/\S+/g) ?? []).length < REACHED
		? null
		: { start: unit.start + part.from, end: unit.start + part.from + part.words.trimEnd().length };
}

function tablePieces(table: number, search: Search): readonly (Unit | null)[] {
	const caption = search.units.find((one) => one.kind === 'caption' && one.table === table);
	return [leadInOver(table, search), caption ?? null];
}

/** The sentence that leads to a table: of those after the table before it, the one nearest to what is asked, or the last. */
function leadInOver(table: number, { units, own, common, stemsOf }: Search): Unit | null {
	const before = units.filter(({ kind, start }) => kind === 'sentence' && start < table);
	const last = units.findLast((one) => one.table !== null && one.start < table)?.end ?? 0;
	const [near] = before
		.filter(({ leadIn, start }) => leadIn && start >= last)
		.toSorted((one, other) => nearness(other) - nearness(one));
	return near ?? before.findLast(({ leadIn }) => leadIn) ?? before.at(-1) ?? null;
	function nearness({ stems }: Unit): number {
		return shared(own, stems) + shared(stemsOf(common), stems);
	}
}

/** Where the first words of a span end. */
export function openingEnd(text: string, { start, end }: Span, words: number): number {
	const found = new RegExp(`^(?:\\s*\\S+){1,${words}}`).exec(text.slice(start, end))?.[0] ?? '';
	return start + found.length;
}

function opening(text: string, span: Span, words: number): string {
	return text.slice(span.start, openingEnd(text, span, words));
}
