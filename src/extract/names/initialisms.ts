import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';

/** `Name (ABC)`: a name with its initialism printed beside it. */
export interface Introduced extends Span {
	readonly name: string;
	readonly nameAt: Span;
	readonly initialism: string;
	readonly initialismAt: Span;
}

const BRACKET = /\(((?:the )?\p{Lu}[\p{L}\p{N}&-]{1,9}?)s?\)/gu;
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

/**
 * Every `Name (ABC)` in a stretch where the letters fit the words before the bracket. The name goes back only as far as the
 * letters need: `Leeds Primary Care Trust (PCT)` introduces `Primary Care Trust`.
 */
export function introduced(text: string, within: Span): Introduced[] {
	const found: Introduced[] = [];
	for (const bracket of matchesIn(BRACKET, text, within)) {
		const letters = (bracket.groups[1] ?? '').replace(/^the /, '');
		if ((letters.match(/\p{Lu}/gu) ?? []).length < 2 && !/^\p{Lu}\p{Ll}{2,}$/u.test(letters)) continue;
		const from = Math.max(within.start, bracket.start - 120);
		const name = nameBefore(text.slice(from, bracket.start), letters);
		if (name === null) continue;
		const start = from + name.start;
		const at = text.indexOf(letters, bracket.start);
		found.push({
			start,
			end: bracket.end,
			name: text.slice(start, from + name.end),
			nameAt: { start, end: from + name.end },
			initialism: letters,
			initialismAt: { start: at, end: at + letters.length },
		});
	}
	return found;
}

/** The shortest tail of `before` whose initials spell the letters, as offsets into it. */
function nameBefore(before: string, letters: string): Span | null {
	const tail = /[\p{L}\p{N}&’' ,\u00a0/-]*$/u.exec(before)?.[0] ?? '';
	const base = before.length - tail.length;
	const words = [...tail.matchAll(/[\p{L}\p{N}&][\p{L}\p{N}&’']*/gu)].map((match) => ({
		word: match[0],
		at: base + match.index,
	}));
	const end = base + tail.trimEnd().length;
	const wanted = letters.replace(/[^\p{L}\p{N}]|(?<=\p{L}{2})\d+$/gu, '').toUpperCase();
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
	return capitalisedTail(words, wanted, end) ?? capitalsAround(words, wanted, end);
}

/** True where the initials of the words, small words left out or taken in, spell the letters; `UK` and `HM` stand whole. */
function spells(words: readonly string[], wanted: string): boolean {
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

/** `antisocial`, `interdepartmental`: one word with two initials. */
const COMPOUND = /^(?:anti|inter|multi|non|cyber|micro|bio)(\p{Ll})\p{Ll}+$/iu;

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

const BARE = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{Lu}\p{N}&]{1,7}(?=s?(?![\p{L}\p{N}]))/gu;

/** Bare initialisms in a stretch: capital letters standing alone. */
export function bareInitialisms(text: string, within: Span): (Span & { readonly letters: string })[] {
	return matchesIn(BARE, text, within)
		.map(({ start, end }) => ({ start, end, letters: text.slice(start, end) }))
		.filter(({ letters }) => !/\d/.test(letters) || /^\p{Lu}{2,}/u.test(letters));
}
