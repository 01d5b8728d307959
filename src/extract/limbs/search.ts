import type { Limb } from '../facts.ts';
import { alike, type StemsOf, share, shared, without } from './stems.ts';
import type { Unit } from './units.ts';

/** A limb, what else is asked, and the answer in which its own is looked for. */
export interface Search {
	/** `a`, `1b`. */
	readonly limb: string;
	/** Its own telling words, without what is asked of all of them. */
	readonly own: ReadonlySet<string>;
	/** The same as printed, with a word less, for the last of several, where its end can't be told. */
	readonly short: string;
	/** All that is asked under its letter or number. */
	readonly full: string;
	/** The own words of the other limbs between which the same is asked. */
	readonly others: readonly string[];
	/** The own words of the question's other limbs. */
	readonly beside: readonly string[];
	/** What is asked of all of them: the words of their clause outside the limbs. */
	readonly common: string;
	/** What else is asked: the other clauses of the question. */
	readonly elsewhere: readonly string[];
	readonly units: readonly Unit[];
	/** Where it stands among its fellows: 0 for the first of them, nearly 1 for the last. */
	readonly rank: number;
	/** Stems texts, each once for all limbs. */
	readonly stemsOf: StemsOf;
}

export interface Link {
	readonly unit: Unit | null;
	/** Where it is answered in part: the sentence that says what is missing. */
	readonly lacks?: Unit | null;
	readonly status: Limb['status'];
}

export const LETTERED = /^\((?:[a-z]|[ivx]+|\d+)\)/i;
/** So much of a limb's own words must stand in what answers it. */
const ENOUGH = 0.6;
/** What a sentence loses by what another limb has more of it, and by how far it stands from where the limb stands among its fellows. */
const RIVALRY = 0.5;
const ORDER = 0.2;
/** So much of the words that only one of several numbered questions has. */
const OF_A_QUESTION = 0.3;
/** So much where all other limbs have theirs. */
const LEFT_OVER = 0.3;

const QUANTITY =
	/\b(?:how\s+(?:many|much|often)|number|proportion|percentage|cost|amount|budget|funding|expenditure|revenue)\b/i;

/** `tri-service` is one word: its second half alone is another thing. */
const COMPOUND = /^\p{L}+-\p{L}+$/u;
/** A time by years, and a label for what is left. */
const YEAR = /^\d{4}(?:-\d{2,4})?$/;
const THE_REST = /^\s*other\b/i;

/** Whether a label may stand for a limb: not a year for a period of several, nor `Other towns` for `towns`. */
function mayStandFor(unit: Unit, { own, short }: Pick<Search, 'own' | 'short'>): boolean {
	const years = [...own].filter((stem) => YEAR.test(stem));
	if (years.length > 1 && years.length === own.size && share(own, unit.stems) < 1) return false;
	return !THE_REST.test(unit.words) || /\bother\b/i.test(short);
}

/** A number that is no year. */
const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d\d(?![\d,]))\d+/;

export function leadInOf(units: readonly Unit[]): Unit | null {
	return units.find((one) => one.leadIn && one.gap === null) ?? null;
}

/** Whether what leads to a table covers a limb: it does unless it names what others ask, and not what this one does. */
export function covers({ stems }: Unit, { own, others, stemsOf }: Search): boolean {
	return shared(own, stems) > 0 || !others.some((other) => share(stemsOf(other), stems) >= ENOUGH);
}

