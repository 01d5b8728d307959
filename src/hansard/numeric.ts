import { MONTHS } from './dates.ts';

const LONGEST = 40;
const FIGURE =
	/^(?:[£$€]\s?)?[(<>~±+–—-]?\s?(?:[£$€]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:%|per cent\.?|p|[mk]|mn|bn|million|billion|thousand)?\)?$/i;
const NIL =
	/^(?:[-–—]|nil|none|n\/?a|\*{1,2}|\.{2,3}|…|\[(?:[cxzuw]|low)\]|not (?:available|known|collected|recorded|applicable)|(?:less|fewer) than \d{1,3}|(?:about|around|approximately) \d[\d,]*)$/i;
const YEAR = /^(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}))?$/;

const UNIT =
	/^(?:[£$€]{1,3}\s?(?:'?000s?|million|billion|thousand|m|bn|k)?|numbers?|percentages?|per cent\.?|thousands?|millions?|tonnes|rounded(?: numbers?)?|number of [a-z ]{3,24}|(?:pence|pounds|£) per [a-z ]{3,20})$/i;
const TIME = new RegExp(String.raw`\b(?:19|20)\d{2}\b|^(?:${MONTHS.join('|')})\b`);

/** A line of units over a table, or a head that is one: `£000`, `Percentage`. */
export function isUnitLine(cell: string): boolean {
	return UNIT.test(cell.trim());
}

/** `of which`, `Crews:`: words that only a head of a group of rows has. */
export function opensGroup(label: string): boolean {
	return /:$|^(?:of which|of whom|including|comprising)\b/i.test(label);
}

/** Words with a year in them, or a month. */
export function isTime(cell: string): boolean {
	return TIME.test(cell);
}

/** A cell that holds a figure, or what stands in its place: a dash for nil, `n/a`, dots. Years are figures too. */
export function isNumeric(cell: string): boolean {
	const words = cell.trim();
	if (/^[£$€]\s?0{3}s?$/.test(words)) return false;
	return words.length <= LONGEST && (FIGURE.test(words) || NIL.test(words) || YEAR.test(words));
}

/** A year or a span of two, as heads and first columns of tables have them: `2004`, `2004-05`, `2005/06`. */
export function isYear(cell: string): boolean {
	const words = cell.trim();
	return words.length <= LONGEST && YEAR.test(words);
}
