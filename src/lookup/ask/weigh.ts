import { wordsIn } from '../../corpus/words/fold.ts';
import { asksForShare, cell, stemsAsked, strangers } from './cell.ts';
import { type Found, type Met, most, share } from './found.ts';
import { AT, type Kinship } from './part.ts';
import { labelsOf, sentence } from './sentence.ts';
import type { Asking } from './shape.ts';
import { isAnybody, type Term, type Terms } from './terms.ts';
import type { Unit } from './units.ts';
import { yearsIn } from './years.ts';

/** How well a unit answers: how much of what is asked stands in it or beside it, and whether it is of the kind that is asked for. */
export interface Weighed {
	readonly unit: Unit;
	readonly score: number;
	/** The share of what is asked that is met, by how telling each word is; from 0 to 1. */
	readonly met: number;
	/** The share of what is asked that stands in the unit itself. */
	readonly inside: number;
	readonly kinship: Kinship;
	/** The years that are asked for stand there or around it, or are of its day; true where none are. */
	readonly timely: boolean;
	/** How near the most telling word of what is to be counted stands; 1 where nothing is counted. */
	readonly counted: number;
	/** Words of the question that stand nowhere in the passage, its heading or its question. */
	readonly missed: readonly Term[];
}

/** Weighs every unit of a passage that is no question. */
export function weigh(
	found: Found,
	units: readonly Unit[],
	asking: Asking,
	terms: Terms,
): readonly Weighed[] {
	const { passage, heading, question, anywhere, sideBySide } = found;
	const own = metByUnit(found, units);
	const yearsAsked = new Set(terms.years);
	const passageYears = new Set(yearsIn(passage.text));
	const captions = new Map<string, Met>();
	const leads = leadsToTables(units);
	const asked = stemsAsked(terms);
	const shareAsked = asksForShare(asking);
	const apart = 0.1 * strangers(asked, [passage.title ?? '']);
	const key = keyTerm(asking, terms);
	const day = passage.sourceAt({ start: 0, end: passage.text.length }).sittingDate;
	const timelyAround = isTimely(terms.years, passageYears, day);
	// The heading says what all of it is about: what tells one sentence from another is the rest.
	const telling = terms.terms.map((term, at) => ({
		...term,
		weight: term.weight * ((heading[at] ?? 0) > 0 ? HEADED : 1),
	}));
	const labels = labelsOf(units, passage.text, terms);
	const covers = share(terms.terms, (term) => question[term] ?? 0);
	const direct =
		asking.shape === 'figure' && terms.years.length === 0 && !SEVERAL.test(passage.text)
			? (DIRECT * Math.max(0, covers - ASKED_SO)) / (1 - ASKED_SO)
			: 0;
	const weighed = units.flatMap((unit, at) => {
		if (unit.asked) return [];
		const weighed =
			unit.cell === null
				? sentence({ unit, at, units, own, passage, asking, day, leader: labels.leaderOf(at) })
				: cell({
						at: unit.cell,
						lead: own[leads.get(unit.cell.table.id) ?? -1] ?? [],
						terms,
						captions,
						asking,
						asked,
						shareAsked,
					});
		const standsUnder = labels.over(at);
		const levels = terms.terms.map((_, term) => {
			const level = Math.max(
				weighed.own[term] ?? 0,
				...weighed.near.map((met) => met[term] ?? 0),
				(question[term] ?? 0) * AT.question,
				(heading[term] ?? 0) * AT.heading,
				(anywhere[term] ?? 0) * AT.elsewhere,
			);
			// Another label has the word, and this one does not: it is of something else.
			const ofAnother = standsUnder !== null && (labels.met[term] ?? 0) > 0 && (standsUnder[term] ?? 0) === 0;
			return ofAnother && (weighed.own[term] ?? 0) === 0 ? Math.min(level, AT.elsewhere) : level;
		});
		const met = withYears(
			share(terms.terms, (term) => levels[term] ?? 0),
			terms,
			[weighed.years, passageYears],
		);
		const inside = share(telling, (term) => weighed.own[term] ?? 0);
		const absent = share(terms.terms, (term) => ((levels[term] ?? 0) === 0 ? 1 : 0));
		const pointing = asking.shape === 'person' || asking.shape === 'time' || asking.shape === 'known';
		return [
			{
				unit,
				score:
					met +
					(pointing ? 0.15 : asking.shape === 'yes or no' ? 0.4 : 0.25) * inside +
					weighed.kind +
					(key < 0
						? 0
						: KEY[asking.shape === 'person' ? 'deed' : 'counted'] *
							Math.max(
								weighed.own[key] ?? 0,
								unit.cell === null ? 0 : most(weighed.near.map((near) => near[key] ?? 0)),
							)) +
					timeFits(yearsAsked, weighed.years, passageYears) +
					SIDE_BY_SIDE * sideBySide -
					ABSENT * absent -
					apart -
					(passage.isExchange ? 0 : SPOKEN),
				met,
				inside,
				kinship: weighed.kinship,
				timely: timelyAround || meets(terms.years, weighed.years),
				counted: key < 0 || asking.shape !== 'figure' ? 1 : (levels[key] ?? 0),
				missed: terms.terms.filter((_, term) => (levels[term] ?? 0) === 0),
			},
		];
	});
	const numbered = weighed.find(({ kinship }) => kinship === 'asked');
	const silent = weighed.find(({ unit, kinship }) => kinship === 'silence' && unit.order === 0);
	const saysMore =
		silent !== undefined &&
		numbered !== undefined &&
		silent.unit.facts.some(({ kind }) => kind === 'gap') &&
		silent.inside > numbered.inside + SAYS_MORE;
	const begins = saysMore ? silent : numbered;
	return weighed.map((one) =>
		one === begins && one.unit.cell === null ? { ...one, score: one.score + direct } : one,
	);
}

