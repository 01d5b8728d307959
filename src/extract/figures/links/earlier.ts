import { clausesAround, mainClauseOf } from '../../../grammar/clauses.ts';
import type { Named } from '../../names/names.ts';
import { distinct, lastOfOne, type Sentence } from '../../passages.ts';
import { nounStems, shared } from '../../telling.ts';
import { isTied, type Thread } from '../chain.ts';
import { onlyScheme } from '../described.ts';
import { phraseWords } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, type Link, resumed, span, subject, topic } from './link.ts';
import { withSister } from './operations.ts';

const ASIDE = /^(?:In addition|Additionally|Separately|By contrast|Elsewhere|Overall)\b/;
const ELSEWHERE =
	/\b(?:nationally|nationwide|across (?:the UK|the country|England)|in (?:England|Scotland|Wales|the UK|the United Kingdom|Great Britain)|each year|every year|on average)\b/;

/** Whether a sentence names somebody itself, or leaves what was spoken of before. */
export function turnsElsewhere({ named, words }: Sentence): boolean {
	return named.some(({ kind }) => kind !== 'term') || leaves(words);
}

/** Whether a sentence leaves what was spoken of before, by how it begins or where it counts. */
export function leaves(words: string): boolean {
	return ELSEWHERE.test(words) || ASIDE.test(words);
}

/** A part of what was counted before is of the same. */
export function ofWhole({ whole, sentence }: ChainInput): Link | null {
	if (whole === null) return null;
	const same = whole.naming === null && sentence.named.length > 0;
	return {
		subjects: same ? whole.subjects : resumed(whole.subjects),
		naming: whole.naming,
		because: 'a part of what was counted before',
	};
}

/** `It`, `The operation`: what the back-reference of the sentence stands for. */
export function ofBack({ sentence, passage }: ChainInput): Link | null {
	const { back } = sentence;
	if (back === null || (!/^(?:It|Its|The|This|That)\b/.test(sentence.words) && back.to.kind !== 'operation'))
		return null;
	return {
		subjects: withSister(subject(back.to, 'back-reference', back.phrase), passage),
		naming: span(back.naming),
		because: `“${back.phrase}” stands for it`,
	};
}

/** `the fund`, `this programme`: the last thing named whose own name ends in that noun, in the answer or, where it names none so, in the question. */
export function ofDefinite({ sentence, earlier, passage, site }: ChainInput): Link | null {
	for (const found of sentence.words.matchAll(/\b(?:the|this|that|these|its) (\p{Ll}+)\b(?! of\b)/giu)) {
		const noun = (found[1] ?? '').replace(/s$/, '');
		if (noun.length < 4) continue;
		const at = sentence.start + found.index;
		const isProgramme =
			SCHEME.test(noun) && isSaidOf(site, at) ? ({ kind }: Named) => kind === 'programme' : () => false;
		const last =
			lastOfOne(earlier.filter(({ named }) => lastNoun(named.name) === noun)) ??
			lastOfOne(earlier.filter(({ named }) => isProgramme(named)));
		if (last !== null)
			return {
				subjects: [subject(last.named, 'back-reference', found[0])],
				naming: span(last.sentence),
				because: `“${found[0]}” stands for it`,
			};
		if (passage.exchange === null || !isWithin(site, at)) continue;
		const [asked, other] = distinct(
			passage.askedOf.filter((named) => lastNoun(named.name) === noun || isProgramme(named)),
		);
		if (asked === undefined || other !== undefined) continue;
		return {
			subjects: [subject(asked, 'question', found[0])],
			naming: span(asked),
			because: `“${found[0]}” stands for what was asked of`,
		};
	}
	return null;
}

/** Whether a place lies in a clause that a number's own hangs on. */
function isWithin({ parsed, clause }: Site, at: number): boolean {
	return clausesAround(parsed.clauses, clause).some(({ groups }) =>
		groups.some(({ start, end }) => start <= at && at < end),
	);
}

/** Whether the statement of a number is said of what stands at a place, or of what is counted: not of somebody else. */
function isSaidOf({ parsed, clause, group }: Site, at: number): boolean {
	const own = subjectOf(parsed, mainClauseOf(parsed.clauses, clause));
	return own === null || own === group || own.quantity !== null || (own.start <= at && at < own.end);
}

/** Nouns that any programme may be called by. */
const SCHEME = /^(?:scheme|programme|pilot|initiative|project)$/;

function lastNoun(name: string): string {
	return (/(\p{L}+)(?: \([^)]*\))?$/u.exec(name)?.[1] ?? '').toLowerCase().replace(/s$/, '');
}

/**
 * The one programme that an answer has named so far, or was asked of: `The Kelp Fund began in 2004. Seven awards have been made.` Only
 * for a sentence that names nobody else.
 */
