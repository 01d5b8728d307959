import { en } from 'chrono-node';
import { canonicalColumn } from './column.ts';
import { isoDate, printDate } from './dates.ts';
import type { House } from './section.ts';

/** What a citation says of the place it points to; null where it does not say. */
export interface Citation {
	readonly house: House | null;
	/** ISO date of the sitting. */
	readonly date: string | null;
	readonly volume: string | null;
	/** In canonical form: `75W`, `WA29`, `1840-41W`. */
	readonly column: string | null;
	readonly uin: string | null;
}

const UIN_ALONE =
	/^(?:(?:UIN|PQ|WPQ|question|q|no)\.?\s*(?:no\.?|number)?\s*[:#]?\s*)?[([]?\s*(HL\s?\d{1,6}|\d{1,6})\s*[)\]]?\.?$/i;
const COLUMN_MARKED =
	/\b(?:cols?|columns?|cc?)\.?\s*((?:W[ASH]?|GC|MC|PC|P)?\s?\d{1,5}(?:\s?[-–—]\s?(?:W[ASH]|GC)?\s?\d{1,5})?\s?(?:W[ASH]?|GC|MC|PC|P)?)\b/i;
const COLUMN_BARE =
	/\b(?:W\d{1,5}|(?:W[ASH]|GC)\s?\d{1,5}(?:\s?[-–—]\s?(?:W[ASH]|GC)?\s?\d{1,5})?|\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:W[ASH]?|MC|GC))\b/i;

/**
 * Reads what people type to name a place in Hansard: `40001`, `HL1236`, `9 March 2008 col 75W`, `HC Deb 17 Dec 2008 vol 485`,
 * `Official Report, 9 March 2008, column 75W`, `HC Deb 30 October 2002 vol 391 cc845-6W`. Null where it names none.
 */
export function parseCitation(typed: string): Citation | null {
	const text = typed.slice(0, 240).replace(/\s+/g, ' ').trim();
	const alone = UIN_ALONE.exec(text)?.[1];
	if (alone) return { house: null, date: null, volume: null, column: null, uin: canonicalUin(alone) };
	const house = houseNamed(text);
	const volume = /\bvol(?:ume)?s?\.? ?(\d{1,4})\b/i.exec(text)?.[1] ?? null;
	const { date, rest } = takeDate(text.replace(/\bvol(?:ume)?s?\.? ?\d{1,4}\b/i, ','));
	const columns = (COLUMN_MARKED.exec(rest)?.[1] ?? COLUMN_BARE.exec(rest)?.[0]) || null;
	const column = columns && canonicalColumn(columns, house);
	const uin =
		/\bHL ?\d{1,6}\b/i.exec(text)?.[0] ??
		/(?:\b(?:question|UIN|PQ)\.? ?|[([])(\d{4,6})\b/i.exec(text)?.[1] ??
		(columns === null ? /\b\d{5,6}\b/.exec(rest)?.[0] : null) ??
		null;
	if (date === null && volume === null && column === null && uin === null) return null;
	return { house, date, volume, column, uin: uin && canonicalUin(uin) };
}

function canonicalUin(uin: string): string {
	return uin.replace(/\s/g, '').toUpperCase();
}

function houseNamed(text: string): House | null {
	const commons = /\bH\.?C\.?(?=\s|,|$)|\bCommons\b/i.test(text);
	const lords = /\bH\.?L\.?(?=\s(?!\d)|,|$)|\bLords\b/i.test(text);
	return commons === lords ? null : commons ? 'Commons' : 'Lords';
}

/** The first day that the text states in full, British order, and the text without it. Month names may be short. */
function takeDate(text: string): { date: string | null; rest: string } {
	const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
	if (iso) {
		return { date: isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), rest: text.replace(iso[0], ',') };
	}
	for (const found of en.GB.parse(text)) {
		const { start } = found;
		if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) continue;
		const date = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
		return { date, rest: `${text.slice(0, found.index)},${text.slice(found.index + found.text.length)}` };
	}
	return { date: null, rest: text };
}

/**
 * A citation in OSCOLA's form, as far as it is known: `HC Deb 5 March 2007, vol 457, col 75W`. Where the House is not known it
 * says `Hansard`. (OSCOLA, 4th edition, 3.4.1: Hansard.)
 */
export function printCitation(citation: Citation): string {
	const { house, date, volume, column } = citation;
	const deb = house === null ? 'Hansard' : house === 'Commons' ? 'HC Deb' : 'HL Deb';
	return [
		date === null ? deb : `${deb} ${printDate(date)}`,
		...(volume === null ? [] : [`vol ${volume}`]),
		...(column === null ? [] : [`${isRange(column) ? 'cols' : 'col'} ${column.replace('-', '–')}`]),
	].join(', ');
}

/** The same in the style of the House of Commons Library: `HC Deb 5 March 2007 vol 457 c75W`. */
export function printLibraryCitation(citation: Citation): string {
	const { house, date, volume, column } = citation;
	const deb = house === null ? 'Hansard' : house === 'Commons' ? 'HC Deb' : 'HL Deb';
	return [
		deb,
		...(date === null ? [] : [printDate(date)]),
		...(volume === null ? [] : [`vol ${volume}`]),
		...(column === null ? [] : [`${isRange(column) ? 'cc' : 'c'}${column}`]),
	].join(' ');
}

function isRange(column: string): boolean {
	return column.includes('-');
}
