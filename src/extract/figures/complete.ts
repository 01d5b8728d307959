import { nounStems, shared, tellingStems } from '../telling.ts';
import type { Measure } from './measure.ts';
import { LONGEST_MEASURE } from './phrase.ts';

/** A heading with this many telling words stands alone. */
const TELLS_ENOUGH = 4;

/**
 * A measure that its own sentence leaves short, with how the question or the sentence that leads into its list speaks of that very
 * noun: `applications received`, asked of as `how many applications for the lamp board were received`. Only where one alone does.
 *
 * @param others the measures of the question and the lead-in.
 * @param placed whether the sentence names a place of its own: then no other is taken over.
 */
export function completed(measure: Measure, others: readonly Measure[], placed: boolean): Measure {
	if (tellingStems(measure.words).size >= TELLS_ENOUGH) return measure;
	const head = headOf(measure.counted);
	if (head === null) return byDeed(measure, others);
	const same = others.filter(({ counted }) => headOf(counted) === head);
	const [only] = same;
	if (only === undefined || same.length > 1) return measure;
	return { ...measure, words: withTail(measure.words, placed ? beforePlace(tailOf(only)) : tailOf(only)) };
}

/** `£23,489 was spent`: where only the deed is told, the question that asks of the same deed says what was bought. */
function byDeed(measure: Measure, others: readonly Measure[]): Measure {
	const deed = tellingStems(measure.words);
	const same = others.filter(({ words }) => shared(deed, tellingStems(words)) > 0);
	const [only] = same;
	return only === undefined || same.length > 1 || deed.size > 2
		? measure
		: { ...measure, words: withTail(measure.words, only.words) };
}

/** The noun that is counted, by its stem; null where it only says that something is counted. */
function headOf(counted: readonly string[]): string | null {
	return [...nounStems(counted.slice(-1))][0] ?? null;
}

function tailOf({ words, counted }: Measure): readonly string[] {
	return words.slice(counted.length);
}

/** The words up to a place (`in North Fell`). */
function beforePlace(words: readonly string[]): readonly string[] {
	const at = words.findIndex(
		(word, index) =>
			/^(?:in|at|from|across|within|for|of)$/.test(word) && /^\p{Lu}/u.test(words[index + 1] ?? ''),
	);
	return at < 0 ? words : words.slice(0, at);
}

/** A heading and what another says behind the same noun, where that tells more. */
export function withTail(own: readonly string[], tail: readonly string[]): string[] {
	const held = tellingStems(own);
	const room = LONGEST_MEASURE - own.length;
	// `keepers fined` and `fined in North Fell` share their deed: it is said once.
	const known = tail.findIndex((word) => [...tellingStems([word])].every((stem) => !held.has(stem)));
	const kept = tail.slice(Math.max(0, known)).slice(0, room);
	while (kept.length > 0 && tellingStems([kept.at(-1) ?? '']).size === 0) kept.pop();
	const more = [...tellingStems(kept)].filter((stem) => !held.has(stem));
	return more.length === 0 ? [...own] : [...own, ...kept];
}
