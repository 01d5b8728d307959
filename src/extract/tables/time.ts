/** Years, months and days in the labels of tables. What is given back is as printed. */

const YEAR = String.raw`(?:1[89]|20)\d\d`;
/** `2004`, `2004-05`, `2004/05`, `1999-2000`; a space may have crept into it (`2004- 0 5`). */
const YEARS = String.raw`${YEAR}(?:\s?[-–—/]\s?(?:${YEAR}|\d\s?\d)(?!\d)|[-–/]\d(?![\d.]))?`;
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const QUARTER = String.raw`(?:Q\s?uarter\s?[1-4]|Q[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|H[12]|(?:first|second) half)`;
const SEASON = String.raw`(?:spring|summer|autumn|winter)(?:\sterm)?`;
/** `31/03/2009`, `1.4.2008`. */
const DATE = String.raw`\d{1,2}[/.]\d{1,2}[/.]${YEAR}`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?\s`;
const POINT = String.raw`(?:${DATE}|${SEASON},?\s(?:of\s)?${YEARS}|(?:${DAY})?${MONTH}\b\.?(?:,?\s${YEARS})?|${QUARTER}(?:,?\s(?:of\s)?${YEARS})?|(?:(?:early|late|mid)[- ])?${YEARS}(?:\s?,?\s?${QUARTER})?)`;
const SPAN = String.raw`${POINT}(?:\s?(?:to|until|[-–—])\s?(?:date\b|(?:the )?end(?: of)? )?${POINT}?)?`;
const BEFORE = String.raw`(?:(?:as at|at|as of|in|from|since|to|up to|until|before|after|for|by|during|between|(?:financial |calendar |academic |tax |school )?years?(?: ending| ended| to| beginning)?|(?:week|month|quarter|period|season)s?(?: ending| ended| to| beginning| commencing)|(?:the )?end(?:[- ]of)?|(?:six|three|nine|twelve|\d+) months(?: to| ending| ended)?|FY)\s)*`;
const AFTER = String.raw`(?:\s(?:financial|calendar|academic|tax|school|scheme)?\s?years?|\s(?:outturn|cohort|intake|survey|census|season|budget|estimate|average)|\sonwards|\sto date|\s?\([^()]*\))*`;

const WHOLE = new RegExp(String.raw`^${BEFORE}${SPAN}${AFTER}(?: (?:and|&) ${SPAN})?[\s*†‡:]*$`, 'i');
/** What every time has: a figure, a month or a quarter. Most labels have none, and are not read further. */
const OF_TIME = new RegExp(String.raw`\d|${MONTH}|quarter|half`, 'i');
const WITHIN = new RegExp(
	String.raw`(?<![\w£$€.,/-]|\b(?:pre|post)[- ])(?:(?:since|between|from|year (?:to|ending|ended)|autumn and spring terms of (?:the )?academic year)\s)?${SPAN}(?:\s(?:and|&)\s${SPAN})*(?![\w%]|[,.]\d)`,
	'gi',
);
const AS_AT = new RegExp(
	String.raw`\b(?:as (?:at|of|on)|at) (?:the end of )?((?:${DAY})?${MONTH}\b(?:,?\s${YEARS})?(?: each year| (?:of|in) each year)?)`,
	'i',
);
const HAS_YEAR = new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`);
/** `aged 15 at the start of the 2002-03 school year`: a year that says who is counted. */
const COHORT = new RegExp(
	String.raw`\bat the (?:start|beginning|end) of (?:the )?(?:(?:academic|school|financial) year )?${YEARS}(?: (?:academic|school|financial) year)?`,
	'gi',
);
/** `the last five years`, not `each of the last five years`. */
const RECENT =
	/(?<!\b(?:each|every|any|one) (?:(?:year|month) )?(?:of|in|over|for) (?:the )?)\b(?:the )?(?:last|past|previous|preceding) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) (?:(?:full|complete|financial|academic|calendar) )?(?:years|months|weeks|quarters)\b/i;
