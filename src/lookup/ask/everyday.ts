import { wordsIn } from '../../corpus/words/fold.ts';
import { ALIKE, IRREGULAR, PARTICIPLES } from './everyday-words.ts';

/** A way of saying something: stems that stand together. */
export type Saying = readonly string[];

/** Words that a person may type for one thing. */
const LONGEST = 3;

const sayings: ReadonlyMap<string, readonly Saying[]> = readSayings(ALIKE);

function readSayings(lines: string): ReadonlyMap<string, readonly Saying[]> {
	const found = new Map<string, Saying[]>();
	for (const line of lines.trim().split('\n')) {
		const [typed = [], ...others] = line.split(' ').map(stemsOf);
		const key = typed.join(' ');
		found.set(key, [...(found.get(key) ?? []), ...others]);
	}
	for (const [past = '', verb = ''] of IRREGULAR.split(/\s+/).map((pair) => pair.split(':'))) {
		const [own = '', base = ''] = [past, verb].map((form) => stemsOf(form).join(' '));
		if (own !== base) found.set(own, [...(found.get(own) ?? []), [base], ...(found.get(base) ?? [])]);
	}
	return found;
}

const verbs: ReadonlyMap<string, Saying> = new Map(
	PARTICIPLES.split(/\s+/).map((pair) => {
		const [participle = '', verb = ''] = pair.split(':').map((form) => stemsOf(form));
		return [[...participle].join(' '), [...verb]];
	}),
);

/** The verb that a stem is an irregular form of: `freez` for `frozen`; null where none is known. */
export function verbOf(stem: string): Saying | null {
	return verbs.get(stem) ?? null;
}

function stemsOf(words: string): Saying {
	return wordsIn(words.replaceAll('_', ' ')).map(({ stem }) => stem);
}

/** What the record may say for the words that begin at a place, the longest run of them first; null where nothing is known. */
export function sayingsAt(
	stems: readonly string[],
	at: number,
): { readonly words: number; readonly sayings: readonly Saying[] } | null {
	for (let words = Math.min(LONGEST, stems.length - at); words > 0; words--) {
		const found = sayings.get(stems.slice(at, at + words).join(' '));
		if (found !== undefined) return { words, sayings: found };
	}
	return null;
}
