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
	/** The report of a committee (`PBC Deb (Harbours Bill)`), where the words are not the House's. */
	readonly report?: string;
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

function reportOf({ house, report }: Citation): string {
	if (report !== undefined) return report;
	return house === null ? 'Hansard' : house === 'Commons' ? 'HC Deb' : 'HL Deb';
}

/**
 * Which report a committee's words are cited from; undefined for the House's own. A Public Bill Committee's names the Bill, out of the
 * title of what they stand in (`Harbours Bill (First sitting)`), where it has one.
 */
export function committeeReport(business: string | null, title: string | null): string | undefined {
	if (business === 'general committee') return 'General Committee Deb';
	if (business !== 'public bill committee') return undefined;
	const bill = /^(.{2,120}? Bill(?: \[(?:Lords|HL)\])?)(?: |$)/.exec(title ?? '')?.[1];
	return bill === undefined ? 'PBC Deb' : `PBC Deb (${bill})`;
}

function isRange(column: string): boolean {
	return column.includes('-');
}
