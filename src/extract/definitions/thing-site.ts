import type { Clause } from '../../grammar/clauses.ts';
import { wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { type Known, type Term, type TermPlace, termOf } from './term-of.ts';
import { pastLetters, phraseEnd } from './term-words.ts';

/** A thing that somebody could look up, wherever it stands in its sentence. */
export interface ThingSite extends Term {
	readonly parsed: Parsed;
	/** Index of its noun among `parsed.groups`. */
	readonly at: number;
	readonly noun: NounGroup;
	/** Index of the first group behind it, past its letters in brackets and the mark that closes a quotation. */
	readonly next: number;
	/** Words that lead to it, lower case: `under`, `as part of`; empty where none do. */
	readonly link: string;
	/** The noun that a link hangs on, lower case: `need` of `the need for a fund`; empty where none does. */
	readonly lead: string;
	/** The clause that it stands in; null where it stands in none. */
	readonly clause: Clause | null;
	/** The nearest verb before it in its clause; null where there is none. */
	readonly before: VerbGroup | null;
	/** Said in debate outside any answer. */
	readonly spoken: boolean;
}

/** Terms that a sentence only speaks of must be things by name or by kind. */
const THINGS: ReadonlySet<Known> = new Set(['named', 'titled', 'law', 'instrument', 'body']);

/** Where answers stand or are put, of which nothing is told by that. */
const NO_THING = /^(?:official report|(?:house )?library|annual reports?|hansard)\b/i;

/** Every thing of a sentence, in order. */
export function thingSites(place: TermPlace): ThingSite[] {
	const { parsed } = place.sentence;
	return parsed.groups.flatMap((noun, at) => {
		if (noun.kind !== 'noun') return [];
		const term = termOf(place, noun, at);
		if (term === null || !THINGS.has(term.known) || NO_THING.test(term.term)) return [];
		// `oil rates (OR) returns`: the noun behind the letters is the head.
		const next = behind(parsed.groups, at);
		if (next > at + 1 && parsed.groups[next]?.kind === 'noun' && wordOf(parsed.groups[next - 1]) === ')')
			return [];
		const anchor = titledNoun(parsed.groups, at);
		const clause = parsed.clauses.find(({ groups }) => groups.includes(noun)) ?? null;
		return [
			{
				...term,
				parsed,
				at,
				noun,
				next,
				link: linkBefore(parsed.groups, anchor),
				lead: leadBefore(parsed.groups, anchor),
				clause,
				before: verbBefore(parsed.groups, anchor),
				spoken: place.spoken,
			},
		];
	});
}

/** The first group behind a thing, its `of` phrases, its letters and its closing mark. */
function behind(groups: readonly Group[], at: number): number {
	const end = phraseEnd(groups, at);
	let next = groups.findIndex(({ start }) => start >= end);
	if (next < 0) return groups.length;
	if (/^["”’']$/.test(wordOf(groups[next]))) next += 1;
	return pastLetters(groups, next);
}

/** `a paper` of `a paper called “Lamps of the Coast”`: the noun that a title is given to; else the place itself. */
function titledNoun(groups: readonly Group[], at: number): number {
	const quoted = /^["“‘']$/.test(wordOf(groups[at - 1])) ? at - 1 : at;
	const verb = groups[quoted - 1];
	return verb?.kind === 'verb' &&
		/^(?:called|entitled|titled)$/.test(verb.verb) &&
		groups[quoted - 2]?.kind === 'noun'
		? quoted - 2
		: at;
}

/** `under`, `as part of`, `in accordance with`: the preposition before a noun, with the words that make it one. */
function linkBefore(groups: readonly Group[], at: number): string {
	let from = at - 1;
	while (/^(?:["“‘']|the|a|an|its|our)$/.test(wordOf(groups[from]))) from -= 1;
	const one = groups[from];
	if (one?.kind === 'verb' && one.verb === 'using') return 'using';
	const word = wordOf(one);
	const [noun, first] = [groups[from - 1], wordOf(groups[from - 2])];
	return noun?.kind === 'noun' && /^(?:as|by|in|through)$/.test(first) && /^(?:of|with)$/.test(word)
		? `${first} ${noun.head.lower} ${word}`
		: word;
}

function leadBefore(groups: readonly Group[], at: number): string {
	const noun = groups[at - 2];
	return noun?.kind === 'noun' ? noun.head.lower : '';
}

function verbBefore(groups: readonly Group[], at: number): VerbGroup | null {
	const found = groups.slice(0, at).findLast(({ kind }) => kind === 'verb');
	return found?.kind === 'verb' ? found : null;
}
