import { alone, fold, printedWords } from './fold.ts';
import { encodeRun, TITLE, weigh } from './postings.ts';

/** Printed words whose numbers are kept at hand. */
const REMEMBERED = 200_000;

/** The words of a passage as FTS5 is given them, stem by stem. */
export interface Stems {
	readonly title: string;
	readonly words: string;
}

/**
 * The words of many passages, held as numbers until all of them are in: each row of the index is then written once. Stems are
 * numbered here as they come, from 0.
 */
export interface Gathered {
	/** @param bucket not less than that of the passage before. @param ordinal of one bucket greater than the one before. */
	add(bucket: number, ordinal: number, title: string, text: string): Stems;
	/** Every stem by its number. */
	readonly stems: readonly string[];
	/** In how many passages it stands, by its number. */
	passagesWith(stem: number): number;
	/** Every word as it is spelt, and the number of its stem. */
	readonly spelt: ReadonlyMap<string, number>;
	/** Gives the runs of postings, bucket by bucket, within each in the order of these stems. */
	runs(order: readonly number[], visit: (bucket: number, stem: number, run: Buffer) => void): void;
}

/** Starts with nothing gathered. */
export function gatherWords(): Gathered {
	const stems: string[] = [];
	const numbers = new Map<string, number>();
	const spelt = new Map<string, number>();
	const byPrinted = new Map<string, number>();
	const buckets: { readonly bucket: number; readonly from: number }[] = [];
	let counts = new Uint32Array(1024);
	let passages = new Uint32Array(1024);
	let postings = {
		stems: new Uint32Array(4096),
		ordinals: new Uint32Array(4096),
		weights: new Uint8Array(4096),
	};
	let size = 0;

	/** -1 for a word of which no letter is left. */
	const numberOf = (printed: string): number => {
		const known = byPrinted.get(printed);
		if (known !== undefined) return known;
		const { spelt: word, stem } = fold(printed);
		const number = word === '' ? -1 : (numbers.get(stem) ?? stems.push(stem) - 1);
		if (byPrinted.size >= REMEMBERED) byPrinted.clear();
		byPrinted.set(alone(printed), number);
		if (number < 0) return number;
		numbers.set(stem, number);
		spelt.set(word, number);
		if (number >= counts.length) {
			counts = grown(counts);
			passages = grown(passages);
		}
		return number;
	};

	return {
		stems,
		spelt,
		passagesWith: (stem) => passages[stem] ?? 0,
		add(bucket, ordinal, title, text) {
			if (buckets.at(-1)?.bucket !== bucket) buckets.push({ bucket, from: size });
			const within: number[] = [];
			/** @returns the number of each word's stem. */
			const read = (printed: string, worth: number): number[] => {
				const found: number[] = [];
				for (const word of printedWords(printed)) {
					const number = numberOf(word);
					if (number < 0) continue;
					found.push(number);
					const count = counts[number] ?? 0;
					if (count === 0) within.push(number);
					counts[number] = count + worth;
				}
				return found;
			};
			const titles = read(title, TITLE);
			const words = read(text, 1);
			while (size + within.length > postings.weights.length)
				postings = {
					stems: grown(postings.stems),
					ordinals: grown(postings.ordinals),
					weights: grown(postings.weights),
				};
			for (const number of within) {
				postings.stems[size] = number;
				postings.ordinals[size] = ordinal;
				postings.weights[size] = weigh(counts[number] ?? 0, words.length);
				counts[number] = 0;
				passages[number] = (passages[number] ?? 0) + 1;
				size++;
			}
			return {
				title: titles.map((number) => stems[number]).join(' '),
				words: words.map((number) => stems[number]).join(' '),
			};
		},
		runs(order, visit) {
			for (const [at, { bucket, from }] of buckets.entries()) {
				const to = buckets[at + 1]?.from ?? size;
				const sorted = sortedByStem(postings.stems.subarray(from, to), stems.length);
				const ordinals = sorted.places.map((place) => postings.ordinals[from + place] ?? 0);
				const weights = sorted.places.map((place) => postings.weights[from + place] ?? 0);
				for (const stem of order) {
					const [first, end] = [sorted.starts[stem] ?? 0, sorted.starts[stem + 1] ?? 0];
					if (first < end)
						visit(bucket, stem, encodeRun(ordinals.subarray(first, end), weights.subarray(first, end)));
				}
			}
		},
	};
}

/**
 * Sorts by counting: what stands together stays in its order.
 *
 * @returns the places of `stems` stem by stem, and where each stem's begin; one more start ends the last.
 */
function sortedByStem(stems: Uint32Array, kinds: number) {
	const starts = new Uint32Array(kinds + 1);
	for (const stem of stems) starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
	for (let stem = 0; stem < kinds; stem++) starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
	const next = starts.slice(0, kinds);
	const places = new Uint32Array(stems.length);
	for (let place = 0; place < stems.length; place++) {
		const stem = stems[place] ?? 0;
		const at = next[stem] ?? 0;
		places[at] = place;
		next[stem] = at + 1;
	}
	return { starts, places };
}

function grown<T extends Uint32Array | Uint8Array>(held: T): T {
	const larger = new (held.constructor as new (length: number) => T)(held.length * 2);
	larger.set(held);
	return larger;
}
