import { MONTHS } from '../../grammar/words/times.ts';
import { headKind, isPlural, tailKind } from './nouns.ts';
import { OWNING_PLACES, POSTS, TITLES } from './ordinary.ts';
import { INNER, isCapital, type Run, type Word } from './runs.ts';

/** Words of one name, the small words inside it among them. */
export type Part = readonly Word[];

/** A run with the names it may hold. */
export interface CutRun extends Run {
	readonly parts: readonly Part[];
}

/**
 * Cuts a run of capitalised words into the names it may hold: at possessors (`Tide Board’s Old Locks Fund`), at `and` between
 * names that stand by themselves, at small words that no name has, and after posts and people.
 */
export function cut(run: Run): CutRun {
	const parts = owners(withoutHead(run)).flatMap(joined).map(trimmed);
	return { ...run, parts: parts.filter((part) => part.length > 0) };
}

/** At the head of a sentence a word before a small word is any word: `Copies of the Kelp Report`. */
function withoutHead({ words, opens }: Run): Part {
	const [first, second] = words;
	const third = words[2]?.word;
	if (!opens || first === undefined || second === undefined) return words;
	const opensName =
		second.word === 'upon' ||
		(second.word === 'of' && third !== 'the') ||
		(second.word === 'with' && /^(?:Council|PCT|Trust)$/.test(words.at(-1)?.word ?? '')) ||
		headKind(first.word) !== null ||
		/^\p{Lu}{2}/u.test(first.word) ||
		/ing$/.test(first.word);
	const joined = INNER.has(second.word) && second.word !== 'and' && second.word !== '&';
	return joined && !opensName ? words.slice(2) : words;
}

/** Possessors and what they own, where each is a name of its own: not `Lock Keepers’ Union`. */
function owners(words: Part): Part[] {
	const parts: Part[] = [];
	let from = 0;
	words.forEach((word, at) => {
		if (!word.owns || at === words.length - 1) return;
		const next = words.findIndex((other, place) => place > at && (other.owns || !isCapital(other)));
		const owned = words.slice(
			at + 1,
			next < 0 ? words.length : isCapital(words[next] as Word) ? next + 1 : next,
		);
		if (ownsAnother(words.slice(from, at + 1), owned)) {
			parts.push(words.slice(from, at + 1));
			from = at + 1;
		}
	});
	parts.push(words.slice(from));
	return parts;
}

/** @param before all words up to the possessor, of which its own phrase is the end. */
function ownsAnother(before: Part, owned: Part): boolean {
	const last = before.at(-1);
	if (last === undefined) return false;
	const owner = before.slice(before.findLastIndex((word) => !isCapital(word)) + 1);
	const one = owned.length === 1;
	// `Committee on Keepers’ Interests`: whose matter it is for.
	if (
		one &&
		/s$/.test(last.word) &&
		/^(?:for|on)$/.test(before.at(-2)?.word ?? '') &&
		tailKind(before.at(-3)?.word ?? '') === 'agency'
	)
		return false;
	if (owner.length > 1 && tailKind(last.word) === 'agency') return true;
	// `Young Keepers’ Lamp Grant`: whom it is for, and no owner.
	if (
		owner.length === 2 &&
		/^(?:Women|Men|Children|People)$/.test(last.word) &&
		!OWNING_PLACES.has(owner[0]?.word ?? '')
	)
		return false;
	if (
		/^(?:Department|Ministry|Office|Government)$/.test(before[0]?.word ?? '') &&
		/^(?:for|of)$/.test(before[1]?.word ?? '') &&
		before[2]?.word !== 'the'
	)
		return true;
	// `Speaker’s Committee on ...`
	if (last.word === 'Speaker' && owned[0]?.word === 'Committee') return false;
	if (GENERIC_OWNER.test(last.word) && owner.length === 1) return true;
	if (/^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}\p{Lu}+)$/u.test(last.word) || owner.some(({ word }) => TITLES.has(word)))
		return true;
	if (POSTS.has(last.word)) return !one || owner.length === 1;
	if (OWNING_PLACES.has(last.word)) return true;
	if (owner.length === 1 && !one && tailKind(owned.at(-1)?.word ?? '') !== null)
		return !/s$/.test(last.word) && !OWNER_IN_NAME.test(last.word);
	return (
		owner.length > 1 &&
		!one &&
		tailKind(owned.at(-1)?.word ?? '') !== null &&
		!/^(?:St|Saint)$/.test(owner[0]?.word ?? '')
	);
}

