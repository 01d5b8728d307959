import type { Word } from '../../corpus/words/fold.ts';

/** Words that are held against a passage as runs: more of them were pasted out of it than were cut with them. */
const SEED = 3;
/** Words of one run, gaps of a word aside, that stand in this order by no chance. */
const ENOUGH = 8;
/** Places of one seed in a passage that are followed. */
const FOLLOWED = 60;

/** What a passage has in the place of a word of a long stretch. */
export interface Pasted {
	/** By its place among the passage's words. */
	readonly there: number;
	/** Whether it is the same word: else it alone differs, between words that stand in both. */
	readonly same: boolean;
}

/**
 * Lays a long stretch of words along a passage run by run, wherever it was cut and whatever stands between: a table that was pasted. Of each word
 * by its place in the stretch; null of one that stands in no long run.
 */
export function pastedFrom(words: readonly Word[], passage: readonly Word[]): (at: number) => Pasted | null {
	const seedAt = (list: readonly Word[], at: number) =>
		at + SEED > list.length ? '' : `${list[at]?.spelt} ${list[at + 1]?.spelt} ${list[at + 2]?.spelt}`;
	const typed = new Set(words.map((_, at) => seedAt(words, at)));
	typed.delete('');
	const places = new Map<string, number[]>();
	for (const at of passage.keys()) {
		const seed = seedAt(passage, at);
		if (!typed.has(seed)) continue;
		const held = places.get(seed);
		if (held === undefined) places.set(seed, [at]);
		else if (held.length < FOLLOWED) held.push(at);
	}
	const runFrom = (at: number, there: number) => {
		let length = 0;
		while (at + length < words.length && words[at + length]?.spelt === passage[there + length]?.spelt)
			length += 1;
		return length;
	};
	const found = new Map<number, Pasted>();
	let run: (readonly [number, Pasted])[] = [];
	const close = () => {
		if (run.filter(([, { same }]) => same).length >= ENOUGH) for (const [at, one] of run) found.set(at, one);
		run = [];
	};
	for (let at = 0; at < words.length; ) {
		const going = run.at(-1)?.[1].there;
		const starts = places.get(seedAt(words, at)) ?? [];
		const best = starts
			.map((there) => ({ there, length: runFrom(at, there) }))
			.reduce<{ there: number; length: number } | null>(
				(top, one) => (top === null || one.length > top.length ? one : top),
				null,
			);
		// A word alone that differs: the run goes on behind it.
		const beyond = going === undefined ? 0 : runFrom(at + 1, going + 2);
		if (going !== undefined && beyond >= SEED && beyond > (best?.length ?? 0)) {
			run.push([at, { there: going + 1, same: false }]);
			for (let step = 0; step < beyond; step += 1)
				run.push([at + 1 + step, { there: going + 2 + step, same: true }]);
			at += 1 + beyond;
			continue;
		}
		close();
		if (best === null || best.length === 0) {
			at += 1;
			continue;
		}
		for (let step = 0; step < best.length; step += 1)
			run.push([at + step, { there: best.there + step, same: true }]);
		at += best.length;
	}
	close();
	return (at) => found.get(at) ?? null;
}
