import type { WordList } from '../words/word-list.ts';
import { type Piece, piecesOf } from './line.ts';

/** The phrases of a list, ready to be looked for among the pieces of a sentence, forwards and backwards. */
export interface Phrases {
	/** The piece behind the longest phrase that begins at a piece; null where none does. */
	readonly after: (pieces: readonly Piece[], at: number) => number | null;
	/** The first piece of the longest phrase that ends just before a piece; null where none does. */
	readonly before: (pieces: readonly Piece[], at: number) => number | null;
}

/** Makes the phrases of a list findable. White space and line breaks between their words do not matter. */
export function phrases(list: WordList): Phrases {
	const all = Object.keys(list)
		.map((phrase) => piecesOf(phrase).map(({ key }) => key))
		.sort((one, other) => other.length - one.length);
	const byFirst = Map.groupBy(all, (keys) => keys[0] ?? '');
	const byLast = Map.groupBy(all, (keys) => keys.at(-1) ?? '');
	return {
		after: (pieces, at) => {
			const found = byFirst.get(pieces[at]?.key ?? '')?.find((keys) => stands(pieces, at, keys));
			return found === undefined ? null : at + found.length;
		},
		before: (pieces, at) => {
			const candidates = byLast.get(pieces[at - 1]?.key ?? '');
			const found = candidates?.find((keys) => stands(pieces, at - keys.length, keys));
			return found === undefined ? null : at - found.length;
		},
	};
}

/** Each unit's one spelling with its phrases. */
export function unitPhrases<Unit extends string>(units: Readonly<Record<Unit, WordList>>) {
	const lists = (Object.entries(units) as [Unit, WordList][]).map(
		([unit, list]) => [unit, phrases(list)] as const,
	);
	/** The unit printed at a piece, the longest that fits, and the piece behind it. */
	return (pieces: readonly Piece[], at: number): { readonly unit: Unit; readonly next: number } | null => {
		let best: { readonly unit: Unit; readonly next: number } | null = null;
		for (const [unit, { after }] of lists) {
			const next = after(pieces, at);
			if (next !== null && next > (best?.next ?? at)) best = { unit, next };
		}
		return best;
	};
}

function stands(pieces: readonly Piece[], at: number, keys: readonly string[]): boolean {
	return at >= 0 && keys.every((key, place) => pieces[at + place]?.key === key);
}
