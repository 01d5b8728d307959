import type { Span } from '../../hansard/section.ts';
import { kindByNoun } from './by-noun.ts';
import { tailKind } from './nouns.ts';
import { OPENERS } from './ordinary.ts';

/** Words that give a name no letter, or one. */
const SMALL = new Set([
	'of',
	'for',
	'and',
	'on',
	'in',
	'to',
	'the',
	'&',
	'against',
	'with',
	'by',
	'at',
	'from',
]);

/** The shortest tail of `before` whose initials spell the letters, as offsets into it. */
export function nameBefore(before: string, letters: string): Span | null {
	const { words, end } = wordsBefore(before);
	const wanted = plainLetters(letters);
	return (
		chemical(words, letters, end) ??
		spelledBy(words, wanted, end) ??
		capitalisedTail(words, wanted, end) ??
		capitalsAround(words, wanted, end) ??
		lettersAmong(before, words, wanted, end) ??
		withTail(words, wanted, end) ??
		withinWord(words, wanted, end)
	);
}

/** `kelp dioxide (KO2)`: a formula after the two words of a chemical. */
function chemical(words: WordsBefore['words'], letters: string, end: number): Span | null {
	const [first, second] = words.slice(-2);
	if (first === undefined || second === undefined || !/^\p{Lu}\p{Ll}?\p{Lu}?\d$/u.test(letters)) return null;
	const fits =
		/(?:oxide|fluoride|chloride)$/.test(second.word) && first.word[0]?.toUpperCase() === letters[0];
	return fits ? { start: first.at, end } : null;
}

/**
 * A name whose letters leave its end out: a year (`Harbour Signals Regulations 2004 (HSR)`), one noun in lower case (`marine crew training
 * budget (MCT)`), or what it is of (`national rowing club of crews (NRC)`).
 */
function withTail(words: WordsBefore['words'], wanted: string, end: number): Span | null {
	const [of, last] = words.slice(-2).map(({ word }) => word);
	if (wanted.length < 3 || last === undefined) return null;
	const year = /^(?:19|20)\d\d$/.test(last);
	if (!year && (!/^\p{Ll}{4,}$/u.test(last) || /^(?:staff|members?|officers?|officials|website)$/.test(last)))
		return null;
	const own = words.slice(0, of === 'of' ? -2 : -1);
	const name = own.at(-1)?.word ?? '';
	const whole = !year && /^\p{Lu}/u.test(name) && tailKind(name) !== null;
	return whole ? null : spelledBy(own, wanted, end);
}

/** `sandbankological drifts (SBD)`: of a long word in lower case before another, letters from its middle too. */
function withinWord(words: WordsBefore['words'], wanted: string, end: number): Span | null {
	const [first, last] = words.slice(-2);
	if (first === undefined || last === undefined || wanted.length < 3 || !/^\p{Ll}{10,}$/u.test(first.word))
		return null;
	if (!/^\p{Ll}{4,}$/u.test(last.word) || last.word[0]?.toUpperCase() !== wanted.at(-1)) return null;
	let letter = 0;
	for (const character of first.word.toUpperCase()) if (character === wanted[letter]) letter += 1;
	return first.word[0]?.toUpperCase() === wanted[0] && letter >= wanted.length - 1
		? { start: first.at, end }
		: null;
}

export interface WordsBefore {
	readonly words: readonly { readonly word: string; readonly at: number }[];
	readonly end: number;
}

