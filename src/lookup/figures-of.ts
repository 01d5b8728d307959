import type { Stored } from '../corpus/archive.ts';
import type { Sort } from '../corpus/words/hits.ts';
import type { Figure } from '../extract/facts.ts';
import { oldestFirst } from './answer.ts';

/** A figure with the parts that its own sentence gives of it: 12 warrants, of which 5 in one county. */
export interface Finding {
	readonly whole: Stored<Figure>;
	readonly parts: readonly Stored<Figure>[];
}

/**
 * Puts each part with its whole, where both stand in one quote; a part whose whole is not on record stands for itself.
 * Figures of one measure stand together, oldest first, and are never merged.
 */
export function findings(figures: readonly Stored<Figure>[]): readonly Finding[] {
	const isPartOf = (part: Stored<Figure>, whole: Stored<Figure>) =>
		part.partOf === whole.value && whole.partOf === null && samePlace(part, whole);
	const partial = figures.filter(({ partOf }) => partOf !== null);
	const parts = new Set(partial.filter((part) => figures.some((whole) => isPartOf(part, whole))));
	const found = figures
		.filter((figure) => !parts.has(figure))
		.map((whole) => ({ whole, parts: partial.filter((part) => isPartOf(part, whole)) }));
	return byMeasure(found);
}

/** The same in the order of their days, where one is asked for. */
export function inOrder(found: readonly Finding[], sort: Sort): readonly Finding[] {
	if (sort === 'best') return found;
	const dated = found.toSorted((one, other) => oldestFirst(one.whole, other.whole));
	return sort === 'newest' ? dated.toReversed() : dated;
}

function samePlace(one: Stored<Figure>, other: Stored<Figure>): boolean {
	return one.source.document === other.source.document && one.start < other.end && other.start < one.end;
}

/** Groups of one measure in the order in which each is first given; inside a group by date. */
function byMeasure(found: readonly Finding[]): readonly Finding[] {
	const inOrder = found.toSorted((one, other) => oldestFirst(one.whole, other.whole));
	const groups = Map.groupBy(inOrder, ({ whole }) => measureKey(whole.measure));
	return [...groups.values()].flat();
}

/** Two wordings of one measure: case and spaces do not count. Nothing looser, as charges are no convictions. */
export function measureKey(measure: string): string {
	return measure.toLowerCase().replace(/\s+/g, ' ').trim();
}
