import type { Source } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import type { Span } from '../../hansard/section.ts';
import { once } from '../once.ts';
import type { Claim } from './claims.ts';
import type { Located } from './locate.ts';
import { numbersIn, wholeOf } from './numbers.ts';
import { pastedFrom } from './pasted.ts';
import { type Laid, layAlong, layWhole, readTyped } from './quotations.ts';
import type { Place } from './record.ts';

/** A claim whose whole sentence is the record's own, or is but for a few words. */
export interface Copied {
	/** What the record has where the claim has its number; null where it has the same. */
	readonly instead: string | null;
	readonly quote: string;
	readonly source: Source;
}

/** A sentence of fewer words is the record's own by chance. */
const FEWEST = 6;
/** Of its words, how many stand in the record in their order where it is held to be copied. */
const COPIED = 0.8;

/**
 * Reads the numbers of sentences that are copied out of the passage that is meant, at their own places there. Of passages that are as likely
 * meant, that which has the sentence word for word is meant; where something is cited, only if the first has nothing like it.
 */
export function copiedFrom({ place, alike, unit }: Located): (claim: Claim) => Copied | null {
	if (place === null) return () => null;
	const along = once((words: string): readonly Laid[] => {
		const typed = readTyped(words);
		const here = layAlong(place, typed).slice(0, 1);
		if (here.some(({ as }) => as !== 'altered')) return here;
		const whole = alike.flatMap((other) => (other === place ? [] : (layWhole(other, typed) ?? [])));
		return unit.citations.length === 0 ? [...whole, ...here] : [...here, ...whole];
	});
	const pasted = once((words: string) => readPasted(words, place));
	return (claim) => {
		if (claim.words.split(/\s+/).length < FEWEST) return null;
		for (const laid of along(claim.words)) {
			const copied = laid.share < COPIED ? null : readAt(laid, claim);
			if (copied !== null) return copied;
		}
		return pasted(claim.words)(claim);
	};
}

/** Reads the numbers of a long stretch that stand in runs of a passage, as rows of a table that was pasted with other words do. */
function readPasted(words: string, { passage, words: wordsOf }: Place): (claim: Claim) => Copied | null {
	if (words.split(/\s+/, PASTED).length < PASTED) return () => null;
	const [typed, there] = [wordsIn(words), wordsOf()];
	const standing = pastedFrom(typed, there);
	return ({ at, numeral, printed }) => {
		const from = numeral - at;
		const first = typed.findIndex(({ start, end }) => start <= from + printed.length && from < end);
		const found = first === -1 ? null : standing(first);
		const word = found === null ? undefined : there[found.there];
		if (found === null || word === undefined || numeralsOf(printed) !== typed[first]?.spelt) return null;
		const line = lineAround(passage.text, word.start);
		const number = numbersIn(passage.text.slice(line.start, line.end).replaceAll('\t', ' '), line.start).find(
			(one) => one.start <= word.start && word.end <= one.end,
		);
		const instead = number === undefined ? '' : wholeOf(number, passage.text);
		if (!found.same && !/\d/.test(instead)) return null;
		return {
			instead: found.same ? null : instead,
			quote: passage.text.slice(line.start, line.end),
			source: passage.sourceAt(line),
		};
	};
}

/** The line in which something stands. */
function lineAround(text: string, at: number): Span {
	const end = text.indexOf('\n', at);
	return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}

function readAt({ place, span, as, differences }: Laid, claim: Claim): Copied | null {
	const told = (instead: string | null): Copied => ({
		instead,
		quote: place.passage.text.slice(span.start, span.end),
		source: place.passage.sourceAt(span),
	});
	if (as !== 'altered') return told(null);
	const figures = numeralsOf(claim.printed);
	const changed = differences.filter(({ typed }) => figures !== '' && numeralsIn(typed).includes(figures));
	if (changed.length === 0 && isUntouched(claim.words, differences)) return told(null);
	const [only] = changed;
	if (only === undefined || changed.length > 1) return null;
	const [there, ...others] = numeralsIn(only.record);
	if (there === undefined || others.length > 0 || there === figures) return null;
	const sentence = told(null).quote;
	const number = numbersIn(sentence, 0).find(({ printed }) => numeralsOf(printed) === there);
	return told(number === undefined ? only.record : wholeOf(number, sentence));
}

/** A stretch of so many words is a table that was pasted. */
const PASTED = 40;

/** Whether a long stretch differs in numbers alone, or where it was cut: then each number that does not differ stands at its own place. */
function isUntouched(words: string, differences: Laid['differences']): boolean {
	if (words.split(/\s+/, PASTED).length < PASTED) return false;
	return differences.every(
		({ typed, record }) =>
			!/\p{L}{2}/u.test(`${typed}${record}`) ||
			(typed !== '' && (words.startsWith(typed) || words.endsWith(typed))),
	);
}

/** Numbers in figures as they are printed, without commas. */
function numeralsIn(words: string): readonly string[] {
	return [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([printed]) => numeralsOf(printed));
}

function numeralsOf(printed: string): string {
	return /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(',', '') ?? '';
}
