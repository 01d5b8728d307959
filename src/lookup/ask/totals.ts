import { wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { isTotal } from '../../hansard/sums.ts';
import type { CellPlace } from '../place.ts';
import { metIn } from './found.ts';
import type { Terms } from './terms.ts';

/** Whom a question is put to: `the Secretary of State for Coasts` of `To ask the Secretary of State for Coasts how many`. */
const ASKED_OF = /\bTo ask (?:the )?(.{5,110}?),? (?:how|what|which|whether|if|when|who|why|pursuant)\b/g;

/**
 * The total below a row that is found by nothing but the name of the department that was asked: `what the Coasts Ministry spent` means
 * the ministry with all its parts no less than the row `Coasts Ministry HQ`. Null where the row is named by anything else.
 */
export function totalBeside(place: CellPlace, { text }: FoundPassage, { terms }: Terms): CellPlace | null {
	const { table, row, cell } = place;
	const labels = [...(table.rows[row]?.groups ?? []), ...(table.rows[row]?.labels ?? [])];
	if (labels.some(isTotal)) return null;
	const asked = [...text.matchAll(ASKED_OF)].map(([, of = '']) => of).join(' · ');
	const addressed = metIn(terms, wordsIn(asked));
	const named = metIn(terms, wordsIn(labels.join(' · ')));
	if (named.every((met) => met === 0) || named.some((met, term) => met > 0 && (addressed[term] ?? 0) === 0))
		return null;
	const column = table.rows[row]?.cells[cell]?.column;
	const below = table.rows.findIndex(
		(other, at) => at > row && [...other.groups, ...other.labels].some(isTotal),
	);
	const which = table.rows[below]?.cells.findIndex((other) => other.column === column) ?? -1;
	return which < 0 ? null : { table, row: below, cell: which };
}
