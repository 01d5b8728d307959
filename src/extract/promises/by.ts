import type { Span } from '../../hansard/section.ts';
import { eventIn, isOnce } from './events.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASON = '(?:spring|summer|autumn|winter)';
const DAY = `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?`;
const MONTH_OF = `${MONTH}(?:\\s+(?:\\d{4}|(?:this|next)\\s+year))?`;
const NEXT = `(?:this|next|the\\s+(?:new|coming))\\s+(?:year|month|week|session|season|term|financial\\s+year|${SEASON})`;
const YEAR = `(?:(?:early|late|mid)[\\s-]*)?\\d{4}(?:-\\d{2,4})?`;
const SPELL = `(?:(?:early|late|mid)[\\s-]*)?${SEASON}(?:\\s+(?:of\\s+)?(?:\\d{4}(?:-\\d{2,4})?|next\\s+year))?`;
const POINT = `(?:${DAY}|${MONTH_OF}|(?:the\\s+)?${SEASON}\\s+recess|${SPELL}|${NEXT}|${YEAR}|(?:the\\s+)?(?:(?:Easter|Whitsun|Christmas|summer)(?:\\s+(?:recess|adjournment|holidays?|break))?|year[-\\s]+end|(?:(?:current|financial|academic|calendar|school)\\s+)?year|month|week|recess|Session|Parliament|decade)|(?:the\\s+)?(?:next\\s+few|coming)\\s+(?:days|weeks|months|years))`;
const PART =
	'(?:end|beginning|start|middle|close|turn|course|first\\s+half|second\\s+half|first\\s+quarter|last\\s+quarter)';

/** Forms of a time by which something is promised. */
const FORMS: readonly RegExp[] = [
	new RegExp(
		`\\b(?:by|before(?!\\s+(?:the\\s+)?Parliament\\b)|until|till|from|in|during|within|around|towards|at(?=\\s+the\\s+\\p{L}))\\s+(?:(?:about|around|the)\\s+)?(?:${PART}\\s+of\\s+(?:the\\s+)?)?${POINT}(?![\\p{L}\\p{N}])`,
		'iu',
	),
	new RegExp(`\\b(?:on|for)\\s+${DAY}(?![\\p{L}\\p{N}])`, 'iu'),
	/\bwithin\s+(?:the\s+next\s+)?(?:\d+|two|three|four|six|seven|ten|twelve)\s+(?:working\s+)?(?:days|weeks|months|years)\b/i,
	/\b(?:with)?in\s+the\s+(?:next|coming)\s+(?:few\s+|(?:\d+|two|three|four|five|six|ten|twelve)\s+)?(?:days|weeks|months|years)\b/i,
	/\bas\s+(?:they|it)\s+becomes?\s+(?:available|known)\b/i,
	/\bover\s+the\s+(?:next|coming)\s+(?:few\s+|(?:\d+|two|three|four|five|six|ten|twelve)\s+)?(?:days|weeks|months|year|month|week)\b/i,
	/\b(?:in|for)\s+the\s+(?:financial|academic|next\s+financial|coming)\s+year(?:\s+\d{4}[-–/]\d{2,4})?\b/i,
	/\bduring\s+the\s+(?:\p{Ll}+\s+)?(?:period|trial|pilot|test|recess|session|year)\b/iu,
	/\blater\s+(?:this|in\s+the)\s+(?:year|month|week|spring|summer|autumn|winter|session|day)\b/i,
	/\b(?:early|earlier|late)\s+(?:in\s+)?(?:the\s+)?(?:new|next)\s+year\b|\b(?:early|late|later)\s+in\s+\d{4}\b/i,
	new RegExp(`\\b(?:early|late|mid)[\\s-]*(?:next\\s+year|${SEASON}|${MONTH}(?:\\s+\\d{4})?|\\d{4})\\b`, 'i'),
	new RegExp(`\\b${SEASON}\\s+(?:of\\s+)?(?:next\\s+year|\\d{4})`, 'i'),
	new RegExp(
		`(?<!\\b(?:earlier|previously)\\s)\\b(?:next|this)\\s+(?:year|month|week|[Ss]ession|${SEASON}|${MONTH})\\b`,
		'i',
	),
	/\bbetween\s+\d{4}\s+and\s+\d{4}\b/i,
	/\b(?:over|during|for)\s+(?:the\s+)?(?:period\s+)?\d{4}(?:-\d{2,4}|\s+(?:to|and)\s+\d{4})\b/i,
	/\bover\s+the\s+(?:next|coming)\s+decade\b/i,
	/\bas\s+(?:soon|quickly|early)\s+as\s+(?:is\s+)?(?:reasonably\s+)?(?:possible|practicable|(?:[^\s,;.]+\s+){1,8}?(?:is|are|has|have|can|becomes?|permits?|allows?)\b(?:\s+(?:been\s+|now\s+)?(?:\p{L}+ed|available|able|complete|ready|made|taken|known|given)\b)?)/iu,
	/\bwhen\s+(?:time|times|circumstances|resources|parliamentary\s+time)\s+(?:permits?|allows?)\b/i,
	/\b(?:shortly|soon|imminently|in\s+due\s+course|in\s+the\s+near\s+future|at\s+the\s+(?:appropriate|right|proper)\s+time|tomorrow|tonight|at\s+the\s+earliest\s+opportunity|over\s+time|(?<=\s)thereafter)\b/i,
];

