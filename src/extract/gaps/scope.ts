import type { Section } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import { shared, stemsOf, without } from '../limbs/stems.ts';
import { askedFor } from './asked-for.ts';
import { asHeading, LONGEST, withoutOpening, withoutSpare, withoutWritten, wordsOf } from './heading.ts';

/** With more telling words than these, what is missing stands by itself. */
const ENOUGH = 6;
/** Telling words that the question must add: fewer only say the same again. */
const WORTH_ADDING = 3;
/** Telling words of the sentence by which it is of what was asked where the words for what is missing have none. */
const ENOUGH_SHARED = 2;
/** Points to what was asked: `These figures exclude the Moss light, where ...`. */
const POINTS_BACK = /\b(?:this|these|those|such)\b/i;
/** So many words of a heading are left for the question at least. */
const ROOM = 4;

/**
 * What is missing as a heading that stands by itself: the words of the sentence, and where they are few, in brackets the words of the question
 * that tell of what they are (`receipts back to 1986 (sale of lamps withdrawn from service)`).
 */
export function withScope(text: string, section: Section, gap: Gap): string {
	const own = asHeading(withoutWritten(gap.about));
	const exchange = gap.exchange === null ? null : (section.exchanges[gap.exchange] ?? null);
	if (gap.cause === 'damage' || exchange === null) return own;
	const room = LONGEST - wordsOf(own).length;
	const stems = stemsOf(own);
	if (room < ROOM || stems.size > ENOUGH) return own;
	const told = text.slice(gap.start, gap.end);
	const question = askedFor(text, exchange, { told, clause: gap.about, before: '' });
	if (question === null || question.includes(gap.about)) return own;
	const asked = stemsOf(question);
	const toIt = told.slice(0, told.indexOf(gap.about) + gap.about.length);
	const isOfIt =
		shared(stems, asked) > 0 || shared(stemsOf(told), asked) >= ENOUGH_SHARED || POINTS_BACK.test(toIt);
	if (!isOfIt || without(asked, stems).size < WORTH_ADDING) return own;
	const added = mostTelling(withoutSpare(withoutOpening(question)), room, stems);
	return added === '' ? own : `${own} (${added})`;
}

/** Words that may not end or open a piece of a question. */
const JOINING =
	/^(?:of|in|on|at|by|for|to|from|with|and|or|as|each|their|its|his|her|per|under|over|between|than|not|who|which|that|since|if|he|she|they|it)$/i;

/** Words that only say when. */
const WHEN =
	/\b(?:last|latest|past|each|financial|calendar|years?|months?|weeks?|\d{4}(?:-\d{2,4})?|two|three|four|five|six|ten|twelve)\b/gi;

/** The piece of so many words that has most of what is not said already; of two, the first. */
function mostTelling(question: string, room: number, said: ReadonlySet<string>): string {
	const words = wordsOf(question);
	let [found, most]: [readonly string[], number] = [[], 0];
	for (let from = 0; from < words.length; from += 1) {
		const piece = trimmed(words.slice(from, from + room));
		const telling = without(stemsOf(piece.join(' ').replace(WHEN, ' ')), said).size;
		if (telling > most) [found, most] = [piece, telling];
	}
	return most < WORTH_ADDING ? '' : found.join(' ').replace(/[,;:.]+$/, '');
}

function trimmed(words: readonly string[]): readonly string[] {
	const from = words.findIndex((word) => !JOINING.test(word));
	const to = words.findLastIndex((word) => !JOINING.test(word));
	return from === -1 ? [] : words.slice(from, to + 1);
}