/** What the first words of the kind that is asked for are worth in the answer to a question that asks the same, and from which share of it on. */
const DIRECT = 0.25;
const ASKED_SO = 0.6;
/** An answer that opens with its silence has that for its first words where it has so much more of the question than the numbers that follow. */
const SAYS_MORE = 0.1;
/** A question with parts has an answer to each. */
const SEVERAL = /\([b2]\)|; (?:and )?(?:how|what|which|when|whether|if)\b/;

/** What it is worth that words of the question stand side by side in the passage too. */
const SIDE_BY_SIDE = 0.1;

/** What it costs beyond not being met that a word of the question stands nowhere, in the passage, its question or its heading. */
const ABSENT = 0.3;

/** What a word of the heading tells of a sentence, beside the others. */
const HEADED = 0.5;

/** What it is worth that a unit has itself what is to be counted, or the deed of whoever is asked for. */
const KEY = { counted: 0.1, deed: 0.2 } as const;

/** The most telling word of what is to be counted, or what somebody is asked for doing; -1 where there is none. */
function keyTerm({ shape, counted, deed }: Asking, { terms }: Terms): number {
	const words = new Set(
		[...counted, ...(deed === null ? [] : [deed])].flatMap((word) => wordsIn(word).map(({ stem }) => stem)),
	);
	const meant = terms.filter(
		({ sayings, together: name, typed }) =>
			!name && !isAnybody(typed) && sayings[0]?.stems.some((stem) => words.has(stem)),
	);
	if (meant.length === 0 || (shape !== 'figure' && shape !== 'person')) return -1;
	return terms.indexOf(meant.reduce((most, term) => (term.weight > most.weight ? term : most)));
}

/** What of the question stands in each sentence itself. */
function metByUnit({ places }: Found, units: readonly Unit[]): readonly number[][] {
	const own = units.map(() => places.map(() => 0));
	for (const [term, found] of places.entries()) {
		let at = 0;
		for (const { start, counts } of found.toSorted((one, other) => one.start - other.start)) {
			while (at < units.length && (units[at]?.cell !== null || (units[at]?.end ?? 0) <= start)) at++;
			const unit = units[at];
			if (unit === undefined) break;
			const met = own[at];
			if (unit.start <= start && met !== undefined) met[term] = Math.max(met[term] ?? 0, counts);
		}
	}
	return own;
}

/** By the id of each table the sentence before it. */
function leadsToTables(units: readonly Unit[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	const prose = units.flatMap((unit, at) =>
		unit.cell === null && !unit.asked ? [{ end: unit.end, at }] : [],
	);
	for (const { start, cell: place } of units) {
		if (place === null || found.has(place.table.id)) continue;
		const before = prose.findLast(({ end }) => end <= start);
		if (before !== undefined) found.set(place.table.id, before.at);
	}
	return found;
}

/** What a speech counts less than an answer, which was asked for. */
const SPOKEN = 0.05;

/** What the years of a question weigh, beside its words. */
const YEAR_WEIGHT = 5;

/** What is met, where years are asked for with them: in the words themselves, or else somewhere in the passage. */
function withYears(
	met: number,
	{ terms, years }: Terms,
	[own, around]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): number {
	if (years.length === 0) return met;
	const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
	const level = meets(years, own) ? 1 : meets(years, around) ? 0.7 : 0;
	return (met * whole + level * YEAR_WEIGHT) / (whole + YEAR_WEIGHT);
}

/** Whether a year of one is a year of the other, or lies in it. */
function meets(asked: Iterable<string>, held: Iterable<string>): boolean {
	const there = [...held];
	return [...asked].some((year) => there.some((other) => touches(year, other)));
}

/** A figure of another year is no answer; what was said in a year may be of it, or of the year before. */
function isTimely(asked: Terms['years'], held: ReadonlySet<string>, day: string | null): boolean {
	const said = day === null ? [] : [day.slice(0, 4), String(Number(day.slice(0, 4)) - 1)];
	return asked.length === 0 || meets(asked, [...held, ...said]);
}

/** How well the times of a unit are those asked for. */
function timeFits(asked: ReadonlySet<string>, own: ReadonlySet<string>, around: ReadonlySet<string>): number {
	if (asked.size === 0) return 0;
	if ([...asked].some((year) => own.has(year))) return 0.2;
	if (meets(asked, own)) return 0.12;
	if (own.size > 0) return -0.2;
	return meets(asked, around) ? 0.04 : -0.08;
}

/** `2008` and `2008-09`. */
function touches(one: string, other: string): boolean {
	return (
		one.slice(0, 4) === other.slice(0, 4) ||
		(one.length === 4 && other.length > 4 && one.slice(2) === other.slice(-2))
	);
}
