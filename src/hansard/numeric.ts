const LONGEST = 40;
const FIGURE =
	/^(?:[£$€]\s?)?[(<>~±+–—-]?\s?(?:[£$€]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:%|per cent\.?|p|[mk]|mn|bn|million|billion|thousand)?\)?$/i;
const NIL = /^(?:[-–—]|nil|none|n\/?a|\*{1,2}|\.{2,3}|…)$/i;
const YEAR = /^(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}))?$/;

/** A cell that holds a figure, or what stands in its place: a dash for nil, `n/a`, dots. Years are figures too. */
export function isNumeric(cell: string): boolean {
	const words = cell.trim();
	return words.length <= LONGEST && (FIGURE.test(words) || NIL.test(words) || YEAR.test(words));
}

/** A year or a span of two, as heads and first columns of tables have them: `2004`, `2004-05`, `2005/06`. */
export function isYear(cell: string): boolean {
	const words = cell.trim();
	return words.length <= LONGEST && YEAR.test(words);
}
