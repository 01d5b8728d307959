import { squash } from '../../corpus/names/letters.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import type { Asked } from './asked.ts';
import { isLetters, type Likeness, type Match } from './match.ts';
import type { Resolution } from './resolve.ts';

/** Letters that must have been typed of the start of a name before it may be taken for meant. */
const TYPED = 3;
/** How much better than the next the best must be to be taken for meant. */
const MARGIN = 0.08;

/**
 * Whether the best match may be taken for what was meant. A wrong confident answer is worse than a list: the limits are those at
 * which, of names that are not on record at all, hardly any was answered with another (docs/bench.md, "Decisions").
 *
 * @param matches best first, none of them met whole.
 * @param likenesses what they were made of, best first.
 */
export function decide(
	asked: Asked,
	matches: readonly Match[],
	likenesses: readonly Likeness[],
): Resolution['decision'] {
	const [first, ...others] = matches;
	const [best] = likenesses;
	if (first === undefined || best === undefined) return 'nothing';
	const typed = squash(asked.keys.at(-1) ?? '').length;
	if (best.starts) {
		const starting = matches.filter(({ why }) => why === 'prefix');
		if (!starting.every((other) => isSister(first, other))) return 'choose';
		// An initialism is not half typed: `ABC` is not the start of `ABCD`.
		return typed < TYPED || isLetters(first.matchedOn) ? 'did-you-mean' : 'answer';
	}
	const near =
		best.edits <= slipsInWhole(typed) ||
		best.startEdits <= slipsInStart(typed) ||
		best.wordsMet ||
		(best.edits === 1 && areSwapped(asked.text, first.matchedOn));
	if (!near) return 'did-you-mean';
	const clear = others.every((other) => first.score - other.score >= MARGIN || isSister(first, other));
	return clear ? 'answer' : 'choose';
}

/** How many slips a name of so many letters may be typed with and still be certain. */
function slipsInWhole(letters: number): number {
	return letters < 7 ? 0 : letters < 12 ? 1 : 2;
}

/** The same of a name half typed, which fits more names. */
function slipsInStart(letters: number): number {
	return letters < 10 ? 0 : letters < 18 ? 1 : 2;
}

/** `Harrier 2` beside `Harrier`: whoever asks for the one is shown the other with it. */
function isSister(first: Match, other: Match): boolean {
	const key = nameKey(first.matchedOn);
	const otherKey = nameKey(other.matchedOn);
	return otherKey === key || (otherKey.startsWith(`${key} `) && /^ \d+$/.test(otherKey.slice(key.length)));
}

/** `ACB` for `ABC`: letters are swapped more often than another body or operation has the same. */
function areSwapped(query: string, form: string): boolean {
	const letters = (text: string) => [...squash(nameKey(text))].sort().join('');
	return query.length >= 4 && letters(query) === letters(form);
}
