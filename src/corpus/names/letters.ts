/** How many letters of a name's start its deletes are taken from: LOOKUP by them bears one slip in the start and any in the rest. */
const HEAD = 7;
const RUN = 3;

/** A key without its spaces, so that a missing or an added space does not count. */
export function squash(key: string): string {
	return key.replaceAll(' ', '');
}

/**
 * The first seven letters of a squashed key, without the number at its end, and the same with each letter left out once. Two keys
 * share one of them when their starts are one dropped, added, wrong or swapped letter apart (symmetric deletes: Garbe, SymSpell, 2012).
 */
export function startsOf(squashed: string): readonly string[] {
	const head = squashed.replace(/(?<=\D{3})\d+$/, '').slice(0, HEAD);
	const starts = new Set([head]);
	if (head.length > 2) {
		for (let left = 0; left < head.length; left++) starts.add(head.slice(0, left) + head.slice(left + 1));
	}
	return [...starts];
}

/** Every run of three letters in a squashed key, once; the key itself where it is shorter. */
export function runsOf(squashed: string): readonly string[] {
	if (squashed.length === 0) return [];
	if (squashed.length < RUN) return [squashed];
	const runs = new Set<string>();
	for (let at = 0; at + RUN <= squashed.length; at++) runs.add(squashed.slice(at, at + RUN));
	return [...runs];
}
