/** Forms whose numbers share one row of `name_runs`: their place in it is a 16-bit number. */
export const BLOCK = 2 ** 16;
/** Numbers read at most for one query; the rarest runs are read first, and what almost every name holds is never read. */
const MOST_READ = 20_000;

/** The forms that hold one run, one block of them. */
export interface Block {
	readonly block: number;
	/** Places within the block, ascending, as little-endian 16-bit numbers. */
	readonly forms: Uint8Array;
}

/** @param forms numbers of forms, ascending. @returns the same as blocks, for writing. */
export function blocksOf(forms: readonly number[]): readonly Block[] {
	const blocks = new Map<number, number[]>();
	for (const form of forms) {
		const block = Math.floor(form / BLOCK);
		const places = blocks.get(block) ?? [];
		places.push(form % BLOCK);
		blocks.set(block, places);
	}
	return [...blocks].map(([block, places]) => ({
		block,
		forms: new Uint8Array(Uint16Array.from(places).buffer),
	}));
}

/**
 * Which forms share most of some runs, a rare run counting for more than a common one.
 *
 * @param runs with the number of forms that hold each.
 * @param read gives the blocks of a run.
 * @returns at most `limit` numbers of forms, best first; none that shares less than half of what the best does.
 */
export function countShared(
	runs: readonly { readonly run: string; readonly size: number }[],
	read: (run: string) => readonly Block[],
	limit: number,
): readonly number[] {
	const byBlock = new Map<number, Posting[]>();
	let left = MOST_READ;
	for (const { run, size } of runs
		.filter(({ size }) => size > 0)
		.sort((one, other) => one.size - other.size)) {
		left -= size;
		if (left < 0 && byBlock.size > 0) break;
		const worth = Math.max(1, 18 - Math.ceil(Math.log2(size)));
		for (const { block, forms } of read(run)) {
			const postings = byBlock.get(block) ?? [];
			postings.push({ places: placesOf(forms), worth });
			byBlock.set(block, postings);
		}
	}
	const sums = new Uint16Array(BLOCK);
	const forms: number[] = [];
	const worths: number[] = [];
	const counts: number[] = [];
	for (const [block, postings] of byBlock) {
		const best = Math.max(addUp(postings, sums), counts.length - 1);
		const least = Math.max(best >> 1, 1);
		for (const { places } of postings) {
			for (let at = 0; at < places.length; at++) {
				const place = places[at] ?? 0;
				const worth = sums[place] ?? 0;
				sums[place] = 0;
				if (worth < least) continue;
				forms.push(block * BLOCK + place);
				worths.push(worth);
				while (counts.length <= worth) counts.push(0);
				counts[worth] = (counts[worth] ?? 0) + 1;
			}
		}
	}
	const least = leastWorth(counts, limit);
	const kept: number[] = [];
	for (let at = 0; at < forms.length; at++) if ((worths[at] ?? 0) >= least) kept.push(at);
	return kept
		.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0))
		.slice(0, limit)
		.map((at) => forms[at] ?? 0);
}

/** The worth that `limit` forms reach, or half of the best where fewer do. */
function leastWorth(counts: readonly number[], limit: number): number {
	const best = counts.length - 1;
	let reached = 0;
	for (let worth = best; worth * 2 > best; worth--) {
		reached += counts[worth] ?? 0;
		if (reached >= limit) return worth;
	}
	return best >> 1;
}

interface Posting {
	readonly places: Uint16Array;
	readonly worth: number;
}

/** @returns the greatest sum. */
function addUp(postings: readonly Posting[], sums: Uint16Array): number {
	let best = 0;
	for (const { places, worth } of postings) {
		for (let at = 0; at < places.length; at++) {
			const place = places[at] ?? 0;
			const sum = (sums[place] ?? 0) + worth;
			sums[place] = sum;
			if (sum > best) best = sum;
		}
	}
	return best;
}

/** Places within a block, as they are stored. */
export function placesOf(forms: Uint8Array): Uint16Array {
	const { buffer, byteOffset, byteLength } = forms;
	return byteOffset % 2 === 0
		? new Uint16Array(buffer, byteOffset, byteLength / 2)
		: new Uint16Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
