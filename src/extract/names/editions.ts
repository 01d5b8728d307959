import { tailKind } from './nouns.ts';
import type { Part } from './parts.ts';
import type { Word } from './runs.ts';

/** Nouns of troops, which have numbers. */
const TROOPS = /^(?:battalion|brigade|regiment|squadron|rifles|fusiliers|division)$/;

/** Nouns of what comes again in other years, which it is told by: `2007 Harbour Spending Review`. */
const AGAIN = /^(?:accord|championship|communiqué|cup|declaration|game|review|summit)$/;

/** `10 Year Strategy`, `2nd Battalion The Rifles`, `9 Tide Brigade` start with their number; null where a name of years has none. */
export function startOf(text: string, part: Part, noun: string): number | null {
	const { word = '', start = 0 } = part[0] ?? {};
	const opens = TROOPS.test(word.toLowerCase());
	if (AGAIN.test(noun)) return start - (yearBefore(text, start) || stepBefore(text, start));
	if (
		tailKind(noun) !== 'agency' &&
		!NO_YEAR.test(noun) &&
		yearBefore(text, start) > 0 &&
		POINTED.test(text.slice(Math.max(0, start - 24), start))
	)
		return start - yearBefore(text, start);
	const ordinal = /(?<![\d,.£-])\d{1,2}(?:st|nd|rd|th) $/.exec(
		text.slice(Math.max(0, start - 6), start),
	)?.[0];
	if (ordinal !== undefined && tailKind(noun) === 'agency') return start - ordinal.length;
	if (word !== 'Year' && !opens && !TROOPS.test(noun)) return start;
	const number = /(?<![\d,.£-])\d{1,3}(?:st|nd|rd|th)?[ -]$/.exec(
		text.slice(Math.max(0, start - 6), start),
	)?.[0];
	if (number === undefined) return word === 'Year' ? null : start;
	return start - number.length;
}

/** What a year tells though nothing else does: `the 2009 Progress Report`. */
const AGAIN_IN = /^(?:report|review|statement|survey|update)$/;

/** What has no edition of a year: an outbreak's disease, a plan that somebody has that year. */
const NO_YEAR = /^(?:disease|plan|syndrome|virus)$/;

/** What points at a thing that is told by its year: `the 2003-04 Ferry Passengers Survey`. */
const POINTED = /(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]his|new|an?)|[’']s?) \d{4}(?:[-–/]\d{2,4})? $/;

/** Documents that come out once, whose year is a part of their title: `Estuary Emissions Inventory 2006`. */
const DATED =
	/^(?:Inventory|Strategy|Directions|Plan|Paper|Policy|Statement|Order|Report|Prospectus|Manifesto|Statistics|Survey|Review|Budget)$/;

/** Documents and aims that are told by their number: `Harbour Policy Statement 4`. */
const NUMBERED =
	/^(?:Agreement|Circular|Convention|Directive|Guidance|Indicator|Note|Objective|Resolution|Standard|Statement)$/;

export function editionAfter(text: string, last: Word): number {
	const after = text.slice(last.end, last.end + 16);
	const number = NUMBERED.test(last.word)
		? /^ \d{1,4}(?![\d/%-]|[,.]\d| (?:per|million|people|days|months|years)\b)/.exec(after)?.[0]
		: undefined;
	if (number !== undefined) return number.length + subtitleAfter(text, last.end + number.length);
	return DATED.test(last.word)
		? (/^ (?:19|20)\d\d(?:[-–/](?:20)?\d\d)?(?![\d/-])(?!,? (?:and|to|the|data|figures|results|was|were|is|are)\b)/.exec(
				text.slice(last.end, last.end + 18),
			)?.[0].length ?? 0)
		: 0;
}

/** How many characters after a numbered document say what it is on: `Harbour Policy Statement 4: Piers`. */
function subtitleAfter(text: string, at: number): number {
	return (
		/^: \p{Lu}\p{Ll}+(?: (?:(?:and|of|for|in|on|the) )*\p{Lu}\p{Ll}+){0,5}(?=[,.;)”"]| \(| (?:and|are|has|is|sets?|was|were|which)\b|$)/u.exec(
			text.slice(at, at + 90),
		)?.[0].length ?? 0
	);
}

/** How many characters of a numbered step, and the space after it, stand right before a place: `Stage 2 Harbour Review`. */
function stepBefore(text: string, at: number): number {
	return (
		/(?<![\p{L}\d])(?:Stage|Phase|Round) \d{1,2} $/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ??
		0
	);
}

/** How many characters of a year, and the space after it, stand right before a place. */
export function yearBefore(text: string, at: number): number {
	return (
		/(?<![\d/,.-])(?:19|20)\d\d(?:[-–/](?:20)?\d\d)? $/.exec(text.slice(Math.max(0, at - 12), at))?.[0]
			.length ?? 0
	);
}

/**
 * Whether a year before or a number after it tells which is meant, though none of its words does: `the 2003 Progress Report`.
 *
 * @param name its words at both ends, its noun, and what `editionAfter` found behind it.
 */
export function toldByEdition(
	text: string,
	{
		first,
		last,
		noun,
		edition,
	}: { readonly first: Word; readonly last: Word; readonly noun: string; readonly edition: number },
): boolean {
	const dated = AGAIN_IN.test(noun) && POINTED.test(text.slice(Math.max(0, first.start - 24), first.start));
	return dated || (NUMBERED.test(last.word) && edition > 0);
}
