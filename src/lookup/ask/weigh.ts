import { type Word, wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { CellPlace } from '../place.ts';
import type { Asking } from './shape.ts';
import { type Term, type Terms, yearsIn } from './terms.ts';
import type { Unit } from './units.ts';

/** How well a unit answers: how much of what is asked stands in it or beside it, and whether it is of the kind that is asked for. */
export interface Weighed {
	readonly unit: Unit;
	readonly score: number;
	/** The share of what is asked that is met, by how telling each word is; from 0 to 1. */
	readonly met: number;
	/** Words of the question that stand nowhere in the passage, its heading or its question. */
	readonly missed: readonly Term[];
}

/** What a word counts for by where it stands. */
const AT = {
	unit: 1,
	label: 1,
	beside: 0.85,
	paragraph: 0.75,
	question: 0.8,
	heading: 0.8,
	elsewhere: 0.4,
} as const;

/** The words of one place, and which terms are met among them. */
type Met = readonly number[];

/** A passage with the words of the question found in it. */
export interface Found {
	readonly passage: FoundPassage;
	readonly heading: Met;
	readonly question: Met;
	readonly anywhere: Met;
	readonly places: readonly (readonly Place[])[];
	/** The share of what is asked that stands anywhere in it, in its heading or in its question. */
	readonly met: number;
}

/** Finds the words of a question in a passage, in any of their sayings. */
export function findIn(passage: FoundPassage, { terms }: Terms): Found {
	const words = wordsIn(passage.text);
	const byStem = Map.groupBy(words.keys(), (at) => words[at]?.stem ?? '');
	const places = terms.map((term) => placesOf(term, words, byStem));
	const heading = metIn(terms, wordsIn(passage.title ?? ''));
	const question = places.map((found) =>
		most(found.filter(({ start }) => passage.isAskedAt(start)).map(({ counts }) => counts)),
	);
	const anywhere = places.map((found) => most(found.map(({ counts }) => counts)));
	const met = share(terms, (term) => Math.max(heading[term] ?? 0, anywhere[term] ?? 0));
	return { passage, heading, question, anywhere, places, met };
}

/** Weighs every unit of a passage that is no question. */
export function weigh(
	found: Found,
	units: readonly Unit[],
	asking: Asking,
	terms: Terms,
): readonly Weighed[] {
	const { passage, heading, question, anywhere } = found;
	const own = metByUnit(found, units);
	const yearsAsked = new Set(terms.years);
	const passageYears = new Set(yearsIn(passage.text));
	const captions = new Map<string, Met>();
	const leads = leadsToTables(units);
	const apart = 0.1 * strangers(terms.terms, [passage.title ?? '']);
	return units.flatMap((unit, at) => {
		if (unit.asked) return [];
		const weighed =
			unit.cell === null
				? sentence({ unit, at, units, own, passage, asking })
				: cell({
						at: unit.cell,
						lead: own[leads.get(unit.cell.table.id) ?? -1] ?? [],
						terms,
						captions,
						asking,
					});
		const levels = terms.terms.map((_, term) =>
			Math.max(
				weighed.own[term] ?? 0,
				...weighed.near.map((met) => met[term] ?? 0),
				(question[term] ?? 0) * AT.question,
				(heading[term] ?? 0) * AT.heading,
				(anywhere[term] ?? 0) * AT.elsewhere,
			),
		);
		const met = withYears(
			share(terms.terms, (term) => levels[term] ?? 0),
			terms,
			[weighed.years, passageYears],
		);
		const inside = share(terms.terms, (term) => weighed.own[term] ?? 0);
		const pointing = asking.shape === 'person' || asking.shape === 'time' || asking.shape === 'known';
		return [
			{
				unit,
				score:
					met +
					(pointing ? 0.15 : 0.25) * inside +
					weighed.kind +
					timeFits(yearsAsked, weighed.years, passageYears) -
					apart -
					(passage.isExchange ? 0 : SPOKEN),
				met,
				missed: terms.terms.filter((_, term) => (levels[term] ?? 0) === 0),
			},
		];
	});
}

function share(terms: readonly Term[], level: (term: number) => number): number {
	const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return terms.reduce((sum, { weight }, term) => sum + level(term) * weight, 0) / whole;
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

/** What stands in a unit and beside it, its years, and how well it is of the kind that is asked for. */
interface Part {
	readonly own: Met;
	readonly near: readonly Met[];
	readonly years: ReadonlySet<string>;
	readonly kind: number;
}

interface SentenceAt {
	readonly unit: Unit;
	readonly at: number;
	readonly units: readonly Unit[];
	readonly own: readonly Met[];
	readonly passage: FoundPassage;
	readonly asking: Asking;
}

const NEIGHBOURS = [
	[-1, AT.beside],
	[1, AT.paragraph],
	[-2, AT.paragraph],
] as const;

/** `... is shown in the following table.`: it leads to the answer and is none. */
const LEADS_ON =
	/:$|\b(?:following|below|the) tables?\b|\bas follows\b|\btable \d\b|\b(?:set out|shown|given|listed|provided) (?:below|in the)\b/i;

function sentence({ unit, at, units, own, passage, asking }: SentenceAt): Part {
	const { shape } = asking;
	const words = passage.text.slice(unit.start, unit.end);
	const near = NEIGHBOURS.flatMap(([step, counts]) => {
		const other = units[at + step];
		if (other === undefined || other.asked || other.cell !== null) return [];
		if (Math.abs(other.paragraph - unit.paragraph) > 1) return [];
		const less = other.paragraph === unit.paragraph ? 0 : 0.15;
		return [(own[at + step] ?? []).map((one) => one * (counts - less))];
	});
	const counting = shape === 'figure' || shape === 'passage';
	const leads = LEADS_ON.test(words) && (counting || shape === 'meaning') ? 0.3 : 0;
	// A line that ends in no stop is the caption of a table, or a label.
	const label = counting && !/[.?!;)\d]["”’)]?$/.test(words) ? 0.12 : 0;
	const leader = leaderOf(units, at, passage.text);
	return {
		own: own[at] ?? [],
		near: leader < 0 ? near : [...near, (own[leader] ?? []).map((one) => one * AT.beside)],
		years: new Set(yearsIn(words)),
		kind: fits(asking, words, unit) - leads - label - LATER * Math.min(unit.order, FAR_ON),
	};
}

/** What each sentence further on in an answer counts less: an answer mostly begins with what was asked. */
const LATER = 0.015;
const FAR_ON = 6;
/** Lines of a list that one sentence leads to. */
const LISTED = 8;

/** The sentence that leads to a line of a list; -1 where none does. */
function leaderOf(units: readonly Unit[], at: number, text: string): number {
	const own = units[at];
	if (own === undefined || LEADS_ON.test(text.slice(own.start, own.end))) return -1;
	for (let before = at - 1; before >= Math.max(0, at - LISTED); before--) {
		const unit = units[before];
		if (unit === undefined || unit.asked || unit.cell !== null) return -1;
		if (/:$|as follows/.test(text.slice(unit.start, unit.end))) return before;
	}
	return -1;
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

interface CellAt {
	readonly at: CellPlace;
	/** What of the question stands in the sentence before the table. */
	readonly lead: Met;
	readonly terms: Terms;
	/** What of the question stands in the captions of tables already met. */
	readonly captions: Map<string, Met>;
	readonly asking: Asking;
}

const SHARES = /%|\bper ?cent|percentage|proportion|\brates?\b|\bshare\b|per (?:1,000|100,000|head|capita)/i;

function cell({ at: { table, row, cell: which }, lead, terms, captions, asking }: CellAt): Part {
	const held = table.rows[row];
	const value = held?.cells[which];
	const labels = [...(held?.groups ?? []), ...(held?.labels ?? [])];
	const heads = table.columns[value?.column ?? -1]?.heads ?? [];
	const caption =
		captions.get(table.id) ??
		metIn(terms.terms, wordsIn(`${table.caption ?? ''} · ${table.topic?.words ?? ''}`)).map(
			(one) => one * AT.beside,
		);
	captions.set(table.id, caption);
	const printed = yearsIn([...labels, ...heads, value?.period ?? '', value?.asOf ?? ''].join(' · '));
	const isShare = SHARES.test([...labels, ...heads, value?.unit ?? ''].join(' · '));
	const shareAsked = SHARES.test(terms.terms.map(({ typed }) => typed).join(' '));
	return {
		own: metIn(terms.terms, wordsIn([...labels, ...heads].join(' · '))),
		near: [caption, lead.map((one) => one * AT.beside)],
		years: new Set(printed.length > 0 ? printed : yearsIn(`${table.caption ?? ''} ${table.period ?? ''}`)),
		kind:
			(asking.shape === 'figure' || asking.shape === 'passage' ? 0.1 : -0.12) -
			0.12 * strangers(terms.terms, labels) -
			0.05 * strangers(terms.terms, heads) -
			(isShare === shareAsked ? 0 : 0.1) +
			(terms.years.length === 0 ? latest(printed) * 0.02 : 0),
	};
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
	const fits = (held: ReadonlySet<string>) =>
		years.some((year) => [...held].some((other) => year === other || touches(year, other)));
	const level = fits(own) ? 1 : fits(around) ? 0.7 : 0;
	return (met * whole + level * YEAR_WEIGHT) / (whole + YEAR_WEIGHT);
}

/** How well the times of a unit are those asked for. */
function timeFits(asked: ReadonlySet<string>, own: ReadonlySet<string>, around: ReadonlySet<string>): number {
	if (asked.size === 0) return 0;
	const fits = (years: ReadonlySet<string>) =>
		[...asked].some((year) => years.has(year) || [...years].some((other) => touches(year, other)));
	if ([...asked].some((year) => own.has(year))) return 0.2;
	if (fits(own)) return 0.12;
	if (own.size > 0) return -0.2;
	return fits(around) ? 0.04 : -0.08;
}

/** `2008` and `2008-09`. */
function touches(one: string, other: string): boolean {
	return (
		one.slice(0, 4) === other.slice(0, 4) ||
		(one.length === 4 && other.length > 4 && one.slice(2) === other.slice(-2))
	);
}

function latest(years: readonly string[]): number {
	const last = years.map((year) => Number(year.slice(0, 4))).reduce((most, year) => Math.max(most, year), 0);
	return last === 0 ? 0 : (last - 1990) / 30;
}

/** The share of a label's words that nobody asked for; the whole and the all are nobody's. */
function strangers(terms: readonly Term[], labels: readonly string[]): number {
	const words = wordsIn(
		labels.join(' · ').replace(/\b(?:all|total|overall|united kingdom|england and wales)\b/gi, ' '),
	).filter(({ spelt }) => !/^\d/.test(spelt));
	if (words.length === 0) return 0;
	const known = new Set(terms.flatMap(({ sayings }) => sayings.flatMap(({ stems }) => stems)));
	return words.filter(({ stem }) => !known.has(stem)).length / words.length;
}

interface Place {
	/** Where it begins, in the text. */
	readonly start: number;
	readonly counts: number;
}

function placesOf(
	{ sayings }: Term,
	words: readonly Word[],
	byStem: ReadonlyMap<string, readonly number[]>,
): readonly Place[] {
	return sayings.flatMap(({ stems, counts }) =>
		(byStem.get(stems[0] ?? '') ?? [])
			.filter((at) => stems.every((stem, step) => words[at + step]?.stem === stem))
			.map((at) => ({ start: words[at]?.start ?? 0, counts })),
	);
}

function metIn(terms: readonly Term[], words: readonly Word[]): Met {
	const byStem = Map.groupBy(words.keys(), (at) => words[at]?.stem ?? '');
	return terms.map((term) => most(placesOf(term, words, byStem).map(({ counts }) => counts)));
}

function most(counts: readonly number[]): number {
	return counts.reduce((sum, one) => Math.max(sum, one), 0);
}

const NUMBER =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|quarter|third|none|no)\b/i;
const PLAIN_YEAR = /(?<![\d,.£$€])(?:1[89]|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?(?![\d,])/g;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(
	String.raw`\b\d{1,2} (?:${MONTHS})\b(?: (?:19|20)\d\d)?|\b(?:${MONTHS}) (?:19|20)\d\d`,
	'g',
);
const SOME_TIME = /\b(?:19|20)\d\d\b|\b(?:spring|summer|autumn|winter)\b/;
const MONEY = /[£$€]|\b(?:pounds?|euros?|million|billion)\b/;
const MONEY_ASKED =
	/\b(?:cost|costs|costed|spend|spends|spent|spending|paid|pay|pays|funding|budget|price|money|grant|grants|£|expenditure|worth|total for|awarded)\b/i;
const TITLED =
	/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Air|Admiral|General|Major|Colonel|Cdre|Judge|Justice)\.? \p{Lu}|\b(?:chief executive|chairman|chaired by|led by)\b/u;
const NAMED = /(?<=[a-z,;] )(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)+/u;
const DEFINES =
	/\b(?:means|is defined as|are defined as|defined as|refers to|is (?:an?|the) (?!key\b|major\b|matter\b|priority\b))\b/i;
const DOES =
	/\b(?:was set up|were set up|has been established|was established|set up to|established to|aims? to|is responsible|responsible for|brings? together|designed to|intended to|sets? out|provides?|will (?:co-?ordinate|bring)|role|purpose)\b/i;
const UNKNOWN =
	/\b(?:(?:not|nor|never) (?:\w+ ){0,3}(?:held|hold|collect(?:ed)?|record(?:ed)?|kept|keep|available|known|possible|identif(?:y|ied)|estimat(?:e|ed)|publish(?:ed)?|monitor(?:ed)?)|disproportionate cost|no (?:estimate|information|data|figures?|records?)|unable to|insufficient)\b/i;

/** Whether a sentence is of the kind that is asked for: a number, a name, a day, what something is, that it is not known. */
function fits({ shape, asked }: Asking, words: string, { facts }: Unit): number {
	const has = (kind: string) => facts.some((fact) => fact.kind === kind);
	const counts = NUMBER.test(words.replace(DAY, ' ').replace(PLAIN_YEAR, ' '));
	const money = MONEY_ASKED.test(asked) ? (MONEY.test(words) ? 0.08 : -0.06) : 0;
	switch (shape) {
		case 'figure':
			return (counts ? 0.06 : has('gap') ? 0 : -0.12) + (has('figure') ? 0.06 : 0) + money;
		case 'passage':
			return (has('figure') ? 0.08 : counts ? 0.03 : 0) + money;
		case 'meaning':
			return (
				(has('definition') ? 0.12 : 0) +
				(has('account') || has('role') ? 0.06 : 0) +
				(DEFINES.test(words) ? 0.14 : DOES.test(words) ? 0.08 : 0)
			);
		case 'person':
			return (TITLED.test(words) ? 0.24 : 0) + (NAMED.test(words) ? 0.08 : 0) + (has('role') ? 0.02 : 0);
		case 'time':
			return words.search(DAY) >= 0 ? 0.3 : SOME_TIME.test(words) ? 0.12 : -0.05;
		case 'place':
			return NAMED.test(words) || /\b(?:in|at|near) \p{Lu}/u.test(words) ? 0.08 : -0.05;
		case 'known':
			return has('gap') || UNKNOWN.test(words) ? 0.35 : -0.04;
		case 'reason':
			return /\b(?:because|since|due to|reasons?|in order to|so that|to ensure)\b/i.test(words) ? 0.08 : 0;
		case 'yes or no':
			return 0;
	}
}

/** The share of what is asked that stands in some words. */
export function metInWords({ terms }: Terms, words: string): number {
	const met = metIn(terms, wordsIn(words));
	return share(terms, (term) => met[term] ?? 0);
}
