import { firstStanding, tryRules } from '../grammar/rule.ts';
import type { Exchange, Section, Span } from '../hansard/section.ts';
import { DESCRIPTION_RULES } from './definitions/description-rules.ts';
import type { Definition, FactBase } from './facts.ts';
import { distinct, type Passage, type Sentence } from './passages.ts';
import { roleSites } from './roles/site.ts';

/** No sentence without one of these defines or refuses to: spares the patterns most of the text. */
const CUE =
	/defin|mean|refer|describ|deemed|regarded|considered|judged|treated|taken|said|construed|includes|covers|denotes/;
const ACT =
	"(?:the )?(?:\\p{Lu}[\\p{L}’'-]+ |and |of |the |\\(\\p{Lu}[^)]{1,40}\\) |etc\\.? )+(?:Act|Order|Regulations?|Directive|Convention|Protocol|Code|Rules)(?: (?:19|20)\\d\\d)?(?:/\\d+)?";
const PASSIVE =
	/^(?:\(?[\d*]\)? ?)?(.{2,140}?)(?: \(\p{Lu}[\p{L}&-]{1,9}\))? (?:is|are|was|were) (?:currently |commonly |usually |generally |normally |officially |internationally |legally |also |here |further )*defined(?:,? (?:by|in|under|within|for|on|at) [^:;]{2,120}?)?,? (?:as|to (?:be|mean|include)|by reference to|where|when|if) /u;
