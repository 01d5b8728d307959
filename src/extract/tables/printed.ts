import { unitOfWords } from './unit.ts';

/** What the words of a cell hold. */
export type Printed = PrintedNumber | { readonly kind: Nothing | 'words' };

/** Why a cell holds no number: the four are never mixed. `dash` is nil or not available: which, its table decides. */
export type Nothing = 'blank' | 'dash' | 'not available' | 'suppressed';

export interface PrintedNumber {
	readonly kind: 'number';
	readonly value: number;
	/** The upper end of a range; null where it is none. */
	readonly valueTo: number | null;
	/** As printed, without a remark behind it. */
	readonly text: string;
	/** Where `text` begins among the cell's words. */
	readonly from: number;
	/** Printed beside the number itself: `£`, `per cent`. */
	readonly unit: string | null;
	/** `Around`, `Under`. */
	readonly qualifier: string | null;
	/**
	 * `odd`: commas that do not part thousands (`4,0206`). `point`: a stop before three figures, which may stand for a comma (`29.030`).
	 * `span`: a range, or all from a number on (`5-10`, `18+`, `360 or more`), as rows are named too. `bracketed`: `(1.4)`, which is less than
	 * nothing in accounts, and elsewhere an estimate, a base or a part.
	 */
	readonly form: 'sound' | 'odd' | 'point' | 'span' | 'bracketed';
}

const LONGEST = 120;
const QUALIFIER =
	'(?:around|about|approximately|approx\\.?|circa|c\\.|over|more than|under|less than|fewer than|at least|at most|up to|nearly|almost|below|above|[<>~≤≥]|\\+\\s?/?\\s?-|±)';
const NUMBER = new RegExp(
	String.raw`^(?:(${QUALIFIER})\s?)?([-−–+])?\s?(£|US\$|\$|€|JPY\s?|¥)?\s?([-−–])?(\d(?:[\d,]*\d)?(?:\.\s?\d+)?|\d{1,3}(?: \d{3})+)(?:\s?(%|per cent\.?|percentage points?|million|billion|bn|m|p|pp))?(\s\([^()]*[A-Za-z][^()]*\))?$`,
	'i',
);
const RANGE = /^(£?\d[\d,.·]*)(?:\s?[-–—]\s?| to )(£?\d[\d,.·]*(?:\s?(?:%|per cent))?)$/;
const MEASURED =
	/^(\D{0,15}\d[\d,.·]*(?:(?:\s?[-–—]\s?| to )\d[\d,.·]*)?(?: (?:million|billion))?)\s?([^\d\s].{0,29})$/;
const OPEN = /^(£?\d[\d,.·]*)\s?(\+|(?:or|and) (?:more|over|above|less|fewer|under|below)|plus)$/i;
const NIL: PrintedNumber = {
	kind: 'number',
	value: 0,
	valueTo: null,
	text: '',
	from: 0,
	unit: null,
	qualifier: null,
	form: 'sound',
};
const SCALES: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** Reads the words of a cell, its note marks taken off. */
export function readPrinted(words: string): Printed {
	const cell = words.trim();
	if (cell === '') return { kind: 'blank' };
	if (/^[-–—−]{1,3}$/.test(cell)) return { kind: 'dash' };
	if (/^(?:nil|none|zero)$/i.test(cell)) return { ...NIL, text: cell };
	// `[c]` and its like are what official statistics print since 2021.
	if (/^(?:\*{1,2}|x|suppressed|\[?confidential\]?|\[c\]|\[low\])$/i.test(cell))
		return { kind: 'suppressed' };
	if (
		/^(?:n\s?\/\s?[ak]|na|nk|\[[xzuw]\]|\.{2,4}|…|:|(?:data )?(?:not|none) (?:yet )?(?:available|held|known|applicable|collected|recorded|provided)|unavailable|unknown|tbc|not collected)\.?$/i.test(
			cell,
		)
	)
		return { kind: 'not available' };
	if (cell.length > LONGEST) return { kind: 'words' };
	return (
		numberIn(cell) ??
		inBrackets(cell) ??
		rangeIn(cell) ??
		openIn(cell) ??
		measuredIn(cell) ?? { kind: 'words' }
	);
}

