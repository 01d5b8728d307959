import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gap } from '../facts.ts';
import { NOT_APART } from './apart.ts';
import { ASK_ELSEWHERE } from './elsewhere.ts';
import { INCONCLUSIVE } from './inconclusive.ts';
import { KEPT_BACK } from './kept-back.ts';
import { LEFT_TO_OTHERS } from './others.ts';
import { PENDING } from './pending.ts';
import type { Place } from './place.ts';
import { TO_COME } from './to-come.ts';
import { UNASKED } from './unasked.ts';
import { UNKNOWN } from './unknown.ts';
import { UNMEASURED } from './unmeasured.ts';
import { WITHHELD } from './withheld.ts';

/** How a sentence says that something is not known, and for what reason. */
export interface GapRule extends Rule<Parsed, Place> {
	readonly why: Gap['why'];
	/** What must be of what was asked, the clause or some word of its sentence: much else is under way, or for others. */
	readonly ofWhatIsAsked?: 'clause' | 'sentence';
}

/** What is said to be unknown where it is said, and not only told where it may be had. */
export const NOT_KNOWN: readonly GapRule[] = [
	...NOT_APART,
	...UNMEASURED,
	...INCONCLUSIVE,
	...UNKNOWN,
	...UNASKED,
];

/** In order: the first that stands gives the reason, so that what is said most exactly comes before `not available`. */
export const GAP_RULES: readonly GapRule[] = [
	...WITHHELD,
	...KEPT_BACK,
	...TO_COME,
	...PENDING,
	...LEFT_TO_OTHERS,
	...ASK_ELSEWHERE,
	...NOT_KNOWN,
];
