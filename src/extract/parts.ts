import type { Span } from '../hansard/section.ts';
import type { Subject } from './facts.ts';
import type { Quantity } from './numbers.ts';
import type { Sentence } from './passages.ts';

/** A number already read, which a later one may be a part of. */
export interface Whole {
	readonly sentence: Sentence;
	readonly quantity: Quantity;
	readonly counted: string;
	readonly subjects: readonly Subject[];
	readonly naming: Span | null;
}

/** The whole that a number is a part of: `Of the 120 arrests ... 45`, `45 people, of whom 12`, `12 of the 45`. */
export function partOf(
	sentence: Sentence,
	number: Quantity,
	here: readonly Whole[],
	before: readonly Whole[],
): Whole | null {
	const first = here[0];
	const lead = sentence.words.slice(0, number.from - sentence.start);
	if (
		first &&
		/^(?:Of|Among|Out of) (?:the|these|those|a total of)?\b/.test(sentence.words) &&
		first.quantity.start - sentence.start < 40 &&
		number.unit === first.quantity.unit
	) {
		return number.value <= first.quantity.value ? first : null;
	}
	const last = here.at(-1);
	if (
		last &&
		/\b(?:of (?:which|whom|these|those|them)|including|includes|among them)(?: \p{L}+){0,2}[ ,]*$/u.test(
			lead,
		) &&
		number.value <= last.quantity.value
	)
		return last;
	if (
		last &&
		/\b(?:of (?:which|whom|these|those|them))\b[^.;]*(?:,|and)\s*(?:a further )?$/u.test(lead) &&
		first &&
		number.value <= first.quantity.value
	)
		return first;
	const only = before.length === 1 ? before[0] : undefined;
	if (
		only &&
		/^(?:Of|Among) (?:these|those|them|which|whom)\b/.test(sentence.words) &&
		number.value <= only.quantity.value
	)
		return only;
	return null;
}
