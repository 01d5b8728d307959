import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from './by-noun.ts';

/** Whose it is before the noun, or where it is behind it: one of the two at least. */
const WHOSE = '(?:(?:British|UK|US|\\p{Lu}\\p{Ll}+(?:an|ese|ish|ch|i|ic)) )';
const WHERE = '(?: in \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)';
const NOUN = '(?:[Ee]mbassy|[Cc]onsulate(?:[ -][Gg]eneral)?|[Hh]igh [Cc]ommission)';
const MISSIONS = new RegExp(
	`(?<![\\p{L}’'-])(?:${WHOSE}${NOUN}${WHERE}?|${NOUN}${WHERE})(?![\\p{L}-])`,
	'gu',
);

/** `the Ruritanian embassy`, `our embassy in Strelsau`: what one country has in another. */
export function missionsIn(text: string, within: Span): Found[] {
	if (!/mbassy|onsulate|ommission/.test(text.slice(within.start, within.end))) return [];
	return matchesIn(MISSIONS, text, within).map(({ start, end }) => {
		const name = text.slice(start, end);
		return {
			kind: 'agency',
			name,
			noun: /embassy|consulate|commission/i.exec(name)?.[0].toLowerCase() ?? null,
			start,
			end,
		};
	});
}
