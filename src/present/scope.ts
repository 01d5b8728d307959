import type { Extent } from '../corpus/archive.ts';
import type { Sort } from '../corpus/words/hits.ts';
import { printDate } from '../hansard/dates.ts';
import type { Period } from '../lookup/words/period.ts';
import type { Scope } from '../lookup/words/scope.ts';
import { counted } from './wording.ts';

export const ORDER_WORDS = {
	best: 'best first',
	newest: 'newest first',
	oldest: 'oldest first',
} as const satisfies Record<Sort, string>;

/** `House of Lords`, `1 January 2006 to 31 December 2006`: what a list is of. Nothing where it is of all. */
export function scopeWords({ house, period }: Pick<Scope, 'house' | 'period'>): readonly string[] {
	return [
		...(house === null ? [] : [`House of ${house}`]),
		...(period.from === null && period.to === null ? [] : [periodWords(period)]),
	];
}

/** Where days were asked for, how many documents cannot be told to be of them. */
export function undated({ period }: Pick<Scope, 'period'>, { withoutDate }: Extent): readonly string[] {
	if ((period.from === null && period.to === null) || withoutDate === 0) return [];
	return [`${counted(withoutDate, 'document')} without a date in this copy left out.`];
}

export function periodWords({ from, to }: Period): string {
	if (from === to && from !== null) return printDate(from);
	if (from === null) return `up to ${printDate(to ?? '')}`;
	return to === null ? `from ${printDate(from)}` : `${printDate(from)} to ${printDate(to)}`;
}
