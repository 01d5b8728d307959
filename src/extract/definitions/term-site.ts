import type { Clause } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import { previousNoun, subjectOf } from '../figures/site.ts';
import type { Named } from '../names/names.ts';
import { WITH_CAPITALS } from '../names/open-list.ts';
import { POSTS } from '../names/ordinary.ts';
import { EXPLETIVE, type Sentence } from '../passages.ts';
import { behindPhrase } from '../roles/site.ts';
import { headPart, type Memory, type Remembered, recall } from './memory.ts';
import { stemsOf, type Topic } from './topic.ts';
import { GENERAL, INSTRUMENTS, PEOPLE } from './words.ts';

/** How words are known to name a thing that somebody could look up; `unknown` where only an outright definition may say so. */
export type Known =
	/** A name of a programme or of another thing that is no body. */
	| 'named'
	/** Printed between quotation marks. */
	| 'titled'
	/** An Act, regulations, a section of either. */
	| 'law'
	/** The question or the title holds the words. */
	| 'asked'
	/** Subject of a note under a table. */
	| 'noted'
	/** `The fund`, `It`: told of in the sentence before, or in the heading of the notes. */
	| 'again'
	/** `the Board's lamp scheme`, `guidance from the Board`. */
	| 'instrument'
	| 'unknown';

/** Words that a clause is said of, and what they may be explained as. */
export interface TermSite {
	readonly parsed: Parsed;
	readonly clause: Clause;
	readonly verb: VerbGroup;
	/** Index among `parsed.groups` of the noun that the clause is said of. */
	readonly at: number;
	readonly noun: NounGroup;
	/** The term without its article; of a back-reference what it stands for. */
	readonly term: string;
	readonly known: Known;
	/** The clause is said of its aim, role or purpose. */
	readonly aim: boolean;
	/** Other words for it at this place: its letters, the back-reference. */
	readonly aliases: readonly string[];
	/** The passage that names what a back-reference stands for. */
	readonly naming: Span | null;
	/** In a note under a table. */
	readonly note: boolean;
	/** Said in debate outside any answer. */
	readonly spoken: boolean;
}

/** What terms are looked for in. */
export interface TermPlace {
	readonly text: string;
	readonly sentence: Sentence;
	readonly topic: Topic;
	readonly memory: Memory;
	readonly spoken: boolean;
}

/** What is said to be the end of a thing. */
export const AIMS = /^(?:aim|focus|intention|objective|purpose|role)s?$/;

type Term = Pick<TermSite, 'term' | 'known' | 'aliases' | 'naming'>;

/** Every clause of a sentence with the words that it is said of. */
export function termSites(place: TermPlace): TermSite[] {
	const { parsed, block } = place.sentence;
	const sites: TermSite[] = [];
	for (const clause of parsed.clauses) {
		const { verb } = clause;
		if (verb === null || clause.kind === 'infinitive') continue;
		const noun = saidOf(place, clause);
		if (noun === null) continue;
		const at = parsed.groups.indexOf(noun);
		const aimed = aimedAt(parsed, at);
		const term = termOf(place, aimed ?? noun, aimed === null ? at : parsed.groups.indexOf(aimed));
		if (term === null) continue;
		sites.push({
			aim: aimed !== null,
			parsed,
			clause,
			verb,
			at,
			noun,
			...term,
			note: block.kind === 'footnote',
			spoken: place.spoken,
		});
	}
	return sites;
}

/** `the fund` of `the aim of the fund`; null where no aim is spoken of. */
function aimedAt({ groups }: Parsed, at: number): NounGroup | null {
	const [aim, of, thing] = [groups[at], groups[at + 1], groups[at + 2]];
	if (aim?.kind !== 'noun' || !AIMS.test(aim.head.lower) || thing?.kind !== 'noun') return null;
	return of?.kind === 'word' && of.token.lower === 'of' ? thing : null;
}

/** What a clause is said of, a pronoun included. */
function saidOf(place: TermPlace, clause: Clause): NounGroup | null {
	const { subject } = clause;
	const { parsed } = place.sentence;
	if (subject !== null && clause.kind !== 'relative' && /^(?:which|who)$/.test(subject.head.lower)) {
		const noun = parsed.groups[previousNoun(parsed.groups, parsed.groups.indexOf(subject))];
		return noun?.kind === 'noun' ? noun : null;
	}
	if (subject !== null && clause.kind === 'main') return subject;
	if (clause.kind === 'relative' && !/^(?:which|that|who)$/.test(subject?.head.lower ?? '')) return null;
	const nearest = subjectOf(parsed, clause);
	return (clause.kind === 'relative' && outerName(place, nearest)) || nearest;
}

