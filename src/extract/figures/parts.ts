import type { QuantityMark } from '../../grammar/marks/mark.ts';
import { quantitiesOf } from '../../grammar/parse.ts';
import type { Figure } from '../facts.ts';
import type { Sentence } from '../passages.ts';
import type { Chain } from './chain.ts';
import { COUNTS } from './counts.ts';
import type { Measure } from './measure.ts';
import { nounWords } from './phrase.ts';
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

/** What stands for numbers just told. */
const BACK = 'which|whom|these|those(?! (?:aged|at|in|that|which|who|with|\\p{L}+(?:ed|ing))\\b)|them';
const PART_OF_LAST = new RegExp(
	`\\b(?:of (?:${BACK})|(?:of|out of|from|within) (?:that|this)(?: (?:amount|funding|money|number|sum|total))?|including|includes|include|included|comprising|comprises|comprised|made up of|consisting of|consists of|among them)(?: \\p{L}+){0,2}[ ,]*$`,
	'u',
);
const STILL_PART = new RegExp(
	`\\b(?:of (?:${BACK})|comprising|made up of|consisting of)\\b[^.;]*(?:,|and)\\s*(?:a further )?$`,
	'u',
);
/** `38 yards, with 19 in Fell`: a bare number that says where some of them are. */
const WITH = /(?<!\b(?:along|begin|began|begun|compared|consistent|dealt|start|started|together)) with $/;
const POINTS_BACK = new RegExp(
	`^ of (?:${BACK}|(?:that|this)(?: (?:amount|funding|money|number|sum|total))?(?=[ ,.;]))\\b`,
	'u',
);
const PART_OF_BEFORE = new RegExp(
	`^(?:Of|Among|Out of|From|Within) (?:${BACK}|(?:that|this)(?: (?:amount|funding|money|number|sum|total))?,)`,
	'u',
);
/** A sentence that leads over to the parts of what the one before counted. */
const BREAKS_DOWN =
	/\b(?:breakdown|broken down|break down|made up|comprising|comprises?|consist(?:s|ing)? of|those \p{L}+ being)\b/iu;

/**
 * The whole that a number is a part of: `45 people, of whom 12`, `Of these, 12`, `40 per cent. of them`. A part that is no share is of
 * the same unit as its whole and no greater.
 *
 * @param lead the words of the sentence before the number.
 * @param ledBy the words of the sentence that leads into the list in which the number stands; null where none does.
 * @param here the numbers before it in the sentence; `before`: those of the sentence before, `led` those of the lead-in.
 */
export function partOf(
	lead: string,
	site: Site,
	{
		here,
		before,
		led,
	}: { readonly here: readonly Part[]; readonly before: readonly Part[]; readonly led: readonly Part[] },
	ledBy: string | null = null,
): Part | null {
	const { slot, clause, parsed, group, quantity } = site;
	if (saysWhatItWas(site)) return null;
	const fits = (whole: Part | undefined): Part | null =>
		whole !== undefined && isWhole(whole, site) ? whole : null;
	const nearest = (parts: readonly Part[]): Part | null =>
		parts.findLast((part) => isWhole(part, site)) ??
		parts.findLast((part) => isLargerShare(part, site)) ??
		null;
	const behind = parsed.words.slice(quantity.end - parsed.start);
	const pointsBack =
		POINTS_BACK.test(behind) || POINTS_BACK.test(parsed.words.slice(group.end - parsed.start));
	const since = lead.slice(lead.lastIndexOf(';') + 1);
	if (here.length > 0) {
		if (slot === 'apposition' && clause.kind === 'parenthesis')
			return isShare(quantity) ? null : fits(here.findLast((part) => part.site.quantity.end <= clause.start));
		if (PART_OF_LAST.test(lead)) return nearest(here);
		if (pointsBack) return meantBy(behind, nearest(here), site);
		if (STILL_PART.test(lead)) return fits(here[0]);
		if (WITH.test(lead) && group.tokens.length <= 2 && nounWords(group).length === 0) return nearest(here);
		const summed = here.find((whole) => sumsUp(whole, site));
		if (summed !== undefined) return summed;
		if (BREAKS_DOWN.test(lead) && /:/.test(lead)) return nearest(before);
		return /^(?:Of|Among|Out of) /.test(since) ? fits(here[0]) : null;
	}
	if (ledBy !== null && BREAKS_DOWN.test(ledBy)) return nearest(led) ?? nearest(before);
	if (BREAKS_DOWN.test(lead) && /:/.test(lead)) return nearest(before);
	return PART_OF_BEFORE.test(lead) || pointsBack ? nearest(before) : null;
}

