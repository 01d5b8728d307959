/**
 * A stem's postings within one bucket: runs laid one after another, one a load. A run is the number of its entries, then each
 * entry's ordinal as the step from the one before (the first from -1) and its weight, one byte. Numbers are written seven
 * bits a byte, lowest first, the top bit meaning that more follows. Runs are never rewritten by a load, only followed.
 */

/** A passage's place in its bucket, and how much it has to say of the stem: 1 to 255. */
export interface Posting {
	readonly ordinal: number;
	readonly weight: number;
}

/** @param ordinals at least one, rising. @param weights of each. */
export function encodeRun(ordinals: ArrayLike<number>, weights: ArrayLike<number>): Buffer {
	// A number takes five bytes at most.
	const run = Buffer.allocUnsafe(5 + ordinals.length * 6);
	let at = writeNumber(run, 0, ordinals.length);
	let last = -1;
	for (let index = 0; index < ordinals.length; index++) {
		const ordinal = ordinals[index] ?? 0;
		at = writeNumber(run, at, ordinal - last - 1);
		run[at++] = weights[index] ?? 0;
		last = ordinal;
	}
	return run.subarray(0, at);
}

/** @returns where the next is to be written. */
function writeNumber(run: Buffer, from: number, number: number): number {
	let at = from;
	let left = number;
	while (left > 0x7f) {
		run[at++] = (left & 0x7f) | 0x80;
		left >>>= 7;
	}
	run[at++] = left;
	return at;
}

/** Every posting of all runs, in the order they were loaded. */
export function decodeRuns(runs: Uint8Array): Posting[] {
	const postings: Posting[] = [];
	eachPosting(runs, (ordinal, weight) => postings.push({ ordinal, weight }));
	return postings;
}

/** The same without an object for each: a common word has hundreds of thousands. */
export function eachPosting(runs: Uint8Array, visit: (ordinal: number, weight: number) => void): void {
	let at = 0;
	const readNumber = (): number => {
		let byte = runs[at++] ?? 0;
		if (byte < 0x80) return byte;
		let number = byte & 0x7f;
		for (let shift = 7; byte >= 0x80; shift += 7) {
			byte = runs[at++] ?? 0;
			number |= (byte & 0x7f) << shift;
		}
		return number;
	};
	while (at < runs.length) {
		let ordinal = -1;
		for (let left = readNumber(); left > 0; left--) {
			ordinal += readNumber() + 1;
			visit(ordinal, runs[at++] ?? 0);
		}
	}
}

/** A word of the title counts as so many in the text. */
export const TITLE = 3;
/** Length, in words, at which a passage neither gains nor loses: a middling written answer with its question. */
const PIVOT = 160;
/** How soon a repeated word stops counting for more, and how much length counts: the customary BM25 constants. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * BM25's share of one word in one passage, without how rare the word is: that is known only when it is asked for.
 * The pivot is fixed, so that what is written stays right while the archive grows.
 *
 * @param count how often the word stands in the passage; a word of the title counts three times.
 * @param length words in the passage.
 * @returns 1 to 255.
 */
export function weigh(count: number, length: number): number {
	const share = count / (count + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / PIVOT));
	return Math.max(1, Math.round(share * 255));
}
