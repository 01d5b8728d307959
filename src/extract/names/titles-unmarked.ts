import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import { type Found, kindByNoun } from './by-noun.ts';
import { NO_NAME_NOUNS, POSTS, TITLES } from './ordinary.ts';
import { TITLED, titledKind } from './titles.ts';

/** A titled noun, and what leads from it to the title. */
const LED = new RegExp(
	`(?<![\\p{L}-])(${alternatives(TITLED)})(?: of(?<=publication of))?(,)? (?:(called|entitled|titled|named|headed),? )?(?=\\p{Lu})`,
	'gu',
);
/** What owns or points at the noun, with up to three words between. */
const POINTED =
	/(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|an?|new)|[’']s?) (?:[\p{Ll}\d-]+ ){0,3}$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}’'&/-]*/u;
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|the|their|to|with|without|your|is|&)$/;
/** Characters of a title's second half, after a colon. */
const LONGEST_HALF = 120;
/** A finite verb after a title, and the rest. */
const VERB_ON =
	/ (?:was|were|is|are|has|have|had|will|would|which|that|dated|published|sets?|contains?|shows?)\b.*$/u;

/** A title that lost its marks in print: `the report Tides Without Fear`, `the booklet, Know Your Anchor: A guide for crews, dated`. */
export function unmarkedTitles(text: string, within: Span): Found[] {
	return matchesIn(LED, text, within).flatMap(({ start, end, groups }) => {
		if (!POINTED.test(text.slice(Math.max(within.start, start - 48), start))) return [];
		const [, noun = '', comma, called] = groups;
		const words = titleWords(text, end, within.end);
		const last = words.at(-1);
		if (last === undefined) return [];
		const half = secondHalf(text, last.end, within.end);
		const capitals = words.filter(({ word }) => /^\p{Lu}/u.test(word)).length;
		const small = words.length > capitals;
		const sure =
			half !== null || called !== undefined || (small && /publication of $/.test(text.slice(end - 15, end)));
		const closed = comma === undefined || /^[,.;)]/.test(text.slice(half ?? last.end));
		if (!closed || capitals < (sure ? 2 : small ? 3 : 4) || !isTitle(words.map(({ word }) => word)))
			return [];
		const name = text.slice(end, half ?? last.end);
		if (half === null && kindByNoun(name)?.kind === 'agency') return [];
		return [{ kind: titledKind(noun), name, noun, start: end, end: half ?? last.end }];
	});
}

/** Words with capitals, and the small ones between them, from a place on. */
function titleWords(text: string, from: number, limit: number): (Span & { readonly word: string })[] {
	const words: (Span & { readonly word: string })[] = [];
	for (let at = from; at < limit; ) {
		const word = WORD.exec(text.slice(at, Math.min(limit, at + 40)))?.[0];
		if (word === undefined || (!/^[\p{Lu}\p{N}]/u.test(word) && !SMALL.test(word))) break;
		words.push({ word, start: at, end: at + word.length });
		at += word.length;
		const gap = /^(?: |, (?=(?:\p{Lu}\p{Ll}+ and \p{Lu}|\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+ and \p{Lu})))/u.exec(
			text.slice(at, Math.min(limit, at + 60)),
		)?.[0];
		if (gap === undefined) break;
		at += gap.length;
	}
	while (words.length > 0 && !/^[\p{Lu}\p{N}]/u.test(words.at(-1)?.word ?? '')) words.pop();
	// Who wrote it: `by` and two names.
	const is = (at: number) => /^\p{Lu}/u.test(words[at]?.word ?? '');
	const by = words.findIndex(
		({ word }, at) => at > 1 && word === 'by' && is(at + 1) && is(at + 2) && !is(at + 3),
	);
	return by < 0 ? words : words.slice(0, by);
}

/** Where a title ends that goes on after a colon; null where it does not. */
function secondHalf(text: string, from: number, limit: number): number | null {
	const half = new RegExp(`^: (?=\\p{Lu})[^,.;:()\\n\\t“”"]{4,${LONGEST_HALF}}`, 'u').exec(
		text.slice(from, Math.min(limit, from + LONGEST_HALF + 4)),
	)?.[0];
	const own = half?.replace(VERB_ON, '');
	return own === undefined || own.length > LONGEST_HALF ? null : from + own.trimEnd().length;
}

function isTitle(words: readonly string[]): boolean {
	const first = words[0] ?? '';
	return (
		!TITLES.has(first) &&
		!words.some((word) => POSTS.has(word) || /^(?:Acts?|Bills?|I)$/.test(word)) &&
		!NO_NAME_NOUNS.has(words.at(-1) ?? '')
	);
}
