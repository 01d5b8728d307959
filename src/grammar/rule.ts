/**
 * Rules as data: what is looked for, what forbids it, and sentences that show both. Every reader of the house keeps its rules
 * in lists of this one shape, so that one test can run every example, one script can drop each part in turn and see whether an
 * example notices, and a fact can say which rule made it.
 */
export interface Rule<Given, Reading> {
	/** `figure.counted-object`, `role.matter-for`: stable, exported with each fact. */
	readonly id: string;
	/** What the rule makes of what it is given; null where it does not apply. */
	readonly when: (given: Given) => Reading | null;
	/** What forbids the reading, each told by name when it does. */
	readonly unless?: readonly Unless<Given, Reading>[];
	/** At least three texts of our own that it reads, each with what must come out. */
	readonly reads: readonly Example[];
	/** At least three texts, near to those that it reads, out of which it must not read anything. */
	readonly not: readonly string[];
}

/** A reason to refuse what a rule found. */
export interface Unless<Given, Reading> {
	/** For whoever asks why nothing was read: `the clause denies it`. */
	readonly why: string;
	readonly holds: (given: Given, reading: Reading) => boolean;
}

/** A text of our own and what is read out of it. */
export interface Example {
	readonly text: string;
	/** The question that the text answers, where the reading takes something from it. */
	readonly asked?: string;
	/** Fields of the mark or fact that must come out, with their values. */
	readonly gives: Readonly<Record<string, unknown>>;
}

/** What became of one rule on one thing given. */
export type Verdict<Reading> =
	| { readonly rule: string; readonly reading: Reading; readonly refused: null }
	| { readonly rule: string; readonly reading: Reading; readonly refused: string };

/** Tries rules in order, each when its verdict is asked for: a verdict for each that applies, those that are refused among them. */
export function* eachVerdict<Given, Reading>(
	rules: readonly Rule<Given, Reading>[],
	given: Given,
): Generator<Verdict<Reading>, void> {
	for (const rule of rules) {
		const verdict = verdictOf(rule, given);
		if (verdict !== null) yield verdict;
	}
}

function verdictOf<Given, Reading>(
	{ id, when, unless }: Rule<Given, Reading>,
	given: Given,
): Verdict<Reading> | null {
	const reading = when(given);
	if (reading === null) return null;
	const refused = unless?.find(({ holds }) => holds(given, reading))?.why ?? null;
	return { rule: id, reading, refused };
}

/** Tries every rule in order: all verdicts of `eachVerdict`. */
export function tryRules<Given, Reading>(
	rules: readonly Rule<Given, Reading>[],
	given: Given,
): Verdict<Reading>[] {
	const verdicts: Verdict<Reading>[] = [];
	for (const rule of rules) {
		const verdict = verdictOf(rule, given);
		if (verdict !== null) verdicts.push(verdict);
	}
	return verdicts;
}

/** The first reading that stands; null where no rule reads anything, or all that do are refused. Tries no rule behind it. */
export function firstReading<Given, Reading>(
	rules: readonly Rule<Given, Reading>[],
	given: Given,
): { readonly rule: string; readonly reading: Reading } | null {
	for (const { id, when, unless } of rules) {
		const reading = when(given);
		if (reading !== null && unless?.some(({ holds }) => holds(given, reading)) !== true)
			return { rule: id, reading };
	}
	return null;
}

/** The first verdict that stands; null where no rule reads anything, or all that do are refused. Asks for none behind it. */
export function firstStanding<Reading>(verdicts: Iterable<Verdict<Reading>>): Verdict<Reading> | null {
	for (const verdict of verdicts) if (verdict.refused === null) return verdict;
	return null;
}
