import type { Figure } from '../facts.ts';
import type { Sentence } from '../passages.ts';
import type { Chain } from './chain.ts';
import type { Measure } from './measure.ts';
import type { Site } from './site.ts';
import { saysWhatItWas } from './status.ts';
import type { When } from './when.ts';

/** A number already read, which a later one may be a part of. */
export interface Part {
	readonly site: Site;
	readonly measure: Measure;
	readonly chain: Chain;
	readonly sentence: Sentence;
	readonly when: When;
	readonly status: Figure['status'];
}

const PART_OF_LAST =
	/\b(?:of (?:which|whom|these|those|them)|including|includes|among them)(?: \p{L}+){0,2}[ ,]*$/u;
const STILL_PART = /\b(?:of (?:which|whom|these|those|them))\b[^.;]*(?:,|and)\s*(?:a further )?$/u;
const POINTS_BACK = /^ of (?:these|those|them)\b/;
const PART_OF_BEFORE = /^(?:Of|Among) (?:these|those|them|which|whom)\b/;

/**
 * The whole that a number is a part of: `45 people, of whom 12`, `Of these, 12`. A part is of the same unit and no greater than
 * its whole.
 *
 * @param lead the words of the sentence before the number.
 * @param here the numbers before it in the sentence; `before`: those of the sentence before.
 */
export function partOf(
	lead: string,
	site: Site,
	{ here, before }: { readonly here: readonly Part[]; readonly before: readonly Part[] },
): Part | null {
	const { quantity, slot, clause, parsed, group } = site;
	if (saysWhatItWas(site)) return null;
	const fits = (whole: Part | undefined): Part | null =>
		whole !== undefined &&
		whole.site.quantity.unit === quantity.unit &&
		quantity.value <= whole.site.quantity.value
			? whole
			: null;
	if (here.length > 0) {
		if (slot === 'apposition' && clause.kind === 'parenthesis')
			return fits(here.findLast((part) => part.site.quantity.end <= clause.start));
		if (PART_OF_LAST.test(lead)) return fits(here.at(-1));
		if (STILL_PART.test(lead)) return fits(here[0]);
		return /^(?:Of|Among|Out of) /.test(lead) ? fits(here[0]) : null;
	}
	// Of several numbers before, what follows goes on with the last.
	const only = before.at(-1);
	const behind = parsed.words.slice(group.end - parsed.start);
	return PART_OF_BEFORE.test(lead) || POINTS_BACK.test(behind) ? fits(only) : null;
}
