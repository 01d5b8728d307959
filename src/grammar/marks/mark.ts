import type { Span } from '../../hansard/section.ts';

/**
 * Marks: typed spans of a sentence, told by their own form and their nearest neighbours alone. What a mark does in its clause
 * (whether a number counts anything, whose word it is) is decided later, over clauses.
 */
export type Mark = QuantityMark | TimeMark | CueMark;

/** What a number is by its form. Only `count`, `money`, `share`, `measure`, `rate` and `duration` can ever be a figure. */
export type QuantityRole =
	/** `31 knives`, `one hundred and twenty`, `no arrests`. */
	| 'count'
	/** `£8,200`, `80 million pounds`, `$4.5m`. */
	| 'money'
	/** `12 per cent.`, `one in four`, `9 out of 10`, `three quarters of`, `half`. */
	| 'share'
	/** `80 m`, `6 g of`, `12.4 tonnes`, `40 hectares`. */
	| 'measure'
	/** `7 per 1,000 households`, `£35 a week`, `60 a day`. */
	| 'rate'
	/** `28 days`, `three years`. */
	| 'duration'
	/** `40 times`, `twice`, `three-fold`. */
	| 'multiple'
	/** `third of 27 countries`. */
	| 'rank'
	/** `the first`, `the 12th`. */
	| 'ordinal'
	/** `aged 14`, `16 to 24-year-olds`. */
	| 'age'
	/** `3.30 pm`. */
	| 'clock'
	/** `over 90 staff` of a size class, `rounded to the nearest 5`. */
	| 'threshold'
	/** Numbers that name things: `option 4`, `PPG 15`, `section 12`, `CO2`, a web address, a question's number, a postcode. */
	| 'label';

/** A number in figures or words with what belongs to it: scale, unit, range, qualifier. */
export interface QuantityMark extends Span {
	readonly kind: 'quantity';
	/** The id of the rule that made it. */
	readonly rule: string;
	readonly role: QuantityRole;
	/** Scaled: 80000000 for `£80m`; 12 for `12 per cent.`; a share in words is the part that it names, 0.25 for `a quarter of`, with no unit. */
	readonly value: number;
	/** Upper end of a range (`3 to 6`), else null. */
	readonly valueTo: number | null;
	/** `£`, `per cent`, `tonnes`; null for a plain count. One spelling a unit. */
	readonly unit: string | null;
	/** The base of a rate, as printed (`1,000 households`, `week`); else null. */
	readonly per: string | null;
	/** The whole that a share is printed out of (10 in `9 out of 10`); else null. */
	readonly outOf: number | null;
	/** As printed: `around`, `at least`, `in the region of`, `or more`; null where none. */
	readonly qualifier: string | null;
	/** Where the numeral itself stands, with its currency sign and scale (`£80m`, `twelve`), without unit words or qualifier. */
	readonly numeral: Span;
}

/** A day, or a stretch of time, as printed. */
export interface TimeMark extends Span {
	readonly kind: 'time';
	readonly rule: string;
	/** `date`: a single day. `period`: any other stretch (`2004-05`, `the first six months of 2009-10`, `each of the last five years`). */
	readonly role: 'date' | 'period';
	/** ISO date of the first and last day, where the words alone decide it. */
	readonly from: string | null;
	readonly to: string | null;
	/** The preposition it stands under, lower case (`in`, `since`, `by`, `at`, `between`, `before`); the span of the mark begins with it. Null where there is none. */
	readonly preposition: string | null;
	/** True where it says when a state was counted (`at 31 March 2007`, `as of May`, `currently`). */
	readonly asOf: boolean;
}

export type CueKind =
	/** `not`, `no`, `never`, `without`, `failed to`. */
	| 'negation'
	/** `it is wrong to say`, `I do not accept that`, `alleged`. */
	| 'denial'
	/** `may`, `appears to`, `potentially`. */
	| 'hedge'
	/** `will`, `plans to`, `target of`, `is expected to`, `up to`, `if`: see `tone`. */
	| 'modality'
	/** `according to the Board`, `the survey suggests that`. */
	| 'source'
	/** Words between quotation marks. */
	| 'quotation';

/** Words that turn what a clause says. */
export interface CueMark extends Span {
	readonly kind: CueKind;
	readonly rule: string;
	/** Of a modality: what the statement is, if it is not what is. `supposed` is a condition or an example. Else null. */
	readonly tone: 'plan' | 'target' | 'forecast' | 'limit' | 'supposed' | null;
	/** Of a source: the words that name it (`the Board`, `the survey`), a slice of the mark. Else null. */
	readonly who: Span | null;
}
