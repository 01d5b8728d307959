import { readAddress } from './address.ts';
import { asideIn } from './asides.ts';
import { parseLongDate, printDate, weekdayOf } from './dates.ts';
import { divisionLists } from './division.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { dayIn } from './named-head.ts';
import { pageSections } from './page-section.ts';
import { isOrdinalAlone, isQuestionMark, opening } from './question.ts';
import type { Damage, Document, LeftOut } from './section.ts';

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
	const { body, leftOut } = withoutFurniture(lines.slice(at + 1));
	const printed = printedDay(lines.slice(at + 1, at + 1 + HEAD_LINES));
	if (line && date && printed && printed !== date) {
		const note = `the page is filed under ${day}, but its report is headed ${weekdayOf(printed)} ${printDate(printed)}`;
		damage.push({ kind: 'dates do not agree', start: line.start, end: line.end, note });
	}
	const titleLine = lines.slice(0, Math.max(0, at)).findLast(({ text: words }) => asideIn(words) === null);
	const head = {
		start: titleLine?.start ?? line?.start ?? 0,
		title: titleLine?.text ?? readAddress(hints.url).title,
		volume: volume ?? null,
		date: printed ?? date,
		damage,
	};
	const above = lines.slice(0, at + 1).filter((one) => one !== titleLine);
	leftOut.push(...above.map(({ start, end }) => ({ what: 'head', start, end })));
	const read = pageSections(text, head, body, hints);
	return { name: hints.name, url: hints.url ?? null, form: 'page', text, ...together(read, leftOut) };
}

/**
 * The day that the report itself prints at its head, where its weekday fits: pages of the digitised volumes are now and then filed
 * under another.
 */
function printedDay(lines: readonly Line[]): string | null {
	const line = lines.find(({ text }) => asideIn(text)?.what === 'day');
	const day = line ? dayIn(line.text) : null;
	return day !== null && line?.text.toLowerCase().startsWith(weekdayOf(day).toLowerCase()) ? day : null;
}

/** A page's sections, with everything that is in none of them. */
export function together(
	{ sections, leftOut }: Pick<Document, 'sections'> & { readonly leftOut: readonly LeftOut[] },
	more: readonly LeftOut[],
): Required<Pick<Document, 'sections' | 'leftOut'>> {
	return { sections, leftOut: [...leftOut, ...more].toSorted((a, b) => a.start - b.start) };
}

/**
 * A page's paragraphs without the site's own: menus, notices and the lists of a division wherever they stand; the day, the clock
 * and who presides before the first question, as an answer may print a day or a time of its own.
 */
export function withoutFurniture(lines: readonly Line[]): { body: Line[]; leftOut: LeftOut[] } {
	const body: Line[] = [];
	const leftOut: LeftOut[] = [];
	const inDivision = divisionLists();
	let top = true;
	for (const line of lines) {
		const asks = isQuestionMark(line.text) || isOrdinalAlone(line.text) || opening(line.text) !== null;
		top &&= !asks;
		const what = inDivision(asks ? null : line.text) ? 'division' : (asideIn(line.text)?.what ?? null);
		const drops =
			what === 'division' ||
			what === 'menu' ||
			what === 'notice' ||
			(top && (what === 'day' || what === 'clock time' || what === 'chair'));
		if (drops) leftOut.push({ what, start: line.start, end: line.end });
		else body.push(line);
	}
	return { body, leftOut };
}
