import type { Archive, Source, Stored } from '../corpus/archive.ts';
import type { Fact } from '../extract/facts.ts';
import { oldestFirst, type Passage } from './answer.ts';

/** Characters that one stretch may take: a paragraph, no page. */
const LONGEST = 1200;

/**
 * Joins facts whose quotes follow one another in the same paragraph, so that a paragraph is quoted once and whole.
 *
 * @returns in the order of the facts' documents and places; a fact that stands alone is a stretch of its own.
 */
export function stretches(archive: Archive, facts: readonly Stored<Fact>[]): readonly Passage[] {
	const inOrder = facts.toSorted(oldestFirst);
	const found: { start: number; end: number; source: Source; facts: Stored<Fact>[] }[] = [];
	for (const fact of inOrder) {
		const last = found.at(-1);
		const document = fact.source.document;
		const joins =
			last !== undefined &&
			last.source.document === document &&
			Math.max(last.end, fact.end) - last.start <= LONGEST &&
			/^[^\S\n]*$/.test(archive.slice(document, { start: Math.min(last.end, fact.start), end: fact.start }));
		if (joins) {
			last.end = Math.max(last.end, fact.end);
			last.facts.push(fact);
		} else {
			found.push({ start: fact.start, end: fact.end, source: fact.source, facts: [fact] });
		}
	}
	return found.map(({ start, end, source, facts: held }) => ({
		quote: archive.slice(source.document, { start, end }),
		source: { ...source, start, end },
		citations: held[0]?.citations ?? [],
		facts: held,
	}));
}
