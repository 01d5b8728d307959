import { marksOf } from '../../grammar/marks/marks.ts';
import { timesOf } from '../../grammar/parse.ts';
import { shared, stemsOf } from '../limbs/stems.ts';

/** What tells the part that is missing behind the verb: `for parishes`, `at county level`, `before 2005`. */
const PART =
	/^(?:split\s+by|broken\s+down\s+by|for|at|below|since|before|prior\s+to|after|between)\s+(?!(?:present|this|the\s+moment|reasons?|technical|some|several|that|publication|each|every)\b)/i;
/** Words up to which a part is added. */
const LONGEST_ABOUT = 14;

/** `Figures on lamps are not published for parishes`: with the part that they are not there for. */
export function withPart(about: string, behind: string): string {
	const part = PART.test(behind) ? behind.trim() : '';
	const words = `${about} ${part}`.trim();
	return part !== '' && words.split(/\s+/).length <= LONGEST_ABOUT ? words : about;
}

/** The level, or the rest, that figures are not told apart by. */
const NARROWING =
	/\b(?:at|below)\s+(?:(?:a|an|the)\s+)?(?:[\p{L}()-]+\s+){1,6}?level\b|\bfor\s+areas?\s+(?:smaller|below)\s+[^.,;]{3,40}|\bseparately\s+(?:\p{Ll}+ed\s+)?from\s+[^.,;]{3,60}|(?<=\bseparately\s+\p{Ll}{4,12}\s)from\s+[^.,;]{3,60}/u;

/** What was asked, with what the answer says it is not told apart by. */
export function withNarrowing(question: string, said: string): string {
	const narrowing = NARROWING.exec(said)?.[0].trim();
	const telling = stemsOf((narrowing ?? '').replace(/\blevel\b/, ''));
	if (narrowing === undefined || shared(telling, stemsOf(question)) === telling.size) return question;
	return `${question} ${narrowing}`;
}

/** `the name of this keeper`, with the time it points to, or else with what was asked. */
export function resolved(about: string, question: string, earlier: string): string {
	const when = dated(about, earlier);
	return when === about &&
		/\b(?:this|these)\s+(?:individual|person|company|firm|payment|contract)/i.test(about)
		? `${about}, ${question}`
		: when;
}

/** `allocations beyond this period`, with the period that the sentence before names. */
function dated(about: string, earlier: string): string {
	const last = timesOf(marksOf(earlier, 0)).at(-1);
	if (last === undefined) return about;
	const time = earlier.slice(last.start + (last.preposition?.length ?? 0), last.end).trim();
	return about.replace(/\b(?:this|that)\s+(?:period|date|point|time|year)\b/i, time);
}
