import type { EntityKind } from '../extract/facts.ts';
import { initialsOf, nameKey } from '../extract/names/name-key.ts';

const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to', 'at']);

/** Letters alone: `ABC`, `A.B.C.`, `DfES`. Operations are named in capitals too, so that theirs are names. */
export function isInitialism(kind: EntityKind, name: string): boolean {
	return (
		kind !== 'operation' && /^(?=(?:.*\p{Lu}){2})[\p{L}\d&.]{2,10}$/u.test(name) && !/\p{Ll}{2}/u.test(name)
	);
}

/**
 * A key without small words and plurals. Two names printed with one initialism are one where these agree
 * ("Agency for Harbours", "Agency for the Harbour"); without such evidence the difference stands.
 */
export function looseKey(key: string): string {
	return key
		.split(' ')
		.filter((word) => !SMALL.has(word))
		.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
		.join(' ');
}

/** The key of a name's own letters, which a bare initialism may be fitted to; null for an initialism or a single word. */
export function initialsKey(kind: EntityKind, name: string): string | null {
	if (kind === 'operation' || isInitialism(kind, name)) return null;
	const initials = initialsOf(name.replace(/\bUnited Kingdom\b/g, 'UK'));
	return initials === null ? null : nameKey(initials);
}
