import { headKind, tailKind } from '../../extract/names/nouns.ts';
import type { EntityKind } from '../../kinds.ts';
import { distanceTo } from './distance.ts';

/** Words that say what is named and name nothing by themselves, and the kind whose names mostly hold them. */
const GENERIC: ReadonlyMap<string, EntityKind> = new Map([
	['operation', 'operation'],
	['operations', 'operation'],
	['project', 'operation'],
	['projects', 'operation'],
	['programme', 'programme'],
	['programmes', 'programme'],
	['agency', 'agency'],
	['agencies', 'agency'],
	['department', 'agency'],
	['departments', 'agency'],
]);
/** Of fewer letters a start tells too little. */
const TYPED = 4;

/** A generic word that somebody typed alone. */
export interface Generic {
	readonly kind: EntityKind;
	/** It is the word itself or begins it, letter by letter; else it is misspelt, and may yet be the start of a name. */
	readonly asWritten: boolean;
}

/** Whether what was typed is a noun alone of which many names are made: `service` is not the *Service Quays Board*, if it alone begins so. */
export function isNounAlone(key: string): boolean {
	return tailKind(key) !== null || headKind(key) !== null;
}

/**
 * Whether what was typed is a generic word alone: whole, half typed or misspelt. Then every name of its kind fits, and none is
 * meant. `opera` is no more the start of `operatic societies` than of `operation`.
 *
 * @param key `nameKey` of the query.
 */
export function genericWord(key: string): Generic | null {
	if (key.length < TYPED || /[^a-z]/.test(key)) return null;
	for (const [word, kind] of GENERIC) if (word.startsWith(key)) return { kind, asWritten: true };
	const distance = distanceTo(key);
	for (const [word, kind] of GENERIC) {
		const { full, start } = distance(word);
		const slips = word.length < 9 ? 1 : 2;
		if (key.length > TYPED && (full <= slips || (start <= 1 && key.length > TYPED + 1)))
			return { kind, asWritten: false };
	}
	return null;
}
