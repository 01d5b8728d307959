import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gap } from '../facts.ts';
import type { Place } from './place.ts';
import { UNKNOWN } from './unknown.ts';
import { WITHHELD } from './withheld.ts';

/** How a sentence says that something is not known, and for what reason. */
export interface GapRule extends Rule<Parsed, Place> {
	readonly why: Gap['why'];
}

/** In order: the first that stands gives the reason, so that what is said most exactly comes before `not available`. */
export const GAP_RULES: readonly GapRule[] = [...WITHHELD, ...UNKNOWN];
