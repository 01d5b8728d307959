import { type Clause, wordOf } from '../../grammar/clauses.ts';
import type { NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { previousNoun, subjectOf } from '../figures/site.ts';
import { behindPhrase, withWholeVerb } from '../roles/site.ts';
import { type Term, type TermPlace, termOf } from './term-of.ts';
import { isNote } from './term-sentence.ts';
import { isInstrument, isToldApart, lawAt, nameAt } from './term-words.ts';
import { themeAtHead } from './theme.ts';

/** Words that a clause is said of, and what they may be explained as. */
export interface TermSite extends Term {
	readonly parsed: Parsed;
	readonly clause: Clause;
	readonly verb: VerbGroup;
	/** Index among `parsed.groups` of the noun that the clause is said of. */
	readonly at: number;
	readonly noun: NounGroup;
	/** The clause is said of its aim, role or purpose. */
	readonly aim: boolean;
	/** The clause is said of a side of it: its level, its cost, the access to it. */
	readonly side: boolean;
	/** In a note under a table. */
	readonly note: boolean;
	/** Said in debate outside any answer. */
	readonly spoken: boolean;
}

/** Sides of a thing, which are settled with it. */
const SIDES =
	/^(?:access|admission|amounts?|applications?|awards?|changes|claims|data|eligibility|entitlement|estimates?|figures?|increases?|levels?|membership|participation|numbers?|payments?|rates?|statistics|values?)$/;

/** What may stand for a thing, a deed or a whole sentence. */
const VAGUE = /^(?:this|these|they|latter)$/;

/** What only a thing does: `This covers all bays`, and not `This means that ...`. */
const TELLS =
	/^(?:aimed|aims?|allows?|applies|apply|brings?|comprises?|consists?|contains?|covers?|delivered|deliver|designed|employed|enables?|ensures?|examine|excludes?|gives?|helps?|includes?|intended|monitors?|offers?|outlines?|places?|provides?|requires?|sets?|supports?|used|uses?)$/;

/** Numbered parts of a paper or a law. */
const PARTS =
	/^(?:annex|appendix|article|chapter|paragraphs?|part|rule|schedule|sections?|standard|table|title|volume)$/;

/** What is said to be the end of a thing. */
export const AIMS =
	/^(?:aim|duty|focus|function|goal|intention|job|mission|object|objective|purpose|remit|responsibility|role|task)s?$|^(?:duties|responsibilities)$/;

/** Every clause of a sentence with the words that it is said of. */
export function termSites(place: TermPlace): TermSite[] {
	const { parsed } = place.sentence;
	const sites: TermSite[] = themeSite(place);
	for (const one of parsed.clauses) {
		// `is strictly limited`, `is now being built`: the verb that its auxiliary leads to.
		const clause = withWholeVerb(parsed, one);
		const { verb } = clause;
		if (verb === null || clause.kind === 'infinitive') continue;
		const noun = saidOf(place, one);
		if (noun === null) continue;
		const at = parsed.groups.indexOf(noun);
		const aimed = aimedAt(parsed, at) ?? ownerOfAim(place, one, noun);
		const side = sideOf(parsed, at);
		const whole = wholeOf(place, at);
		for (const told of side === null ? [aimed ?? whole ?? noun] : [side, noun]) {
			const term = termOf(place, told, parsed.groups.indexOf(told));
			if (term === null || (VAGUE.test(noun.head.lower) && !TELLS.test(verb.verb) && !isNote(place.sentence)))
				continue;
			sites.push({
				...term,
				aim: aimed !== null,
				side: told === side,
				parsed,
				clause,
				verb,
				at,
				noun,
				note: isNote(place.sentence),
				spoken: place.spoken,
			});
		}
	}
	return sites;
}

/** What the question asks about, at the head of a sentence, with the verb that follows it: `Bays to Light offers`, however it was parsed. */
function themeSite(place: TermPlace): TermSite[] {
	const { parsed, words, start } = place.sentence;
	const head = themeAtHead(place.topic.themes, words);
	if (head === null) return [];
	const { groups } = parsed;
	const first = groups.findIndex((group) => group.start >= start + head.end);
	const at = groups.findLastIndex(({ kind, end }) => kind === 'noun' && end <= start + head.end);
	const [verb, noun] = [groups[first], groups[at]];
	const clause = parsed.clauses.find((one) => one.verb === verb);
	if (verb?.kind !== 'verb' || noun?.kind !== 'noun' || clause === undefined || clause.subject === noun)
		return [];
	return [
		{
			term: words.slice(head.start, head.end),
			known: 'named',
			aliases: [],
			naming: null,
			aim: false,
			side: false,
			parsed,
			clause: withWholeVerb(parsed, clause),
			verb: withWholeVerb(parsed, clause).verb ?? verb,
			at,
			noun,
			note: isNote(place.sentence),
			spoken: place.spoken,
		},
	];
}

/** `the fund` of `the aim of the fund`; null where no aim is spoken of. */
function aimedAt({ groups }: Parsed, at: number): NounGroup | null {
	const [aim, of, thing] = [groups[at], groups[at + 1], groups[at + 2]];
	if (aim?.kind !== 'noun' || !AIMS.test(aim.head.lower) || thing?.kind !== 'noun') return null;
	return of?.kind === 'word' && of.token.lower === 'of' ? thing : null;
}

/** `The fund` of `The fund was set up in May and its aim is`: whose aim is spoken of by `its`, in the sentence or the one before. */
function ownerOfAim({ sentence }: TermPlace, clause: Clause, noun: NounGroup): NounGroup | null {
	if (!/^(?:its|their)$/.test(noun.tokens[0]?.lower ?? '') || !AIMS.test(noun.head.lower)) return null;
	const { clauses } = sentence.parsed;
	const earlier = clauses.findLast(
		({ kind, subject, end }) =>
			kind === 'main' && subject !== null && subject !== noun && end <= clause.start + 1,
	);
	const around = clause.parent === null ? null : (clauses[clause.parent] ?? null);
	return earlier?.subject ?? around?.subject ?? noun;
}

/** `the Lamp Code` of `section 4 of the Lamp Code`, `Chapter Five of the Lamp Code`: what a part of it says, it says. */
function wholeOf({ sentence, text }: TermPlace, at: number): NounGroup | null {
	const { groups, end } = sentence.parsed;
	const [part, of, thing] = [groups[at], groups[at + 1], groups[at + 2]];
	if (part?.kind !== 'noun' || thing?.kind !== 'noun' || wordOf(of) !== 'of') return null;
	// A section of an Act is looked up by its number.
	if (lawAt(text, part, end) !== null) return null;
	return part.tokens.some(({ lower }) => PARTS.test(lower)) ? thing : null;
}

/** `the duty` of `increases in the duty`, `access to the duty`: what a clause tells of by one of its sides. */
function sideOf({ groups }: Parsed, at: number): NounGroup | null {
	const [side, link, thing] = [groups[at], groups[at + 1], groups[at + 2]];
	if (side?.kind !== 'noun' || !SIDES.test(side.head.lower) || thing?.kind !== 'noun') return null;
	return link?.kind === 'word' && /^(?:of|on|in|to|for|under)$/.test(link.token.lower) ? thing : null;
}

/** What a clause is said of, a pronoun included. */
function saidOf(place: TermPlace, clause: Clause): NounGroup | null {
	const { subject } = clause;
	const { parsed } = place.sentence;
	if (subject !== null && clause.kind !== 'relative' && /^(?:which|who)$/.test(subject.head.lower)) {
		const noun = parsed.groups[previousNoun(parsed.groups, parsed.groups.indexOf(subject))];
		return noun?.kind === 'noun' ? pastOwnLetters(parsed, noun) : null;
	}
	if (subject !== null && clause.kind === 'main') return subject;
	if (clause.kind === 'relative' && !/^(?:which|that|who)$/.test(subject?.head.lower ?? '')) return null;
	const nearest = pastOwnLetters(parsed, subjectOf(parsed, clause));
	return (clause.kind === 'relative' && outerName(place, nearest)) || nearest;
}

/** `the Oil Register` of `the Oil Register (OR), which ...`. */
function pastOwnLetters({ groups }: Parsed, noun: NounGroup | null): NounGroup | null {
	if (noun === null) return null;
	const at = groups.indexOf(noun);
	const before = groups[at - 2];
	const letters =
		wordOf(groups[at - 1]) === '(' &&
		wordOf(groups[at + 1]) === ')' &&
		/^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(noun.head.words);
	return letters && before?.kind === 'noun' ? before : noun;
}

/** `the Oil Register` of `the Oil Register (OR) for Kelp, which ...`: a name, or a thing of its kind, that the noun before a clause only tells more of. */
function outerName({ sentence }: TermPlace, nearest: NounGroup | null): NounGroup | null {
	if (nearest === null || /^(?:any|each|every|no)$/.test(nearest.tokens[0]?.lower ?? '')) return null;
	const { groups } = sentence.parsed;
	const outer = groups[behindPhrase(groups, groups.indexOf(nearest))];
	if (outer?.kind !== 'noun') return null;
	if (nameAt(sentence.named, outer) !== undefined) return outer;
	return isInstrument(groups, groups.indexOf(outer)) &&
		isToldApart(outer) &&
		!isInstrument(groups, groups.indexOf(nearest)) &&
		nameAt(sentence.named, nearest) === undefined
		? outer
		: null;
}
