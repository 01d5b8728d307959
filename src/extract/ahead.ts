const YEAR = /\b(?:1[89]|20)\d\d\b/;

/**
 * Whether a period lies wholly in years after the sitting that speaks of it: nothing in it can have happened yet. `until 2012` has begun.
 *
 * @param period as printed.
 * @param sittingDate ISO date; null where the copy has none, and then nothing is known to lie ahead.
 */
export function liesAhead(period: string, sittingDate: string | null): boolean {
	const year = YEAR.exec(period)?.[0];
	return (
		year !== undefined &&
		sittingDate !== null &&
		year > sittingDate.slice(0, 4) &&
		!/^(?:until|before)\b/.test(period)
	);
}
