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

/** A pattern with the classes that its capitals name. */
export interface Form<Value> {
	readonly steps: Pattern;
	readonly classes: Classes<Value>;
}

/** The small words and the classes that a match of a pattern can begin with. */
export function beginnings(steps: Pattern): {
	readonly words: readonly string[];
	readonly classes: readonly string[];
} {
	const last = steps.findIndex(({ optional }) => !optional);
	const first = steps.slice(0, last + 1);
	return {
		words: first.flatMap(({ words, named }) => (named === null ? [...words] : [])),
		classes: first.flatMap(({ named }) => (named === null ? [] : [named])),
	};
}

/**
 * What may stand behind a small word that a match begins with: the words and the classes, or, where `open`, anything: the word is then all
 * of the match, or is read as more than itself.
 *
 * @param named whether a class may begin with the word.
 */
export function seconds(
	steps: Pattern,
	word: string,
	named: (name: string) => boolean,
): ReturnType<typeof beginnings> & { readonly open: boolean } {
	const last = steps.findIndex(({ optional }) => !optional);
	const found = { words: [] as string[], classes: [] as string[], open: false };
	for (const [at, step] of steps.slice(0, last + 1).entries()) {
		if (step.named !== null && named(step.named)) found.open = true;
		if (step.named !== null || !step.words.has(word)) continue;
		const rest = steps.slice(at + 1);
		if (rest.every(({ optional }) => optional)) found.open = true;
		const { words, classes } = beginnings(rest);
		found.words.push(...words);
		found.classes.push(...classes);
	}
	return found;
}

/**
 * Tries a pattern at a piece. What may be left out is taken where it stands, and left out where the rest would fail with it.
 *
 * @param from the step of the pattern to begin with.
 */
export function matchAt<Value>(
	pieces: readonly Piece[],
	at: number,
	form: Form<Value>,
	from = 0,
): Match<Value> | null {
	const step = form.steps[from];
	if (step === undefined) return { next: at, values: [] };
	if (step.named === null) {
		const stands = step.words.has(pieces[at]?.key ?? '');
		const tail = stands ? matchAt(pieces, at + 1, form, from + 1) : null;
		return tail ?? (step.optional ? matchAt(pieces, at, form, from + 1) : null);
	}
	const read = form.classes[step.named]?.(at) ?? null;
	const tail = read === null ? null : matchAt(pieces, read.next, form, from + 1);
	if (tail !== null && read !== null) return { next: tail.next, values: [read.value, ...tail.values] };
	return step.optional ? matchAt(pieces, at, form, from + 1) : null;
}
