import { isPreposition, wordOf } from '../../grammar/clauses.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Measure } from './measure.ts';
import { LONGEST_MEASURE } from './phrase.ts';
import type { Site } from './site.ts';

const WITHIN = /^(?:in|across|within|for)$/;
/** An office behind `for` is no place: `the Secretary of State for Lamps`. */
const OFFICE =
	/\b(?:Secretary of State|Minister|Minister of State|Chancellor|Solicitor|Attorney)\b[^,;]{0,60}$/;

/** What a bracket behind a number leaves out or takes in: `(at 2008-09 prices and excluding VAT)`. */
const CONFINES =
	/^\s?\(((?:at|excluding|including|excludes|includes|inclusive|exclusive|net|gross|before|after|not including)\b[^()]{3,80})\)/;

/** A measure with the bracket behind its number that says what is in it and what is not: a heading without it would say more than the record. */
export function withScope(measure: Measure, { parsed, quantity, group }: Site): Measure {
	const end = Math.max(quantity.end, group.end);
	const words = CONFINES.exec(parsed.words.slice(end - parsed.start))?.[1]?.split(/\s+/) ?? [];
	const own = measure.words.slice(0, Math.max(4, LONGEST_MEASURE - words.length));
	return words.length === 0 ? measure : { ...measure, words: [...own, ...words].slice(0, LONGEST_MEASURE) };
}

/**
 * The one place that a question confines its number to (`in North Fell`), as printed; null where it names none, or several. An
 * answer that names no place speaks of that one.
 *
 * @param question a sentence of the question.
 */
export function scopeOf({ groups, words, start }: Parsed): string | null {
	const found = new Set<string>();
	groups.forEach((group, index) => {
		const before = groups[index - 1];
		if (group.kind !== 'noun' || group.name !== null || group.quantity !== null || !isPreposition(before))
			return;
		if (before?.kind !== 'word' || !WITHIN.test(before.token.lower)) return;
		const place = group.tokens.filter(({ pos }) => pos !== 'DET');
		if (
			place.length === 0 ||
			!place.every(({ pos, words: token }) => pos === 'PROPN' && /^\p{Lu}/u.test(token))
		)
			return;
		if (OFFICE.test(words.slice(0, before.start - start))) return;
		found.add(words.slice(before.start - start, group.end - start));
	});
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : null;
}

/** Whether a sentence names a place of its own. */
export function namesPlace({ groups }: Parsed): boolean {
	return groups.some(
		(group, index) =>
			group.kind === 'noun' &&
			group.tokens.some(({ pos }) => pos === 'PROPN') &&
			isPreposition(groups[index - 1]) &&
			/^(?:in|across|within|from|at|of)$/.test(wordOf(groups[index - 1])),
	);
}
