import type { NounGroup } from '../../grammar/groups.ts';
import { firstStanding, type Rule, tryRules } from '../../grammar/rule.ts';
import type { Section, Span } from '../../hansard/section.ts';
import type { Definition } from '../facts.ts';
import type { Passage, Sentence } from '../passages.ts';
import { APPOSITION_RULES } from './apposition-rules.ts';
import { ASIDE_RULES } from './aside-rules.ts';
import { authorityIn } from './authority.ts';
import { BODY_OFFICE_RULES } from './body-office-rules.ts';
import { BODY_RULES, BODY_TITLE_RULES } from './body-rules.ts';
import { BRACKET_RULES } from './bracket-rules.ts';
import { BROUGHT_IN_RULES } from './brought-in-rules.ts';
import { CONDITION_RULES } from './condition-rules.ts';
import { COPULA_RULES } from './copula-rules.ts';
import { DEFINING_RULES, DEFINITION_RULES } from './definition-rules.ts';
import { DESCRIPTION_RULES } from './description-rules.ts';
import { GLOSS_RULES } from './gloss-rules.ts';
import { labelOf } from './label.ts';
import { LINK_RULES } from './link-rules.ts';
import { memoryOf, type Remembered, remember } from './memory.ts';
import { NOTE_RULES } from './note-rules.ts';
import { REFUSAL_RULES } from './refusal-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { FIGURES_OF_RULES, SIDE_RULES } from './side-rules.ts';
import type { TermPlace } from './term-of.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';
import { type TermSite, termSites } from './term-site.ts';
import { tidy } from './term-words.ts';
import { THING_RULES } from './thing-rules.ts';
import { type ThingSite, thingSites } from './thing-site.ts';
import { sharesWord, type Topic, topicOf } from './topic.ts';
import type { Telling } from './verbs.ts';

/** Characters. A longer sentence is a list or damage, unless it is a quotation, which may define at length. */
const LONGEST = 1_500;

/** What was made of one rule on one sentence: the fact, or why it was refused. */
export interface DefinitionVerdict {
	readonly rule: string;
	readonly term: string;
	readonly at: Span;
	readonly refused: string | null;
	readonly fact: Definition | null;
}

/**
 * Definitions, descriptions and refusals to define. What is quoted is whole sentences, with the paragraph that leads in
 * where the authority stands there.
 */
export function definitionsOf(text: string, section: Section, passage: Passage): Definition[] {
	return definitionVerdicts(text, section, passage).flatMap(({ fact }) => fact ?? []);
}

/** As `definitionsOf`, with the rules that were refused and why. */
export function definitionVerdicts(text: string, section: Section, passage: Passage): DefinitionVerdict[] {
	const speech = passage.contribution.kind === 'speech' && passage.exchange === null;
	if (section.business === 'debate' && speech) return [];
	const topic = topicOf(text, section, passage.exchange);
	const memory = memoryOf(topic.title, themesAsked(text, passage, topic));
	const verdicts: DefinitionVerdict[] = [];
	let things: readonly Remembered[] | null = null;
	const asked = () => {
		things ??= thingsAsked(text, passage, topic);
		return things;
	};
	const debate = section.business === 'debate' && passage.exchange === null;
	for (const [index, sentence] of passage.sentences.entries()) {
		const before = passage.sentences[index - 1] ?? null;
		memory.heading = headingOver(text, passage, sentence);
		const place: Place = {
			text,
			passage,
			sentence,
			topic,
			memory,
			before,
			spoken: speech,
			asked,
			debate,
			label: labelOf(text, passage, sentence),
		};
		const sites = thingSites(place);
		const made = mayTell(place) ? verdictsOn(place, sites) : [];
		verdicts.push(...made);
		const told = sites.filter(({ known }) => known !== 'body');
		remember(memory, sentence, [
			...made.flatMap(({ fact }) => (fact === null ? [] : [rememberedAs(fact)])),
			...told.map(({ term, naming }) => ({ term, naming: naming ?? sentence })),
		]);
		memory.last = topicLeft(place, made, told);
	}
	return verdicts;
}

interface Place extends TermSentence, TermPlace {
	readonly passage: Passage;
}

/** What the questions of a passage ask about as such, each with the sentence of its question. */
function themesAsked(text: string, { asked }: Passage, { themes }: Topic): Remembered[] {
	return themes.flatMap((term) => {
		const naming = asked.find(({ start, end }) => text.slice(start, end).includes(term));
		return naming === undefined ? [] : [{ term, naming, asked: true }];
	});
}

/** The things that the questions of a passage name, with what of the question names them. */
function thingsAsked(text: string, { asked }: Passage, topic: Topic): Remembered[] {
	return asked.flatMap((sentence) => {
		const memory = memoryOf(null);
		return thingSites({ text, sentence, topic, memory, spoken: false, asked: () => [] })
			.filter(({ known }) => known !== 'body')
			.map(({ term }) => ({ term, naming: sentence }));
	});
}

