import type { Span } from '../../hansard/section.ts';
import type { Basis } from '../facts.ts';
import type { Named } from '../names/names.ts';
import type { Passage } from '../passages.ts';

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

/**
 * A body that no name marks, as if it were named at a place.
 *
 * @param called what it is called; `key` in the singular and in lower case.
 */
export function bodyNamed(
	{ exchangeIndex, contribution }: Passage,
	{ name, key, noun, asked }: Pick<Named, 'name' | 'key' | 'noun' | 'asked'>,
	{ start, end }: Span,
): Named {
	return {
		kind: 'agency',
		name,
		owner: name,
		key: `agency:${key}`,
		noun,
		standsFor: null,
		exchange: exchangeIndex,
		contributionStart: contribution.start,
		asked,
		start,
		end,
	};
}
