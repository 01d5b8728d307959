import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gap } from '../facts.ts';
import { NOT_APART } from './apart.ts';
import { LEFT_TO_OTHERS } from './others.ts';
import type { Place } from './place.ts';
import { TO_COME } from './to-come.ts';
import { UNKNOWN } from './unknown.ts';
import { UNMEASURED } from './unmeasured.ts';
import { WITHHELD } from './withheld.ts';

/** How a sentence says that something is not known, and for what reason. */
export interface GapRule extends Rule<Parsed, Place> {
	readonly why: Gap['why'];
	/** True where the clause must be of what was asked: much else is under way, or for others. */
	readonly ofWhatIsAsked?: true;
}

/** What is said to be unknown where it is said, and not only told where it may be had. */
export const NOT_KNOWN: readonly GapRule[] = [...NOT_APART, ...UNMEASURED, ...UNKNOWN];

/** In order: the first that stands gives the reason, so that what is said most exactly comes before `not available`. */
export const GAP_RULES: readonly GapRule[] = [...WITHHELD, ...TO_COME, ...LEFT_TO_OTHERS, ...NOT_KNOWN];
