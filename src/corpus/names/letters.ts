/** How many letters of a name's start its deletes are taken from: LOOKUP by them bears one slip in the start and any in the rest. */
const HEAD = 7;
/** Of a name of five letters less two, three are left, which many have. */
const SHORTEST = 5;
const RUN = 3;
const SOUND = '~';

/** A key without its spaces, so that a missing or an added space does not count. */
export function squash(key: string): string {
	return key.replaceAll(' ', '');
}

/**
 * The first seven letters of a squashed key, without the number at its end, and the same with each letter left out once. Two keys
 * share one of them when their starts are one dropped, added, wrong or swapped letter apart (symmetric deletes: Garbe, SymSpell, 2012).
 * The start of how it sounds stands beside them, behind a mark that no key holds.
 */
export function startsNear(squashed: string): readonly string[] {
	const head = headOf(squashed);
	return [...new Set([head, ...less(head)]), `${SOUND}${soundOf(squashed).slice(0, HEAD)}`];
}

/** The same, and the start less any two letters: for a short name, of which two slips leave nothing else to find it by. */
export function startsFurther(squashed: string): readonly string[] {
	return [...new Set([...startsNear(squashed), ...less(headOf(squashed)).flatMap(less)])];
}

/** What a name is put into the index under. */
export function startsOf(squashed: string): readonly string[] {
	const isShort = squashed.length > SHORTEST && squashed.length <= HEAD + 1;
	return isShort ? startsFurther(squashed) : startsNear(squashed);
}

function headOf(squashed: string): string {
	return squashed.replace(/(?<=\D{3})\d+$/, '').slice(0, HEAD);
}

function less(head: string): readonly string[] {
	return head.length > 2 ? [...head].map((_, left) => head.slice(0, left) + head.slice(left + 1)) : [];
}

/** Ways of writing one sound, in the order in which they are brought to one. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
	[/^[kg]n/, 'n'],
	[/^wr/, 'r'],
	[/^ps/, 's'],
	[/ph/g, 'f'],
	[/gh(?=[^aeiou]|$)/g, ''],
	[/[st]ch/g, 'ch'],
	[/ch/g, '+'],
	[/x/g, 'ks'],
	[/c(?=[eiy])/g, 's'],
	[/ck|qu|[cq]/g, 'k'],
	[/z/g, 's'],
	[/(?<=[^aeiouy])[ey]$/, 'i'],
	[/[aeiouyw]+h?/g, 'a'],
	[/(.)\1+/g, '$1'],
	[/\+/g, 'ch'],
];

/**
 * How a squashed key sounds, roughly: the consonants as English says them, each vowel or row of vowels alike. `sofia`, `sophea` and
 * `soffya` are one. Names of one sound are not one name: this finds what may have been meant.
 */
export function soundOf(squashed: string): string {
	return SOUNDS.reduce((said, [written, sound]) => said.replace(written, sound), squashed);
}

/** Every run of three letters in a squashed key, once; the key itself where it is shorter. */
export function runsOf(squashed: string): readonly string[] {
	if (squashed.length === 0) return [];
	if (squashed.length < RUN) return [squashed];
	const runs = new Set<string>();
	for (let at = 0; at + RUN <= squashed.length; at++) runs.add(squashed.slice(at, at + RUN));
	return [...runs];
}
