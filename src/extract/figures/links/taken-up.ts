import type { Group, NounGroup } from '../../../grammar/groups.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import { looksPlural } from '../../../grammar/words/small-words.ts';
import { tellingStems } from '../../telling.ts';
import { behind, nounWords } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, type Link, span, topic } from './link.ts';

/** Nouns that only point to when or to what is told. */
const SAYS_NOTHING =
	/^(?:figures?|data|information|period|time|year|table|answer|cost|total|points?|situations?|events?|stages?|forms?|ways?|cases?|issues?|matters?|areas?)$/;

const POINTS = /^(?:this|these|those|such|both)$/;

/** `this funding`, `the recommendations`: a noun that takes up what an earlier sentence said in full, by the same noun. */
export function ofTakenUp({ site, sentence, passage }: ChainInput): Link | null {
	// A speech turns from one thing to the next.
	if (passage.exchange === null) return null;
	for (const group of pointing(site)) {
		const noun = group.head.lower;
		const at = passage.sentences.indexOf(sentence);
		for (const before of passage.sentences.slice(0, at).reverse()) {
			if (!before.words.toLowerCase().includes(noun.replace(/s$/, ''))) continue;
			const full = fullNoun(before.parsed, group);
			if (full === null) continue;
			const named = before.named.filter(({ start, end }) => full.start <= start && end <= full.end);
			if (named.length > 1) return null;
			return {
				subjects: [topic(full.words.slice(0, 8).join(' '), 'back-reference')],
				naming: span(before),
				because: `“${group.tokens.map(({ words }) => words).join(' ')}” takes it up`,
			};
		}
	}
	return null;
}

/** The nouns of a number's clause that point back: a bare subject or counted noun, and any noun behind `this` or `these`. */
function pointing(site: Site): NounGroup[] {
	const { parsed, clause, at } = site;
	const own = subjectOf(parsed, clause);
	const share = parsed.groups[at + 1]?.kind === 'word' ? parsed.groups[at + 2] : undefined;
	return clause.groups.filter(
		(group): group is NounGroup =>
			group.kind === 'noun' &&
			pointsBack(site, group) &&
			(group === own || group === share || group.tokens.some(({ lower }) => POINTS.test(lower))),
	);
}

/** Whether a noun of its own tells nothing but what was told before: `this funding`, `the code`, `funding` alone. */
export function pointsBack({ parsed }: Site, group: NounGroup): boolean {
	if (group.name !== null || group.quantity !== null || group.head.pos !== 'NOUN') return false;
	if (SAYS_NOTHING.test(group.head.lower)) return false;
	if (group.tokens.some(({ lower }) => POINTS.test(lower)))
		return nounWords(group).filter((word) => !POINTS.test(word)).length === 1;
	const definite = group.tokens[0]?.lower === 'the' || !looksPlural(group.head.lower);
	return definite && nounWords(group).length === 1 && hangsNothing(parsed, group);
}

function hangsNothing(parsed: Parsed, group: Group): boolean {
	return behind({ parsed, operations: [] }, parsed.groups.indexOf(group), 4).length === 0;
}

/** The noun of an earlier sentence with the same head that says more of it. */
export function fullNoun(
	parsed: Parsed,
	{ head }: NounGroup,
): { readonly words: readonly string[]; readonly start: number; readonly end: number } | null {
	const [stem] = tellingStems([head.lower]);
	if (stem === undefined) return null;
	for (const [at, group] of parsed.groups.entries()) {
		if (group.kind !== 'noun' || !tellingStems([group.head.lower]).has(stem)) continue;
		const hung = behind({ parsed, operations: [] }, at, 6);
		const words = [...nounWords(group), ...(/^(?:that|who|which|to)$/.test(hung[0] ?? '') ? [] : hung)];
		// `a fair point` says no more than the point.
		const modified = group.tokens.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').length > 1;
		const told = modified || group.name !== null || tellingStems(nounWords(group)).size > 2;
		if (tellingStems(words).size > 1 && (told || words.length > nounWords(group).length))
			return { words, start: group.start, end: group.end };
	}
	return null;
}
