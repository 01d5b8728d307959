import { decodeText } from './decode.ts';
import type { Hints } from './hints.ts';
import { linesOf } from './lines.ts';
import { readPage, volumeLineIndex } from './page.ts';
import type { Document } from './section.ts';

export type { Hints } from './hints.ts';

/** A file that is rightly left out: it is not refused, and nothing is wrong with it. */
export interface Skipped {
	/** `superseded`: a scrape that a later one replaced. `unknown form`: no form of Hansard, such as a README. */
	readonly skipped: 'superseded' | 'unknown form';
	/** For the reader, in one clause. */
	readonly note: string;
}

const HEAD = 8_192;

/**
 * Reads one document of any known form, told by its content.
 *
 * @returns the document, or why it is left out.
 * @throws DocumentError where it is of a known form but broken.
 */
export function readDocument(bytes: Uint8Array, hints: Hints): Document | Skipped {
	const text = decodeText(bytes);
	if (text === null) return { skipped: 'unknown form', note: 'it holds no text' };
	if (volumeLineIndex(linesOf(text, 0, Math.min(text.length, HEAD))) !== -1) return readPage(text, hints);
	return { skipped: 'unknown form', note: 'it is in no form of Hansard that is known here' };
}
