import { readAddress } from './address.ts';
import { asideIn } from './asides.ts';
import { correctionIn } from './correction.ts';
import { parseLongDate, printDate, weekdayOf } from './dates.ts';
import { divisionLists } from './division.ts';
import { readBusiness } from './exchanges.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { printedDay, siteHead } from './page-head.ts';
import { pageSections } from './page-section.ts';
import { isOrdinalAlone, isQuestionMark, opening } from './question.ts';
import type { Damage, Document, LeftOut } from './section.ts';

const WITHDRAWN = 'withdrawn words';

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
	// Across words that are left out nothing goes on.
	const apart = leftOut.some(({ what }) => what === WITHDRAWN);
	const read = pageSections(text, head, body, hints, (part, business) =>
		readBusiness(text, part, { business, apart }),
	);
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
	const withdrawn = withdrawnLines(lines);
	let top = true;
	for (const [index, line] of lines.entries()) {
		if (withdrawn.has(index)) {
			leftOut.push({ what: WITHDRAWN, start: line.start, end: line.end });
			continue;
		}
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

/**
 * Lines of a ministerial correction that hold no longer: from the one that says what was given before to the one that says what should have
 * been. A page that does not say both, with the letter between, is none.
 *
 * @returns their indices.
 */
function withdrawnLines(lines: readonly Line[]): ReadonlySet<number> {
	const found = new Set<number>();
	let run: number[] = [];
	let open = false;
	let letter = false;
	for (const [index, { text }] of lines.entries()) {
		const says = correctionIn(text);
		if (says === 'letter') letter = true;
		if (says === 'given before' && !open) open = true;
		if (open || says === 'letter') run.push(index);
		if (says !== 'corrected') continue;
		if (open && letter) {
			// The question, and its heading, were not withdrawn with their answer.
			const asked = run.findLast((at) => opening(lines[at]?.text ?? '') !== null) ?? -1;
			for (const at of run.concat(index)) if (at > asked || at === run[0]) found.add(at);
		}
		run = [];
		open = false;
		letter = false;
	}
	return found;
}
