import { asideIn } from './asides.ts';
import { parseLongDate, weekdayOf } from './dates.ts';
import type { Line } from './lines.ts';
import { dayIn, houseOfLines } from './named-head.ts';
import type { House } from './section.ts';

/** What a page of the Hansard site prints over the words. */
export interface SiteHead {
	/** Index of its last line. */
	readonly at: number;
	/** Null of a committee on a Bill, whose sittings are in none. */
	readonly volume: string | null;
	readonly weekday: string | null;
	/** The day it is filed under, as printed: `5 March 2007`. */
	readonly day: string;
	/** Null where it prints none. */
	readonly house: House | null;
	/** Index of the title's line; null where the copy has none. */
	readonly title: number | null;
}

const HEAD_LINES = 8;
/** The line under the title that every page has, written answers too. */
const VOLUME_LINE =
	/^(?:Volume (\d{1,4})(?:\s*\([^)]{0,40}\))?: d|D)ebated on (?:([A-Z][a-z]+day) )?(\d{1,2} [A-Z][a-z]+ \d{4})$/;
/**
 * As the site printed it until 2020: the House, the day and the volume on lines of their own, the title over or among them. Some copies
 * begin below the House.
 */
const OLD_SITE = /^House of (Commons|Lords) Hansard(?: Debates)?$/i;
const OLD_VOLUME = /^Volume (\d{1,4})$/;

/** The head of a page of the Hansard site among the first lines of a text; null where it prints none. */
export function siteHead(lines: readonly Line[]): SiteHead | null {
	const first = lines.slice(0, HEAD_LINES);
	const at = first.findIndex(({ text }) => VOLUME_LINE.test(text));
	if (at !== -1) {
		const [, volume = null, weekday = null, day = ''] = VOLUME_LINE.exec(first[at]?.text ?? '') ?? [];
		return { at, volume, weekday, day, house: null, title: titleIn(first.slice(0, at)) };
	}
	const named = first.findIndex(({ text }) => OLD_SITE.test(text));
	const under = first.findIndex(({ text }, index) => index > named && OLD_VOLUME.test(text));
	const day = first[under - 1]?.text ?? '';
	if (under === -1 || parseLongDate(day) === null) return null;
	const house = named === -1 ? null : /commons/i.test(first[named]?.text ?? '') ? 'Commons' : 'Lords';
	const volume = OLD_VOLUME.exec(first[under]?.text ?? '')?.[1] ?? '';
	const between = first.map((line, index) => (index > named && index < under - 1 ? line : null));
	const title = between.findLastIndex((line) => line !== null && asideIn(line.text) === null);
	return { at: under, volume, weekday: null, day, house, title: title === -1 ? null : title };
}

function titleIn(above: readonly Line[]): number | null {
	const found = above.findLastIndex(({ text }) => asideIn(text) === null);
	return found === -1 ? null : found;
}

/**
 * The day that a report itself prints at its head, where its weekday fits: pages of the digitised volumes are now and then filed
 * under another.
 */
export function printedDay(lines: readonly Line[]): string | null {
	const line = lines.slice(0, HEAD_LINES).find(({ text }) => asideIn(text)?.what === 'day');
	const day = line ? dayIn(line.text) : null;
	return day !== null && line?.text.toLowerCase().startsWith(weekdayOf(day).toLowerCase()) ? day : null;
}

/** What a sitting prints over its first words where the site's own head is gone: `House of Lords`, and its day right under it. */
export function sittingHead(lines: readonly Line[]): { house: House; day: string } | null {
	const at = lines
		.slice(0, HEAD_LINES)
		.findIndex(({ text }) => /^House of (?:Commons|Lords)\.?$/i.test(text));
	const house = at === -1 ? null : houseOfLines(lines);
	const day = printedDay(lines.slice(at + 1, at + 2));
	return house !== null && day !== null ? { house, day } : null;
}
