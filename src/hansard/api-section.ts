import { layOut } from './lay-out.ts';
import type { Piece } from './pieces.ts';
import type { Contribution } from './section.ts';
import type { StoredText } from './stored-text.ts';

/** Who said what where, as an API's fields give it. */
export interface ApiWords {
	readonly kind: Contribution['kind'];
	readonly pieces: readonly Piece[];
	readonly speaker: string | null;
	readonly office: string | null;
	readonly column: string | null;
	readonly url: string | null;
	readonly uin: string | null;
}

/** Lays an API's words out in the stored text as one contribution; null where it holds no words. */
export function apiContribution(words: ApiWords, into: StoredText): Contribution | null {
	const { kind, speaker, office, column, url, uin } = words;
	const laid = layOut(words.pieces, into);
	const first = laid[0]?.block;
	if (!first) return null;
	return {
		kind,
		start: first.start,
		end: laid.at(-1)?.block.end ?? first.end,
		speaker,
		office,
		column,
		url,
		uin,
		blocks: laid.map(({ block }) => block),
	};
}
