import type { Rule } from '../../grammar/rule.ts';
import { DUTY_RULES } from './duty-rules.ts';
import { HIRE_RULES } from './hire-rules.ts';
import { OBJECT_RULES } from './object-rules.ts';
import { OFFICE_RULES } from './office-rules.ts';
import { PURSE_RULES } from './purse-rules.ts';
import type { RoleReading } from './reading.ts';
import type { RoleSite } from './site.ts';
import { STAFF_RULES } from './staff-rules.ts';
import { SUBJECT_RULES } from './subject-rules.ts';
import { TITLE_RULES } from './title-rules.ts';

/** The rules by which a clause gives a body a role, the most telling first. */
export const ROLE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	...SUBJECT_RULES,
	...STAFF_RULES,
	...OBJECT_RULES,
	...DUTY_RULES,
	...HIRE_RULES,
	...PURSE_RULES,
	...TITLE_RULES,
	...OFFICE_RULES,
];
