import { clausesAround } from '../../grammar/clauses.ts';
import type { NounGroup } from '../../grammar/groups.ts';
import { clauseAt } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import type { Basis, Subject } from '../facts.ts';
import { nameKey } from '../names/name-key.ts';
import type { Named } from '../names/names.ts';
import { distinct, type Passage, type Sentence } from '../passages.ts';
import { tie } from '../subject.ts';
import { behind, nounWords } from './phrase.ts';
import { type Site, subjectOf } from './site.ts';

/** What a number is of: the links of the chain, nearest first. */
export interface Chain {
	/** The nearest certain subject; two where the sentence says a number of both, or may be read of either. */
	readonly subjects: readonly Subject[];
	/** Every link. */
	readonly keys: readonly Subject[];
	/** The passage that names what a back-reference stands for. */
	readonly naming: Span | null;
	/** Why, for whoever asks. */
	readonly because: string;
	readonly joint: boolean;
}

/** What was said just before, that a number may go on from. */
export interface Thread {
	readonly sentence: Sentence;
	readonly chain: Chain;
}

/** All that the chain of one number may look at. */
export interface ChainInput {
	readonly text: string;
	readonly site: Site;
	readonly sentence: Sentence;
	readonly passage: Passage;
	/** The last sentence whose number was tied to a name. */
	readonly thread: Thread | null;
	/** The whole it is a part of. */
	readonly whole: Chain | null;
	/** What it counts, as its heading will say. */
	readonly measure: readonly string[];
	/** Names of the sentences before this one, in order. */
	readonly earlier: readonly { readonly named: Named; readonly sentence: Sentence }[];
}

interface Link {
	readonly subjects: readonly Subject[];
	readonly naming: Span | null;
	readonly because: string;
	readonly joint?: boolean;
}

/** Verbs of a body whose own number follows in a clause of what it says: a source, never a subject. */
const SAYS =
	/^(?:report(?:s|ed)?|say|says|said|stat(?:e|es|ed)|find|finds|found|suggest(?:s|ed)?|estimat(?:e|es|ed)|inform(?:s|ed)?|advis(?:e|es|ed)|show(?:s|ed|n)?|indicat(?:e|es|ed)|publish(?:es|ed)?|announc(?:e|es|ed)|confirm(?:s|ed)?|calculat(?:e|es|ed)|conclud(?:e|es|ed)|told|tell|tells|record(?:s|ed)?|reveal(?:s|ed)?)$/;
const ELSEWHERE =
	/\b(?:nationally|nationwide|across (?:the UK|the country|England)|in (?:England|Scotland|Wales|the UK|the United Kingdom|Great Britain)|each year|every year|on average)\b/;
const SINCE = /\b(?:since|before|prior to|until|ahead of)(?: the (?:start|launch|beginning|end) of)? $/i;

/** The chain of a number: nearest first, each link with its basis. The nearest certain one is its subject. */
export function chainOf(input: ChainInput): Chain {
	const links = [
		ofWhole(input),
		ofOperations(input),
		ofLead(input),
		ofProgramme(input),
		ofClauseNames(input),
		ofBack(input),
		ofDefinite(input),
		ofThread(input),
		ofAsked(input),
	].filter((link) => link !== null);
	const refused = links.find(({ subjects }) => subjects.length === 0);
	const nearest = refused === undefined || links[0] !== refused ? links[0] : undefined;
	const topic = topicOf(input);
	const subjects = nearest === undefined ? [topic] : nearest.subjects;
	const keys = unique([
		...subjects,
		...(nearest === undefined ? [] : [topic]),
		...links.flatMap((link) => link.subjects),
	]);
	return {
		subjects,
		keys,
		naming: nearest?.naming ?? null,
		because: nearest?.because ?? 'what it counts',
		joint: nearest?.joint ?? false,
	};
}

/** True where a chain ties its number to a name, not to a topic. */
export function isTied({ subjects }: Chain): boolean {
	return subjects.some(({ kind }) => kind !== 'topic');
}

function ofWhole({ whole, sentence }: ChainInput): Link | null {
	if (whole === null || !isTied(whole)) return null;
	const same = whole.naming === null && sentence.named.length > 0;
	return {
		subjects: same ? whole.subjects : resumed(whole.subjects),
		naming: whole.naming,
		because: 'a part of what was counted before',
	};
}

