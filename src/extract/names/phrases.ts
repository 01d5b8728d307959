import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import { doesAsBody } from './acting.ts';
import type { Found } from './by-noun.ts';
import { LOWER_PROGRAMMES } from './lower-case.ts';
import { headKind, isSeveral, singular, tailKind } from './nouns.ts';
import { NO_LETTERS, NO_NAME_NOUNS, NO_NAMES, OWNING_PLACES, POSTS, TITLES } from './ordinary.ts';
import { INNER, isCapital, type Run } from './runs.ts';

const ARTICLE = /(?:^|[\s(])(?:\([a-z]+\)|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|an?|new|\p{L}+[’']s?) $/u;
const NOUN = new RegExp(`^ (${alternatives(LOWER_PROGRAMMES)})(?![\\p{L}\\p{N}-])`, 'u');
/** Small words that make a phrase of a run, where `of` and `and` make a name of a place or two names. */
const LINK = /^(?:in|to|for|on|with|against)$/;

/** `the Ferries for Free campaign`: a phrase in capitals between an article and a programme's noun. */
export function phrasesBeforeNoun(text: string, run: Run, limit: number): Found[] {
	const { words, start, end } = run;
	if (words.length < 3 || !ARTICLE.test(text.slice(Math.max(0, start - 24), start))) return [];
	const noun = NOUN.exec(text.slice(end, Math.min(limit, end + 24)))?.[1];
	if (noun === undefined || !words.some(({ word }) => LINK.test(word))) return [];
	const told = words.some(
		({ word, owns, comma }) =>
			owns ||
			comma ||
			TITLES.has(word) ||
			POSTS.has(word) ||
			(tailKind(word) === 'agency' && !isSeveral(word)) ||
			word === 'and',
	);
	if (
		told ||
		headKind(words[0]?.word ?? '') !== null ||
		!words.every((one) => isCapital(one) || INNER.has(one.word))
	)
		return [];
	const whole = end + 1 + noun.length;
	return [{ kind: 'programme', name: text.slice(start, whole), noun: singular(noun), start, end: whole }];
}

/** Towns and people that end as a gerund does. */
const NO_GERUND =
	/^(?:Barking|Charing|Beijing|Bowling|Browning|Chipping|Cooling|Cushing|Darling|Deeping|Dorking|Dowling|Ealing|Epping|Fielding|Fleming|Goring|Golding|Harding|Havering|Keating|Kettering|Manning|Notting|Pickering|Rating|Reading|Steyning|Sterling|Stirling|Wapping|Wing|Woking|Worthing|Including|Excluding|Following|During|Using|Regarding|Concerning|Being|Having|According|Showing|Morning|Evening|Meeting|Sitting|Holding|Standing|Acting|Existing|Remaining|Nothing|Something|Anything|Everything)$/;

/** `Mending Moorings`: a gerund with a capital in mid-sentence, and other capitals after it, as only programmes and titles are called. */
export function gerundNames(text: string, within: Span, run: Run): Found[] {
	const [first, second] = run.words;
	const last = run.words.at(-1);
	if (first === undefined || second === undefined || last === undefined || run.opens || run.words.length > 7)
		return [];
	if (!/^\p{Lu}\p{Ll}{2,}ing$/u.test(first.word) || NO_GERUND.test(first.word) || first.owns) return [];
	if (/\p{Lu}\p{L}*, $/u.test(text.slice(Math.max(0, run.start - 16), run.start))) return [];
	if (!/(?:^|[\p{Ll},’']) (?:“|"|‘|')?$/u.test(text.slice(Math.max(0, run.start - 3), run.start))) return [];
	const told = run.words.some(
		({ word, owns, comma }) =>
			owns || comma || TITLES.has(word) || POSTS.has(word.replace(/s$/, '')) || tailKind(word) !== null,
	);
	const capitals = run.words.filter(isCapital).length;
	const name = text.slice(run.start, run.end);
	if (name.toLowerCase() in NO_NAMES || OF_A_LAW.test(text.slice(run.end, run.end + 60))) return [];
	if (told || capitals < 2 || NO_NAME_NOUNS.has(last.word) || isSeveral(last.word)) return [];
	const kind = doesAsBody(text, within, name) ? 'agency' : 'programme';
	return [{ kind, name, noun: null, start: run.start, end: run.end }];
}

/** The rest of a law’s title. */
const OF_A_LAW = /^(?: \([^)]{1,40}\))? (?:Acts?|Bill|Regulations|Order)\b/;

/** What one name in capitals may stand before, each with a name of our own. */
export const SINGLE_BEFORE = {
	database: 'Lampbase database',
	helpline: 'Lampline helpline',
	interface: 'Knotbill interface',
	software: 'Knotbill software',
	system: 'Lamplink system',
	website: 'Knotbill website',
} as const satisfies WordList;

const AFTER_SINGLE = new RegExp(`^ (?:${alternatives(SINGLE_BEFORE)})(?![\\p{L}-])`, 'u');
/** Of a people, a place, a party or a faith. */
export const OF_SOME =
	/(?:ish|ian|ean|ese|can|man|ist|ic|ed|ch|ment|ary|al|ity)$|^(?:Welsh|Dutch|Greek|Thai|Swiss|Czech|Labour|Tory|Sharia|Crown|House|Lords|Commons|State|Court|Whitehall|Westminster|Union|Local|School|Health|Police|Prison|Bail|Benefit|Tax|Home|Windows|Internet|Web|Justice|Euro|Service|Budget|Treasury|Agency|Council|Commission|Committee|Authority|Trust|Bank|Board|Office)$/;

/** `the Lamplink system`: one name after `the`, before what only bears a name of its own. */
export function singleNames(text: string, run: Run, limit: number): Found[] {
	const [only, ...more] = run.words;
	if (only === undefined || more.length > 0 || run.opens || only.owns) return [];
	const { word } = only;
	if (
		!/^\p{Lu}\p{Ll}{3,}$/u.test(word) ||
		OF_SOME.test(word) ||
		OWNING_PLACES.has(word) ||
		NO_NAME_NOUNS.has(word)
	)
		return [];
	if (POSTS.has(word) || TITLES.has(word) || tailKind(word) !== null || isSeveral(word)) return [];
	if (!/\b(?:the|its|our|new) $/.test(text.slice(Math.max(0, run.start - 4), run.start))) return [];
	const after = AFTER_SINGLE.exec(text.slice(run.end, Math.min(limit, run.end + 16)))?.[0];
	if (after === undefined) return [];
	const end = run.end + after.length;
	return [{ kind: 'term', name: text.slice(run.start, end), noun: after.trim(), start: run.start, end }];
}

/** `Cyclone Limpet`: a storm by its name. */
export function stormNames(text: string, { words }: Run): Found[] {
	return words.flatMap(({ word, start }, at) => {
		const name = words[at + 1];
		const called =
			name !== undefined && name.start === start + word.length + 1 && tailKind(name.word) === null;
		if (!/^(?:Cyclone|Hurricane|Typhoon)$/.test(word) || !called || !/^\p{Lu}\p{Ll}{2,}$/u.test(name.word))
			return [];
		return [
			{ kind: 'term', name: text.slice(start, name.end), noun: word.toLowerCase(), start, end: name.end },
		];
	});
}

const PANEL =
	/^ (?:\p{Ll}{4,} (?:panel|board|committee)|steering group|working group|advisory group)(?![\p{L}-])/u;

/** `the KMF evaluation panel`: letters after an article, and what of them it is that decides or advises. */
export function panelsOfLetters(text: string, run: Run, limit: number): Found[] {
	const [only, ...more] = run.words;
	if (only === undefined || more.length > 0 || only.owns || !/^\p{Lu}{3,6}$/u.test(only.word)) return [];
	if (NO_LETTERS.has(only.word) || !/\b[Tt]he $/.test(text.slice(Math.max(0, run.start - 4), run.start)))
		return [];
	const after = PANEL.exec(text.slice(run.end, Math.min(limit, run.end + 40)))?.[0];
	if (after === undefined) return [];
	const end = run.end + after.length;
	const noun = /(\p{L}+)$/u.exec(after)?.[1] ?? null;
	return [{ kind: 'agency', name: text.slice(run.start, end), noun, start: run.start, end }];
}