function rememberedAs({ term, naming, start, end }: Definition): Remembered {
	return { term, naming: naming ?? { start, end } };
}

/** What `It` in the next sentence would stand for. */
function topicLeft(
	place: Place,
	made: readonly DefinitionVerdict[],
	things: readonly ThingSite[],
): Remembered | null {
	const { sentence, memory } = place;
	const told = made.find(({ fact }) => fact !== null && fact.nature !== 'refusal')?.fact ?? null;
	if (told !== null) return rememberedAs(told);
	const first = sentence.named[0];
	if (
		first !== undefined &&
		first.kind !== 'agency' &&
		first.kind !== 'operation' &&
		first.start - sentence.start <= 4
	)
		return { term: first.name, naming: sentence };
	const subject = things.find(({ noun }) => noun === sentence.parsed.clauses[0]?.subject);
	if (subject !== undefined && !/[^s]s$/.test(subject.noun.head.lower))
		return { term: subject.term, naming: subject.naming ?? sentence };
	const [only] = things;
	if (only !== undefined && things.every(({ term }) => term === only.term))
		return { term: only.term, naming: only.naming ?? sentence, aside: isAside(sentence, only.noun) };
	return sentence.block.kind === 'footnote' ? memory.last : null;
}

/** Whether a sentence is about something else than a noun of it. */
function isAside({ parsed }: Sentence, noun: NounGroup): boolean {
	const [main] = parsed.clauses;
	const subject = main?.subject ?? null;
	return subject !== null && subject !== noun && subject.head.pos !== 'PRON';
}

function mayTell({ sentence }: Place): boolean {
	const { words, block } = sentence;
	if (words.endsWith('?') || block.kind === 'heading') return false;
	return words.length <= LONGEST || block.kind === 'quotation';
}

/** `Revenue figures:` over the notes that say what they are: the short line before them that is no `Notes:`. */
function headingOver(
	text: string,
	{ contribution: { blocks } }: Passage,
	{ block, blockIndex }: Sentence,
): Remembered | null {
	if (block.kind !== 'footnote') return null;
	let at = blockIndex - 1;
	while (blocks[at]?.kind === 'footnote') at -= 1;
	const over = blocks[at];
	if (over === undefined || over.kind === 'table') return null;
	const words = text.slice(over.start, over.end).trim();
	if (words.length > 60 || /[.?!]$/.test(words) || /^(?:notes?|sources?|footnotes?|key)\b/i.test(words))
		return null;
	return { term: tidy(words.replace(/:$/, '')), naming: over };
}

type ToldBy = readonly (readonly [readonly Rule<TermSite, Telling>[], 'definition' | 'description'])[];
const OF_SUBJECTS: ToldBy = [
	[[...COPULA_RULES, ...CONDITION_RULES, ...DEFINING_RULES, ...DEFINITION_RULES], 'definition'],
	[DESCRIPTION_RULES, 'description'],
];
const OF_BODIES: ToldBy = [
	[DEFINING_RULES, 'definition'],
	[[...BODY_RULES, ...BODY_OFFICE_RULES], 'description'],
];
const TOLD_OF_THINGS = [...THING_RULES, ...RELATIVE_RULES, ...APPOSITION_RULES, ...LINK_RULES];
const TOLD_OF_NAMED_BODIES = [...BODY_TITLE_RULES, ...APPOSITION_RULES];
const OF_SIDES: ToldBy = [
	[FIGURES_OF_RULES, 'definition'],
	[SIDE_RULES, 'description'],
];

function rulesFor({ known, side }: TermSite): ToldBy {
	if (known === 'body') return OF_BODIES;
	return side ? OF_SIDES : OF_SUBJECTS;
}

