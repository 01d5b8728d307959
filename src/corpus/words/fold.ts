import { stem } from 'porter2';
import { british } from './british.ts';

/** A word of the text: where it stands, as it is spelt (lower-case, plain letters), and the stem it is found under. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly spelt: string;
	readonly stem: string;
}

/**
 * Words, in order of trial: `co-ordinate`, `re-offend`, `e-mail` as one; plain letters, which most words are; numbers with their commas
 * and decimals; dotted initials (`U.K.`); letters and digits with inner apostrophes.
 */
const WORD =
	/\b(?:[cC][oO]|[rR]?[eE])[-‐‑]\p{L}[\p{L}\p{M}]*|[A-Za-z]{2,}(?![\p{L}\p{N}\p{M}'’])|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const NINE = 0x39;
const LONGEST = 48;
const REMEMBERED = 100_000;

/** A printed word as it is indexed. */
interface Folded {
	/** Lower-case, plain letters; empty where none is left. */
	readonly spelt: string;
	readonly stem: string;
}

/** Foldings already made, so that a text is not stemmed word by word again. Pure: what is kept does not change an answer. */
const folded = new Map<string, Folded>();

/** Cuts a text into its words. `text.slice(start, end)` is the word as printed. */
export function wordsIn(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: printed, index } of text.matchAll(WORD)) {
		const { spelt, stem } = fold(printed);
		if (spelt) words.push({ start: index, end: index + printed.length, spelt, stem });
	}
	return words;
}

/** The words of a text as they are printed. */
export function printedWords(text: string): readonly string[] {
	return text.match(WORD) ?? [];
}

/** @param printed one word as it stands in a text. */
export function fold(printed: string): Folded {
	// Numbers are endless, and not kept.
	if (printed.charCodeAt(0) <= NINE && NUMBER.test(printed)) {
		const spelt = printed.replaceAll(',', '').slice(0, LONGEST);
		return { spelt, stem: spelt };
	}
	const known = folded.get(printed);
	if (known) return known;
	const spelt = spell(printed);
	const made = { spelt, stem: stemOf(spelt) };
	if (folded.size >= REMEMBERED) folded.clear();
	folded.set(alone(printed), made);
	return made;
}

/** The same string in memory of its own: a slice would keep the whole text it was cut from. */
export function alone(slice: string): string {
	return Buffer.from(slice, 'utf16le').toString('utf16le');
}

function spell(printed: string): string {
	return printed
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']s$|[^\p{L}\p{N}.]/gu, '')
		.replace(/(?<!\d)\.|\.(?!\d)/g, '')
		.slice(0, LONGEST);
}

/**
 * The stem under which a word's inflections and its British and American spellings meet.
 *
 * @param spelt lower-case and plain, as in `Word.spelt`.
 */
export function stemOf(spelt: string): string {
	if (!/^[a-z]{3,}$/.test(spelt)) return spelt;
	const settled = british(spelt);
	return settled.whole ? settled.word : stem(settled.word);
}
