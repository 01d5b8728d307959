import type { Extent, Source } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import { missing } from './citation.ts';
import { counted, listed } from './wording.ts';

/** The attribution that the Open Parliament Licence v3.0 asks for, word for word. Every message with words of the record carries it. */
export const LICENCE = 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.';
export const LICENCE_URL =
	'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/';

/**
 * The foot of every answer: how much was searched, what the copies shown do not hold, that the tool is unofficial, the licence.
 *
 * @param sources of what the message shows; empty where it quotes nothing.
 */
export function footer(extent: Extent, sources: readonly Source[]): string {
	const everywhere = missing(sources, 'every');
	const somewhere = missing(sources, 'some').filter((part) => !everywhere.includes(part));
	const copies = sources.length > 1 ? 'these copies' : 'this copy';
	return [
		searched(extent),
		...(everywhere.length > 0 ? [`${listed(everywhere)} not in ${copies}`] : []),
		...(somewhere.length > 0 ? [`${listed(somewhere)} not in every copy`] : []),
		'Unofficial',
		LICENCE,
	].join(' · ');
}

/** `2 documents: 4 July 1996, 9 March 2001`; `1,204 documents, 3 May 1988 to 9 March 2001`. */
export function searched(extent: Extent): string {
	const documents = counted(extent.documents, 'document');
	const { firstDate, lastDate, dates } = extent;
	if (dates.length > 0 && dates.length <= 3) return `${documents}: ${dates.map(printDate).join(', ')}`;
	if (firstDate === null || lastDate === null) return `${documents}, no dates in these copies`;
	if (firstDate === lastDate) return `${documents}: ${printDate(firstDate)}`;
	return `${documents}, ${printDate(firstDate)} to ${printDate(lastDate)}`;
}