/** One who stands in the name of what is called after her: `Queen’s Medical Centre`. */
const OWNER_IN_NAME =
	/^(?:Queen|King|Prince|Princess|Duke|Bishop|Women|Woman|Men|Children|Child|People|Patient|Parent|Pensioner|Consumer|Citizen|Farmer|Teacher|Soldier|Sailor|Fishermen|Seamen|World|Nation|Alzheimer|Parkinson|Down|Crohn|Huntington|Hodgkin|Guy|Thomas|John|Mary|George|Luke|Peter|Paul|Lloyd|Barnardo|Christie|Young|Majesty)$/;

/** `the Department’s Old Locks Fund`. */
const GENERIC_OWNER =
	/^(?:Department|Government|Ministry|Minister|Ministers|Agency|Commission|Authority|Council|House|Secretary|State|Committee|Board|Service|Parliament|Friend|Member|Trust|Party|Office|Centre|Corporation|Assembly|Executive|Inspectorate)$/;

/** Phrases of capitalised words, put together where the small words between them belong to a name. */
function joined(words: Part): Part[] {
	const found: Part[] = [];
	let current: Word[] = [];
	let at = 0;
	while (at < words.length) {
		const small: Word[] = [];
		while (at < words.length && !isCapital(words[at] as Word)) small.push(words[at++] as Word);
		const phrase: Word[] = [];
		while (at < words.length && isCapital(words[at] as Word)) phrase.push(words[at++] as Word);
		if (phrase.length === 0) break;
		const next = words[at]?.word;
		if (current.length > 0 && (small.length === 0 || belongs(current, small, phrase, next)))
			current.push(...small, ...phrase);
		else {
			if (current.length > 0) found.push(current);
			current = isHeld(current, small) ? [] : phrase;
		}
	}
	if (current.length > 0) found.push(current);
	return found;
}

/** What a post is held of, after `for`, names no body by itself: `Minister for Tides`. */
function isHeld(before: Part, small: Part): boolean {
	const last = before.at(-1);
	return last !== undefined && small[0]?.word === 'for' && (POSTS.has(last.word) || last.word === 'State');
}

const JOINS_ON =
	/^(?:committee|commission|convention|council|taskforce|inquiry|group|panel|conference|centre|institute|agreement|code|protocol|survey|action)$/i;
const JOINS_AGAINST =
	/^(?:campaign|convention|council|centre|action|crusade|alliance|league|campaigners|mothers|women|united)$/i;
const JOINS_IN =
	/^(?:mission|partners|investors|research|excellence|communities|women|households|children|standards|trade|trafficking)$/i;
const JOINS_TO = /^(?:access|pathways?|welfare|routes?|rights?|train|back|return|help|ready|steps|aim)$/i;

/** Whether small words and the phrase after them go on with the name before them. */
function belongs(current: Part, small: Part, phrase: Part, next: string | undefined): boolean {
	const link = small[0]?.word ?? '';
	const the = small.length > 1;
	const last = current.at(-1)?.word ?? '';
	if (link === ',') return true;
	// `Friends, Keepers and Crews scheme`, and not past `A, B and C Council`
	if (link === 'and' && current.some(({ comma }) => comma)) {
		if (current.length < 4) return true;
		const headless =
			headKind(current[0]?.word ?? '') === null && !current.some(({ word }) => /^(?:for|on)$/.test(word));
		if (headless && tailKind(last) === 'agency') return false;
	}
	if (current.some(({ word }) => TITLES.has(word))) return false;
	// `Society of Chief Keepers of Tidal Lamps`: the posts of those who formed it.
	const formed = headKind(current[0]?.word ?? '') === 'agency' && current[1]?.word === 'of';
	if ((POSTS.has(last) && !formed) || last === 'State') return false;
	if (link === '&' || link === 'upon') return true;
	if (link === 'and') return coordinated(current, phrase, next, the);
	if (link === 'of')
		return !(the && opensWithHead(phrase, next) && isPerson(current)) && ofJoins(current, phrase, the);
	if (link === 'for') return forJoins(current, phrase, the);
	if (link === 'on')
		return JOINS_ON.test(last) || (headKind(current[0]?.word ?? '') === 'term' && current[1]?.word === 'of');
	// `Kelp with Limpet Borough Council`
	if (link === 'with')
		return (
			!the &&
			current.length === 1 &&
			/^(?:Council|PCT|Trust)$/.test(phrase.at(-1)?.word ?? '') &&
			tailKind(last) === null
		);
	if (link === 'against') return JOINS_AGAINST.test(last);
	if (link === 'to') return !the && (JOINS_TO.test(last) || /ing$/.test(current[0]?.word ?? ''));
	// `Centre for Excellence in Children’s Services`
	if (
		link === 'in' &&
		headKind(current[0]?.word ?? '') !== null &&
		current[1]?.word === 'for' &&
		(OWNER_IN_NAME.test((phrase[0]?.word ?? '').replace(/s$/, '')) ||
			OWNER_IN_NAME.test(phrase[0]?.word ?? ''))
	)
		return true;
	// `Committee for Lamps in Seamanship`
	if (
		link === 'in' &&
		!the &&
		phrase.length === 1 &&
		FIELD.test(phrase[0]?.word ?? '') &&
		current.some(({ word }, at) => headKind(word) === 'agency' && current[at + 1]?.word === 'for')
	)
		return true;
	if (link === 'in') return JOINS_IN.test(last) && !((phrase[0]?.word ?? '').toLowerCase() in MONTHS);
	return false;
}

