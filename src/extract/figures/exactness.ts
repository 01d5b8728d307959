import type { Site } from './site.ts';

/** Words before a number that say what it comes on top of, or how it was come by, and not how exact it is. */
const SAYS_ELSE = /\b(?:an additional|a further|another|only|just(?! (?:over|under))|a total of)(?= |$)/giu;
/** Words before the noun that a number is of, which say how exact the number is: `an estimated cost of £40`. */
const BEFORE_NOUN = /^(?:approximate|estimated|indicative|maximum|minimum|provisional)$/;

/**
 * How exact a number is said to be, as printed: by its own qualifier (`around`), by what stands before its noun (`an estimated cost of`), by
 * `on average`, or by the `between` of its range. Null where nothing says it.
 */
export function exactnessOf(site: Site): string | null {
	const { quantity, parsed, slot, governor, clause } = site;
	const own = (quantity.qualifier ?? '').replace(SAYS_ELSE, '').replace(/ {2,}/g, ' ').trim();
	if (own !== '') return own;
	const before = parsed.words.slice(0, quantity.start - parsed.start);
	const range = parsed.words.slice(quantity.start - parsed.start, quantity.numeral.start - parsed.start);
	const between =
		quantity.valueTo === null ? null : /\b((?:somewhere |anywhere )?between) ?$/i.exec(before + range);
	if (between?.[1] !== undefined) return between[1];
	const average =
		/\bon average,? $/i.exec(before) ??
		/^[^,;.]{0,24}? (on average)\b/i.exec(parsed.words.slice(quantity.end - parsed.start));
	if (average !== null) return 'on average';
	const noun =
		slot === 'oblique' || slot === 'apposition'
			? parsed.groups[governor]
			: slot === 'complement'
				? clause.subject
				: null;
	if (noun?.kind !== 'noun' || noun.quantity !== null) return null;
	return noun.tokens.find(({ lower }) => BEFORE_NOUN.test(lower))?.words ?? null;
}
