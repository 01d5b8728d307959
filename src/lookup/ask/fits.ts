import { wordsIn } from '../../corpus/words/fold.ts';
import type { Asking } from './shape.ts';
import type { Unit } from './units.ts';

const NUMBER =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|quarter|third|none|no)\b/i;
const PLAIN_YEAR = /(?<![\d,.£$€])(?:1[89]|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?(?![\d,])/g;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(
	String.raw`\b\d{1,2} (?:${MONTHS})\b(?: (?:19|20)\d\d)?|\b(?:${MONTHS}) (?:19|20)\d\d`,
	'g',
);
const DAY_OF = new RegExp(DAY.source);
const REASON =
	/\b(?:because|since|due to|owing to|as a result of|reasons?|in order to|so that|to ensure|in view of|reflects?)\b|, as (?:it|they|this|these|the)\b/i;
const SOME_TIME =
	/\b(?:1[6-9]|20)\d\d\b|\b(?:spring|summer|autumn|winter|Christmas|Easter)\b|\b(?:next|this|last|coming|new) (?:year|month|week|summer|session)\b|\bend of\b|\b(?:shortly|in due course|in the near future|today|tomorrow|yesterday)\b|\b(?:years|months|weeks|days) (?:ago|earlier|later)\b/;
const MONEY = /[£$€]|\b(?:pounds?|euros?|million|billion)\b/;
const MONEY_ASKED =
	/\b(?:cost|costs|costed|spend|spends|spent|spending|paid|pay|pays|funding|budget|price|money|grant|grants|£|expenditure|worth|total for|awarded)\b/i;
const MONEY_SPENT =
	/\b(?:costs?|costing|spen[dt]|spending|expenditure|paid|pays?|payments?|fund(?:ed|ing|s)?|grants?|allocat\w+|award(?:ed)?|budget\w*|prices?|worth|invest\w*|sav(?:e|es|ed|ing|ings))\b/i;
const TITLED =
	/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Air|Admiral|General|Major|Colonel|Cdre|Judge|Justice)\.? \p{Lu}|\b(?:chief executive|chairman|chaired by|led by)\b/u;
const BY_WHOM = /\bby (?:the|my|our|his|her) \p{Lu}|\bby \p{Lu}/u;
const NAMED = /(?<=[a-z,;] )(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)+/gu;
const DEFINES =
	/\b(?:means|is defined as|are defined as|defined as|refers to|is (?:an?|the) (?!key\b|major\b|matter\b|priority\b))\b/i;
const DOES =
	/\b(?:was set up|were set up|has been established|was established|set up to|established to|aims? to|is responsible|responsible for|brings? together|designed to|intended to|sets? out|provides?|will (?:co-?ordinate|bring)|role|purpose)\b/i;
const UNKNOWN =
	/\b(?:(?:not|nor|never) (?:\w+ ){0,3}(?:held|hold|collect(?:ed)?|record(?:ed)?|kept|keep|available|known|possible|identif(?:y|ied)|estimat(?:e|ed)|publish(?:ed)?|monitor(?:ed)?)|disproportionate cost|no (?:estimate|information|data|figures?|records?)|unable to|insufficient|yet to (?:receive|see|be (?:determined|decided|received|published)))\b|\bno \w+ evidence\b/i;

/** Letters and numbers that name a form, a note, a table, and count nothing. */
const NAMING_NUMBER =
	/\b[A-Z]{1,6}\d+\w*\b|\b(?:tables?|sections?|schedules?|chapters?|page|note|question|column|regulation|articles?|paragraphs?|clause|part)s? \d+\w*|^\s*\(?\d{1,2}\)?\.?\s|\(\d{1,2}\)|https?:\S+/gi;

/** Whether words name somebody or something that the question does not. */
function namesAnother(words: string, asked: string): boolean {
	const known = new Set(wordsIn(asked).map(({ stem }) => stem));
	return (words.match(NAMED) ?? []).some((name) => wordsIn(name).every(({ stem }) => !known.has(stem)));
}

/** What a table's money is counted in, without a sum. */
const UNIT_OF_MONEY = /[£$€]\s?(?:0{3}s?|thousands?|millions?|billions?|m|bn)\b/gi;

/** Lengths of time, which count nothing where none is asked for: `a six-month period`. */
const LASTING = /\b(?:years?|months?|weeks?|days?|hours?|long|old|often|soon|age|time)\b/i;
const LASTED = /\b[\w.]+[- ](?:year|month|week|day|hour|minute)s?\b/gi;

/** How well a sentence is of the kind that is asked for. */
export interface Fit {
	/** What it adds to the score. */
	readonly counts: number;
	readonly ofKind: boolean;
}

/** Words without their days and years. */
export function withoutTimes(words: string): string {
	return words.replace(DAY, ' ').replace(PLAIN_YEAR, ' ');
}

/** Whether a sentence is of the kind that is asked for: a number, a name, a day, what something is, that it is not known. */
export function fits({ shape, asked }: Asking, words: string, { facts }: Unit): Fit {
	const has = (kind: string) => facts.some((fact) => fact.kind === kind);
	const timeless = [NAMING_NUMBER, UNIT_OF_MONEY].reduce(
		(left, pattern) => left.replace(pattern, ' '),
		withoutTimes(words),
	);
	const counts = NUMBER.test(LASTING.test(asked) ? timeless : timeless.replace(LASTED, ' '));
	const unknown = has('gap') || UNKNOWN.test(words);
	const money = asksForMoney(asked)
		? MONEY.test(words)
			? MONEY_SPENT.test(words)
				? 0.14
				: 0.06
			: -0.2
		: 0;
	const fit = (ofKind: boolean, more: number): Fit => ({ counts: more, ofKind });
	switch (shape) {
		case 'figure':
			return fit(
				counts || unknown,
				(counts ? 0.06 : unknown ? -0.12 : -0.25) + (has('figure') ? 0.06 : 0) + money,
			);
		case 'passage':
			return fit(true, (has('figure') ? 0.08 : counts ? 0.03 : 0) + money);
		case 'meaning':
			return fit(
				true,
				(has('definition') ? 0.12 : 0) +
					(has('account') || has('role') ? 0.06 : 0) +
					(DEFINES.test(words) ? 0.14 : DOES.test(words) ? 0.08 : 0),
			);
		case 'person': {
			const named = namesAnother(words, asked);
			const titled = TITLED.test(words);
			return fit(
				named || titled || BY_WHOM.test(words) || has('role'),
				(titled ? 0.18 : 0) +
					(named ? 0.12 : 0) +
					(BY_WHOM.test(words) ? 0.06 : 0) +
					(has('role') ? 0.02 : 0),
			);
		}
		case 'time': {
			const dated = DAY_OF.test(words);
			const timed = SOME_TIME.test(words);
			return fit(dated || timed, dated ? 0.3 : timed ? 0.12 : -0.05);
		}
		case 'place': {
			const named = namesAnother(words, asked) || /\b(?:in|at|near) \p{Lu}/u.test(words);
			return fit(named, named ? 0.08 : -0.05);
		}
		case 'known':
			return fit(true, unknown ? 0.35 : -0.04);
		case 'reason':
			return fit(true, REASON.test(words) || unknown ? 0.15 : 0);
		case 'yes or no':
			return fit(true, 0);
	}
}

/** Whether a question asks for a sum of money. */
export function asksForMoney(asked: string): boolean {
	return MONEY_ASKED.test(asked);
}

/** Whether words tell a sum of money. */
export function isMoney(words: string): boolean {
	return MONEY.test(words);
}
