import type { Archive } from '../../corpus/archive.ts';
import { EVERYWHERE } from '../../corpus/words/search.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { type CellPlace, lookUpPlace, type PlaceAnswer, placeId } from '../place.ts';
import { findIn } from './found.ts';
import { namedCells } from './named-cells.ts';
import { AT, type Kinship } from './part.ts';
import { type Asking, readShape, type Shape } from './shape.ts';
import { stretchOf } from './stretch.ts';
import { readTerms, type Term, type Terms, wantedOf } from './terms.ts';
import { totalBeside } from './totals.ts';
import { unitsOf } from './units.ts';
import { repeats, standsIn } from './verbatim.ts';
import { type Weighed, weigh } from './weigh.ts';

/** A place of the record that may answer, and how well it does. */
export interface Reading {
	readonly place: PlaceAnswer;
	/** The sentence, or the row, that was found; `place` may hold more. */
	readonly sentence: string;
	readonly score: number;
	/** The share of what is asked that stands in the words or beside them, by how telling each word is; from 0 to 1. */
	readonly met: number;
	/** Other cells of the same table that fit as well: which of them is meant is not certain. */
	readonly also: readonly CellPlace[];
	/** How near what is to be counted stands to the words; 0 where it stands nowhere. */
	readonly counted: number;
	/** Words of the question that stand nowhere there. */
	readonly missed: readonly Term[];
}

/** A question as it was read, and where the record may answer it. */
export interface AskAnswer {
	readonly question: string;
	readonly asking: Asking;
	readonly terms: Terms;
	/** The best; null where nothing on record has enough of what is asked. */
	readonly first: Reading | null;
	/** Where nothing has enough: what has the most, if that is half of it. Perhaps no answer. */
	readonly nearest: Reading | null;
	/** Other places, the nearest first; those before `nearCount` are as near as the first. */
	readonly others: readonly Reading[];
	readonly nearCount: number;
	/** Nothing of those found is newer. */
	readonly newest: boolean;
}

/** Passages looked through for the words, those of them read sentence by sentence, and readings given. */
const LOOKED_THROUGH = 60;
const READ = 14;
const GIVEN = 6;
/** Of what is asked so much must be met, by how telling each word is: more where the words are not of the kind that is asked for. */
const ENOUGH = { asked: 0.6, silence: 0.78, other: 0.8 } as const satisfies Record<Kinship, number>;
/** Of what is asked so much must be met by what is shown as near where nothing has enough. */
const HALF = 0.45;
/** Two readings nearer to one another than this are both shown. */
const NEAR = 0.08;

/**
 * Reads a plain question and finds where the record answers it: passages that have most of its words, then the sentence or the cell that
 * has most of them in it or beside it and is of the kind that is asked for. Nothing is written: what is found is a place.
 */
export function lookUpAsked(archive: Archive, question: string): AskAnswer {
	const asking = readShape(question);
	const terms = readTerms(archive, asking.rest);
	const ranked = rank(archive, asking, terms);
	const readings = ranked.flatMap(({ passage, saidSo, best, units, also }) => {
		const { content } = passage;
		const place =
			content === null
				? null
				: lookUpPlace(archive, placeId(content, stretchOf(passage, units, best.unit, asking)));
		return place === null
			? []
			: [
					{
						place,
						sentence: passage.text.slice(best.unit.start, best.unit.end),
						score: best.score,
						met: best.met,
						also,
						counted: best.counted,
						enough: saidSo || isEnough(best, asking.shape),
						missed: best.missed,
					},
				];
	});
	const [first] = readings;
	const answers = first?.enough === true;
	const nearest = answers ? null : nearestOf(readings);
	const shown = answers ? first : nearest;
	const others = readings.filter((one) => one !== shown);
	return {
		question,
		asking,
		terms,
		first: answers ? first : null,
		nearest,
		others,
		nearCount: answers
			? others.filter(({ score, enough }) => enough && first.score - score <= NEAR).length
			: 0,
		newest: answers && others.every(({ place }) => dayOf(place) <= dayOf(first.place)),
	};
}

/** What has most of what is asked and fits best, of what has near enough to half; null where nothing has. */
function nearestOf(readings: readonly (Reading & { readonly enough: boolean })[]) {
	const [most = null] = readings
		.filter(({ counted, met }) => counted > 0 && met >= HALF)
		.toSorted((one, other) => other.met + other.score - one.met - one.score);
	return most;
}

/** A number, or whether something is known, is told by it or by what says that it is not: no other words are enough, however many of the question they have. */
function isEnough({ met, kinship, counted, timely }: Weighed, shape: Shape): boolean {
	if ((shape === 'known' || shape === 'figure') && kinship === 'other') return false;
	return timely && counted > AT.elsewhere && met >= ENOUGH[kinship];
}