/** Among sentences: the one that holds most of the limb's words and of what is asked, and of no longer limb more. */
export function best(
	{ limb, own, short, others, beside, common, rank, units: told, stemsOf }: Search,
	units: readonly Unit[],
	wanted: ReadonlySet<string> = own,
): Unit | null {
	const longer = longerThan(wanted, others, stemsOf);
	const near = stemsOf(common);
	const counts = QUANTITY.test(common);
	const alone = without(wanted, stemsOf(others.join(' ')));
	const rivals = [...others, ...beside].map(stemsOf);
	const length = Math.max(1, (told.at(-1)?.end ?? 0) - (told[0]?.start ?? 0));
	let found: Unit | null = null;
	let most = 0;
	for (const unit of units) {
		const nearest = Math.max(0, ...rivals.map((rival) => share(rival, unit.stems)));
		const place = (unit.start - (told[0]?.start ?? 0)) / length;
		if (
			!holds(wanted, unit, { short, common, limb, stemsOf }) ||
			longer.some((other) => share(other, unit.stems) === 1)
		)
			continue;
		const withheld = unit.gap === 'refused';
		const score =
			share(wanted, unit.stems) +
			share(near, unit.stems) / 4 +
			share(alone, unit.stems) / 4 +
			(counts && unit.gap !== null ? 0.2 : counts && COUNT.test(unit.words) ? 0.5 : 0) +
			(unit.words.toLowerCase().includes(short.toLowerCase()) ? 0.3 : 0) +
			(withheld ? 0.4 : 0) +
			(unit.leadIn && unit.gap === null ? 0.3 : 0) -
			RIVALRY * Math.max(0, nearest - share(wanted, unit.stems)) -
			ORDER * Math.abs(place - rank);
		if (score > most) [found, most] = [unit, score];
	}
	return found;
}

/**
 * Whether a unit holds enough of the words of a limb: of a short one all, or the last beside words of what is asked; of a whole
 * question a part.
 */
export function holds(
	own: ReadonlySet<string>,
	{ stems }: Unit,
	{ short, common, limb, stemsOf }: Pick<Search, 'short' | 'common' | 'limb' | 'stemsOf'>,
): boolean {
	const held = share(own, stems);
	if (/^\d+$/.test(limb)) return held >= OF_A_QUESTION;
	const last = [...stemsOf(short)].at(-1);
	if (own.size === 2 && last !== undefined && !COMPOUND.test(short.trim()))
		return held === 1 || (shared(new Set([last]), stems) > 0 && shared(stemsOf(common), stems) > 0);
	return held >= (own.size > 8 ? 0.2 : own.size > 5 ? 0.4 : ENOUGH);
}

/** Other limbs that hold every word of this one (`Catholic schools` beside `schools`). */
export function longerThan(
	own: ReadonlySet<string>,
	others: readonly string[],
	stemsOf: StemsOf,
): readonly ReadonlySet<string>[] {
	return others.map(stemsOf).filter((other) => other.size > own.size && share(own, other) === 1);
}

/**
 * Among labels: the one that is nearest to the limb, unless it is nearer to another.
 *
 * @param enough how near it must be, from 0 to 1.
 */
export function closest(search: Search, units: readonly Unit[], enough = ENOUGH): Unit | null {
	const { own, others, stemsOf } = search;
	const rivals = others.map(stemsOf);
	let found: Unit | null = null;
	let most = 0;
	for (const unit of units) {
		if (!mayStandFor(unit, search)) continue;
		const near = alike(own, unit.stems);
		if (near < enough || near <= most || rivals.some((rival) => alike(rival, unit.stems) > near)) continue;
		[found, most] = [unit, near];
	}
	return found;
}

/** The one label that a limb holds whole (`Country` of `destination country`) or that holds it, of things without names: `Moss` is not `North Moss`. */
export function withinAsked(search: Search, units: readonly Unit[]): Unit | null {
	const { own, short, others, stemsOf } = search;
	if (/\p{Lu}/u.test(short)) return null;
	const rivals = others.map(stemsOf);
	const within = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
		share(one, other) === 1 || share(other, one) === 1;
	const held = units.filter(
		(unit) =>
			mayStandFor(unit, search) &&
			within(unit.stems, own) &&
			!rivals.some((rival) => within(unit.stems, rival)),
	);
	return held.length === 1 ? (held[0] ?? null) : null;
}

/** The label left for a limb when each other limb has the one that is nearest to it. */
export function leftOver(search: Search, units: readonly Unit[]): Unit | null {
	const rivals = search.others.map(search.stemsOf);
	const taken = rivals.map((own) => closest({ ...search, own, others: [] }, units));
	if (taken.every((one) => one === null)) return null;
	return closest(
		{ ...search, others: [] },
		units.filter((one) => !taken.includes(one)),
		LEFT_OVER,
	);
}
