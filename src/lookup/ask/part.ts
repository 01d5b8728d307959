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

/** What stands in a unit and beside it, its years, and how well it is of the kind that is asked for. */
export interface Part {
	readonly own: Met;
	readonly near: readonly Met[];
	readonly years: ReadonlySet<string>;
	readonly kind: number;
	readonly ofKind: boolean;
}
