const PER_DAY = 2 ** 20;
const DAY = 86_400_000;
const FIRST = Date.UTC(1800, 0, 1);

/**
 * The ids that passages of one sitting day may have, so that ids run in the order of dates.
 *
 * @param date ISO date; null for a passage whose date is not in the copy: those come before all others.
 * @returns first id of the day, and the first id of the day after.
 */
export function passageIds(date: string | null): { readonly from: number; readonly below: number } {
	const at = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
	const day = Number.isNaN(at) ? 0 : Math.max(1, Math.floor((at - FIRST) / DAY));
	return { from: day * PER_DAY, below: (day + 1) * PER_DAY };
}

/** The sitting date that a passage's id carries; null where it has none, and for an infinite number: no passage at all. */
export function passageDate(id: number): string | null {
	const day = Math.floor(id / PER_DAY);
	return day === 0 || !Number.isFinite(day) ? null : new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

/** The first id of a passage whose date is in the copy. */
export const FIRST_DATED = PER_DAY;

/**
 * The ids of the passages of a stretch of sitting days: all where it is open at both ends, else those with a date alone.
 *
 * @param days ISO dates, both inclusive.
 */
export function passagesBetween(days: { readonly from: string | null; readonly to: string | null }): {
	readonly from: number;
	readonly below: number;
} {
	return {
		from: days.from === null ? (days.to === null ? 0 : FIRST_DATED) : passageIds(days.from).from,
		below: days.to === null ? Number.MAX_SAFE_INTEGER : passageIds(days.to).below,
	};
}
