import { type Clause, clausesAround } from '../../grammar/clauses.ts';
import { isPastForm } from '../../grammar/groups.ts';
import type { TimeMark } from '../../grammar/marks/mark.ts';
import { clauseAt, type Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';

/** Whether a clause tells what was, or what is, has been and will be. */
type Tense = 'past' | 'present';

/** Forms that are of the past alone. */
const PAST =
	/^(?:was|were|had|did|rose|fell|grew|gave|ran|took|went|came|became|began|wrote|drew|flew|spoke|stole|broke|drove|sank|saw|swept|arose|withdrew|wore)$/;
const PRESENT = /^(?:is|are|am|has|have|can|will|shall|may|must|cannot|do|does|remains?)$/;

/** The tense of a clause by its verb, or, where it has none of tense, by that of the clause it hangs on; null where neither tells. */
function tenseOf({ clauses }: Parsed, clause: Clause): Tense | null {
	for (const { verb, kind } of clausesAround(clauses, clause)) {
		if (verb === null || !/^(?:finite|bare)$/.test(verb.form)) continue;
		if (verb.form === 'bare' && kind === 'participial') continue;
		const first = verb.tokens.find(({ pos }) => pos !== 'ADV');
		if (first === undefined) return null;
		if (verb.modal !== null || PRESENT.test(first.lower)) return 'present';
		if (PAST.test(first.lower) || isPastForm(first)) return 'past';
		return /[^us]s$/.test(first.lower) ? 'present' : null;
	}
	return null;
}

/** Times that reach up to the day of speaking: `to date`, `in the last 12 months`, `this year`. */
const LASTING = /^time\.(?:lone|relative|this-year|few-years)$/;

/**
 * Whether a time of a past clause is told of a number in another clause that says what is: `It opened in January 2002 and can take 450 people`.
 * What has lasted since, or is so far, holds for both.
 */
export function isOverBefore(parsed: Parsed, time: TimeMark, number: Span): boolean {
	const theirs = parsed.clauses[clauseAt(parsed.clauses, number)];
	const told = parsed.clauses[clauseAt(parsed.clauses, time)];
	if (theirs === undefined || told === undefined || theirs === told) return false;
	if (time.asOf || time.preposition === 'since' || told.opener === 'since' || LASTING.test(time.rule))
		return false;
	return tenseOf(parsed, told) === 'past' && tenseOf(parsed, theirs) === 'present';
}
