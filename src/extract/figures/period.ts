import type { TimeMark } from '../../grammar/marks/mark.ts';
import { TIME_BASES } from '../../grammar/words/bases.ts';
import type { Span } from '../../hansard/section.ts';
import type { Site } from './site.ts';

/**
 * The time of a number, as printed; where no date tells it, the time that it is for (`£10 million a year`). Null where nothing says it.
 *
 * @param period the time that the alignment found.
 */
export function periodOf(text: string, site: Site, period: TimeMark | null): string | null {
	const slice = ({ start, end }: Span) => text.slice(start, end);
	return period === null ? eachTime(site, slice) : slice(wholeTime(text, period));
}

/** `£10 million a year`, `£50,000 a year for two years`, `£9 over two years`: the time that a number is for, where no date tells it. */
function eachTime({ quantity, parsed, group, at }: Site, slice: (place: Span) => string): string | null {
	const each = quantity.role === 'rate' && TIME_BASES.has(quantity.per ?? '');
	const next = parsed.groups[at + 1];
	const long = next?.kind === 'word' ? parsed.groups[at + 2] : next;
	const lasting =
		long?.kind === 'noun' &&
		long.quantity?.role === 'duration' &&
		quantity.unit === '£' &&
		/^(?:for|over)\b/.test(slice({ start: group.end, end: long.end }).trim());
	if (each && lasting) return slice({ start: quantity.numeral.end, end: long.end }).trim();
	if (each) {
		const told = slice({ start: quantity.numeral.end, end: quantity.end }).trim();
		// `200 tonnes an hour`: the base alone is the time.
		return told.slice(Math.max(0, told.search(BASE))).trim();
	}
	return lasting ? slice({ start: group.end, end: long.end }).trim() : null;
}

const BASE = /\b(?:an?|per|each|every|annually|monthly|weekly|daily|yearly|hourly)\b/i;

/** Characters. */
const LONGEST_LEAD = 64;

/** `at any one time in 2003`, `since its launch in 2003`: words that say how a time is meant stay with it. The `to` of `relates to 2006` is the verb's. */
function wholeTime(text: string, { start, end }: Span): Span {
	if (
		/\b(?:relates?|related|relating|refers?|referred|referring) to /.test(
			text.slice(Math.max(0, start - 12), start + 3),
		)
	)
		return { start: start + 3, end };
	const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
	const before = /\b(?:at any (?:one|given) time,? |since (?:\p{Ll}+ ){1,5})$/iu.exec(lead);
	return { start: start - (before?.[0].length ?? 0), end };
}
