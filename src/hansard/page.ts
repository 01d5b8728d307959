import { readAddress } from './address.ts';
import { asideIn } from './asides.ts';
import { parseLongDate, printDate, weekdayOf } from './dates.ts';
import { divisionLists } from './division.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { printedDay, siteHead } from './page-head.ts';
import { pageSections } from './page-section.ts';
import { isOrdinalAlone, isQuestionMark, opening } from './question.ts';
import type { Damage, Document, LeftOut } from './section.ts';

/**
 * Form A: a page of the Hansard site as text, kept as it came. Title, volume and date stand in it; the House only in its
 * address; speakers and columns nowhere.
 */
export function readPage(text: string, hints: Hints): Document {
	const lines = linesOf(text);
	const printedHead = siteHead(lines);
	const at = printedHead?.at ?? -1;
	const line = lines[at];
	const { volume = null, weekday = null, day = '', house = null } = printedHead ?? {};
	const date = parseLongDate(day);
	const damage: Damage[] = [];
	if (line && date && weekday && weekdayOf(date) !== weekday) {
		const note = `the page prints ${weekday}, but ${day} was a ${weekdayOf(date)}`;
		damage.push({ kind: 'weekday does not fit the date', start: line.start, end: line.end, note });
	}
	const { body, leftOut } = withoutFurniture(lines.slice(at + 1));
	const printed = printedDay(lines.slice(at + 1));
	if (line && date && printed && printed !== date) {
		const note = `the page is filed under ${day}, but its report is headed ${weekdayOf(printed)} ${printDate(printed)}`;
		damage.push({ kind: 'dates do not agree', start: line.start, end: line.end, note });
	}
	const titleLine = lines[printedHead?.title ?? -1];
	const head = {
		start: titleLine?.start ?? line?.start ?? 0,
		title: titleLine?.text ?? readAddress(hints.url).title,
		volume,
		house,
		date: printed ?? date,
		damage,
	};
	const above = lines.slice(0, at + 1).filter((one) => one !== titleLine);
	leftOut.push(...above.map(({ start, end }) => ({ what: 'head', start, end })));
	const read = pageSections(text, head, body, hints);
	return { name: hints.name, url: hints.url ?? null, form: 'page', text, ...together(read, leftOut) };
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
