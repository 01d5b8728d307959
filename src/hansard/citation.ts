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
