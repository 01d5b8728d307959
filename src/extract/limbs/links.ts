import type { Rule } from '../../grammar/rule.ts';
import { LETTERED_ANSWER, LETTERS_WITHIN } from './by-letter.ts';
import { CAPTION, COLUMN, ROW } from './by-table.ts';
import { OWN_WORDS } from './by-words.ts';
import { GAP_FOR_ALL, ONE_FOR_ALL, REFERRED } from './for-all.ts';
import type { Link, Search } from './search.ts';

/** Tried in order: the first that finds an answer gives it. */
export const LINK_RULES: readonly Rule<Search, Link>[] = [
	LETTERED_ANSWER,
	LETTERS_WITHIN,
	ROW,
	OWN_WORDS,
	COLUMN,
	CAPTION,
	GAP_FOR_ALL,
	REFERRED,
	ONE_FOR_ALL,
];
