import { AGE_RULES } from './age-rules.ts';
import { ASIDE_RULES } from './aside-rules.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { LABEL_FORMS } from './label-forms.ts';
import { LABEL_NAMES } from './label-names.ts';
import type { QuantityRule } from './quantity-rule.ts';
import { RATE_RULES } from './rate-rules.ts';

/** All rules of quantities in the order in which they are tried; the first that fits wins, and a label before all else. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
	...LABEL_FORMS,
	...LABEL_NAMES,
	...AGE_RULES,
	...ASIDE_RULES,
	...RATE_RULES,
	...FIGURE_RULES,
];
