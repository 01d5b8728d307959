import type { Met } from './found.ts';

/** What a word counts for by where it stands. */
export const AT = {
	unit: 1,
	label: 1,
	beside: 0.85,
	paragraph: 0.75,
	question: 0.8,
	heading: 0.8,
	elsewhere: 0.4,
} as const;

/**
 * Whether words are of the kind that is asked for (a number of `how many`, somebody of `who`), say that it is not known, or are neither.
 * What is denied must be what was asked for: more of the question has to stand there.
 */
export type Kinship = 'asked' | 'silence' | 'other';

/** What stands in a unit and beside it, its years, and how well it is of the kind that is asked for. */
export interface Part {
	readonly own: Met;
	readonly near: readonly Met[];
	readonly years: ReadonlySet<string>;
	readonly kind: number;
	readonly kinship: Kinship;
}