export function ofProgrammeBefore({ sentence, earlier, passage, site, measure }: ChainInput): Link | null {
	if (turnsElsewhere(sentence)) return null;
	if (site.slot === 'fragment' && sentence.lead === null) return null;
	if (sentence.block.kind === 'footnote' || /^\(?\d{1,2}\) ?/.test(sentence.words)) return null;
	if (/^In the (?!first|last|same|current)/.test(sentence.words) && site.parsed.groups[1]?.kind !== 'time')
		return null;
	const programmes = distinct(earlier.map(({ named }) => named).filter(isSpokenOf));
	const asked = distinct(passage.askedOf.filter(isSpokenOf));
	const [only, other] = programmes;
	const [first, second] = asked;
	const akin = programmes.filter(({ name }) => sharesNoun(name, measure));
	const one = other === undefined ? only : akin.length === 1 ? akin[0] : undefined;
	if (only !== undefined) {
		const last = earlier.findLast(({ named }) => named.key === one?.key);
		if (one === undefined || last === undefined || hasOwnSubject(site, one.name, measure)) return null;
		return {
			subjects: [subject(one, 'back-reference', one.name)],
			naming: span(last.sentence),
			because: 'the programme the answer has named',
		};
	}
	return first === undefined || second !== undefined || hasOwnSubject(site, first.name, measure)
		? null
		: {
				subjects: [subject(first, 'question', first.name)],
				naming: span(first),
				because: 'the question asks of the programme',
			};
}

/** The one scheme that an answer or its question has described without a name: `the harbour bursary scheme`. */
export function ofSchemeBefore(input: ChainInput): Link | null {
	const { sentence, site, measure, described, describedInQuestion } = input;
	if (turnsElsewhere(sentence)) return null;
	const before = onlyScheme(described);
	const scheme = before ?? (described.length > 0 ? null : onlyScheme(describedInQuestion));
	if (scheme === null || hasOwnSubject(site, scheme.name, measure)) return null;
	if (!sharesNoun(scheme.name, measure)) return null;
	return {
		subjects: [topic(scheme.name, before === null ? 'question' : 'back-reference')],
		naming: span(scheme),
		because: 'the scheme spoken of before',
	};
}

/**
 * `The spend on harbour walls was £3 million` speaks of harbour walls, whatever programme was named before; `The five new lamps will
 * cost £3 million` goes on with the New Lamps Programme, whose name has the noun.
 */
export function hasOwnSubject(site: Site, programme: string, measure: readonly string[]): boolean {
	if (sharesNoun(programme, measure)) return false;
	const subject = subjectOf(site.parsed, mainClauseOf(site.parsed.clauses, site.clause));
	if (subject === null || OURS.test(subject.tokens[0]?.lower ?? '') || subject.name !== null) return false;
	const stems = nounStems(phraseWords(site, subject));
	const telling = /^(?:complement|object)$/.test(site.slot) || site.quantity.unit === 'per cent' ? 1 : 2;
	return subject.quantity === null && stems.size >= telling && !GOVERNMENT.test(subject.head.lower);
}

/**
 * A programme whose own numbers an answer goes on to give; a benefit is paid to people, and the numbers are theirs. What is called by common
 * nouns (`the harbour bursary scheme`) must be taken up by one of them.
 */
function isSpokenOf({ kind, name }: Named): boolean {
	return (
		kind === 'programme' &&
		/\p{Lu}/u.test(name) &&
		!/(?:allowance|pension|benefit|credit|payment)s?$/i.test(name)
	);
}

/** `New Lamps Programme` of `the five new lamps`. */
function sharesNoun(programme: string, measure: readonly string[]): boolean {
	const counted = [...nounStems(measure)].slice(0, 2);
	return shared(nounStems(programme.split(' ').slice(0, -1)), new Set(counted)) > 0;
}

const OURS = /^(?:our|we|my|i)$/;
const GOVERNMENT = /^(?:government|department|ministry|minister|ministers|officials)$/;

/** The very next sentence of the same paragraph that names nothing and speaks of no wider total. */
export function ofThread({ sentence, thread, site }: ChainInput): Link | null {
	if (thread === null || !isTied(thread.chain) || sentence.named.length > 0) return null;
	// `2006-07: £85,000 to train keepers`: the years of a list go on with what its first sentence was about.
	const listed = /^(?:In )?\d{4}(?:[-–/]\d{2,4})? ?[:—] ?/.test(sentence.words);
	if (ELSEWHERE.test(sentence.words)) return null;
	if (listed) return resumedFrom(thread);
	if (sentence.blockIndex !== thread.sentence.blockIndex || turnsWithin(site)) return null;
	if (site.slot !== 'existential' && site.slot !== 'subject' && site.slot !== 'fragment') return null;
	if (site.quantity.unit !== null && site.slot !== 'existential') return null;
	return resumedFrom(thread);
}

/** `A consultation closed in May; 40 letters were received`: a sentence that was about something else before it came to its number. */
function turnsWithin({ parsed, clause }: Site): boolean {
	const { clauses } = parsed;
	const own = clauses.indexOf(mainClauseOf(clauses, clause));
	return clauses
		.slice(0, own)
		.some(({ kind, subject: about }) => kind === 'main' && /^an?$/.test(about?.tokens[0]?.lower ?? ''));
}

function resumedFrom({ chain, sentence }: Thread): Link {
	return {
		subjects: resumed(chain.subjects),
		naming: chain.naming ?? span(sentence),
		because: 'it goes on from the sentence before',
	};
}
