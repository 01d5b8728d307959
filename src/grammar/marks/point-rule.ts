import type { Example, Rule } from '../rule.ts';
import type { Piece } from './line.ts';
import { beginnings, type Classes, matchAt, type Pattern, pattern, type Read } from './pattern.ts';
import { type Stretch, UNDATED } from './stretch.ts';
import type { TimeValue } from './time-classes.ts';

/** A place in a sentence at which a time may begin. */
export interface TimeGiven {
	readonly pieces: readonly Piece[];
	readonly at: number;
	readonly classes: Classes<TimeValue>;
}

/** A day or stretch of time with the piece behind it. */
export type PointRule = Rule<TimeGiven, Read<Stretch>> & {
	readonly steps: Pattern;
	/** What it can begin with, so that it is tried nowhere else. */
	readonly begins: ReturnType<typeof beginnings>;
};

export type Values = readonly TimeValue[];

/** A rule's condition: a pattern (see `pattern.ts`), and the stretch that its classes' values make. */
export function point(
	source: string,
	read: (values: Values) => Stretch | null,
): Pick<PointRule, 'when' | 'begins' | 'steps'> {
	const steps = pattern(source);
	return {
		steps,
		begins: beginnings(steps),
		when: ({ pieces, at, classes }) => {
			const match = matchAt(pieces, at, { steps, classes });
			const value = match === null ? null : read(match.values);
			return match === null || value === null ? null : { next: match.next, value };
		},
	};
}

export function example(
	text: string,
	from: string | null,
	to: string | null,
	role: 'date' | 'period' = 'period',
): Example {
	return { text, gives: { kind: 'time', from, to, role } };
}

/** The values of a pattern that holds numbers alone. */
export function numbers(values: Values): number[] {
	return values.filter((value) => typeof value === 'number');
}

export function stretches(values: Values): Stretch[] {
	return values.filter((value) => typeof value !== 'number');
}

export function number(values: Values, place: number): number {
	return numbers(values)[place] ?? 0;
}

export function stretch(values: Values, place = 0): Stretch {
	return stretches(values)[place] ?? UNDATED;
}

/** A day, or a month, of a year that is not told. */
export function open(month: number, day: number | null): Stretch {
	return { ...UNDATED, role: day === null ? 'period' : 'date', open: { month, day } };
}
