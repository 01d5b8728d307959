import type { QuantityRole } from '../../grammar/marks/mark.ts';

/** Roles of a number that can count or measure anything. */
export const COUNTS: ReadonlySet<QuantityRole> = new Set<QuantityRole>([
	'count',
	'money',
	'share',
	'measure',
	'rate',
	'duration',
]);
