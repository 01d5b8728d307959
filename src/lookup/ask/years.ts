/** A year or a financial year: `2004` or `2004-05`. */
export type YearKey = string;

export const YEARS = /(?<![\d,.£$€])((?:1[89]|20)\d\d)(?:\s?[-–—/]\s?(\d{4}|\d ?\d))?(?!\d|,\d)/g;

/** Two years one after the other as people type them, without their century: `07-08`, `99/00`; no ages. */
const SHORT_YEARS =
	/(?<![\d,.£$€/-]|\bage[sd]? )(\d\d)[-–/](\d\d)(?![\d,/-]|\.\d| ?%|[- ]?(?:years?|yrs?|yo|olds)\b|s\b)/g;
/** Such years of this century go up to this. */
const LAST_OF_THIS = 49;

/** Years told without their century, in full. */
export function withCenturies(text: string): string {
	return text.replace(SHORT_YEARS, (printed, from: string, to: string) =>
		(Number(from) + 1) % 100 === Number(to)
			? `${Number(from) > LAST_OF_THIS ? 19 : 20}${from}-${to}`
			: printed,
	);
}

/** Every year and financial year in a text, in one spelling each. */
export function yearsIn(text: string): readonly YearKey[] {
	return [...text.matchAll(YEARS)].map(([, from = '', to]) =>
		to === undefined ? from : `${from}-${to.replace(' ', '').slice(-2)}`,
	);
}
