import type { NameIndex } from '../../corpus/names/name-index.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import type { EntityKind } from '../../extract/facts.ts';
import { sayingsAt } from '../ask/everyday.ts';
import type { Match } from './match.ts';
import { findNames } from './resolve.ts';

/** Ways of saying it that are tried, and names looked at for each. */
const TRIED = 8;
const NAMES = 5;

/**
 * Names that have all of the words typed, where one or more next to one another are said as the record says them: `unemployment` for
 * `jobless`. To be offered, never to be answered with.
 *
 * @returns the best first, one an entity, at most `limit`.
 */
export function calledOtherwise(
	index: NameIndex,
	typed: string,
	kinds: readonly EntityKind[],
	limit: number,
): readonly Match[] {
	const stems = wordsIn(typed.slice(0, 100)).map(({ stem }) => stem);
	const phrases = stems.flatMap((_, at) => {
		const said = sayingsAt(stems, at);
		return (said?.sayings ?? []).map((saying) => [
			...stems.slice(0, at),
			...saying,
			...stems.slice(at + (said?.words ?? 0)),
		]);
	});
	const found = phrases.slice(0, TRIED).flatMap((phrase) =>
		findNames(index, phrase.join(' '), { kinds, limit: NAMES }).filter(({ name, matchedOn }) => {
			const held = new Set(wordsIn(`${name} ${matchedOn}`).map(({ stem }) => stem));
			return phrase.every((stem) => held.has(stem));
		}),
	);
	return [...new Map(found.map((match) => [match.entityId, match])).values()].slice(0, limit);
}
