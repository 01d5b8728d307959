import { clausesAround, groupAt, mainClauseOf, wordOf } from '../../../grammar/clauses.ts';
import type { NounGroup } from '../../../grammar/groups.ts';
import { clauseAt, type Parsed, quantitiesOf } from '../../../grammar/parse.ts';
import type { Span } from '../../../hansard/section.ts';
import type { Named } from '../../names/names.ts';
import { distinct } from '../../passages.ts';
import { tie } from '../../subject.ts';
import { COUNTS } from '../counts.ts';
import { premodifies } from '../phrase.ts';
import { SAYS } from '../says.ts';
import { leftWithoutVerb, type Site, subjectOf } from '../site.ts';
import type { ChainInput, Link } from './link.ts';

/** A name that the number's own clause is said of: its subject, to whom something is given, or whose the counted ones are. */
export function ofClauseNames({ text, site, sentence }: ChainInput): Link | null {
	const names = sentence.named.filter(({ kind }) => kind !== 'operation');
	if (names.length === 0) return null;
	const bodies = bodiesIn(names, site);
	const [held] = heldIn(site, bodies).filter(({ name }) => /\p{Lu}/u.test(name));
	// `The Kelp Trust works in 12 Lamp Units`: things counted by their name are whosever works there.
	if (held !== undefined && !isCounted(site, held)) return toldBy(text, held, 'named in what is counted');
	const given = recipientOf(site, names);
	if (given !== undefined) return toldBy(text, given, 'who it was given to');
	const whose = isTheirs(site)
		? distinct(names.filter(({ kind, end }) => kind === 'agency' && end <= site.quantity.start))
		: [];
	if (whose.length === 1 && whose[0] !== undefined) return toldBy(text, whose[0], 'whose they are');
	// `the £4 million training budget allocated to the Board` is of the budget.
	if (premodifies(site.group) && site.quantity.role === 'money') return null;
	const { parsed } = site;
	const torn = site.clause.kind === 'participial' && leftWithoutVerb(parsed, site.clause) !== null;
	for (const clause of torn ? [site.clause] : clausesAround(parsed.clauses, site.clause)) {
		const { verb } = clause;
		if (clause !== site.clause && verb !== null && SAYS.test(verb.verb)) break;
		const grammatical = subjectOf(site.parsed, clause);
		const own =
			grammatical === null
				? []
				: grammatical === site.group
					? bodies(grammatical)
					: names.filter(({ start, end }) => grammatical.start <= start && end <= grammatical.end);
		const [one] = own;
		if (
			one !== undefined &&
			own.length === 1 &&
			!(clause === site.clause && verb !== null && SAYS.test(verb.verb) && site.slot === 'object')
		)
			return toldBy(text, one, 'the subject of its clause');
		const near = clause === site.clause || /^(?:participial|infinitive)$/.test(site.clause.kind);
		const around =
			grammatical === null ||
			grammatical.quantity !== null ||
			own.length > 0 ||
			!near ||
			// `Subject to the board's consent, £40 was spent`: the number is itself what the verb is said of.
			(site.slot === 'subject' && clause === site.clause) ||
			grammatical.end > site.quantity.start
				? []
				: distinct(
						bodies(phraseSpan(site.parsed, grammatical)).filter(({ end }) => end <= site.quantity.start),
					);
		if (around.length === 1 && around[0] !== undefined)
			return toldBy(text, around[0], 'named in the subject of its clause');
	}
	return null;
}

/** A name that the number's clause has beside what it is said of: who did it, or the one name in it. */
export function ofNamesBeside({ text, site, sentence }: ChainInput): Link | null {
	// Bodies of a kind (`lamp boards`, `the local lamp board`) are in a clause as things are.
	const names = sentence.named.filter(({ kind, name }) => kind !== 'operation' && /\p{Lu}/u.test(name));
	if (names.length === 0 || (premodifies(site.group) && site.quantity.role === 'money')) return null;
	const bodies = bodiesIn(names, site);
	const [held] = heldIn(site, bodies);
	const agent = agentOf(
		site,
		names.filter((named) => !isSource(site, named)),
	);
	if (agent !== undefined) return toldBy(text, agent, 'who did it');
	const under = names.find(
		(named) => named.kind === 'programme' && named !== held && standsUnder(site.parsed, named),
	);
	if (under !== undefined && held !== undefined)
		return toldBy(text, under, 'the programme under which it was');
	if (held !== undefined) return toldBy(text, held, 'named in what is counted');
	const all = distinct(bodies(phraseSpan(site.parsed, site.group)));
	if (all.length === 1 && all[0] !== undefined) return toldBy(text, all[0], 'named in what is counted');
	const sole = distinct(
		bodies(site.clause).filter((named) => !isSource(site, named) && !isElsewhere(site, named)),
	);
	const [only] = sole;
	return sole.length === 1 && only !== undefined && site.slot !== 'oblique'
		? toldBy(text, only, 'the one name of its clause')
		: null;
}

