import type { QuantityMark } from '../../grammar/marks/mark.ts';
import { type ParseInput, parse, quantitiesOf } from '../../grammar/parse.ts';
import { firstStanding, tryRules } from '../../grammar/rule.ts';
import type { Tagger } from '../../grammar/tagger.ts';
import { COUNTS } from './counts.ts';
import { MEASURE_RULES } from './measure-rules.ts';
import { siteOf } from './site.ts';

/** A number that somebody claims, and what it is said to count; empty where the words do not say. */
export interface Claim {
	readonly quantity: QuantityMark;
	readonly measure: string;
}

/**
 * The numbers of a sentence that is no part of the record, each with what it counts, by the same rules as the record's own.
 */
export function claimsIn(tagger: Tagger, { words, at, names }: ParseInput): Claim[] {
	const parsed = parse(tagger, { words, at, names });
	return quantitiesOf(parsed.marks)
		.filter(({ role }) => COUNTS.has(role))
		.map((quantity) => {
			const site = siteOf(parsed, quantity, names);
			const measured =
				site === null
					? null
					: { ...site, before: null, previous: null, lead: null, asked: null, whole: null };
			const read = measured === null ? null : firstStanding(tryRules(MEASURE_RULES, measured));
			return { quantity, measure: read?.reading.words.join(' ') ?? '' };
		});
}
