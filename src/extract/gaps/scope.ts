import type { Section } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import { shared, stemsOf } from '../limbs/stems.ts';
import { askedFor } from './asked-for.ts';
import { chosenWords } from './chosen.ts';
import { withoutOpening, withoutWritten, wordsOf } from './heading.ts';

/** Characters up to which what is missing is told: the length of a label. */
const LONGEST = 150;
/** Telling words of the sentence by which it is of what was asked where the words for what is missing have none. */
const ENOUGH_SHARED = 2;
/** Points to what was asked: `These figures exclude the Moss light, where ...`. */
const POINTS_BACK = /\b(?:this|these|those|such)\b/i;

/**
 * What is missing as a heading that stands by itself: the most telling phrases of the sentence, and where they say little, in brackets
 * those of the question (`receipts back to 1986 (how much was received from the sale of lamps)`).
 */
export function withScope(text: string, section: Section, gap: Gap): string {
	const exchange = gap.exchange === null ? null : (section.exchanges[gap.exchange] ?? null);
	const about = withoutWritten(gap.about);
	const own = wordsOf(about.length <= LONGEST ? about : withoutOpening(about));
	const told = text.slice(gap.start, gap.end);
	const [first, last] = [exchange?.questions[0], exchange?.questions.at(-1)];
	const question = first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
	const isOfIt = gap.cause !== 'damage' && isOfWhatIsAsked(gap, told, question);
	return chosenWords(
		{
			own,
			told: wordsOf(told),
			asked: isOfIt ? wordsOf(askedFor(text, exchange, { told, clause: gap.about, before: '' }) ?? '') : [],
			title: section.title,
		},
		LONGEST,
	);
}

function isOfWhatIsAsked({ about }: Gap, told: string, question: string): boolean {
	const asked = stemsOf(question);
	const toIt = told.slice(0, told.indexOf(about) + about.length);
	return (
		shared(stemsOf(about), asked) > 0 ||
		shared(stemsOf(told), asked) >= ENOUGH_SHARED ||
		POINTS_BACK.test(toIt)
	);
}