const TOTAL = /(?:^|\s)(?:(?:grand|overall) )?t\s?otals?\b:?\s?(?:for\s)?/i;
/** `the 1988 Act`, `Act 1983`: a year that names a law. */
const LAW_BEFORE = /\b(?:Act|Order|Regulations|Rules|Directive|Bill)(?: of)? $/;
const LAW_AFTER = /^ (?:[A-Z][\w’']*,? |and )*(?:Act|Order|Regulations|Rules|Directive)\b/;
/** A year that values are put on a footing of: prices, medians, boundaries. */
const FOOTING_AFTER = /^ (?:prices|price|median|terms|boundaries|base|census|methodology|definition)\b/i;

/** What a label says of time. */
export interface Time {
	/** As printed. */
	readonly printed: string;
	/** Whether a year stands in it: `May` and `Quarter 2` have none. */
	readonly year: boolean;
}

/** The time that is all of a label: `2004-05`, `31 March 2007`, `Year ending March 2005`, `April`; null where it says more. */
export function wholeTime(label: string): Time | null {
	const words = label.trim();
	if (words.length > 90 || !OF_TIME.test(words) || !WHOLE.test(words)) return null;
	const printed = words.replace(/[\s*†‡:]+$/, '');
	return { printed: tidyYears(printed), year: HAS_YEAR.test(printed) };
}

/** The time that is all of a label but for the word that it is a total: `Q1 total`, `Total 2008-09`. */
export function wholeTimeOfTotal(label: string): Time | null {
	return wholeTime(label) ?? (TOTAL.test(label) ? wholeTime(label.replace(TOTAL, ' ')) : null);
}

/** `in the last five years`: a time counted back from the day of the answer, as printed. */
export function recentWithin(words: string): string | null {
	return RECENT.exec(words)?.[0] ?? null;
}

/** The one time that stands within a label, a caption or a sentence; null where there is none, or where there are several. */
export function timeWithin(words: string): Time | null {
	const plain = words.replace(AS_AT, '');
	const [only, ...others] = new Set(timesWithin(plain));
	const counted = others.length === 0 ? [only] : [...new Set(timesWithin(plain.replace(COHORT, '')))];
	const [printed] = counted;
	return counted.length === 1 && printed !== undefined ? { printed: tidyYears(printed), year: true } : null;
}

/** `since 1998`, `since its launch in April`: as far as the phrase goes. */
export function sinceWithin(words: string): string | null {
	return (
		new RegExp(String.raw`\bsince ${SPAN}`, 'i').exec(words)?.[0] ??
		/\bsince (?:the )?[^,.:;]{3,100}?(?=[,.:;]| (?:is|are|was|were|has|have|as follows|based|which|who)\b|$)/i.exec(
			words,
		)?.[0] ??
		null
	);
}

/** The times with a year that stand in running words, without years of laws and price bases, as printed. */
export function timesWithin(words: string): readonly string[] {
	return [...words.matchAll(WITHIN)]
		.filter((match) => {
			const before = words.slice(0, match.index);
			const after = words.slice(match.index + match[0].length);
			return (
				HAS_YEAR.test(match[0]) &&
				!LAW_BEFORE.test(before) &&
				!LAW_AFTER.test(after) &&
				!FOOTING_AFTER.test(after)
			);
		})
		.map((match) => match[0].trim());
}

/**
 * The time in a label that goes on to name something: after a preposition or a comma, or what a total is of. `Pre 1992 universities` are of no year.
 */
export function timeBeside(label: string): Time | null {
	const time = timeWithin(label);
	if (time === null) return null;
	const at = label.indexOf(time.printed);
	const led =
		/^(?:since|between|from|year)\b/i.test(time.printed) ||
		/(?:\b(?:in|at|for|to|during|of|on|until|by|between|after|before|total)|[,:–-])\s*$/i.test(
			label.slice(0, Math.max(0, at)),
		);
	return led ? time : null;
}

/** `as at 31 March 2007`: the day to which standing numbers hold, as printed without `as at`. */
export function asAtWithin(words: string): string | null {
	const found = AS_AT.exec(words);
	// `as at 31 March 2007 and 2008` are two days.
	return found?.[1] === undefined || /^ (?:and|to|,) ?\d/.test(words.slice(found.index + found[0].length))
		? null
		: found[1];
}

/** `2004- 0 5` is 2004-05. */
function tidyYears(words: string): string {
	return words.replace(
		new RegExp(String.raw`(${YEAR})\s?([-–—/])\s?(\d)\s?(\d)(?!\d)`, 'g'),
		(_, year, dash, tens, ones) => `${year}${dash}${tens}${ones}`,
	);
}
