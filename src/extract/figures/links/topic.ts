import type { NounGroup } from '../../../grammar/groups.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import { SMALL_WORDS } from '../../../grammar/words/small-words.ts';
import type { Subject } from '../../facts.ts';
import { nounStems } from '../../telling.ts';
import { onlyScheme } from '../described.ts';
import { nounWords, phraseWords, premodifies } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, topic } from './link.ts';

/** Words of a subject. */
const LONGEST = 8;

/**
 * What a number is of where no name is: the subject of its clause, or what it counts; never a splinter. Where the clause has no noun of
 * its own to tell, it is what the answer stands under.
 */
export function topicOf(input: ChainInput): Subject {
	const { site, measure, passage } = input;
	const { parsed, group, slot, governor } = site;
	const own = subjectOf(parsed, site.clause);
	const candidates = [
		premodifies(group) ? group : null,
		own !== group && own?.quantity === null && slot !== 'existential' && slot !== 'subject' ? own : null,
		nounWords(group).length > 0 ? group : null,
		shareOf(site),
		parsed.groups[governor],
		purposeOf(site),
	];
	for (const one of candidates) {
		if (one?.kind !== 'noun' || one.tokens.some(({ lower }) => lower === 'hon.' || lower === 'hon')) continue;
		const words = thingOf(parsed, beyondCount(phraseWords(site, one, 6)));
		if (nounStems(words).size > 0) return topic(words.join(' '));
	}
	if (hasNoun(parsed, measure)) return topic(thingOf(parsed, measure).join(' '));
	const scheme = onlyScheme(input.described);
	if (scheme !== null) return topic(scheme.name, 'back-reference');
	const title = passage.exchange === null ? null : passage.title;
	return title === null
		? topic(measure.slice(0, LONGEST).join(' '))
		: topic(title.split(/\s+/).slice(0, LONGEST).join(' '), 'heading');
}

/** What is counted, of a phrase that begins with the act of counting: `lamp repairs` of `average cost of lamp repairs`. */
function beyondCount(words: readonly string[]): readonly string[] {
	const link = words.findIndex((word) => /^(?:of|for|to)$/.test(word));
	return link > 0 && link < words.length - 1 && nounStems(words.slice(link - 1, link)).size === 0
		? words.slice(link + 1)
		: words;
}

/**
 * The thing that a phrase is about: from its first noun on, without the clause that only tells more of it, and without other numbers. `spent
 * on upgrading 40 houses that the board owns` is of `houses`.
 */
function thingOf({ tokens, groups }: Parsed, words: readonly string[]): string[] {
	const inVerb = new Set(
		groups.flatMap((group) => (group.kind === 'verb' ? group.tokens.map((token) => token.words) : [])),
	);
	const noun = new Set(tokens.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)).map((token) => token.words));
	const leads = (word: string) =>
		(inVerb.has(word) && !noun.has(word)) || SMALL_WORDS.has(word) || /^\d/.test(word);
	const first = words.findIndex((word) => !leads(word));
	const thing = words.slice(Math.max(0, first));
	const told = thing.findIndex((word) => /^(?:that|which|who|whom|whose|where)$/.test(word));
	const held = (told > 0 ? thing.slice(0, told) : thing)
		.filter((word) => !/^[\d,.]+$/.test(word))
		.slice(0, LONGEST);
	while (held.length > 1 && SMALL_WORDS.has(held.at(-1) ?? '')) held.pop();
	return held;
}

/** Whether a heading names a thing at all: `increased from` names none. */
function hasNoun({ tokens }: Parsed, words: readonly string[]): boolean {
	// What the lead-in or the question gave stands in no token here.
	const others = new Set(
		tokens.filter(({ pos }) => pos !== 'NOUN' && pos !== 'PROPN').map((token) => token.words),
	);
	return nounStems(words.filter((word) => !others.has(word) && !TIMES.test(word))).size > 0;
}

const TIMES = /^(?:average|year|month|week|day|term|period|times?)s?$/;

/** What a share is a share of: `people` in `12 per cent. of people`. */
function shareOf({ parsed, at }: Site): NounGroup | null {
	const of = parsed.groups[at + 1];
	const noun = parsed.groups[at + 2];
	return of?.kind === 'word' && of.token.lower === 'of' && noun?.kind === 'noun' ? noun : null;
}

/** What a sum is for: `the harbour framework` in `£4 million was made available for the harbour framework`. */
function purposeOf({ parsed, at, clause }: Site): NounGroup | null {
	for (let index = at + 1; index + 1 < parsed.groups.length; index += 1) {
		const link = parsed.groups[index];
		const noun = parsed.groups[index + 1];
		if (link === undefined || noun === undefined || !clause.groups.includes(link)) continue;
		if (
			link.kind === 'word' &&
			/^(?:for|to|on|in|of|towards|through)$/.test(link.token.lower) &&
			noun.kind === 'noun' &&
			noun.quantity === null
		)
			return noun;
	}
	return null;
}
