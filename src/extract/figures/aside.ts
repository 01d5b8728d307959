import { tellingStems } from '../telling.ts';
import { lineOf, nearest } from './line.ts';
import { LONGEST_MEASURE } from './phrase.ts';
import type { Site } from './site.ts';

/** A measure with this many telling words stands alone. */
const TELLS_ENOUGH = 9;
const DENIES = /^(?:not|never|no|without)$/;

/**
 * What a measure that tells little by itself leaves out: what its sentence says around the number, and the heading of the answer:
 * `people who work there` of `Lamp House: Staff`. Both are words of the record, in their own order.
 *
 * @param words the measure.
 * @param title the heading that the answer stands under; null where it has none.
 * @returns null where the measure stands alone.
 */
export function asideOf(words: readonly string[], site: Site, title: string | null): string | null {
	const held = tellingStems(words);
	if (held.size >= TELLS_ENOUGH) return null;
	const room = LONGEST_MEASURE - words.length;
	const { before, after } = lineOf(site);
	const around = nearest(unsaid(before, held), unsaid(after, held), room);
	const under = titled(title, new Set([...held, ...tellingStems(around)]), room - around.length);
	const aside = [around.join(' '), under].filter((part) => part !== '').join('; ');
	return aside === '' ? null : aside;
}

/** The heading of the answer where it tells what nothing yet has: whole, or without what was said, as there is room. */
function titled(title: string | null, held: ReadonlySet<string>, room: number): string {
	if (title === null || held.size > TELLS_ENOUGH) return '';
	const whole = title.split(/\s+/).filter((word) => word !== '');
	const fresh = unsaid(whole, held);
	if (fresh.length === 0) return '';
	return (whole.length <= room ? whole : fresh.slice(0, Math.max(0, room))).join(' ').replace(/[:;,]$/, '');
}

/** The telling words that a measure does not hold; a word that denies stays, for without it the rest would say the contrary. */
function unsaid(words: readonly string[], held: ReadonlySet<string>): string[] {
	return words
		.filter((word) => DENIES.test(word) || [...tellingStems([word])].some((stem) => !held.has(stem)))
		.map((word) => word.replace(/[,;]$/, ''));
}