/** The operation of an `under`, `during`, `as part of` phrase, or the clause's own. */
function ofOperations({ site, sentence, passage }: ChainInput): Link | null {
	const marks = sentence.named.filter(({ kind }) => kind === 'operation');
	const operations = distinct(marks);
	const [only] = operations;
	if (only === undefined) return null;
	if (operations.length === 1) {
		if (standsApart(site, only)) return null;
		if (SINCE.test(sentence.words.slice(0, only.start - sentence.start)))
			return { subjects: [], naming: null, because: 'the operation only gives the time' };
		return {
			subjects: withSister(subject(only, 'named', only.name), passage),
			naming: null,
			because: 'the operation the sentence names',
		};
	}
	const together = joinedBy(sentence, marks);
	if (together && operations.length === marks.length)
		return {
			subjects: operations.map((one) => subject(one, 'named', one.name)),
			naming: null,
			because: 'said of both operations together',
			joint: true,
		};
	const bound = boundByOrder(site, sentence, marks);
	return bound === null
		? { subjects: [], naming: null, because: 'two operations compete' }
		: {
				subjects: withSister(subject(bound, 'named', bound.name), passage),
				naming: null,
				because: 'numbers and operations alternate',
			};
}

/** Whether a name stands in another main clause than the number's, which has a subject of its own. */
function standsApart({ parsed, clause }: Site, named: Named): boolean {
	const { clauses } = parsed;
	const theirs = clauses[clauseAt(clauses, named)];
	const root = clausesAround(clauses, clause).at(-1) ?? clause;
	if (theirs === undefined || clausesAround(clauses, theirs).at(-1) === root) return false;
	const { subject, verb } = root;
	return subject !== null && subject.quantity === null && subject.head.pos !== 'PRON' && verb !== null;
}

/** `Operation A and Operation B`, with nothing between but the conjunction. */
function joinedBy({ words, start }: Sentence, marks: readonly Named[]): boolean {
	return marks.every((one, index) => {
		const next = marks[index + 1];
		return (
			next === undefined ||
			/^(?:,| and| and the|, and) ?(?:the )?$/.test(words.slice(one.end - start, next.start - start))
		);
	});
}