/** The one body or thing that a counted noun names. */
function heldIn(site: Site, bodies: (span: Span) => Named[]): readonly Named[] {
	const inside = distinct(bodies(site.group));
	return inside.length === 1 ? inside : [];
}

function isCounted({ group, quantity }: Site, held: Named): boolean {
	return held.end >= group.head.end && quantity.role === 'count';
}

/** The names within a stretch that a number may be of: no term in passing (`excluding VAT`, `affected by HIV`), and none in a bracket. */
function bodiesIn(names: readonly Named[], { parsed }: Site): (span: Span) => Named[] {
	return (span) =>
		names.filter(
			(named) =>
				span.start <= named.start &&
				named.end <= span.end &&
				named.kind !== 'term' &&
				parsed.clauses[clauseAt(parsed.clauses, named)]?.kind !== 'parenthesis',
		);
}

/** A name that the number's own sentence has, as its subject. */
function toldBy(text: string, named: Named, because: string): Link {
	const { subject, naming } = tie(text, named, 'named', named.name, null);
	return { subjects: [subject], naming, because };
}

const GIVES =
	/^(?:fund(?:s|ed)?|gives?|gave|given|provide[sd]?|award(?:s|ed)?|grant(?:s|ed)?|pays?|paid|allocate[sd]?|lends?|lent)$/;

/** `gave the Lamp Board £4 million`, `has funded the Lamp Board a total of £4 million`: the body that a sum goes to. */
function recipientOf({ parsed, clause, group, quantity }: Site, names: readonly Named[]): Named | undefined {
	const { verb } = clause;
	if (verb === null || verb.passive || !GIVES.test(verb.verb) || quantity.role === 'count') return undefined;
	const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
	if (next?.kind !== 'noun' || next === group || next.quantity !== null) return undefined;
	return names.find(({ kind, start, end }) => kind === 'agency' && next.start <= start && end <= next.end);
}

/** `two of their officials`, `its 40 keepers`: whether a possessive says whose the counted ones are. */
function isTheirs({ parsed, group, quantity }: Site): boolean {
	const before = parsed.words.slice(group.start - parsed.start, quantity.start - parsed.start);
	const behind = parsed.words.slice(quantity.end - parsed.start, quantity.end - parsed.start + 12);
	return /^(?:its|their) $/i.test(before) || /^ of (?:its|their) /.test(behind);
}

/** Whether a name stands in a bracket, in another main clause, or on the far side of another number: it is said of something else. */
function isElsewhere({ parsed, clause, quantity }: Site, named: Named): boolean {
	const { clauses } = parsed;
	const theirs = clauses[clauseAt(clauses, named)];
	if (theirs === undefined || theirs.kind === 'parenthesis') return true;
	if (mainClauseOf(clauses, theirs) !== mainClauseOf(clauses, clause)) return true;
	const [from, to] = named.end <= quantity.start ? [named.end, quantity.start] : [quantity.end, named.start];
	return quantitiesOf(parsed.marks).some(
		(mark) => COUNTS.has(mark.role) && from <= mark.start && mark.end <= to,
	);
}

/** Whose word it is, is no subject. */
function isSource({ parsed }: Site, named: Named): boolean {
	const { words, start } = parsed;
	return (
		parsed.marks.some(
			(mark) => mark.kind === 'source' && mark.start <= named.start && named.end <= mark.end,
		) || GIVEN_BY.test(words.slice(0, named.start - start))
	);
}

/** `quoted by the Lamp Board`: who gave the number. */
const GIVEN_BY =
	/\b(?:quoted|reported|supplied|published|estimated|calculated|compiled|collated|advised|notified) (?:to \p{L}+ )?by (?:the )?$/u;

