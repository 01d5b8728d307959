import { DATE_RULES } from './date-rules.ts';
import { PART_RULES } from './part-rules.ts';
import type { PointRule } from './point-rule.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** Days and stretches of time without their preposition. The longest that fits wins; of equals the first. */
export const POINT_RULES: readonly PointRule[] = [
	...DATE_RULES,
	...YEAR_RULES,
	...PART_RULES,
	...RELATIVE_RULES,
];
