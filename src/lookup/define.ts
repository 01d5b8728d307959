import type { Archive, Entity, Stored, StoredExchange } from '../corpus/archive.ts';
import type { Definition } from '../extract/facts.ts';
import {
	type Answer,
	alsoNamed,
	mentioned,
	type Named,
	oldestFirst,
	onceEach,
	type Passage,
	passageOf,
	some,
} from './answer.ts';

/** A definition with the question it answers. */
export interface Defined {
	readonly definition: Stored<Definition>;
	/** Null outside any exchange. */
	readonly exchange: StoredExchange | null;
}

export interface DefineAnswer extends Answer {
	readonly kind: 'define';
	readonly term: Entity;
	/** What the term has been said to mean, oldest first. */
	readonly definitions: readonly Defined[];
	/** What it has been said to do, to be for, to consist of: no definitions. */
	readonly descriptions: readonly Defined[];
	/** Where a definition was asked for and declined. */
	readonly refusals: readonly Defined[];
	/** Where it is named and nothing is said of it; looked for only where nothing else is on record. */
	readonly mentions: readonly Passage[];
	readonly mentionCount: number;
	/** What the passages also name. */
	readonly alsoNamed: readonly Named[];
}

/** Mentions read where no definition or description is on record. */
const MENTIONS = 3;

/** Where it is named: in words that give no fact, or else wherever its name is shown by. */
function placesOf(archive: Archive, term: Entity): readonly Passage[] {
	const bare = archive.mentions(term, MENTIONS, 0);
	const shown = term.names.flatMap(({ quote, source }) =>
		quote === null || source === null ? [] : [{ quote, source }],
	);
	return onceEach((bare.length > 0 ? bare : shown).map(mentioned));
}

/** All that the record says a term means, verbatim; null where it does not so much as name it. */
export function lookUpTerm(archive: Archive, id: string): DefineAnswer | null {
	const term = archive.entity(id);
	if (term === null) return null;
	const found = archive
		.definitions(term)
		.toSorted(oldestFirst)
		.map((definition) => ({
			definition,
			exchange: definition.source.exchange === null ? null : archive.exchange(definition.source.exchange),
		}));
	const mentions = found.length > 0 ? [] : placesOf(archive, term);
	const passages = onceEach([...found.map(({ definition }) => passageOf(definition)), ...mentions]);
	if (!some(passages)) return null;
	const of = (nature: Definition['nature']) => found.filter(({ definition }) => definition.nature === nature);
	return {
		kind: 'define',
		subject: term.name,
		extent: archive.extent(),
		term,
		definitions: of('definition'),
		descriptions: of('description'),
		refusals: of('refusal'),
		mentions,
		mentionCount: archive.countMentions(term),
		alsoNamed: alsoNamed(
			archive,
			passages.map(({ source }) => source),
			term.id,
		),
		passages,
	};
}
