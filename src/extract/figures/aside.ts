import { tellingStems } from '../telling.ts';
import { lineOf } from './line.ts';
import { LONGEST_MEASURE } from './phrase.ts';
import type { Site } from './site.ts';

/** A measure with this many telling words stands alone. */
const TELLS_ENOUGH = 7;
/** Small words that may begin a phrase. */
const LEADS = /^(?:for|in|by|to|of|from|on|at|with|under|among)$/;

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
	const around = phrase(nearest(unsaid(before, held), unsaid(after, held), room));
	const under = titled(title, new Set([...held, ...tellingStems(around)]), room - around.length);
	const aside = [around.join(' '), under].filter((part) => part !== '').join('; ');
	return aside === '' ? null : aside;
}

/** The heading of the answer where it tells what nothing yet has: whole, or without what was said, as there is room. */
function titled(title: string | null, held: ReadonlySet<string>, room: number): string {
	if (title === null || held.size > TELLS_ENOUGH) return '';
	const whole = title.split(/\s+/).filter((word) => word !== '');
	const fresh = unsaid(whole, held).filter((word) => tellingStems([word]).size > 0);
	if (fresh.length === 0) return '';
	return (whole.length <= room ? whole : fresh.slice(0, Math.max(0, room))).join(' ').replace(/[:;,]$/, '');
}

/** Words without those that a measure holds; a small word stays only before a word that does. */
function unsaid(words: readonly string[], held: ReadonlySet<string>): string[] {
	const left = words.filter((word) => {
		const stems = [...tellingStems([word])];
		return stems.length === 0 || stems.some((stem) => !held.has(stem));
	});
	return left.filter((word, at) => tells(word) || tells(left[at + 1]));
}

/** The words nearest to the number, in their order. */
function nearest(before: readonly string[], after: readonly string[], room: number): string[] {
	const right = Math.min(after.length, Math.max(Math.ceil(room / 2), room - before.length));
	const left = Math.min(before.length, room - right);
	return left + right <= 0 ? [] : [...before.slice(before.length - left), ...after.slice(0, right)];
}

function phrase(words: readonly string[]): string[] {
	const from = words.findIndex((word) => tells(word) || LEADS.test(word));
	const to = words.findLastIndex(tells);
	return from < 0 || to < from ? [] : words.slice(from, to + 1).map((word) => word.replace(/[,;]$/, ''));
}

function tells(word: string | undefined): boolean {
	return word !== undefined && tellingStems([word]).size > 0;
}
