import type { NounGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import { WITH_CAPITALS } from '../names/open-list.ts';
import { EXPLETIVE, type Sentence } from '../passages.ts';
import { type Memory, type Remembered, recall, thingCalled } from './memory.ts';
import { isNote } from './term-sentence.ts';
import {
	beforeLetters,
	capitalsIn,
	contentWords,
	isBareLetters,
	isCapitalised,
	isCounted,
	isGeneral,
	isInstrument,
	isPeople,
	isPost,
	isPronoun,
	isQuoted,
	isToldApart,
	lawAt,
	lettersAfter,
	nameAt,
	nameBehind,
	phraseEnd,
	tidy,
} from './term-words.ts';
import { themeCalled } from './theme.ts';
import { stemsOf, type Topic } from './topic.ts';
import { PEOPLE } from './words.ts';

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
	/** A body or an operation by name: what it is and is there for describes it, what it does is its role. */
	| 'body'
	| 'unknown';

/** What terms are looked for in. */
export interface TermPlace {
	readonly text: string;
	readonly sentence: Sentence;
	readonly topic: Topic;
	readonly memory: Memory;
	readonly spoken: boolean;
	/** The things that the question names. */
	readonly asked: () => readonly Remembered[];
}

/** `It is the Board’s duty to ...`: an `It` that stands for what follows. */
const DUTY =
	/^It (?:is|was|remains) (?:an?|the|our|my|\p{Lu})(?! \p{Ll}+ (?:which|that|designed|set|made)\b)[^.;]{3,60} (?:to|that) /u;

/** What a noun names. */
export interface Term {
	/** Without its article; of a back-reference what it stands for. */
	readonly term: string;
	readonly known: Known;
	/** Other words for it at this place: its letters, the back-reference. */
	readonly aliases: readonly string[];
	/** The passage that names what a back-reference stands for. */
	readonly naming: Span | null;
}

/** What a noun names, where it names anything; null for pronouns and words that tell nothing. */
export function termOf(place: TermPlace, noun: NounGroup, at: number): Term | null {
	const { sentence, memory, text } = place;
	const { parsed } = sentence;
	const said = (known: Known, span: Span, aliases: readonly string[] = []): Term => ({
		term: tidy(text.slice(span.start, span.end)),
		known,
		aliases,
		naming: null,
	});
	const own = nameBehind(parsed.groups, at);
	if (own !== null) return said('named', own);
	const law = lawAt(text, noun, parsed.end);
	if (law !== null) return said('law', law);
	const named = nameAt(sentence.named, noun);
	if (named?.kind === 'agency' || named?.kind === 'operation')
		return named.end === noun.head.end
			? { term: named.name, known: 'body', aliases: lettersAfter(text, named.end), naming: null }
			: said('unknown', named);
	if (named !== undefined && (isPost(named.name) || isPeople(named.name) || isPeople(named.owner)))
		return null;
	if (named !== undefined && WITH_CAPITALS.agency?.includes(named.owner)) return said('unknown', named);
	if (named !== undefined && isBareLetters(named)) return said('unknown', named);
	if (named !== undefined)
		return { term: named.name, known: 'named', aliases: lettersAfter(text, named.end), naming: null };
	if (isQuoted(parsed.groups, at))
		return { term: text.slice(noun.start, noun.end), known: 'titled', aliases: [], naming: null };
	if (/^it$/i.test(noun.head.lower) && (EXPLETIVE.test(sentence.words) || DUTY.test(sentence.words)))
		return null;
	// `Campaigns like this one`: without an article they are any of their kind.
	const anyOfThem =
		noun.tokens[0]?.pos === 'NOUN' && /[^s]s$/.test(noun.head.lower) && noun.tokens.length === 1;
	const before = anyOfThem
		? null
		: recall(memory, {
				words: tidy(text.slice(noun.start, noun.end)),
				opens: noun.start === firstWord(sentence),
				article: noun.tokens[0]?.lower ?? '',
			});
	if (before !== null) return again(before, tidy(text.slice(noun.start, noun.end)));
	const body = bodyAgain(sentence, noun);
	if (body !== null) return body;
	if (isPronoun(noun)) return null;
	const asked = anyOfThem ? null : askedThing(place, noun, at);
	if (asked !== null) return again(asked, tidy(text.slice(noun.start, noun.end)));
	// `policy on lamps`, `a report on wrecks`: what a paper is on is part of what it is called.
	const links = isInstrument(parsed.groups, at)
		? /^(?:report|response)$/.test(noun.head.lower)
			? /^(?:of|on|to)$/
			: /^(?:of|on)$/
		: /^of$/;
	const phrase = { start: beforeLetters(parsed.groups, at).start, end: phraseEnd(parsed.groups, at, links) };
	if (
		/^(?:this|these|that|those|no|any|some|each|every|other|many|several|most|another)$/i.test(
			noun.tokens[0]?.lower ?? '',
		)
	)
		return isNote(sentence) || /^(?:any|each)$/.test(noun.tokens[0]?.lower ?? '')
			? said('unknown', noun)
			: null;
	const theme = [noun, phrase].find(
		({ start, end }) => themeCalled(place.topic.themes, tidy(text.slice(start, end))) !== null,
	);
	if (theme !== undefined) return said('named', theme);
	// `all other lamp schemes`: any of their kind.
	if (noun.tokens.slice(1, 3).some(({ lower }) => lower === 'other')) return null;
	const words = contentWords(noun);
	const head = stemsOf(noun.head.lower)[0] ?? '';
	const telling = words.some((word) => !isGeneral(word));
	if (!telling) return null;
	if (isCounted(noun)) return said('unknown', phrase);
	if (isPost(tidy(text.slice(noun.start, noun.end)))) return null;
	const titled = capitalsIn(noun) > 1 || (capitalsIn(noun) === 1 && goesOnWithCapitals(parsed, at));
	if ((isInstrument(parsed.groups, at) && titled) || isCapitalised(noun)) return said('named', phrase);
	if (isInstrument(parsed.groups, at) && ownedBy(place, noun, at))
		return said('instrument', phraseWithOwner(place, at));
	if (isAskedAbout(place, words, head) && opensClause(parsed, at)) return said('asked', phrase);
	const goesOn = noun.tokens[0]?.lower === 'the' && phrase.end > noun.end;
	if (isInstrument(parsed.groups, at) && (isToldApart(noun) || phrase.start < noun.start || goesOn))
		return said('instrument', phrase);
	return said(isNote(sentence) ? 'noted' : 'unknown', phrase);
}

/** `It`, `The council`, `Its task`: the body or operation that the sentence before is about. */
function bodyAgain({ back, start, words }: Sentence, noun: NounGroup): Term | null {
	if (back === null || noun.start !== start || !/^(?:agency|operation)$/.test(back.to.kind)) return null;
	if (back.phrase !== 'Its' && back.phrase.length !== noun.end - start) return null;
	if (back.phrase === 'Its' && !/^Its \p{Ll}+ (?:is|was)\b/u.test(words)) return null;
	return { term: back.to.name, known: 'body', aliases: [], naming: back.naming };
}

/** `The levy`, of the one levy that the question names. */
function askedThing({ sentence, text, asked }: TermPlace, noun: NounGroup, at: number): Remembered | null {
	const article = noun.tokens[0]?.lower ?? '';
	if (!/^(?:the|this)$/.test(article) || noun.quantity !== null || noun.name !== null) return null;
	if (!isInstrument(sentence.parsed.groups, at) && noun.head.lower !== 'act') return null;
	return thingCalled(asked(), tidy(text.slice(noun.start, noun.end)));
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

/** Whether a name that owns it stands in the group, or behind `from`, `of`, `by`. */
function ownedBy({ sentence }: TermPlace, noun: NounGroup, at: number): boolean {
	const { groups } = sentence.parsed;
	const end = phraseEnd(groups, at, /^(?:of|from|by)$/);
	return sentence.named.some(({ start, end: last }) => noun.start <= start && last <= end);
}

function phraseWithOwner({ sentence }: TermPlace, at: number): Span {
	const { groups } = sentence.parsed;
	const noun = groups[at];
	return { start: noun?.start ?? 0, end: phraseEnd(groups, at, /^(?:of|from|by|on)$/) };
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

/** `Bill of Rights`: a title whose second capital stands behind `of`. */
function goesOnWithCapitals({ groups }: Parsed, at: number): boolean {
	const [noun, of, next] = [groups[at], groups[at + 1], groups[at + 2]];
	return (
		/^\p{Lu}\p{Ll}/u.test(noun?.tokens.at(-1)?.words ?? '') &&
		of?.kind === 'word' &&
		of.token.lower === 'of' &&
		/^\p{Lu}\p{Ll}/u.test(next?.tokens[0]?.words ?? '')
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
