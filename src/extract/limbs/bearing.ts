import type { Gap, Limb } from '../facts.ts';
import { LETTERED, type Link, leadInOf, longerThan, type Search } from './search.ts';
import { share, shared, without } from './stems.ts';
import type { Unit } from './units.ts';

/** Said where other figures stand in place of those that were asked for. */
const INSTEAD = /\b(?:as an alternative|instead|in lieu|closest available|nearest available|proxy)\b/i;
export const REQUESTED =
	/^(?:(?:however|unfortunately),?\s+)?(?:the|this|these|such|all|detailed|complete)?\s*(?:information|data|figures?|details|statistics)\b|\b(?:information|data|figures?|details|statistics)\s+(?:requested|required|sought|is|are)\b|\b(?:format|form)\s+(?:requested|required)\b/i;

/** What is still to come, or for others to say, leaves what is said now an answer. */
const LEAVES_ANSWERED: ReadonlySet<Gap['why']> = new Set<Gap['why']>([
	'not yet available',
	'held by others',
	'will write',
]);

/** Of a sentence that speaks of what its paragraph has told before. */
const POINTS_BACK = /\btherefore\b|^(?:This|These|It|They|Such)\b/;
/** What is asked for a number, and words that give one or say that there is none. */
export const HOW_MANY = /\bhow\s+(?:many|much|often)\b|\bwhat\s+(?:number|proportion|percentage|amount)\b/i;
export const NUMBER =
	/\d|\b(?:no|none|nil|neither|nor|not|all|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|half)\b/i;

const NONE: ReadonlySet<string> = new Set();

/** What is asked to be done: that it will be is the answer. */
const ASKS_WHETHER = /\b(?:if|whether|when)\b[^;]*\bwill\b/i;

/** Of what is said to be unknown, whether it is withheld or not there. */
export function statusOf({ gap, later }: Unit, { common, full }: Search): Limb['status'] {
	if (gap === null) return later && !ASKS_WHETHER.test(`${common} ${full}`) ? 'not answered' : 'answered';
	return gap === 'refused' || gap === 'disproportionate cost' ? 'refused' : 'not answered';
}

/** The gap that answers a limb which nothing else answers: the first of its own, or of all limbs; one that only names who knows comes last. */
export function gapFor(search: Search): Unit | null {
	const leadIn = leadInOf(search.units);
	const found = search.units.flatMap((unit) => {
		if (unit.gap === null || unit.kind !== 'sentence') return [];
		const whose = bearing(unit, search);
		if (whose === 'none') return [];
		const before = leadIn === null || (unit.start < leadIn.start && REQUESTED.test(unit.words));
		if (whose === 'all' && !before) return [];
		return [{ unit, rank: (whose === 'own' ? 0 : 1) + (unit.gap === 'held by others' ? 2 : 0) }];
	});
	return found.toSorted((one, other) => one.rank - other.rank)[0]?.unit ?? null;
}

/**
 * Whose a sentence of the answer is: this limb's by its own words, everybody's where it speaks of what all are asked or of what was
 * requested, or another's.
 */
export function bearing(unit: Unit, search: Search): 'own' | 'all' | 'none' {
	const { own, beside, elsewhere, common, others, stemsOf } = search;
	const { missing } = unit;
	if (missing !== null && !missing.own) {
		if (search.full.includes(missing.words)) return 'own';
		if (others.some((other) => other.includes(missing.words))) return 'none';
	}
	if (LETTERED.test(unit.words)) return 'none';
	const part = partLacked(unit, search);
	if (part !== null) return part;
	const rivals = [...others, ...beside].map(stemsOf);
	const spoken = lackedBy(unit, search) ?? unit.stems;
	if (longerThan(own, others, stemsOf).some((longer) => share(longer, spoken) === 1)) return 'none';
	const held = share(own, spoken);
	const nearer = (words: ReadonlySet<string>) =>
		share(words, spoken) > held && shared(without(words, own), spoken) > 0;
	if (rivals.some(nearer)) return 'none';
	if (held > 0) return 'own';
	const near = shared(stemsOf(common), spoken);
	if (elsewhere.some((part) => shared(stemsOf(part), spoken) > near)) return 'none';
	const earlier = POINTS_BACK.test(unit.words) ? stemsOf(unit.before) : NONE;
	if (shared(own, earlier) === 0 && rivals.some((words) => share(words, earlier) >= 0.5)) return 'none';
	return near > 1 || REQUESTED.test(unit.words) ? 'all' : 'none';
}

/** Small parts of the country; and a denial of figures for such. */
const SMALL = /\b(?:constituenc(?:y|ies)|wards?|parish(?:es)?|towns?|villages?|postcodes?)\b/i;
const NOT_SO_SMALL = /\b(?:below|level)\b|\bareas?\s+(?:smaller|below)\b/i;
const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;

/** Of which limb figures are said to be missing where it tells it by its size or its year; null where it does not. */
function partLacked({ gap, words }: Unit, { short, others }: Search): 'own' | 'none' | null {
	if (gap === null) return null;
	if (gap === 'not disaggregated' && NOT_SO_SMALL.test(words)) {
		const rival = others.some((other) => SMALL.test(other));
		if (SMALL.test(short) !== rival) return rival ? 'none' : 'own';
	}
	const lacked: readonly string[] = words.match(YEARS) ?? [];
	const among = (asks: string) => (asks.match(YEARS) ?? []).some((year) => lacked.includes(year));
	if (!/^[\d\s/–-]/.test(short) || lacked.length === 0) return null;
	return among(short) ? 'own' : others.some(among) ? 'none' : null;
}

