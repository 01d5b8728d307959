import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { EntityKind } from '../facts.ts';
import { ELSEWHERE } from './by-article.ts';
import type { Found } from './by-noun.ts';
import { isCoined } from './known.ts';
import { headKind, isSeveral, tailKind } from './nouns.ts';
import { NO_LETTERS, NO_NAME_NOUNS, OPENERS, OWNING_PLACES, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import type { CutRun, Part } from './parts.ts';
import { OF_SOME } from './phrases.ts';
import { isCapital } from './runs.ts';
import type { Stretch } from './stretch.ts';

/** Nouns in lower case that end a name which begins with capitals, with words in lower case between or none. */
export const TAIL_PROGRAMMES = {
	approach: 'Tide Watchers approach',
	benefit: 'Limpet ferry fares benefit',
	bursary: 'KMF ferry crew bursary',
	campaign: 'KMF lamp safety campaign',
	'feasibility study': 'Limpet tidal power feasibility study',
	fund: 'KMF lamp repair fund',
	grant: 'Limpet lamp repair grant',
	initiative: 'KMF lamp repair initiative',
	line: 'Spring Tide information line',
	pathfinder: 'Limpet ferry passes pathfinder',
	pilot: 'Limpet ferry passes pilot',
	programme: 'Limpet lamp repair programme',
	project: 'Limpet lamp repair project',
	scheme: 'Limpet ferry passes scheme',
	strategy: 'Limpet lamp repair strategy',
} as const satisfies WordList;
export const TAIL_TERMS = {
	conference: 'Ruritania lamp safety conference',
	convention: 'Limpet ferry signals convention',
	directive: 'Limpet working tides directive',
	framework: 'Limpet ferry signals framework',
	inquiry: 'Limpet ferry fire inquiry',
	investigation: 'Limpet ferry fire investigation',
	protocol: 'Limpet ferry signals protocol',
	summit: 'Ruritania lamp safety summit',
	treaty: 'Limpet ferry signals treaty',
	vaccine: 'Limpet Fever vaccine',
} as const satisfies WordList;

const AFTER = new RegExp(
	`^((?: \\p{Ll}[\\p{Ll}-]{2,}){0,4}) (?:(${alternatives(TAIL_PROGRAMMES)})|(${alternatives(TAIL_TERMS)}))s?(?![\\p{L}\\p{N}-])`,
	'u',
);
/** What points at the thing, and at most one word of it. */
const POINTED = /(?:^|[\s(])(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]his|[Hh]is|[Hh]er|an?)(?: \p{Ll}+)? $/u;
/** What joins clauses or tells nothing of the thing. */
const NO_PART =
	/^(?:are|but|can|did|does|for|from|had|has|have|into|its|may|nor|not|per|that|the|their|this|under|was|were|which|who|will|with|would|new|old|same|own|first|second|other|whole|main|such|proposed|existing|current|original|pilot|through|after|before|about|between|where|when|while|also|only|more|most|some|any|all|these|those|being|been|funded|led|\p{Ll}+ly)$/u;

/** Those whose laws and agreements are told by whose they are. */
const LAWGIVER = /^(?:EU|European Union|European|UN|United Nations|NATO|WTO)$/;

/** `the Limpet ferry passes scheme`: capitals after an article, and in lower case what it is of what they are called by. */
export function namesByTail({ text, end, knows, known }: Stretch, run: CutRun): Found[] {
	const part = run.parts.at(-1);
	const [first, last] = [part?.[0], part?.at(-1)];
	if (part === undefined || first === undefined || last === undefined || last.end !== run.end || last.owns)
		return [];
	const [after, inner = '', programme, term] =
		AFTER.exec(text.slice(run.end, Math.min(end, run.end + 90))) ?? [];
	if (after === undefined || !POINTED.test(text.slice(Math.max(0, first.start - 24), first.start))) return [];
	const words = inner
		.trim()
		.split(' ')
		.filter((word) => word !== '');
	if (words.some((word) => NO_PART.test(word)) || words[0] === 'and' || words.at(-1) === 'and') return [];
	const noun = programme ?? term ?? '';
	const law =
		LAWGIVER.test(text.slice(first.start, last.end)) &&
		/^(?:convention|directive|framework|protocol|treaty)$/.test(noun) &&
		words.length > 0;
	const named =
		known.some((name) => name.start < last.end && name.end > first.start) ||
		/^(?:Operation|Project|Op)$/.test(first.word);
	if (!law && (named || !mayBear(part, words, /^(?:initiative|programme|project|scheme)$/.test(noun), knows)))
		return [];
	const kind: EntityKind = programme === undefined ? 'term' : 'programme';
	const whole = last.end + after.length;
	return [{ kind, name: text.slice(first.start, whole), noun, start: first.start, end: whole }];
}

/** Whether capitals may be what such a thing is called by: no body, person or post, and no people or place where nothing more is said. */
function mayBear(
	part: Part,
	words: readonly string[],
	isProgramme: boolean,
	knows: Stretch['knows'],
): boolean {
	const capitals = part.filter(isCapital);
	const none = capitals.some(
		({ word, owns }) =>
			owns ||
			TITLES.has(word) ||
			POSTS.has(word) ||
			NO_NAME_NOUNS.has(word) ||
			(NO_LETTERS.has(word) && word !== 'UK') ||
			/^(?:Governments|Departments|State|Labour|Conservative|Opposition|Programme|Report|Work|Home)$/.test(
				word,
			),
	);
	if (none || capitals.length > 5) return false;
	const body = capitals.some(
		({ word }) => (tailKind(word) === 'agency' || headKind(word) === 'agency') && !isSeveral(word),
	);
	if (body) return false;
	if (tailKind(capitals.at(-1)?.word ?? '') === 'programme' || isCoined(capitals[0]?.word ?? ''))
		return false;
	const [only] = capitals;
	const place = capitals.every(
		({ word }) => OF_SOME.test(word) || ELSEWHERE.test(word) || UNTELLING.has(word.toLowerCase()),
	);
	const telling = words.filter((word) => !UNTELLING.has(word) && !/^(?:and|pilot)$/.test(word));
	if (place) return false;
	if (capitals.length === 1 && only !== undefined && OPENERS.has(only.word)) return false;
	if (telling.length > 0 || capitals.length > 1) return true;
	// `the Ropewalks programme`
	return (
		isProgramme &&
		only !== undefined &&
		/^\p{Lu}\p{Ll}{3,}(?:-\p{L}\p{Ll}{3,})?$/u.test(only.word) &&
		!OWNING_PLACES.has(only.word) &&
		only.word.split('-').every((piece) => knows(piece) || knows(piece.replace(/s$/, '')))
	);
}