function dayOf({ passage }: PlaceAnswer): string {
	return passage.source.sittingDate ?? '';
}

/** What it is worth that a place has enough of what is asked, beside others that fit better what they have. */
const HAS_ENOUGH = 0.2;

function worth(best: Weighed, shape: Shape): number {
	return best.score + (isEnough(best, shape) ? HAS_ENOUGH : 0);
}

interface Ranked {
	readonly passage: FoundPassage;
	/** What was typed stands there word for word: no passage answers it better. */
	readonly saidSo: boolean;
	readonly units: ReturnType<typeof unitsOf>;
	readonly best: Weighed;
	readonly also: readonly CellPlace[];
}

/** What it is worth that a question names a cell in the words of its own table: title, row and column. */
const NAMED = 0.5;

/** Cells of one table nearer to one another than this are told side by side, so many at most. */
const NEAR_CELLS = 0.02;
const MOST_CELLS = 3;

/** Cells beside the best that may be meant as well. */
function alsoMeant(
	best: Weighed,
	others: readonly Weighed[],
	passage: FoundPassage,
	terms: Terms,
): readonly CellPlace[] {
	const { cell } = best.unit;
	const total = cell === null ? null : totalBeside(cell, passage, terms);
	const near = asNear(best, others, terms);
	return total === null || near.some(({ row }) => row === total.row)
		? near
		: [total, ...near].slice(0, MOST_CELLS);
}

/** Other rows or columns that fit as well as the best. Without a year in the question the latest of one row is meant. */
function asNear(best: Weighed, others: readonly Weighed[], { years }: Terms): readonly CellPlace[] {
	const { cell } = best.unit;
	if (cell === null) return [];
	const rowOf = ({ table, row }: CellPlace) => [
		...(table.rows[row]?.groups ?? []),
		...(table.rows[row]?.labels ?? []),
	];
	const timeless = (place: CellPlace) => {
		const heads =
			place.table.columns[place.table.rows[place.row]?.cells[place.cell]?.column ?? -1]?.heads ?? [];
		const words = [...rowOf(place), ...heads].join(' \u00b7 ');
		return years.length > 0 ? words : words.replace(/\d+/g, ' ');
	};
	return others
		.filter(({ score }) => best.score - score < NEAR_CELLS)
		.flatMap(({ unit }) => (unit.cell?.table.id === cell.table.id ? [unit.cell] : []))
		.filter((other) => timeless(other) !== timeless(cell))
		.slice(0, MOST_CELLS);
}

function rank(archive: Archive, asking: Asking, terms: Terms): readonly Ranked[] {
	if (terms.terms.every(({ unknown }) => unknown)) return [];
	const found = archive.words.search(wantedOf(terms, archive), EVERYWHERE, 'best', 0, LOOKED_THROUGH);
	const saidSo = standsIn(archive, asking);
	const looked = [...saidSo, ...found.passages]
		.map((row) => archive.words.passage(row))
		.filter((passage) => passage !== null)
		.filter(({ content }) => content !== null)
		.map((passage) => findIn(passage, terms));
	const said = new Set(saidSo.map((row) => archive.words.passage(row)?.content ?? null));
	const isNamed = namedCells(archive, asking.rest);
	return [...new Map(looked.map((one) => [one.passage.content, one])).values()]
		.toSorted(
			(one, other) =>
				Number(said.has(other.passage.content)) - Number(said.has(one.passage.content)) ||
				other.promise - one.promise,
		)
		.slice(0, READ)
		.flatMap((one) => {
			const units = unitsOf(archive, one.passage);
			const sorted = weigh(one, units, asking, terms)
				.map((weighed) =>
					isNamed(weighed.unit.cell) ? { ...weighed, score: weighed.score + NAMED } : weighed,
				)
				.toSorted((first, second) => second.score - first.score);
			const repeated = said.has(one.passage.content)
				? sorted.find(({ unit }) => repeats(one.passage.text.slice(unit.start, unit.end), asking.asked))
				: undefined;
			const best = repeated ?? sorted[0];
			return best === undefined
				? []
				: [
						{
							passage: one.passage,
							saidSo: said.has(one.passage.content),
							units,
							best,
							also: alsoMeant(
								best,
								sorted.filter((other) => other !== best),
								one.passage,
								terms,
							),
						},
					];
		})
		.toSorted(
			(one, other) =>
				Number(other.saidSo) - Number(one.saidSo) ||
				worth(other.best, asking.shape) - worth(one.best, asking.shape),
		)
		.slice(0, GIVEN);
}
