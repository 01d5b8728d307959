import { clausesAround } from '../../../grammar/clauses.ts';
import type { NounGroup } from '../../../grammar/groups.ts';
import { looksPlural } from '../../../grammar/words/small-words.ts';
import { EXPLETIVE, type Sentence } from '../../passages.ts';
import { phraseWords } from '../phrase.ts';
import { SAYS } from '../says.ts';
import { type ChainInput, type Link, span, subject, topic } from './link.ts';

const PERSONAL = /^(?:it|they)$/;
/** Verbs that say what a sum or a number comes to: `this amounts to £4 million`. */
const SUMS = /^(?:amount|include|represent|equal|total|cover|contain)(?:s|ed|led)?$/;

/**
 * `They had no arrears`: what the pronoun that the clause is said of stands for. Behind `the board says that` it is the board; else what the
 * sentence before was about.
 */
export function ofPronoun({ site, sentence, passage }: ChainInput): Link | null {
	const clauses = clausesAround(site.parsed.clauses, site.clause);
	const said = clauses.findIndex(({ subject }) => subject !== null);
	const pronoun = clauses[said]?.subject;
	if (pronoun == null || pronoun === site.group || pronoun.tokens.length > 1 || said > 1) return null;
	const sums =
		/^(?:this|these|those)$/.test(pronoun.head.lower) && SUMS.test(clauses[said]?.verb?.verb ?? '');
	if (!sums && !PERSONAL.test(pronoun.head.lower)) return null;
	const outer = clauses.slice(said + 1).find(({ subject }) => subject !== null);
	const teller = outer?.subject ?? null;
	if (teller !== null && isNoun(teller))
		return SAYS.test(outer?.verb?.verb ?? '') ? toldOf(teller, sentence, sentence, pronoun.head.words) : null;
	// A speech turns from one thing to the next: only in an answer is the sentence before of the same.
	const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
	if (passage.exchange === null || before === undefined || before.block.kind === 'heading') return null;
	if (EXPLETIVE.test(sentence.words)) return null;
	const about = before.parsed.clauses.find(({ subject }) => subject !== null && isNoun(subject))?.subject;
	// `Its budget was £4. It had 40 lamps`: whose budget that is, the sentence before does not say.
	return about == null ||
		/^(?:its|their)$/.test(about.tokens[0]?.lower ?? '') ||
		!agrees(about, pronoun.head.lower)
		? null
		: toldOf(about, before, sentence, pronoun.head.words);
}

/** `They` are several, or a body; `it` is one. */
function agrees({ head, name }: NounGroup, pronoun: string): boolean {
	if (!PERSONAL.test(pronoun)) return true;
	if (name !== null) return pronoun === 'they' || !SEVERAL.test(head.lower);
	return looksPlural(head.lower) === (pronoun === 'they');
}

/** Names of several, which no `it` stands for. */
const SEVERAL = /^(?:police|forces|authorities|councils|officers|ministers|boards|trusts)$/;

function isNoun({ head, quantity }: NounGroup): boolean {
	return quantity === null && head.pos !== 'PRON' && head.pos !== 'DET';
}

function toldOf(group: NounGroup, naming: Sentence, sentence: Sentence, pronoun: string): Link {
	const named = naming.named.filter(({ start, end }) => group.start <= start && end <= group.end);
	const [only] = named;
	const words = phraseWords({ parsed: naming.parsed, operations: [] }, group, 6);
	return {
		subjects: [
			only !== undefined && named.length === 1
				? subject(only, 'back-reference', pronoun)
				: topic(words.slice(0, 8).join(' '), naming === sentence ? 'named' : 'back-reference'),
		],
		naming: naming === sentence ? null : span(naming),
		because: `“${pronoun}” stands for it`,
	};
}