/** With two operations in a sentence each number belongs to the one before it, or each to the one after it, where they alternate. */
function boundByOrder(site: Site, { words, start }: Sentence, marks: readonly Named[]): Named | null {
	const { quantity, parsed } = site;
	if (/\b(?:respectively|combined|together|both)\b/.test(words) || distinct(marks).length !== marks.length)
		return null;
	const numbers = parsed.marks.filter((mark) => mark.kind === 'quantity' && mark.role !== 'label');
	const first = marks[0];
	if (first === undefined) return null;
	const numberFirst = numbers.some((mark) => mark.end <= first.start);
	if (numberFirst) {
		const next = marks.find((one) => one.start >= quantity.end);
		if (next === undefined) return null;
		const between = words.slice(quantity.end - start, next.start - start);
		return numbers.some((mark) => mark.start >= quantity.end && mark.end <= next.start) ||
			/[;:(]/.test(between)
			? null
			: next;
	}
	const before = marks.filter((one) => one.end <= quantity.start);
	const last = before.at(-1);
	if (last === undefined) return null;
	const previous = before.at(-2);
	if (previous !== undefined && !numbers.some((mark) => mark.start >= previous.end && mark.end <= last.start))
		return null;
	return /;/.test(words.slice(last.end - start, quantity.start - start)) ? null : last;
}

function ofLead({ sentence, passage }: ChainInput): Link | null {
	const { lead } = sentence;
	if (lead === null) return null;
	const led = distinct(lead.named.filter(({ kind }) => kind === 'operation'));
	if (led.length > 1) return { subjects: [], naming: null, because: 'the lead-in names two operations' };
	const one = led[0] ?? (lead.back?.to.kind === 'operation' ? lead.back.to : undefined) ?? soleName(lead);
	if (one === undefined) return null;
	return {
		subjects: withSister(
			subject(one, 'lead-in', lead.back?.to === one ? lead.back.phrase : one.name),
			passage,
		),
		naming: span(lead.back?.to === one ? lead.back.naming : lead),
		because: 'the sentence that leads into the list names it',
	};
}

function soleName(sentence: Sentence): Named | undefined {
	const all = distinct(sentence.named);
	return all.length === 1 ? all[0] : undefined;
}

/** A name that the number's own clause is about: its subject, possessor or agent, or one inside the phrase that is counted. */
function ofClauseNames({ text, site, sentence }: ChainInput): Link | null {
	const names = sentence.named.filter(({ kind }) => kind !== 'operation');
	if (names.length === 0) return null;
	const within = (span: Span) => names.filter((named) => span.start <= named.start && named.end <= span.end);
	const told = (named: Named, because: string): Link => {
		const tied = tie(text, named, 'named', named.name, null);
		return { subjects: [tied.subject], naming: tied.naming, because };
	};
	const inside = distinct(within(site.group));
	if (inside.length === 1 && inside[0] !== undefined) return told(inside[0], 'named in what is counted');
	const counted = within(phraseSpan(site));
	const clauses = clausesAround(site.parsed.clauses, site.clause);
	for (const clause of clauses) {
		const { verb } = clause;
		if (clause !== site.clause && verb !== null && SAYS.test(verb.verb)) break;
		const grammatical = subjectOf(site.parsed, clause);
		const own = grammatical === null ? [] : within(grammatical);
		const [one] = own;
		if (
			one !== undefined &&
			own.length === 1 &&
			!(clause === site.clause && verb !== null && SAYS.test(verb.verb) && site.slot === 'object')
		)
			return told(one, 'the subject of its clause');
	}
	const agent = agentOf(site, names);
	if (agent !== undefined) return told(agent, 'who did it');
	const all = distinct(counted);
	if (all.length === 1 && all[0] !== undefined) return told(all[0], 'named in what is counted');
	const sole = distinct(within(site.clause).filter((named) => !isSource(site, named)));
	const [only] = sole;
	return sole.length === 1 && only !== undefined && site.slot !== 'oblique'
		? told(only, 'the one name of its clause')
		: null;
}

/** Whose word it is, is no subject. */
function isSource({ parsed }: Site, named: Named): boolean {
	return parsed.marks.some(
		(mark) => mark.kind === 'source' && mark.start <= named.start && named.end <= mark.end,
	);
}

const UNDER = /^(?:under|through|via|within|from|by)$/;

/** The programme or fund of an `under` or `through` phrase: `seven awards through the Kelp Fund`. */
function ofProgramme({ text, site, sentence }: ChainInput): Link | null {
	const { groups } = site.parsed;
	const own = sentence.named
		.filter(({ kind }) => kind === 'programme')
		.filter((named) => {
			const at = groups.findIndex((group) => group.start <= named.start && named.end <= group.end);
			const before = groups[at - 1];
			return before?.kind === 'word' && UNDER.test(before.token.lower) && named.start > site.quantity.end;
		});
	const [one] = distinct(own);
	if (one === undefined || distinct(own).length > 1) return null;
	const tied = tie(text, one, 'named', one.name, null);
	return { subjects: [tied.subject], naming: tied.naming, because: 'the programme under which it was' };
}

/** The number's noun with what hangs on it, as a stretch of text. */
function phraseSpan({ parsed, group, at }: Site): Span {
	let end = group.end;
	for (const next of parsed.groups.slice(at + 1)) {
		if (next.kind === 'verb' && next.form === 'finite') break;
		if (next.kind === 'word' && next.token.pos === 'PUNCT' && next.token.words !== '(') break;
		if (next.kind === 'noun' && next.quantity !== null) break;
		end = next.end;
	}
	return { start: group.start, end };
}

/** `by the Lamp Board`. */
function agentOf({ parsed, clause }: Site, names: readonly Named[]): Named | undefined {
	if (clause.verb === null || !clause.verb.passive) return undefined;
	return names.find((named) => {
		const at = parsed.groups.findIndex((group) => group.start <= named.start && named.end <= group.end);
		const before = parsed.groups[at - 1];
		return before?.kind === 'word' && before.token.lower === 'by' && named.start > (clause.verb?.end ?? 0);
	});
}

function ofBack({ sentence, passage }: ChainInput): Link | null {
	const { back } = sentence;
	if (back === null || (!/^(?:It|Its|The|This|That)\b/.test(sentence.words) && back.to.kind !== 'operation'))
		return null;
	return {
		subjects: withSister(subject(back.to, 'back-reference', back.phrase), passage),
		naming: span(back.naming),
		because: `“${back.phrase}” stands for it`,
	};
}

/** `the fund`, `this programme`: the last thing named whose own name ends in that noun. */
function ofDefinite({ sentence, earlier }: ChainInput): Link | null {
	for (const found of sentence.words.matchAll(/\b(?:the|this|that|these|its) (\p{Ll}+)\b/giu)) {
		const noun = (found[1] ?? '').replace(/s$/, '');
		if (noun.length < 4) continue;
		const fits = earlier.filter(({ named }) => lastNoun(named.name) === noun);
		const last = fits.at(-1);
		if (last === undefined || !fits.every(({ named }) => named.key === last.named.key)) continue;
		return {
			subjects: [subject(last.named, 'back-reference', found[0])],
			naming: span(last.sentence),
			because: `“${found[0]}” stands for it`,
		};
	}
	return null;
}

function lastNoun(name: string): string {
	return (/(\p{L}+)(?: \([^)]*\))?$/u.exec(name)?.[1] ?? '').toLowerCase().replace(/s$/, '');
}

