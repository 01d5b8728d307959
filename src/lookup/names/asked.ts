import { squash } from '../../corpus/names/letters.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import { distanceTo } from './distance.ts';

/** Longer queries are cut: no name is so long, and Discord's choices hold no more. */
const LONGEST = 100;
const GENERIC = 'operation';
/** As people shorten words that names of bodies hold. */
const SHORTENED = new Map([
	['dept', 'department'],
	['govt', 'government'],
	['natl', 'national'],
	['intl', 'international'],
	['assoc', 'association'],
	['cttee', 'committee'],
]);

/** A query made ready to be held against names. */
export interface Asked {
	/** As typed, at most 100 units. */
	readonly text: string;
	/** Keys that the query may stand for, likeliest first; none where it holds no letter and no digit. */
	readonly keys: readonly string[];
}

/** @param query anything that a person can type or paste. */
export function readQuery(query: string): Asked {
	const text = query.slice(0, LONGEST).trim();
	const key = nameKey(text)
		.split(' ')
		.map((word) => SHORTENED.get(word) ?? word)
		.join(' ');
	const bare = withoutGenericWord(key);
	const keys = bare === null ? [key] : [key, bare];
	return { text, keys: keys.filter((each) => squash(each) !== '') };
}

/** `opertion harrier` and `operationharrier` are `harrier`: the generic word misspelt, half typed, or run together with the name. */
function withoutGenericWord(key: string): string | null {
	if (key.startsWith(GENERIC) && key.length > GENERIC.length + 2) return key.slice(GENERIC.length).trim();
	const space = key.indexOf(' ');
	if (space < 2 || key[0] !== 'o') return null;
	const { full, start } = distanceTo(key.slice(0, space))(GENERIC);
	return full <= 2 || start === 0 ? key.slice(space + 1) : null;
}

/** Whether this is the generic word alone, or the start of it: every operation fits. */
export function isGenericWord(key: string): boolean {
	return key.length >= 2 && (GENERIC.startsWith(key) || key === 'operations');
}
