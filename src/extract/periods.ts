import { parseLongDate } from '../hansard/dates.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEARS = '(?:1[6-9]|20)\\d\\d(?:[-–/](?:\\d\\d|(?:19|20)\\d\\d)(?!\\d))?';
const DATE = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{4})?|(?:the )?(?:end|start|beginning|middle) of (?:${MONTH} )?\\d{4}|(?:early|late|mid-?)[ -]?\\d{4}|${YEARS})`;
const YEAR_PHRASE = `(?:the )?(?:(?:first|second|third|fourth|last|next) (?:quarter|half|(?:\\w+ )?months) of )?(?:the )?(?:(?:financial|calendar|academic|fiscal|school) )?(?:years? )?(?:ending |ended |to )?${DATE}`;

const PERIOD = new RegExp(
	[
		`at any (?:one|given) time(?: (?:in|during) ${DATE})?`,
		`(?:between|from) ${DATE}(?: and | to |[-–]| until )${DATE}`,
		`${DATE} to ${DATE}`,
		`(?:in|during|for|over|throughout|since|by|up to|until|to|before|after|in the (?:year|period|months?) (?:to|ending|ended)) ${YEAR_PHRASE}`,
		`(?:in|over|during|for|within) (?:each of |the |each )*(?:last|past|previous|first|next|latest|current) (?:\\w+ )?(?:calendar |financial )?(?:years?|months?|weeks?|days?|quarters?)`,
		`(?:so far )?(?:this|last) (?:financial |calendar )?year`,
		`(?:a|per|each|every) (?:year|month|week|day|annum)`,
		'annually',
	].join('|'),
	'gi',
);
const AS_OF = new RegExp(
	`\\b(?:as (?:at|of|on)|at) (\\d{1,2}(?:st|nd|rd|th)? ${MONTH} \\d{4})|^[Oo]n (\\d{1,2} ${MONTH} \\d{4}),? (?=there (?:were|was)|\\d)`,
	'gi',
);

/** A stretch of a sentence that says when; offsets into the sentence. */
export interface Timing {
	readonly start: number;
	readonly end: number;
	readonly printed: string;
}

/** Every phrase of a sentence that gives a period, as printed. */
export function periodsIn(words: string): Timing[] {
	return [...words.matchAll(PERIOD)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		printed: match[0],
	}));
}

/** Every phrase that gives the day to which a standing number holds (`as at 31 March 2008`), with its ISO date. */
export function asOfIn(words: string): (Timing & { readonly date: string })[] {
	const found: (Timing & { readonly date: string })[] = [];
	for (const match of words.matchAll(AS_OF)) {
		const date = parseLongDate((match[1] ?? match[2] ?? '').replace(/(?<=\d)(?:st|nd|rd|th)/, ''));
		if (date !== null)
			found.push({ start: match.index, end: match.index + match[0].length, printed: match[0], date });
	}
	return found;
}

/**
 * The timing that belongs to a number: the first one after it and before the next number, else the nearest before it that no
 * earlier number has taken.
 *
 * @param at where the number stands, and where its neighbours do, as offsets into the sentence.
 */
export function timingFor<T extends Timing>(
	timings: readonly T[],
	at: {
		readonly previousEnd: number;
		readonly start: number;
		readonly end: number;
		readonly nextStart: number;
		readonly firstStart: number;
	},
): T | null {
	const after = timings.find((timing) => timing.start >= at.end && timing.start < at.nextStart);
	if (after) return after;
	const before = timings.filter((timing) => timing.end <= at.start && timing.start >= at.previousEnd);
	return before.at(-1) ?? timings.find((timing) => timing.end <= at.firstStart) ?? null;
}
