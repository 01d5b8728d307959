import type { Archive, Entity, Extent, Source, Stored } from '../corpus/archive.ts';
import type { Fact } from '../extract/facts.ts';

/** A list that cannot be empty. */
export type Some<T> = readonly [T, ...T[]];

/** Words of the record, where they stand, and what was read of them. */
export interface Passage {
	/** Cut from the stored text. */
	readonly quote: string;
	readonly source: Source;
	/** Other pages that hold the same words, oldest first. */
	readonly citations: readonly Source[];
	/** None for words shown without a reading: a mention, a whole exchange. */
	readonly facts: readonly Stored<Fact>[];
}

/** Something that an answer's words also name, and that can be looked up in its turn. */
export type Named = Pick<Entity, 'id' | 'kind' | 'name' | 'initialism'>;

/** What the words of these sources also name, each once, in the order in which it is met. */
export function alsoNamed(
	archive: Archive,
	sources: readonly Source[],
	except: string | null,
): readonly Named[] {
	const all = sources.flatMap((source) => archive.namedIn(source));
	return [...new Map(all.map((named) => [named.id, named])).values()].filter(({ id }) => id !== except);
}

/** What every answer has. There is no answer without the words it rests on, their source, and how much was searched. */
export interface Answer {
	/** What it is about, as its title says. */
	readonly subject: string;
	/** In the order in which the answer shows them; what Sources and Cite turn through. */
	readonly passages: Some<Passage>;
	readonly extent: Extent;
}

/** A fact as a passage. */
export function passageOf(fact: Stored<Fact>): Passage {
	return { quote: fact.quote, source: fact.source, citations: fact.citations, facts: [fact] };
}

/** Words that name something and of which nothing was read. */
export function mentioned({ quote, source }: Pick<Passage, 'quote' | 'source'>): Passage {
	return { quote, source, citations: [], facts: [] };
}

/** Whether a list holds anything, told to the compiler. */
export function some<T>(list: readonly T[]): list is Some<T> {
	return list.length > 0;
}

/** Oldest first; what has no date last; in one document as it stands there. */
export function oldestFirst(
	one: { readonly source: Source; readonly start: number },
	other: { readonly source: Source; readonly start: number },
): number {
	const place = ({ source }: typeof one) => `${source.sittingDate ?? '9999'} ${source.document}`;
	const [first, second] = [place(one), place(other)];
	return first < second ? -1 : first > second ? 1 : one.start - other.start;
}

/** The passages, each stretch of text once. */
export function onceEach(passages: readonly Passage[]): readonly Passage[] {
	const seen = new Set<string>();
	return passages.filter(({ source }) => {
		const key = `${source.document} ${source.start} ${source.end}`;
		return !seen.has(key) && seen.add(key);
	});
}
