import type { Source } from '../../corpus/archive.ts';
import type { Span } from '../../hansard/section.ts';

/** What came of holding words of a draft against the record, as it is told to people and to programs. */
export type Verdict =
	/** All of it was found. */
	| 'as on record'
	/** Found, and the record says something with it that the draft leaves out: a question, a negation, a provisional figure. */
	| 'on record, but'
	/** The record has other words, another number, another speaker, or there is no such day. */
	| 'differs'
	/** The words stand on record, and not where the draft says. */
	| 'stands elsewhere'
	/** The words are the same; only the punctuation differs. */
	| 'punctuation only'
	/** The text was searched, and nothing was found. Nothing is said against the draft. */
	| 'not found here'
	/** The documents on record cannot tell: a day that none of them is of, somebody else's figure. */
	| 'cannot be known here';

export type FindingKind = 'quotation' | 'figure' | 'citation' | 'attribution';

/** What a finding has where nothing was found. */
export const NOTHING_FOUND = {
	shouldBe: null,
	quote: null,
	within: null,
	of: [],
	source: null,
	notes: [],
	differences: [],
} as const satisfies Partial<Finding>;

/** A word of a draft that a reader must look at again. */
export const DIFFERS: ReadonlySet<Verdict> = new Set<Verdict>(['differs', 'stands elsewhere']);

/** One quotation, figure, citation or speaker of a draft, and what the record holds of it. Its span is the draft's. */
export interface Finding extends Span {
	readonly kind: FindingKind;
	/** As the draft has it. */
	readonly text: string;
	readonly verdict: Verdict;
	/** What the record has instead; null where nothing differs or nothing is known. */
	readonly shouldBe: string | null;
	/** Words of the record that bear it out or that it differs from; null of what is no words: a citation, a speaker. */
	readonly quote: string | null;
	/** Where in `quote` the words stand that are held against it; null where all of it is. */
	readonly within: Span | null;
	/** Operations that a figure on record is of. */
	readonly of: readonly string[];
	/** Where these, or what is cited, stand; null where nothing was found. */
	readonly source: Source | null;
	/** What is to be said beside it, a clause each, in plain words. */
	readonly notes: readonly string[];
	/** Words that differ, of a quotation. */
	readonly differences: readonly Difference[];
}

/** Words that differ between a quotation as typed and the record: either may be empty. */
export interface Difference {
	readonly typed: string;
	readonly record: string;
}
