import { isComma, isWord, wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { Span } from '../../hansard/section.ts';
import type { Named } from '../names/names.ts';
import { PLACE_NOUNS, POSTS, TITLES } from '../names/ordinary.ts';
import { INSTRUMENTS } from './instruments.ts';
import { headPart } from './memory.ts';
import { stemsOf } from './topic.ts';
import { GENERAL, PEOPLE, PLAIN } from './words.ts';

/** Bodies and posts that are no things, however they are printed. */
const NO_THINGS =
	/^(?:centre|co-ordinator|coordinator|commission|house|hub|kingdom|office|ordinator|permanent|states)$/;

/** `a new study, Lamp Watch 2, covers`: the name that a thing is given between commas. */
export function nameBehind(groups: readonly Group[], at: number): NounGroup | null {
	const noun = groups[at];
	const name = groups[at + 2];
	if (noun?.kind !== 'noun' || name?.kind !== 'noun' || !isThing(noun)) return null;
	const [mark, end] = [groups[at + 1], groups[at + 3]];
	if (noun.name !== null && !isGenitive(noun)) return null;
	if (!/^\p{Lu}/u.test(name.tokens[0]?.words ?? '')) return null;
	const quoted = isWord(mark, /^["“‘']$/) && isWord(end, /^["”’']$/);
	const one = /^(?:an?|one|this|our|its|their)$/.test(noun.tokens[0]?.lower ?? '') || isGenitive(noun);
	const given = one && isComma(mark) && (end === undefined || isWord(end, /^[,.]$/));
	return quoted || given ? name : null;
}

/** `the Office’s crisis register`: somebody's own thing. */
function isGenitive({ tokens }: NounGroup): boolean {
	return tokens[0]?.pos === 'DET' && tokens.some(({ words }) => /^[’']s?$/.test(words));
}

function isThing({ head }: NounGroup): boolean {
	return Object.hasOwn(INSTRUMENTS, head.lower);
}

/** `Kelp Relief Project (KRP) report`: the noun that begins a term whose letters stand within it. */
export function beforeLetters(groups: readonly Group[], at: number): Group | NounGroup {
	const noun = groups[at] as NounGroup;
	if (noun.tokens[0]?.pos === 'DET') return noun;
	for (let index = at - 2; index > 0 && index > at - 7; index -= 1) {
		const first = groups[index - 1];
		if (wordOf(groups[index]) === '(')
			return first?.kind === 'noun' && pastLetters(groups, index) === at ? first : noun;
	}
	return noun;
}

/** The group behind letters in brackets (`(OR)`, `(OR1 and OR2)`); the place itself where none stand there. */
export function pastLetters(groups: readonly Group[], at: number): number {
	if (wordOf(groups[at]) !== '(') return at;
	for (let index = at + 1; index < at + 6; index += 1) {
		const group = groups[index];
		if (wordOf(group) === ')') return index > at + 1 ? index + 1 : at;
		const letters =
			group?.kind === 'noun' &&
			group.tokens.every(({ words }) => /^[\p{Lu}\p{N}][\p{L}\p{N}&-]*$|^(?:and|&|-|["“”‘’'])$/u.test(words));
		if (!(letters || group?.kind === 'time' || isWord(group, /^(?:and|["“”‘’'])$/))) return at;
	}
	return at;
}

export function nameAt(named: readonly Named[], noun: NounGroup): Named | undefined {
	return named.find(({ start, end }) => noun.start <= start && start < noun.end && noun.head.end <= end);
}

export function isPost(name: string): boolean {
	const space = name.indexOf(' ');
	return (
		POSTS.has(space < 0 ? name : name.slice(0, space)) || POSTS.has(name.slice(name.lastIndexOf(' ') + 1))
	);
}

/** `Programme Board`, `oil services`: bodies that were not known for such. */
export function isPeople(name: string): boolean {
	return Object.hasOwn(PEOPLE, stemsOf(headPart(name)).at(-1) ?? '');
}

/** Letters of which nothing here says whether they are a body's. */
export function isBareLetters({ name, owner }: Named): boolean {
	return name === owner && /^[\p{Lu}\p{N}&]+$/u.test(name);
}

/** `Name (ABC)`: the letters. */
export function lettersAfter(text: string, end: number): readonly string[] {
	const letters = /^ \((\p{Lu}[^)]{1,11})\)/u.exec(text.slice(end, end + 16))?.[1];
	return letters === undefined ? [] : [letters];
}

const LAW =
	/^(?!(?:The|This|That|Our) (?:Act|Bill|Directive|Order)\b)(?:[Tt]he )?(?:(?:[Ss]ection|[Cc]lause|[Aa]rticle|[Pp]art|[Ss]chedule|[Pp]aragraph|[Rr]egulation)s? (?:\d+\w*|[IVX]+)(?:\(\w+\))* (?:of|to) the )?(?:\p{Lu}[\p{L}’'-]*,? |(?:and|of|for|in|to|on|the|etc\.) |\([^()]{2,60}\) ){1,16}(?:Act|Bill|Regulations|Order|Directions|Directive|Rules)(?: (?:1[5-9]|20)\d\d)?(?![\p{L}\p{N}]| of \p{Lu})/u;

/** An Act or regulations with all of its name, or a section of one, which brackets within the name cut into pieces. */
export function lawAt(text: string, { start }: NounGroup, end: number): Span | null {
	const found = LAW.exec(text.slice(start, Math.min(end, start + 240)));
	return found === null ? null : { start, end: start + found[0].length };
}

export function isQuoted(groups: readonly Group[], at: number): boolean {
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
export function contentWords({ tokens }: NounGroup): string[] {
	return tokens
		.filter(({ pos, words }) => pos !== 'DET' && pos !== 'PRON' && pos !== 'ADP' && /\p{L}{2}/u.test(words))
		.map(({ lower }) => lower);
}

export function isGeneral(word: string): boolean {
	return stemsOf(word).some((stem) => Object.hasOwn(GENERAL, stem));
}

/** `the Board's lamp scheme`, `our terms of reference`. */
export function isInstrument(groups: readonly Group[], at: number): boolean {
	const noun = groups[at];
	if (noun?.kind !== 'noun') return false;
	const last = groups[at + 2];
	const head = noun.head.lower === 'terms' && last?.kind === 'noun' ? last.head.lower : noun.head.lower;
	return Object.hasOwn(INSTRUMENTS, head) || Object.hasOwn(INSTRUMENTS, stemsOf(head)[0] ?? '');
}

/** `lamp scheme`, `excess oil premium`: a word before the noun tells which of its kind it is. */
export function isToldApart(noun: NounGroup): boolean {
	const { tokens, head, quantity } = noun;
	const money = quantity !== null && /^[£€$]/.test(quantity.unit ?? '');
	const from = money ? quantity.end : 0;
	// `figures show allocations`: a verb that is read as part of a noun.
	if (tokens.some(({ lower, start }) => start < head.start && /s$/.test(lower) && isGeneral(lower)))
		return false;
	return (
		(money || !isCounted(noun)) &&
		tokens.some(
			({ pos, start, lower, words }) =>
				start >= from &&
				start < head.start &&
				/^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos) &&
				/\p{L}{3}/u.test(words) &&
				!Object.hasOwn(PLAIN, lower) &&
				!isGeneral(lower),
		)
	);
}

/** Whether a number counts a noun; that of `ten-day limit` does not. */
export function isCounted({ quantity, tokens }: NounGroup): boolean {
	return (
		quantity !== null &&
		!tokens.some(({ start, words }) => words === '-' && quantity.start <= start && start <= quantity.end)
	);
}

/** `the Oil Duty Computer`, `Super Lamp Boats`: capitals by which words show themselves to be a name. */
export function isCapitalised({ tokens, head }: NounGroup): boolean {
	const capitals = tokens.filter(({ words }) => /^\p{Lu}\p{L}/u.test(words));
	const known = capitals.filter(({ start }, index) => index > 0 || start > (tokens[0]?.start ?? 0));
	return (
		/^\p{Lu}\p{Ll}/u.test(head.words) &&
		known.length > 1 &&
		(tokens[0]?.pos === 'DET' || /[^s]s$/.test(head.lower)) &&
		!tokens.some(({ words }) => PLACE_NOUNS.has(words) || POSTS.has(words) || TITLES.has(words)) &&
		!NO_THINGS.test(head.lower) &&
		!Object.hasOwn(PEOPLE, stemsOf(head.lower)[0] ?? '')
	);
}

/** How many of its words, the first left out, have a capital. */
export function capitalsIn({ tokens }: NounGroup): number {
	return tokens.filter(({ words }, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(words)).length;
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
		.replace(/^(?:and|or) /, '')
		.replace(
			/^(?:the|an?|this|these|those|such|our|its|their|all|some) (?:(?:term|phrase|expression|word) )?/iu,
			'',
		)
		.replace(/^[“"‘']|[”"’',]$/gu, '')
		.trim();
}
