import { clausesAround, mainClauseOf } from '../../../grammar/clauses.ts';
import { isTied } from '../chain.ts';
import type { ChainInput, Link } from './link.ts';

/** `two of their officials sailed at a cost of £40`: a number that hangs on the same statement as the one before it is of the same. */
export function ofBeside({ beside, site }: ChainInput): Link | null {
	if (beside === null || !isTied(beside.chain)) return null;
	const { clauses } = site.parsed;
	const hangs = site.slot === 'oblique' || site.clause.kind === 'participial';
	// `the board, which is one of 19, lit 40 lamps`: what stands in a clause told in passing is of something else.
	const aside = clausesAround(clauses, beside.site.clause).some(
		(one) => one.kind === 'relative' && !clausesAround(clauses, site.clause).includes(one),
	);
	if (!hangs || aside || mainClauseOf(clauses, beside.site.clause) !== mainClauseOf(clauses, site.clause))
		return null;
	return {
		subjects: beside.chain.subjects,
		naming: beside.chain.naming,
		because: 'it hangs on the same statement as the number before',
	};
}