/** `300 of those journeys` are of a number of journeys; `two of them` of one told right before. */
function meantBy(behind: string, whole: Part | null, { quantity, parsed }: Site): Part | null {
	if (whole === null) return null;
	const noun = /^ of (?:these|those|them) (\p{L}{4,})/u.exec(behind)?.[1];
	if (noun !== undefined && whole.measure.words.some((word) => word.startsWith(noun.slice(0, -1))))
		return whole;
	const between = parsed.words.slice(whole.site.quantity.end - parsed.start, quantity.start - parsed.start);
	return / of (?:whom|which|that|this)\b/.test(behind.slice(0, 12)) || between.length <= NEAR ? whole : null;
}

/** Characters between a number and the `of them` that may take it up. */
const NEAR = 48;

/** Smaller numbers add up by chance. */
const LEAST_SUM = 10;

/** `212 staff: 150 full time and 62 part time`: numbers that add up to the one before them. */
function sumsUp({ site: { quantity, parsed } }: Part, part: Site): boolean {
	if (parsed !== part.parsed || quantity.unit !== part.quantity.unit || isShare(quantity)) return false;
	const rest = quantitiesOf(parsed.marks).filter(
		({ start, unit, role }) => start >= quantity.end && unit === quantity.unit && COUNTS.has(role),
	);
	const parts = quantity.value >= LEAST_SUM && rest.length > 1 && rest.some((one) => one === part.quantity);
	return parts && rest.reduce((sum, { value }) => sum + value, 0) === quantity.value;
}

/** Whether a number may be the whole of another: a number outside brackets, and for what is no share one of its unit that is no smaller. */
function isWhole({ site: { quantity, clause } }: Part, part: Site): boolean {
	if (/^[([]$/.test(clause.opener ?? '') && clause !== part.clause) return false;
	if (isShare(part.quantity)) return !isShare(quantity) && quantity.role !== 'duration';
	return quantity.unit === part.quantity.unit && part.quantity.value <= quantity.value && !isShare(quantity);
}

/** `10 per cent. of fuel, of which 5 per cent.`: a share of a share. */
function isLargerShare({ site: { quantity } }: Part, part: Site): boolean {
	return (
		isShare(quantity) &&
		isShare(part.quantity) &&
		quantity.unit === part.quantity.unit &&
		part.quantity.value <= quantity.value
	);
}

function isShare({ role }: QuantityMark): boolean {
	return role === 'share';
}

/** `143 of the 325 commons`, `£24 million has been allotted out of the £34 million`: the whole that stands behind its part, in one clause. */
export function wholeBehind(
	{ quantity, parsed, clause }: Site,
	numbers: readonly QuantityMark[],
): QuantityMark | null {
	const next = numbers[numbers.indexOf(quantity) + 1];
	if (next === undefined || next.outOf !== null) return null;
	const between = parsed.words.slice(quantity.end - parsed.start, next.start - parsed.start);
	const joined = OUT_OF.test(between) || (FAR_OUT_OF.test(between) && next.start < clause.end);
	const same = next.unit === quantity.unit && quantity.value <= next.value && !isShare(next);
	return joined && (same || (isShare(quantity) && !isShare(next))) ? next : null;
}

/** Behind a number, perhaps with what it counts. */
const OUT_OF =
	/^(?: of|(?: \p{L}[\p{L}’'-]*){0,3} out of) (?:the |its |their |our |these |those |all |a total of )?$/u;
const FAR_OUT_OF = /^[^,;:()]{1,60} out of (?:the |its |their |our |a total of |a possible )?$/u;
