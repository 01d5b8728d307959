import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import { type Found, kindByNoun } from './by-noun.ts';
import { nameBefore } from './letters-fit.ts';
import { listedKind } from './listed-names.ts';
import { isSeveral, singular, tailKind } from './nouns.ts';

/** What follows letters in brackets and ends the name: words in capitals, or one noun in lower case that may have one word before it. */
const TAIL =
	'(?:\\p{Lu}[\\p{L}’]+ (?:and |of |for )?){0,4}\\p{Lu}\\p{L}+|(?:\\p{Ll}{4,} )?(?:database|framework|index|register|return|survey|toolkit)';
const BRACKETS = new RegExp(`\\((\\p{Lu}[\\p{L}\\d&]{1,7})\\) (${TAIL})(?![\\p{L}\\p{N}’'-])`, 'gu');
const LONGEST = 120;

/** `Tide Signals Exercise (TSE) Toolkit`: a name that goes on behind the letters of its first half, up to a noun that tells what it is. */
export function namesAroundLetters(text: string, within: Span): Found[] {
	if (!text.slice(within.start, within.end).includes(') ')) return [];
	return matchesIn(BRACKETS, text, within).flatMap(({ start, end, groups }) => {
		const [, letters = '', tail = ''] = groups;
		const from = Math.max(within.start, start - LONGEST);
		const first = nameBefore(text.slice(from, start), letters);
		const noun = singular(tail.split(' ').at(-1)?.toLowerCase() ?? '');
		const kind = tailKind(noun);
		if (first === null || kind === null || isSeveral(tail.split(' ').at(-1) ?? '')) return [];
		const at = from + first.start;
		const half = text.slice(at, from + first.end);
		if (listedKind(half) !== null || kindByNoun(half)?.kind === 'agency') return [];
		return [{ kind, name: text.slice(at, end), noun, start: at, end }];
	});
}
