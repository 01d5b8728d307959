import type { Archive } from '../../corpus/archive.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { lookUpPlace, type PlaceAnswer, placeId } from '../place.ts';
import { type Asking, readShape } from './shape.ts';
import { stretchOf } from './stretch.ts';
import { readTerms, type Term, type Terms, wantedOf } from './terms.ts';
import { unitsOf } from './units.ts';
import { findIn, type Weighed, weigh } from './weigh.ts';

/** A place of the record that may answer, and how well it does. */
export interface Reading {
	readonly place: PlaceAnswer;
	/** The sentence, or the row, that was found; `place` may hold more. */
	readonly sentence: string;
	readonly score: number;
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
/** Of what is asked so much must be met, by how telling each word is. */
const ENOUGH = 0.62;
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
	const readings = ranked.flatMap(({ passage, best, units }) => {
		const { content } = passage;
		const place =
			content === null
				? null
				: lookUpPlace(archive, placeId(content, stretchOf(passage, units, best.unit, asking.shape)));
		return place === null
			? []
			: [
					{
						place,
						sentence: passage.text.slice(best.unit.start, best.unit.end),
						score: best.score,
						met: best.met,
						missed: best.missed,
					},
				];
	});
	const [first] = readings;
	const answers = first !== undefined && first.met >= ENOUGH;
	const others = readings.slice(answers ? 1 : 0);
	return {
		question,
		asking,
		terms,
		first: answers ? first : null,
		others,
		nearCount: answers
			? others.filter(({ score, met }) => met >= ENOUGH && first.score - score <= NEAR).length
			: 0,
		newest: answers && others.every(({ place }) => dayOf(place) <= dayOf(first.place)),
	};
}

function dayOf({ passage }: PlaceAnswer): string {
	return passage.source.sittingDate ?? '';
}

interface Ranked {
	readonly passage: FoundPassage;
	readonly units: ReturnType<typeof unitsOf>;
	readonly best: Weighed;
}

function rank(archive: Archive, asking: Asking, terms: Terms): readonly Ranked[] {
	if (terms.terms.every(({ unknown }) => unknown)) return [];
	const found = archive.words.search(
		wantedOf(terms, archive),
		{ house: null, from: null, to: null, kinds: null },
		'best',
		0,
		LOOKED_THROUGH,
	);
	const looked = found.passages
		.map((row) => archive.words.passage(row))
		.filter((passage) => passage !== null)
		.filter(({ content }) => content !== null)
		.map((passage) => findIn(passage, terms));
	return [...new Map(looked.map((one) => [one.passage.content, one])).values()]
		.toSorted((one, other) => other.met - one.met)
		.slice(0, READ)
		.flatMap((one) => {
			const units = unitsOf(archive, one.passage);
			const [best] = weigh(one, units, asking, terms).toSorted((first, second) => second.score - first.score);
			return best === undefined ? [] : [{ passage: one.passage, units, best }];
		})
		.toSorted(
			(one, other) =>
				Number(other.best.met >= ENOUGH) - Number(one.best.met >= ENOUGH) ||
				other.best.score - one.best.score,
		)
		.slice(0, GIVEN);
}
