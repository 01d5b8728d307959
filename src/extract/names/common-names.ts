import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from './by-noun.ts';

/** What is called by a phrase of common nouns, each with one of our own. */
export const COMMON_PROGRAMMES = {
	allowance: 'deck hands heating allowance',
	campaign: 'lamp oil safety campaign',
	fund: 'harbour impacts fund',
	grant: 'ferry facilities grant',
	initiative: 'free rowing initiative',
	pathfinder: 'ferry passes pathfinder',
	programme: 'harbour wall renewal programme',
	scheme: 'harbour boats scrappage scheme',
	strategy: 'deck hands health strategy',
} as const satisfies WordList;
export const COMMON_TERMS = {
	directive: 'clean harbours directive',
	levy: 'stone harbours levy',
	register: 'national boats register',
} as const satisfies WordList;

const PHRASE = new RegExp(
	`(?<![\\p{L}-])(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|\\p{L}+[’']s?) ((?:\\p{Ll}[\\p{Ll}-]+ ){2,6})(?:(${alternatives(COMMON_PROGRAMMES)})|(${alternatives(COMMON_TERMS)}))(?![\\p{L}-])`,
	'gu',
);

/** Where none of the nouns stands, no article need be looked at. */
const NOUNS = new RegExp(
	`(?:${alternatives(COMMON_PROGRAMMES)}|${alternatives(COMMON_TERMS)})(?![\\p{L}-])`,
	'u',
);

/** Words that say which of several is meant, how good it is or whose, and belong to no name: left out at the front. */
const BESIDE =
	/^(?:above|additional|annual|biggest|core|current|draft|entire|established|ever|excellent|existing|final|first|following|forthcoming|full|further|future|government|government-wide|important|initial|interim|joint|largest|last|latest|likely|main|major|most|much|new|next|ongoing|old|original|other|overall|own|particular|planned|popular|present|previous|proposed|recent|relevant|revised|same|second|separate|similar|so-called|special|specific|successful|third|total|two|three|various|very|well|whole|wider|\p{Ll}+ly)$/u;
/** What no noun has before it: another phrase begins, or a clause. */
const NO_PART =
	/^(?:year|work|about|across|after|against|all|also|among|any|are|as|at|be|because|been|before|being|between|but|by|can|could|did|do|does|each|every|for|from|had|has|have|he|her|his|how|if|in|into|is|it|its|like|made|make|many|may|might|more|must|no|nor|not|of|on|only|or|our|out|over|own|people|per|provide|provided|run|set|she|should|since|some|such|than|that|the|their|them|then|there|these|they|this|those|through|to|under|until|up|was|we|were|what|when|where|whether|which|while|who|whose|why|will|with|within|would|you|your|\p{Ll}{4,}(?:ing|ed)(?<!building|training|housing|planning|swimming|screening|heating|barring|vetting|funding|learning|working|testing|parking|fishing|farming|nursing|teaching|banking|lending|marketing|licensing|advertising|processing|recycling|manufacturing|engineering|cleaning|cycling|walking|sharing|matching|ageing|monitoring|reporting|recording|pricing|rating|trading|shipping|mentoring|counselling|commissioning|purchasing|procuring|living|retained|skilled|based|enabled))$/u;

/** `the harbour boats scrappage scheme`: two common nouns or more after an article, and a noun of which each bears a name. */
export function commonNames(text: string, within: Span): Found[] {
	if (!NOUNS.test(text.slice(within.start, within.end))) return [];
	return matchesIn(PHRASE, text, within).flatMap(({ end, groups }) => {
		const [, before = '', programme, term] = groups;
		const words = before.trim().split(' ');
		while (words.length > 0 && BESIDE.test(words[0] ?? '')) words.shift();
		if (
			words.length < 2 ||
			words.some((word) => NO_PART.test(word) || BESIDE.test(word)) ||
			words[0] === 'and' ||
			words.at(-1) === 'and'
		)
			return [];
		const noun = programme ?? term ?? '';
		const name = `${words.join(' ')} ${noun}`;
		const kind: EntityKind = programme === undefined ? 'term' : 'programme';
		return [{ kind, name, noun, start: end - name.length, end }];
	});
}
