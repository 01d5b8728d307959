import { stem } from 'porter2';

const EMPTY = new Set(
	'a an the of in to for and or on by at with as is are was were be been has have had his her its their this that these those which who from each any all other he she it they department her majesty government during while when where since per over under into than more less such between if whether what how many much will would could can there'.split(
		' ',
	),
);

/** Words that ask for the same thing: the answer to what was `spent` gives what it `cost`. */
const SAME: Readonly<Record<string, string>> = {
	spent: 'cost',
	spending: 'cost',
	expenditure: 'cost',
	impact: 'effect',
	impacts: 'effect',
	workers: 'staff',
	employees: 'staff',
	persons: 'people',
	establishing: 'set',
	establish: 'set',
	established: 'set',
	met: 'meet',
	meetings: 'meet',
	sustained: 'maintained',
	sustain: 'maintained',
};

/** Small numbers in words are the numbers in figures: `three months` in a question, `3 months` in a table. */
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
	'two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, index) => [word, String(index + 2)]),
);

/** Letters from which on two stems that begin alike are of one word: `advert` and `advertis`. */
const ENOUGH_ALIKE = 5;

/** As `stemsOf`. */
export type StemsOf = (words: string) => ReadonlySet<string>;

/** Stems texts, each once: every limb of a question is held against the same sentences and the same other limbs. */
export function stemming(): StemsOf {
	const known = new Map<string, ReadonlySet<string>>();
	return (words) => {
		const stems = known.get(words) ?? stemsOf(words);
		known.set(words, stems);
		return stems;
	};
}

/** The telling words of a text, stemmed; years and ranges of years as they are. */
export function stemsOf(words: string): ReadonlySet<string> {
	const singular = words.replace(/(?<=\p{Lu}{2})s(?![\p{L}])/gu, '');
	const found = singular.toLowerCase().match(/\d{4}[-–/]\d{2,4}|[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [];
	const stems = new Set<string>();
	for (const word of found) {
		const plain = word.endsWith('s') ? word.replace(/['’]s$/, '') : word;
		if (!EMPTY.has(plain)) stems.add(NUMBERS[plain] ?? wordStem(plain));
	}
	return stems;
}

function wordStem(word: string): string {
	return /^\d/.test(word) ? word.replace(/[–/]/, '-') : stem(SAME[word] ?? word);
}

/** How many words of the one stand in the other. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let count = 0;
	for (const word of one) if (stands(word, other)) count += 1;
	return count;
}

/** What part of the words that are wanted stands among others; 0 where none is wanted. */
export function share(wanted: ReadonlySet<string>, among: ReadonlySet<string>): number {
	return wanted.size === 0 ? 0 : shared(wanted, among) / wanted.size;
}

/** Dice's measure of two sets of words. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}

/** The words of the one that do not stand in the other. */
export function without(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...one].filter((word) => !stands(word, other)));
}

function stands(word: string, among: ReadonlySet<string>): boolean {
	if (among.has(word)) return true;
	if (word.length < ENOUGH_ALIKE || /\d/.test(word)) return false;
	for (const other of among)
		if (
			Math.min(word.length, other.length) >= ENOUGH_ALIKE &&
			Math.abs(word.length - other.length) <= 2 &&
			(word.startsWith(other) || other.startsWith(word))
		)
			return true;
	return false;
}
