import { clausesAround, mainClauseOf } from '../../../grammar/clauses.ts';
import type { Named } from '../../names/names.ts';
import { distinct, headOf, type Passage, type Sentence } from '../../passages.ts';
import { nounStems } from '../../telling.ts';
import { phraseWords, premodifies } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { isWhoseWord } from './clause-names.ts';
import { hasOwnSubject, leaves } from './earlier.ts';
import { type ChainInput, type Link, span, subject } from './link.ts';

/** Nouns that only say of what kind the thing is whose name stands before them: `the Lamps for All pilot`. */
const KIND_NOUN =
	/^(?:pilots?|programmes?|schemes?|initiatives?|projects?|campaigns?|funds?|grants?|teams?|services?|units?|trials?|trusts?|awards?|strategy|review|exercise|partnerships?)$/;

/** Sentences of an answer that may go without saying of whom they speak. */
const STILL_ASKED = 4;

/**
 * What the question is about, for a number whose sentence names nobody: `what the Kelp Team is, and how many lamps it has lit`, answered by
 * `Seven lamps have been lit.`
 */
export function ofAskedAbout(input: ChainInput): Link | null {
	const { site, sentence, passage, earlier, measure } = input;
	if (passage.exchange === null || sentence.block.kind === 'footnote') return null;
	if (
		premodifies(site.group) ||
		leaves(sentence.words) ||
		namesAnother(sentence, site) ||
		/^\(?\d{1,2}\) ?/.test(sentence.words)
	)
		return null;
	const [only, other] = distinct(passage.askedOf.filter((named) => isAskedAbout(named, passage)));
	if (other !== undefined) return null;
	if (only === undefined || (only.kind === 'agency' && isOurs(site))) return null;
	const at = passage.sentences.indexOf(sentence);
	const told =
		earlier.findLast(({ named }) => named.key === only.key)?.sentence ??
		passage.sentences.slice(0, at).find(({ words }) => words.toLowerCase().includes(only.name.toLowerCase()));
	if (told === undefined && at >= STILL_ASKED) return null;
	if (turnedAway(passage.sentences.slice(0, at), only)) return null;
	if (speaksOfOther(site, only.name, measure) || namesElse(measure, sentence, only.name)) return null;
	return told === undefined
		? {
				subjects: [subject(only, 'question', only.name)],
				naming: span(only),
				because: 'the question is about it',
			}
		: {
				subjects: [subject(only, 'back-reference', only.name)],
				naming: span(told),
				because: 'the question and the answer are about it',
			};
}

/**
 * Whether a name of the question is what is asked about: not who is asked, with whom something is done, who judges, one limb of several, nor a word
 * before what is (`each Lamp Board trust`).
 */
function isAskedAbout(named: Named, passage: Passage): boolean {
	const question = passage.asked.find(({ start, end }) => start <= named.start && named.end <= end);
	if (question === undefined || WIDE.test(named.name)) return false;
	const before = question.words.slice(0, named.start - question.start);
	if (/^(?:To ask|asked)\b/.test(question.words) && !ASKS.test(before)) return false;
	if (PASSING.test(before)) return false;
	const { groups } = question.parsed;
	const group = groups.find((one) => one.kind === 'noun' && one.start <= named.start && named.end <= one.end);
	if (group?.kind !== 'noun') return true;
	if (JUDGES.test(question.words.slice(named.end - question.start))) return false;
	return group.head.end <= named.end || KIND_NOUN.test(group.head.lower);
}

const ASKS = /\b(?:what|how|whether|if|which|when|why|who|where|pursuant|further)\b/i;
/** Unions of countries, which a question names as it names a place. */
const WIDE = /^(?:European Union|EU|European Community|United Nations|UN|Commonwealth|NATO|G\d+)$/;
/** What stands before a name that something is only done with, or that is one of several limbs. */
const PASSING = /(?:\bwith|\bof (?:staff|members) of|\((?:[a-h]|[ivx]{1,4}|\d)\))(?: the)? $/i;
const JUDGES =
	/^ (?:has |have |had )?(?:judge[sd]?|assess(?:es|ed)?|inspect(?:s|ed)?|report(?:s|ed)?|estimate[sd]?|recommend(?:s|ed)?|said|says?|stated?|publish(?:es|ed)?|found)\b/;

/** `We expect to invest £40`: what a Minister does is no deed of a body. */
function isOurs({ parsed, clause }: Site): boolean {
	return clausesAround(parsed.clauses, clause).some(({ subject: whose }) => whose?.head.lower === 'we');
}

/** Whether a sentence names somebody who is not only whose word it is. */
function namesAnother({ named }: Sentence, site: Site): boolean {
	return named.some((one) => one.kind !== 'term' && !isWhoseWord(site, one));
}

/**
 * Whether the statement of a number is said of something else: not of `the scheme` or `these awards`, nor of what such a thing has (`its
 * costs`, `fees`, `the costs of secondment`).
 */
function speaksOfOther(site: Site, name: string, measure: readonly string[]): boolean {
	if (!hasOwnSubject(site, name, measure)) return false;
	const own = subjectOf(site.parsed, mainClauseOf(site.parsed.clauses, site.clause));
	if (own === null) return true;
	const first = own.tokens[0]?.lower ?? '';
	if (/^(?:its|their)$/.test(first)) return false;
	if (/^(?:the|these|this|those)$/.test(first) && KIND_NOUN.test(own.head.lower) && own.tokens.length === 2)
		return false;
	const belongs = own.tokens.some(({ lower }) => BELONGS.test(lower));
	return !belongs || nounStems(phraseWords(site, own).filter((word) => !BELONGS.test(word))).size > 1;
}

/** What a body, a scheme or a place has. */
const BELONGS =
	/^(?:costs?|fees?|charges?|budgets?|expenditure|spend(?:ing)?|funding|income|receipts|revenues?|staff|staffing|workforce|members|membership|number|total|totals|price|value|turnover|overheads|allocation|complement|headcount|upkeep|maintenance|time)$/;

/** Whether the last sentence that is about somebody is about another. */
function turnedAway(before: readonly Sentence[], asked: Named): boolean {
	const last = before.findLast((one) => {
		const head = headOf(one);
		return head !== null && head.named.kind !== 'term';
	});
	return (
		last !== undefined &&
		headOf(last)?.named.key !== asked.key &&
		!last.words.toLowerCase().includes(asked.name.toLowerCase())
	);
}

/** Whether what is counted has a name of its own in it: `12 lamps of the North Fell Line`. */
function namesElse(measure: readonly string[], { words }: Sentence, name: string): boolean {
	return measure.some((word) => /^\p{Lu}/u.test(word) && !name.includes(word) && words.indexOf(word, 1) > 0);
}
