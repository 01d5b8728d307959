import type { Rule } from '../../grammar/rule.ts';
import type { Measure, Measured } from './measure.ts';
import { BESIDE } from './measures/beside.ts';
import { OF_CLAUSES } from './measures/clauses.ts';
import { HANGING } from './measures/hanging.ts';

/** The rules that tell what a number counts, the most telling first. */
export const MEASURE_RULES: readonly Rule<Measured, Measure>[] = [...BESIDE, ...OF_CLAUSES, ...HANGING];
