import {
	CHAIR,
	CROWD,
	DOUBTFUL_TITLES,
	GIVEN_NAMES,
	LONG_TITLES,
	NO_NAMES,
	OFFICE_NOUNS,
	PARTICLES,
	RANKS,
	TITLES,
} from './words.ts';

/** A person as printed before their words, and by what it is known that they are one. */
export interface Person {
	readonly speaker: string;
	readonly office: string | null;
	/** `shape`: words that could be anybody's name and could be something else. All else is sure. */
	readonly known: 'title' | 'rank' | 'office' | 'chair' | 'crowd' | 'party' | 'given name' | 'shape';
}

const LONGEST = 200;
/** In 2020 and 2021 the record marks who spoke from elsewhere: `Lord Fell (Con) [V]`. */
const BY_VIDEO = /\s*\[V\]$/;
const TITLE_SET: ReadonlySet<string> = new Set(TITLES);
const LONG_TITLE_SET: ReadonlySet<string> = new Set(LONG_TITLES.map((title) => title.replaceAll('.', '')));
const CHAIR_SET: ReadonlySet<string> = new Set(CHAIR.map((name) => name.toLowerCase()));
/** How an urgent question is put until 2002: `Mr. Fell (by Private Notice)`. */
const BY_NOTICE = /\s*\(\s*by private notice\s*\)$/i;
/** Volumes to about 1820 end a name with a full stop (`Sir T. Fell.`), later ones with a comma before `in moving ...`. */
const STOP = /(?<=[\p{L}.)]{3}),$|(?<=\p{L}{3})\.$/u;
const BRACKETS = /\s*\(([^()]{1,90})\)$/;
const PARTY =
	/^(?:Con|Lab|LD|LDem|Lib|LibDem|Lab\/Co-op|Lab Co-op|SNP|DUP|PC|UUP|UU|UKIP|UKUP|SDLP|SF|Sinn Féin|Alliance|APNI|GP|Green|Ind|Ind Con|Ind Lab|CB|Cross-?Bench|Reform|Non-Afl|Respect|BNP|DSDLP|Alba|Speaker|Change UK|TIG|Your Party|Ind CHC|Ind SD|LD|L)$/;