/** `the Oil Register` of `the Oil Register (OR) for Kelp, which ...`: a name that the noun before a clause only tells more of. */
function outerName({ sentence }: TermPlace, nearest: NounGroup | null): NounGroup | null {
	if (nearest === null) return null;
	const { groups } = sentence.parsed;
	const outer = groups[behindPhrase(groups, groups.indexOf(nearest))];
	return outer?.kind === 'noun' && nameAt(sentence.named, outer) !== undefined ? outer : null;
}

function termOf(place: TermPlace, noun: NounGroup, at: number): Term | null {
	const { sentence, memory, text } = place;
	const { parsed } = sentence;
	const said = (known: Known, span: Span, aliases: readonly string[] = []): Term => ({
		term: tidy(text.slice(span.start, span.end)),
		known,
		aliases,
		naming: null,
	});
	const law = lawAt(text, noun, parsed.end);
	if (law !== null) return said('law', law);
	const named = nameAt(sentence.named, noun);
	if (named?.kind === 'agency' || named?.kind === 'operation') return said('unknown', named);
	if (named !== undefined && (isPost(named.name) || isPeople(named.name))) return null;
	if (named !== undefined && WITH_CAPITALS.agency?.includes(named.owner)) return said('unknown', named);
	if (named !== undefined && isBareLetters(named)) return said('unknown', named);
	if (named !== undefined)
		return { term: named.name, known: 'named', aliases: lettersAfter(text, named.end), naming: null };
	if (isQuoted(parsed.groups, at))
		return { term: text.slice(noun.start, noun.end), known: 'titled', aliases: [], naming: null };
	if (/^it$/i.test(noun.head.lower) && EXPLETIVE.test(sentence.words)) return null;
	const before = recall(memory, tidy(text.slice(noun.start, noun.end)), noun.start === firstWord(sentence));
	if (before !== null) return again(before, tidy(text.slice(noun.start, noun.end)));
	if (isPronoun(noun)) return null;
	const phrase = { start: noun.start, end: phraseEnd(parsed.groups, at) };
	if (
		/^(?:this|these|that|those|no|any|some|each|every|other|many|several|most|another)$/i.test(
			noun.tokens[0]?.lower ?? '',
		)
	)
		return sentence.block.kind === 'footnote' || /^(?:any|each)$/.test(noun.tokens[0]?.lower ?? '')
			? said('unknown', noun)
			: null;
	const words = contentWords(noun);
	const head = stemsOf(noun.head.lower)[0] ?? '';
	const telling = words.some((word) => !isGeneral(word));
	if (!telling) return null;
	if (noun.quantity !== null) return said('unknown', phrase);
	if (isPost(tidy(text.slice(noun.start, noun.end)))) return null;
	if (isInstrument(parsed.groups, at) && capitalsIn(noun) > 1) return said('named', phrase);
	if (isInstrument(parsed.groups, at) && ownedBy(place, noun, at))
		return said('instrument', phraseWithOwner(place, at));
	if (isAskedAbout(place, words, head) && opensClause(parsed, at)) return said('asked', phrase);
	return said(sentence.block.kind === 'footnote' ? 'noted' : 'unknown', phrase);
}

function again({ term, naming }: Remembered, phrase: string): Term {
	const alias = /^(?:it|this|these|they|which)$/i.test(phrase) ? [] : [phrase];
	return { term, known: 'again', aliases: alias, naming };
}

/** Where the words of a sentence begin, past a note's number. */
function firstWord({ words, start, parsed }: Sentence): number {
	const mark = /^[(\s]*(?:\d{1,2}|[a-z])[\s).]+/.exec(words)?.[0].length ?? 0;
	return parsed.tokens.find((token) => token.start >= start + mark)?.start ?? start;
}

function nameAt(named: readonly Named[], noun: NounGroup): Named | undefined {
	return named.find(({ start, end }) => noun.start <= start && start < noun.end && noun.head.end <= end);
}

function isPost(name: string): boolean {
	return POSTS.has(name.split(' ')[0] ?? '') || POSTS.has(name.split(' ').at(-1) ?? '');
}

/** `Programme Board`, `oil services`: bodies that were not known for such. */
export function isPeople(name: string): boolean {
	return Object.hasOwn(PEOPLE, stemsOf(headPart(name)).at(-1) ?? '');
}

/** Letters of which nothing here says whether they are a body's. */
function isBareLetters({ name, owner }: Named): boolean {
	return name === owner && /^[\p{Lu}\p{N}&]+$/u.test(name);
}

/** `Name (ABC)`: the letters. */
function lettersAfter(text: string, end: number): readonly string[] {
	const letters = /^ \((\p{Lu}[^)]{1,11})\)/u.exec(text.slice(end, end + 16))?.[1];
	return letters === undefined ? [] : [letters];
}

