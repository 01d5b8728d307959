import type { NounGroup } from '../../grammar/groups.ts';
import type { Span } from '../../hansard/section.ts';
import type { Passage, Sentence } from '../passages.ts';
import { headSubject } from './back-references.ts';
import { type BodyMention, bodyNamed } from './mention.ts';
import { BODIES_IN_GENERAL } from './words.ts';

/** `local authorities`, `the primary care trust`. */
export function inGeneral(
	passage: Passage,
	{ words, start }: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): BodyMention | null {
	const behind = words.slice(0, group.end - start);
	const joined = /\bfire and rescue authorit(?:y|ies)$/i.exec(behind)?.[0];
	const whole = joined ?? words.slice(group.start - start, group.end - start);
	const phrase = whole.replace(WHICH_OF_THEM, '');
	const letters = /^\p{Lu}{2,5}(?=s?$)/u.exec(phrase)?.[0];
	const plain = singular(letters === undefined ? phrase : (spelt(letters, before) ?? ''));
	const charged = ANSWERABLE.test(plain) && /^,? responsible for /.test(words.slice(group.end - start));
	if (!charged && !Object.hasOwn(BODIES_IN_GENERAL, plain)) return null;
	// `by strategic health authority` says how a table is split.
	if (joined === undefined && phrase === whole && phrase.toLowerCase() === plain) return null;
	if (/^-\p{L}/u.test(words.slice(group.end - start))) return null;
	const at = { start: Math.max(group.start, group.end - phrase.length), end: group.end };
	return { ...bodyCalled(passage, phrase, plain, at), telling: 'office' };
}

/** A body told of by a phrase that is no name. */
function bodyCalled(passage: Passage, phrase: string, plain: string, at: Span): Omit<BodyMention, 'telling'> {
	const named = bodyNamed(passage, { name: phrase, key: plain, noun: null, asked: false }, at);
	return { named, basis: 'named', phrase, naming: null, ...at };
}

/** `They`, of bodies in general that the sentence before is about. */
export function classAgain(
	passage: Passage,
	sentence: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): BodyMention | null {
	const last = before.at(-1);
	if (group.head.words !== 'They' || group.start !== sentence.start || last === undefined) return null;
	const subject = headSubject(last);
	const meant = subject === null ? null : inGeneral(passage, last, before.slice(0, -1), subject);
	return meant === null
		? null
		: { ...meant, basis: 'back-reference', phrase: 'They', naming: last, start: group.start, end: group.end };
}

/** `a public panel`, `a steering group`: a body that has no name yet, or none. */
export function begun(passage: Passage, { words, start }: Sentence, group: NounGroup): BodyMention | null {
	const found = UNNAMED.exec(words.slice(group.start - start, group.end - start));
	if (found?.[1] === undefined) return null;
	const phrase = found[1];
	const at = { start: group.end - phrase.length, end: group.end };
	return { ...bodyCalled(passage, phrase, phrase.toLowerCase(), at), telling: 'begun' };
}

const UNNAMED =
	/^(?:an?|the|our|this) (?:new |small |dedicated )*((?!new |small |dedicated )[\p{L}-]+(?: [\p{L}-]+){0,3} (?:board|committee|forum|group|inspectorate|panel|partnership|task ?force|team|unit|working party))$/iu;
/** Bodies of a kind that only what they are responsible for tells: `the joint inspectorates responsible for lamps`. */
const ANSWERABLE =
	/^\p{L}[\p{L} -]* (?:agency|authority|body|department|inspectorate|organisation|regulator)$/u;
/** What picks bodies out of those there are. */
const WHICH_OF_THEM =
	/^(?:(?:the|an?|all|any|each|every|these|those|their|its|his|some|many|most|both|relevant|individual|other|own|appropriate|respective|participating|various|English|Welsh|Scottish|two|three|six|\d+) )+/i;

/** The words of a kind of body in the singular, lower case. */
export function singular(words: string): string {
	return words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

/** `strategic health authorities` of `SHA`, where a sentence before has `strategic health authorities (SHAs)`. */
function spelt(letters: string, before: readonly Sentence[]): string | null {
	const bracket = new RegExp(`((?:\\p{L}+ ){2,4})\\(${letters}s?\\)`, 'u');
	for (const { words } of before) {
		if (!words.includes(`(${letters}`)) continue;
		const found = bracket.exec(words)?.[1]?.trim().split(' ') ?? [];
		for (let from = 0; from < found.length; from += 1) {
			const full = found.slice(from).join(' ');
			if (Object.hasOwn(BODIES_IN_GENERAL, singular(full))) return full;
		}
	}
	return null;
}