/**
 * What answers a limb and how far, with all that the answer says: in part where something of what is asked is said to be unknown, or
 * where other figures stand in place of those that are.
 */
export function qualified(link: Link, search: Search): Link {
	const { unit, status } = link;
	if (unit === null) return link;
	const bears = search.units.map((one) => ({ one, whose: bearing(one, search) }));
	const instead = bears.some(({ one, whose }) => INSTEAD.test(one.words) && whose !== 'none');
	if (instead && unit.gap !== null) return { unit, status: 'partly', lacks: null };
	if (status !== 'answered') return link;
	const asksForIt = /\b(?:plac|publish|deposit)/i.test(`${search.full} ${search.common}`);
	if (isElsewhere(unit) && !asksForIt && !search.units.some(({ table }) => table !== null))
		return { unit, status: 'partly' };
	const counted = HOW_MANY.test(`${search.full} ${search.common}`);
	if (counted && !search.units.some(({ kind, words }) => kind === 'row' || NUMBER.test(words)))
		return { unit: referralIn(search), status: 'not answered' };
	const open = bears.find(
		({ one, whose }) =>
			one !== unit &&
			one.gap !== null &&
			(whose === 'own' || (whose === 'all' && !LEAVES_ANSWERED.has(one.gap))),
	);
	if (open === undefined) return instead ? { unit, status: 'partly' } : link;
	const told = unit.kind === 'sentence' && !unit.leadIn;
	if (told && open.whose === 'own' && isNearer(open.one, unit, search))
		return { unit: open.one, status: statusOf(open.one, search) };
	return { unit, status: 'partly', lacks: open.one };
}

/** What only says where an answer may be found, or that it is put there. */
const ELSEWHERE =
	/\b(?:can|may)\s+be\s+(?:found|seen|obtained|viewed|accessed|downloaded)\s+(?:in|at|on|from|by)\b|\b(?:is|are)\s+(?:also\s+|all\s+|now\s+|publicly\s+)?(?:available|published|contained|set\s+out|given|shown|listed)\s+(?:in|at|on|from)\b[^.;]*\b(?:websites?|reports?|Librar(?:y|ies)|publications?|annexe?s?|bulletins?|accounts|internet)\b|\b(?:placed|deposited)\s+in\s+the\s+(?:House\s+)?Librar(?:y|ies)\b/i;
/** A number that is no year and no number of a table or a page. */
const TOLD_NUMBER =
	/(?<![\d/.,-])(?<!\b(?:[Tt]ables?|pages?|columns?|section|annexe?)\s(?:[\d,\s]|and|to)*)(?!(?:1[89]|20)\d\d(?![\d,]))\d+(?!\s+(?:months?|January|February|March|April|May|June|July|August|September|October|November|December))/;

/** Whether what answers only points to where the answer stands outside the record. */
function isElsewhere({ kind, leadIn, table, words }: Unit): boolean {
	return (
		kind === 'sentence' &&
		!leadIn &&
		table === null &&
		ELSEWHERE.test(words) &&
		!/\([a-z]\)/.test(words) &&
		!TOLD_NUMBER.test(words)
	);
}

/** So many telling words of what is asked more make what is said to be missing the answer, and not a sentence that only names the limb. */
const CLEARLY_MORE = 3;

/** Whether a sentence has clearly more of all that a limb asks than another. */
function isNearer(one: Unit, other: Unit, { own, common, stemsOf }: Search): boolean {
	const asked = new Set([...own, ...stemsOf(common)]);
	return shared(asked, one.stems) >= shared(asked, other.stems) + CLEARLY_MORE;
}

/** The sentence that says who else answers, where that is all that is said. */
export function referralIn({ units }: Search): Unit | null {
	return units.find(({ kind }) => kind === 'referral') ?? null;
}

/**
 * Whether what a sentence says is missing is another limb's, or still to come, and it says something else of this one; or it only leads to
 * the table that answers it.
 */
export function saysElse(unit: Unit, search: Search): boolean {
	const { own, others, full, stemsOf } = search;
	if (unit.gap === null) return false;
	const rivals = others.map((other) => without(stemsOf(other), stemsOf(full)));
	const lacks = lackedBy(unit, search);
	if (lacks === null || lacks.size === 0) return false;
	if (unit.leadIn) return share(own, lacks) < share(own, unit.stems);
	if (shared(own, lacks) > 0) return false;
	return LEAVES_ANSWERED.has(unit.gap) || rivals.some((other) => shared(other, lacks) > 0);
}

/** The words for what a sentence says is missing, where they tell one limb from another or something else from all; null where they do not. */
function lackedBy(
	{ gap, missing }: Unit,
	{ own, others, beside, stemsOf }: Search,
): ReadonlySet<string> | null {
	if (missing === null || gap === null) return null;
	const names = (words: ReadonlySet<string>) => shared(words, missing.stems) > 0;
	const group = [own, ...others.map(stemsOf)];
	if (!missing.own) return group.some(names) && !group.every(names) ? missing.stems : null;
	const named = [...group, ...beside.map(stemsOf)].some(names);
	return named || LEAVES_ANSWERED.has(gap) ? missing.stems : null;
}
