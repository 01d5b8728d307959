import type { Parsed } from '../../grammar/parse.ts';
import type { Unless } from '../../grammar/rule.ts';
import type { Token } from '../../grammar/token.ts';
import type { WordList } from '../../grammar/words/word-list.ts';
import { BE, DENIALS, INFORMATION, LINKS } from './words.ts';

/** Where a sentence says that something is not known; offsets in its words. */
export interface Place {
	readonly start: number;
	readonly end: number;
	/** Where what is missing stands: before the verb, behind it, or only in the question. */
	readonly of: 'subject' | 'object' | 'asked';
}

/** `No figures for Saltby are`, up to the word that is denied. */
const NO_SUBJECT =
	/\b(?:no|neither)\s+(?!(?:plans?|intention|need|doubt|reason|wish)\b)(?:[^\s.;]+\s+){1,14}?(?:is|are|was|were|been|being)\s+(?:yet\s+|now\s+|\p{Ll}+ly\s+)*$/iu;

/** `nor does the Board`, up to the word that is denied. */
const NOR_SUBJECT =
	/\b(?:nor|neither)\s+(?:do|does|did|has|have|can|could|will|would)\s+(?:[^\s.;]+\s+){1,6}?(?:\p{Ll}+ly\s+)*$/iu;

/** The first word of a list that the sentence denies: `not routinely collected`, `unable to identify`, `no data are held`. */
export function denied(words: WordList): (given: Parsed) => Place | null {
	return ({ tokens, words: sentence, start }) => {
		for (const [index, token] of tokens.entries()) {
			if (!Object.hasOwn(words, token.lower)) continue;
			const end = token.end - start;
			const back = walkBack(tokens, index);
			if (back !== null) return { start: back.token.start - start, end, of: back.of };
			const before = sentence.slice(0, token.start - start);
			const no = NO_SUBJECT.exec(before);
			if (no !== null) return { start: no.index, end, of: 'subject' };
			const nor = NOR_SUBJECT.exec(before);
			if (nor !== null) return { start: nor.index, end, of: 'object' };
		}
		return null;
	};
}

/** The denial before a word, over auxiliaries and adverbs. With a form of `be` beside the word, its subject is what is denied. */
function walkBack(tokens: readonly Token[], index: number): { token: Token; of: Place['of'] } | null {
	let of: Place['of'] = 'object';
	let closed = false;
	for (let at = index - 1; at >= 0; at -= 1) {
		const token = tokens[at];
		if (token === undefined) return null;
		if (Object.hasOwn(DENIALS, token.lower)) {
			const before = tokens.slice(0, at).findLast(({ pos, lower }) => pos !== 'ADV' && lower !== ',');
			return { token, of: !closed && before && BE.has(before.lower) ? 'subject' : of };
		}
		if (token.lower === 'to') closed = true;
		if (!closed && BE.has(token.lower)) of = 'subject';
		const links = BE.has(token.lower) || Object.hasOwn(LINKS, token.lower);
		if (!links && token.pos !== 'ADV' && token.pos !== 'AUX') return null;
	}
	return null;
}

/** The first place where a pattern matches the sentence. */
export function said(pattern: RegExp, of: Place['of'] = 'subject'): (given: Parsed) => Place | null {
	return ({ words }) => {
		const match = pattern.exec(words);
		return match === null ? null : { start: match.index, end: match.index + match[0].length, of };
	};
}

/** The first of several ways to say it that the sentence uses. */
export function anyWay(
	...ways: readonly ((given: Parsed) => Place | null)[]
): (given: Parsed) => Place | null {
	return (given) => {
		for (const way of ways) {
			const place = way(given);
			if (place !== null) return place;
		}
		return null;
	};
}

/** A way that holds only where the sentence also has words of another kind. */
export function together(
	way: (given: Parsed) => Place | null,
	also: RegExp,
): (given: Parsed) => Place | null {
	return (given) => (also.test(given.words) ? way(given) : null);
}

/** A way to deny what is no information by itself: what was asked about it is missing. */
export function unlessInformation(way: (given: Parsed) => Place | null): (given: Parsed) => Place | null {
	return (given) => {
		const place = way(given);
		return place?.of === 'subject' && !INFORMATION.test(given.words.slice(0, place.start))
			? { ...place, of: 'asked' }
			: place;
	};
}

const SUPPOSED =
	/\b(?:if|where|ensure that|when)\s+(?:[^\s,.;]+\s+){0,6}(?:is|are|was|were|do|does|has|have)\s+(?:not|no)\b/i;
const PAST = /\b(?:until now|in the past|previously)\s+(?:not|no)\b|\bnot only\b/i;
const OF_PEOPLE =
	/\bthose\s+(?:who|whose|for whom)\b[^.;]{0,60}\bnot\b|\bavailable to (?:the public|all|anyone|staff|tenants|claimants|people|patients|pupils|parents|those)\b|\b(?:not|no) [^.;]{0,30}\b(?:to hold|holding|to record)\b|\bnot recorded as\b|\bdenotes\b|\bthere (?:was|were) no records? of\b/i;

/** What is merely conditional, past, or a rule for somebody else is no gap of the record. */
export const NO_GAP: readonly Unless<Parsed, Place>[] = [
	{ why: 'it is only supposed', holds: ({ words }) => SUPPOSED.test(words) },
	{ why: 'it is past, or there is more', holds: ({ words }) => PAST.test(words) },
	{ why: 'it is said of people, or of a form', holds: ({ words }) => OF_PEOPLE.test(words) },
];

const POINTS_BACK =
	/(?:^|[;:—,]\s*)(?:(?:so|and|but|therefore|however|unfortunately|although),?\s+)*(?:this|these|such|that|it|they|we|i|the\s+(?:department|requested|breakdown|ministry|government)|my\s+department)\b/i;

/** Why a denial is of no information, as far as its own words tell: it is if it is of what was asked. */
export const NOT_INFORMATION_WHY = 'it is not information that is missing';
export const THINGS_WHY = 'things are not had or not given';

/** What is measured or written down of a thing: `The area concerned is not recorded`. */
const MEASURED =
	/\b(?:areas?|acreage|lengths?|ages?|values?|weights?|amounts?|proportions?|percentages?|reasons?|locations?|origins?|destinations?|gender|ethnic\p{L}*|nationality|sums?|durations?|outcomes?|purposes?|circumstances|whereabouts|identit(?:y|ies)|extent|volumes?|quantit(?:y|ies)|frequency|dates?|distances?|rates?|causes?|concerned|involved)\b/iu;

/** A sentence that is not about information at all. */
export const NOT_INFORMATION: Unless<Parsed, Place> = {
	why: NOT_INFORMATION_WHY,
	holds: ({ words }) => !INFORMATION.test(words) && !MEASURED.test(words) && !POINTS_BACK.test(words),
};
