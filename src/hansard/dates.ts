/** In their order. */
export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** An ISO date, or null when there is no such day. Month is 1 to 12. */
export function isoDate(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const real =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real ? date.toISOString().slice(0, 10) : null;
}

/** 1 to 12 for a month's English name in full or by its first three letters, in any case; null for any other word. */
export function monthNumber(word: string): number | null {
	const key = word.replace(/\.$/, '').toLowerCase();
	const index = MONTHS.findIndex((month) => {
		const name = month.toLowerCase();
		return key === name || (key.length >= 3 && key.length <= 4 && name.startsWith(key));
	});
	return index === -1 ? null : index + 1;
}

/** A day as Hansard prints it, with or without its weekday (`Monday 5 March 2007`), as an ISO date. */
export function parseLongDate(text: string): string | null {
	const found = /^\s*(?:[A-Za-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+\.?),?\s+(\d{4})\s*$/.exec(
		text,
	);
	if (!found) return null;
	const month = monthNumber(found[2] ?? '');
	return month === null ? null : isoDate(Number(found[3]), month, Number(found[1]));
}

/** `2007-03-05` as Hansard prints it: `5 March 2007`. The text itself comes back where it is no ISO date. */
export function printDate(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	return name && day && year ? `${day} ${name} ${year}` : iso;
}

/** `Tuesday`, of an ISO date. */
export function weekdayOf(iso: string): string {
	return WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
}

/** An ISO date out of anything that starts with one (`2026-03-19T00:00:00`); null where it is no day. */
export function parseIsoDate(text: string): string | null {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
	return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}
