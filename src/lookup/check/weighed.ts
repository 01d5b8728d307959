import type { Claim } from './claims.ts';
import { deedsTold } from './deeds.ts';
import { WHOLE } from './labels.ts';
import type { OnRecord } from './on-record.ts';

/** Gives each stem a number, the same one whenever it is asked: what is known of stems then lies in arrays. */
export type NumberOf = (stem: string) => number;

/** The words around a number of the record, in turn, as they are held against claim after claim. */
export interface Weighed {
	readonly stems: readonly string[];
	/** By `NumberOf`. */
	readonly numbers: readonly number[];
	readonly weights: readonly number[];
	/** Of a cell: which of its labels has the word. */
	readonly labels: readonly ('row' | 'column' | null)[];
	readonly deeds: ReadonlySet<string>;
}

/** The words around a number of the record. */
export function weighedOf(
	{ around, named }: Pick<OnRecord, 'around' | 'named'>,
	numberOf: NumberOf,
): Weighed {
	const words = around();
	const stems = [...words.keys()];
	return {
		stems,
		numbers: stems.map(numberOf),
		weights: [...words.values()],
		labels: stems.map((stem) =>
			named?.row.has(stem) === true ? 'row' : named?.column.has(stem) === true ? 'column' : null,
		),
		deeds: deedsTold(words),
	};
}

/** What a claim says, by the numbers of stems; nothing of any that has a higher number than these know. */
export interface Said {
	/** How near to its number, names more and words of earlier sentences less. */
	readonly how: Float64Array;
	/** How near to its number alone. */
	readonly near: Float64Array;
}

/** Words of the sentences before weigh so much, names so much more than other words. */
const CARRIED = 0.2;
export const NAMED = 2;

/** What a claim says around its number and before it. */
export function saidIn(claim: Claim, numberOf: NumberOf): Said {
	const { around, before } = claim;
	const stems = [...around().keys(), ...before, ...WHOLE];
	const numbers = stems.map(numberOf);
	const size = Math.max(0, ...numbers) + 1;
	const [how, near] = [new Float64Array(size), new Float64Array(size)];
	for (const [at, stem] of stems.entries()) {
		const number = numbers[at] ?? 0;
		how[number] = WHOLE.has(stem) ? nearness(claim, stem) : saidOf(claim, stem);
		near[number] = around().get(stem) ?? 0;
	}
	return { how, near };
}

/** How much a claim says of a word: near its number, or before its sentence. */
export function saidOf({ around, names, before }: Claim, stem: string): number {
	const near = around().get(stem) ?? 0;
	return Math.max(near * (names().has(stem) ? NAMED : 1), before.has(stem) ? CARRIED : 0);
}

/** How near to its number a claim has a word of a label; a whole is said in many ways. */
export function nearness({ around }: Claim, stem: string): number {
	return WHOLE.has(stem)
		? Math.max(...[...WHOLE].map((one) => around().get(one) ?? 0))
		: (around().get(stem) ?? 0);
}
