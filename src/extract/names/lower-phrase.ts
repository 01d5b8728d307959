import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Found } from './by-noun.ts';
import { isSeveral, tailKind } from './nouns.ts';
import { NO_LETTERS, NO_NAME_NOUNS, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import { OF_SOME } from './phrases.ts';
import { isCapital, type Run } from './runs.ts';

/** Nouns of programmes and of what is looked into that may end such a phrase, each with one of our own. */
export const ENDS_PHRASE = {
	bursary: 'KMF ferry crew bursary',
	'bursary scheme': 'KMF bursary scheme',
	campaign: 'KMF lamp safety campaign',
	'feasibility study': 'Limpet tidal power feasibility study',
	fund: 'KMF lamp repair fund',
	initiative: 'KMF lamp repair initiative',
	inquiry: 'Limpet ferry fire inquiry',
	investigation: 'Limpet ferry fire investigation',
	pathfinder: 'Limpet ferry passes pathfinder',
	project: 'Limpet lamp repair project',
	scheme: 'Limpet ferry passes scheme',
} as const satisfies WordList;

const AFTER = new RegExp(`^((?: \\p{Ll}{3,}){0,3}) (${alternatives(ENDS_PHRASE)})(?![\\p{L}\\p{N}-])`, 'u');
/** What joins clauses or names the thing by what it does. */
const NO_PART =
	/^(?:and|are|but|can|did|does|for|from|had|has|have|into|its|may|nor|not|per|that|the|their|this|under|was|were|which|who|will|with|would|new|old|same|own|first|second|other|whole|main|such|proposed|existing|current|original|\p{Ll}+ed|\p{Ll}+ly)$/u;

/** `the KMF bursary scheme`, `the Limpet tidal power feasibility study`: one name or letters after an article, and in lower case what it is. */
export function namesWithLowerPhrase(text: string, run: Run, limit: number): Found[] {
	const [only, second, ...more] = run.words;
	const last = second ?? only;
	if (only === undefined || last === undefined || more.length > 0 || !run.words.every(isCapital)) return [];
	if (!/\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) $/.test(text.slice(Math.max(0, run.start - 6), run.start)))
		return [];
	const none = run.words.some(
		({ word, owns }) =>
			owns ||
			NO_LETTERS.has(word) ||
			TITLES.has(word) ||
			POSTS.has(word) ||
			NO_NAME_NOUNS.has(word) ||
			OF_SOME.test(word) ||
			/^Governments?$|\d/.test(word) ||
			tailKind(word) !== null ||
			isSeveral(word) ||
			UNTELLING.has(word.toLowerCase()),
	);
	if (none) return [];
	const [after, inner = '', noun = ''] = AFTER.exec(text.slice(run.end, Math.min(limit, run.end + 70))) ?? [];
	if (after === undefined) return [];
	const words = [...inner.trim().split(' '), ...noun.split(' ').slice(0, -1)].filter((word) => word !== '');
	if (words.some((word) => NO_PART.test(word)) || words.every((word) => UNTELLING.has(word))) return [];
	const end = run.end + after.length;
	return [{ kind: 'programme', name: text.slice(run.start, end), noun, start: run.start, end }];
}
