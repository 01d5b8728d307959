import type { EntityKind } from '../../extract/facts.ts';

/**
 * How a form is tied to its entity. `name`: the canonical name. `alias`: another name with evidence, or a wording that a passage ties to
 * a term. `initialism`: letters that the record prints. `initials`: letters computed from the name, which nothing prints.
 */
export type FormRole = 'name' | 'alias' | 'initialism' | 'initials';

/** How much is on record of an entity, for choices and for the order in which they are offered. */
export interface Standing {
	readonly figures: number;
	readonly roles: number;
	readonly definitions: number;
	readonly accounts: number;
	readonly mentions: number;
	/** Sitting dates of the first and last mention, ISO; null where no copy gives one. */
	readonly firstDate: string | null;
	readonly lastDate: string | null;
}

/** An entity with everything that it may be asked for by. */
export interface NamedEntity {
	readonly id: string;
	readonly kind: EntityKind;
	/** Canonical name. */
	readonly name: string;
	readonly forms: readonly { readonly form: string; readonly role: FormRole }[];
	readonly standing: Standing;
}

/** One form of one entity, as the index gives it back. */
export interface NameEntry {
	readonly entityId: string;
	readonly kind: EntityKind;
	readonly name: string;
	readonly form: string;
	readonly role: FormRole;
	/** `nameKey` of the form. */
	readonly key: string;
	/** Larger for what is more documented. */
	readonly weight: number;
}

/**
 * Candidates out of the index of names. Every method costs in proportion to `limit` and to the length of what is asked, never to the
 * number of names.
 */
export interface NameIndex {
	/** How many forms are held. */
	size(): number;
	/** Every form of one entity, the canonical name first; empty for an id that is not held. */
	formsOf(entityId: string): readonly NameEntry[];
	/** Forms whose key is this one when the spaces are taken out of both. */
	withKey(key: string): readonly NameEntry[];
	/** Forms whose key starts so, spaces taken out of both; the most documented first. */
	startingWith(key: string, kinds: readonly EntityKind[], limit: number): readonly NameEntry[];
	/** Forms whose first seven letters are within one edit (or two that meet half-way) of the first seven of the key. */
	startingNear(key: string, limit: number): readonly NameEntry[];
	/** Forms that share the rarest three-letter runs of the key, those that share most first. */
	sharingLetters(key: string, limit: number): readonly NameEntry[];
	/** All forms, for an archive that holds no more than `limit`. */
	all(limit: number): readonly NameEntry[];
	/** Entities of these kinds, most documented first. */
	mostDocumented(
		kinds: readonly EntityKind[],
		limit: number,
		offset: number,
	): readonly (NameEntry & { readonly standing: Standing })[];
	/** How much is on record of an entity; null for an id that is not held. */
	standing(entityId: string): Standing | null;
	/** How many entities of a kind are held. */
	count(kind: EntityKind): number;
}
