import { numberInWords } from '../../grammar/marks/cardinal.ts';

/** A number in a name is spelt up to twelve; beyond that it is a word of the name. */
const LARGEST_SPELT = 12;
const ROMAN = new Map([
	['ii', '2'],
	['iii', '3'],
	['iv', '4'],
	['vi', '6'],
	['vii', '7'],
	['viii', '8'],
	['ix', '9'],
]);
const GENERIC = new Set(['operation', 'operations', 'the', 'op', 'a', 'an']);

/**
 * Two names with one key are one name. Case, dots, hyphens and accents do not count; `UK` is `United Kingdom`; `Two` and `II`
 * are `2`; `Operation` and `the` fall away unless nothing else is left.
 *
 * @returns lower-case words and digits with single spaces; empty only for a name without letters or digits.
 */
export function nameKey(name: string): string {
	const plain = PLAIN.test(name) ? name.toLowerCase() : plainly(name);
	const words = plain
		.replace(/\bunited kingdom\b/g, 'uk')
		.trim()
		.split(' ')
		.map((word, position) => (position > 0 ? numeral(word) : word));
	const telling = words.filter((word) => !GENERIC.has(word));
	return (telling.length > 0 ? telling : words).join(' ');
}

/** Most names are of plain letters, with single spaces. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower-case letters and digits alone, with single spaces. */
function plainly(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replaceAll('.', ''))
		.replace(/[’']s\b/g, '')
		.replace(/[’'.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Whether a key has no word but such as fall away beside others. */
export function isGeneric(key: string): boolean {
	return key.split(' ').every((word) => GENERIC.has(word));
}

function numeral(word: string): string {
	const spelt = numberInWords(word);
	return spelt !== null && Number.isInteger(spelt) && spelt <= LARGEST_SPELT
		? String(spelt)
		: (ROMAN.get(word) ?? word);
}

/**
 * The initials of a name of two words or more: a search key and a marked inference, never an alias. Small words
 * (`of`, `and`, `the`, `for`) are left out; capital runs (`UK`) stand whole.
 */
export function initialsOf(name: string): string | null {
	const words = name
		.replace(/[’']s\b/g, '')
		.split(/[\s/-]+/)
		.filter((word) => /^\p{Lu}/u.test(word));
	if (words.length < 2) return null;
	return words
		.map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.slice(0, 1)))
		.join('')
		.toUpperCase();
}
