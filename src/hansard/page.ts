import { readAddress } from './address.ts';
import { parseLongDate, weekdayOf } from './dates.ts';
import { readBusiness } from './exchanges.ts';
import type { Hints } from './hints.ts';
import { inferHouse } from './house.ts';
import { type Line, linesOf } from './lines.ts';
import type { Damage, Document, Section } from './section.ts';

/** The line under the title that every page of the Hansard site has, written answers too. */
const VOLUME_LINE =
	/^Volume (\d{1,4})(?:\s*\([^)]{0,40}\))?: debated on (?:([A-Z][a-z]+day) )?(\d{1,2} [A-Z][a-z]+ \d{4})$/;
const HEAD_LINES = 8;

/** Where form A's volume line stands among the first lines of a text; -1 for a text of another form. */
export function volumeLineIndex(lines: readonly Line[]): number {
	return lines.slice(0, HEAD_LINES).findIndex((line) => VOLUME_LINE.test(line.text));
}

/**
 * Form A: a page of the Hansard site as text, kept as it came. Title, volume and date stand in it; the House only in its
 * address; speakers and columns nowhere.
 */
export function readPage(text: string, hints: Hints): Document {
	const lines = linesOf(text);
	const at = volumeLineIndex(lines);
	const head = lines[at];
	const [, volume, weekday, day] = VOLUME_LINE.exec(head?.text ?? '') ?? [];
	const damage: Damage[] = [];
	const printed = parseLongDate(day ?? '');
	if (head && printed && weekday && weekdayOf(printed) !== weekday) {
		damage.push({
			kind: 'weekday does not fit the date',
			start: head.start,
			end: head.end,
			note: `the page prints ${weekday}, but ${day} was a ${weekdayOf(printed)}`,
		});
	}
	const address = readAddress(hints.url);
	const titleLine = lines.slice(0, at).findLast((line) => line.text !== 'Skip to main content');
	const title = titleLine?.text ?? address.title;
	const body = lines.slice(at + 1);
	const business = readBusiness(text, body);
	const told = hints.house ?? address.house;
	const house = told ?? inferHouse(text, business.exchanges);
	const section: Section = {
		start: titleLine?.start ?? head?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		house,
		houseInferred: told === null && house !== null,
		headings: title === null ? [] : [title],
		title,
		volume: volume ?? null,
		sittingDate: printed ?? hints.date ?? address.date,
		business: business.oral === null ? null : business.oral ? 'oral answers' : 'written answers',
		url: hints.url ?? null,
		column: null,
		exchanges: business.exchanges,
		contributions: business.contributions,
		damage: [...damage, ...business.damage].sort((a, b) => a.start - b.start),
	};
	return { name: hints.name, url: hints.url ?? null, form: 'page', text, sections: [section] };
}