/** The very next sentence of the same paragraph that names nothing and speaks of no wider total. */
function ofThread({ sentence, thread, site }: ChainInput): Link | null {
	if (thread === null || !isTied(thread.chain) || sentence.named.length > 0) return null;
	if (sentence.blockIndex !== thread.sentence.blockIndex || ELSEWHERE.test(sentence.words)) return null;
	if (site.slot !== 'existential' && site.slot !== 'subject' && site.slot !== 'fragment') return null;
	if (site.quantity.unit !== null && site.slot !== 'existential') return null;
	return {
		subjects: resumed(thread.chain.subjects),
		naming: thread.chain.naming ?? span(thread.sentence),
		because: 'it goes on from the sentence before',
	};
}

/** An answer that names nothing speaks of the one operation it was asked of. */
function ofAsked({ passage, sentence }: ChainInput): Link | null {
	const asked = distinct(passage.askedOf.filter(({ kind }) => kind === 'operation'));
	const only = asked.length === 1 ? asked[0] : undefined;
	if (only === undefined || passage.sentences.indexOf(sentence) > 2) return null;
	if (passage.sentences.some(({ named }) => named.some(({ kind }) => kind === 'operation'))) return null;
	return {
		subjects: [subject(only, 'question', only.name)],
		naming: span(only),
		because: 'the question asks of it',
	};
}

/** What a number is of where no name is: the subject of its clause, or what it counts. */
function topicOf({ site, measure }: ChainInput): Subject {
	const { parsed, group, slot, governor } = site;
	const own = subjectOf(parsed, site.clause);
	const candidates = [
		own !== group && own?.quantity === null && slot !== 'existential' && slot !== 'subject' ? own : null,
		nounWords(group).length > 0 ? group : null,
		shareOf(site),
		parsed.groups[governor],
	];
	const found = candidates.find((one) => one?.kind === 'noun');
	const words =
		found?.kind === 'noun' ? [...nounWords(found), ...behind(site, parsed.groups.indexOf(found), 6)] : [];
	const name = (words.length > 0 ? words : measure).slice(0, 8).join(' ');
	return { kind: 'topic', name, asPrinted: name, basis: 'named' };
}

/** What a share is a share of: `people` in `12 per cent. of people`. */
function shareOf({ parsed, at }: Site): NounGroup | null {
	const of = parsed.groups[at + 1];
	const noun = parsed.groups[at + 2];
	return of?.kind === 'word' && of.token.lower === 'of' && noun?.kind === 'noun' ? noun : null;
}

/**
 * A bare name in the answer to a question about its numbered sister may stand for the sister: both are kept, the second on the
 * question's authority.
 */
function withSister(first: Subject, passage: Passage): Subject[] {
	if (first.kind !== 'operation' || /\d$/.test(nameKey(first.name))) return [first];
	const key = nameKey(first.name);
	const operations = passage.askedOf.filter(({ kind }) => kind === 'operation');
	const sisters = distinct(
		operations.filter(
			({ name }) => /^ \d+$/.test(nameKey(name).slice(key.length)) && nameKey(name).startsWith(key),
		),
	);
	const bareAsked = operations.some(({ name }) => nameKey(name) === key);
	const only = sisters.length === 1 && !bareAsked ? sisters[0] : undefined;
	return only === undefined
		? [first]
		: [first, { kind: 'operation', name: only.name, asPrinted: first.asPrinted, basis: 'question' }];
}

function subject(named: Named, basis: Basis, asPrinted: string): Subject {
	return { kind: named.kind, name: named.owner, asPrinted, basis };
}

function resumed(subjects: readonly Subject[]): Subject[] {
	return subjects.map((one) => ({ ...one, basis: one.basis === 'named' ? 'back-reference' : one.basis }));
}

function unique(subjects: readonly Subject[]): Subject[] {
	const seen = new Set<string>();
	return subjects.filter(({ kind, name }) => {
		const key = `${kind}:${nameKey(name)}`;
		if (name === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function span({ start, end }: Span): Span {
	return { start, end };
}
