import type { Gap, Limb } from '../facts.ts';
import { LETTERED, type Link, longerThan, type Search } from './search.ts';
import { share, shared, stemsOf, without } from './stems.ts';
import type { Unit } from './units.ts';

/** Said where other figures stand in place of those that were asked for. */
const INSTEAD = /\b(?:as an alternative|instead|in lieu|closest available|nearest available|proxy)\b/i;
export const REQUESTED =
	/^(?:(?:however|unfortunately),?\s+)?(?:the|this|these|such|all|detailed|complete)?\s*(?:information|data|figures?|details|statistics)\b|\b(?:information|data|figures?|details|statistics)\s+(?:requested|required|sought|is|are)\b|\b(?:format|form)\s+(?:requested|required)\b/i;

const REFUSED: ReadonlySet<Gap['why']> = new Set<Gap['why']>(['disproportionate cost', 'refused']);
/** What is still to come, or for others to say, leaves what is said now an answer. */
const LEAVES_ANSWERED: ReadonlySet<Gap['why']> = new Set<Gap['why']>([
	'not yet available',
	'held by others',
	'will write',
]);

const NONE: ReadonlySet<string> = new Set();

/** Of what is said to be unknown, whether it is withheld or not there. */
export function statusOf({ gap, later }: Unit): Limb['status'] {
	if (gap === null) return later ? 'not answered' : 'answered';
	return REFUSED.has(gap) ? 'refused' : 'not answered';
}

/**
 * Whose a sentence of the answer is: this limb's by its own words, everybody's where it speaks of what all are asked or of what was
 * requested, or another's.
 */
export function bearing(unit: Unit, search: Search): 'own' | 'all' | 'none' {
	const { own, beside, elsewhere, common, others } = search;
	if (unit.asked !== null && search.full.includes(unit.asked)) return 'own';
	if (unit.asked !== null && others.some((other) => other.includes(unit.asked ?? ''))) return 'none';
	if (LETTERED.test(unit.words)) return 'none';
	const rivals = [...others, ...beside].map(stemsOf);
	const named =
		unit.lacks !== null && [own, ...rivals].some((words) => shared(words, unit.lacks ?? NONE) > 0);
	const said = named || (unit.gap !== null && LEAVES_ANSWERED.has(unit.gap));
	const spoken = said ? (unit.lacks ?? unit.stems) : unit.stems;
	if (longerThan(own, others).some((longer) => share(longer, spoken) === 1)) return 'none';
	const held = share(own, spoken);
	const nearer = (words: ReadonlySet<string>) =>
		share(words, spoken) > held && shared(without(words, own), spoken) > 0;
	if (rivals.some(nearer)) return 'none';
	if (held > 0) return 'own';
	const near = shared(stemsOf(common), spoken);
	if (elsewhere.some((part) => shared(stemsOf(part), spoken) > near)) return 'none';
	return near > 1 || REQUESTED.test(unit.words) ? 'all' : 'none';
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
	if (instead && unit.gap !== null) return { unit, status: 'partly' };
	if (status !== 'answered') return link;
	const open = bears.find(
		({ one, whose }) =>
			one !== unit &&
			one.gap !== null &&
			(whose === 'own' || (whose === 'all' && !LEAVES_ANSWERED.has(one.gap))),
	);
	if (open === undefined) return instead ? { unit, status: 'partly' } : link;
	return { unit, status: 'partly' };
}

/** Whether what a sentence says is missing is another limb's, or still to come, and it says something else of this one. */
export function saysElse({ gap, lacks }: Unit, { own, others }: Search): boolean {
	if (gap === null || lacks === null || lacks.size === 0 || shared(own, lacks) > 0) return false;
	return LEAVES_ANSWERED.has(gap) || others.some((other) => shared(stemsOf(other), lacks) > 0);
}
