import type { EntityKind, Tallies } from '../../kinds.ts';
import type { Sort } from '../words/hits.ts';
import type { Filter } from '../words/search.ts';

/**
 * How a form is tied to its entity. `name`: the canonical name. `alias`: another name with evidence, or a wording that a passage ties to
 * a term. `initialism`: letters that the record prints. `initials`: letters computed from the name, which nothing prints.
 */
export type FormRole = 'name' | 'alias' | 'initialism' | 'initials';

/** A form that may be what was meant. */
export interface Candidate {
	/** Row of the form, for use with `entries`. */
	readonly row: number;
	readonly kind: EntityKind;
	/** `nameKey` of the form. */
	readonly key: string;
	/** Larger where more is on record. */
	readonly weight: number;
}

/** One form of one entity's name. */
export interface NameEntry extends Candidate {
	readonly entityId: string;
	/** Canonical name. */
	readonly name: string;
	readonly form: string;
	readonly role: FormRole;
}

/** How much is on record of an entity, for choices. */
export interface Standing {
	readonly entityId: string;
	readonly kind: EntityKind;
	readonly name: string;
	/** Letters that the record prints beside the name; null where they are only inferred. */
	readonly initialism: string | null;
	readonly facts: Tallies;
	readonly mentions: number;
	/** Sitting dates of the first and last mention, ISO; null where no copy gives one. */
	readonly firstDate: string | null;
	readonly lastDate: string | null;
}

/** Where entities are named, and in which order they are told. Either end of the days leaves out what is named in no dated passage. */
export interface NamedWithin extends Pick<Filter, 'house' | 'from' | 'to'> {
	readonly sort: Sort;
}

/**
 * Candidates out of the index of names. Every method costs in proportion to `limit` and to the length of what is asked, not to the
 * number of names.
 */
export interface NameIndex {
	/** Runs several questions on one committed state. */
	reading<T>(questions: () => T): T;
	/** Every form of one entity, the canonical name first; empty for an id that is not held. */
	formsOf(entityId: string): readonly NameEntry[];
	/** Forms whose key is this one when the spaces are taken out of both. */
	withKey(key: string): readonly NameEntry[];
	/** Whether any form's key starts so, spaces taken out of both. */
	begins(key: string): boolean;
	/** Forms whose key starts so, spaces taken out of both; of many, those with most on record. */
	startingWith(key: string, kinds: readonly EntityKind[], limit: number): readonly Candidate[];
	/** Forms whose first seven letters are one slip from the first seven of the key, or sound like them. */
	startingNear(key: string, limit: number): readonly Candidate[];
	/** Forms whose first seven letters may be two slips from the first seven of the key. */
	startingFurther(key: string, limit: number): readonly Candidate[];
	/** Forms that share most of the rarer three-letter runs of the key. */
	sharingRuns(key: string, limit: number): readonly Candidate[];
	/** Every form, in no order; null where there are more than `most`. */
	all(most: number): readonly Candidate[] | null;
	/** @param row of a candidate of this reading. */
	entry(row: number): NameEntry;
	/** Entities of a kind, most documented first. */
	mostDocumented(kind: EntityKind, limit: number, offset: number): readonly Standing[];
	/** Entities of a kind that are named within these bounds: most documented in all first, or by when they were last or first named. */
	namedWithin(kind: EntityKind, within: NamedWithin, limit: number, offset: number): readonly Standing[];
	/** How many entities of a kind are named there. */
	countWithin(kind: EntityKind, within: NamedWithin): number;
	/** Null for an id that is not held. */
	standing(entityId: string): Standing | null;
}
