import { UserError } from '../../../errors.ts';
import type { Span } from '../../../hansard/section.ts';

/** A colleague's file as text, to be checked. */
export interface DraftFile {
	readonly text: string;
	/** Stretches of which the order or the letters are not certain; of words there it is never said that they are altered. */
	readonly unsure: readonly Span[];
}

/** What the thread that reads a file is asked, and what it answers. */
export interface FileAsked {
	readonly bytes: Uint8Array;
	readonly kind: 'docx' | 'pdf';
}
export type FileTold = { readonly file: DraftFile } | { readonly refused: string };

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 5_000_000;

/** What is said of a larger one. */
export function tooLarge(): UserError {
	return new UserError(
		`This file is larger than ${LARGEST_FILE / 1_000_000} MB, which is more than is read.`,
	);
}

/** Bytes that a packed file may unpack to. */
export const LARGEST_UNPACKED = 40_000_000;