const NAME_WORD = /^(?:[\p{Lu}][\p{L}'’`-]*\.?|(?:\p{Lu}\.){1,4}|M'|d['’]\p{Lu}\p{L}+)$/u;

/**
 * Reads a printed name: `Mr. Fell`, `Ann Marsh (North Fell) (Lab)`, `The Minister for Ports (Ann Marsh)`, `The Marquess of Tarn`,
 * `An hon. Member`. Null where the words are no person's name from their first to their last.
 */
export function readPerson(printed: string): Person | null {
	if (printed.length > LONGEST) return null;
	const words = printed
		.trim()
		.replace(/^[*†]\s*/, '')
		.replace(BY_VIDEO, '')
		.replace(BY_NOTICE, '')
		.replace(STOP, '');
	const { base, groups } = withoutBrackets(words);
	const plain = lowered(base);
	if (CROWD.test(base)) return { speaker: words, office: null, known: 'crowd' };
	const inner = groups.find((group) => isHolder(lowered(group)));
	if (isChair(plain)) return held(words, base, inner, 'chair');
	if (isRank(plain)) return { speaker: words, office: null, known: 'rank' };
	if (isOffice(plain) || (inner !== undefined && isOffice(`The ${plain}`)))
		return held(words, base, inner, 'office');
	if (isTitled(plain)) {
		const doubtful = DOUBTFUL_TITLES.has(plain.split(' ')[0] ?? '') && !setInCapitals(base);
		return { speaker: words, office: null, known: doubtful ? 'shape' : 'title' };
	}
	if (!isNamed(plain)) return null;
	if (groups.some((group) => PARTY.test(group))) return { speaker: words, office: null, known: 'party' };
	const [first = '', last = ''] = [plain.split(' ')[0], plain.split(' ').at(-1)];
	const given = GIVEN_NAMES.has(first) && !NO_NAMES.has(last);
	return { speaker: words, office: null, known: given ? 'given name' : 'shape' };
}

/** Whether two printed names can be one person's: what is printed once in full is later printed short. */
export function samePerson(one: string | null, other: string | null): boolean {
	if (one === null || other === null) return false;
	return one === other || surname(one) === surname(other);
}

/** A name as it is printed after its first time: without the seat and the party in brackets. */
export function withoutSeat(printed: string): string {
	return withoutBrackets(printed).base;
}

function surname(printed: string): string {
	return withoutBrackets(printed).base.toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** An office or a chair with the name of who holds it, where that is printed behind it. */
function held(words: string, base: string, inner: string | undefined, known: Person['known']): Person {
	return inner === undefined
		? { speaker: words, office: null, known }
		: { speaker: inner, office: base, known };
}

/** Who can be named in brackets behind an office: `(Lord Fell)`, `(Ann Marsh)`, `(The Earl of Tarn)`. */
function isHolder(plain: string): boolean {
	return isTitled(plain) || isNamed(plain) || isRank(plain);
}

/**
 * Whether a line can be an office, in no form that is known, with its holder in brackets: `The Keeper of the Northern Lamps (Lord Fell)`.
 * Whoever spoke before has ended there, whoever begins.
 */
export function couldHold(printed: string): boolean {
	if (printed.length > LONGEST) return false;
	const { base, groups } = withoutBrackets(printed.trim());
	const holder = groups.at(-1);
	const plain = lowered(base);
	if (holder === undefined || !/^The \p{Lu}/u.test(plain)) return false;
	if (!isTitled(lowered(holder)) && !isRank(lowered(holder))) return false;
	return plain.split(/[\s,]+/).every((word) => isNameWord(word) || PARTICLES.has(word) || word === '');
}

function withoutBrackets(words: string): { base: string; groups: readonly string[] } {
	const groups: string[] = [];
	let base = words;
	for (let found = BRACKETS.exec(base); found && groups.length < 4; found = BRACKETS.exec(base)) {
		groups.unshift((found[1] ?? '').trim());
		base = base.slice(0, found.index);
	}
	return { base: base.replace(/,$/, '').trim(), groups };
}

/** Words in capitals as they would be printed small: `THE EARL OF TARN`, `Mr. LLOYD-GEORGE`. */
function lowered(base: string): string {
	return base
		.split(/\s+/)
		.map((word, index) => {
			if (!/^\p{Lu}[\p{Lu}'’.-]+,?$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)) return word;
			const low = word.toLowerCase();
			if (PARTICLES.has(low) && index > 0) return low;
			return low.replace(/^\p{Ll}|(?<=-)\p{Ll}/gu, (letter) => letter.toUpperCase());
		})
		.join(' ');
}

/** `Captain FELL`: as the volumes of 1909 to about 1940 print a surname, and no heading does after a title in small letters. */
function setInCapitals(base: string): boolean {
	return /^\p{Lu}[\p{Ll}.-]+ .*\b\p{Lu}[\p{Lu}'’-]{2,}$/u.test(base);
}

function isChair(plain: string): boolean {
	return CHAIR_SET.has(plain.replace(/^Mr\./, 'Mr').toLowerCase());
}

/** `The Marquess of Tarn`, `The Lord Bishop of Fell and Tarn`. */
function isRank(plain: string): boolean {
	const rest = /^The (?:(?:Most|Right|Rt\.?|Very) Rev(?:erend|\.)? (?:the )?)?(.+)$/.exec(plain)?.[1];
	const rank = rest && RANKS.find((known) => rest.startsWith(`${known} of `));
	if (!rest || !rank) return false;
	const place = rest.slice(rank.length + 4).split(' ');
	return place.length <= 6 && place.every((word) => NAME_WORD.test(word) || PARTICLES.has(word));
}

/** `The Parliamentary Secretaryof the Ministry of Lamps`: a space that a copy lost. */
const GLUED_PARTICLE = new RegExp(`(?<=\\b(?:${OFFICE_NOUNS.join('|')}))(?=(?:of|for|to|and) )()`, 'g');

/** `The Minister for Ports`, `The First Lord of the Admiralty`: what stands before `of`, `for`, `to` or a comma is an office. */
function isOffice(plain: string): boolean {
	if (/^(?:Attorney|Solicitor)-General$|^Lord Advocate$/.test(plain)) return true;
	const parted = plain.replace(GLUED_PARTICLE, '$1 ');
	const head = /^The ((?:\p{Lu}[\p{L}'’.-]* ?){1,5}?)(?=,| (?:of|for|to|and|without|in|at)\b|$)/u.exec(
		parted,
	)?.[1];
	const noun = head?.trim().split(' ').at(-1) ?? '';
	if (!OFFICE_NOUNS.includes(noun)) return false;
	const words = parted.replaceAll(',', '').split(' ');
	return (
		words.length <= 30 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || PARTICLES.has(word))
	);
}

function isTitled(plain: string): boolean {
	const printed = plain.split(' ');
	const undotted = printed.slice(0, 2).map((word) => word.replace(/\.$/, ''));
	const title = LONG_TITLE_SET.has(undotted.join(' ')) ? 2 : TITLE_SET.has(undotted[0] ?? '') ? 1 : 0;
	const words = printed.slice(title);
	if (title === 0 || words.length === 0 || words.length > 9 || PARTICLES.has(words[0] ?? '')) return false;
	return words.every((word) => isNameWord(word) || PARTICLES.has(word)) && !PARTICLES.has(words.at(-1) ?? '');
}

function isNameWord(word: string): boolean {
	return NAME_WORD.test(word.replace(/,$/, ''));
}

/** Two to four words that could be a given name and a surname. */
function isNamed(plain: string): boolean {
	const words = plain.split(' ');
	if (words.length < 2 || words.length > 4) return false;
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (!words.every((word) => NAME_WORD.test(word) || /^(?:de|le|la|van|von|ap|ab)$/.test(word))) return false;
	if (GIVEN_NAMES.has(first)) return !PARTICLES.has(last) && !/\.$/.test(last);
	return !NO_NAMES.has(first) && !NO_NAMES.has(last) && !/\.$/.test(last);
}
