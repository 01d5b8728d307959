import type { NounGroup } from '../../grammar/groups.ts';
import type { Span } from '../../hansard/section.ts';
import type { Passage, Sentence } from '../passages.ts';
import { headSubject } from './back-references.ts';
import { type BodyMention, bodyNamed } from './mention.ts';
import { BODIES_IN_GENERAL, BODIES_OF_ONE_WORD } from './words.ts';

/** `local authorities`, `the primary care trust`. */
export function inGeneral(
	passage: Passage,
	{ words, start }: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): BodyMention | null {
	const end = group.end - start;
	const joined = /\bfire and rescue authorit(?:y|ies)$/i.exec(words.slice(Math.max(0, end - 40), end))?.[0];
	const whole = joined ?? words.slice(group.start - start, end);
	const phrase = whole.replace(WHICH_OF_THEM, '');
	const letters = /^\p{Lu}{2,5}(?=s?$)/u.exec(phrase)?.[0];
	const plain = singular(letters === undefined ? phrase : (spelt(letters, before) ?? ''));
	const byOneWord = Object.hasOwn(BODIES_OF_ONE_WORD, phrase.toLowerCase());
	const byKind = isInGeneral(plain);
	const of = OFFICE.test(plain) && /^the /i.test(whole) ? (OF_WHAT.exec(words.slice(end))?.[0] ?? '') : '';
	if (!byKind && !byOneWord && of === '') return null;
	// `the bay regulator, the Kelp Council`: the name tells who it is.
	if (/^(?:the|our) /i.test(whole) && /^, (?:the )?\p{Lu}\p{L}+ /u.test(words.slice(end))) return null;
	// `the Kelp Council (a public body of the Crown) runs`: the body is the one before the bracket.
	if (/[(,] ?$/.test(words.slice(0, group.start - start)) && /^an? /.test(whole)) return null;
	// `the Tribunals, Courts and Enforcement Act`: a capital in mid-sentence is of a longer name.
	if (byOneWord && /^\p{Lu}\p{Ll}+$/u.test(phrase) && group.start !== start) return null;
	// `by strategic health authority` says how a table is split.
	if (joined === undefined && phrase === whole && phrase.toLowerCase() === plain && byKind) return null;
	if (/^-\p{L}/u.test(words.slice(end))) return null;
	const at = { start: Math.max(group.start, group.end - phrase.length), end: group.end };
	return { ...bodyCalled(passage, phrase + of, plain + of, at), telling: 'office' };
}

/** Offices that go on with what they are of: `the registrar of tithes`, `the chief inspector of mines`. */
const OFFICE =
	/^(?:(?:chief|deputy|principal|senior) )?(?:adviser|commissioner|comptroller|controller|director|inspector|inspectorate|ombudsman|registrar|superintendent|surveyor)$/;
const OF_WHAT =
	/^ (?:of|for) (?!the\b|an?\b|this\b|that\b|his\b|its\b)(?:\p{Ll}+(?:al|ary|ic|ive) )?[\p{L}-]+(?: and [\p{L}-]+s\b)?/u;

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
	if (found?.[1] === undefined || NOT_A_BODY.test(found[1])) return null;
	const phrase = found[1];
	const at = { start: group.end - phrase.length, end: group.end };
	return { ...bodyCalled(passage, phrase, phrase.toLowerCase(), at), telling: 'begun' };
}

const UNNAMED =
	/^(?:an?|the|our|this) (?:new |small |dedicated )*((?!new |small |dedicated )[\p{L}-]+(?: [\p{L}-]+){0,3} (?:agency|authority|board|committee|department|forum|group|inspectorate|network|panel|partnership|service|squad|task ?force|team|unit|working party)|task ?force|working (?:group|party))$/iu;
/** What is used, and does nothing: `a bus service`, `the age group`. */
const NOT_A_BODY =
	/\b(?:age|bus|ferry|helpline|income|internet|mail|online|postal|rail|telephone|train|web) (?:group|network|service)$|^(?:free|national|new|public|same|such|whole) (?:group|network|service)$/i;
/** What picks bodies out of those there are. */
const WHICH_OF_THEM =
	/^(?:(?:that|the|an?|all|any|each|every|these|those|their|its|his|some|many|most|both|relevant|individual|other|own|appropriate|respective|participating|various|English|Welsh|Scottish|two|three|six|\d+) )+/i;

/** Whether words in the singular, lower case, are a kind of body: its noun, and what tells it from others. */
export function isInGeneral(plain: string): boolean {
	const [, kind, noun] = KIND.exec(plain) ?? [];
	return (
		kind !== undefined && noun !== undefined && Object.hasOwn(BODIES_IN_GENERAL, noun) && !NO_KIND.test(kind)
	);
}

const KIND = /^((?:[\p{Ll}-]+ (?:and [\p{Ll}-]+ )?){1,3})(\p{Ll}+)$/u;
/** What tells no kind of body from another. */
const NO_KIND =
	/^(?:\p{Ll}+ly |other |successful |selective |good |better |best |full |new |whole |same |such |single |large |small |great |civil |mental |and )/u;

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
			if (isInGeneral(singular(full))) return full;
		}
	}
	return null;
}
