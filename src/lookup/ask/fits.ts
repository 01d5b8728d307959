import { wordsIn } from '../../corpus/words/fold.ts';
import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import type { Kinship } from './part.ts';
import type { Asking } from './shape.ts';
import type { Unit } from './units.ts';

const NUMBER =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|quarter|third)\b/i;
/** Of what there is none. */
const NONE = /\b(?:no|none|nil|zero)\b/i;
const PLAIN_YEAR = /(?<![\d,.£$€])(?:1[89]|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?(?!\d|,\d)/g;
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
	/\b(?:(?:not|nor|never) (?:\w+ ){0,3}(?:held|hold|quantified|collect(?:ed)?|record(?:ed)?|kept|keep|available|known|possible|identif(?:y|ied)|estimat(?:e|ed)|assess(?:ed|ments?)?|estimates|publish(?:ed)?|monitor(?:ed)?)|disproportionate cost|no (?:\w+ )?(?:estimate|information|data|figures?|records?)|unable to|insufficient|yet to (?:receive|see|be (?:determined|decided|received|published|agreed|settled|finalised|confirmed|set|made|established|completed)))\b|\bno \w+ evidence\b/i;

/** Letters and numbers that name a form, a note, a table, a rank, and count nothing. */
const NAMING_NUMBER =
	/\b\d+(?:st|nd|rd|th)\b|\b[A-Z]{1,6}\d+\w*\b|\bNo\.? ?\d+|\b(?:tables?|sections?|schedules?|chapters?|page|note|question|column|regulation|articles?|paragraphs?|clause|part)s? \d+\w*(?:(?: ?[-–,] ?| and | or | to )\d+)*|^\s*\(?\d{1,2}\)?\.?\s|\(\d{1,2}\)|https?:\S+/gi;

/** Whether words name somebody or something that the question does not. */
function namesAnother(words: string, asked: string): boolean {
	const known = new Set(wordsIn(asked).map(({ stem }) => stem));
	return (words.match(NAMED) ?? []).some((name) => wordsIn(name).every(({ stem }) => !known.has(stem)));
}

/** Whether one of the figures counts something that the question names. */
function isCountAsked(facts: Unit['facts'], asked: string): boolean {
	const stems = new Set(wordsIn(asked).map(({ stem }) => stem));
	return facts.some(
		(fact) =>
			fact.kind === 'figure' &&
			wordsIn(`${fact.measure} ${fact.subjects.map(({ name }) => name).join(' ')}`).some(
				({ stem, spelt }) => stems.has(stem) && !SMALL_WORDS.has(spelt),
			),
	);
}

/** What a table's money is counted in, without a sum. */
const UNIT_OF_MONEY = /[£$€]\s?(?:0{3}s?|thousands?|millions?|billions?|m|bn)\b/gi;

/** Lengths of time, which count nothing where none is asked for: `a six-month period`. */
const LASTING = /\b(?:years?|months?|weeks?|days?|hours?|long|old|often|soon|age|time)\b/i;
const LASTED = /\b[\w.]+[- ](?:year|month|week|day|hour|minute)s?\b/gi;

/** Somebody else is to say it, or it is said elsewhere. */
const SENDS_AWAY =
	/\bI (?:have |shall |will )?(?:therefore )?(?:ask(?:ed)?|refer(?:red)?)\b.{3,120}\b(?:to (?:write|reply|respond|provide)|answer|reply|statement)|\b(?:cop(?:y|ies)|details?|list)\b.{0,80}\b(?:placed|deposited|available) (?:in|on|at) the (?:Librar|House|\w+ website)|\bI have been asked to reply/i;
/** Where the figures of an answer come from, and how they were made: none of them itself. */
const SOURCE_LINE =
	/^\W*(?:sources?|notes?)\b ?:|^\W*\d? ?(?:the )?(?:figures|data|numbers|totals) (?:are|have been|may|were) (?:based|rounded|taken|subject|estimated|drawn|not sum)/i;
/** A line that is an address alone. */
const ADDRESS_ALONE = /^\W*(?:at:? )?(?:https?:|www\.)\S+\W*$/i;
const SHARE =
	/%|\bper ?cent|percentage|proportion|\bshare\b|\bin (?:every )?(?:\d+|ten|five|four|three)\b|per (?:1,000|100,000|head)/i;
const SHARE_ASKED = /%|\bper ?cent|percentage|proportion|\bshare\b|\brates?\b|what fraction/i;
/** Whether something is, will or may be. */
const SETTLES =
	/\b(?:will|would|shall|can|may|must|is|are|was|were|has|have|had|do|does|did) not\b|\bno (?:\w+ )?(?:plans?|intention|requirement|need|reason|proposals?)\b|\bcannot\b|^(?:Yes|No)\b|\bdiscretion\b/;
/** That a day is still to be named. */
const NO_DAY =
	/\b(?:not|no|yet to) (?:\w+ ){0,2}(?:set|decided?|fixed|agreed|announced?|determined?|made|dates?|timetables?|timescales?|decisions?)\b|\bin due course\b|\bas soon as\b/i;
/** What was asked for, in words that say there is no telling. */
const ASKS_FOR =
	/\b(?:how (?:many|much)|numbers?|figures?|data|estimates?|assessments?|costs?|information)\b/i;

/** How well a sentence is of the kind that is asked for. */
export interface Fit {
	/** What it adds to the score. */
	readonly counts: number;
	readonly kinship: Kinship;
}

/** Words without their days and years. */
export function withoutTimes(words: string): string {
	return words.replace(DAY, ' ').replace(PLAIN_YEAR, ' ');
}

/** How well a sentence is of the kind that is asked for (a number, a name, a day, what something is, that it is not known), by either of two questions. */
export function fits(asking: Asking, words: string, unit: Unit, day: string | null): Fit {
	const first = fitsOne(asking, words, unit, day);
	if (asking.also === null) return first;
	const second = fitsOne({ ...asking, shape: asking.also }, words, unit, day);
	return second.counts > first.counts && second.kinship === 'asked' ? second : first;
}

function fitsOne(
	{ shape, asked, present }: Asking,
	words: string,
	{ facts, order }: Unit,
	day: string | null,
): Fit {
	const has = (kind: string) => facts.some((fact) => fact.kind === kind);
	const timeless = [NAMING_NUMBER, UNIT_OF_MONEY].reduce(
		(left, pattern) => left.replace(pattern, ' '),
		withoutTimes(words),
	);
	const counting = withoutNumbersOf(asked, LASTING.test(asked) ? timeless : timeless.replace(LASTED, ' '));
	const counts = NUMBER.test(counting);
	const unknown = has('gap') || UNKNOWN.test(words);
	const money = asksForMoney(asked)
		? MONEY.test(words)
			? MONEY_SPENT.test(words)
				? 0.14
				: 0.06
			: -0.2
		: 0;
	const away =
		(shape !== 'person' && SENDS_AWAY.test(words) ? 0.15 : 0) +
		(/\?["”’)]?$/.test(words.trim()) ? 0.25 : 0) +
		(ADDRESS_ALONE.test(words) ? 0.4 : 0) +
		(SOURCE_LINE.test(words) ? 0.25 : 0);
	const fit = (kinship: Kinship | boolean, more: number): Fit => ({
		counts: more - away,
		kinship: kinship === true ? 'asked' : kinship === false ? 'other' : kinship,
	});
	switch (shape) {
		case 'figure':
			return fit(
				counts ? 'asked' : unknown || NONE.test(counting) ? 'silence' : 'other',
				(counts
					? 0.06
					: has('gap') && ASKS_FOR.test(words)
						? 0
						: unknown || NONE.test(counting)
							? -0.12
							: -0.25) +
					(has('figure') ? (isCountAsked(facts, asked) ? 0.08 : 0.03) : 0) +
					(SHARE_ASKED.test(asked) && counts ? (SHARE.test(words) ? 0.1 : -0.08) : 0) +
					money,
			);
		case 'passage':
			return fit(true, (has('figure') ? 0.08 : counts || unknown ? 0.03 : 0) + money);
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
			const [, past] = /\b((?:19|20)\d\d)\b/.exec(DAY_OF.exec(words)?.[0] ?? '') ?? [];
			const over = present && past !== undefined && day !== null && past < day.slice(0, 4);
			const open = NO_DAY.test(words);
			return fit(dated || timed || open, over ? 0 : dated ? 0.3 : open ? 0.2 : timed ? 0.12 : -0.05);
		}
		case 'place': {
			const named = namesAnother(words, asked) || /\b(?:in|at|near) \p{Lu}/u.test(words);
			return fit(named, named ? 0.08 : -0.05);
		}
		case 'known':
			return fit(unknown || counts, unknown ? 0.35 : -0.04);
		case 'reason':
			return fit(true, REASON.test(words) || unknown ? 0.15 : 0);
		case 'yes or no':
			return fit(true, (order === 0 ? 0.14 : 0) + (SETTLES.test(words) ? 0.1 : 0));
	}
}

/** Words without the numbers that the question has itself: `75` of `how many people over 75` counts none of them. */
function withoutNumbersOf(asked: string, words: string): string {
	const own = new Set((asked.match(/\d[\d,]*/g) ?? []).map((number) => number.replaceAll(',', '')));
	return own.size === 0
		? words
		: words.replace(/\d[\d,]*/g, (number) => (own.has(number.replaceAll(',', '')) ? ' ' : number));
}

/** Whether a question asks for a sum of money. */
export function asksForMoney(asked: string): boolean {
	return MONEY_ASKED.test(asked);
}

/** Whether words tell a sum of money. */
export function isMoney(words: string): boolean {
	return MONEY.test(words);
}
