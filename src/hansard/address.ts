import { parseIsoDate } from './dates.ts';
import type { House } from './section.ts';

/** What the address of a page on the Hansard site says of it. */
export interface Address {
	readonly house: House | null;
	/** ISO date of the sitting. */
	readonly date: string | null;
	/** Out of the address's last part (`CoastalErosion` gives `Coastal Erosion`); null where that says nothing (`details`). */
	readonly title: string | null;
}

const NOTHING: Address = { house: null, date: null, title: null };

/**
 * Reads `https://hansard.parliament.uk/{House}/{date}/debates/{id}/{title}`. An address of another shape or site gives nothing:
 * a House is never guessed from words that merely stand in a path.
 */
export function readAddress(url: string | null | undefined): Address {
	if (!url || !URL.canParse(url)) return NOTHING;
	const { hostname, pathname } = new URL(url);
	if (!/(^|\.)parliament\.uk$/i.test(hostname)) return NOTHING;
	const parts = pathname.split('/').filter((part) => part !== '');
	const [first = '', second = ''] = parts;
	const house =
		first.toLowerCase() === 'commons' ? 'Commons' : first.toLowerCase() === 'lords' ? 'Lords' : null;
	const last = parts[2]?.toLowerCase() === 'debates' ? parts[4] : undefined;
	return { house, date: parseIsoDate(second), title: last === undefined ? null : titleOf(last) };
}

function titleOf(slug: string): string | null {
	let words: string;
	try {
		words = decodeURIComponent(slug);
	} catch {
		return null;
	}
	if (words.toLowerCase() === 'details') return null;
	const spaced = words
		.replace(/[-_]+/g, ' ')
		.replace(/([a-z\d)])([A-Z(])/g, '$1 $2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
		.trim();
	return spaced === '' ? null : spaced;
}
