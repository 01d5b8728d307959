import type { Source } from '../../corpus/archive.ts';
import type { Claim } from './claims.ts';
import { numbersIn, wholeOf } from './numbers.ts';
import { type Laid, layAlong, readTyped } from './quotations.ts';
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

/** Reads the numbers of sentences that are copied out of a passage, at their own places there. */
export function copiedFrom(place: Place | null): (claim: Claim) => Copied | null {
	const laid = new Map<string, Laid | null>();
	return (claim) => {
		if (place === null || claim.words.split(/\s+/).length < FEWEST) return null;
		let along = laid.get(claim.words);
		if (along === undefined) {
			along = layAlong(place, readTyped(claim.words))[0] ?? null;
			laid.set(claim.words, along);
		}
		return along === null || along.share < COPIED ? null : readAt(along, claim);
	};
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
