import type { Gap, Limb } from '../facts.ts';
import { stemsOf, type Unit } from './units.ts';

/** A limb, what else is asked, and the answer in which its own is looked for. */
export interface Search {
	/** `a`, `1b`. */
	readonly limb: string;
	/** Its own words, without what is asked of all of them. */
	readonly asks: string;
	/** The same with a word less, for the last of several, where its end can't be told. */
	readonly short: string;
	/** All that is asked under its letter. */
	readonly full: string;
	/** The other limbs between which the same is asked. */
	readonly others: readonly string[];
	/** All that is asked under these. */
	readonly beside: readonly string[];
	/** What is asked of all of them: the words of their clause outside the limbs. */
	readonly common: string;
	readonly units: readonly Unit[];
}

export interface Link {
	readonly unit: Unit | null;
	readonly status: Limb['status'];
}

export const LETTERED = /^\((?:[a-z]|[ivx]+|\d+)\)/i;
/** So much of a limb's own words must stand in what answers it. */
const ENOUGH = 0.6;

/** Said where other figures stand in place of those that were asked for. */
const INSTEAD = /\b(?:as an alternative|instead|in lieu|closest available|nearest available|proxy)\b/i;
export const REQUESTED =
	/^(?:(?:however|unfortunately),?\s+)?(?:the|this|these|such|all|detailed|complete)?\s*(?:information|data|figures?|details|statistics)\b|\b(?:information|data|figures?|details|statistics)\s+(?:requested|required|sought|is|are)\b|\b(?:format|form)\s+(?:requested|required)\b/i;

/**
 * How far a limb is answered, with all that the answer says: in part where something of what is asked is said to be unknown, or
 * where other figures stand in place of those that are.
 */
export function qualified({ unit, status }: Link, { full, beside, common, units }: Search): Limb['status'] {
	if (unit === null) return status;
	const instead = units.some(({ words }) => INSTEAD.test(words));
	if (unit.gap !== null) return instead && status === 'not answered' ? 'partly' : status;
	if (status !== 'answered') return status;
	const near = stemsOf(common);
	const own = stemsOf(full);
	const belongsToAnother = (one: Unit) =>
		shared(own, one.stems) === 0 && beside.some((other) => shared(stemsOf(other), one.stems) > 0);
	const open = units.some(
		(one) =>
			one.gap !== null &&
			!LETTERED.test(one.words) &&
			!belongsToAnother(one) &&
			(shared(near, one.stems) > 1 || REQUESTED.test(one.words)),
	);
	return open || instead ? 'partly' : status;
}

/** Of what is said to be unknown, whether it is withheld or not there. */
export function statusOf({ gap, later }: Unit): Limb['status'] {
	if (gap === null) return later ? 'not answered' : 'answered';
	return REFUSED.has(gap) ? 'refused' : 'not answered';
}

const REFUSED: ReadonlySet<Gap['why']> = new Set<Gap['why']>(['disproportionate cost', 'refused']);
const QUANTITY = /\b(?:how\s+(?:many|much|often)|number|proportion|percentage|cost|amount)\b/i;

/** A number that is no year. */
const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d\d(?![\d,]))\d+/;

export function leadInOf(units: readonly Unit[]): Unit | null {
	return units.find((one) => one.leadIn && one.gap === null) ?? null;
}

/** Among sentences: the one that holds most of the limb's words and of what is asked, and of no longer limb more. */
export function best({ asks, short, others, common }: Search, units: readonly Unit[]): Unit | null {
	const own = stemsOf(asks);
	const longer = longerThan(own, others);
	const near = stemsOf(common);
	const counts = QUANTITY.test(common);
	let found: Unit | null = null;
	let most = 0;
	for (const unit of units) {
		if (!holds(own, unit, common) || longer.some((other) => share(other, unit.stems) === 1)) continue;
		const withheld = unit.gap === 'refused';
		const score =
			share(own, unit.stems) +
			share(near, unit.stems) / 4 +
			(counts && COUNT.test(unit.words) ? 0.2 : 0) +
			(unit.words.toLowerCase().includes(short.toLowerCase()) ? 0.3 : 0) +
			(withheld ? 0.2 : 0);
		if (score > most) [found, most] = [unit, score];
	}
	return found;
}

/** Whether a unit holds enough of the words of a limb: of a short one all, or half beside words of what is asked. */
export function holds(own: ReadonlySet<string>, { stems }: Unit, common: string): boolean {
	const held = share(own, stems);
	if (own.size === 2) return held === 1 || (held > 0 && shared(stemsOf(common), stems) > 1);
	return held >= (own.size > 5 ? 0.4 : ENOUGH);
}

/** Other limbs that hold every word of this one (`Catholic schools` beside `schools`). */
export function longerThan(
	own: ReadonlySet<string>,
	others: readonly string[],
): readonly ReadonlySet<string>[] {
	return others.map(stemsOf).filter((other) => other.size > own.size && share(own, other) === 1);
}

/** Among labels: the one that is nearest to the limb, unless it is nearer to another. */
export function closest({ asks, others }: Search, units: readonly Unit[]): Unit | null {
	const own = stemsOf(asks);
	const rivals = others.map(stemsOf);
	let found: Unit | null = null;
	let most = 0;
	for (const unit of units) {
		const near = alike(own, unit.stems);
		if (near < ENOUGH || near <= most || rivals.some((rival) => alike(rival, unit.stems) > near)) continue;
		[found, most] = [unit, near];
	}
	return found;
}

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...one].filter((word) => other.has(word)).length;
}

export function share(wanted: ReadonlySet<string>, among: ReadonlySet<string>): number {
	return wanted.size === 0 ? 0 : shared(wanted, among) / wanted.size;
}

/** Dice's measure of two sets of words. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return one.size + other.size === 0 ? 0 : (2 * shared(one, other)) / (one.size + other.size);
}
