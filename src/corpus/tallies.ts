import type { Tallies } from '../kinds.ts';

/** How many facts of each kind are on record of `entities e`, as JSON: a part of a SELECT. */
export const TALLIES = `(SELECT json_group_object(t.fact_kind, t.facts) FROM entity_tallies t WHERE t.entity = e.row)`;

/** @param json what `TALLIES` gave. */
export function talliesOf(json: string): Tallies {
	return JSON.parse(json) as Tallies;
}
