import { isoDate, monthNumber } from './dates.ts';

/**
 * The day of a holding answer, ISO, from an answer's first words: `[holding answer 10 September 2007]`, or the first of several
 * (`10 September and 8 October 2007`), which takes its year from the one that has it. A name may stand before it. Null where the answer has no such mark.
 */
export function readHoldingDate(answer: string): string | null {
	const head = answer.slice(0, 240);
	const mark =
		/^(?:[^[\]]{0,60}\[)?\W{0,4}holding answer(?:\s+(?:of|issued))?\s+(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)?/i.exec(
			head,
		);
	if (!mark) return null;
	const rest = head.slice(mark[0].length - (mark[2]?.length ?? 0));
	const month = monthNumber(mark[2] ?? '') ?? firstMonth(rest);
	const year = /\b(?:19|20)\d{2}\b/.exec(rest.slice(0, 60))?.[0];
	return month === null || year === undefined ? null : isoDate(Number(year), month, Number(mark[1]));
}

/** For `10 and 12 September 2007`, whose first day borrows its month too. */
function firstMonth(text: string): number | null {
	for (const word of text.slice(0, 60).match(/[A-Za-z]+/g) ?? []) {
		const month = word.length > 2 ? monthNumber(word) : null;
		if (month !== null) return month;
	}
	return null;
}
