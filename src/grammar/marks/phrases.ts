import type { WordList } from '../words/word-list.ts';
import { type Piece, piecesOf } from './line.ts';

/** The phrases of a list, ready to be looked for among the pieces of a sentence, forwards and backwards. */
export interface Phrases {
	/** The piece behind the longest phrase that begins at a piece; null where none does. */
	readonly after: (pieces: readonly Piece[], at: number) => number | null;
	/** The first piece of the longest phrase that ends just before a piece; null where none does. */
	readonly before: (pieces: readonly Piece[], at: number) => number | null;
	/** The words that a phrase can begin with: elsewhere none need be looked for. */
	readonly beginnings: ReadonlySet<string>;
}

/** Makes the phrases of a list findable. White space and line breaks between their words do not matter. */
export function phrases(list: WordList): Phrases {
	const all = keysOf(list).sort((one, other) => other.length - one.length);
	const byFirst = Map.groupBy(all, (keys) => keys[0] ?? '');
	const byLast = Map.groupBy(all, (keys) => keys.at(-1) ?? '');
	return {
		beginnings: new Set(byFirst.keys()),
		after: (pieces, at) => {
			const candidates = byFirst.get(pieces[at]?.key ?? '');
			const found = candidates?.find((keys) => stands(pieces, at, keys));
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
	const all = (Object.entries(units) as [Unit, WordList][])
		.flatMap(([unit, list]) => keysOf(list).map((keys) => ({ unit, keys })))
		.sort((one, other) => other.keys.length - one.keys.length);
	const byFirst = Map.groupBy(all, ({ keys }) => keys[0] ?? '');
	/** The unit printed at a piece, the longest that fits, and the piece behind it. */
	return (pieces: readonly Piece[], at: number): { readonly unit: Unit; readonly next: number } | null => {
		const found = byFirst.get(pieces[at]?.key ?? '')?.find(({ keys }) => stands(pieces, at, keys));
		return found === undefined ? null : { unit: found.unit, next: at + found.keys.length };
	};
}

/** The phrases of a list, each as the keys of its pieces. */
function keysOf(list: WordList): string[][] {
	return Object.keys(list).map((phrase) => piecesOf(phrase).map(({ key }) => key));
}

function stands(pieces: readonly Piece[], at: number, keys: readonly string[]): boolean {
	return at >= 0 && keys.every((key, place) => pieces[at + place]?.key === key);
}