/** The words that run up to the end of a text, with where they stand in it. */
export function wordsBefore(before: string): WordsBefore {
	const tail = /[\p{L}\p{N}&’' ,\u00a0/-]*$/u.exec(before)?.[0] ?? '';
	const base = before.length - tail.length;
	const words = [...tail.matchAll(/(?:e-(?=\p{L}))?[\p{L}\p{N}&][\p{L}\p{N}&’']*/gu)].map((match) => ({
		word: match[0],
		at: base + match.index,
	}));
	return { words, end: base + tail.trimEnd().length };
}

export function plainLetters(letters: string): string {
	return letters.replace(/[^\p{L}\p{N}]|(?<=\p{L}{2})\d+$/gu, '').toUpperCase();
}

/** The fewest words at the end that spell the letters. */
export function spelledBy(words: WordsBefore['words'], wanted: string, end: number): Span | null {
	for (let count = 2; count <= Math.min(words.length, wanted.length + 5); count += 1) {
		const used = words.slice(-count);
		const first = used[0];
		if (first === undefined || SMALL.has(first.word)) continue;
		if (
			spells(
				used.map(({ word }) => word),
				wanted,
			)
		)
			return { start: first.at, end };
	}
	return null;
}

/** True where the initials of the words, small words left out or taken in, spell the letters; `UK` and `HM` stand whole. */
export function spells(words: readonly string[], wanted: string): boolean {
	const consume = (word: number, letter: number): boolean => {
		const current = words[word];
		if (current === undefined) return letter === wanted.length;
		const upper = current.toUpperCase();
		if (
			/^\p{Lu}{2,4}$/u.test(current) &&
			wanted.startsWith(upper, letter) &&
			consume(word + 1, letter + upper.length)
		)
			return true;
		if (wanted[letter] === upper[0] && consume(word + 1, letter + 1)) return true;
		const second = COMPOUND.exec(current)?.[1];
		if (
			second !== undefined &&
			wanted.startsWith(`${upper[0]}${second.toUpperCase()}`, letter) &&
			consume(word + 1, letter + 2)
		)
			return true;
		return SMALL.has(current) && consume(word + 1, letter);
	};
	return consume(0, 0);
}

/** `antisocial`, `interdepartmental`, `e-Knots`: one word with two initials. */
const COMPOUND = /^(?:e-|anti|inter|multi|non|cyber|micro|bio)(\p{Ll})\p{Ll}+$/iu;

/** `Office of Communications (Ofcom)`: a coined short form, whose letters stand in order in a capitalised name. */
function capitalisedTail(
	words: readonly { word: string; at: number }[],
	wanted: string,
	end: number,
): Span | null {
	let first = words.length;
	while (first > 0) {
		const word = words[first - 1]?.word ?? '';
		if (!/^\p{Lu}/u.test(word) && !(SMALL.has(word) && /^\p{Lu}/u.test(words[first - 2]?.word ?? ''))) break;
		first -= 1;
	}
	const used = words.slice(first);
	const start = used[0];
	if (start === undefined || used.length < 2 || start.word[0]?.toUpperCase() !== wanted[0]) return null;
	let letter = 0;
	for (const character of used
		.map(({ word }) => word)
		.join('')
		.toUpperCase())
		if (character === wanted[letter]) letter += 1;
	return letter === wanted.length && wanted.length >= 3 ? { start: start.at, end } : null;
}

/** `UK Standard Knots Register of Ropes (SKR)`: the letters are those of some words within a capitalised name. */
function capitalsAround(
	words: readonly { word: string; at: number }[],
	wanted: string,
	end: number,
): Span | null {
	let first = words.length;
	while (first > 0) {
		const word = words[first - 1]?.word ?? '';
		if (
			!/^\p{Lu}/u.test(word) &&
			!(/^(?:of|for|and)$/.test(word) && /^\p{Lu}/u.test(words[first - 2]?.word ?? ''))
		)
			break;
		first -= 1;
	}
	const used = words.slice(first);
	const start = used[0];
	const initials = used
		.map(({ word }) => (/^\p{Lu}{2,}$/u.test(word) ? word : /^\p{Lu}/u.test(word) ? word[0] : ''))
		.join('');
	return start !== undefined && wanted.length >= 3 && used.length > 3 && initials.includes(wanted)
		? { start: start.at, end }
		: null;
}

/**
 * `Ruritanian Lamplighters' Front (FLR)`: letters of another tongue or in another order, right after a name in capitals. All of its
 * initials in any order, or two in three of the letters where its noun tells what it names.
 */
function lettersAmong(
	before: string,
	words: readonly { word: string; at: number }[],
	wanted: string,
	end: number,
): Span | null {
	if (!/^\p{Lu}{3,8}$/u.test(wanted)) return null;
	let first = words.length;
	while (first > 0) {
		const word = words[first - 1]?.word ?? '';
		if (!/^\p{Lu}/u.test(word) && !(SMALL.has(word) && first > 1)) break;
		first -= 1;
	}
	while (
		first < words.length &&
		(SMALL.has(words[first]?.word ?? '') || OPENERS.has(words[first]?.word ?? ''))
	)
		first += 1;
	const used = words.slice(first);
	const start = used[0];
	if (start === undefined || used.length < 2 || used.some(({ word }) => /^\p{Lu}{2,}$/u.test(word)))
		return null;
	const initials = used.flatMap(({ word }) => (/^\p{Lu}/u.test(word) ? [word.charAt(0)] : []));
	const left = [...initials];
	const shared = [...wanted].filter((letter) => {
		const at = left.indexOf(letter);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
	const told = kindByNoun(before.slice(start.at, end))?.kind;
	const fits =
		(shared === wanted.length && shared === initials.length) ||
		(told === 'agency' && initials.length > 2 && shared * 3 >= wanted.length * 2);
	return fits ? { start: start.at, end } : null;
}
