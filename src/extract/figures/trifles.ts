import type { Rule } from '../../grammar/rule.ts';
import type { Site } from './site.ts';
import { BOUNDS } from './trifles/bounds.ts';
import { MANNERS } from './trifles/manners.ts';
import { NAMING } from './trifles/naming.ts';

/**
 * Numbers that count something and are no figure all the same. The reading of a rule is why, for whoever asks. Its examples read as
 * such when no figure comes out of them.
 */
export const TRIFLE_RULES: readonly Rule<Site, string>[] = [...NAMING, ...MANNERS, ...BOUNDS];
