import { printDate } from './dates.ts';
import type { House } from './section.ts';

/** What a citation says of the place it points to; null where it does not say. */
export interface Citation {
	readonly house: House | null;
	/** ISO date of the sitting. */
	readonly date: string | null;
	readonly volume: string | null;
	/** `75W`, `WA29`, `1840-41W`. */
	readonly column: string | null;
	readonly uin: string | null;
	/** The Bill before a committee, where the words are a Public Bill Committee's; empty where the copy does not name it. */
	readonly bill?: string;
}

/**
 * A citation in OSCOLA's form, as far as it is known: `HC Deb 5 March 2007, vol 457, col 75W`. Where the House is not known it
 * says `Hansard`. (OSCOLA, 4th edition, 3.4.1: Hansard.)
 */
export function printCitation(citation: Citation): string {
	const { date, volume, column } = citation;
	const deb = reportOf(citation);
	return [
		date === null ? deb : `${deb} ${printDate(date)}`,
		...(volume === null ? [] : [`vol ${volume}`]),
		...(column === null ? [] : [`${isRange(column) ? 'cols' : 'col'} ${column.replace('-', '–')}`]),
	].join(', ');
}

/** The same in the style of the House of Commons Library: `HC Deb 5 March 2007 vol 457 c75W`. */
export function printLibraryCitation(citation: Citation): string {
	const { date, volume, column } = citation;
	const deb = reportOf(citation);
	return [
		deb,
		...(date === null ? [] : [printDate(date)]),
		...(volume === null ? [] : [`vol ${volume}`]),
		...(column === null ? [] : [`${isRange(column) ? 'cc' : 'c'}${column}`]),
	].join(' ');
}

/** `HC Deb`, `PBC Deb (Harbours Bill)`: which report it is. */
function reportOf({ house, bill }: Citation): string {
	if (bill !== undefined) return bill === '' ? 'PBC Deb' : `PBC Deb (${bill})`;
	return house === null ? 'Hansard' : house === 'Commons' ? 'HC Deb' : 'HL Deb';
}

/**
 * The Bill of a Public Bill Committee's words, out of the title of what they stand in (`Harbours Bill (First sitting)`); undefined
 * for all other business.
 */
export function billOf(business: string | null, title: string | null): string | undefined {
	if (business !== 'public bill committee') return undefined;
	return /^(.{2,120}? Bill(?: \[(?:Lords|HL)\])?)(?: |$)/.exec(title ?? '')?.[1] ?? '';
}

function isRange(column: string): boolean {
	return column.includes('-');
}
