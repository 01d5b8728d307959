/** What a bench part gives back: tables of plain values, printed as they stand or as JSON. */
export interface Table {
	readonly title: string;
	/** What was run, on how much of what, so that a reader can repeat it. */
	readonly notes: readonly string[];
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Value[])[];
}

/** Numbers are rounded for people and left whole in JSON. */
export type Value = string | number | null;

/** What a part is told: how much data, and where it may write. Every part draws its data from `seed` alone. */
export interface Settings {
	/** Sizes to run at, smallest first (names or exchanges). */
	readonly sizes: readonly number[];
	/** Empty folder for the part's own files, removed afterwards. */
	readonly folder: string;
	/** Folder in which large data may be kept for the next run; null where nothing is kept. */
	readonly keep: string | null;
	/** Each input is timed so many times and its least time counts: more than one on a machine that others use as well. */
	readonly tries: number;
	readonly seed: number;
	/** One line of progress on standard error. */
	readonly say: (line: string) => void;
}

/** For the notes of a table: what its times are. */
export function triesNote(tries: number): string {
	return tries === 1
		? 'Each search is timed once.'
		: `Each search is timed ${tries} times and its least time counts: the machine had other work.`;
}

/** One part of `npm run bench`. */
export type Part = (settings: Settings) => Promise<readonly Table[]>;

/** Times in milliseconds. */
export interface Timings {
	readonly runs: number;
	readonly median: number;
	readonly p99: number;
	readonly worst: number;
}

/**
 * Times one piece of work over many inputs, after a warm-up over the first of them that is not counted.
 *
 * @param inputs what to run it with, each once; the same for every contender.
 * @param warmUp how many of them to run first, uncounted.
 */
export async function measure<Input>(
	inputs: readonly Input[],
	work: (input: Input) => unknown,
	warmUp = Math.min(20, inputs.length),
	tries = 1,
): Promise<Timings> {
	for (const input of inputs.slice(0, warmUp)) await work(input);
	const times: number[] = [];
	for (const input of inputs) {
		let least = Number.POSITIVE_INFINITY;
		for (let turn = 0; turn < tries; turn++) {
			const start = performance.now();
			const given = work(input);
			if (given instanceof Promise) await given;
			least = Math.min(least, performance.now() - start);
		}
		times.push(least);
	}
	return timings(times);
}

/** @param times milliseconds, in any order; at least one. */
export function timings(times: readonly number[]): Timings {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return { runs: sorted.length, median: at(0.5), p99: at(0.99), worst: sorted.at(-1) ?? 0 };
}

/** Random numbers in [0, 1) that are the same for the same seed on every machine (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Resident memory in MiB, after a collection where the process was started with `--expose-gc`. */
export function memory(): number {
	globalThis.gc?.();
	return process.memoryUsage().rss / 1024 ** 2;
}