/** Endings of what is studied or practised, as no place has them. */
const FIELD = /(?:ance|cine|ics|ing|ism|ity|logy|ment|nursing|ship|tion|ture)$/;

/** A name that could stand by itself: two words or more that end in a telling noun, or letters alone. */
function complete(part: Part): boolean {
	const last = part.at(-1)?.word ?? '';
	if (part.length === 1) return /^\p{Lu}{2,}$/u.test(last);
	return tailKind(last) !== null && (tailKind(last) === 'agency' || !isPlural(last));
}

/** `Tide Protection Agency Preliminary`: a body by name, and other words with capitals after it. */
function bodyInside(part: Part): boolean {
	const at = part.findIndex(({ word }) => ENDS_BODY.test(word));
	return at > 1 && at < part.length - 1;
}

/** Nouns that end the name of a body, whatever comes after it. */
const ENDS_BODY = /^(?:Agency|Authority|Commission|Council|Inspectorate)$/;

function opensWithHead(part: Part, next: string | undefined): boolean {
	const alone = part.length === 1 || (part.length === 2 && BEFORE_HEAD.test(part[0]?.word ?? ''));
	return alone && headKind(part.at(-1)?.word ?? '') !== null && /^(?:of|for|on)$/.test(next ?? '');
}

/** Words of which none tells what they name: of a body, they are who speaks for it (`Hugo Kelp of the Institute for Tides`). */
function isPerson(part: Part): boolean {
	return (
		part.length > 1 &&
		part.every((one) => isCapital(one) && headKind(one.word) === null && tailKind(one.word) === null)
	);
}

/** Words before a head noun that open a name: `Royal College of`. */
const BEFORE_HEAD =
	/^(?:Royal|National|General|British|English|Scottish|Welsh|Irish|European|International|World|United|Joint|Central|Supreme|High|Independent|Standing|Select|Interim|London|Federal)$/;

