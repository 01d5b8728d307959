import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from './by-noun.ts';

/** What comes again and is told by its year alone, each with a name of our own. */
export const BY_YEAR = {
	Budget: '2003 Budget',
	Census: '2001 Census',
	Games: '2024 Games',
	Olympics: '2024 Olympics',
	Paralympics: '2024 Paralympics',
} as const satisfies WordList;

const PRE_BUDGET = '[Pp]re-Budget [Rr]eport';
const YEAR = '(?:19|20)\\d\\d(?:[-–/](?:20)?\\d\\d)?';
const FORMS = new RegExp(
	`(?<![\\p{L}\\d/£,.-])(?:${YEAR} (?:${alternatives(BY_YEAR)}|census|${PRE_BUDGET})|(?:Budget|Census|${PRE_BUDGET}) (?:19|20)\\d\\d)(?![\\p{L}\\d/-])`,
	'gu',
);

/** `2024 Olympics`, `Budget 2003`: one noun and the year that it is told by. */
export function datedNames(text: string, within: Span): Found[] {
	return matchesIn(FORMS, text, within).map(({ start, end }) => {
		const name = text.slice(start, end);
		return { kind: 'term', name, noun: /\p{L}+(?=$| \d)/u.exec(name)?.[0].toLowerCase() ?? null, start, end };
	});
}

const CODED = /(?<![\p{L}-])Project \p{Lu}{1,4}\d{2,6}(?![\p{L}\p{N}])/gu;

/** `Project KQ0417`: a piece of research told by its code alone, which is no operation. */
export function codedProjects(text: string, within: Span): Found[] {
	return matchesIn(CODED, text, within).map(({ start, end }) => ({
		kind: 'programme',
		name: text.slice(start, end),
		noun: 'project',
		start,
		end,
	}));
}
