import { mainClauseOf } from '../../grammar/clauses.ts';
import type { NounGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Passage, Sentence } from '../passages.ts';
import { fullNoun, pointsBack } from './links/taken-up.ts';
import { type Site, subjectOf } from './site.ts';

/** A statement whose words may stand for what was said in full before. */
export interface InShort {
	readonly site: Site;
	readonly sentence: Sentence;
	readonly passage: Passage;
	/** The sentences of the question. */
	readonly asked: readonly Parsed[];
}

/**
 * What the statement of a number says in short, in the words in which it was said in full: the name that letters of the measure stand for
 * (`LBF` of the Lamp Bay Fund), and the noun that `the code` or `this funding` takes up from an earlier sentence or the question (`code of
 * practice on lamps`).
 *
 * @param measure the words of the measure.
 */
export function saidInFull(
	measure: readonly string[],
	{ site, sentence, passage, asked }: InShort,
): string[] {
	const letters = new Set(measure.map((word) => word.replace(/s$/, '')));
	const names = sentence.named.flatMap(({ name, owner }) =>
		name !== owner && letters.has(name.replace(/s$/, '')) ? owner.split(' ') : [],
	);
	// A speech turns from one thing to the next.
	if (passage.exchange === null) return names;
	const before = passage.sentences.slice(0, passage.sentences.indexOf(sentence)).reverse();
	const nouns = statementOf(site).flatMap((group) => {
		const noun = group.head.lower.replace(/s$/, '');
		for (const { words, parsed } of before) {
			if (!words.toLowerCase().includes(noun)) continue;
			const full = fullNoun(parsed, group);
			if (full !== null) return toldOf(full.words);
		}
		for (const parsed of asked) {
			const full = parsed.words.toLowerCase().includes(noun) ? fullNoun(parsed, group) : null;
			if (full !== null) return toldOf(full.words);
		}
		return [];
	});
	return [...names, ...nouns];
}

/** Words of a noun and of what hangs on it that are enough to tell which is meant. */
const ENOUGH = 6;

function toldOf(words: readonly string[]): string[] {
	return words.slice(0, ENOUGH).filter((word, at) => at > 0 || !/^\d/.test(word));
}

/** The nouns of a number's own statement that only point back. */
function statementOf(site: Site): NounGroup[] {
	const { clauses } = site.parsed;
	const main = mainClauseOf(clauses, site.clause);
	const own = subjectOf(site.parsed, site.clause);
	return clauses
		.filter((clause) => mainClauseOf(clauses, clause) === main)
		.flatMap(({ groups }) => groups)
		.filter((group) => group.kind === 'noun')
		.filter((group) => pointsBack(site, group))
		.filter((group) => group === own || group.tokens[0]?.pos === 'DET');
}
