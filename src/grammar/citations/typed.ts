import { en } from 'chrono-node';
import type { Citation } from '../../hansard/citation.ts';
import { canonicalColumn } from '../../hansard/column.ts';
import { isoDate } from '../../hansard/dates.ts';
import type { House } from '../../hansard/section.ts';
import { piecesIn } from './piece.ts';

/** People type a number alone, or with a shorter word before it than Hansard prints. */
const NUMBER_ALONE =
	/^(?:(?:UIN|PQ|WPQ|question|q|no)\.?\s*(?:no\.?|number)?\s*[:#]?\s*)?[([]?\s*(HL\s?\d{1,6}|\d{1,6})\s*[)\]]?\.?$/i;
const LOOSE_NUMBER = /\bHL ?\d{1,6}\b|(?:\b(?:question|UIN|PQ)\.? ?|[([])\d{4,6}\b/i;
/** A volume, or columns: `col 12, 9 June 2008` would else be read as twelve o'clock of that day. */
const NUMBERED =
	/\b(?:vol(?:ume)?s?|col(?:umn)?s?|cc?)\.? ?(?:[A-Z]{1,2} ?)?\d{1,5}[A-Z]{0,2}(?: ?[-–—] ?[A-Z]{0,2}\d{1,5}[A-Z]{0,2})?\b/gi;
const DIGITS_ALONE = /\b\d{5,6}\b/;

/**
 * Reads what people type to name a place in Hansard: `40001`, `HL1236`, `9 March 2008 col 75W`, `HC Deb 17 Dec 2008 vol 485`,
 * `Official Report, 9 March 2008, column 75W`, `HC Deb 30 October 2002 vol 391 cc845-6W`: the same pieces that the record
 * prints, in any order, the first of each. Null where it names none.
 */
export function parseCitation(typed: string): Citation | null {
	const text = typed.slice(0, 240).replace(/\s+/g, ' ').trim();
	const alone = NUMBER_ALONE.exec(text)?.[1];
	if (alone) return { house: null, date: null, volume: null, column: null, uin: canonicalUin(alone) };
	const house = houseNamed(text);
	const { date, rest } = takeDate(text);
	const pieces = piecesIn(rest);
	const first = (kind: 'volume' | 'columns') =>
		pieces.find((piece) => piece.kind === kind)?.values[0] ?? null;
	const [volume, columns] = [first('volume'), first('columns')];
	const column = columns && canonicalColumn(columns, house);
	const uin =
		LOOSE_NUMBER.exec(text)?.[0] ?? (columns === null ? DIGITS_ALONE.exec(rest)?.[0] : null) ?? null;
	if (date === null && volume === null && column === null && uin === null) return null;
	return { house, date, volume, column, uin: uin && canonicalUin(uin) };
}

function canonicalUin(uin: string): string {
	return (/(?:HL ?)?\d+/i.exec(uin)?.[0] ?? uin).replace(/\s/g, '').toUpperCase();
}

function houseNamed(text: string): House | null {
	const commons = /\bH\.?C\.?(?=\s|,|$)|\bCommons\b/i.test(text);
	const lords = /\bH\.?L\.?(?=\s(?!\d)|,|$)|\bLords\b/i.test(text);
	return commons === lords ? null : commons ? 'Commons' : 'Lords';
}

/** The first day that the text states in full, British order, and the text without it. Month names may be short. */
function takeDate(text: string): { date: string | null; rest: string } {
	for (const found of en.GB.parse(text.replace(NUMBERED, (numbered) => ' '.repeat(numbered.length)))) {
		const { start } = found;
		if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) continue;
		const date = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
		return { date, rest: `${text.slice(0, found.index)},${text.slice(found.index + found.text.length)}` };
	}
	return { date: null, rest: text };
}
