import { limits } from '../limits.ts';
import { escapeMarkdown } from './escape.ts';
import { clipped } from './wording.ts';

/** Hosts of the record, with all that lie under them: Parliament's own sites and TheyWorkForYou. */
const KNOWN_HOSTS = ['parliament.uk', 'theyworkforyou.com'] as const;

/** Longest address that is shown as words. */
const LONGEST_SHOWN = 300;

/**
 * An address that may become a link, by https: a document's address is a document's words, and a link under our answer lends it
 * our name.
 *
 * @param most characters.
 * @returns null for another scheme, an unknown host, one with a port or a password, and one that is too long.
 */
export function linkTo(address: string | null, most: number = limits.buttonUrl): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	const known = KNOWN_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
	if (!known || url.port !== '' || url.username !== '' || url.password !== '') return null;
	url.protocol = 'https:';
	return url.href.length <= most ? url.href : null;
}

/** A link of Markdown under a word of ours, with a dot before it; nothing where the address may not become one. */
export function linkAfter(word: string, address: string | null, most: number): string {
	const link = linkTo(address, most);
	return link === null ? '' : ` · [${word}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** An address as plain words, without Markdown: for blocks to copy. The link where there is one. */
export function printedAddress(address: string): string {
	return linkTo(address) ?? clipped(address.replace(/\s+/g, ' '), LONGEST_SHOWN);
}

/** An address in a line of Markdown: a link where it may be one, else plain text. */
export function shownAddress(address: string): string {
	return linkTo(address) ?? escapeMarkdown(printedAddress(address));
}
