import type { Span } from '../../hansard/section.ts';
import type { Found } from './by-noun.ts';
import { besideListed, listedNames } from './listed-names.ts';
import { type CutRun, cut } from './parts.ts';
import { type Run, runs, words } from './runs.ts';

/** A stretch of text, one contribution at most, with its runs of capitalised words. */
export interface Stretch extends Span {
	readonly text: string;
	readonly runs: readonly Run[];
	/** The names of the open list in it. */
	readonly known: readonly Found[];
	/** What of its runs other names may stand in. */
	readonly rest: readonly CutRun[];
	/** Whether the language has a word in lower case. */
	readonly knows: (word: string) => boolean;
}

/** A stretch of a text as the rules are tried on it. */
export function stretchOf(text: string, { start, end }: Span, knows: Stretch['knows']): Stretch {
	const printed = words(text, { start, end });
	const all = runs(text, { start, end }, printed);
	const known = listedNames(text, printed);
	return {
		text,
		start,
		end,
		runs: all,
		known,
		rest: besideListed(all, known).map(cut),
		knows,
	};
}

/** What a rule reads: null for nothing. */
export function some(found: readonly Found[]): readonly Found[] | null {
	return found.length > 0 ? found : null;
}
