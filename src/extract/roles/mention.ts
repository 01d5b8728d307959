import type { Span } from '../../hansard/section.ts';
import type { Basis } from '../facts.ts';
import type { Named } from '../names/names.ts';

/** A body spoken of in a sentence: its name, or words that stand for it. */
export interface BodyMention extends Span {
	readonly named: Named;
	readonly basis: Basis;
	readonly phrase: string;
	/** The sentence that names what a back-reference stands for. */
	readonly naming: Span | null;
	/**
	 * What the words must be to tell of a body: `deeds` alone show that letters are one, `purse` alone that a programme acts as one,
	 * `office` alone is told of bodies in general, and `begun` alone (that it was set up) of a body without a name.
	 */
	readonly telling: 'all' | 'deeds' | 'purse' | 'office' | 'begun';
}
