import type { Span } from '../hansard/section.ts';
import { SPELT_OUT } from './number-words.ts';

/** A number that counts or measures something, standing in a sentence. */
export interface Quantity extends Span {
	readonly value: number;
	readonly valueTo: number | null;
	/** As printed, with its currency sign and scale word. */
	readonly printed: string;
	readonly unit: string | null;
	readonly qualifier: string | null;
	/** Where the qualifier starts, or the number itself: what stands before it belongs to neither. */
	readonly from: number;
}

const UNITS_SPELT = SPELT_OUT.slice(1);
const TENS_SPELT = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SPELT = new Map<string, number>();
for (const [value, word] of UNITS_SPELT.entries()) SPELT.set(word, value + 1);
for (const [ten, word] of TENS_SPELT.entries()) {
	if (!word) continue;
	SPELT.set(word, ten * 10);
	for (const [value, unit] of UNITS_SPELT.slice(0, 9).entries())
		SPELT.set(`${word}-${unit}`, ten * 10 + value + 1);
}
SPELT.set('dozen', 12);

const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	m: 1e6,
	bn: 1e9,
	k: 1e3,
};
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SPELT_SOURCE = [...SPELT.keys()].sort((a, b) => b.length - a.length).join('|');
const SCALE = '(?:[ \\u00a0]?(?:hundred|thousand|million|billion|trillion|bn|m|k)(?![\\p{L}]))';
const ONE = `(?:[£$€][ \\u00a0]?(?:${DIGITS})${SCALE}?|(?:${DIGITS})${SCALE}?|(?:a )?(?:${SPELT_SOURCE})(?:[ -](?:hundred|thousand|million|billion))?)`;
const UNIT =
	'(?:[ \\u00a0]?(?:per cent\\.?|percent|%|kilogram(?:me)?s?|kg|tonnes?|grams?|kilos?|litres?|miles?|kilometres?|km|hectares?|acres?|megawatts?|MW|GW|pence)(?![\\p{L}]))';
const QUANTITY = new RegExp(
	`(?<![\\p{L}\\p{N}.,:/£$€–—(-]|\\d )(${ONE})(${UNIT})?(?:(?: to |[-–]| and )(${ONE})(${UNIT})?)?(?![\\p{L}\\p{N}]|[.,]\\d|[-–]\\p{L})`,
	'giu',
);

const QUALIFIER =
	/(?:\b(?:in the region of|in excess of|in the order of|of the order of|an estimated|a total of|up to|at least|at most|no fewer than|no more than|no less than|fewer than|less than|more than|greater than|over|above|under|below|nearly|almost|around|about|approximately|roughly|some|circa|only|just over|just under|a further|an additional|another|as many as|well over|a minimum of|a maximum of|estimated at)(?: (?:an? )?(?:estimated|further|total of|some|about|around))?|(?<= )c\.) $/i;

