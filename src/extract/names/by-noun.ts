import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import { editionAfter, startOf, toldByEdition } from './editions.ts';
import { headKind, isSeveral, singular, tailKind } from './nouns.ts';
import { NO_NAME_NOUNS, NO_NAMES, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import type { CutRun, Part } from './parts.ts';
import { INNER, isCapital, type Run, type Word } from './runs.ts';

/** What stands in the text as a name, and what kind of thing its words say it names. */
export interface Found extends Span {
	readonly kind: EntityKind;
	readonly name: string;
	/** What a back-reference would call it, lower case: `operation`, `centre`; null where the name has no telling noun. */
	readonly noun: string | null;
}

/** The names in a run of capitalised words that a noun gives away, at their head (`Office of ...`) or at their end. */
export function namesByNoun(text: string, run: CutRun): Found[] {
	if (standsInLine(text, run)) return namesIn(text, run.words);
	return run.parts.flatMap((part) => namesIn(text, part));
}

/** What kind of thing a full name names by its nouns; null where they do not tell. */
export function kindByNoun(name: string): { kind: EntityKind; noun: string } | null {
	const words = name.split(/[\s/]+/).filter((word) => word !== '');
	const service = calledAt(words);
	if (service !== null) return { kind: 'programme', noun: service };
	const opened = openedBy(words);
	if (opened !== null) return opened;
	const link = words.findIndex((word, at) => at > 1 && /^(?:of|for|on)$/.test(word));
	const before = words[link - 1];
	const inner = before === undefined ? null : tailKind(before);
	if (before !== undefined && inner !== null && words[link] !== 'of')
		return { kind: inner, noun: before.toLowerCase() };
	const last = words.at(-1) ?? '';
	const kind = tailKind(last);
	if (kind !== null) return { kind, noun: singular(last.toLowerCase()) };
	return before !== undefined && inner !== null ? { kind: inner, noun: before.toLowerCase() } : null;
}

/** A helpline or the like that has a line of a list to itself: all of it is the name, whatever small words it holds. */
function standsInLine(text: string, { words, start, end }: Run): boolean {
	const own = (text[start - 1] ?? '\n') === '\n' && /^[.;]?(?:\n|$)/.test(text.slice(end, end + 2));
	return own && words.every(({ comma }) => !comma) && calledAt(words.map(({ word }) => word)) !== null;
}

/** What people ring, whoever runs it: the noun that ends `Office of the Buoy Regulator Helpline`, `Stranded Crews Call Centre`. */
function calledAt(words: readonly string[]): string | null {
	const last = singular(words.at(-1)?.toLowerCase() ?? '');
	if (/^(?:helpdesk|helpline|hotline)$/.test(last)) return last;
	return last === 'centre' && /^(?:Call|Contact)$/.test(words.at(-2) ?? '') ? last : null;
}

/** `Office of ...`, `Royal College of ...`: a telling noun before a small word, with at most two words ahead of it. */
function openedBy(words: readonly string[]): { kind: EntityKind; noun: string } | null {
	for (let at = 0; at < Math.min(3, words.length - 2); at += 1) {
		const word = words[at] ?? '';
		const kind = headKind(word);
		const next = words[at + 1] ?? '';
		if (kind !== null && (/^(?:of|for|on)$/.test(next) || (word === 'Mission' && next === 'in')))
			return { kind, noun: word.toLowerCase() };
	}
	return null;
}

/** Words that say which edition of a thing is meant, or what was done with it, and are no part of its name. */
const BESIDE =
	/^(?:January|February|March|April|June|July|August|September|October|November|December|Amended|Matched|Proposed|Revised|Updated)$/;

function namesIn(text: string, part: Part): Found[] {
	if (
		/^Reports?$|-\p{Ll}+ed$/u.test(part[0]?.word ?? '') ||
		(BESIDE.test(part[0]?.word ?? '') && part.length > 2 && part.every(isCapital))
	)
		return part.length > 1 ? namesIn(text, part.slice(1)) : [];
	const words = part.map(({ word }) => word);
	if ((words.some((word) => TITLES.has(word)) && !isCalledAfter(words)) || isPost(part)) return [];
	if (isLaw(words) || isDatedOrder(text, part) || /^(?:Operations?|Project)$/.test(words[0] ?? '')) return [];
	const opened = calledAt(words) === null ? openedBy(words) : null;
	if (opened !== null) return [named(text, part, opened)].filter((found) => found !== null);
	const end = lastTelling(words);
	if (end < 1) return namedAfterPlace(text, part);
	const cut = bodyBefore(words, end);
	if (cut > 0) return [...namesIn(text, part.slice(0, cut)), ...namesIn(text, part.slice(cut))];
	const link = words.findIndex((word, at) => at > 1 && at > end - 1 && INNER.has(word));
	const goesOn = link < 0 && end < words.length - 1;
	const town = SEAT.test(words[end] ?? '') && end === words.length - 2 && isTown(part);
	if (town)
		return [named(text, part, { kind: 'agency', noun: words[end]?.toLowerCase() ?? '' })].filter(
			(found) => found !== null,
		);
	if (goesOn && !standsAlone(words, end)) return [];
	const whole = link > 0 && kindByNoun(words.join(' ')) !== null ? part : part.slice(0, end + 1);
	const told = kindByNoun(whole.map(({ word }) => word).join(' '));
	const found = told === null ? null : named(text, whole, told);
	return found === null ? [] : [found];
}

/** Nouns after which other capitalised words may follow a name that is over: `Tide Agency Landings`. */
const OVER =
	/^(?:Academy|Agency|Association|Authority|Bank|Board|Campaign|Commission|Corporation|Council|Department|Directorate|Executive|Federation|Foundation|Fund|Inspectorate|Ministry|Office|Programme|Scheme|Service|Strategy|Survey|Treasury|Trust|University)$/;

/** Whether a name is whole though capitals go on: before who holds a post in it, or after a noun that ends names. */
function standsAlone(words: readonly string[], end: number): boolean {
	const [noun = '', next = ''] = words.slice(end, end + 2);
	if (/ing$/.test(words[0] ?? '') || (noun === 'Police' && /^(?:Officers?|Constables?)$/.test(next)))
		return false;
	return OVER.test(noun) || POSTS.has(words.at(-1) ?? '');
}

/** Where students and patients go, which the town may follow without a comma: `Lanternhill College Tideway`. */
const SEAT = /^(?:College|Hospital|University)$/;

/** `Archbishop Kelp Academy`: a school or a hospital that bears a titled person’s name. */
function isCalledAfter(words: readonly string[]): boolean {
	return (
		words.length > 2 &&
		words.length < 6 &&
		/^(?:Archbishop|Bishop|Cardinal|Dame|Lady|Lord|Sir)$/.test(words[0] ?? '') &&
		/^(?:Academy|College|Hospice|Hospital|School)$/.test(words.at(-1) ?? '')
	);
}

function isTown(part: Part): boolean {
	const last = part.at(-1);
	if (last === undefined || part.at(-2)?.owns || !/^\p{Lu}\p{Ll}{3,}$/u.test(last.word)) return false;
	const none =
		POSTS.has(last.word) ||
		TITLES.has(last.word) ||
		NO_NAME_NOUNS.has(last.word) ||
		UNTELLING.has(last.word.toLowerCase());
	return !none && !/s$/.test(last.word) && headKind(last.word) === null;
}

/** `Rowing England`: two or three words, the last the country that a body is for, where the first say neither where nor what of it. */
const COUNTRY = /^(?:England|Scotland|Wales|Cymru|Britain|UK|International|Europe)$/;
const NO_PART_OF =
	/^(?:North|South|East|West|Mid|Great|New|Northern|Southern|Eastern|Western|Central|Greater|Middle|Rural|Labour|Rest|Outer|Inner|Total|Lower|Upper|Republic|Church|Bank|Global)$/;

function namedAfterPlace(text: string, part: Part): Found[] {
	const words = part.map(({ word }) => word);
	const [first, last] = [part[0], part.at(-1)];
	if (first === undefined || last === undefined || words.length < 2 || words.length > 3) return [];
	const own = words.slice(0, -1);
	if (
		!COUNTRY.test(last.word) ||
		!part.every(isCapital) ||
		own.some(
			(word) => NO_PART_OF.test(word) || COUNTRY.test(word) || NO_NAME_NOUNS.has(word) || POSTS.has(word),
		)
	)
		return [];
	return [
		{
			kind: 'agency',
			name: text.slice(first.start, last.end),
			noun: null,
			start: first.start,
			end: last.end,
		},
	];
}

/** The place of the last word that tells a kind, none before an `of` that goes on. */
function lastTelling(words: readonly string[]): number {
	for (let at = words.length - 1; at > 0; at -= 1) if (tailKind(words[at] ?? '') !== null) return at;
	return -1;
}

function isPost(part: Part): boolean {
	const phrase = part.filter(isCapital);
	const last = phrase.at(-1)?.word ?? '';
	const first = phrase[0]?.word ?? '';
	if (/\bChief Executives?\b/.test(part.map(({ word }) => word).join(' '))) return true;
	if (part.length === phrase.length && POSTS.has(first) && part.length > 1) return true;
	return part.length === phrase.length && POSTS.has(last) && !hasBody(part);
}

function hasBody(part: Part): boolean {
	return part.some(({ word }, at) => at > 0 && tailKind(word) === 'agency' && word !== 'Executive');
}

/** An Act, a Bill and the like: none of these is an entity, nor is any piece of their titles. */
function isLaw(words: readonly string[]): boolean {
	const last = words.at(-1) ?? '';
	return words.some(
		(word) => /^(?:Acts?|Bills?)$/.test(word) || (word === 'Regulations' && last !== 'Directions'),
	);
}

/** `Landings Scheme Order 2006`: an order that is law. */
function isDatedOrder(text: string, part: Part): boolean {
	const last = part.at(-1);
	return (
		last !== undefined &&
		/^Orders?$/.test(last.word) &&
		/^ (?:19|20)\d\d\b/.test(text.slice(last.end, last.end + 6))
	);
}

/** Bodies whose name is over where other capitalised words that end in a document's noun follow: `Tide Agency Landings Survey`. */
const ENDS_NAME =
	/^(?:Agency|Department|Directorate|Ministry|Commission|Authority|University|Inspectorate|Institute|Council)$/;

const LETTERS = /^(?:EU|EC|UK|UN|US)$/;

function bodyBefore(words: readonly string[], end: number): number {
	if (/ing$/.test(words[0] ?? '')) return -1;
	const at = words.findIndex((word, place) => place > 0 && place < end - 1 && ENDS_NAME.test(word));
	// `EU Agency Workers Directive`: letters tell no agency from others.
	if (at === 1 && LETTERS.test(words[0] ?? '')) return -1;
	return at > 0 && !['agency', null].includes(tailKind(words[end] ?? '')) ? at + 1 : -1;
}

function named(text: string, part: Part, { kind, noun }: { kind: EntityKind; noun: string }): Found | null {
	const first = part[0];
	const last = part.at(-1);
	if (first === undefined || last === undefined) return null;
	if (!whole(text.slice(first.start, last.end))) return null;
	const edition = kind === 'agency' ? 0 : editionAfter(text, last);
	const told = kind !== 'agency' && part.length > 1 && toldByEdition(text, { first, last, noun, edition });
	if (!telling(part) && !told) return null;
	if (NO_NAME_NOUNS.has(last.word) && openedBy(part.map(({ word }) => word)) === null) return null;
	if (isSeveral(last.word) && part.length < 3) return null;
	const start = startOf(text, part, noun);
	if (start === null) return null;
	const end = last.end + edition;
	return { kind, noun, name: text.slice(start, end).replace(/[’']$/, ''), start, end };
}

/** Whether no bracket stands alone in it. */
function whole(name: string): boolean {
	return name.split('(').length === name.split(')').length;
}

/** A head noun alone, or with words that tell nothing before it, is a common noun with a capital. */
function telling(part: readonly Word[]): boolean {
	const words = part.map(({ word }) => word.toLowerCase());
	if (words.length < 2 || (words.length === 2 && words[0]?.length === 1)) return false;
	const phrase = [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
	if (phrase in NO_NAMES || words.join(' ') in NO_NAMES) return false;
	const head = words.findIndex(
		(word, at) => headKind(word) !== null && /^(?:of|for|on)$/.test(words[at + 1] ?? ''),
	);
	if (head >= 0) return words.slice(head + 2).some((word) => !/^(?:the|of|and|state)$/.test(word));
	return words.slice(0, -1).some((word) => !UNTELLING.has(word)) || isNational(words);
}

/** `National Audit Office`, `British Council`: words that tell little alone, and yet the whole is a name. */
function isNational(words: readonly string[]): boolean {
	const [first = '', second = ''] = words;
	if (/^(?:ombudsman|inspectorate)$/.test(words.at(-1) ?? '')) return true;
	if (tailKind(words.at(-1) ?? '') !== 'agency') return false;
	return (
		(words.length > 2 && !/^(?:an?|new|other|latest|current|annual|total|first|second|third)$/.test(first)) ||
		(/^(?:scotland|wales|england)$/.test(first) && second === 'office') ||
		(/^(?:british|scottish|welsh|national)$/.test(first) &&
			words.length === 2 &&
			(second !== 'government' || first === 'scottish' || first === 'welsh'))
	);
}
