import { type Clause, clausesAround, groupAt } from '../../grammar/clauses.ts';
import type { CueMark, QuantityMark } from '../../grammar/marks/mark.ts';
import { type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import type { Figure } from '../facts.ts';
import type { Sentence } from '../passages.ts';
import { KNOWS, SAYS } from './says.ts';
import type { Site } from './site.ts';

/** What the clause makes of its number: what is, what is planned, or nothing that is stated at all. */
export type Standing =
	| {
			readonly status: Figure['status'];
			readonly refused: null;
			/** What would be, told in the conditional. */
			readonly would?: true;
	  }
	| { readonly status: null; readonly refused: string };

/** The standing of a number by the verbs and cues that govern it, from its own clause outwards. */
export function standingOf(site: Site): Standing {
	const { parsed, clause, quantity } = site;
	const governing = governingOf(parsed, clause);
	const cues = parsed.marks.filter(
		(mark): mark is CueMark => mark.kind !== 'quantity' && mark.kind !== 'time',
	);
	const here = (cue: CueMark) =>
		(governing.some((one) => holds(one, cue) && (one === clause || !onlyTells(one))) ||
			standsBehind(cue, quantity) ||
			isSaidOf(cue, clause)) &&
		governs(cue, quantity, parsed);
	if (cues.some((cue) => cue.kind === 'denial' && cue.start <= quantity.start))
		return refused('denied, or another’s claim');
	const tones = cues.filter((cue) => cue.kind === 'modality' && here(cue));
	const tone = (wanted: CueMark['tone']) => tones.some((cue) => cue.tone === wanted);
	if (governing.some(({ verb }) => verb?.chain.some((lead) => /^fail/.test(lead))))
		return refused('the verb is denied');
	if (/^(?:Had|Were) (?:we|they|it|the|this|these|I)\b/.test(parsed.words))
		return refused('supposed, not stated');
	const supposed = cues
		.filter((cue) => (cue.tone === 'supposed' || isMight(cue, parsed)) && here(cue))
		.map((cue) => wordsOfSpan(parsed, cue).toLowerCase());
	if (setsBound(site)) return stands('limit');
	// `It should have read 6,200` says what is right.
	if (isSetRight(site)) return stands('stated');
	if (supposed.some((word) => !Object.hasOwn(WOULD_BE, word))) return refused('supposed, not stated');
	if (isDenied(site, governing)) return refused('the verb is denied');
	if (OR_MORE.test(quantity.qualifier ?? '')) return stands('limit');
	if (tone('target')) return stands('target');
	if (
		tone('forecast') &&
		!isEstimateOfWhatIs(
			tones.filter((cue) => cue.tone === 'forecast'),
			parsed,
			clause,
		)
	)
		return stands('forecast');
	if (tone('plan')) return stands('plan');
	if (isPaidFor(site)) return stands('plan');
	const [would] = supposed;
	if (would !== undefined && !isLimit(quantity))
		return { status: WOULD_BE[would] ?? 'forecast', refused: null, would: true };
	const may = governing.find(({ verb }) => verb !== null && /^(?:finite|bare)$/.test(verb.form))?.verb;
	if (may?.modal === 'may' && !isLimit(quantity)) {
		if (may.verb !== 'have' && may.tokens.some(({ lower }) => lower === 'have'))
			return refused('supposed, not stated');
		return PERMITTED.has(may.verb) ? stands('limit') : { status: 'forecast', refused: null, would: true };
	}
	if (tone('limit') || isLimit(quantity)) return stands('limit');
	return stands('stated');
}

/** `has been allocated £4 million to build 30 huts`: what money is for is still to be done. */
function isPaidFor({ clause, parsed }: Site): boolean {
	const payer = clause.kind === 'infinitive' ? parsed.clauses[clause.parent ?? -1]?.verb : null;
	return payer?.form === 'finite' && MONEY_GIVEN.test(payer.verb) && payer.chain.length === 0;
}

const MONEY_GIVEN = /^(?:allocated|allotted|awarded|earmarked|granted|pledged)$/;

/** `should have read 40`, `should have been 40`: a slip put right. */
function isSetRight({ clause: { verb } }: Site): boolean {
	return (
		verb?.modal === 'should' &&
		verb.tokens.some(({ lower }) => lower === 'have') &&
		/^(?:be|been|read|said|shown|stated)$/.test(verb.verb)
	);
}

/** `must be issued within 28 days`, `should not wait more than four hours`: what a rule bids, whether or not it is kept. */
export function setsBound({ clause, quantity, preposition }: Site): boolean {
	const { verb } = clause;
	if (!/^(?:must|shall|should)$/.test(verb?.modal ?? '')) return false;
	if (verb?.negative === true)
		return /^(?:more than|longer than|over|exceeding)$/.test(quantity.qualifier ?? '');
	return quantity.role === 'duration' && (preposition === 'within' || isLimit(quantity));
}

/** `The Minister will say that the levy has doubled`: what is still to be said of a thing does not plan the thing. */
function onlyTells({ verb }: Clause): boolean {
	return verb !== null && (SAYS.test(verb.verb) || KNOWS.test(verb.verb));
}

/** `(increased from £5,000)`, `(previously 12)`: what the number before it was before. */
const WAS =
	/^\((?:which was |up |down )?(?:increased|raised|reduced|lowered|cut|up|down|previously|formerly|now)\b/;

/** Whether a number in a bracket says only what the one before it was, or is now. */
export function saysWhatItWas({ parsed, clause }: Site): boolean {
	return clause.kind === 'parenthesis' && WAS.test(wordsOfSpan(parsed, clause));
}

/**
 * How a number stands whose own clause says nothing of it: one in a list as the sentence that leads into the list says (`The board plans to
 * spend: lamps, £40`), one that was before as the one that is now.
 */
export function statusBeside(
	status: Figure['status'],
	site: Site,
	{ lead }: Sentence,
	before: Figure['status'] | null,
): Figure['status'] {
	// `will be £61, compared with £57 this year`, `will rise to 75 from 45 today`: what is to come is held against what is.
	if (status !== 'limit' && isHeldTo(site)) return 'stated';
	if (status !== 'stated') return status;
	if (before !== null && saysWhatItWas(site)) return before;
	if (lead === null || (site.slot !== 'fragment' && site.slot !== 'apposition')) return status;
	const main = lead.parsed.clauses.findLast(({ kind }) => kind === 'main');
	const tone = lead.parsed.marks.findLast(
		(mark): mark is CueMark => mark.kind === 'modality' && main !== undefined && holds(main, mark),
	)?.tone;
	return TONES_TOLD.find((one) => one === tone) ?? status;
}

function isHeldTo({ parsed, quantity }: Site): boolean {
	const before = parsed.words.slice(0, quantity.start - parsed.start);
	const behind = parsed.words.slice(quantity.end - parsed.start);
	return (
		/\b(?:compared (?:with|to)|against|up from|down from|from)(?: the)? $/.test(before) &&
		NOWADAYS.test(behind)
	);
}

const NOWADAYS = /^[^,;]{0,40}\b(?:today|now|currently|at present|this year|last year|in the current year)\b/;

const TONES_TOLD = ['plan', 'target', 'forecast', 'limit'] as const;

/** The clauses around a number's own; `to repeal or streamline half` is governed by what governs the first of the two verbs. */
function governingOf({ clauses }: Parsed, clause: Clause): Clause[] {
	const around = clausesAround(clauses, clause);
	const { verb, subject, kind, opener } = clause;
	const before = clauses[clauses.indexOf(clause) - 1];
	const second =
		kind === 'main' && subject === null && /^(?:and|or)$/.test(opener ?? '') && before?.kind === 'infinitive';
	const bare = verb !== null && verb.tokens.length === 1 && !/(?:s|ed)$/.test(verb.verb);
	return second && bare ? [...around, ...clausesAround(clauses, before)] : around;
}

function isMight(cue: CueMark, parsed: Parsed): boolean {
	return cue.kind === 'hedge' && wordsOfSpan(parsed, cue).toLowerCase() === 'might';
}

/** What a number is that would be, where no condition is named. */
const WOULD_BE: Readonly<Record<string, Figure['status']>> = {
	would: 'forecast',
	might: 'forecast',
	could: 'forecast',
	should: 'target',
};

/** What somebody is free to do or to be given: `farms may apply for 50 per cent. relief` sets a bound, where `may cost` looks ahead. */
const PERMITTED: ReadonlySet<string> = new Set(
	(
		'apply appoint award borrow build buy charge choose claim deduct earn elect employ fine give grant hold impose keep make nominate offer ' +
		'order own pay receive recover request retain sell serve spend stay take use vote work ' +
		'awarded charged claimed deducted fined given granted imposed kept made offered paid recovered retained sold spent taken used'
	).split(' '),
);

/**
 * Whether the deed that a number is told with is denied. `40 lamps were not lit` counts those that were not; what another main clause denies
 * says nothing of it.
 */
function isDenied(site: Site, governing: readonly Clause[]): boolean {
	const { quantity, clause, slot } = site;
	if (quantity.value === 0 || isLimit(quantity)) return false;
	return governing.some(
		(one) =>
			one.verb?.negative === true &&
			!(one === clause && slot === 'subject') &&
			!(one !== clause && one.kind === 'main' && clause.kind === 'main'),
	);
}

/** `It is estimated that there were 400`: an estimate looks ahead only where its own verb does. */
function isEstimateOfWhatIs(cues: readonly CueMark[], { words, start }: Parsed, { verb }: Clause): boolean {
	if (!cues.every((cue) => /estimat/i.test(words.slice(cue.start - start, cue.end - start)))) return false;
	if (verb === null) return true;
	return (
		verb.modal === null && !(verb.chain.length > 0 && !verb.tokens.some(({ lower }) => lower === 'have'))
	);
}

/** A cue governs what its own clause holds, and what hangs on that; one behind the number only where it is the number's verb. */
function governs(cue: CueMark, quantity: QuantityMark, { clauses, groups }: Parsed): boolean {
	if (cue.start < quantity.start) return true;
	// `40 planned closures` have not happened.
	if (standsBehind(cue, quantity) || groupAt(groups, cue) === groupAt(groups, quantity)) return true;
	return clauses.some((one) => {
		const { verb } = one;
		const inVerb = verb !== null && verb.start <= cue.start && cue.start < verb.end;
		return (
			(inVerb || isSaidOf(cue, one)) &&
			one.groups.some((group) => group.start <= quantity.start && quantity.end <= group.end)
		);
	});
}

/** `40 are due to be shut`: a cue right behind the verb that says what the number is. */
function isSaidOf(cue: CueMark, { verb }: Clause): boolean {
	return verb !== null && /^(?:be|is|are|was|were)$/.test(verb.verb) && cue.start - verb.end === 1;
}

function standsBehind(cue: CueMark, { end }: QuantityMark): boolean {
	return cue.start >= end && cue.start - end <= 1;
}

function holds({ groups }: Clause, cue: CueMark): boolean {
	return groups.some((group) => group.start < cue.end && cue.start < group.end);
}

const LIMITS = /^(?:up to|no more than|no longer than|at most|a maximum of|not more than|not longer than)$/i;
/** `a cohort of 30 or more` sets a bound; nobody counted 30. */
const OR_MORE = /\bor (?:more|over|fewer|less|under|above|below)$/i;

function isLimit({ qualifier }: QuantityMark): boolean {
	return qualifier !== null && (LIMITS.test(qualifier) || OR_MORE.test(qualifier));
}

function stands(status: Figure['status']): Standing {
	return { status, refused: null };
}

function refused(why: string): Standing {
	return { status: null, refused: why };
}
