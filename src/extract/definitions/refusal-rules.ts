import type { Group } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';

const DEFINITION = /^(?:definition|definitions|meaning)$/;
/** Of every sentence that refuses a definition: most are without it, and need not be parsed for these rules. */
const WORTH_READING = /defin|meaning/i;

/** A word that is not used, between quotation marks. */
const NOT_USED =
	/\b(?:do|does|did) not (?:use|recognise|recognize|employ|apply|include|have|contain) (?:the |a |any )?(?:legal |separate |statutory )?(?:term|phrase|expression|word|category|concept|class)s? (?:of )?[“"‘']([^“”"‘’']{2,60})[”"’']/u;

/** The rules by which a sentence says that a term has no definition, or that none is used. */
export const REFUSAL_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'refusal.no-definition',
		when: (given) => {
			if (!WORTH_READING.test(given.sentence.words)) return null;
			const { groups } = given.sentence.parsed;
			for (const [at, group] of groups.entries()) {
				if (group.kind !== 'noun' || !DEFINITION.test(group.head.lower)) continue;
				if (!isNone(groups, at)) continue;
				const term = definedTerm(given.sentence.parsed, at) ?? subjectTerm(given, at);
				if (term !== null) return { term, authority: null };
			}
			return null;
		},
		reads: [
			{ text: 'There is no statutory definition of a night boat.', gives: { term: 'night boat' } },
			{
				text: 'The Kelp Board does not use a single definition of night boats.',
				gives: { term: 'night boats' },
			},
			{ text: 'We have no agreed definition of “night boat”.', gives: { nature: 'refusal' } },
			{ text: 'The term “night boat” has no legal meaning.', gives: { term: 'night boat' } },
		],
		not: [
			'There is a statutory definition of a night boat.',
			'There are no plans to change the definition of a night boat.',
			'There is no doubt about the meaning of a night boat.',
		],
	},
	{
		id: 'refusal.not-defined',
		when: (given) => {
			if (!WORTH_READING.test(given.sentence.words)) return null;
			const { parsed } = given.sentence;
			const verb = parsed.groups.find(
				(group) => group.kind === 'verb' && group.verb === 'defined' && group.negative && group.passive,
			);
			if (verb?.kind !== 'verb' || verb.modal !== null) return null;
			const subject = parsed.words.slice(0, verb.start - parsed.start).trim();
			const term = lastTerm(subject);
			return term === null ? null : { term, authority: null };
		},
		reads: [
			{ text: 'A night boat is not defined in the Bays Act.', gives: { term: 'night boat' } },
			{ text: 'The term “night boat” is not legally defined.', gives: { term: 'night boat' } },
			{ text: 'Night boats are not defined by the Kelp Board.', gives: { nature: 'refusal' } },
		],
		not: [
			'A night boat is defined in the Bays Act.',
			'It is not defined.',
			'A night boat should not be defined in law.',
		],
	},
	{
		id: 'refusal.does-not-define',
		when: (given) => {
			if (!WORTH_READING.test(given.sentence.words)) return null;
			const { parsed } = given.sentence;
			const at = parsed.groups.findIndex(
				(group) =>
					group.kind === 'verb' &&
					/^defined?$/.test(group.verb) &&
					group.negative &&
					!group.passive &&
					group.modal === null,
			);
			if (at < 0) return null;
			const quoted = /^ [“"‘']([^“”"‘’']{2,60})[”"’']/u.exec(
				parsed.words.slice((parsed.groups[at]?.end ?? 0) - parsed.start),
			)?.[1];
			if (quoted !== undefined) return { term: quoted, authority: null };
			const noun = parsed.groups.slice(at + 1, at + 3).find((group) => group.kind === 'noun');
			return noun === undefined ? null : { term: wordsOf(parsed, noun, parsed.groups), authority: null };
		},
		reads: [
			{ text: 'The Bays Act does not define a night boat.', gives: { term: 'night boat' } },
			{ text: 'The Kelp Board has not defined “night boats”.', gives: { term: 'night boats' } },
			{ text: 'We do not define night boats.', gives: { nature: 'refusal' } },
			{ text: 'The Bays Act does not define “dark”.', gives: { term: 'dark' } },
		],
		not: [
			'The Bays Act defines a night boat.',
			'The Bays Act would not define a night boat.',
			'The Bays Act does not regulate a night boat.',
		],
	},
	{
		id: 'refusal.not-used',
		when: ({ sentence: { words } }) => {
			const term = NOT_USED.exec(words)?.[1];
			return term === undefined ? null : { term, authority: null };
		},
		reads: [
			{ text: 'The Kelp Board does not use the term “lamp slum”.', gives: { term: 'lamp slum' } },
			{ text: 'We do not recognise the phrase ‘oil debt’.', gives: { nature: 'refusal' } },
			{ text: 'The rules do not include a category of “half boat”.', gives: { term: 'half boat' } },
		],
		not: [
			'The Kelp Board uses the term “lamp slum”.',
			'The Kelp Board does not use “Clear Night” lamps.',
			'We do not recognise the keeper.',
		],
	},
];