/** `(1.4)`, `£(250)`: a number alone in brackets, as less than nothing. */
function inBrackets(cell: string): PrintedNumber | null {
	const [, sign = '', inner = ''] = /^([£$€]?)\s?\(\s?([£$€]?\s?\d[\d,.]*\s?%?)\s?\)$/.exec(cell) ?? [];
	const number = inner === '' ? null : numberIn(`${sign}${inner}`);
	if (number === null || number.form !== 'sound' || number.qualifier !== null) return null;
	return { ...number, value: -number.value, text: cell, from: 0, form: 'bracketed' };
}

/** `0-33`, `£5 to £10`: two numbers that rise, and are no years. */
function rangeIn(cell: string): PrintedNumber | null {
	const [, first = '', second = ''] = RANGE.exec(cell) ?? [];
	const from = numberIn(first);
	const to = numberIn(second);
	if (from === null || to === null || isTimeSpan(cell) || from.value >= to.value) return null;
	if ([from, to].some(({ form, qualifier }) => form === 'odd' || qualifier !== null)) return null;
	return { ...from, valueTo: to.value, text: cell, from: 0, unit: from.unit ?? to.unit, form: 'span' };
}

function isTimeSpan(cell: string): boolean {
	return /^(?:1[89]|20)\d\d\D/.test(cell);
}

/** `360 or more`, `18+`: everything from a number on, or up to it. */
function openIn(cell: string): PrintedNumber | null {
	const [, first = '', words = ''] = OPEN.exec(cell) ?? [];
	const number = numberIn(first);
	if (number === null || number.qualifier !== null || number.form === 'odd') return null;
	return { ...number, qualifier: words.trim(), form: 'span' };
}

/** `25 days`, `5-10 days`, `350 mg/m3`, `120 people`: a number with what it is in behind it. */
function measuredIn(cell: string): PrintedNumber | null {
	const [, first = '', words = ''] = MEASURED.exec(cell) ?? [];
	const unit = words === '' ? null : (unitOfWords(words) ?? unitOfWords(`${words}s`));
	const number = unit === null ? null : (numberIn(first) ?? rangeIn(first));
	if (unit === null || number === null || number.unit !== null || number.form === 'odd') return null;
	return { ...number, unit: unit.unit };
}

/** A number of days, months, years: rows are named by these too. */
export function isDuration({ unit }: PrintedNumber): boolean {
	return unit !== null && /^(?:hours|hrs|minutes|seconds|days|weeks|months|years)$/.test(unit);
}

function numberIn(cell: string): PrintedNumber | null {
	// A decimal point was raised until well into the 1980s: `4·4`.
	const found = NUMBER.exec(cell.replace(/(?<=\d)[·•∙](?=\d)/g, '.'));
	if (found === null) return null;
	const [, qualifier, signed, sign, minusAfter, digits = '', unit, remark = ''] = found;
	// A rise is printed `+5` beside falls.
	const minus = signed === '+' ? undefined : signed;
	const plain = digits.replace(/[\s,]/g, '');
	const value = Number(plain) * (SCALES[unit?.toLowerCase() ?? ''] ?? 1);
	if (
		!Number.isFinite(value) ||
		(unit !== undefined && /^(?:m|p)$/i.test(unit) && unit === 'm' && sign === undefined)
	)
		return null;
	const form = formOf(digits);
	// Short figures parted by commas are a list or marks of notes.
	if (form === 'odd' && plain.length < 5) return null;
	const from = qualifier === undefined ? 0 : cell.slice(qualifier.length).search(/\S/) + qualifier.length;
	return {
		kind: 'number',
		valueTo: null,
		value: Number((minus !== undefined || minusAfter !== undefined ? -value : value).toPrecision(15)),
		text: cell.slice(from, cell.length - remark.length).trim(),
		from,
		unit: unitOf(sign, unit),
		qualifier: qualifier?.trim() ?? null,
		form,
	};
}

function formOf(digits: string): PrintedNumber['form'] {
	if (/^\d{1,3}\.\d{3}$/.test(digits)) return 'point';
	if (/^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\s?\d+)?$/.test(digits)) return 'sound';
	return 'odd';
}

function unitOf(sign: string | undefined, unit: string | undefined): string | null {
	if (sign !== undefined) return sign.trim();
	const after = unit?.toLowerCase().replace(/\.$/, '');
	if (after === '%' || after === 'per cent') return 'per cent';
	if (after === 'pp' || after?.startsWith('percentage point')) return 'percentage points';
	return after === 'p' ? 'pence' : null;
}