/** What stands before a number that names a place, a date or a thing, and counts nothing. */
const NAMES_A_PLACE =
	/(?:\b(?:column|columns|col|cols|c|cc|volume|vol|page|pages|p|pp|section|sections|s|article|articles|clause|clauses|schedule|paragraph|paragraphs|para|paras|table|tables|figure|figures|chapter|part|parts|annex|appendix|no|nos|number|numbers|question|questions|resolution|regulation|regulations|rule|directive|level|class|category|tier|band|phase|stage|grade|room|step|option|type|key stage|version|round|year|years|age|ages|aged|form|standing order|protocol|psa|recommendation|recommendations|item|issue|edition|objective|target|note|notes|footnote|box|bill|schedule|group|zone|terminal|unit|route|junction|channel|article|week|day|session|line|ward|wing|block|the [Mm]|HL|HC|Cm|Cmnd|SI|DL|ISBN|ISO|A|M|B)\.? ?\(?)$/i;
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY_AFTER = new RegExp(`^(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`);
const DAY_RANGE = new RegExp(`^(?:st|nd|rd|th)? (?:to|and|-) \\d{1,2} ${MONTH}\\b`);
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.? $`);
const YEAR_CONTEXT =
	/\b(?:in|since|by|during|of|from|to|until|till|between|and|before|after|for|early|late|mid|year|summer|spring|autumn|winter|end|Act|Order|Regulations|Christmas|around|at|the|Olympics|Games|Survey|Census|or) $/i;
/** A length of time is no count of anything. */
const DURATION =
	/^(?: (?:or|to|and) \p{L}+)?[ -](?:calendar |working |consecutive |financial |full |more )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries)\b/u;
/** `two thirds`, `seven and a half`, `nine out of ten`: shares and rates, not counts. */
const FRACTION_AFTER =
	/^[ -](?:halves|thirds?|quarters?|fifths?|tenths?|and a half|and a quarter|out of (?:every )?(?:\d|ten|five))\b/;
const ORDINAL_USE = /^(?:st|nd|rd|th)\b|^[-–](?:year|month|week|day|hour|point|part|stage|member|storey|bed)/;
const ONE_AS_PRONOUN =
	/^ (?:of|or|another|that|which|who|can|could|would|way|reason|thing|hand|side|day|another|such|example|element|option|area|issue|aspect|is|was|has|in|to)\b/;
const ENUMERATION = /^(?:\)|\.(?:\s|$))/;

/**
 * The quantities of a sentence, in order. Dates, years, durations, ages, column, volume, section, question and footnote numbers
 * are none. A range keeps both ends.
 *
 * @param words the sentence.
 * @param base offset of the sentence in the stored text: the spans given are into that text.
 */
export function quantities(words: string, base: number): Quantity[] {
	const found: Quantity[] = [];
	QUANTITY.lastIndex = 0;
	for (let match = QUANTITY.exec(words); match !== null; match = QUANTITY.exec(words)) {
		const quantity = read(words, match);
		if (quantity === 'none') continue;
		if (quantity === 'first only') {
			QUANTITY.lastIndex = match.index + (match[1]?.length ?? 1);
			const single = read(
				words,
				Object.assign([...match], { index: match.index }) as unknown as RegExpExecArray,
				true,
			);
			if (typeof single === 'object') found.push(shift(single, base));
			continue;
		}
		found.push(shift(quantity, base));
	}
	return found;
}

function shift(quantity: Quantity, base: number): Quantity {
	return { ...quantity, start: quantity.start + base, end: quantity.end + base, from: quantity.from + base };
}

function read(words: string, match: RegExpExecArray, singly = false): Quantity | 'none' | 'first only' {
	const [whole, firstPrinted = '', firstUnit, secondPrinted, secondUnit] = match;
	const first = numberOf(firstPrinted);
	if (first === null) return 'none';
	const second = singly || secondPrinted === undefined ? null : numberOf(secondPrinted);
	const before = words.slice(Math.max(0, match.index - 48), match.index);
	if (second !== null) {
		const joiner = whole.slice(
			firstPrinted.length + (firstUnit?.length ?? 0),
			whole.length - (secondPrinted?.length ?? 0) - (secondUnit?.length ?? 0),
		);
		const isRange =
			joiner === ' and ' ? /\bbetween $/i.test(before) : second > first || /\bfrom $/i.test(before);
		if (!isRange || (joiner === ' to ' && /\bfrom $/i.test(before))) return 'first only';
		if (looksLikeYears(firstPrinted, secondPrinted ?? '')) return 'none';
	}
	const end = match.index + (second === null ? firstPrinted.length + (firstUnit?.length ?? 0) : whole.length);
	const after = words.slice(end, end + 40);
	if (countsNothing(words, before, after, firstPrinted, match.index))
		return second === null && secondPrinted !== undefined && !singly ? 'first only' : 'none';
	const qualifier =
		QUALIFIER.exec(before)?.[0].trim() ?? (second !== null && /\bbetween $/i.test(before) ? 'between' : null);
	const unit = unitOf(firstPrinted, secondPrinted, firstUnit ?? (second === null ? undefined : secondUnit));
	const scale = second !== null && secondPrinted !== undefined ? scaleOf(secondPrinted) : 1;
	const scaled =
		second !== null && scaleOf(firstPrinted) === 1 && first < second / scale + 1 && scale > 1
			? first * scale
			: first;
	return {
		start: match.index,
		end,
		value: scaled,
		valueTo: second,
		printed: words.slice(match.index, second === null ? match.index + firstPrinted.length : end).trim(),
		unit,
		qualifier,
		from: match.index - (qualifier === null ? 0 : qualifier.length + 1),
	};
}

function countsNothing(words: string, before: string, after: string, printed: string, at: number): boolean {
	if (/^[£$€]/.test(printed)) return false;
	if (/^(?:per cent|percent|%)/.test(after.trim())) return false;
	if (/^0\d/.test(printed) || FRACTION_AFTER.test(after) || /\bout of (?:every )?$/.test(before)) return true;
	if (DAY_AFTER.test(after) || DAY_RANGE.test(after) || ORDINAL_USE.test(after) || DURATION.test(after))
		return true;
	if (NAMES_A_PLACE.test(before) && !/^[\d,]{5,}$/.test(printed)) return true;
	if (/^\d{4}$/.test(printed) && Number(printed) >= 1700 && Number(printed) <= 2100) {
		if (
			Number(printed) >= 1990 &&
			Number(printed) <= 2035 &&
			!QUALIFIER.test(before) &&
			!/^ (?:people|arrests|victims|women|men|children|cases|convictions|prosecutions)\b/.test(after)
		)
			return true;
		if (
			YEAR_CONTEXT.test(before) ||
			MONTH_BEFORE.test(before) ||
			before.trim() === '' ||
			/^[-–/]\d{2}/.test(after)
		)
			return true;
		if (
			!/^ \p{Ll}/u.test(after) ||
			/^ (?:and|to|was|were|is|the|a|by|in|for|on|compared|onwards|inclusive|when|as|which|with|census|general|budget|pre|financial|academic|survey|figures?|data|levels?|prices?|report|review|election|population)\b/.test(
				after,
			)
		)
			return true;
	}
	if (MONTH_BEFORE.test(before)) return true;
	if (/^\d{4}[-–/]\d{2}$/.test(printed) || /^[-–/]\d/.test(after)) return true;
	if (ENUMERATION.test(after) && /(?:^|\()$/.test(before.trimEnd().slice(-1)) && /^\d{1,2}$/.test(printed))
		return true;
	if (at === 0 && /^\d{1,2}$/.test(printed) && /^[.)]? \p{Lu}/u.test(after)) return true;
	const word = printed.toLowerCase();
	if (
		word === 'one' &&
		(ONE_AS_PRONOUN.test(after) ||
			/(?:the|this|that|no|any|each|every|which|only|number|at any) $/i.test(before) ||
			!/^ \p{Ll}/u.test(after))
	)
		return true;
	if (/^a /.test(word) && word !== 'a dozen') return true;
	if (
		/(?:the|these|those|last|first|next|past|previous|following|other|all|both|every|each) $/i.test(before) &&
		SPELT.has(word)
	)
		return true;
	if (/^:\d{2}|^\.\d{2} ?[ap]m|^ ?[ap]\.?m\b/.test(after)) return true;
	if (
		/\b(?:aged|age|ages|under|over)(?: (?:between|of|under|over))? $/i.test(before) &&
		/^(?:s\b|[ -]years?| (?:and|or) (?:over|under|above))/.test(after)
	)
		return true;
	if (/\bbetween the ages of $/i.test(before)) return true;
	return (
		/^-year-olds?|^ years? (?:old|of age)/.test(after) ||
		/\b(?:telephone|tel|fax|extension)\b[^.]*$/i.test(words.slice(0, at))
	);
}

function looksLikeYears(first: string, second: string): boolean {
	return /^(?:1[6-9]|20)\d\d$/.test(first) && /^(?:\d\d|(?:1[6-9]|20)\d\d)$/.test(second);
}

function scaleOf(printed: string): number {
	const word = /\p{L}+$/u.exec(printed)?.[0].toLowerCase() ?? '';
	return SCALES[word] ?? 1;
}

/** The number that a printed one stands for; null where the words are no number. */
export function numberOf(printed: string): number | null {
	const text = printed
		.toLowerCase()
		.replace(/^a /, '')
		.replace(/[£$€\u00a0 ]/g, (character) => (character === ' ' || character === '\u00a0' ? ' ' : ''))
		.trim();
	const digits = /^(\d[\d,]*(?:\.\d+)?)/.exec(text);
	if (digits?.[1]) {
		const scale = text.slice(digits[0].length).trim();
		const value = Number(digits[1].replaceAll(',', '')) * (scale ? (SCALES[scale] ?? Number.NaN) : 1);
		return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
	}
	const [spelt = '', scale] = text.split(/[ ]|-(?=hundred|thousand|million|billion)/);
	const value = SPELT.get(spelt);
	if (value === undefined) return null;
	return value * (scale ? (SCALES[scale] ?? 1) : 1);
}

function unitOf(first: string, second: string | undefined, unit: string | undefined): string | null {
	const currency = /^[£$€]/.exec(first)?.[0] ?? /^[£$€]/.exec(second ?? '')?.[0];
	if (currency) return currency;
	const printed = unit?.trim().replace(/\.$/, '').toLowerCase();
	if (!printed) return null;
	if (printed === '%' || printed === 'percent') return 'per cent';
	if (/^(?:kilo|kg)/.test(printed)) return printed.startsWith('kilom') ? 'km' : 'kg';
	return printed;
}