/** Whether a definition is said not to be: `no definition`, or the object of a verb that is denied. */
function isNone(groups: readonly Group[], at: number): boolean {
	const group = groups[at];
	if (group?.kind !== 'noun') return false;
	if (group.tokens[0]?.lower === 'no' || /^(?:without|nor)$/.test(group.tokens[0]?.lower ?? '')) return true;
	const before = groups[at - 1];
	if (before?.kind === 'word' && /^(?:no|without|nor)$/.test(before.token.lower)) return true;
	return (
		before?.kind === 'verb' &&
		before.negative &&
		/^(?:have|has|had|use|uses|used|hold|holds|is|are|be|adopt|adopted|apply|set|keep|exist)$/.test(
			before.verb,
		)
	);
}

/** `a night boat` of `definition of a night boat`. */
function definedTerm(parsed: Parsed, at: number): string | null {
	const rest = parsed.words.slice((parsed.groups[at]?.end ?? 0) - parsed.start);
	const after =
		/^(?: (?:in law|at present|currently))? (?:of|for|as to) (?:what (?:is|constitutes) )?(?:an? |the (?:term |word |phrase |expression )?)?[“"‘']?([^.,;:”"’'()]{2,70}?)[”"’']?(?= (?:in|is|and|used|for|under|within|across|that|which|exists|has|at|by|but|or|as)\b|[.,;:”"’'()]|$)/u.exec(
			rest,
		);
	return after?.[1] ?? null;
}

/** `the term night boat` of `the term night boat has no legal meaning`; else what the question asks to be defined. */
function subjectTerm({ sentence: { parsed }, topic }: TermSentence, at: number): string | null {
	const verb = parsed.groups.slice(0, at).find((group) => group.kind === 'verb');
	if (verb === undefined || verb.kind !== 'verb' || !/^(?:has|have|had)$/.test(verb.verb))
		return topic.definitionOf;
	return lastTerm(parsed.words.slice(0, verb.start - parsed.start).trim()) ?? topic.definitionOf;
}

/** The term at the end of the words before a verb; null where a pronoun or more than a term stands there. */
function lastTerm(words: string): string | null {
	const term =
		/(?:^|[,;:] |\bthat |\balthough |\bwhile )((?:the (?:term|phrase|expression|word) )?[“"‘']?[^.,;:”"]{2,70}[”"’']?)$/iu.exec(
			words,
		)?.[1];
	return term === undefined || /^(?:it|this|that|these|they|which|there|he|she|we|I)$/i.test(term)
		? null
		: term;
}

function wordsOf(parsed: Parsed, noun: Group, groups: readonly Group[]): string {
	const next = groups[groups.indexOf(noun) + 1];
	const after = groups[groups.indexOf(noun) + 2];
	const end =
		next?.kind === 'word' && next.token.lower === 'of' && after?.kind === 'noun' ? after.end : noun.end;
	return parsed.words.slice(noun.start - parsed.start, end - parsed.start);
}
