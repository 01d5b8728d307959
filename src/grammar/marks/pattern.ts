import type { Piece } from './line.ts';

/** What a class of words reads at a piece: the piece behind it, and what it read. */
export interface Read<Value> {
	readonly next: number;
	readonly value: Value;
}

/** A class of words in a pattern, by its name in capitals. */
export type Classes<Value> = Readonly<Record<string, (at: number) => Read<Value> | null>>;

interface Step {
	readonly words: ReadonlySet<string>;
	readonly named: string | null;
	readonly optional: boolean;
}

/** A pattern of pieces; see `pattern`. */
export type Pattern = readonly Step[];

/** What a pattern found: the piece behind it, and what each class read, in order. */
export interface Match<Value> {
	readonly next: number;
	readonly values: readonly Value[];
}

/**
 * A pattern in words: `the? first|last NUMBER months of POINT`. Small letters and signs stand for themselves, `|` parts what may stand
 * in one place, `?` marks what may be left out, capitals name a class.
 */
export function pattern(source: string): Pattern {
	return source.split(' ').map((step) => {
		const optional = step.length > 1 && step.endsWith('?');
		const bare = optional ? step.slice(0, -1) : step;
		const named = /^[A-Z]{2,}$/.test(bare) ? bare : null;
		return { words: new Set(bare.split('|')), named, optional };
	});
}

/** Tries a pattern at a piece. What may be left out is taken where it stands, and left out where the rest would fail with it. */
export function matchAt<Value>(
	pieces: readonly Piece[],
	at: number,
	{ steps, classes }: { readonly steps: Pattern; readonly classes: Classes<Value> },
): Match<Value> | null {
	const [step, ...rest] = steps;
	if (step === undefined) return { next: at, values: [] };
	const read = take(pieces, at, step, classes);
	if (read !== null) {
		const tail = matchAt(pieces, read.next, { steps: rest, classes });
		if (tail !== null)
			return { next: tail.next, values: 'value' in read ? [read.value, ...tail.values] : tail.values };
	}
	return step.optional ? matchAt(pieces, at, { steps: rest, classes }) : null;
}

function take<Value>(
	pieces: readonly Piece[],
	at: number,
	step: Step,
	classes: Classes<Value>,
): Read<Value> | { readonly next: number } | null {
	if (step.named !== null) return classes[step.named]?.(at) ?? null;
	return step.words.has(pieces[at]?.key ?? '') ? { next: at + 1 } : null;
}