function verdictsOn(place: Place, sites: readonly ThingSite[]): DefinitionVerdict[] {
	const { sentence } = place;
	const found: DefinitionVerdict[] = [];
	const told = new Set<string>();
	const push = (rule: string, refused: string | null, fact: Definition) => {
		const key = fact.term.toLowerCase();
		if (refused === null && (told.has(key) || !isTerm(fact.term))) return;
		if (refused === null) told.add(key);
		found.push({ rule, term: fact.term, at: sentence, refused, fact: refused === null ? fact : null });
	};
	for (const [rules, nature] of [
		[REFUSAL_RULES, 'refusal'],
		[GLOSS_RULES, 'definition'],
		[ASIDE_RULES, 'definition'],
		[BRACKET_RULES, 'definition'],
		[NOTE_RULES, 'definition'],
		[BROUGHT_IN_RULES, 'description'],
	] as const) {
		if (told.size > 0) break;
		for (const { rule, refused, reading } of tryRules(rules, place))
			push(rule, refused, factOf(place, { rule, nature, ...glossed(place, reading) }));
	}
	if (found.some(({ fact }) => fact?.nature === 'refusal')) return found;
	for (const site of termSites(place)) {
		for (const [rules, nature] of rulesFor(site)) {
			const verdicts = tryRules(rules, site);
			const standing = firstStanding(verdicts);
			for (const { rule, refused, reading } of standing === null ? verdicts : [standing])
				push(rule, refused, factOf(place, { rule, nature, ...toldOf(place, site, reading, nature) }));
			if (standing !== null) break;
		}
	}
	for (const site of sites) {
		const verdicts = tryRules(site.known === 'body' ? TOLD_OF_NAMED_BODIES : TOLD_OF_THINGS, site);
		const standing = firstStanding(verdicts);
		for (const { rule, refused } of standing === null ? verdicts : [standing])
			push(
				rule,
				refused,
				factOf(place, { ...site, rule, nature: 'description', authority: null, span: sentence }),
			);
	}
	return found;
}

interface Read {
	readonly rule: string;
	readonly nature: Definition['nature'];
	readonly term: string;
	readonly aliases: readonly string[];
	readonly authority: string | null;
	readonly span: Span;
	readonly naming: Span | null;
}

function glossed(place: Place, { term, authority, span }: Gloss): Omit<Read, 'rule' | 'nature'> {
	const lead = span !== undefined && span.start < place.sentence.start ? (place.before?.words ?? '') : '';
	// The label of a row is the term as it stands: `All pupils`.
	const own = term === place.label ? term.replace(/^(?:and|or) /, '') : tidy(term);
	return {
		term: own,
		aliases: otherWords(place, own, lead),
		authority,
		span: span ?? place.sentence,
		naming: null,
	};
}

function toldOf(
	place: Place,
	site: TermSite,
	{ term, authority }: Telling,
	nature: Definition['nature'],
): Omit<Read, 'rule' | 'nature'> {
	const own = term ?? site.term;
	return {
		term: own,
		aliases: [
			...new Set([
				...site.aliases,
				...(nature === 'definition' ? otherWords(place, own, place.sentence.words) : []),
			]),
		].filter((alias) => alias.toLowerCase() !== own.toLowerCase()),
		authority: nature === 'definition' ? (authority ?? authorityIn(place.sentence.words)) : null,
		span: place.sentence,
		naming: site.naming,
	};
}

/** The wordings of the question, the lead-in and the title that share a word with the term. */
function otherWords({ topic }: Place, term: string, lead: string): string[] {
	const all = [topic.definitionOf, leadTerm(lead), topic.title].filter(
		(alias): alias is string => alias !== null && alias !== '' && sharesWord(alias, term),
	);
	return [...new Set(all.filter((alias) => alias.toLowerCase() !== term.toLowerCase()))];
}

/** `The UK uses the definition of smuggling set out in ...`: the word that the lead-in defines. */
function leadTerm(lead: string): string | null {
	return (
		/\bdefinition of (?:an? |the )?[“"‘']?([^.,;:“”]{2,60}?)[”"’']? (?:set out|given|contained|used|laid|provided|in|as|adopted|is)\b/u.exec(
			lead,
		)?.[1] ?? null
	);
}

function factOf(
	{ passage }: Place,
	{ rule, nature, term, aliases, authority, span, naming }: Read,
): Definition {
	const inside = naming !== null && span.start <= naming.start && naming.end <= span.end;
	return {
		kind: 'definition',
		rule,
		because: null,
		term,
		aliases,
		authority,
		nature,
		start: span.start,
		end: span.end,
		naming: naming === null || inside ? null : { start: naming.start, end: naming.end },
		exchange: passage.exchangeIndex,
		contributionStart: passage.contribution.start,
	};
}

const NO_TERM =
	/^(?:it|this|that|these|those|they|which|who|he|she|we|there|what|such|its|their|(?:the )?(?:term|figures?|data|information|definition|question|answer|table|following|above|latter|former)|both|all|each|some|many)$/i;

/** `the next meeting`, `continual checks`: words that pick some out of many things, and name none. */
const ONE_OF_MANY =
	/^(?:continual|following|full|future|last|next|previous|regular|relevant|same|similar|such|various) /;

function isTerm(term: string): boolean {
	return (
		/\p{L}{3}/u.test(term) &&
		term.split(/\s+/).length <= 14 &&
		!NO_TERM.test(term) &&
		!ONE_OF_MANY.test(term) &&
		!/\b(?:which|that|who|because|although|if|unless|whether|I|we|he|she|they)\b/.test(term)
	);
}