/**
 * Whether a name only says whose word a number is: in a phrase of a source, or as the subject of `The board reports that`, or in `A survey by the
 * board suggests that`, where the number stands in what is said.
 */
export function isWhoseWord(site: Site, named: Named): boolean {
	if (isSource(site, named)) return true;
	const { clauses } = site.parsed;
	const around = clausesAround(clauses, site.clause);
	const theirs = clauses[clauseAt(clauses, named)];
	return clausesAround(clauses, theirs ?? site.clause).some(
		(one) =>
			one !== site.clause &&
			one.verb !== null &&
			SAYS.test(one.verb.verb) &&
			!one.verb.passive &&
			named.end <= one.verb.start &&
			around.includes(one),
	);
}

const UNDER = /^(?:under|through|via|within|from|by)$/;

/** Whether a name stands under such a preposition. */
export function standsUnder(parsed: Parsed, named: Span): boolean {
	return UNDER.test(wordBefore(parsed, named));
}

/** The word right before the group that holds a name, lower case; empty where there is none. */
function wordBefore({ groups }: Parsed, named: Span): string {
	return wordOf(groups[groupAt(groups, named) - 1]);
}

/** The programme or fund of an `under` or `through` phrase: `seven awards through the Kelp Fund`. */
export function ofProgramme({ text, site, sentence }: ChainInput): Link | null {
	const { clauses } = site.parsed;
	const around = clausesAround(clauses, site.clause);
	const apart = (named: Named) => {
		const theirs = clauses[clauseAt(clauses, named)];
		return (
			theirs !== undefined &&
			clausesAround(clauses, theirs).some((one) => one.kind === 'relative' && !around.includes(one))
		);
	};
	const own = distinct(
		sentence.named.filter(
			(named) =>
				named.kind === 'programme' &&
				standsUnder(site.parsed, named) &&
				named.start > site.quantity.end &&
				!apart(named) &&
				!isElsewhere(site, named),
		),
	);
	const [one] = own;
	if (one === undefined || own.length > 1) return null;
	return toldBy(text, one, 'the programme under which it was');
}

/** `Through the Kelp Programme, 310 lamps have been lit`: the programme at the head of a sentence. */
export function ofFrontedProgramme({ text, sentence, site }: ChainInput): Link | null {
	const first = sentence.named.find(({ kind }) => kind === 'programme');
	if (first === undefined || first.end > site.quantity.start) return null;
	return HEADED_BY.test(sentence.words.slice(0, first.start - sentence.start))
		? toldBy(text, first, 'the programme at the head of its sentence')
		: null;
}

const HEADED_BY = /^(?:Through|Under|Via|As part of)(?: the| its| this| our)? $/;

/** The one programme that a number's own clause names, wherever it stands: `schemes of the Kelp Fund have saved £4 million`. */
export function ofLoneProgramme({ text, site, sentence }: ChainInput): Link | null {
	const own = distinct(
		sentence.named.filter(
			(named) => named.kind === 'programme' && !isSource(site, named) && !isElsewhere(site, named),
		),
	);
	const [one] = own;
	if (one === undefined || own.length > 1 || sentence.named.some(({ kind }) => kind === 'agency'))
		return null;
	return toldBy(text, one, 'the one programme of its clause');
}

/** A noun with what hangs on it, as a stretch of text. */
function phraseSpan({ groups }: Parsed, group: NounGroup): Span {
	let end = group.end;
	for (const next of groups.slice(groups.indexOf(group) + 1)) {
		if (next.kind === 'verb' && next.form === 'finite') break;
		if (next.kind === 'word' && next.token.pos === 'PUNCT' && next.token.words !== '(') break;
		if (
			next.kind === 'noun' &&
			next.quantity !== null &&
			COUNTS.has(next.quantity.role) &&
			next.quantity.role !== 'duration'
		)
			break;
		end = next.end;
	}
	return { start: group.start, end };
}

/** `by the Lamp Board`. */
function agentOf({ parsed, clause }: Site, names: readonly Named[]): Named | undefined {
	if (clause.verb === null || !clause.verb.passive) return undefined;
	return names.find(
		(named) =>
			wordBefore(parsed, named) === 'by' &&
			named.start > (clause.verb?.end ?? 0) &&
			parsed.clauses[clauseAt(parsed.clauses, named)] === clause,
	);
}
