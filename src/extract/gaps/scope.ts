import type { Section } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import { shared, stemsOf } from '../limbs/stems.ts';
import { tellingStems } from '../telling.ts';
import { askedFor } from './asked-for.ts';
import { chosenWords } from './chosen.ts';
import { withoutOpening, withoutWritten, wordsOf } from './heading.ts';

/** Characters up to which what is missing is told: the length of a label. */
const LONGEST = 150;
/** The same with the heading of the answer. */
const LONGEST_NAMED = 200;
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
	const chosen = chosenWords(
		{
			own,
			told: wordsOf(told),
			asked: isOfIt ? wordsOf(askedFor(text, exchange, { told, clause: gap.about, before: '' }) ?? '') : [],
			title: section.title,
		},
		LONGEST,
	);
	return gap.cause === 'damage' ? chosen : withHeading(chosen, section.title, question);
}

/** Words that say by themselves what is meant; with fewer, or where it points to something, the heading of the answer says what it is of. */
const ENOUGH_TELLING = 4;
const POINTING =
	/\b(?:them|it|its|they|their|this|these|those|such|that|concerned|involved|affected|in\s+question|his|her|he|she|there|any\s+one|each\s+case)\b/i;

/** `the area concerned`, with the heading of the answer where its words are not there yet: `the area concerned (Playing Fields)`. */
function withHeading(about: string, title: string | null, question: string): string {
	const told = tellingStems(wordsOf(about));
	if (title === null || (told.size >= ENOUGH_TELLING && !POINTING.test(about))) return about;
	const head = tellingStems(wordsOf(title));
	const isOfQuestion = shared(head, tellingStems(wordsOf(question))) > 0;
	if (!isOfQuestion || [...head].every((stem) => told.has(stem))) return about;
	const named = about.endsWith(')') ? `${about.slice(0, -1)}; ${title})` : `${about} (${title})`;
	return named.length <= LONGEST_NAMED ? named : about;
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