const ACTIVE =
	/^(.{2,140}?) (?:defines?|defined) (?:(?:\([a-z]\) )?(?:an?|the) )?[“"‘']?(.{2,80}?)[”"’']? (?:as|to (?:be|mean|include)) /u;
const OF =
	/^(.{0,160}?)\b(?:definition|meaning) (?:used )?(?:of|for) (?:an? |the (?:term |word |phrase |expression )?)?[“"‘']?(.{2,90}?)[”"’']?(?:,? (?:used|adopted|set out|given|contained|as set out) (?:by|in|under|for) [^:;]{2,90}?)?,? (?:is|was|are|reads)(?: as follows| one which| one where| that|:)? ?[:“"‘'(a-z]/u;
const QUOTED_MEANS =
	/^[“"‘']([^”"’']{2,80})[”"’'](?:,? in relation to [^,]{2,80},)?,? (?:shall mean|means|shall be taken to mean|is to be construed as|includes|has the meaning|is defined as|refers to)\b/u;
const SAID_TO_BE =
	/^(.{2,80}?) (?:is|are) (?:said|considered|deemed|regarded|judged|treated|taken)(?: to be)?(?: as being| as)? (?:in |an? |the )?(.{2,60}?) (?:if|when|where) /u;
const TERM_MEANS =
	/^(?:The (?:term|phrase|expression|word) )[“"‘']?(.{2,80}?)[”"’']? (?:means|refers to|is used to (?:mean|describe)|describes|denotes|covers)\b/u;
const NOTE_MEANS =
	/^(?:\(?[\d*]\)? ?)?(\p{Lu}[^.,;:]{1,60}?) (?:means|refers to) (?:an?|the|any|all|those|that part|people|persons)\b/u;

const LEAD_IN =
	/\b(?:states?|says|reads|provides|defined?s?|as follows|follows|means|sets out|is)(?: that)?:$/i;
const NO_DEFINITION =
	/\b(?:no plans|plans to|review(?:ing)? (?:of )?the definition|consult|proposals?|amend|insert|leave out|change[sd]? (?:to )?the definition|new definition will|will be defined|to be defined|yet to be|should be defined|could be defined|would be defined|well defined|clearly defined|broadly defined as follows)\b/i;
const REFUSAL =
	/\b(?:(?:no|not an?|not have an?|not use an?|without an?|nor (?:is there )?an?) (?:(?:single|precise|agreed|universally|generally|internationally|legal|legally|statutory|official|formal|set|specific|standard|accepted|common|fixed|commonly|nationally|clear|central|recognised|one|binding|strict|overall|national|uniform) ?)*(?:definition|meaning)\b|(?:is|are) not (?:\p{Ll}+ )?defined (?:in|by|under|for|within|as|centrally)|has not (?:adopted|defined)|have not (?:adopted|defined)|does not (?:define|have a definition)|do not (?:define|have a definition)|not a (?:term|phrase) (?:that|which) (?:is|the|we))/iu;
const REFUSED_TERM =
	/\b(?:definition|meaning) (?:of|for) (?:an? |the (?:term |word |phrase )?)?[“"‘']?([^.,;:”"’']{2,70}?)[”"’']?(?= (?:in|is|and|used|for|under|within|across|that|which|exists|has|at|by|but)\b|[.,;:”"’']|$)/iu;
const HAS_NO_MEANING =
	/^(?:The (?:term|phrase|expression|word) )?[“"‘']?(.{2,70}?)[”"’']? (?:has no|have no|is not|are not|does not have|do not have|has not been)\b/u;
const ASKED_DEFINITION =
	/\b(?:definition|meaning) (?:is |that [^,.;]{2,40} uses? |used |the Government uses? |he uses |she uses )?(?:of|for) (?:an? |the (?:term |word |phrase )?)?[“"‘']?([^.,;:()“”"]{2,90}?)[”"’']?(?= (?:is|that|which is used|used|for the purposes?|under|in (?:the|his|her|relation|England|Scotland))\b|[.,;:()“”"]|$)|\bdefines? (?:an? |the (?:term |word |phrase )?)?[“"‘']?([^.,;:()“”"]{2,70}?)[”"’']?(?=[.,;:()“”"]| (?:and|in|for)\b|$)|\bhow (?:he|she|his Department|her Department|the Department|the Government|they) defines? [“"‘']?([^.,;:()“”"]{2,70}?)[”"’']?(?=[.,;:()]|$)/iu;

/** Nouns that end the name of a thing one would ask to have explained: plans, schemes, assessments. */
const EXPLAINED =
	/\b(?:Plan|Strategy|Assessment|Requirement|Programme|Scheme|Framework|Initiative|Charter|Compact|Standard|Standards|Register|Index|Survey|Levy|Allowance|Grant|Fund|Code|Protocol|Convention|Database|System|Test|Review|Order|Classification|Guarantee|Agreement|Model|Mechanism|Project|Pathway|Award|Certificate|Credit|Benefit|Payment)s?\b/;
const EXPLAINS =
	/^,? (?:(?:which|that),? )?(?:systematically |currently |also |therefore |now )?(?:is an?\b|are\b(?= (?:an?|the))|is the\b|was (?:introduced|set up|established|designed|launched|created) (?:to|in)\b|identifies|identif(?:y|ied)|sets out|provides?|aims to|requires|allows|covers|measures|applies to|assesses|describes|enables|gives|brings together|helps|supports|offers|consists of|comprises|includes|will concentrate|concentrates|focus(?:es)? on|will (?:set out|focus|provide|cover)|is (?:designed|intended|collated|produced|published|paid|payable|available|based|made up)|seeks to|promotes|encourages|places|contains|details|tackles|targets|records|tests|lays down)\b/u;

/**
 * Definitions, descriptions and refusals to define. What is quoted is whole sentences, with the paragraph that leads in
 * where the authority stands there.
 */
export function definitionsOf(text: string, section: Section, passage: Passage): Definition[] {
	if (section.business === 'debate' && passage.contribution.kind === 'speech' && passage.exchange === null)
		return [];
	const found: Definition[] = [];
	const asked = passage.exchange ? askedTerm(text, passage.exchange) : null;
	passage.sentences.forEach((sentence, index) => {
		const words = sentence.words;
		const mayDefine = CUE.test(words);
		if (!mayDefine && !sentence.named.some(({ kind }) => kind !== 'agency' && kind !== 'operation')) return;
		const before = passage.sentences[index - 1];
		if (words.endsWith('?') || (words.length > 1500 && sentence.block.kind !== 'quotation')) return;
		const push = (
			definition: Omit<Definition, keyof FactBase | 'kind'>,
			span: Span = sentence,
			rule = 'definition.passage',
		) => {
			found.push({
				kind: 'definition',
				rule,
				because: null,
				...definition,
				start: span.start,
				end: span.end,
				naming: null,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
		};
		const aliases = (term: string, lead: string): string[] => {
			const all = [asked, leadTerm(lead), titleAlias(section.title)].filter(
				(alias): alias is string => alias !== null && alias !== '' && sharesWord(alias, term),
			);
			return [...new Set(all.filter((alias) => alias.toLowerCase() !== term.toLowerCase()))];
		};
		if (REFUSAL.test(words) && !/\bno plans\b/i.test(words)) {
			const term = REFUSED_TERM.exec(words)?.[1] ?? HAS_NO_MEANING.exec(words)?.[1] ?? asked;
			if (term && isTerm(term))
				push({
					term: tidy(term),
					aliases: asked && asked !== term ? [asked] : [],
					authority: null,
					nature: 'refusal',
				});
			return;
		}
		if (NO_DEFINITION.test(words)) return;
		const quoted = QUOTED_MEANS.exec(words);
		if (quoted?.[1] && !isAmendment(passage, section)) {
			const lead = before && LEAD_IN.test(before.words) ? before : null;
			const authority = lead ? authorityIn(lead.words) : null;
			push(
				{
					term: tidy(quoted[1]),
					aliases: aliases(quoted[1], lead?.words ?? ''),
					authority,
					nature: 'definition',
				},
				lead ? { start: lead.start, end: sentence.end } : sentence,
			);
			return;
		}
		const stated = statedTerm(words, sentence.block.kind === 'footnote');
		if (stated && isTerm(stated.term)) {
			push({
				term: tidy(stated.term),
				aliases: aliases(stated.term, words),
				authority: stated.authority,
				nature: 'definition',
			});
			return;
		}
		const spoken = passage.contribution.kind === 'speech' && passage.exchange === null;
		const description = describedTerm(text, sentence, spoken);
		if (description) {
			push(
				{ term: description.term, aliases: description.aliases, authority: null, nature: 'description' },
				description.span,
				description.rule,
			);
		}
	});
	return found;
}

function statedTerm(words: string, note: boolean): { term: string; authority: string | null } | null {
	const passive = PASSIVE.exec(words);
	if (passive?.[1]) return { term: passive[1], authority: authorityIn(words) };
	const active = ACTIVE.exec(words);
	if (
		active?.[1] &&
		active[2] &&
		active[2].split(/\s+/).length <= 6 &&
		!/^(?:which|that|who|it|he|she|they|this)$/i.test(active[1].trim())
	)
		return { term: active[2], authority: tidy(active[1]) };
	const of = OF.exec(words);
	if (of?.[2] && !/^(?:which|that|this)$/i.test(of[2])) return { term: of[2], authority: authorityIn(words) };
	const said = SAID_TO_BE.exec(words);
	if (
		said?.[1] &&
		said[2] &&
		/^(?:An?|The|Any|Households?|Persons?|People|Individuals?|Famil(?:y|ies)|Children|Pupils|Patients|Schools?)\b/.test(
			words,
		)
	)
		return { term: said[2], authority: null };
	const means = TERM_MEANS.exec(words);
	if (means?.[1]) return { term: means[1], authority: null };
	const noted = note ? NOTE_MEANS.exec(words) : null;
	return noted?.[1] ? { term: noted[1], authority: null } : null;
}

/** `set out in the Protocol to ... called ...`, `by the Cabinet Office`, `in section 12 of the X Act 1998`. */
function authorityIn(words: string): string | null {
	const given =
		/\b(?:set out|given|contained|laid down|provided|used|found|adopted|enshrined|defined|classified|prescribed)(?:,)? (?:in|by|under|within|at)((?: the| an?| our)? ?[^:;]{3,220}?)(?=,? (?:which|that) (?:states|says|provides|reads|defines)|,? as |:|;|,? to (?:be|mean|include)\b|$)/u.exec(
			words,
		);
	if (given?.[1])
		return (
			given[1]
				.trim()
				.replace(/^the (?=\p{Lu})/u, '')
				.replace(/[,.]$/, '') || null
		);
	const act = new RegExp(`\\b(?:under|in|by|per) (?:section [\\w()]+ of )?(${ACT})`, 'u').exec(words);
	return act?.[1]?.replace(/^the /, '') ?? null;
}

/** `The UK uses the definition of trafficking set out in ...`: the word that the lead-in defines. */
function leadTerm(lead: string): string | null {
	return (
		/\bdefinition of (?:an? |the )?[“"‘']?([^.,;:“”]{2,60}?)[”"’']? (?:set out|given|contained|used|laid|provided|in|as|adopted|is)\b/u.exec(
			lead,
		)?.[1] ?? null
	);
}

function askedTerm(text: string, exchange: Exchange): string | null {
	for (const question of exchange.questions) {
		const match = ASKED_DEFINITION.exec(text.slice(question.start, question.end));
		const term = match?.[1] ?? match?.[2] ?? match?.[3];
		if (term && !/^(?:that|this|which|it)$/i.test(term.trim())) return term.trim();
	}
	return null;
}

/** Quoted meanings in amendments to Bills define nothing yet. */
function isAmendment(passage: Passage, section: Section): boolean {
	return section.business === 'debate' && passage.exchange === null;
}

function isTerm(term: string): boolean {
	const tidied = tidy(term);
	return (
		/\p{L}{3}/u.test(tidied) &&
		tidied.split(/\s+/).length <= 9 &&
		!/^(?:it|this|that|these|those|they|which|who|he|she|we|there|what|such|its|their|the (?:term|figures?|data|information|definition|question|answer|table|following|above|latter|former)|they all|both|all|each|some|many|these (?:are|were)|this (?:is|was)|data|figures?|information|unless otherwise)$/i.test(
			tidied,
		) &&
		!/\b(?:which|that|who|because|although|if|unless|whether|I|we|he|she|they)\b/.test(tidied)
	);
}

function tidy(term: string): string {
	return term
		.trim()
		.replace(/^\(?[\d*]{1,2}\)?[.) ]+(?=\p{L})/u, '')
		.replace(/^(?:(?:For|In|Under|Within|According to|As) [^,]{2,90}, )?/u, '')
		.replace(/^(?:(?:The|A|An|the|a|an)(?: (?:term|phrase|expression|word))? )/u, '')
		.replace(/^[“"‘']|[”"’',]$/gu, '')
		.trim();
}

/** A short title names what stands under it; one with a colon names its subject area first. */
function titleAlias(title: string | null): string | null {
	return title !== null && !title.includes(':') && title.split(' ').length <= 4 ? title : null;
}

function sharesWord(alias: string, term: string): boolean {
	const stems = new Set(stemsOf(term));
	return stemsOf(alias).some((stem) => stems.has(stem));
}

function stemsOf(words: string): string[] {
	return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
		word.replace(/(?:ing|ed|ers?|s|ion|ions)$/, '').slice(0, 8),
	);
}

interface Described {
	readonly key: string;
	readonly rule: string;
	readonly term: string;
	readonly aliases: readonly string[];
	readonly span: Span;
}

/** What a named plan, scheme or assessment is said to be or do. */
function describedTerm(text: string, sentence: Sentence, spoken: boolean): Described | null {
	for (const named of distinct(sentence.named)) {
		if (named.kind === 'agency' || named.kind === 'operation') continue;
		if (named.kind === 'term' && !EXPLAINED.test(named.owner)) continue;
		const { start, end } = named;
		for (const site of roleSites({ parsed: sentence.parsed, start, end, spoken })) {
			const verdict = firstStanding(tryRules(DESCRIPTION_RULES, site));
			if (verdict === null) continue;
			const bracket = /^ \(([^)]{2,12})\)/.exec(text.slice(end, end + 16));
			return {
				key: named.key,
				rule: verdict.rule,
				term: named.name,
				aliases: bracket?.[1] ? [bracket[1]] : [],
				span: sentence,
			};
		}
	}
	return null;
}

/** Titles of plans and schemes in a passage and the sentences that say what they do (`The Action Plan will concentrate ...`). */
export function plansOf(text: string, passage: Passage): Definition[] {
	const found: Definition[] = [];
	const known = new Map<string, { name: string; naming: Sentence }>();
	for (const sentence of passage.sentences) {
		if (!EXPLAINED.test(sentence.words)) continue;
		for (const match of sentence.words.matchAll(
			/(?<![\p{L}])((?:\p{Lu}[\p{L}’'-]+ ){1,6}(?:Plan|Strategy|Programme|Scheme|Framework|Initiative|Charter|Review|Fund))(?:( (?:on|for|of|against) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*))?(?![\p{L}])/gu,
		)) {
			const stem = (match[1] ?? '').replace(/^(?:The|This|A|Our|Under|In|Through|For|Its|New) /u, '');
			if (stem.split(' ').length < 2) continue;
			const name = stem + (match[2] ?? '');
			const tail = stem.split(' ').slice(-2).join(' ');
			const before = known.get(tail);
			const opens = /^(?:The |Our |This |Under the )?$/.test(
				sentence.words.slice(0, match.index + (match[1]?.length ?? 0) - stem.length),
			);
			const rest = text.slice(sentence.start + match.index + match[0].length, sentence.end);
			if (opens && EXPLAINS.test(rest)) {
				const full = before && before.name.length > name.length ? before.name : name;
				if (!found.some((definition) => definition.term === full)) {
					found.push({
						kind: 'definition',
						rule: 'definition.plan',
						because: null,
						term: full,
						aliases: full === name ? [] : [name],
						authority: null,
						nature: 'description',
						start: sentence.start,
						end: sentence.end,
						naming: before && full !== name ? { start: before.naming.start, end: before.naming.end } : null,
						exchange: passage.exchangeIndex,
						contributionStart: passage.contribution.start,
					});
				}
			}
			if (!before || name.length > before.name.length) known.set(tail, { name, naming: sentence });
		}
	}
	return found.filter((definition) => EXPLAINED.test(definition.term));
}
