import { houseOfColumn } from '../hansard/column.ts';
import { printDate } from '../hansard/dates.ts';
import type { House } from '../hansard/section.ts';
import type { Cited } from '../lookup/agency.ts';
import { escapeMarkdown } from './escape.ts';
import { cited } from './reading.ts';

/** The Hansard site's page of a sitting day: where a reference that is not in the corpus can be followed. */
export function sittingDayUrl(house: House, date: string): string {
	return `https://hansard.parliament.uk/${house}/${date}`;
}

/** One reference: what it cites, and whether that is in the corpus. A link that is made here is said to be ours. */
export function referenceLine({ reference, resolved }: Cited): string {
	const { house, date, column } = reference.cites;
	const printed =
		reference.quote.length <= 150 ? cited(reference.quote) : escapeMarkdown(citedPlace(reference.cites));
	const what = printed.replace(/\."$/, '"');
	if (resolved !== null) return `${what}: in this corpus.`;
	const unnamed = house === null ? '; the reference names no House' : '';
	const likely = house ?? (column === null ? null : houseOfColumn(column)) ?? reference.source.house;
	if (date === null || likely === null) return `${what}: not in this corpus${unnamed}.`;
	const link = `[${likely}, ${printDate(date)}](${sittingDayUrl(likely, date)})`;
	return `${what}: not in this corpus${unnamed}. That sitting day, a link made by us: ${link}.`;
}

/** `3 May 2001, column 505W`. */
function citedPlace({ house, date, volume, column, uin }: Cited['reference']['cites']): string {
	const parts = [
		...(house === null ? [] : [house]),
		...(date === null ? [] : [printDate(date)]),
		...(volume === null ? [] : [`volume ${volume}`]),
		...(column === null ? [] : [`column ${column}`]),
		...(uin === null ? [] : [`question ${uin}`]),
	];
	return parts.length === 0 ? 'An answer without a date or number' : parts.join(', ');
}
