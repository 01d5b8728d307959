import { readAddress } from './address.ts';
import { parseLongDate, weekdayOf } from './dates.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { pageSections } from './page-section.ts';
import type { Damage, Document } from './section.ts';

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
	const line = lines[at];
	const [, volume, weekday, day] = VOLUME_LINE.exec(line?.text ?? '') ?? [];
	const date = parseLongDate(day ?? '');
	const damage: Damage[] = [];
	if (line && date && weekday && weekdayOf(date) !== weekday) {
		const note = `the page prints ${weekday}, but ${day} was a ${weekdayOf(date)}`;
		damage.push({ kind: 'weekday does not fit the date', start: line.start, end: line.end, note });
	}
	const titleLine = lines
		.slice(0, Math.max(0, at))
		.findLast(({ text: words }) => words !== 'Skip to main content');
	const head = {
		start: titleLine?.start ?? line?.start ?? 0,
		title: titleLine?.text ?? readAddress(hints.url).title,
		volume: volume ?? null,
		date,
		damage,
	};
	const sections = pageSections(text, head, lines.slice(at + 1), hints);
	return { name: hints.name, url: hints.url ?? null, form: 'page', text, sections };
}