/** What has to happen first: `when the review is complete`, `following the end of the trial`. */
const AFTER =
	/\b(?:after|once|when)\s+(?:[^\s,;.]+\s+){1,12}?(?:is|are|has\s+been|have\s+been|becomes?)\s+(?:fully\s+)?(?:available|completed?|concluded|finished|finalised|published|agreed|known|ready|received)\b|\bprior\s+to\s+(?:[^\s,;.]+\s+){1,4}?\p{Ll}+ing(?:\s+[^\s,;.]+){1,4}|\b(?:following|after|on|upon|prior\s+to)\s+(?:the\s+)?(?:completion|conclusion|publication|end|outcome)\s+of(?:\s+[^\s,;.]+){1,8}/iu;

/**
 * The words that say by when: the first after the promise, the longer of two that begin together, and the fuller where its month stands
 * again with its year; else a time that opens the sentence, or what has to happen first; null where there are none.
 */
export function byWhen(words: string, from: number): Span | null {
	const event = eventIn(words, from);
	const first = timeIn(words, from);
	const time =
		first !== null && (event === null || first.start < event.start || first.end > event.end) ? first : event;
	const isPeriod = time !== null && /^(?:for|over|during)\s/i.test(words.slice(time.start, time.end));
	return (
		(isPeriod || time === event ? adverbBefore(words, from) : null) ??
		time ??
		adverbBefore(words, from) ??
		timeOpening(words, from) ??
		whatComesFirst(words, from)
	);
}

/** Whether it is said by when: a time, or what will have come first, but not any time that something may happen (`when it rains`). */
export function isDated(words: string, from: number): boolean {
	const when = byWhen(words, from);
	return when !== null && isOnce(words.slice(when.start, when.end));
}

/** `Later this year we will publish`, `From 1 March 2010 the Board will`. */
function timeOpening(words: string, deed: number): Span | null {
	const time = timeIn(words.slice(0, deed), 0);
	return time !== null &&
		time.start === 0 &&
		/^,?\s+(?:(?:we|I|it|they|our|my|the|an?|this|these)\b|\p{Lu})/iu.test(words.slice(time.end))
		? time
		: null;
}

/** Events by which something is promised: `around the Budget`, `after the main release`. */
const BESIDE =
	/\b(?:around|after|before|following|alongside|at\s+the\s+(?:same\s+)?time\s+(?:of|as)|ahead\s+of|in\s+time\s+for)\s+(?:the|this|that|our|its)\s+(?:[\p{L}-]+\s+){0,4}?(?:(?:start|beginning|opening|end)\s+of\s+the\s+(?:[\p{L}-]+\s+){0,2}?(?:year|season|session|term|week|month|century)|Budget|report|release|review|settlement|election|summit|conference|meeting|consultation|trial|pilot|survey|statement|publication|recess|Session|inquiry|study|evaluation|process|debate|order)\b/iu;

/** `shortly after the main release`: what follows an adverb of time says more. */
function untilEvent(words: string, found: Span): Span {
	if (!/^(?:shortly|soon|immediately)$/i.test(words.slice(found.start, found.end))) return found;
	const event = BESIDE.exec(words.slice(found.end));
	return event?.index === 1 ? { start: found.start, end: found.end + 1 + event[0].length } : found;
}

/** `Following this review decisions will be taken`. */
const AFTER_ALL =
	/^(?:Following|After)\s+(?:this|that|the|these|those)\s+\p{Ll}+(?=,?\s+(?:decisions?|we|I|the|an?|it|they|further)\b)/u;

function whatComesFirst(words: string, deed: number): Span | null {
	const opening = AFTER_ALL.exec(words.slice(0, deed))?.[0];
	if (opening !== undefined) return { start: 0, end: opening.length };
	const match = AFTER.exec(words.slice(deed)) ?? BESIDE.exec(words.slice(deed));
	return match === null ? null : { start: deed + match.index, end: deed + match.index + match[0].length };
}

/** `we will shortly be writing`: the adverb between the will and the deed. */
function adverbBefore(words: string, deed: number): Span | null {
	const match = /\b(?:shortly|soon)(?=\s+(?:be\s+)?$)/i.exec(words.slice(0, deed));
	if (match !== null) return { start: match.index, end: match.index + match[0].length };
	const will = /\s+(?:will|shall)\s+(?:also\s+)?(?:be\s+)?$/i.exec(words.slice(0, deed));
	if (will === null) return null;
	const from = Math.max(0, will.index - NEAR);
	const time = timeIn(words.slice(0, will.index), from);
	return time?.end === will.index && !/^over\s+time$/i.test(words.slice(time.start, time.end)) ? time : null;
}

/** Characters before the verb in which a time stands: `and later in 2010 will be`. */
const NEAR = 30;

function timeIn(words: string, from: number): Span | null {
	const rest = words.slice(from);
	const [first] = FORMS.flatMap((form) => {
		const match = form.exec(rest);
		return match === null ? [] : [{ start: from + match.index, end: from + match.index + match[0].length }];
	}).sort((one, other) => one.start - other.start || other.end - one.end);
	if (first === undefined) return null;
	const month = new RegExp(`${MONTH}$`, 'i').exec(words.slice(first.start, first.end))?.[0];
	if (month === undefined) return untilEvent(words, first);
	const again = new RegExp(`\\bin\\s+${month}\\s+\\d{4}(?!\\p{N})`, 'iu').exec(words.slice(first.end));
	if (again === null) return first;
	const start = first.end + again.index;
	return { start, end: start + again[0].length };
}