/** `A and B` is one name only where A is none: `Kelp and Moorings Board`, `Department for Tides and Kelp`. */
function coordinated(current: Part, phrase: Part, next: string | undefined, the: boolean): boolean {
	if (opensWithHead(phrase, next)) return false;
	// `Code on Tidal Governance and Directors’ Pay Rules`
	if (phrase.length === 1 && POSTS.has(phrase[0]?.word ?? '') && current.length > 1) return false;
	// `Centre for Children and Young People’s Services`
	if (
		phrase.length > 1 &&
		phrase.some(({ owns }) => owns) &&
		OWNER_IN_NAME.test((current.at(-1)?.word ?? '').replace(/s$/, ''))
	)
		return true;
	if (!the && /^(?:Acts?|Bills?|Regulations)$/.test(phrase.at(-1)?.word ?? '')) return true;
	const headFirst =
		current.length > 2 &&
		current.some(
			({ word }, at) => headKind(word) !== null && /^(?:of|for|on)$/.test(current[at + 1]?.word ?? ''),
		);
	if (current.some(({ comma }) => comma)) return true;
	if (tailKind(phrase.at(-1)?.word ?? '') !== null && phrase.at(-1)?.word === current.at(-1)?.word)
		return false;
	// `Ferry Fares Code and Ferry Fares Policy`
	if (current.length > 1 && phrase.length > 1 && current[0]?.word === phrase[0]?.word) return false;
	if (sharesNoun(current, phrase)) return true;
	if (headFirst && the && /^(?:Department|Ministry|Office|Government|Bank)$/.test(current[0]?.word ?? ''))
		return false;
	if (headFirst) {
		if (bodyInside(phrase) || (complete(phrase) && tailKind(phrase.at(-1)?.word ?? '') === 'agency'))
			return false;
		if (tailKind(current.at(-1)?.word ?? '') === 'agency') return false;
		// `Institute for Tidal Studies and Hugo Kelp`
		if (isPlural(current.at(-1)?.word ?? '') && phrase.length === 2 && !complete(phrase)) return false;
		return !/^\p{Lu}{2,}$/u.test(phrase[0]?.word ?? '');
	}
	if (the) return false;
	if (complete(current)) return false;
	if (current.length > 1 && phrase.length > 1 && !complete(phrase)) return false;
	return true;
}

/** `Gale Benefit and Flood Benefit Payments System`: two names of one noun, and after it what both belong to. */
function sharesNoun(current: Part, phrase: Part): boolean {
	const noun = current.at(-1)?.word ?? '';
	const at = phrase.findIndex(({ word }) => word === noun);
	const end = tailKind(phrase.at(-1)?.word ?? '');
	return tailKind(noun) !== null && at > 0 && at < phrase.length - 2 && end !== null && end !== 'agency';
}

/** Documents of one generic noun: what they are of or on names nothing. */
const GENERIC_DOCUMENT =
	/^(?:Report|Reports|Review|Annex|Part|Table|Section|Chapter|Copy|Copies|Staff|Members|Minutes|Official|Head|Chief)$/;

/** What is done with a thing that bears a name of its own: `Implementation of the Kelp Policy`. */
const DOING =
	/^(?:Creation|Delivery|Development|Establishment|Evaluation|Implementation|Introduction|Launch|Publication|Reform)$/;

function ofJoins(current: Part, phrase: Part, the: boolean): boolean {
	const last = current.at(-1)?.word ?? '';
	if ((GENERIC_DOCUMENT.test(last) && (current.length < 3 || complete(phrase))) || (the && DOING.test(last)))
		return false;
	if (/^\p{Lu}{2,}$/u.test(last) || /^HM(?:P|YOI)$/.test(phrase[0]?.word ?? '')) return false;
	if (
		!the &&
		current.length > 1 &&
		complete(current) &&
		complete(phrase) &&
		tailKind(phrase.at(-1)?.word ?? '') === 'agency' &&
		!BEFORE_HEAD.test(current[0]?.word ?? '')
	)
		return false;
	if (headKind(last) !== null || tailKind(last) === 'agency') return true;
	if (tailKind(last) !== null) return current.length === 1 || phrase.length > 0;
	// `Ruritania Balance of Tides Pink Book`
	return (
		!complete(phrase) || current.length === 1 || (!the && tailKind(phrase.at(-1)?.word ?? '') !== 'agency')
	);
}

function forJoins(current: Part, phrase: Part, the: boolean): boolean {
	const last = current.at(-1)?.word ?? '';
	if (GENERIC_DOCUMENT.test(last) || /^\p{Lu}{2,}$/u.test(last)) return false;
	if (headKind(last) !== null && current.length <= 2) return true;
	if (!the && current.some(({ word }, at) => headKind(word) !== null && current[at + 1]?.word === 'of'))
		return true;
	if (/^(?:Code|Framework|Offices|Programme|Strategy)$/.test(last) && current.length > 1) return true;
	if (tailKind(last) !== null) return !the;
	if (!the && current.length === 1 && tailKind(phrase.at(-1)?.word ?? '') === 'programme') return true;
	return !complete(phrase) || /ing$/.test(current[0]?.word ?? '');
}

/** Without small words at either end. */
function trimmed(part: Part): Part {
	let from = 0;
	let to = part.length;
	while (from < to && !isCapital(part[from] as Word)) from += 1;
	while (to > from && !isCapital(part[to - 1] as Word)) to -= 1;
	return part.slice(from, to);
}