const LAW =
	/^(?:[Tt]he )?(?:[Ss]ections? \d+\w*(?:\(\w+\))* of the )?(?:\p{Lu}[\p{L}’'-]*,? |(?:and|of|for|in|to|on|the|etc\.) |\([^()]{2,60}\) ){1,16}(?:Act|Regulations|Order|Directions|Directive|Rules)(?: (?:1[5-9]|20)\d\d)?(?![\p{L}\p{N}])/u;

/** An Act or regulations with all of its name, or a section of one, which brackets within the name cut into pieces. */
function lawAt(text: string, { start }: NounGroup, end: number): Span | null {
	const found = LAW.exec(text.slice(start, Math.min(end, start + 240)));
	return found === null ? null : { start, end: start + found[0].length };
}

function isQuoted(groups: readonly Group[], at: number): boolean {
	const [before, after] = [groups[at - 1], groups[at + 1]];
	return (
		before?.kind === 'word' &&
		after?.kind === 'word' &&
		/^["“‘']$/.test(before.token.words) &&
		/^["”’']$/.test(after.token.words)
	);
}

export function isPronoun({ head, tokens }: NounGroup): boolean {
	return tokens.length === 1 && (head.pos === 'PRON' || head.pos === 'DET');
}

/** The words of a noun group that name it, without articles and pronouns. */
function contentWords({ tokens }: NounGroup): string[] {
	return tokens
		.filter(({ pos, words }) => pos !== 'DET' && pos !== 'PRON' && pos !== 'ADP' && /\p{L}{2}/u.test(words))
		.map(({ lower }) => lower);
}

export function isGeneral(word: string): boolean {
	return stemsOf(word).some((stem) => Object.hasOwn(GENERAL, stem));
}

/** `the Board's lamp scheme`, `our terms of reference`. */
function isInstrument(groups: readonly Group[], at: number): boolean {
	const noun = groups[at];
	if (noun?.kind !== 'noun' || !/^(?:the|our|its|their)$|^\p{Lu}/u.test(noun.tokens[0]?.words ?? ''))
		return false;
	const last = groups[at + 2];
	const head = noun.head.lower === 'terms' && last?.kind === 'noun' ? last.head.lower : noun.head.lower;
	return Object.hasOwn(INSTRUMENTS, head) || Object.hasOwn(INSTRUMENTS, stemsOf(head)[0] ?? '');
}

/** Whether a name that owns it stands in the group, or behind `from`, `of`, `by`. */
function ownedBy({ sentence }: TermPlace, noun: NounGroup, at: number): boolean {
	const { groups } = sentence.parsed;
	const end = phraseEnd(groups, at, /^(?:of|from|by)$/);
	return sentence.named.some(({ start, end: last }) => noun.start <= start && last <= end);
}

function phraseWithOwner({ sentence }: TermPlace, at: number): Span {
	const { groups } = sentence.parsed;
	const noun = groups[at];
	return { start: noun?.start ?? 0, end: phraseEnd(groups, at, /^(?:of|from|by)$/) };
}

/** How many of its words, the first left out, have a capital. */
function capitalsIn({ tokens }: NounGroup): number {
	return tokens.filter(({ words }, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(words)).length;
}

function isAskedAbout({ topic, memory }: TermPlace, words: readonly string[], head: string): boolean {
	const known = (word: string) =>
		topic.holds(word) || isGeneral(word) || memory.words.has(stemsOf(word)[0] ?? word);
	return (
		!Object.hasOwn(PEOPLE, head) &&
		words.every(known) &&
		words.some((word) => topic.holds(word) && !isGeneral(word))
	);
}

/** Whether a noun is the first of its sentence, or of a clause told by the way: `the oil survey, which ...`. */
function opensClause({ groups }: Parsed, at: number): boolean {
	const next = groups[at + 1];
	if (next?.kind === 'word' && next.token.words === ',') return true;
	return groups
		.slice(0, at)
		.every((group) => group.kind !== 'verb' || /^(?:infinitive|participle)$/.test(group.form));
}

/** The end of a noun with the phrases that hang on it by certain words. */
export function phraseEnd(groups: readonly Group[], at: number, links = /^of$/): number {
	let last = at;
	for (;;) {
		const link = groups[last + 1];
		const next = groups[last + 2];
		if (link?.kind !== 'word' || !links.test(link.token.lower)) break;
		const doing = next?.kind === 'verb' && next.form === 'participle' && groups[last + 3]?.kind === 'noun';
		if (next?.kind !== 'noun' && !doing) break;
		last += doing ? 3 : 2;
	}
	return groups[last]?.end ?? 0;
}

/** A term as a heading: without number of a note, article and marks. */
export function tidy(term: string): string {
	return term
		.trim()
		.replace(/^\(?[\d*]{1,2}\s?\)?[.) ]+(?=\p{L})/u, '')
		.replace(/^(?:the|an?|this|these|those|such|our|all) (?:(?:term|phrase|expression|word) )?/iu, '')
		.replace(/^[“"‘']|[”"’',]$/gu, '')
		.trim();
}
